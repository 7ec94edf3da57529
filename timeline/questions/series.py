"""The records that are kept regularly: how many dates each series has, its first and its last."""

from __future__ import annotations

from timeline.case import Case
from timeline.model.answer import Answer, Finding
from timeline.model.phrase import day_in_words
from timeline.model.when import When
from timeline.questions.cadence import FEWEST_NAMED, Rhythm, head_of, misfiled, rhythms
from timeline.questions.scope import answer, looked
from timeline.questions.wording import many


def series(case: Case) -> Answer:
    """
    The series of dated records: how many dates each has, the first and the last.

    No record after the last is on file; whether any was made is not known.
    """
    found = list(rhythms(case, FEWEST_NAMED))
    if not found:
        return answer(case, f"No series of dated sources is in this case. {looked(case)}", ())
    findings = [_finding(case, rhythm) for rhythm in found]
    return answer(case, " ".join(finding.text for finding in findings), findings, misfiled(found))


def _finding(case: Case, rhythm: Rhythm) -> Finding:
    first, last = rhythm.days[0], rhythm.days[-1]
    count = many(len(rhythm.days), "date")
    extent = f"from {day_in_words(first[0])} to {day_in_words(last[0])}"
    return Finding(
        f"{rhythm.name}: records of {count}, {extent}; none after.",
        tuple(dict.fromkeys((head_of(case, first[1]), head_of(case, last[1])))),
        "documented",
        {
            "n": len(rhythm.days),
            "first": first[0].isoformat(),
            "last": last[0].isoformat(),
            "usual": rhythm.usual,
        },
        name=rhythm.name,
        when=When.day(first[0]),
        until=When.day(last[0]),
    )
