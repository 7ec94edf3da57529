"""All gaps of a case: the sum of what the single questions find, the gravest first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from timeline.case import Case
from timeline.model.gap import Gap
from timeline.questions.cadence import cadence_gaps
from timeline.questions.disputed import disputed_gaps
from timeline.questions.loose_ends import departed_gaps, unnamed_gaps
from timeline.questions.missing import missing_gaps
from timeline.questions.one_sided import one_sided
from timeline.questions.open_ends import open_gaps
from timeline.questions.sequence import sequence_gaps
from timeline.questions.silences import silences
from timeline.questions.single import single_gaps
from timeline.questions.strangers import stranger_gaps
from timeline.questions.undated import undated_gaps
from timeline.questions.verdicts import duty_gaps

FINDERS: tuple[Callable[[Case], Iterator[Gap]], ...] = (
    silences,
    cadence_gaps,
    sequence_gaps,
    missing_gaps,
    unnamed_gaps,
    undated_gaps,
    open_gaps,
    departed_gaps,
    disputed_gaps,
    duty_gaps,
)


def find_gaps(case: Case) -> tuple[Gap, ...]:
    """Every gap, the gravest first; ids are told apart where two would be equal."""
    found = [gap for finder in FINDERS for gap in finder(case)]
    found += stranger_gaps(case, [gap for gap in found if gap.kind == "unnamed"])
    found += (*single_gaps(case, found), *one_sided(case))
    ranked = sorted(found, key=lambda gap: (gap.rank, gap.kind, gap.start.sort_key, gap.id, gap.evidence[:1]))
    return tuple(_apart(ranked))


def _apart(gaps: list[Gap]) -> Iterator[Gap]:
    seen: dict[str, int] = {}
    for gap in gaps:
        count = seen[gap.id] = seen.get(gap.id, 0) + 1
        yield gap if count == 1 else replace(gap, id=f"{gap.id}-{count}")
