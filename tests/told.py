"""Short ways to ask a built case in tests, in the terms of a reader."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.util import find_spec

import pytest

from timeline.case import Case
from timeline.model.answer import Answer
from timeline.model.event import Event
from timeline.model.gap import Gap

HAS_DOCS = all(find_spec(name) for name in ("selectolax", "icalendar"))
with_docs = pytest.mark.skipif(
    not HAS_DOCS, reason="pages and calendars are read with the extra for documents"
)


def dated(case: Case, edtf: str, *kinds: str) -> tuple[Event, ...]:
    """The events that print as this moment, of some kinds if any are named."""
    return tuple(e for e in case.events() if e.when.edtf == edtf and (not kinds or e.kind in kinds))


def names(case: Case, event: Event, *roles: str) -> list[str]:
    """The names of those who have a part in an event, in lower case and in order."""
    found = {case.entity(part.id).name.lower() for part in event.parts if not roles or part.role in roles}
    return sorted(found)


def about(case: Case, event: Event) -> list[str]:
    """What an event is about, in lower case and in order."""
    return sorted(case.entity(id).name.lower() for id in event.about)


def gaps(case: Case, kind: str, name: str = "") -> list[Gap]:
    """The gaps of a kind, about one thing if it is named."""
    return [
        gap for gap in case.gaps(kind=kind) if not name or (gap.about and case.entity(gap.about).name == name)
    ]


def spans(found: Sequence[Gap]) -> list[tuple[str, str]]:
    """From when to when, as EDTF."""
    return [(gap.start.edtf, gap.end.edtf if gap.end else "") for gap in found]


def told_of(answer: Answer) -> dict[str, str]:
    """When by whom, for findings that name someone."""
    return {finding.name: finding.when.edtf for finding in answer.findings if finding.name and finding.when}
