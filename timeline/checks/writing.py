"""Sources of which nobody knows when they were written."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.case import Case
from timeline.model.problem import Grade, Problem


def source_has_no_date(case: Case) -> Iterator[Problem]:
    """A source with words that carries no date and gives none away."""
    for source in case.sources():
        if source.written.is_open and case.text(source.path).body:
            message = f'"{source.path}" has no date, and its words give none away; add written to case.toml'
            yield Problem(source.path, message, Grade.NOTE, "undated-source")
