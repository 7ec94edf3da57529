"""What is on record of someone or something in a few lines: names, posts, first and last record, meetings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.case import Case
from timeline.model.answer import Answer, Finding
from timeline.model.entity import Entity
from timeline.model.event import Event
from timeline.model.mention import Kind
from timeline.model.phrase import in_words
from timeline.questions.attended import attended
from timeline.questions.holder import tenures
from timeline.questions.present import THERE
from timeline.questions.scope import answer, dating_caveats, nothing
from timeline.questions.telling import finding_of, said
from timeline.questions.terms import Subject
from timeline.questions.wording import capital, listing, many, the

KINDS = 4  # kinds of events that are told by name
HELD_BY = (Kind.PERSON, Kind.POST)


def card(case: Case, *, of: Subject) -> Answer:
    """
    Who or what someone or something is, by what is on record.

    The names, the posts with their times, the first and the last record, how many events of which kind,
    and the meetings attended; each with its passages.
    """
    events = _events(case, of)
    findings = [_names(of), *_posts(case, of), *_extent(case, of, events), *_meetings(case, of)]
    told = [finding for finding in findings if finding.evidence]
    if not told:
        return answer(case, nothing(case, "", of), ())
    text = " ".join((told[0].text, *_counted(events), *(finding.text for finding in told[1:])))
    ends = [event for event in (*events[:1], *events[-1:]) if not event.when.is_open]
    return answer(case, text, told, dating_caveats(ends))


def _events(case: Case, of: Entity) -> list[Event]:
    """Every event that it has a part in or is the subject of, chronologically."""
    found = {event.id: event for event in (*case.events(who=of.id), *case.events(about=of.id))}
    return [event for event in case.events() if event.id in found]


def _names(of: Entity) -> Finding:
    """The names with the first place of each."""
    forms = [name for name in of.names if name.quotes]
    others = [name.words for name in forms if name.words != of.name]
    also = f", also as {listing(others)}" if others else ""
    what = "" if of.kind is Kind.PERSON else f" ({of.kind.value})"
    return Finding(
        f"{capital(the(of))}{what} is on record under {many(len(forms), 'name')}{also}.",
        tuple(name.quotes[0] for name in forms),
        "documented",
        {"what": "names", "names": [name.words for name in forms]},
        of.id,
        of.name,
    )


def _posts(case: Case, of: Entity) -> Iterator[Finding]:
    """The tenures of a person, or of a post."""
    if of.kind in HELD_BY:
        found = tenures(case, who=of) if of.kind is Kind.PERSON else tenures(case, post=of)
        for finding in found.findings:
            yield replace(finding, value={"what": "post", **finding.value})


def _counted(events: Sequence[Event]) -> Iterator[str]:
    """How many events there are, and of which kinds most."""
    kinds = Counter(event.kind for event in events)
    if kinds:
        most = sorted(kinds.items(), key=lambda pair: (-pair[1], pair[0]))[:KINDS]
        named = listing([f"{kind} {count}" for kind, count in most])
        yield f"On record in {many(len(events), 'event')} ({named})."


def _extent(case: Case, of: Entity, events: Sequence[Event]) -> Iterator[Finding]:
    """The first and the last dated record."""
    dated = [event for event in events if not event.when.is_open]
    ends = [("first", dated[0])] if dated else []
    ends += [("last", dated[-1])] if len(dated) > 1 else []
    for what, event in ends:
        found = finding_of(case, event)
        opening = f"{what.capitalize()} on record {in_words(event.when)}"
        vouched = event.status in {"recorded", "stated"}
        words = f"{opening}: {event.title}." if vouched else f"{opening}. {said(case, event)}"
        own = tuple(part.quote for part in event.parts if part.id == of.id)
        value = {"what": what, "kind": event.kind, "status": event.status}
        yield replace(found, text=words, value=value, evidence=own[:1] or event.evidence[:1])


def _meetings(case: Case, of: Entity) -> Iterator[Finding]:
    """At how many meetings someone was, with the passages of the first and the last."""
    if of.kind is not Kind.PERSON:
        return
    found = attended(case, who=of)
    there = [finding for finding in found.findings if finding.value["status"] in THERE]
    if there:
        passages = tuple(dict.fromkeys((there[0].evidence[0], there[-1].evidence[0])))
        value = {"what": "attended", "meetings": len(there)}
        yield Finding(found.text, passages, "documented", value, of.id, of.name)
