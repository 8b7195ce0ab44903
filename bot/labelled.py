"""Labelled messages in files with one JSON object a line, checked on reading."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import click

from nlu.ranking import Example

Row = Mapping[str, Any]
Fields = Mapping[str, type | tuple[type, ...]]

TEXT: Fields = {"text": str}
INTENT: Fields = {"text": str, "intent": str}


class BadFile(click.ClickException):
    """A file that cannot be measured with; the message names the file, the line and what is wrong."""

    exit_code = 2


def read_rows(path: Path, fields: Fields = TEXT) -> list[Row]:
    """Every line as a mapping that has `fields`; empty lines are skipped. Raises BadFile."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise BadFile(f"{path}: cannot be read: {error.strerror}") from None
    rows = [_row(line, fields, f"{path}, line {place}") for place, line in _lines(content)]
    if not rows:
        raise BadFile(f"{path}: there is no line in it")
    return rows


def read_examples(path: Path) -> list[Example]:
    """Messages with the entry or intent they are about; "oos" means outside. Raises BadFile."""
    return [Example(row["text"], row["intent"]) for row in read_rows(path, INTENT)]


def _lines(content: bytes) -> Iterator[tuple[int, bytes]]:
    return ((place, line) for place, line in enumerate(content.splitlines(), 1) if line.strip())


def _row(line: bytes, fields: Fields, where: str) -> Row:
    try:
        row = json.loads(line.decode())
    except UnicodeDecodeError:
        raise BadFile(f"{where}: is not UTF-8") from None
    except json.JSONDecodeError as error:
        raise BadFile(f"{where}: is not JSON: {error.msg} at character {error.pos}") from None
    if not isinstance(row, dict):
        raise BadFile(f"{where}: is not a JSON object")
    for name, kinds in fields.items():
        if name not in row:
            raise BadFile(f'{where}: has no "{name}"')
        if not isinstance(row[name], kinds):
            raise BadFile(f'{where}: "{name}" is of the wrong type')
    if not row["text"].strip():
        raise BadFile(f'{where}: "text" is empty')
    return row
