"""A line of the log as Telegram messages: HTML text and a keyboard. Pure; nothing is sent from here.

Telegram has no element that unfolds, save a block quotation that opens (Bot API, "Formatting options"), and shows no
sender within a private chat, so every message begins with who speaks.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from html import escape, unescape
from typing import Any
from urllib.parse import urlsplit

from faq.content import Say

LIMIT = 4096
"""Most characters in one message, counted in UTF-16 units with the markup included, which is on the safe side."""

DATA_BYTES = 64
LABEL = 34
"""Longer labels are cut off on a narrow phone; they are listed in the text and the button keeps the number."""

FULL_LABEL = 64
TAG = re.compile(r"<[^>]*>")
BREAKS = ("\n\n", "\n", ". ", " ")
REVOKE = "keep:off"
STYLES = frozenset({"danger", "primary"})

Body = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Key:
    """One button: a row of the keyboard."""

    label: str
    data: str
    style: str | None = None


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One Telegram message."""

    html: str
    keys: tuple[Key, ...] = ()

    @property
    def plain(self) -> str:
        """The same without markup, for when Telegram does not take the markup."""
        return unescape(TAG.sub("", self.html))


@dataclass(frozen=True, slots=True)
class Block:
    """Text within markup; `gap` parts it from the block above. Cut in two, both halves carry the markup."""

    text: str
    before: str = ""
    after: str = ""
    gap: str = "\n\n"

    @property
    def html(self) -> str:
        return f"{self.before}{escape(self.text)}{self.after}"

    def pieces(self, room: int) -> Iterator["Block"]:
        """This block, cut at a paragraph, line, sentence or word so that each piece fits in `room`."""
        rest = self
        while size(rest.html) > room:
            cut = _cut(rest.text, room - size(rest.before) - size(rest.after))
            yield replace(rest, text=rest.text[:cut].rstrip())
            rest = replace(rest, text=rest.text[cut:].lstrip(), gap="\n\n")
        yield rest


def render(name: str, body: Body, say: Say) -> list[Outgoing]:
    """The messages that show this line, in order; the keyboard is under the last."""
    choices = [button for button in body.get("buttons", ()) if _fits(button)]
    cards = (*body.get("people", ()), *body.get("parts", ()))
    people = [card["button"] for card in cards if _fits(card["button"])]
    listed = any(len(choice["label"]) > LABEL for choice in choices)
    blocks = [block for block in _blocks(body, say) if block.text]
    if listed:
        blocks += [_option(number, choice["label"]) for number, choice in enumerate(choices, 1)]
    if question := body.get("question"):
        blocks.append(Block(question))
    keys = [_key(button, button["label"]) for button in people]
    for number, choice in enumerate(choices, 1):
        keys.append(_key(choice, _numbered(number, choice["label"]) if listed else choice["label"]))
    texts = _pack(Block(name, "<b>", "</b>"), blocks or [Block("…")])
    return [*(Outgoing(text) for text in texts[:-1]), Outgoing(texts[-1], tuple(keys))]


def note(text: str) -> Outgoing:
    """A message that is no line of a log: a receipt of erasing, or a word to a group."""
    return Outgoing(escape(text))


def code_note(code: str, text: str, revoke: str) -> Outgoing:
    """A return code, to be copied with a tap, and a button that makes it invalid."""
    return Outgoing(f"<code>{escape(code)}</code>\n\n{escape(text)}", (Key(revoke, REVOKE),))


def label_of(body: Body, action: str) -> str | None:
    """The label of the button in this line that does `action`."""
    cards = (*body.get("people", ()), *body.get("parts", ()))
    buttons = [*body.get("buttons", ()), *(card["button"] for card in cards)]
    return next((button["label"] for button in buttons if button["action"] == action), None)


def size(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _blocks(body: Body, say: Say) -> Iterator[Block]:
    yield Block(body.get("quote", ""), "<i>", "</i>")
    yield Block(body.get("text", ""))
    for name, opens in (("more", True), ("copy", True), ("summary", False)):
        if fold := body.get(name):
            yield _fold(fold, opens=opens)
    for part in body.get("parts", ()):
        if part.get("on"):
            yield Block(part["text"], "<blockquote>", "</blockquote>", gap="\n")
    if body.get("kind") == "preview":
        yield Block(say("preview.edit_by_typing"))
    yield from _phones(body, say)
    for index, source in enumerate(body.get("sources", ())):
        yield replace(_source(source, say), gap="\n" if index else "\n\n")
    for person in body.get("people", ()):
        yield from _person(person)


def _fold(fold: Mapping[str, str], *, opens: bool) -> Block:
    tag = "blockquote expandable" if opens else "blockquote"
    return Block(fold["text"], f"<{tag}><b>{escape(fold['label'])}</b>\n", "</blockquote>")


def _phones(body: Body, say: Say) -> Iterator[Block]:
    phones: Sequence[Mapping[str, str]] = body.get("phones", ())
    titled = bool(phones) and body.get("kind") == "answer"
    if titled:
        yield Block(f"{say('answer.call')}:")
    for index, phone in enumerate(phones):
        reach = phone.get("number") or _host(phone.get("url"))
        details = ", ".join(part for part in (phone.get("note"), phone.get("hours")) if part)
        text = f": {reach}" if reach else ""
        text += f" ({details})" if details else ""
        yield Block(text or " ", f"<b>{escape(phone['name'])}</b>", gap="\n" if titled or index else "\n\n")


def _source(source: Mapping[str, str], say: Say) -> Block:
    """Name and date of the fact, a link where the address is known."""
    before, _, after = say("answer.sources", sources="\0").partition("\0")
    url = source.get("url")
    if url and urlsplit(url).scheme in {"http", "https"}:
        before, after = f'{escape(before)}<a href="{escape(url)}">', f"</a>{escape(after)}"
    return Block(source["text"], before, after)


def _person(person: Mapping[str, Any]) -> Iterator[Block]:
    yield Block(f", {person['kind'].lower()}", f"<b>{escape(person['name'])}</b>")
    for part in ("role", "introduction", "why", "here", "promise"):
        yield Block(person.get(part, ""), gap="\n")


def _option(number: int, label: str) -> Block:
    return Block(f"{number}. {label}", gap="\n\n" if number == 1 else "\n")


def _key(button: Mapping[str, str], label: str) -> Key:
    style = button.get("style")
    return Key(label[:FULL_LABEL], button["action"], style if style in STYLES else None)


def _numbered(number: int, label: str) -> str:
    full = f"{number}. {label}"
    return full if len(full) <= LABEL else full[: LABEL - 1].rstrip() + "…"


def _fits(button: Mapping[str, str]) -> bool:
    """Telegram takes 1-64 bytes of data; slugs are shorter, and a button that cannot work is not shown."""
    return 0 < len(button["action"].encode()) <= DATA_BYTES


def _host(url: str | None) -> str:
    return urlsplit(url).netloc if url else ""


def _pack(header: Block, blocks: Sequence[Block]) -> list[str]:
    """As few messages as hold all blocks, each under the header."""
    room = LIMIT - size(header.html) - 1
    texts: list[str] = []
    for block in blocks:
        for piece in block.pieces(room):
            joined = f"{texts[-1]}{piece.gap}{piece.html}" if texts else ""
            if joined and size(joined) <= LIMIT:
                texts[-1] = joined
            else:
                texts.append(f"{header.html}\n{piece.html}")
    return texts


def _cut(text: str, room: int) -> int:
    """Where to cut `text` so that the first part, escaped, fits in `room`: at least one character."""
    used, end = 0, 0
    for character in text:
        used += size(escape(character))
        if used > room:
            break
        end += 1
    for mark in BREAKS:
        found = text.rfind(mark, 0, end)
        if found > end // 2:
            return found + len(mark)
    return max(end, 1)
