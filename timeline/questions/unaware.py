"""Who says that they did not know of something, and what the record shows of them."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.case import Case
from timeline.model.answer import Answer, Finding
from timeline.model.entity import Entity
from timeline.model.event import Event
from timeline.questions.denials import denials, deniers
from timeline.questions.exposure import Exposure, earliest_provable, exposures
from timeline.questions.ladder import deed_told
from timeline.questions.scope import answer, dating_caveats, looked
from timeline.questions.telling import claim_of
from timeline.questions.terms import DocumentOrMatter, Who
from timeline.questions.wording import many, the


def unaware(case: Case, *, about: DocumentOrMatter, who: Who | None = None) -> Answer:
    """
    Who is said not to have known of something, in the words that say so.

    A claim of ignorance is a claim; the earliest record of the same person stands beside it. Whoever
    is nowhere said to have known or not is not told: no record shows that someone was not told.
    """
    claims = [claim for claim in denials(case, about) if who is None or who.id in deniers(claim)]
    if not claims:
        of = f" by {the(who)}" if who else ""
        text = f"No claim{of} of not having known of {the(about)} is on record. {looked(case)}"
        return answer(case, text, ())
    against = list(_records(case, about, claims))
    findings = [*(claim_of(case, claim) for claim in claims), *(_record(case, one) for one in against)]
    text = f"{many(len(claims), 'claim')} of not having known of {the(about)} on record."
    told = " ".join(finding.text for finding in findings[: len(claims)])
    beside = f" Beside it: {' '.join(deed_told(case, one) for one in against)}" if against else ""
    return answer(case, f"{text} {told}{beside}", findings, dating_caveats(claims))


def _records(case: Case, about: Entity, claims: list[Event]) -> Iterator[Exposure]:
    """The earliest record of each of whom ignorance is claimed."""
    every = exposures(case, about)
    for one in sorted({id for claim in claims for id in deniers(claim)}):
        first = earliest_provable(exposure for exposure in every if exposure.who == one)
        if first is not None:
            yield first


def _record(case: Case, first: Exposure) -> Finding:
    return Finding(
        deed_told(case, first),
        first.evidence,
        first.certainty,
        {"how": first.how},
        first.who,
        first.name,
        first.when,
        first.event.until,
    )
