"""What should have been done, as sources say, and whether a record shows that it was."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial

from timeline.case import Case
from timeline.model.answer import ANSWERED, NONE_ON_RECORD, Answer, Finding
from timeline.model.answer import CANNOT_SAY as UNSURE
from timeline.model.entity import Entity
from timeline.model.event import HAPPENED, Event
from timeline.model.phrase import in_words
from timeline.model.when import When
from timeline.questions.acts import REACHED, REACHING
from timeline.questions.closings import one_breath
from timeline.questions.recommended import moment_of, not_yet, recommendation, recommended
from timeline.questions.rules import BREACHED, CANNOT_SAY, LATE, MET, NOT_IN_FORCE, Assessed, assess
from timeline.questions.scope import answer, dating_caveats, looked
from timeline.questions.telling import certainty_of, finding_of, in_marks, said, sentence, spoken, teller
from timeline.questions.terms import DocumentOrMatter, Who
from timeline.questions.told_duties import finding_of as told_finding
from timeline.questions.told_duties import paragraph, told_duties
from timeline.questions.verdicts import IN_WORDS, beside, duty_caveats, in_short, unset, verdict_finding
from timeline.questions.wording import capital, listing, many, the

FEW = 3  # verdicts: more of them are counted in the paragraph, and told in the findings


def duty(
    case: Case,
    *,
    about: DocumentOrMatter | None = None,
    to: Who | None = None,
    on: When | None = None,
) -> Answer:
    """
    What should have been done, by rules and as sources say, and whether a record shows it.

    `about`: with this document or matter; `to`: brought before this person, post or body; `on`: at that time.
    """
    ruled = tuple(assess(case, about, to, on))
    owed = [event for event in case.events(status="owed") if _concerns(event, about, to)]
    advised = recommended(case, to) if to or about else ()
    if advised and not owed and not ruled:  # towards others, of the same subject: to be read beside it
        owed = [event for event in case.events(status="owed") if _concerns(event, about, None)]
    events = [event for event in _events(case, about) if on is None or _may_be_of(event, on)]
    done = [event for event in events if to is not None and _reaches(event, to)]
    near = [event for event in events if to is not None and _told_to(event, to) and event not in done]
    claims = list(
        {claim.text: claim for claim in map(partial(_claim, case), [*_not_done(case, owed), *owed])}.values()
    )
    at = moment_of(case, about, on)
    told = told_duties(case, about, to, [one.demanded for one in ruled if one.demanded]) if on is None else ()
    findings = [
        *(verdict_finding(case, found) for found in ruled),
        *(_reached(case, event) for event in done),
        *claims,
        *(recommendation(case, event, at) for event in advised),
        *(told_finding(case, one) for one in told),
        *(_nearest(case, event) for event in near),
    ]
    owing = (_owing(case, owed, ruled, bool(told)), not_yet(case, advised, at), paragraph(case, told))
    parts = (_record(case, about, to, done), *_verdicts(case, ruled), *owing, _near(near))
    caveats = [*duty_caveats(case, ruled), *dating_caveats([*done, *near])]
    if about is None and to is None and on is None:
        caveats += unset(case, ruled)
    text = " ".join(part for part in parts if part)
    return answer(case, text, findings, caveats, status=_status(to, bool(done), bool(owed or told), ruled))


def _status(to: Entity | None, done: bool, owed: bool, ruled: Sequence[Assessed]) -> str:
    """Answered by an act on record, a claim or a verdict; that a rule was not in force shows no act."""
    verdicts = {found.verdict for found in ruled}
    if done or verdicts & {MET, LATE, BREACHED} or (to is None and (owed or NOT_IN_FORCE in verdicts)):
        return ANSWERED
    return UNSURE if verdicts == {CANNOT_SAY} else NONE_ON_RECORD


def _verdicts(case: Case, ruled: Sequence[Assessed]) -> list[str]:
    """The verdicts in short where there are few, else how many of each; then what is said beside them."""
    if len(ruled) <= FEW:
        return [*map(in_short, ruled), *beside(case, ruled)]
    counts = Counter(IN_WORDS[found.verdict] for found in ruled)
    verdicts = listing([f"{count} {words}" for words, count in counts.items()])
    return [f"Of {len(ruled)} duties by declared rules: {verdicts}.", *beside(case, ruled)]


def _may_be_of(event: Event, on: When) -> bool:
    return not event.when.is_open and event.when.may_overlap(on)


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
    return [event for event in denied if any(one_breath(event, other) for other in owed)]


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


def _owing(case: Case, owed: list[Event], ruled: Sequence[Assessed], told: bool) -> str:
    """What sources say should have been done, unless a verdict has it beside it already."""
    theirs = {event.id for found in ruled for event in found.owed}
    others = [event for event in owed if event.id not in theirs]
    if not others:
        return "" if ruled or told else "No source says what should have been done."
    who = list(dict.fromkeys(teller(case, event) for event in others))
    verb = "says" if len(who) == 1 else "say"
    return f"What should have been done, {listing(who)} {verb}: {in_marks(spoken(others[0].evidence[0]))}"


def _near(near: list[Event]) -> str:
    return f"Also on record: {many(len(near), 'statement')} that it came to their knowledge." if near else ""
