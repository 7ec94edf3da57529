"""The words of a slot as an argument: a date, an event, or something of the case."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from timeline.case import Case
from timeline.english.meaning import SHOWN, CannotSay, Meant
from timeline.english.occasions import (
    Occasion,
    dated_in_words,
    is_close,
    labelled,
    occasions,
    picked,
    themselves,
)
from timeline.english.spotting import Spotted
from timeline.english.things import entity_meant
from timeline.model.entity import Entity
from timeline.model.event import Event
from timeline.model.expression import Reading
from timeline.model.mention import Kind
from timeline.model.phrase import in_words, named
from timeline.model.when import EVER, NEVER, When
from timeline.questions import Term
from timeline.questions.cadence import rhythms
from timeline.questions.exposure import exposures
from timeline.questions.meetings import gatherings
from timeline.questions.naming import events_named
from timeline.questions.wording import listing, the
from timeline.store.forms import folded, telling_words

GENERIC = frozenset(
    "meeting meetings session call conversation gathering their his her its our held event series "
    "discussion talk".split()
)
ROLLING = re.compile(r"(?:the )?(?:last|next|this|past|coming|previous|following|same)\b", re.IGNORECASE)
YEARLESS = re.compile(r"XXXX-(\d\d)(?:-(\d\d))?")


def date_meant(case: Case, spotted: Spotted, slot: str, side: str = "on") -> Meant:
    """
    The moment of a date in the question; a year that it leaves out is sought among the case's events.

    `side`: asked `on`, `after`, `before` or `by` it, since of the end of March each is another day.
    """
    reading = spotted.dates[slot]
    if ROLLING.match(reading.text):
        raise CannotSay(f"“{reading.text}” names no date by itself. Give the day, month or year.")
    if len(reading.options) > 1:
        raise CannotSay(
            f"“{reading.text}” may be {' or '.join(named(when) for when in reading.options)}. Say which."
        )
    if reading.when is not None and not reading.when.is_open:
        return _edge(reading, replace(reading.when, reason=""), side)
    return _with_year(case, reading)


# The start or end of a time as a limit: exact as it is, or the one day that it means.
EXACT = frozenset({("END", "after"), ("END", "by"), ("START", "before")})
AT_EDGE = frozenset({("END", "before"), ("START", "after"), ("START", "by")})
EDGE = re.compile(r"(?:the )?(?:end|close|start|beginning)\b", re.IGNORECASE)


def _edge(reading: Reading, when: When, side: str) -> Meant:
    """A date with what it says beyond the days asked for: "the end of March", "early 2018"."""
    if reading.type == "DATE" and reading.mod in ("", "APPROX"):
        return Meant(when)
    if EDGE.match(reading.text) and (reading.mod, side) in EXACT:
        return Meant(when)
    if EDGE.match(reading.text) and (reading.mod, side) in AT_EDGE:
        return Meant(When.day(when.latest if reading.mod == "END" else when.earliest))
    return Meant(when, (f"“{reading.text}” is read as {named(when)}, and not narrowed further.",))


def _with_year(case: Case, reading: Reading) -> Meant:
    if re.search(r"\b\d{4}\b", reading.text):
        raise CannotSay(f"“{reading.text}” is no day of the calendar.")
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


def day_before(when: When) -> When:
    """The last day before a moment: what was since a day was after the one before."""
    return When.day(when.earliest - timedelta(days=1)) if when.earliest > EVER else when


def end_meant(case: Case, spotted: Spotted, slot: str) -> Meant:
    """One end of a span: a date, or the one event of the words."""
    if slot in spotted.dates:
        return date_meant(case, spotted, slot)
    event = event_of(case, spotted, slot)
    told = f"“{spotted.spoken(slot)}” is taken to be: {dated(event)}."
    return Meant(event, (told,))


def message_kind(words: str) -> str | None:
    """The kind of event for a word for messages; None where it means all of them."""
    bare = words.replace("-", "").rstrip("s")
    if bare.startswith("memo"):
        return "letter"  # a memorandum goes from one to another as a letter does
    return {"email": "email", "mail": "email", "letter": "letter", "submission": "submission",
            "warning letter": "warning-letter"}.get(bare)  # fmt: skip


def series_meant(case: Case, words: str) -> Meant:
    """The one series whose name bears the words; CannotSay with those there are."""
    names = list(dict.fromkeys(rhythm.name for rhythm in rhythms(case)))
    wanted = frozenset(telling_words(folded(words)))
    fitting = [name for name in names if wanted and wanted <= frozenset(folded(name).split())]
    if len(fitting) == 1:
        return Meant(fitting[0])
    held = f" Series here: {listing([f'“{name}”' for name in names])}." if names else ""
    raise CannotSay(f"No series of records called “{words}” is in this case.{held}")


def event_meant(case: Case, spotted: Spotted, slot: str, *, several: bool = False) -> Meant:
    """The event that words name, by its title, parts and quotes; CannotSay where none or too many do."""
    spoken = spotted.spoken(slot)
    found = events_named(case, case.events(), spoken)
    close = [event for event in found if is_close(event.when)]
    if len(found) == 1 or (found and several) or len({event.when for event in close}) == 1:
        return Meant((close or found)[0])
    if not found:
        raise CannotSay(f"No event called “{spoken}” is in this case.{_nearest(case.events(), spoken)}")
    raise CannotSay(f"“{spoken}” may be any of these: {_listed(found)}. Say which.")


EVENT_DATE = re.compile(r"(?P<words>\S.*?) (?:of|on|in|held on|dated) (?P<date>§d\d+)")


def event_of(case: Case, spotted: Spotted, slot: str) -> Event:
    """The one event that words name, with its date where they give it; a title outranks a subject."""
    spoken, titled = tellings(case, spotted, slot)
    begun = BEGUN.fullmatch(slot)
    if not titled and begun:
        return _on_its_day(event_of(case, spotted, begun["words"]), spoken)
    if not titled:
        raise _unknown(case, spotted, slot)
    if len({event.when for event in titled}) > 1:
        raise CannotSay(f"“{spotted.spoken(slot)}” may be any of these: {_listed(titled)}. Say which.")
    return titled[0]


def occasion_of(case: Case, spotted: Spotted, slot: str) -> Occasion:
    """The occasion that words name, by all its tellings and the bounds that follow; Several where open."""
    spoken, titled = tellings(case, spotted, slot)
    begun = BEGUN.fullmatch(slot)
    if not titled and begun:
        began = occasion_of(case, spotted, begun["words"])
        return replace(began, event=_on_its_day(replace(began.event, when=began.when), spoken))
    if not titled:
        raise _unknown(case, spotted, slot)
    own = themselves(titled, spoken)
    if not own and (dated := dated_in_words(case, titled, spoken)) is not None:
        return dated
    if not own and len({event.when for event in titled}) > 1:
        raise CannotSay(f"“{spotted.spoken(slot)}” may be any of these: {_listed(titled)}. Say which.")
    found = occasions(case, own or titled, spoken)
    return picked(slot, spotted.spoken(slot), found, spotted.picked.get(slot))


def tellings(case: Case, spotted: Spotted, slot: str) -> tuple[str, Sequence[Event]]:
    """The words for an event without its date, and the events told, planned or done, that bear them."""
    dated = EVENT_DATE.fullmatch(slot)
    spoken = spotted.spoken(dated["words"] if dated else slot)
    if POINTING.fullmatch(spoken.lower()):
        raise CannotSay(f"“{spoken}” names no event by itself. Say which is meant.")
    found = events_named(case, _told_then(case, spotted, slot), spoken)
    return spoken, [event for event in found if _is_titled(event, spoken)] or list(found)


def _told_then(case: Case, spotted: Spotted, slot: str) -> list[Event]:
    """The events that are told, within the date that the words give."""
    moment = _dated_then(case, spotted, slot)
    told = (event for event in case.events() if event.status in TOLD)
    return [event for event in told if moment is None or event.when.within(moment)]


def _dated_then(case: Case, spotted: Spotted, slot: str) -> When | None:
    dated = EVENT_DATE.fullmatch(slot)
    moment: When | None = date_meant(case, spotted, dated["date"]).value if dated else None
    return moment


def _unknown(case: Case, spotted: Spotted, slot: str) -> CannotSay:
    dated, moment = EVENT_DATE.fullmatch(slot), _dated_then(case, spotted, slot)
    spoken = spotted.spoken(dated["words"] if dated else slot)
    when = f" {in_words(moment)}" if moment else ""
    near = _nearest(_told_then(case, spotted, slot), spoken)
    return CannotSay(f"No event called “{spoken}”{when} is in this case.{near}")


BEGUN = re.compile(
    r"(?P<words>\S.*?) (?:had |was |were )?"
    r"(?:began|begun|started|opened|took place|taken place|happened|occurred|held)"
)


def _on_its_day(event: Event, spoken: str) -> Event:
    """An event of one day, which began on it; of one that lasts, no record here says when it began."""
    if event.when.is_day:
        return event
    raise CannotSay(f"When “{spoken}” was is not known to the day: {event.title}, {in_words(event.when)}.")


POINTING = re.compile(
    r"(?:it|that|this|them|then|there|these|those)(?: (?:happened|one|time|event|day|was|is))?"
)


def _is_titled(event: Event, words: str) -> bool:
    """Its own title bears a telling word of them: it is not only about what they name."""
    own = frozenset(folded(event.title).split())
    return any(word in own for word in telling_words(folded(words)))


def _nearest(events: Iterable[Event], words: str) -> str:
    wanted = set(telling_words(folded(words)))
    near = [event for event in events if wanted & set(folded(event.title).split())]
    return f" Nearest: {_listed(near)}." if near else ""


TOLD = frozenset({"recorded", "stated", "planned"})  # what is denied or said to be silent sets no time


def _listed(events: Sequence[Event]) -> str:
    return "; ".join(dated(event) for event in events[:SHOWN])


def dated(event: Event) -> str:
    """An event with its moment, which its title may tell already."""
    return labelled(event, event.when)


def meeting_meant(case: Case, spotted: Spotted, slot: str, moment: Meant) -> dict[str, Meant]:
    """A meeting of a day: the day alone where the words say no more, else the one event that bears them."""
    spoken = spotted.spoken(slot)
    telling = [word for word in telling_words(folded(spoken)) if word not in GENERIC]
    held = gatherings(case, moment.value)
    if telling and not events_named(case, case.events(), " ".join(telling)):
        raise CannotSay(f"No event called “{spoken}” is in this case.{_nearest(held, spoken)}")
    if not telling or not held:
        return {"on": moment}
    fitting = events_named(case, held, " ".join(telling))
    if not fitting:
        raise CannotSay(
            f"No “{spoken}” {in_words(moment.value)} is in this case. On record then: {_listed(held)}."
        )
    if len(fitting) == len(held):
        return {"on": moment}
    if len({event.when for event in fitting}) > 1:
        raise CannotSay(f"“{spoken}” may be any of these: {_listed(fitting)}. Say which.")
    return {"event": Meant(fitting[0], moment.caveats)}


def document_known_to(case: Case, who: Entity | None) -> Meant:
    """What a question that leaves out "of what" is about: the one document on record as known."""
    subjects = [entity for entity in case.entities(Kind.DOCUMENT, Kind.MATTER) if _known(case, entity, who)]
    if len(subjects) == 1:
        return Meant(
            subjects[0], (f"Read as knowledge of {the(subjects[0])}, since nothing else is on record.",)
        )
    known = listing([the(entity) for entity in subjects][:SHOWN])
    others = [the(entity) for entity in case.entities(Kind.DOCUMENT, Kind.MATTER)][:SHOWN]
    some = f" For example: {listing(others)}." if others else ""
    of = f" Knowledge is on record of {known}." if known else some
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
        return date_meant(case, spotted, slot, term.name)
    if term.type is int:
        return Meant(int(re.sub(r"\D", "", spotted.spoken(slot)) or 0))
    return Meant(spotted.spoken(slot))
