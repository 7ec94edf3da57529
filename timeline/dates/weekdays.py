"""Weekdays that count from what stands behind: "the Monday after 4 May", "the Tuesday following the fire"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from timeline.dates.rendering import Settled, from_units, open_value
from timeline.model.expression import Expression, Meaning

_THE = re.compile(r"\bthe\s+$", re.IGNORECASE)
_SIDE = re.compile(r"\s+(after|following|before|preceding)(?:\s+(?:the\s+)?|(?=[.,;:)]|\s*$))", re.IGNORECASE)
_HAPPENING = re.compile(
    r"(?<=the\s)[a-z]|(?:his|her|their|our|its|my|that|this|an?)\s+[a-z]|[A-Z][\w'’]+['’]s\s|(?:he|she|they|it|we|I)\s",
    re.ASCII,
)
_AFTER = frozenset(("after", "following"))


def counted(found: Sequence[Expression], body: str) -> list[Expression]:
    """The expressions, bare weekdays marked by what they count from: a date, a happening, the story."""
    beginning = {one.start: one for one in found}
    return [_marked(one, beginning, body) if _is_bare(one, body) else one for one in found]


def _is_bare(one: Expression, body: str) -> bool:
    meaning = one.meaning
    more = meaning.month or meaning.day or meaning.year or meaning.turn or meaning.base
    bare = meaning.kind == "calendar" and meaning.weekday and not more
    return bool(bare and _THE.search(body, max(0, one.start - 6), one.start))


def _marked(one: Expression, beginning: dict[int, Expression], body: str) -> Expression:
    side = _SIDE.match(body, one.end)
    if side is None:
        return one
    after = side[1].lower() in _AFTER
    beside = beginning.get(side.end())
    if beside is not None:
        piece = replace(beside.meaning, other=None)
        meaning = replace(one.meaning, base="beside", sign=1 if after else -1, pieces=(piece,))
        return replace(one, meaning=meaning) if piece.kind == "calendar" else one
    if _HAPPENING.match(body, side.end()):
        return replace(one, meaning=replace(one.meaning, base="event", sign=1 if after else -1))
    ends = side[0].lower().split()[0] == "following" and not side[0][-1:].isspace()
    return replace(one, meaning=replace(one.meaning, turn="following")) if ends else one


def counted_weekday(meaning: Meaning, beside: Settled | None) -> Settled:
    """The first such weekday after or before a day; open where the day is not known."""
    if beside is None or beside.days is None or beside.days[0] != beside.days[1]:
        reason = (
            f"open: {beside.reason}" if beside else "open: the day of what it counts from would settle it"
        )
        return Settled(open_value(meaning), None, "none", reason)
    day = _nearest(beside.days[0], meaning.weekday or 0, meaning.sign)
    return from_units(day, day, "day", meaning.clock, beside.anchor, "counted from the date beside it")


def _nearest(day: date, weekday: int, sign: int) -> date:
    """Never the day itself: the Monday after a Monday is a week later."""
    days = (day + timedelta(days=sign * step) for step in range(1, 8))
    return next(one for one in days if one.isoweekday() == weekday)
