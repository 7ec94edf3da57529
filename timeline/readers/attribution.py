"""The line above quoted words that tells whose they are: "On Monday, 3 April 2017, Ann Lee wrote:"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from timeline.readers.layout import Line

_MOST_LINES = 3
_DATE_FIRST = re.compile(
    r"[>|\s]*(?:on|am|le|el|den|op)\s+(?P<date>[^\d,:]{6,10}|.{4,90}?\d.{0,40}?)"
    r"(?:,\s+|(?<=\d)\s+(?:schrieb|schreef|skrev)\s+|(?<=[\d)MmzZ])\s+)"
    r"(?P<from>(?![AP]\.?M\b)(?:[\"'“]?[^\W\d_][^\n<>\d]{1,80}?\s*)?(?:<[^<>\s]+>|\[[^\[\]\s]+\]|\([^()\s]+@[^()\s]+\))?)"
    r"\s*(?:wrote|writes|said|a écrit|escribió|schrieb|schreef|skrev)?\s*:",
    re.IGNORECASE | re.DOTALL,
)
_NAME_FIRST = re.compile(
    r"[>|\s]*(?P<from>[\"'“]?[^\W\d_][^\n<>:]{1,60}?\s*(?:<[^<>\s]+>)?)\s+(?:wrote|writes|schrieb)"
    r"(?:\s+(?:on|am)\s+(?P<date>[^\n]{4,60}\d[^\n:]{0,20}))?\s*:",
    re.IGNORECASE,
)
_BETWEEN_ARROWS = re.compile(
    r">>> *(?P<from>[^\d\n<>]{2,60}?(?:<[^<>\s]+>)?) +(?P<date>\d[^\n>]{5,40}?) *>>>"
)
_WROTE = re.compile(
    r"\b(?:wrote|writes|said|a écrit|escribió|schrieb|schreef|skrev)\b[^:]{0,90}:\s*$", re.IGNORECASE
)
_STARTS = re.compile(r"[>|\s]*(?:on|am|le|el|den|op)\s", re.IGNORECASE)


class Attribution(NamedTuple):
    """Who is said to have written what follows, and when: places in the text, None where it is not told."""

    start: int
    end: int
    lines: int
    sender: tuple[int, int] | None
    date: tuple[int, int] | None


def attribution_at(body: str, lines: Sequence[Line], number: int) -> Attribution | None:
    """The attribution that begins at a line and takes up to three."""
    if not lines[number].words:
        return None
    for count in range(1, _MOST_LINES + 1):
        if number + count > len(lines):
            return None
        start, end = lines[number].start, lines[number + count - 1].end
        found = _found(body, start, end, count)
        if found:
            return Attribution(start, end, count, _span(found, "from"), _span(found, "date"))
        if not _STARTS.match(lines[number].words):
            return None
    return None


def _found(body: str, start: int, end: int, count: int) -> re.Match[str] | None:
    words = body[start:end]
    if count == 1 and (between := _BETWEEN_ARROWS.fullmatch(body, start, end)):
        return between
    if not _WROTE.search(words):
        return None
    if _STARTS.match(words):
        return _DATE_FIRST.fullmatch(body, start, end)
    return _NAME_FIRST.fullmatch(body, start, end) if count == 1 else None


def _span(found: re.Match[str], name: str) -> tuple[int, int] | None:
    words = found[name]
    if not words or not words.strip(" ,\"'“”"):
        return None
    start = found.start(name) + len(words) - len(words.lstrip(" ,\n"))
    return start, found.start(name) + len(words.rstrip(" ,\n"))
