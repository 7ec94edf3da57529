"""JSON with the place of every value: what `json` finds, and where it stands.

An object within an object gives its values under dotted keys ("text.headline"), a list each of its
values under the same key. Keys are lower case and trimmed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import NamedTuple

from timeline.model.source import Cell

_SPACE = re.compile(r"\s*")
_DECODER = json.JSONDecoder()
_DEEPEST = 6
_LONE = re.compile("[\ud800-\udfff]")
LOST = "\ufffd"


class Value(NamedTuple):
    """A value with its key and its place."""

    key: str
    start: int
    end: int
    found: object


def value_at(body: str, start: int, end: int) -> object:
    """What fills a stretch of text; None for what is no JSON, or nested or long beyond reason."""
    try:
        return json.loads(body[start:end])
    except (ValueError, RecursionError):
        return None


def record(body: str, start: int, end: int) -> tuple[Value, ...] | None:
    """The values of the object that fills a stretch of text, or None if none does."""
    if not isinstance(value_at(body, start, end), dict):
        return None
    return tuple(values_of(body, _skipped(body, start)))


def values_of(body: str, start: int, within: str = "") -> Iterator[Value]:
    """The values of a sound object that begins here, those of objects within it under dotted keys."""
    for value in members(body, start):
        key = f"{within}.{value.key}" if within else value.key
        yield from _leaves(body, value._replace(key=key))


def members(body: str, start: int) -> Iterator[Value]:
    """The values of a sound object as they stand, whatever they are."""
    place = _after(body, start)
    while body[place] != "}":
        key, place = _DECODER.raw_decode(body, place)
        place = _after(body, _skipped(body, place))
        found, stop = _DECODER.raw_decode(body, place)
        yield Value(str(key).strip().lower(), place, stop, found)
        place = _next(body, stop)


def items(body: str, start: int, key: str = "") -> Iterator[Value]:
    """The values of a sound list, each under its key."""
    place = _after(body, start)
    while body[place] != "]":
        item, stop = _DECODER.raw_decode(body, place)
        yield Value(key, place, stop, item)
        place = _next(body, stop)


def cell_of(value: Value) -> Cell:
    """A value at its place, a text without its quotes; half a letter becomes a lost one."""
    if isinstance(value.found, str):
        return Cell(value.start + 1, value.end - 1, _LONE.sub(LOST, value.found.strip()))
    return Cell(value.start, value.end, json.dumps(value.found))


def _leaves(body: str, value: Value) -> Iterator[Value]:
    if isinstance(value.found, list):
        for item in items(body, value.start, value.key):
            yield from _leaves(body, item) if isinstance(item.found, dict) else (item,)
    elif isinstance(value.found, dict):
        if value.key.count(".") < _DEEPEST:
            yield from values_of(body, value.start, value.key)
    else:
        yield value


def _after(body: str, place: int) -> int:
    """Where the next thing stands behind the sign that is here."""
    return _skipped(body, place + 1)


def _next(body: str, place: int) -> int:
    """Where the next element stands behind its comma, or the closing sign."""
    place = _skipped(body, place)
    return _after(body, place) if body[place] == "," else place


def _skipped(body: str, place: int) -> int:
    found = _SPACE.match(body, place)
    return found.end() if found else place
