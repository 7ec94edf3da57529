"""People whom one source has at a meeting and another has not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline.case import Case
from timeline.model.event import HAPPENED, Event, Part
from timeline.model.grouped import grouped
from timeline.model.phrase import in_words
from timeline.questions.actors import THERE
from timeline.questions.clash import Clash
from timeline.questions.meetings import GATHERINGS
from timeline.questions.telling import agreeing_with, source_name, teller
from timeline.questions.wording import capital, the, words_of

AWAY = frozenset({"absent", "apologies"})


@dataclass(frozen=True, slots=True)
class Placed:
    """One passage that has someone at a meeting, or not there."""

    event: Event
    part: Part
    there: bool


def elsewhere(case: Case) -> Iterator[Clash]:
    """A clash for each person and day: by two sources they were, and were not, at one meeting."""
    found = grouped(
        ((placed.part.id, event.when.edtf), placed)
        for event in case.events()
        if event.kind in GATHERINGS and event.when.is_day
        for placed in _placed(event)
    )
    for places in found.values():
        there, away = [p for p in places if p.there], [p for p in places if not p.there]
        pair = next(((a, b) for a in there for b in away if _of_one_meeting(a, b)), None)
        if pair:
            yield _clash(case, *pair)


def _placed(event: Event) -> Iterator[Placed]:
    """Who is there or away by an event; whoever is denied to have attended was away by that denial."""
    for part in event.parts:
        if event.status in HAPPENED and part.role in THERE | AWAY:
            yield Placed(event, part, part.role in THERE)
        elif event.status == "denied" and event.verb == "attend" and part.role in THERE | {"agent"}:
            yield Placed(event, part, there=False)


def _of_one_meeting(one: Placed, other: Placed) -> bool:
    """Two sources, and no two bodies that met."""
    hosts = [[part for part in placed.event.parts if part.role == "host"] for placed in (one, other)]
    apart = one.part.quote.source != other.part.quote.source
    named = any(a.id == b.id or _may_be_one(a.name, b.name) for a in hosts[0] for b in hosts[1])
    return apart and (not hosts[0] or not hosts[1] or named or one.event is other.event)


def _may_be_one(one: str, other: str) -> bool:
    """ "The Board" of one source may be the "Harbour Board" of another."""
    shorter, longer = sorted((one.casefold().split(), other.casefold().split()), key=len)
    return bool(shorter) and longer[-len(shorter) :] == shorter


def _clash(case: Case, there: Placed, away: Placed) -> Clash:
    who = the(case.entity(there.part.id))
    listed = f"{capital(who)} was {there.part.role} at “{there.event.title}”, {in_words(there.event.when)}"
    by = source_name(case, there.part.quote)
    told = f" (“{_words(there)}”)" if not _is_list(case, there) else ""
    quotes = (there.part.quote, *there.event.evidence[:1], away.part.quote, *away.event.evidence)
    return Clash(
        None,
        f"{listed}, by {by}{told}; but {_away(case, there, away)}.",
        there.event.when,
        tuple(dict.fromkeys(quotes)),
        (away.event, there.event) if away.event is not there.event else (there.event,),
    )


def _is_list(case: Case, placed: Placed) -> bool:
    """It stands in the list of those who were there or not."""
    return case.source(placed.part.quote.source).kind in ("minutes", "table", "calendar")


def _away(case: Case, there: Placed, away: Placed) -> str:
    """By whom they were not there: the list that has them so, or the words of whoever says it."""
    if away.event is there.event and _is_list(case, away):
        name = source_name(case, away.part.quote)
        list_of = "the apologies" if away.part.role == "apologies" else "those absent"
        return f"{name} {agreeing_with(name, 'has', 'have')} them under {list_of}"
    against = (
        teller(case, away.event) if away.event is not there.event else source_name(case, away.part.quote)
    )
    return f"{against} {agreeing_with(against, 'says', 'say')}: “{_words(away)}”"


def _words(placed: Placed) -> str:
    """The passage that has someone there or away: that of the part's own source around it."""
    quotes = [quote for quote in placed.event.evidence if quote.source == placed.part.quote.source]
    around = [quote for quote in quotes if quote.overlaps(placed.part.quote)]
    own: Sequence[str] = [words_of(quote) for quote in (*around, *quotes)]
    return (own or [words_of(placed.part.quote)])[0].rstrip(".")
