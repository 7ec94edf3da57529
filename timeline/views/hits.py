"""What a search found: place, line, and the words in their surroundings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich.console import Group, RenderableType
from rich.text import Text

from timeline.model.source import Quote
from timeline.views.layout import FAINT, counted, indented, page
from timeline.views.quotes import in_surroundings, source_line

if TYPE_CHECKING:
    from timeline.case import Case


def hit_list(case: Case, hits: Sequence[Quote], limit: int) -> RenderableType:
    """Every hit; says so when there may be more."""
    if not hits:
        return Text("No source of this case holds these words.")
    more = "; there may be more: --limit" if len(hits) == limit else ""
    entries = [_entry(case, hit) for hit in hits]
    return page([*entries, Text(f"{counted(len(hits), 'hit')}{more}", style=FAINT)])


def _entry(case: Case, hit: Quote) -> Group:
    return Group(source_line(case, hit), indented(in_surroundings(case, hit)))
