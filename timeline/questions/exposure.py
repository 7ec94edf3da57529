"""The ladder of knowledge: by what act someone provably came to know of a document or matter."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from types import MappingProxyType

from timeline.case import Case
from timeline.errors import WrongTerms
from timeline.extract.attached import sentences_attaching
from timeline.graph.paths import Contact, Ways
from timeline.model.entity import Entity, Tenure
from timeline.model.event import HAPPENED, Event, Outline, Part
from timeline.model.mention import Kind
from timeline.model.source import Quote
from timeline.model.when import EVER, NEVER, When
from timeline.questions.offices import distinct, holders, may_hold
from timeline.questions.telling import certainty_of
from timeline.questions.traces import events_of, last_moment

REPLYING = re.compile(r"email: (?:re|aw|sv|antw|reply)\s*(?:\[\d+\])?:", re.IGNORECASE)
Days = dict[str, date]
Places = Mapping[str, Sequence[Quote]]

ACTORS = frozenset({Kind.PERSON, Kind.POST, Kind.ORGANISATION, Kind.GROUP})
OF_ONE_EVENT = frozenset({"minutes", "email", "letter"})  # such a source is the record of one event
ATTENDING = frozenset({"present", "chair", "in-attendance", "agent", "host", "recipient", "author"})


@dataclass(frozen=True, slots=True)
class Rung:
    """Which part in which kinds of event shows knowledge; empty kinds or verbs: any."""

    how: str
    roles: frozenset[str]
    kinds: frozenset[str] = frozenset()
    verbs: frozenset[str] = frozenset()

    def bears(self, event: Event, part: Part) -> bool:
        """The part in this event stands on this rung."""
        return (
            part.role in self.roles
            and (not self.kinds or event.kind in self.kinds)
            and (not self.verbs or event.verb in self.verbs)
        )


def _rung(how: str, roles: str, kinds: str = "", verbs: frozenset[str] = frozenset()) -> Rung:
    return Rung(how, frozenset(roles.split()), frozenset(kinds.split()), verbs)


READING = frozenset({"see", "read", "find", "discover", "obtain", "review", "examine", "consider", "open"})
ANSWERING = frozenset({"acknowledge", "thank", "reply", "respond", "answer"})
QUOTING = frozenset(
    {"quote", "cite", "refer", "rely", "echo", "mention", "summarise", "summarize", "paraphrase"}
)
SPEAKING = frozenset({"speak", "talk", "contact", "consult"})
# The surest first: of two rungs at one moment the upper one is told.
LADDER = (
    _rung("author", "author"),
    _rung("author", "agent", "report inspection publication"),
    _rung("sender", "sender", "submission email letter warning-letter knowledge statement telephone other"),
    _rung("sender", "agent", "submission email letter warning-letter"),
    _rung("told", "recipient", "other", SPEAKING),
    _rung("recipient", "recipient", "submission email letter warning-letter report publication other"),
    _rung("copied", "copied"),
    _rung("present", " ".join(sorted(ATTENDING)), "meeting visit telephone"),
    _rung("saw", "agent holder", "knowledge", READING),
    _rung("told", "recipient"),
    _rung("acknowledged", "agent sender author", verbs=ANSWERING),
    _rung("quoted", "agent author", "statement"),
    _rung("quoted", "agent", "other", QUOTING),
    _rung("acted-on", "agent", "decision request refusal other"),
    _rung("aware", "agent holder", "knowledge"),
)


# A message that only speaks of a document does not bring it, nor does an answer with nothing attached.
SPOKEN_OF = MappingProxyType({"sender": "quoted", "recipient": "told", "copied": "told"})


@dataclass(frozen=True, slots=True)
class Exposure:
    """One act by which someone came to know, or showed that they knew."""

    who: str
    name: str
    how: str
    when: When
    event: Event
    evidence: tuple[Quote, ...]
    certainty: str

    @property
    def order(self) -> tuple[object, ...]:
        """The earliest provable first: the act that is surely past soonest."""
        bare = self.when.earliest == EVER  # what only ends on a day says less than what was on it
        return (self.when.latest, bare, self.when.earliest, _height(self.how), self.event.id)


def _height(how: str) -> int:
    return max((i for i, rung in enumerate(LADDER) if rung.how == how), default=len(LADDER))


def rungs_asked(how: str | None) -> frozenset[str]:
    """The rungs that count: all, or the one that is asked for; who was copied in received it too."""
    every = frozenset(rung.how for rung in LADDER)
    if how is not None and how not in every:
        raise WrongTerms(f"--how knows no {how!r}", hint=f"one of {', '.join(sorted(every))}")
    return every if how is None else frozenset({how} | ({"copied"} if how == "recipient" else set()))


def exposures(case: Case, about: Entity) -> tuple[Exposure, ...]:
    """Every act on record that shows someone's knowledge of a document or matter."""
    events = [event for event in events_of(case, about) if event.id]
    places = _places(about)
    told = [e for event in events if event.status in HAPPENED for e in _of_parts(case, event, about, places)]
    spoken = [e for event in events for e in _of_speaker(case, event)]
    found = sorted([*told, *spoken], key=lambda exposure: (exposure.who, *exposure.order))
    return tuple(sorted(_acknowledging(case, found), key=lambda exposure: (exposure.who, *exposure.order)))


def _acknowledging(case: Case, found: Sequence[Exposure]) -> Iterator[Exposure]:
    """An answer to the very mail that brought it shows that it had come."""
    brought: dict[str, set[str]] = {}
    for exposure in found:
        if exposure.how in ("recipient", "copied") and exposure.event.kind == "email":
            sources = {quote.source for quote in exposure.event.evidence}
            brought.setdefault(exposure.who, set()).update(sources)
    for exposure in found:
        mails = brought.get(exposure.who, set())
        if (
            exposure.how == "quoted"
            and mails
            and is_reply(exposure.event)
            and _answers(case, exposure, mails)
        ):
            yield replace(exposure, how="acknowledged")
        else:
            yield exposure


def _answers(case: Case, exposure: Exposure, mails: Collection[str]) -> bool:
    """It is the sender's own, and of one thread with one of the mails."""
    sent = any(part.role == "sender" and part.id == exposure.who for part in exposure.event.parts)
    thread = case.thread(exposure.event.evidence[0].source) if sent else None
    return thread is not None and any(mail in thread.sources for mail in mails)


def _places(about: Entity) -> Places:
    """Where each source names something, in the order of its text."""
    found: dict[str, list[Quote]] = {}
    for quote in sorted((quote for name in about.names for quote in name.quotes), key=lambda q: q.start):
        found.setdefault(quote.source, []).append(quote)
    return found


def _naming(case: Case, event: Event, places: Places) -> tuple[Quote, ...]:
    """
    The passage of a meeting's minutes, or of a mail, that names what it is about, as far as its
    evidence does not: without it nobody could see that the report was on the table.
    """
    first = event.evidence[0]
    if event.status != "recorded" or case.source(first.source).kind not in OF_ONE_EVENT:
        return ()
    named = [quote for quote in places.get(first.source, ()) if quote.start >= first.start]
    shown = any(
        one.source == q.source and one.start <= q.start < one.end for one in event.evidence for q in named
    )
    return () if shown else tuple(named[:1])


def _of_parts(case: Case, event: Event, about: Entity, places: Places) -> Iterator[Exposure]:
    named = _only_speaks(case, event, about, places)
    passages = (*event.evidence[:1], *_naming(case, event, places), *event.evidence[1:])
    for part in event.parts:
        rung = next((rung for rung in LADDER if rung.bears(event, part)), None)
        kind = case.entity(part.id).kind
        if rung is None or kind not in ACTORS or (part.role == "host" and kind is Kind.ORGANISATION):
            continue
        if event.verb == "commission" and part.role == "agent":
            continue  # who has a paper made does not have it yet
        how = SPOKEN_OF.get(rung.how, rung.how) if named else rung.how
        evidence = tuple(dict.fromkeys((part.quote, *passages)))
        yield Exposure(part.id, part.name, how, event.when, event, evidence, certainty_of(event))
        yield from _of_holders(case, event, part, how, passages)


def _only_speaks(case: Case, event: Event, about: Entity, places: Places) -> bool:
    """A message that names a thing without bringing it: in its words, or as what it answers."""
    roles = {part.role for part in event.parts if part.id == about.id}
    if "mentioned" in roles:
        return True
    return "attached" not in roles and is_reply(event) and _only_answers(case, event, places)


def _only_answers(case: Case, event: Event, places: Places) -> bool:
    """The subject that it answers names the thing, and no words of its own say that it goes with it."""
    head = event.evidence[0]
    named = places.get(head.source, ())
    if not any(head.start <= quote.start < head.end for quote in named):
        return False
    text = case.text(head.source)
    sentences = tuple(sentences_attaching(text, [(head.end, len(text.body))]))
    return not any(one.start <= quote.start < one.end for one in sentences for quote in named)


def is_reply(event: Event) -> bool:
    """A mail that answers another, by its subject."""
    return event.kind == "email" and REPLYING.match(event.title) is not None


def _of_holders(
    case: Case, event: Event, part: Part, how: str, passages: Sequence[Quote]
) -> Iterator[Exposure]:
    """Whoever surely held the post on the day knows through it; the answer calls it inferred."""
    if case.entity(part.id).kind is not Kind.POST or event.when.is_open:
        return
    for tenure in holders(case, part.id, event.when):
        if tenure.person is not None:
            evidence = tuple(dict.fromkeys((*passages, *tenure.evidence)))
            name = case.entity(tenure.person).name
            yield Exposure(tenure.person, name, how, event.when, event, evidence, "inferred")


def _of_speaker(case: Case, event: Event) -> Iterator[Exposure]:
    """Whoever speaks of it knows of it when they speak."""
    if event.speaker is None or event.said is None or event.said.is_open:
        return
    speaker = case.entity(event.speaker)
    if speaker.kind in ACTORS:
        yield Exposure(event.speaker, speaker.name, "quoted", event.said, event, event.evidence, "stated")


def through_posts(case: Case, found: Iterable[Exposure], person: str) -> Iterator[tuple[Exposure, Tenure]]:
    """What came to a post that a person held at another time and may have held then, with that tenure."""
    held = distinct(case.tenures(person=person))
    for exposure in found:
        for tenure in held:
            if tenure.post == exposure.who and not exposure.when.is_open and may_hold(tenure, exposure.when):
                yield exposure, tenure


def earliest_provable(found: Iterable[Exposure]) -> Exposure | None:
    """The act by which someone's knowledge is provable soonest; an author knew when it was written."""
    ranked = sorted(found, key=lambda exposure: exposure.order)
    authored = [e for e in ranked if e.how == "author" and e.when.may_be_before(ranked[0].when)]
    return next(iter(authored or ranked), None)


def possible_days(case: Case, found: Iterable[Exposure], wanted: Collection[str] | None = None) -> Days:
    """For everyone, or the wanted alone: the first day on which the record allows that they had heard."""
    return ways_of(case).earliest(first_days(found), wanted)


def first_days(found: Iterable[Exposure]) -> Days:
    """The first day that the acts of each allow; what has no beginning on record sets none."""
    knowing: Days = {}
    for exposure in found:
        if exposure.when.earliest != EVER:
            first = knowing.get(exposure.who, NEVER)
            knowing[exposure.who] = min(first, exposure.when.earliest)
    return knowing


@lru_cache(2)
def ways_of(case: Case) -> Ways:
    """Every contact of a case, laid out once for all searches."""
    return Ways(contacts(case.outlines()))


def contacts(events: Iterable[Outline]) -> Iterator[Contact]:
    """Who could tell whom: a sender the recipients, everyone at one meeting each other."""
    for event in events:
        if event.status in HAPPENED and not event.when.is_open:
            contact = contact_of(event)
            if contact.tellers and contact.hearers:
                yield contact


def contact_of(event: Outline | Event) -> Contact:
    """Who could tell whom at an event, and from when to when."""
    first, last = event.when.earliest, last_moment(event).latest
    senders = _in_roles(event, frozenset({"sender"}))
    if senders:
        return Contact(senders, _in_roles(event, frozenset({"recipient", "copied"})), first, last)
    return Contact(_in_roles(event, ATTENDING), _in_roles(event, ATTENDING | {"copied"}), first, last)


def _in_roles(event: Outline | Event, roles: frozenset[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part.id for part in event.parts if part.role in roles))
