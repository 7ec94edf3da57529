"""What the investigator ruled of passages that cannot all be true: one holds against others."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from timeline.model.conflict import Ruling
from timeline.model.correction import Anchor, Correction
from timeline.model.entity import Ground
from timeline.model.extraction import Extraction
from timeline.model.problem import Problem
from timeline.model.source import Text
from timeline.resolve.anchors import Stranded, place, rule_of, stranded
from timeline.resolve.telling import Told

VERB = "holds"


def rulings_of(
    corrections: Iterable[Correction], extractions: Sequence[Extraction]
) -> tuple[tuple[Ruling, ...], tuple[Problem, ...]]:
    """The rulings whose words stand in the sources; a line whose words do not is a problem."""
    texts = [extraction.text for extraction in extractions]
    found, problems = list[Ruling](), list[Problem]()
    for correction in corrections:
        if correction.verb != VERB:
            continue
        try:
            found.append(_ruling(correction, texts))
        except Stranded as reason:
            problems.append(stranded(correction, str(reason)))
    return tuple(found), tuple(problems)


def _ruling(correction: Correction, texts: Sequence[Text]) -> Ruling:
    holds, *against = [place(target, texts) for target in correction.targets if isinstance(target, Anchor)]
    return Ruling(
        holds, tuple(against), correction.decided, correction.why, correction.by, rule_of(correction)
    )


def standing(group: Sequence[Told], rulings: Sequence[Ruling]) -> tuple[tuple[Told, ...], tuple[Ground, ...]]:
    """The claims of one event whose dates stand, and the rulings by which the others do not."""
    kept, grounds = tuple(group), list[Ground]()
    for ruling in rulings:
        loses = [one for one in kept if any(one.quote.overlaps(quote) for quote in ruling.against)]
        if loses and any(one.quote.overlaps(ruling.holds) for one in kept):
            kept = tuple(one for one in kept if one not in loses)
            why = ruling.why or "ruled by the investigator"
            grounds.append(Ground(why, ruling.rule, (ruling.holds, *ruling.against)))
    return kept, tuple(grounds)
