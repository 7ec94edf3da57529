"""Expressions that share parts, and dates whose order of day and month the whole text settles."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.dates.weekdays import counted
from timeline.model.expression import Expression, Meaning

_BETWEEN = re.compile(
    r"\s*(?:-|–|—|\bto\b|\band\b|\bor\b|\buntil\b|\btill\b|\bthrough\b|/|&|\bto the\b)\s*(?:the\s+)?"
)
_NUMBER = re.compile(
    r"(?:the )?(?:\d+(?:st|nd|rd|th)?|(?!and\b)[a-z]+(?:-[a-z]+)?(?:st|nd|rd|th))\b", re.IGNORECASE
)
_BESIDE = re.compile(r"\s*(?:(?:before|after|following|from|prior\s+to)\s+)?(?:the\s+)?")
# "a week after the meeting of 4 May": the day is the event's own
_BESIDE_EVENT = re.compile(
    r"\s*(?:(?:before|after|following|prior\s+to)\s+)?the\s+(?:[a-z]+\s+)?[a-z]+\s+"
    r"(?:of|on|held\s+on|dated)\s+(?:the\s+)?"
)
MOST = 12  # pieces of one joined expression
_APPOSED = re.compile(r"\s*,\s*(?:on\s+)?(?:the\s+)?")
_LASTING = re.compile(r"\s*(?:-|–|—|\bto\b|\buntil\b|\btill\b|\bthrough\b)")


def joined(found: Sequence[Expression], body: str) -> list[Expression]:
    """The expressions, neighbours that share a year or make one span joined into one."""
    out: list[Expression] = []
    for one in found:
        if out:
            out[-1] = _beside(out[-1], one, body)
        whole = _join(out[-1], one, body) if out else None
        if whole:
            out[-1] = whole
        else:
            out.append(one)
    return counted([_own_spans(one) for one in out], body)


def _beside(first: Expression, second: Expression, body: str) -> Expression:
    """The first, reckoned from the date it stands beside: "a week after 4 May", "9.30 to 11am on 4 May"."""
    between, date = body[first.end : second.start], second.meaning
    if date.kind != "calendar" or not (date.month or date.year or date.weekday or date.turn):
        return first
    counted = first.meaning.kind in {"shift", "duration"} and first.meaning.base in {"then", "event"}
    if (
        counted
        and not date.other
        and (_BESIDE.fullmatch(between) or (date.day and _BESIDE_EVENT.fullmatch(between)))
        and (first.meaning.base == "event" or not between.strip())
    ):
        shift = replace(first.meaning, kind="shift", base="beside", other=replace(date, other=None), value="")
        return replace(first, meaning=shift, type="TIME" if shift.clock else "DATE")
    if counted and _APPOSED.fullmatch(between) and date.month and date.day and first.meaning.unit == "day":
        named = replace(date, clock=first.meaning.clock or date.clock, other=None)
        return replace(first, meaning=named)
    if _shares_turned_week(first.meaning, date) and _BETWEEN.fullmatch(between):
        return replace(first, meaning=replace(first.meaning, turn=date.turn, amount=date.amount))
    if _shares_turned_month(first.meaning, date) and _BETWEEN.fullmatch(between):
        return replace(first, meaning=replace(first.meaning, turn=date.turn))
    if _shares_turned_year(first.meaning, date) and _BETWEEN.fullmatch(between):
        return replace(first, meaning=replace(first.meaning, turn=date.turn))
    listed = (
        first.meaning.month
        and first.meaning.day
        and not first.meaning.year
        and first.meaning.kind == "calendar"
    )
    if (
        listed
        and re.fullmatch(r",\s+", between)
        and date.month
        and date.day
        and date.year
        and not first.meaning.turn
    ):
        return replace(first, meaning=_completed(first.meaning, date))
    alone = first.meaning.clock and first.meaning == Meaning(clock=first.meaning.clock)
    if alone and date.clock and _BETWEEN.fullmatch(between):
        return replace(first, meaning=replace(date, clock=first.meaning.clock, other=None))
    return first


def _shares_turned_month(first: Meaning, second: Meaning) -> bool:
    """From the 7th to the 10th of last month; from the 28th to the 3rd, the 28th is in no such month."""
    bare = first.kind == "calendar" and first.day and not (first.month or first.year or first.turn)
    return bool(bare and second.turn.endswith(" month") and (first.day or 0) <= (second.day or 0))


def _shares_turned_year(first: Meaning, second: Meaning) -> bool:
    """January and March of last year; from November to March of last year, November is in no such year."""
    bare = first.kind == "calendar" and first.month and not (first.year or first.turn or first.weekday)
    return bool(
        bare and second.turn.endswith(" year") and second.month and (first.month or 0) <= second.month
    )


def _shares_turned_week(first: Meaning, second: Meaning) -> bool:
    """Tuesday and Thursday of last week; from Friday to Monday of last week, Friday is in no such week."""
    bare = first.kind == "calendar" and first.weekday and not (first.month or first.year or first.turn)
    turned = second.weekday and not second.month and second.turn.endswith("week")
    return bool(bare and turned and (first.weekday or 0) <= (second.weekday or 0))


def _completed(first: Meaning, second: Meaning) -> Meaning:
    """The first of a list with the year that its neighbour has, or the one before over a new year."""
    crosses = (first.month or 0, first.day or 0) > (second.month or 0, second.day or 0)
    return replace(first, year=(second.year or 0) - crosses)


def _join(first: Expression, second: Expression, body: str) -> Expression | None:
    """The two as one, where "and" or "to" stands between dates of one kind."""
    between = body[first.end : second.start]
    if len(between) > 12 or not _BETWEEN.fullmatch(between) or not _alike(first.meaning, second.meaning):
        return None
    lasting = bool(_LASTING.match(between)) or (first.relation in {"during", "from"} and "and" in between)
    if between.strip() == "and" and first.meaning.year and first.relation != "during":
        return None
    if len(first.meaning.pieces) > MOST:
        return None
    pieces = (*(first.meaning.pieces or (first.meaning,)), second.meaning)
    spans = (*(first.meaning.spans or ((first.start, first.end),)), (second.start, second.end))
    whole = Meaning(kind="joined", pieces=pieces, spans=spans, lasts=lasting)
    return replace(first, end=second.end, text=body[first.start : second.end], meaning=whole, type="DATE")


def _alike(first: Meaning, second: Meaning) -> bool:
    """Whether two meanings may share a year: both calendar dates with a month or a year."""
    last = first.pieces[-1] if first.kind == "joined" and first.spans else first
    both = last.kind == second.kind == "calendar" and not last.other and not second.other
    if not both or last.turn or second.turn or (last.year and not second.year):
        return False
    if last.clock not in {"", "NI"} or second.clock:  # "the night of 3 May to 4 May"
        return False
    if last.part or second.part or (last.weekday and not last.month):
        return False
    if last.month and second.month:
        return (last.day is None) == (second.day is None)
    return bool(last.year and second.year and not last.month and not second.month)


def _own_spans(one: Expression) -> Expression:
    """A joined expression of one pattern gets the places of its pieces out of its words."""
    if one.meaning.kind != "joined" or one.meaning.spans:
        return one
    spans = tuple((one.start + start, one.start + end) for start, end in _piece_spans(one))
    return replace(one, meaning=replace(one.meaning, spans=spans))


def _piece_spans(one: Expression) -> list[tuple[int, int]]:
    """The places of the numbers of joined days or years; the outer ones reach to the ends."""
    count = len(one.meaning.pieces)
    numbers = list(_NUMBER.finditer(one.text))[:count]
    if len(numbers) < count:
        return [(0, len(one.text))] * count
    starts = [0, *(number.start() for number in numbers[1:])]
    ends = [*(number.end() for number in numbers[:-1]), len(one.text)]
    return list(zip(starts, ends, strict=True))


def in_order(found: Sequence[Expression], day_first: bool | None) -> list[Expression]:
    """The expressions with 07/08/2016 read in the order that the caller or the other dates settle."""
    settled = day_first if day_first is not None else _order_told(found)
    if settled is None:
        habit = _habit(found)
        return [_turned(one) if habit is False else one for one in found]
    return [_settled(one, settled) for one in found]


def _order_told(found: Sequence[Expression]) -> bool | None:
    """The order of a date that only one order allows, if all such dates agree."""
    orders = {_order(one) for one in found} - {None}
    return orders.pop() if len(orders) == 1 else None


def _order(one: Expression) -> bool | None:
    figures = re.match(r"\D*(\d{1,2})([/.-])(\d{1,2})\2\d{2,4}", one.text)
    if figures is None or one.meaning.other or one.meaning.day is None:
        return None
    first, second = int(figures[1]), int(figures[3])
    return None if first == second else first == one.meaning.day


def _habit(found: Sequence[Expression]) -> bool | None:
    """Whether the spelled dates put the day first; a hint, not a settlement."""
    spelled = [
        one.text
        for one in found
        if one.meaning.month and one.meaning.day and re.search(r"[A-Za-z]{3}", one.text)
    ]
    first = sum(bool(re.match(r"(?:\w+day,? )?(?:the )?\d", text)) for text in spelled)
    if not spelled or 2 * first == len(spelled):
        return None
    return 2 * first > len(spelled)


def _turned(one: Expression) -> Expression:
    if one.meaning.other is None or one.meaning.kind != "calendar":
        return one
    likely = replace(one.meaning.other, other=replace(one.meaning, other=None))
    return replace(one, meaning=likely)


def _settled(one: Expression, day_first: bool) -> Expression:
    if one.meaning.other is None or one.meaning.kind != "calendar":
        return one
    kept = one.meaning if day_first else one.meaning.other
    return replace(one, meaning=replace(kept, other=None))
