"""What answers a request, carries out a plan or closes an action: by subject, by thread, or by its words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from timeline.model.event import HAPPENED, Event
from timeline.questions.stems import stems
from timeline.questions.traces import subjects

ANSWERS = frozenset({"decision", "refusal"})
FINISHING = frozenset({"finish", "complete", "conclude", "publish", "close", "end", "implement", "withdraw"})
TALKING = frozenset({"email", "letter", "meeting", "request", "knowledge"})  # they speak of it, and do it not
SHARED = 0.6  # of an action's telling words: whoever reports it done leaves some of them out
FEWEST = 2  # words that two passages must share to be about one task
TELLING = 4  # letters: shorter words tell nothing of a task

_BY_WHEN = re.compile(r"\s(?:by|before|on|until|at the next)\s.*$")
_REPLY = re.compile(r"^(?:email: )?(?:(?:re|aw|sv|antw|fwd?)\s*(?:\[\d+\])?:\s*)*", re.IGNORECASE)


def open_among(events: Sequence[Event], wanted: Iterable[Event]) -> Iterator[Event]:
    """Those of the wanted to which no event answers."""
    done = [event for event in events if event.status in HAPPENED or event.status == "denied"]
    mails = _by_subject(events)
    written_in = {
        event.evidence[0].source: event for event in events if event.kind == "email" and event.evidence
    }
    for event in wanted:
        sent = written_in.get(event.evidence[0].source) if event.evidence else None
        thread = mails.get(topic(sent.title), ()) if sent else ()
        if not any(answers(other, event) for other in done) and not any(replies(m, event) for m in thread):
            yield event


def topic(title: str) -> str:
    """A mail's subject without the signs of an answer."""
    return _REPLY.sub("", title.strip(), count=1).strip().casefold()


def _by_subject(events: Iterable[Event]) -> Mapping[str, Sequence[Event]]:
    found: dict[str, list[Event]] = {}
    for event in events:
        if event.kind == "email" and event.status in HAPPENED:
            found.setdefault(topic(event.title), []).append(event)
    return MappingProxyType(found)


def replies(mail: Event, event: Event) -> bool:
    """A later mail of the thread in which one who was asked writes to the one who asked."""
    asking, asked = event.ids("agent"), event.ids("recipient")
    later = not mail.when.surely_before(event.when)
    return later and bool(asked & mail.ids("sender")) and bool(asking & mail.ids("recipient", "copied"))


def answers(later: Event, event: Event) -> bool:
    """An event that decides what was asked, or brings about what was planned, or tells that it is off."""
    if later.status == "denied":
        return _calls_off(later, event)
    if later.id == event.id or later.status not in HAPPENED or later.when.surely_before(event.when):
        return event.id in later.not_before and later.kind in ANSWERS
    if event.status == "planned" and later.kind == event.kind != "other" and _same_day(later, event):
        return True
    if event.status == "planned" and later.verb == event.verb and _same_day(later, event):
        return True  # "will open on 25 May", "opened on 25 May"
    if event.status == "planned" and later.kind not in TALKING and _tells_of(later, event):
        return True
    if not _shares(later, event):
        return False
    if event.status == "planned":
        return later.verb in FINISHING or later.kind == event.kind != "other"
    return later.kind in ANSWERS


def _calls_off(denial: Event, event: Event) -> bool:
    """A planned meeting is told not to take place on its day."""
    return event.status == "planned" and denial.kind == event.kind == "meeting" and _same_day(denial, event)


def _same_day(one: Event, other: Event) -> bool:
    return one.when.earliest == one.when.latest == other.when.earliest == other.when.latest


def _tells_of(later: Event, event: Event) -> bool:
    """It tells of the task in most of its words, whoever does it."""
    if one_breath(later, event):
        return False
    task = task_of(event)
    told = stems(" ".join((later.title, *(quote.exact for quote in later.evidence))))
    shared = [word for word in task if word in told]
    enough = len(shared) >= FEWEST and len(shared) >= SHARED * len(task)
    return enough and task[-1] in shared  # "prices for the lift" are no "prices for the crane"


def task_of(event: Event) -> list[str]:
    """The telling words of what is to be done, in their order, without who and by when."""
    names = stems(" ".join(part.name for part in event.parts))
    words = _BY_WHEN.sub("", event.title.lower()).split()
    found = [stem for word in words for stem in stems(word) if len(stem) >= TELLING and stem not in names]
    return list(dict.fromkeys(found))


def _shares(one: Event, other: Event) -> bool:
    """They concern the same thing, or are told in one passage."""
    return bool(set(subjects(one)) & set(subjects(other))) or one_breath(one, other)


def one_breath(one: Event, other: Event) -> bool:
    """A passage tells both."""
    return any(a.overlaps(b) for a in one.evidence for b in other.evidence)
