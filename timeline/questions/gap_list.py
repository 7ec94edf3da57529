"""Gaps as answers: all of a kind, of a subject, of a time."""

from __future__ import annotations

from types import MappingProxyType

from timeline.case import Case
from timeline.errors import UnknownName, WrongTerms
from timeline.model.answer import Answer, Finding
from timeline.model.entity import Entity
from timeline.model.gap import GAP_KINDS, Gap
from timeline.model.when import When
from timeline.questions.scope import answer, looked, span
from timeline.questions.terms import Subject
from timeline.questions.wording import capital, many, the

SHOWN = 3  # gaps told in the paragraph itself; the findings hold all

MEANING = MappingProxyType(
    {
        "unnamed": ("one who is named only by a post or number", "who are named only by a post or number"),
        "undated": ("event whose time is not known", "events whose time is not known"),
        "departed": (
            "person with first-hand knowledge who is no longer in post",
            "people with first-hand knowledge who are no longer in post",
        ),
        "single": ("finding that rests on one origin", "findings that rest on one origin"),
    }
)


def gaps_(
    case: Case,
    *,
    kind: str | None = None,
    about: Subject | None = None,
    after: When | None = None,
    before: When | None = None,
) -> Answer:
    """
    What the record lacks, the gravest first.

    `kind`: one kind of gap alone, as silence, missing, unnamed, undated, departed or single.
    """
    if kind is not None and kind not in GAP_KINDS:
        raise WrongTerms(f"--kind knows no {kind!r}", hint=f"one of {', '.join(GAP_KINDS)}")
    held = case.gaps(kind=kind, about=about.id if about else None)
    found = [gap for gap in held if gap.may_reach(after, before)]
    what = _asked(kind, about, after, before)
    if not found:
        return answer(case, f"No {what[0]} was found. {looked(case)}", ())
    told = " ".join(_sentence(gap) for gap in found[:SHOWN])
    more = f" {many(len(found) - SHOWN, 'more is', 'more are')} listed." if len(found) > SHOWN else ""
    text = f"{many(len(found), *what)}, the gravest first. {told}{more}"
    return answer(case, text, [_finding(case, gap) for gap in found])


def _asked(
    kind: str | None, about: Entity | None, after: When | None, before: When | None
) -> tuple[str, str]:
    """What is asked for, of one and of several."""
    of_kind = f" of the kind “{kind}”" if kind else ""
    one, several = MEANING.get(kind or "", (f"gap{of_kind}", f"gaps{of_kind}"))
    limits = [f"about {the(about)}" if about else "", span(after, before)]
    rest = "".join(f" {limit}" for limit in limits if limit)
    return f"{one}{rest}", f"{several}{rest}"


def _sentence(gap: Gap) -> str:
    told = capital(gap.explanation.strip())
    return told if told.endswith((".", "”", "!", "?")) else f"{told}."


def _finding(case: Case, gap: Gap) -> Finding:
    value = {"kind": gap.kind, "status": gap.status, "days": list(gap.days) if gap.days else None}
    return Finding(
        _sentence(gap), gap.evidence, "inferred", value, gap.id, _name(case, gap), gap.start, gap.end
    )


def _name(case: Case, gap: Gap) -> str | None:
    """What the gap is about; a series or a run of numbers is none of the case's names."""
    try:
        return case.entity(gap.about).name if gap.about else None
    except UnknownName:
        return None
