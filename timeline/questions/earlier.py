"""Which of two provably knew of something first."""

from __future__ import annotations

from timeline.case import Case
from timeline.model.answer import Answer, Finding
from timeline.model.entity import Entity
from timeline.questions.exposure import Exposure, earliest_provable, exposures
from timeline.questions.ladder import deed_told
from timeline.questions.scope import answer, dating_caveats, looked
from timeline.questions.terms import DocumentOrMatter, Who
from timeline.questions.wording import the


def earlier(case: Case, *, about: DocumentOrMatter, who: Who, than: Who) -> Answer:
    """
    Which of two provably knew of something first.

    By the earliest act on record of each; where their bounds overlap, or one has none, nothing is decided.
    """
    every = exposures(case, about)
    firsts = [earliest_provable(e for e in every if e.who == one.id) for one in (who, than)]
    text = f"{_verdict(about, (who, than), firsts)}{_acts(case, firsts)}"
    found = [first for first in firsts if first is not None]
    text = text if len(found) == len(firsts) else f"{text} {looked(case)}"
    findings = [_finding(case, first) for first in found]
    return answer(case, text, findings, dating_caveats(first.event for first in found))


def _verdict(about: Entity, asked: tuple[Entity, Entity], firsts: list[Exposure | None]) -> str:
    unknown = [one for one, first in zip(asked, firsts, strict=True) if first is None]
    if unknown:
        names = " or ".join(the(one) for one in unknown)
        return f"Cannot be compared: no record that {names} knew of {the(about)}."
    one, other = (first for first in firsts if first is not None)
    if one.when.surely_before(other.when):
        return f"On record, {the(asked[0])} knew of {the(about)} before {the(asked[1])}."
    if other.when.surely_before(one.when):
        return f"On record, {the(asked[1])} knew of {the(about)} before {the(asked[0])}."
    return f"Which of them knew of {the(about)} first is not settled by the record."


def _acts(case: Case, firsts: list[Exposure | None]) -> str:
    return "".join(f" {deed_told(case, first)}" for first in firsts if first is not None)


def _finding(case: Case, first: Exposure) -> Finding:
    return Finding(
        deed_told(case, first),
        first.evidence,
        first.certainty,
        {"how": first.how},
        first.who,
        case.entity(first.who).name,
        first.when,
        first.event.until,
    )
