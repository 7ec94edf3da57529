"""Where each expression belongs in time: against itself, the day of writing, what was told, a heading."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.dates.calendars import following, settle_calendar
from timeline.dates.rendering import Settled, approximate, open_value
from timeline.dates.shifts import settle_duration, settle_shift
from timeline.dates.told import Context, Told, is_distant, later_past
from timeline.model.expression import Expression, Meaning, Reading
from timeline.model.when import EVER, When

UNDATED = When()
_EITHER = re.compile(r"\bor\b", re.IGNORECASE)
_FUTURE = frozenset({"future", "conditional"})


def settle(expressions: Sequence[Expression], *, written: When = UNDATED) -> tuple[Reading, ...]:
    """One reading for each expression, in the same order; what nothing settles stays open."""
    distant = is_distant(expressions, written)
    told: list[Told] = []
    heading: Told | None = None
    latest: Told | None = None
    readings = []
    for expression in expressions:
        context = Context(written, told, heading, distant, latest)
        reading, last = _settle_one(expression, context)
        readings.append(reading)
        if last and expression.heading and last.own:
            heading = last
        if last and not (distant and last.written):
            told.append(last)
            latest = later_past(latest, last)
    return tuple(readings)


def _settle_one(expression: Expression, context: Context) -> tuple[Reading, Told | None]:
    meaning = expression.meaning
    if meaning.kind == "joined":
        return _settle_joined(expression, context)
    settled = _settled(expression, meaning, context)
    rough = meaning.kind == "calendar" and meaning.mod == "APPROX"
    reading = _reading(expression, meaning, approximate(settled) if rough else settled)
    return reading, _told(expression, settled)


def _settled(expression: Expression, meaning: Meaning, context: Context) -> Settled:
    if meaning.kind == "calendar":
        return settle_calendar(expression, meaning, context)
    if meaning.kind == "shift":
        return settle_shift(expression, meaning, context)
    if meaning.kind == "duration":
        return settle_duration(meaning, context)
    return Settled(meaning.value or open_value(meaning), None, "none", "the words name no day")


def _reading(expression: Expression, meaning: Meaning, settled: Settled) -> Reading:
    return Reading(
        start=expression.start,
        end=expression.end,
        text=expression.text,
        type=expression.type,
        value=settled.value,
        mod=meaning.mod if meaning.mod.isupper() else "",
        when=settled.when.because(settled.reason) if settled.when else None,
        relation=expression.relation,
        anchor=settled.anchor,
        reason=settled.reason,
        length=meaning.length,
        options=settled.options,
    )


def _told(expression: Expression, settled: Settled) -> Told | None:
    """What an expression tells to those that follow it; open moments and names of papers tell nothing."""
    if settled.days is None or not settled.unit or expression.cited:
        return None
    return Told(
        *settled.days, settled.unit, " ".join(expression.text.split()), expression.paragraph,
        expression.sentence, own=settled.anchor == "itself", future=expression.tense in _FUTURE,
        written=settled.anchor == "written", aside=_in_passing(expression, settled),
        opens=expression.opens or expression.heading, relation=expression.relation,
    )  # fmt: skip


def _in_passing(expression: Expression, settled: Settled) -> bool:
    """Whether a date is named in passing, so that it hardly lends its year to what follows."""
    if expression.heading or expression.opens:
        return False
    middle = settled.unit == "year" and settled.anchor == "itself"
    back = expression.meaning.sign < 0 and expression.meaning.base == "then"
    return (
        middle
        or back
        or expression.bracketed
        or expression.relation == "until"
        or expression.tense in _FUTURE
    )


def _settle_joined(expression: Expression, context: Context) -> tuple[Reading, Told | None]:
    """Pieces that share parts: each takes what it lacks from the piece that has it."""
    pieces = _completed(expression.meaning.pieces)
    settled: list[Settled] = []
    for piece in pieces:
        settled.append(_piece_settled(expression, piece, context, settled))
    readings = tuple(
        _reading(_piece_of(expression, piece, span), piece, one)
        for piece, span, one in zip(pieces, expression.meaning.spans, settled, strict=True)
    )
    whole = _whole(settled[0], settled[-1]) if all(one.when for one in settled) else None
    if whole and whole.lasts and _EITHER.search(expression.text):
        whole = When(whole.earliest, whole.latest, reason=whole.reason)  # "3 or 4 May": one of them
    value = "/".join((settled[0].value, settled[-1].value))
    first = settled[0]
    reading = _reading(expression, expression.meaning, replace(first, value=value, when=whole))
    return replace(reading, pieces=readings), _told(expression, settled[-1])


def _whole(first: Settled, last: Settled) -> When | None:
    """From the first to the last of joined pieces, if they are in order."""
    begins, ends = first.when, last.when
    if begins is None or ends is None or begins.earliest > ends.latest:
        return None
    if begins.latest == EVER and ends.latest == EVER:  # before the common era, which only EDTF tells
        return When(EVER, EVER, f"{begins.form}/{ends.form}", reason=first.reason)
    return When.lasting(begins, ends, first.reason)


def _completed(pieces: Sequence[Meaning]) -> tuple[Meaning, ...]:
    """The pieces with the year that the last one names, or the year before where they cross a new year."""
    year = pieces[-1].year
    if year is None:
        return tuple(pieces)
    out: list[Meaning] = []
    for piece in pieces:
        crosses = (
            piece.month
            and pieces[-1].month
            and (piece.month, piece.day or 0) > (pieces[-1].month, pieces[-1].day or 31)
        )
        out.append(piece if piece.year else replace(piece, year=year - 1 if crosses else year))
    return tuple(out)


def _piece_settled(
    expression: Expression, piece: Meaning, context: Context, before: Sequence[Settled]
) -> Settled:
    """A piece after the first follows the one before it."""
    if piece.year or not before or before[-1].when is None:
        return settle_calendar(expression, piece, context)
    return following(piece, before[-1])


def _piece_of(expression: Expression, piece: Meaning, span: tuple[int, int]) -> Expression:
    start, end = span
    text = expression.text[start - expression.start : end - expression.start]
    return replace(expression, start=start, end=end, text=text, meaning=piece)
