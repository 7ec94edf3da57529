"""The denials of a case, each with those of whom it is, and the day before which it holds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from timeline.case import Case
from timeline.model.event import Event
from timeline.model.source import Quote
from timeline.questions.denied_words import CUES, GAVE, RECORD, Denied, days_of, denied_in
from timeline.questions.passages import sentence_around, sentence_at

HITS = 100  # passages looked through for one form of words
OUR_BODY = re.compile(  # whoever writes for it may be asked what it had
    r"(?:The|Our) (?:council|company|trust|board|committee|charity|authority|school|hospital|firm|office)\b"
)
FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|me|us|my|[Oo]ur)\b")


@dataclass(frozen=True, slots=True)
class Claimed:
    """A denial with those for whom it speaks, and the event that tells of it, if one does."""

    denied: Denied
    whose: frozenset[str]
    event: Event | None

    @property
    def key(self) -> tuple[object, ...]:
        """One denial, however often it is repeated."""
        whose = () if self.denied.how == RECORD else tuple(sorted(self.whose))
        return self.denied.how, self.denied.thing, whose


def claims(case: Case, events: Mapping[str, Sequence[Event]]) -> Iterator[Claimed]:
    """The denials of the case in the order of its sources: an own statement before what others tell of it."""
    sentences = dict.fromkeys([*_of_events(case, events), *_of_cues(case)])
    found = []
    for quote in sentences:
        text = case.text(quote.source)
        quoted = any(mark.start <= quote.start < mark.end for mark in text.marks_of("quoted"))
        denied = (
            None if quoted or text.source.copy_of else denied_in(text, quote, case.readings(quote.source))
        )
        denied = _placed(case, denied) if denied is not None and denied.loose else denied
        if denied is not None:
            found.append(_claimed(case, denied, events.get(quote.source, ())))
    own = sorted(found, key=lambda one: (not FIRST_PERSON.search(one.denied.quote.exact), one.denied.quote))
    return iter(own)


def _placed(case: Case, denied: Denied) -> Denied | None:
    """With the one day that the sources give the happening before which it is denied."""
    lines = case.search(f'"{denied.limit}"', HITS) if denied.limit else ()
    paths = dict.fromkeys(line.source for line in lines)
    days = {day for path in paths for day in days_of(case.text(path), denied.limit, case.readings(path))}
    return replace(denied, until=min(days), loose=False) if len(days) == 1 else None


def _of_events(case: Case, events: Mapping[str, Sequence[Event]]) -> Iterator[Quote]:
    for path in sorted(events):
        told = (event for event in events[path] if event.status in ("denied", "silent"))
        for quote in (quote for event in told for quote in event.evidence if quote.source == path):
            yield sentence_around(case, quote)


def _of_cues(case: Case) -> Iterator[Quote]:
    for cue in CUES:
        for line in case.search(f'"{cue}"', HITS):
            text = case.text(line.source)
            for match in re.finditer(cue.replace(" ", r"\s+"), line.exact, re.IGNORECASE):
                yield sentence_at(text, line.start + match.start(), line.start + match.end())


def _claimed(case: Case, denied: Denied, events: Sequence[Event]) -> Claimed:
    here = [event for event in events if any(quote.overlaps(denied.quote) for quote in event.evidence)]
    denials = [one for one in here if one.status in ("denied", "silent")]
    event = next(iter([*denials, *(one for one in here if one.kind == "knowledge"), *here]), None)
    speaker = next((one.speaker for one in (*here, *_own(events)) if one.speaker), None)
    return Claimed(denied, _whose(case, denied, event, speaker), event)


def _own(events: Sequence[Event]) -> Iterator[Event]:
    """What is told in the same source in the first person, by whoever wrote it."""
    return (
        one for one in events if one.speaker and one.evidence and FIRST_PERSON.search(one.evidence[0].exact)
    )


def _whose(case: Case, denied: Denied, event: Event | None, speaker: str | None) -> frozenset[str]:
    """Whom the denial is of: its own subject, else whoever says "I"."""
    roles = ("agent", "sender") if denied.how == GAVE else ("agent", "holder", "recipient")
    named = event.ids(*roles) if event else frozenset()
    ours = FIRST_PERSON.search(denied.quote.exact) or OUR_BODY.match(denied.quote.exact)
    if not named and speaker and (denied.how == RECORD or ours):
        named = frozenset({speaker})
    if speaker and all(id.startswith("organisation/") for id in named):
        named |= {speaker} if named else frozenset()  # who says "the council never received it" is one of it
    return frozenset(id for who in sorted(named) for id in (who, *_holder(case, who)))


def _holder(case: Case, who: str) -> tuple[str, ...]:
    """The one person whom the record has in a post."""
    people = (
        {tenure.person for tenure in case.tenures(post=who) if tenure.person}
        if who.startswith("post/")
        else ()
    )
    return tuple(str(one) for one in people) if len(people) == 1 else ()
