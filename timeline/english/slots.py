"""The words of a slot as an argument: a date, an event, or something of the case."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from timeline.case import Case
from timeline.english.meaning import SHOWN, CannotSay, Meant
from timeline.english.spotting import Spotted
from timeline.english.things import entity_meant
from timeline.model.entity import Entity
from timeline.model.event import Event
from timeline.model.expression import Reading
from timeline.model.mention import Kind
from timeline.model.phrase import in_words, named
from timeline.model.when import NEVER, When
from timeline.questions import Term
from timeline.questions.exposure import exposures
from timeline.questions.meetings import gatherings
from timeline.questions.naming import events_named
from timeline.questions.wording import listing, the
from timeline.store.forms import folded, telling_words

PAPERS = frozenset({"report", "publication"})
CLOSE = timedelta(days=31)
GENERIC = frozenset(
    "meeting meetings session call conversation gathering their his her its our held event series "
    "discussion talk".split()
)
YEARLESS = re.compile(r"XXXX-(\d\d)(?:-(\d\d))?")


def date_meant(case: Case, spotted: Spotted, slot: str) -> Meant:
    """The moment of a date in the question; a year that it leaves out is sought among the case's events."""
    reading = spotted.dates[slot]
    if len(reading.options) > 1:
        raise CannotSay(
            f"“{reading.text}” may be {' or '.join(named(when) for when in reading.options)}. Say which."
        )
    if reading.when is not None and not reading.when.is_open:
        return Meant(replace(reading.when, reason=""))
    return _with_year(case, reading)


def _with_year(case: Case, reading: Reading) -> Meant:
    match = YEARLESS.match(reading.value)
    if match is None:
        raise CannotSay(f"“{reading.text}” names no date by itself. Give the day, month or year.")
    month, day = int(match[1]), int(match[2]) if match[2] else None
    events = [event for event in case.events() if _is_in(event.when, month, day)]
    moments = {_moment(event.when, month, day): event for event in events}
    if not moments:
        raise CannotSay(
            f"“{reading.text}” has no year, and no event of this case is dated so. Say which year."
        )
    if len(moments) > 1:
        years = listing(sorted(str(moment.earliest.year) for moment in moments))
        raise CannotSay(f"“{reading.text}” has no year, and may be that of {years}. Say which.")
    moment, event = next(iter(moments.items()))
    told = f"{event.title}, {in_words(event.when)}"
    return Meant(moment, (f"The year of “{reading.text}” is inferred: the case has only {told}.",))


def _is_in(when: When, month: int, day: int | None) -> bool:
    start = when.earliest
    if when.is_open or when.lasts or (start.month, start.year) != (when.latest.month, when.latest.year):
        return False
    return start.month == month and (day is None or (when.is_day and start.day == day))


def _moment(when: When, month: int, day: int | None) -> When:
    return (
        When.month(when.earliest.year, month)
        if day is None
        else When.day(date(when.earliest.year, month, day))
    )


def day_after(when: When) -> When:
    """The first day after a moment: what is known by a day is known before the next."""
    return When.day(when.latest + timedelta(days=1)) if when.latest < NEVER else when


def event_meant(case: Case, spotted: Spotted, slot: str, *, several: bool = False) -> Meant:
    """The event that words name, by its title, parts and quotes; CannotSay where none or too many do."""
    spoken = spotted.spoken(slot)
    found = events_named(case, case.events(), spoken)
    close = [event for event in found if _is_close(event.when)]
    if len(found) == 1 or (found and several) or len({event.when for event in close}) == 1:
        return Meant((close or found)[0])
    if not found:
        raise CannotSay(f"No event called “{spoken}” is in this case.{_nearest(case.events(), spoken)}")
    raise CannotSay(f"“{spoken}” may be any of these: {_listed(found)}. Say which.")


def paper_of(case: Case, event: Event, words: str) -> Event | None:
    """The dated report or publication that bears the words of an event with no beginning on record."""
    wanted = [word for word in telling_words(folded(words)) if word not in GENERIC]
    papers = [
        one
        for one in case.events()
        if one.kind in PAPERS and one.id != event.id and _is_close(one.when) and _is_on(case, one, wanted)
    ]
    return papers[0] if papers and len({paper.when for paper in papers}) == 1 else None


def _is_on(case: Case, paper: Event, wanted: Sequence[str]) -> bool:
    """Whether a name of what was written or published bears all the words."""
    names = (folded(name.words).split() for id in paper.about for name in case.entity(id).names)
    return bool(wanted) and any(set(wanted) <= set(name) for name in names)


def _is_close(when: When) -> bool:
    return not when.is_open and when.earliest.year > 1 and when.latest - when.earliest <= CLOSE


def _nearest(events: Iterable[Event], words: str) -> str:
    wanted = set(telling_words(folded(words)))
    near = [event for event in events if wanted & set(folded(event.title).split())]
    return f" Nearest: {_listed(near)}." if near else ""


def _listed(events: Sequence[Event]) -> str:
    return "; ".join(f"{event.title}, {in_words(event.when)}" for event in events[:SHOWN])


def meeting_meant(case: Case, spotted: Spotted, slot: str, moment: Meant) -> dict[str, Meant]:
    """A meeting of a day: the day alone where the words say no more, else the one event that bears them."""
    spoken = spotted.spoken(slot)
    telling = [word for word in telling_words(folded(spoken)) if word not in GENERIC]
    held = gatherings(case, moment.value)
    if not telling or not held:
        return {"on": moment}
    fitting = events_named(case, held, " ".join(telling))
    if not fitting:
        raise CannotSay(
            f"No “{spoken}” {in_words(moment.value)} is in this case. On record then: {_listed(held)}."
        )
    return {"on": moment} if len(fitting) == len(held) else {"event": Meant(fitting[0], moment.caveats)}


def document_known_to(case: Case, who: Entity | None) -> Meant:
    """What a question that leaves out "of what" is about: the one document on record as known."""
    subjects = [entity for entity in case.entities(Kind.DOCUMENT, Kind.MATTER) if _known(case, entity, who)]
    if len(subjects) == 1:
        return Meant(
            subjects[0], (f"Read as knowledge of {the(subjects[0])}, since nothing else is on record.",)
        )
    names = listing([the(entity) for entity in subjects][:SHOWN])
    of = f" Knowledge is on record of {names}." if names else ""
    raise CannotSay(f"Knowledge of what? Name a document or matter.{of}")


def _known(case: Case, subject: Entity, who: Entity | None) -> bool:
    return any(who is None or exposure.who == who.id for exposure in exposures(case, subject))


def period_meant(after: Meant, before: Meant) -> dict[str, Meant]:
    """Both ends of a period in their order."""
    if before.value.surely_before(after.value):
        raise CannotSay(f"The period ends ({named(before.value)}) before it begins ({named(after.value)}).")
    return {"after": after, "before": before}


def argument(case: Case, spotted: Spotted, term: Term, slot: str) -> Meant:
    """A slot as the argument that a question's term wants."""
    if term.type is Entity:
        return entity_meant(case, spotted, slot, term.kinds)
    if term.type is When:
        return date_meant(case, spotted, slot)
    if term.type is int:
        return Meant(int(re.sub(r"\D", "", spotted.spoken(slot)) or 0))
    return Meant(spotted.spoken(slot))
