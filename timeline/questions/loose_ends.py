"""Gaps that single events and people leave: unnamed, departed."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta

from timeline.case import Case
from timeline.model.entity import Entity, Tenure
from timeline.model.event import HAPPENED, Event
from timeline.model.gap import Gap
from timeline.model.mention import Kind
from timeline.model.phrase import in_words
from timeline.model.source import Quote
from timeline.model.when import EVER, NEVER, When
from timeline.questions.exposure import ATTENDING, exposures
from timeline.questions.gravity import Gravity, gap_id
from timeline.questions.offices import NO, YES, holders, in_post, may_hold
from timeline.questions.passages import sentence_around
from timeline.questions.telling import said, source_name
from timeline.questions.traces import is_subject
from timeline.questions.wording import bears_last_name, capital, listing, many, the, words_of

TAKING_PART = ATTENDING | {"sender", "copied"}
OF_A_BODY = frozenset(  # they stand for the body, or for a firm
    {"trustees", "governors", "directors", "councillors", "shareholders", "insurers", "solicitors", "brokers"}
)
MONTH = timedelta(31)
COMING_AND_GOING = frozenset(("appointment", "departure"))
LEAVING = frozenset({"leave", "retire", "resign", "depart"})
LEFT = re.compile(
    r"\bleft\s+(?:the\s+|our\s+|its\s+)?(?P<what>[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)*|[a-z]+)\b(?!\s+at\b)"
)
BODIES = frozenset(
    "company firm trust council charity service employment organisation hospital school infirmary "
    "association society department practice authority agency business college university".split()
)
OUGHT = re.compile(r"\b(?:should|must|shall|ought)\b", re.IGNORECASE)  # who is to act took part in nothing
CHAIRING = frozenset(("chair", "chairman", "chairwoman", "chairperson", "convener", "president"))
EVERYONE = frozenset({"members", "attendees", "participants", "present", "everyone", "everybody", "all"})


def unnamed_gaps(case: Case) -> Iterator[Gap]:
    """Those who took part only by post or number: one gap for each post or group."""
    events: defaultdict[str, list[Event]] = defaultdict(list)
    listed = _with_a_list(case)
    for event in case.events():
        if event.status in HAPPENED and not OUGHT.search(event.title):
            for part in dict.fromkeys(part.id for part in event.parts if part.role in TAKING_PART):
                events[part].append(event)
    posts = case.entities(Kind.POST, Kind.GROUP)
    longer = [who for who in posts if events[who.id] and " " in who.name]
    for who in posts:
        told = [event for event in events[who.id] if not _holder_known(case, who, event)]
        told = [event for event in told if not (is_all(who) and _source(event) in listed)]
        told = _told_in_full(
            told, [event for one in longer if _is_short(who, one) for event in events[one.id]]
        )
        named = _named_in(case, who) if told else {}
        told = [event for event in told if not any(_may_be(t, event) for t in named.get(_source(event), ()))]
        if told and who.name.lower() not in OF_A_BODY and not _is_the_chair(case, who, told):
            yield _unnamed(who, told)


def _is_short(who: Entity, other: Entity) -> bool:
    """ "The officer" is the enforcement officer of the same source."""
    alike = who.kind is other.kind is Kind.POST and " " not in who.name
    return alike and other.name.lower().endswith(f" {who.name.lower()}")


def _told_in_full(told: list[Event], fuller: list[Event]) -> list[Event]:
    """Without those whose source has the post by its whole name too."""
    sources = {_source(event) for event in fuller}
    return [event for event in told if _source(event) not in sources]


def _named_in(case: Case, who: Entity) -> Mapping[str, Sequence[Tenure]]:
    """By source who is seen in a post there: "the practice nurse", where "the nurse, Ada Roe" stands too."""
    found: defaultdict[str, list[Tenure]] = defaultdict(list)
    last = who.name.split()[-1].lower()
    for post in case.entities(Kind.POST) if who.kind is Kind.POST else ():
        for tenure in case.tenures(post=post.id) if post.id == who.id or post.name.lower() == last else ():
            for path in dict.fromkeys(quote.source for quote in tenure.evidence):
                found[path].append(tenure)
    return found


def _may_be(tenure: Tenure, event: Event) -> bool:
    """Seen in it beside a name at what may be the same time: another time's holder names nobody."""
    return tenure.person is not None and any(seen.may_overlap(event.when) for seen in tenure.seen)


def _is_the_chair(case: Case, who: Entity, told: list[Event]) -> bool:
    """The minutes that tell it, or all minutes of the case, have one person in the chair."""
    if who.name.split()[-1].lower() not in CHAIRING:
        return False
    sat = [part for one in case.events(kind="meeting") for part in one.parts if part.role == "chair"]
    sources = {part.quote.source for part in sat}
    return len({part.id for part in sat}) == 1 or all(_source(event) in sources for event in told)


def _with_a_list(case: Case) -> frozenset[str]:
    """The sources that list by name who was there: "members" are those of the list."""
    meetings = (event for event in case.events(kind="meeting") if event.status == "recorded")
    named = (event for event in meetings if any(part.id.startswith("person/") for part in event.parts))
    return frozenset(quote.source for event in named for quote in event.evidence)


def _source(event: Event) -> str:
    return event.evidence[0].source if event.evidence else ""


def is_all(who: Entity) -> bool:
    """ "Members", "all present": whoever is listed, no group of its own."""
    return who.kind is Kind.GROUP and who.name.lower().split()[-1] in EVERYONE


def _holder_known(case: Case, who: Entity, event: Event) -> bool:
    """Someone surely held the post then; or it is seen with one person alone, on both sides of then."""
    if who.kind is not Kind.POST:
        return False
    tenures = case.tenures(post=who.id)
    if event.when.earliest == EVER:  # at no known time: by whoever is alone on record in it
        alone = len({tenure.person for tenure in tenures}) == 1 and tenures[0].person is not None
        told = [case.source(quote.source).written.latest for quote in event.evidence]
        return alone and may_hold(tenures[0], When(EVER, min(told, default=NEVER)))
    if any(tenure.person for tenure in holders(case, who.id, event.when)):
        return True
    seen = [seen for tenure in tenures for seen in tenure.seen if seen.is_day]
    alone = len({tenure.person for tenure in tenures}) == 1 and tenures[0].person is not None
    return alone and len(seen) > 1 and _is_between(event.when, seen)


def _is_between(when: When, seen: list[When]) -> bool:
    """Not before the first day on which they are seen, and at most a month after the last."""
    first, last = min(day.earliest for day in seen), max(day.latest for day in seen)
    return first <= when.earliest and when.latest <= last + MONTH


def _unnamed(who: Entity, told: list[Event]) -> Gap:
    listed = listing([f"“{event.title}” ({in_words(event.when)})" for event in told[:3]])
    known = "no name is on record" if who.kind is Kind.GROUP else "the holder at that time is not on record"
    gravity = Gravity(len(told), f"took part in {many(len(told), 'event')}")
    text = f"{capital(the(who))} took part in {listed}; {known}."
    return _gap("unnamed", who.id, told[0], text, _evidence(told), gravity)


def departed_gaps(case: Case) -> Iterator[Gap]:
    """Those with first-hand knowledge who have left: by their tenures, or because a source says so."""
    knowing: dict[str, list[Event]] = {}
    for subject in case.entities():
        if is_subject(subject):
            for exposure in exposures(case, subject):
                knowing.setdefault(exposure.who, []).append(exposure.event)
    leavers = {id for event in case.events() if event.verb in LEAVING for id in event.ids("agent", "holder")}
    listed = {tenure.person for tenure in case.tenures() if tenure.end.latest != NEVER}
    for who in case.entities(Kind.PERSON):
        known = knowing.get(who.id) or (_seen(case, who.id) if who.id in leavers | listed else [])
        held = in_post(case, who.id) if known else YES
        if held == NO:
            yield _departed(who, known, _leaving(case, who.id))
        elif held != YES and who.id in leavers and (left := _said_left(case, who.id)):
            yield _said_gone(case, who, known, left)
    yield from (
        _said_departed(case, event) for event in case.events(kind="departure") if _of_a_group(case, event)
    )


def _seen(case: Case, who: str) -> list[Event]:
    """What somebody took part in or says of, where no paper shows what they knew."""
    told = (event for event in case.events(who=who) if event.kind not in COMING_AND_GOING)
    return [event for event in told if event.status in HAPPENED and event.verb not in LEAVING]


def _said_left(case: Case, who: str) -> Quote | None:
    """The sentence by which they left a body or retired before the day the case looks back from."""
    for event in case.events(who=who):
        gone = event.verb in LEAVING and event.status in HAPPENED and event.when.surely_before(case.as_of)
        if gone and who in event.ids("agent", "holder"):
            quote = event.evidence[0]
            sentence = sentence_around(case, quote)
            body = event.verb != "leave" or _left_a_body(case, who, sentence.exact)
            if body and (event.speaker == who or bears_last_name(sentence.exact, case.entity(who))):
                return sentence
    return None


def _left_a_body(case: Case, who: str, words: str) -> bool:
    """What was left is no room and no town: a body by its word or its name, or the house they wrote from."""
    match = LEFT.search(words)
    named = match["what"].casefold() if match else ""
    if not match or named.split()[-1] in BODIES:
        return bool(match)
    bodies = [name.words.casefold() for one in case.entities(Kind.ORGANISATION) for name in one.names]
    if match["what"].islower() or any(named in name.split() or name in named for name in bodies):
        return not match["what"].islower()
    paths = dict.fromkeys(quote.source for event in case.events(who=who) for quote in event.evidence)
    house = f"@{named.replace(' ', '')}"
    return any(house in case.text(path).body.casefold() for path in paths)


def _said_gone(case: Case, who: Entity, events: list[Event], left: Quote) -> Gap:
    gravity = Gravity(len(events) / 4, f"first-hand knowledge of {many(len(events), 'event')}")
    text = (
        f"{capital(the(who))}, with first-hand knowledge of “{events[0].title}”, has left by "
        f"{source_name(case, left)}: “{words_of(left).rstrip('.')}”."
    )
    quotes = tuple(dict.fromkeys((left, *_evidence(events))))
    return _gap("departed", who.id, events[0], text, quotes, gravity, "stated")


def _leaving(case: Case, who: str) -> tuple[Quote, ...]:
    """The words that tell of the last post's end."""
    ended = [event for event in case.events(kind="departure", who=who) if event.status in HAPPENED]
    return max(ended, key=lambda event: event.when.sort_key).evidence[:1] if ended else ()


def _departed(who: Entity, events: list[Event], leaving: tuple[Quote, ...]) -> Gap:
    gravity = Gravity(len(events) / 4, f"first-hand knowledge of {many(len(events), 'event')}")
    text = f"{capital(the(who))}, with first-hand knowledge of “{events[0].title}”, is no longer in post."
    quotes = tuple(dict.fromkeys((*leaving, *_evidence(events))))
    return _gap("departed", who.id, events[0], text, quotes, gravity)


def _of_a_group(case: Case, event: Event) -> bool:
    return any(case.entity(part.id).kind is Kind.GROUP for part in event.parts)


def _said_departed(case: Case, event: Event) -> Gap:
    gravity = Gravity(len(event.evidence) + 1, "a source says it of a whole group")
    group = next(part.id for part in event.parts if case.entity(part.id).kind is Kind.GROUP)
    return _gap("departed", group, event, said(case, event), event.evidence, gravity, "stated")


def _evidence(events: list[Event]) -> tuple[Quote, ...]:
    return tuple(dict.fromkeys(quote for event in events for quote in event.evidence))


def _gap(
    kind: str,
    about: str | None,
    event: Event,
    text: str,
    quotes: tuple[Quote, ...],
    gravity: Gravity,
    status: str = "not-covered",
) -> Gap:
    when = event.when if not event.when.is_open else When()
    return Gap(
        gap_id(kind, about or event.kind, event.id),
        kind,
        about,
        when,
        None,
        None,
        status,
        text,
        quotes,
        last=event.id,
        gravity=gravity.words,
        rank=gravity.rank,
    )
