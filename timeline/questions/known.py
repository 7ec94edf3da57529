"""What someone provably knew of on a day: the ladder of knowledge, read from the person's side."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.case import Case
from timeline.model.answer import ANSWERED, NONE_ON_RECORD, Answer, Finding
from timeline.model.entity import Entity
from timeline.model.mention import Kind
from timeline.model.phrase import in_words, named
from timeline.model.when import When
from timeline.questions.exposure import Exposure, earliest_provable, exposures
from timeline.questions.knew import SAID_OF, denials, deniers
from timeline.questions.members import spokesmen
from timeline.questions.scope import answer, dating_caveats, looked, undated_sources
from timeline.questions.telling import said
from timeline.questions.terms import Who
from timeline.questions.traces import is_subject
from timeline.questions.wording import capital, listing, the

THROUGH_OTHERS = (
    "A post knows through its holder, a body through its members, each as long as the tenure surely lasts."
)


def known(case: Case, *, who: Who, on: When | None = None) -> Answer:
    """
    What someone provably knew of, and from when.

    `on`: by the end of this day or month; what came surely later is left out, what may have is marked.
    """
    pairs = [(subject, first) for subject in _subjects(case, who) if (first := _first(case, subject, who))]
    by_then = [pair for pair in pairs if on is None or pair[1].when.earliest <= on.latest]
    by_then.sort(key=lambda pair: (pair[1].when.sort_key, pair[0].id))
    findings = [_finding(subject, first, on) for subject, first in by_then]
    claims = [claim for subject, _ in by_then for claim in _denied(case, subject, who)]
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
    caveats = [*dating_caveats(first.event for _, first in by_then), *undated_sources(case)]
    through = [THROUGH_OTHERS] if who.kind in (Kind.POST, Kind.ORGANISATION) else []
    text = " ".join(part for part in parts if part)
    status = ANSWERED if findings else NONE_ON_RECORD
    return answer(case, text, [*findings, *claims], [*through, *caveats], status=status)


def _subjects(case: Case, who: Entity) -> Iterator[Entity]:
    """The documents and matters of events in which they, or those they know through, have a part or say."""
    ids = [who.id, *(one for s in spokesmen(case, who) for one in (s.person, s.tenure.post))]
    ids += [tenure.post for tenure in case.tenures(person=who.id)]
    events = [event for id in dict.fromkeys(ids) for event in case.events(who=id)]
    events += [event for event in case.events() if event.speaker == who.id]
    about = (id for event in events for id in (*event.about, *(part.id for part in event.parts)))
    return (entity for id in sorted(set(about)) if is_subject(entity := case.entity(id)))


def _first(case: Case, subject: Entity, who: Entity) -> Exposure | None:
    """The earliest provable act by which they, or those they know through, came to know of one subject."""
    speaking = spokesmen(case, who)
    every = exposures(case, subject)
    return earliest_provable(e for e in every if e.who == who.id or any(s.speaks(e) for s in speaking))


def _finding(subject: Entity, first: Exposure, on: When | None) -> Finding:
    in_time = "yes" if on is None or first.when.latest <= on.latest else "possibly"
    text = f"{capital(the(subject))}: {first.name} {SAID_OF[first.how]}, {in_words(first.when)}."
    certainty = first.certainty if in_time == "yes" else "possible"
    value = {"how": first.how, "in_time": in_time}
    return Finding(
        text, first.evidence, certainty, value, subject.id, subject.name, first.when, first.event.until
    )


def _denied(case: Case, subject: Entity, who: Entity) -> Iterator[Finding]:
    for claim in denials(case, subject):
        if who.id in deniers(claim):
            yield Finding(said(case, claim), claim.evidence, "stated", None, claim.id, who.name, claim.when)


def _brief(finding: Finding) -> str:
    return f"{finding.name} ({SAID_OF[finding.value['how']]}, {named(finding.when or When())})"
