"""Checks calls against the Bot API as data (bot_api_methods.json): methods, parameters, types, limits, markup."""

import json
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

API = json.loads((Path(__file__).parent / "bot_api_methods.json").read_text(encoding="utf-8"))
TAGS = {"b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "a", "code", "pre", "blockquote", "tg-spoiler"}
ALIASES = {"MaybeInaccessibleMessage": "Message", "Float": "Integer", "True": "Boolean"}
MOST_CHARACTERS = 4096
DATA_BYTES = 64
TOAST = 200


def faults_of(method: str, form: dict[str, str]) -> list[str]:
    """What is wrong with this call; empty when Telegram would take it."""
    if method not in API["methods"]:
        return [f"{method}: no such method"]
    fields = {field["name"]: field for field in API["methods"][method]}
    faults = [f"{method}: unknown parameter {name}" for name in form if name not in fields]
    faults += [f"{method}: {n} is missing" for n, f in fields.items() if f["required"] and n not in form]
    for name, text in form.items():
        if name in fields:
            faults += _faults_of_value(f"{method}.{name}", _parsed(text, fields[name]["types"]), fields[name]["types"])
    return faults + (_limits(method, form) if not faults else [])


def faults_of_object(kind: str, value: Any) -> list[str]:
    """What is wrong with an object of this type."""
    return _faults_of_value(kind, value, [kind])


def parse_html(html: str) -> tuple[str, list[str]]:
    """The text without markup, and what is wrong with the markup."""
    parser = _Markup()
    parser.feed(html)
    parser.close()
    faults = parser.faults + [f"<{tag}> is not closed" for tag in parser.open]
    return "".join(parser.text), faults


class _Markup(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.open: list[str] = []
        self.text: list[str] = []
        self.faults: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in TAGS:
            self.faults.append(f"<{tag}> is not supported")
        if tag == "blockquote" and "blockquote" in self.open:
            self.faults.append("block quotations cannot be nested")
        allowed = {"a": {"href"}, "blockquote": {"expandable"}}.get(tag, set())
        self.faults += [f"<{tag} {name}> is not supported" for name, _ in attrs if name not in allowed]
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> closes nothing")

    def handle_data(self, data: str) -> None:
        if set(data) & set("<>&"):
            self.faults.append("an unescaped character")
        self.text.append(data)

    def handle_entityref(self, name: str) -> None:
        characters = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
        if name not in characters:
            self.faults.append(f"&{name}; is not supported")
        self.text.append(characters.get(name, "?"))

    def handle_charref(self, name: str) -> None:
        self.text.append(chr(int(name[1:], 16) if name.startswith(("x", "X")) else int(name)))


def _parsed(text: str, types: list[str]) -> Any:
    """A form value as JSON, save where the parameter is text."""
    if types == ["String"]:
        return text
    try:
        return json.loads(text)
    except ValueError:
        return text


def _faults_of_value(where: str, value: Any, types: list[str]) -> list[str]:
    attempts = [_faults_of_type(where, value, kind) for kind in types]
    return min(attempts, key=len)


def _faults_of_type(where: str, value: Any, kind: str) -> list[str]:
    kind = ALIASES.get(kind, kind)
    if kind.startswith("Array of "):
        if not isinstance(value, list):
            return [f"{where}: a list is needed"]
        return [f for n, item in enumerate(value) for f in _faults_of_type(f"{where}[{n}]", item, kind[9:])]
    simple: dict[str, type] = {"String": str, "Integer": int, "Boolean": bool}
    if kind in simple:
        fits = isinstance(value, simple[kind]) and (kind == "Boolean" or not isinstance(value, bool))
        return [] if fits else [f"{where}: {kind} is needed"]
    if kind not in API["types"] or not isinstance(value, dict):
        return [f"{where}: {kind} is not known here, or no object was given"]
    fields = {field["name"]: field for field in API["types"][kind]}
    faults = [f"{where}: unknown field {name}" for name in value if name not in fields]
    faults += [f"{where}: {n} is missing" for n, f in fields.items() if f["required"] and n not in value]
    for name, inner in value.items():
        if name in fields:
            faults += _faults_of_value(f"{where}.{name}", inner, fields[name]["types"])
    return faults


def _limits(method: str, form: dict[str, str]) -> list[str]:
    faults = []
    if method == "sendMessage":
        if form.get("parse_mode") not in {None, "HTML"}:
            faults.append(f"parse_mode {form['parse_mode']} is not used here")
        text, faults_of_markup = parse_html(form["text"]) if form.get("parse_mode") else (form["text"], [])
        faults += faults_of_markup
        if not 1 <= len(text.strip().encode("utf-16-le")) // 2 <= MOST_CHARACTERS:
            faults.append("text: 1-4096 characters are needed")
    if method == "answerCallbackQuery" and len(form.get("text", "")) > TOAST:
        faults.append("answerCallbackQuery: at most 200 characters")
    return faults + _limits_of_keyboard(form)


def _limits_of_keyboard(form: dict[str, str]) -> list[str]:
    rows = json.loads(form.get("reply_markup", "{}")).get("inline_keyboard", [])
    faults = []
    for button in (button for row in rows for button in row):
        if not 1 <= len(button.get("callback_data", "").encode()) <= DATA_BYTES:
            faults.append("callback_data: 1-64 bytes are needed")
        if not button["text"]:
            faults.append("a button has no label")
        if button.get("style") not in {None, "danger", "success", "primary"}:
            faults.append(f"style {button['style']} is not known")
    return faults
