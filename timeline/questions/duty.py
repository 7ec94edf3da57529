"""What should have been done, as sources say, and whether a record shows that it was."""

from __future__ import annotations

from functools import partial

from timeline.case import Case
from timeline.model.answer import ANSWERED, NONE_ON_RECORD, Answer, Finding
from timeline.model.entity import Entity
from timeline.model.event import Event
from timeline.model.phrase import in_words
from timeline.questions.scope import answer, dating_caveats, looked
from timeline.questions.telling import certainty_of, finding_of, in_marks, said, sentence, spoken, teller
from timeline.questions.terms import DocumentOrMatter, Who
from timeline.questions.traces import HAPPENED
from timeline.questions.wording import capital, listing, many, the

REACHING = frozenset({"submission", "email", "letter", "warning-letter", "meeting", "telephone", "report"})
REACHED = frozenset({"recipient", "copied", "present", "chair", "in-attendance"})


def duty(case: Case, *, about: DocumentOrMatter | None = None, to: Who | None = None) -> Answer:
    """
    What sources say should have been done, and whether a record shows that it was.

    `about`: with this document or matter; `to`: brought before this person, post or body.
    """
    owed = [event for event in case.events(status="owed") if _concerns(event, about, to)]
    done = [event for event in _events(case, about) if to is not None and _reaches(event, to)]
    near = [
        event
        for event in _events(case, about)
        if to is not None and _told_to(event, to) and event not in done
    ]
    claims = list(
        {claim.text: claim for claim in map(partial(_claim, case), [*_not_done(case, owed), *owed])}.values()
    )
    findings = [
        *(_reached(case, event) for event in done),
        *claims,
        *(_nearest(case, event) for event in near),
    ]
    text = " ".join(
        part for part in (_record(case, about, to, done), _owing(case, owed), _near(near)) if part
    )
    status = ANSWERED if done or (to is None and owed) else NONE_ON_RECORD
    return answer(case, text, findings, dating_caveats([*done, *near]), status=status)


def _events(case: Case, about: Entity | None) -> tuple[Event, ...]:
    return tuple(
        event for event in case.events(about=about.id if about else None) if event.status in HAPPENED
    )


def _concerns(event: Event, about: Entity | None, to: Entity | None) -> bool:
    """A claim of duty about this subject, or towards this one: what it is about is then in its own words."""
    named = [part.id for part in event.parts if part.role in REACHED]
    if to is not None and named:
        return to.id in named
    return about is None or not event.about or about.id in event.about


def _reaches(event: Event, to: Entity) -> bool:
    return event.kind in REACHING and any(part.id == to.id and part.role in REACHED for part in event.parts)


def _told_to(event: Event, to: Entity) -> bool:
    return event.kind in ("knowledge", "statement") and any(part.id == to.id for part in event.parts)


def _not_done(case: Case, owed: list[Event]) -> list[Event]:
    """What the same passage, or the same speaker of the same subject, says was not done."""
    ids = {event.id for event in owed}
    denied = [
        event for event in case.events(status="denied") if event.kind != "knowledge" and event.id not in ids
    ]
    return [event for event in denied if any(_same_breath(event, other) for other in owed)]


def _same_breath(one: Event, other: Event) -> bool:
    return any(
        a.source == b.source and a.start < b.end and b.start < a.end
        for a in one.evidence
        for b in other.evidence
    )


def _reached(case: Case, event: Event) -> Finding:
    return Finding(
        sentence(case, event),
        event.evidence,
        certainty_of(event),
        {"verdict": "on-record"},
        event.id,
        event.title,
        event.when,
        event.until,
    )


def _claim(case: Case, event: Event) -> Finding:
    value = {"verdict": "no-evidence", "claim": event.status}
    return Finding(
        said(case, event), event.evidence, "stated", value, event.id, teller(case, event), event.when
    )


def _nearest(case: Case, event: Event) -> Finding:
    return finding_of(case, event)


def _record(case: Case, about: Entity | None, to: Entity | None, done: list[Event]) -> str:
    what = the(about) if about else "it"
    if to is None:
        return ""
    if not done:
        return f"No record that {what} was brought before {the(to)}. {looked(case)}"
    return (
        f"{capital(what)} was brought before {the(to)} {listing([in_words(event.when) for event in done])}."
    )


def _owing(case: Case, owed: list[Event]) -> str:
    if not owed:
        return "No source says what should have been done."
    who = list(dict.fromkeys(teller(case, event) for event in owed))
    verb = "says" if len(who) == 1 else "say"
    return f"What should have been done, {listing(who)} {verb}: {in_marks(spoken(owed[0].evidence[0]))}"


def _near(near: list[Event]) -> str:
    return f"Also on record: {many(len(near), 'statement')} that it came to their knowledge." if near else ""
