"""The course of one subject: what happened to it or by it, what was planned, and what has no day."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from timeline.case import Case
from timeline.errors import UnknownName
from timeline.model.answer import Answer, Finding
from timeline.model.entity import Entity
from timeline.model.event import HAPPENED, Event
from timeline.model.expression import Expression
from timeline.model.mention import Kind
from timeline.model.phrase import in_words, named
from timeline.model.source import Quote, Text
from timeline.model.when import EVER, NEVER, When
from timeline.questions.scope import answer, dating_caveats, in_time, looked, span
from timeline.questions.telling import finding_of
from timeline.questions.wording import many, the
from timeline.store.forms import folded

if TYPE_CHECKING:  # the rules for sentences are many: no other question waits until they are made
    from timeline.extract.partaking import Course
    from timeline.extract.sentences import Sentence
    from timeline.extract.subject import Subject

FEW = 50  # places that show whether words are a name
MOST = 10_000  # places at which a name is looked for
LARGE = 300_000  # letters of a text beyond which only what stands near a name is read
NEAR = 2  # paragraphs below a name that may still speak of it
BY_WORDS = frozenset({Kind.PERSON, Kind.ORGANISATION})
POINTING = frozenset("it they them its their we us our he she him her his".split())
TO_COME = frozenset({"planned", "owed"})
OUGHT = re.compile(r"\b(?:should|ought to|must)\b")


def timeline(case: Case, *, about: str, after: When | None = None, before: When | None = None) -> Answer:
    """
    The dated events in which a subject takes part, what is planned and what has no day told apart.

    The subject is anything that sources name: a person, a body, a product, a ship, a building. It
    takes part where a clause names it, or means it by "the ferry" or "it". `after`, `before`: not
    surely outside.
    """
    entity = _entity(case, about)
    events = [e for e in _events(case, about, entity) if in_time(e.when, None, after, before)]
    name = the(entity) if entity is not None else f"“{about}”"
    limit = f" {span(after, before)}".rstrip()
    if not events:
        return answer(case, f"No event of {name}{limit} is on record. {looked(case)}", ())
    parted = [_of_one_day(part) for part in _parted(events)]
    findings = [_finding(case, same) for part in parted for same in part]
    text = f"{_lead(name, limit, parted)} {_extent(parted[0])}".strip()
    return answer(case, text, findings, _caveats(events))


def _entity(case: Case, about: str) -> Entity | None:
    """Who or what bears the very name; None for what is no one's name but stands in the sources."""
    try:
        found = case.find(about)
    except UnknownName:
        if stands(case, about):
            return None
        raise
    return found if bears(found, about) or not stands(case, about) else None


def bears(entity: Entity, words: str) -> bool:
    """The words are its id or one of its names in full."""
    return words == entity.id or folded(words) in {folded(name.words) for name in entity.names}


def stands(case: Case, words: str) -> bool:
    """The words stand in some source as a name is written."""
    name = re.compile(rf"\b{re.escape(words)}(?!\w)", re.IGNORECASE)
    found = (match[0] for quote in case.search(f'"{words}"', FEW) for match in name.finditer(quote.exact))
    return any(word[:1].isupper() or word[:1].isdigit() for match in found for word in match.split()[:1])


def _events(case: Case, about: str, entity: Entity | None) -> list[Event]:
    """The events that it takes part in, in time."""
    taken = {e.id for e in _by_id(case, entity)} if entity is not None else set[str]()
    if entity is None or entity.kind in BY_WORDS:
        courses = _courses(case, _subject(about, entity))
        taken |= {e.id for e in case.events() if any(_tells(courses, e, quote) for quote in e.evidence)}
    return [event for event in case.events() if event.id in taken]


def _by_id(case: Case, entity: Entity) -> Iterator[Event]:
    """The events that have it as a part; for a body only where the words name it."""
    for event in (*case.events(who=entity.id), *case.events(about=entity.id)):
        parts = [part for part in event.parts if part.id == entity.id]
        loose = entity.kind is Kind.ORGANISATION and parts
        if not loose or any(part.words.lower() not in POINTING for part in parts):
            yield event


def _subject(about: str, entity: Entity | None) -> Subject:
    from timeline.extract.subject import subject

    if entity is None:
        return subject([about])
    names = [name.words for name in entity.names if any(letter.isupper() for letter in name.words)]
    person = entity.kind is Kind.PERSON
    return subject([*names, about] if about != entity.id else names, person=person, body=not person)


def _courses(case: Case, one: Subject) -> Mapping[str, Course]:
    """Where each source that names the subject speaks of it."""
    from timeline.extract.partaking import course_of
    from timeline.extract.subject import introduced

    forms = sorted(" ".join(form) for form in one.forms - one.loose)
    paths = sorted({quote.source for form in forms for quote in case.search(f'"{form}"', MOST)})
    read = {path: _sentences(case, case.text(path), one) for path in paths}
    one = introduced(one, (sentence for sentences in read.values() for sentence in sentences))
    people = _names(case, one, Kind.PERSON)
    bodies = _names(case, one, Kind.ORGANISATION)
    found = {path: course_of(one, sentences, bodies, people) for path, sentences in read.items()}
    return MappingProxyType(found)


def _names(case: Case, one: Subject, kind: Kind) -> frozenset[str]:
    """What others of a kind are called, in small letters."""
    names = (name.words.lower() for entity in case.entities(kind) for name in entity.names)
    return frozenset(name for name in names if tuple(name.split()) not in one.forms)


def _sentences(case: Case, text: Text, one: Subject) -> tuple[Sentence, ...]:
    from timeline.extract.sentences import paragraphs_of, sentences_of

    spans = paragraphs_of(text)
    if len(text.body) > LARGE:
        spans = _near(text.body.lower(), spans, one)
    dated = [Expression(r.start, r.end, r.text, r.type) for r in case.readings(text.source.path)]
    return sentences_of(text, dated, spans)


def _near(body: str, spans: Sequence[tuple[int, int]], one: Subject) -> tuple[tuple[int, int], ...]:
    """The paragraphs that name the subject, and those right below them."""
    forms = [" ".join(form) for form in sorted(one.forms)]
    naming = [n for n, (start, end) in enumerate(spans) if any(form in body[start:end] for form in forms)]
    wanted = {n + more for n in naming for more in range(NEAR + 1)}
    return tuple(place for n, place in enumerate(spans) if n in wanted)


def _tells(courses: Mapping[str, Course], event: Event, quote: Quote) -> bool:
    """The clause by which a quote tells the event is one of the subject's."""
    course = courses.get(quote.source)
    if course is None:
        return False
    within = [told for told in course.clauses if quote.start <= told.start < quote.end]
    same = [told for told in within if told.lemma == event.verb]
    if same:
        return any(told.ours for told in same)
    start, end = _place(event.title, quote)
    return any(start <= first < end for first, _ in course.places)


def _place(title: str, quote: Quote) -> tuple[int, int]:
    """Where the words of a title stand in the quote that tells it; the whole quote where they do not."""
    words = [word for word in title.split() if word[:1] not in "[…"]
    for length in range(len(words), 1, -1):
        at = " ".join(quote.exact.split()).find(" ".join(words[-length:]))
        if at >= 0:
            return quote.start + at, quote.start + at + len(" ".join(words[-length:]))
    return quote.start, quote.end


def _parted(events: Iterable[Event]) -> tuple[list[Event], ...]:
    """What happened, what of it is only bounded, what was planned, what is denied or without record."""
    events = list(events)
    done = [event for event in events if event.status in HAPPENED and not _is_to_come(event)]
    return (
        [event for event in done if not _is_loose(event.when)],
        [event for event in done if _is_loose(event.when)],
        [event for event in events if _is_to_come(event)],
        [event for event in events if event.status not in HAPPENED | TO_COME],
    )


def _is_to_come(event: Event) -> bool:
    """Planned, owed, or asked for with the day on which it was to be: "should enter service in 2008"."""
    asked = event.kind == "request" and OUGHT.search(event.title) is not None
    return event.status in TO_COME or (asked and event.status in HAPPENED)


def _is_loose(when: When) -> bool:
    """One side at least is unknown."""
    return not when.lasts and (when.earliest == EVER or when.latest == NEVER)


def _of_one_day(events: Sequence[Event]) -> list[Sequence[Event]]:
    """Events of one date and verb told by different sources stand together."""
    found: dict[tuple[str, str, str, str], list[Event]] = {}
    for event in events:
        key = (event.when.edtf, event.verb, event.status, "")
        others = found.get(key, [])
        apart = event.when.is_open or any(event.shares_a_source(other) for other in others)
        found.setdefault((*key[:3], event.id) if apart else key, []).append(event)
    return [*found.values()]


def _finding(case: Case, same: Sequence[Event]) -> Finding:
    """The first telling, with the quotes of all and each source's own date where they disagree."""
    first = same[0]
    told = finding_of(case, first)
    quotes = tuple(dict.fromkeys(quote for event in same for quote in event.evidence))
    text = told.text
    if first.disputed:
        dates = "; ".join(f"{named(one.when)} ({one.quote.source})" for one in first.dated)
        text = f"{text} Sources disagree: {dates}."
    status = "planned" if _is_to_come(first) and first.status in HAPPENED else first.status
    value = {"status": status, "kind": first.kind, "verb": first.verb, "date": first.when.edtf}
    return replace(told, text=text, evidence=quotes, value=value)


def _lead(name: str, limit: str, parted: Sequence[Sequence[object]]) -> str:
    """How many of each sort."""
    dated, loose, planned, denied = (len(part) for part in parted)
    more = [
        f"{loose} more without a day of its own" if loose else "",
        f"{planned} planned or to be done" if planned else "",
        f"{denied} denied or said to be without record" if denied else "",
    ]
    return f"{many(dated, 'dated event')} of {name}{limit}{''.join(f'; {one}' for one in more if one)}."


def _extent(dated: Sequence[Sequence[Event]]) -> str:
    """The first and the last of what is dated."""
    if not dated:
        return ""
    first, last = dated[0][0], dated[-1][-1]
    return f"The first is {in_words(first.when)}, the last {in_words(last.when)}."


def _caveats(events: Sequence[Event]) -> list[str]:
    loose = any(event.status in HAPPENED and _is_loose(event.when) for event in events)
    return [
        *dating_caveats(events),
        *(["What has no day of its own is bounded by the day of writing at most."] if loose else []),
    ]
