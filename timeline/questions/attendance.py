"""Who attended most and least, and who came to every meeting or to both of two."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline.case import Case
from timeline.model.answer import Answer, Finding
from timeline.model.entity import Entity
from timeline.model.mention import Kind
from timeline.model.phrase import in_words, named
from timeline.model.source import Quote
from timeline.model.when import When
from timeline.questions.scope import answer, in_time, looked, span
from timeline.questions.sittings import THERE, Sitting, called, sittings
from timeline.questions.wording import capital, listing, many, the

PEOPLE = 8  # names told in the paragraph itself; the findings hold all


@dataclass(frozen=True, slots=True)
class Attendee:
    """Someone with the meetings at which they are listed as there."""

    who: Entity
    there: tuple[Sitting, ...]

    @property
    def quotes(self) -> tuple[Quote, ...]:
        """The words of each list that names them."""
        parts = (part for one in self.there if one.event for part in one.event.parts)
        return tuple(dict.fromkeys(part.quote for part in parts if part.id == self.who.id))


def attendance(
    case: Case,
    *,
    words: str | None = None,
    on: When | None = None,
    after: When | None = None,
    before: When | None = None,
    every: bool = False,
    least: bool = False,
    role: str | None = None,
) -> Answer:
    """
    How many meetings each person attended, the most regular first.

    `every`: only those who are listed at all of them; `least`: the rarest first; `role`: chair, for who
    chaired how many. Meetings without a list of people do not count.
    """
    roles = frozenset({"chair"}) if role == "chair" else THERE
    held = [one for one in called(case, sittings(case), words) if in_time(one.when, on, after, before)]
    listed = [one for one in held if one.is_listed]
    times = " ".join(part for part in (in_words(on) if on else "", span(after, before)) if part)
    what = " ".join(part for part in (f"“{words}”" if words else "", "meeting") if part)
    people = attendees(case, listed, roles)
    if not people:
        return answer(case, f"Nobody is listed at a {what} {times}. {looked(case)}".replace(" .", "."), ())
    chosen = [one for one in people if len(one.there) == len(listed)] if every else people
    chosen = sorted(chosen, key=lambda one: len(one.there)) if least else chosen
    several = f"{many(len(listed), what)}{f' {times}' if times else ''}"
    told = _all(chosen, people, several) if every else _ranked(chosen, people, several, least, roles)
    return answer(case, " ".join(told), [_finding(one, len(listed), roles) for one in chosen], ())


def attendees(case: Case, listed: Sequence[Sitting], roles: frozenset[str] = THERE) -> tuple[Attendee, ...]:
    """Everyone who is listed as there, the most regular first."""
    there: dict[str, list[Sitting]] = {}
    for one in listed:
        for id in dict.fromkeys(p.id for p in one.event.parts if p.role in roles) if one.event else ():
            if case.entity(id).kind is Kind.PERSON:
                there.setdefault(id, []).append(one)
    found = [Attendee(case.entity(id), tuple(meetings)) for id, meetings in there.items()]
    return tuple(sorted(found, key=lambda one: (-len(one.there), one.who.name, one.who.id)))


def _all(chosen: Sequence[Attendee], people: Sequence[Attendee], several: str) -> Iterator[str]:
    if chosen:
        yield f"Listed at every one of the {several} with a list of people: {_names(chosen)}."
    else:
        yield f"Nobody is listed at every one of the {several} with a list of people."
        yield f"Most often: {_counted(people[:1])}."


def _ranked(
    chosen: Sequence[Attendee],
    people: Sequence[Attendee],
    several: str,
    least: bool,
    roles: frozenset[str],
) -> Iterator[str]:
    """Those at the head by name and number, then some of the others."""
    head = [one for one in chosen if len(one.there) == len(chosen[0].there)]
    side = "least" if least else "most"
    listed = "in the chair" if roles == frozenset({"chair"}) else "listed as there"
    yield f"{capital(side)} often {listed}: {_names(head)}, at {len(head[0].there)} of {several}."
    rest = chosen[len(head) :]
    if rest:
        more = f" and {len(rest) - PEOPLE} more" if len(rest) > PEOPLE else ""
        yield f"Then {_counted(rest[:PEOPLE])}{more}."
    yield f"{many(len(people), 'person', 'people')} in all."


def _names(people: Sequence[Attendee]) -> str:
    names = [the(one.who) for one in people[:PEOPLE]]
    more = len(people) - PEOPLE
    return listing([*names, f"{more} more"]) if more > 0 else listing(names)


def _counted(people: Sequence[Attendee]) -> str:
    return ", ".join(f"{the(one.who)} ({len(one.there)})" for one in people)


def _finding(one: Attendee, of: int, roles: frozenset[str]) -> Finding:
    first, last = one.there[0].when, one.there[-1].when
    extent = named(first) if first == last else f"first {in_words(first)}, last {in_words(last)}"
    chaired = "in the chair at " if roles == frozenset({"chair"}) else ""
    return Finding(
        f"{capital(the(one.who))}: {chaired}{len(one.there)} of {many(of, 'meeting')}, {extent}.",
        one.quotes or one.there[0].quotes,
        "documented",
        {"n": len(one.there), "of": of, "first": first.edtf, "last": last.edtf},
        one.who.id,
        one.who.name,
        first,
        last if last != first else None,
    )


def both(case: Case, *, on: When, also: When, only: bool = False) -> Answer:
    """
    Who is listed as there at two times; `only`: who is at the first and not at the second.

    Someone whom the second list leaves out may have been there all the same.
    """
    first, second = (_of(case, moment) for moment in (on, also))
    if not first or not second:
        missing = on if not first else also
        return answer(
            case, f"No meeting with a list of people is on record {in_words(missing)}. {looked(case)}", ()
        )
    later = {one.who.id: one for one in attendees(case, second)}
    chosen = [one for one in attendees(case, first) if (one.who.id in later) is not only]
    days = f"{in_words(on)} and {in_words(also)}"
    apart = f"{in_words(on)} and not {in_words(also)}"
    what = f"Listed as there {apart if only else f'both {days}'}"
    text = (
        f"{what}: {listing([the(one.who) for one in chosen])}."
        if chosen
        else f"Nobody is {what[0].lower()}{what[1:]}."
    )
    findings = [_of_both(one, later.get(one.who.id)) for one in chosen]
    notes = ("Whom a list leaves out may have been there all the same.",) if only else ()
    return answer(case, text, findings, notes)


def _of(case: Case, moment: When) -> list[Sitting]:
    return [one for one in sittings(case) if one.is_listed and one.when.within(moment)]


def _of_both(one: Attendee, other: Attendee | None) -> Finding:
    there = (*one.there, *(other.there if other else ()))
    days = listing([named(sitting.when) for sitting in there])
    quotes = (*one.quotes, *(other.quotes if other else ()))
    return Finding(
        f"{capital(the(one.who))}: {days}.",
        tuple(dict.fromkeys(quotes)) or there[0].quotes,
        "documented",
        {"dates": [sitting.when.edtf for sitting in there]},
        one.who.id,
        one.who.name,
        there[0].when,
    )
