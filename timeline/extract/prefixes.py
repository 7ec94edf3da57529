"""Offices and styles that stand before a name in a list: "Councilmember Briggs", "County Cllr B. Marsh"."""

from __future__ import annotations

import re
from functools import cache

from timeline.extract.lexicon import classes


@cache
def _either(group: str) -> str:
    """The words of a group, the longest first; a hyphen may be a space or nothing."""
    found = sorted(classes("prefixes")[group], key=lambda word: (-len(word), word))
    return "|".join(word.replace("-", "[ .-]{0,2}") for word in found)


def _office() -> str:
    of, heads = _either("of"), _either("heads")
    return rf"(?:(?:{of})[- ]+)*(?:{heads})(?:[- ]+(?:{heads}))*"


def _style() -> str:
    one = rf"(?:(?:{_either('of')})[- ]+)*(?:{_either('styles')})\.?"
    return rf"{one}(?:/{one})?"


@cache
def prefix() -> re.Pattern[str]:
    """One office or style before a name that begins with a capital; as `post` without the gap behind.

    The number of an officer may stand between: "PS 1187 Roe".
    """
    return re.compile(rf"(?P<post>(?i:{_office()}|{_style()}))(?:\s+#?\d{{2,6}})?\s+(?=[^\W\d_a-z])")


@cache
def plurals() -> str:
    """An expression for the offices of several."""
    return rf"(?:{_either('several')})\.?"


@cache
def _several() -> re.Pattern[str]:
    return re.compile(rf"\s*(?i:{plurals()})\s+[^\W\d_a-z]")


def several_at(words: str) -> bool:
    """A line that begins with the style of several: "Cllrs. Roe, Birch"."""
    return _several().match(words) is not None


@cache
def _whole(kind: str) -> re.Pattern[str]:
    return re.compile(_style() if kind == "style" else _office(), re.IGNORECASE)


def is_style(words: str) -> bool:
    """How somebody is addressed, and no office of theirs: "Bro.", "PC", "County Cllr"."""
    return _whole("style").fullmatch(words) is not None


def is_office_before(words: str) -> bool:
    """An office as it stands before a name: "Councilmember", "City Attorney"."""
    return _whole("office").fullmatch(words) is not None and not is_style(words)
