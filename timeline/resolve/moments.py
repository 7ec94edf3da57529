"""When a claim's event was, from the dates that the claim is linked with.

A date may give the moment, a bound on one side, or the beginning or end of what lasts. What a
source tells as done was done when the source was written.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from types import MappingProxyType

from timeline.model.expression import Reading
from timeline.model.grouped import grouped
from timeline.model.mention import Claim, DateLink, Stance
from timeline.model.source import Quote
from timeline.model.when import EVER, NEVER, When
from timeline.resolve.dating import Settled

DONE = (Stance.SAID, Stance.SILENT)
SIDES = MappingProxyType({"under": "at", "since": "from", "during": "at", "till": "until", "to": "until"})
DAY = timedelta(days=1)
OPEN = When()


@dataclass(frozen=True, slots=True)
class Moment:
    """When an event was by one claim; `start` and `end` are the sides that it names."""

    when: When
    start: When = OPEN
    end: When = OPEN
    likely: When | None = None
    quotes: tuple[Quote, ...] = ()
    options: tuple[When, ...] = ()
    own: bool = False  # the claim's own words date it, not only the day of writing


def moment(claim: Claim, settled: Settled) -> Moment:
    """When a claim's event was, as far as its own source allows."""
    decided = [one for one in settled.redated if one.quote.overlaps(claim.trigger)]
    if decided:
        return Moment(decided[-1].when, quotes=(decided[-1].quote,), own=True)
    links = [(link, _as_linked(link, _reading_at(link, settled.readings))) for link in claim.dates]
    dated = [
        (relation(link, read), read) for link, read in links if read is not None and read.when is not None
    ]
    found = _from_links(claim, dated)
    quotes = tuple(settled.extraction.text.quote(r.start, r.end) for _, r in dated)
    return replace(found, when=_as_told(claim, found.when, settled), quotes=quotes, own=bool(dated))


def _reading_at(link: DateLink, readings: Sequence[Reading]) -> Reading | None:
    """The reading of the very words of a link; readings stand in the order of the text."""
    at = bisect_left(readings, link.start, key=lambda reading: reading.start)
    while at < len(readings) and readings[at].start == link.start:
        if readings[at].end == link.end:
            return readings[at]
        at += 1
    return None


def _as_linked(link: DateLink, reading: Reading | None) -> Reading | None:
    """The reading; of a day that heads an entry, with the reason why it dates what stands under it."""
    if reading is None or reading.when is None or link.relation != "under":
        return reading
    reason = reading.when.reason or reading.reason
    above = f"it stands under “{' '.join(reading.text.split())}”"
    return replace(reading, when=reading.when.because("; ".join(part for part in (above, reason) if part)))


def relation(link: DateLink, reading: Reading) -> str:
    """How a date dates a claim: as the link has it, or as the words around the date do."""
    said = link.relation if link.relation != "at" else reading.relation
    side = SIDES.get(said, said)
    return "at" if side == "from" and _has_both_ends(reading) else side


def _has_both_ends(reading: Reading) -> bool:
    """ "From May 2015 until May 2019" is read as one: its beginning is not all that it says."""
    when = reading.when
    return when is not None and when.lasts and len(reading.pieces) == 2 and when.latest < NEVER


def _from_links(claim: Claim, dated: Sequence[tuple[str, Reading]]) -> Moment:
    sides = grouped(dated)
    start, end = _one(sides.get("from", ())), _one(sides.get("until", ()))
    likely = next((reading.options[0] for _, reading in dated if reading.options), None)
    options = next((reading.options for _, reading in dated if reading.options), ())
    when = _whole(claim, sides, start, end)
    return Moment(when, start, end, likely, options=options)


def _whole(claim: Claim, sides: Mapping[str, Sequence[Reading]], start: When, end: When) -> When:
    """All that the linked dates say together."""
    found = _at(claim, sides.get("at", ()))
    if not start.is_open or not end.is_open:
        found = _both(found, _lasting(start, end))
    for side in ("after", "not before", "before", "not after", "by"):
        for reading in sides.get(side, ()):
            found = _both(found, _bound(claim, side, reading))
    return found


def _one(readings: Iterable[Reading]) -> When:
    found = When()
    for reading in readings:
        found = _both(found, _when(reading))
    return found


def _when(reading: Reading) -> When:
    when = reading.when or When()
    return when.because(when.reason or reading.reason)


def _at(claim: Claim, readings: Sequence[Reading]) -> When:
    """What several dates of one claim say: one moment, or the stretch of a series."""
    found = When()
    for reading in readings:
        when = _when(reading)
        if when.lasts and reading.relation == "during" and _is_act(claim):
            when = replace(when, form="")  # "sent between May and July": one moment of that time
        if found.may_overlap(when) and not (claim.lasting and found.is_day):
            found = _both(found, when)
        else:
            found = _lasting(*sorted((found, when), key=lambda w: w.sort_key)).because(
                found.reason or when.reason
            )
    if reading_ends := [reading for reading in readings if reading.until is not None and not found.lasts]:
        found = _lasting(found, reading_ends[-1].until or When()).because(found.reason)
    if claim.lasting and not found.lasts and not found.is_open and not found.is_day:
        return replace(found, form=found.form or "")
    return found


def _is_act(claim: Claim) -> bool:
    """One thing done, no series of them and no silence that lasts."""
    return not claim.lasting and claim.stance is Stance.SAID


def _lasting(start: When, end: When) -> When:
    reason = "; ".join(dict.fromkeys(part for part in (start.reason, end.reason) if part))
    if start.earliest > end.latest:
        return start.spanned_with(end, reason)
    return When.lasting(start, end, reason)


def _both(one: When, other: When) -> When:
    """What both allow; the later word is left where they exclude each other."""
    if one.is_open:
        return other
    return one.met_with(other) or one


def _bound(claim: Claim, side: str, reading: Reading) -> When:
    """One side of a moment: a day named with before or after is itself left out."""
    when = _when(reading)
    if claim.stance is Stance.PLANNED and side == "by":
        return when.because(f'{when.reason}; "{reading.text}" is the term that the plan names'.strip("; "))
    if claim.stance is Stance.SILENT and side == "after":
        return When.lasting(replace(when, reason=""), When(), f"{when.reason}; and from then on".strip("; "))
    reason = f'{side} "{reading.text}"' + (f" ({when.reason})" if when.reason else "")
    if side == "not before":  # after something else of that day
        return When(when.earliest, NEVER, reason=reason)
    if side == "after":
        earliest = when.earliest + DAY if when.is_day and when.earliest < NEVER else when.earliest
        return When(earliest, NEVER, reason=reason)
    latest = when.latest - DAY if when.is_day and side == "before" and when.latest > EVER else when.latest
    return When(EVER, latest, reason=reason)


def _as_told(claim: Claim, when: When, settled: Settled) -> When:
    """What is told as done was done by the day of writing; what lasts may go on."""
    written = settled.written_of(claim.trigger.start)
    if when.is_open and _is_filed(claim, settled):
        return written.because(
            f"no other day is named in the minutes; they are filed under it: {written.reason}"
        )
    if when.is_open and claim.verb == "thank" and not claim.reported:
        return written.because(f"thanks are given as they are written: {written.reason}".rstrip(": "))
    if claim.stance not in DONE or when.lasts or when.latest <= written.latest or written.latest == NEVER:
        return when
    bounded = when.no_later_than(written)
    if bounded == when:
        return when
    told = f"told as done in {settled.path}, which was written by {written.latest.isoformat()}"
    return bounded.because(f"{when.reason}; {told}" if when.reason else told)


def _is_filed(claim: Claim, settled: Settled) -> bool:
    """The meeting that minutes record, in minutes of a known day that head it with none."""
    source = settled.extraction.text.source
    record = claim.kind == "meeting" and not claim.reported and claim.stance is Stance.SAID
    return record and source.kind == "minutes" and settled.written.is_day and not settled.is_inferred
