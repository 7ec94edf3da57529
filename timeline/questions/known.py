"""What someone provably knew of on a day: the ladder of knowledge, read from the person's side."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from timeline.case import Case
from timeline.model.answer import ANSWERED, NONE_ON_RECORD, Answer, Finding
from timeline.model.entity import Entity
from timeline.model.mention import Kind
from timeline.model.phrase import in_words, named
from timeline.model.when import When
from timeline.questions.denials import denials, denied_clashes, denied_rungs, denied_until, deniers
from timeline.questions.exposure import Exposure, earliest_provable, exposures
from timeline.questions.ladder import deed_of, ladder, limits, said_of, shown_by
from timeline.questions.members import spokesmen
from timeline.questions.scope import answer, dating_caveats, looked, undated_sources
from timeline.questions.telling import said
from timeline.questions.terms import Who
from timeline.questions.traces import is_subject
from timeline.questions.wording import capital, listing, the

THROUGH_OTHERS = (
    "A post knows through its holder, a body through its members, each as long as the tenure surely lasts."
)


@dataclass(frozen=True, slots=True)
class Learned:
    """A document or matter that someone came to know of, and every act that shows it."""

    subject: Entity
    first: Exposure
    found: tuple[Exposure, ...]


def known(case: Case, *, who: Who, on: When | None = None) -> Answer:
    """
    What someone provably knew of, and from when, with each rung of the ladder that is on record.

    `on`: by the end of this day or month; what came surely later is left out, what may have is marked.
    """
    told = [one for subject in _subjects(case, who) if (one := _learned(case, subject, who, on))]
    told.sort(key=lambda one: (one.first.when.sort_key, one.subject.id))
    findings = [_finding(case, who, one, on) for one in told]
    claims = [claim for one in told for claim in _denied(case, one.subject, who)]
    sure = [_brief(finding) for finding in findings if finding.value["in_time"] == "yes"]
    maybe = [_brief(finding) for finding in findings if finding.value["in_time"] == "possibly"]
    limit = f" by {named(on)}" if on else ""
    parts = [
        f"On record as known to {the(who)}{limit}: {listing(sure)}."
        if sure
        else f"No record of anything that {the(who)} knew of{limit}. {looked(case)}",
        f"Possibly by then: {listing(maybe)}." if maybe else "",
        "Ignorance of some of it is claimed, not shown." if claims else "",
    ]
    dated = dating_caveats(one.first.event for one in told)
    through = [THROUGH_OTHERS] if who.kind in (Kind.POST, Kind.ORGANISATION) else []
    caveats = [*through, *limits(findings), *dated, *undated_sources(case)]
    text = " ".join(part for part in parts if part)
    status = ANSWERED if findings else NONE_ON_RECORD
    return answer(case, text, [*findings, *claims], caveats, status=status)


def _subjects(case: Case, who: Entity) -> Iterator[Entity]:
    """The documents and matters of events in which they, or those they know through, have a part or say."""
    ids = [who.id, *(one for s in spokesmen(case, who) for one in (s.person, s.tenure.post))]
    ids += [tenure.post for tenure in case.tenures(person=who.id)]
    events = [event for id in dict.fromkeys(ids) for event in case.events(who=id)]
    events += [event for event in case.events() if event.speaker == who.id]
    about = (id for event in events for id in (*event.about, *(part.id for part in event.parts)))
    return (entity for id in sorted(set(about)) if is_subject(entity := case.entity(id)))


def _learned(case: Case, subject: Entity, who: Entity, on: When | None) -> Learned | None:
    """By which acts they, or those they know through, came to know of a subject: by a day, if one is set."""
    speaking = spokesmen(case, who)
    theirs = [
        e for e in exposures(case, subject) if e.who == who.id or any(s.speaks(case, e) for s in speaking)
    ]
    found = [e for e in theirs if on is None or e.when.earliest <= on.latest]
    first = earliest_provable(found)
    return Learned(subject, first, tuple(found)) if first else None


def _finding(case: Case, who: Entity, one: Learned, on: When | None) -> Finding:
    subject, first = one.subject, one.first
    in_time = "yes" if on is None or first.when.latest <= on.latest else "possibly"
    claims = denials(case, subject)
    clashes = tuple(denied_clashes(case, subject, claims, [first]))
    value = {
        "how": first.how,
        "shows": shown_by(first),
        "in_time": in_time,
        "denied_until": denied_until(claims, who.id),
        "clashes": [clash.id for clash in clashes],
    }
    return Finding(
        f"{capital(the(subject))}: {first.name} {deed_of(first)}, {in_words(first.when)}.",
        first.evidence,
        first.certainty if in_time == "yes" else "possible",
        value,
        subject.id,
        subject.name,
        first.when,
        first.event.until,
        (*ladder(case, one.found), *denied_rungs(case, claims, first.who, clashes)),
    )


def _denied(case: Case, subject: Entity, who: Entity) -> Iterator[Finding]:
    for claim in denials(case, subject):
        if who.id in deniers(claim):
            yield Finding(said(case, claim), claim.evidence, "stated", None, claim.id, who.name, claim.when)


def _brief(finding: Finding) -> str:
    deed = said_of(finding.value["how"], finding.value["shows"])
    return f"{finding.name} ({deed}, {named(finding.when or When())})"
