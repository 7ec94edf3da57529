"""Where a problem is, as an editor opens it."""

from __future__ import annotations

from timeline.case import Case
from timeline.model.source import Quote


def place_of(case: Case, quote: Quote) -> str:
    """Source and line: "sources/minutes.txt:14"."""
    return f"{quote.source}:{case.line_of(quote)}"
