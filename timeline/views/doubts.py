"""A doubt as it is put to the investigator: the question, its passages side by side, the choices."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from timeline.model.entity import Doubt
from timeline.model.source import Quote
from timeline.views.json import Json
from timeline.views.json_cards import in_surroundings as evidence_in_surroundings
from timeline.views.layout import FAINT, STRONG, page
from timeline.views.quotes import in_surroundings, source_line
from timeline.views.shown import shown_inline

if TYPE_CHECKING:
    from timeline.case import Case


def doubt_shape(case: Case, doubt: Doubt) -> Json:
    """A doubt as JSON."""
    return {
        "id": doubt.id,
        "kind": doubt.kind,
        "question": doubt.question,
        "options": list(doubt.options),
        "evidence": evidence_in_surroundings(case, doubt.quotes),
    }


def doubt_page(case: Case, doubt: Doubt, number: int, of: int) -> RenderableType:
    """One doubt with everything needed to decide it."""
    head = Text.assemble((f"{number} of {of}  {doubt.kind}  ", FAINT), shown_inline(doubt.question, STRONG))
    return page([Text("─" * 80, style=FAINT), head, side_by_side(case, doubt.quotes), _choices(doubt)])


def side_by_side(case: Case, quotes: Sequence[Quote]) -> Table:
    """Passages in pairs, so that the eye can go from one to the other."""
    table = Table.grid(padding=(0, 2), expand=True)
    for _ in quotes[:2]:
        table.add_column(ratio=1, overflow="fold")
    for first in range(0, len(quotes), 2):
        table.add_row(*(_passage(case, quote) for quote in quotes[first : first + 2]))
        table.add_row()
    return table


def _passage(case: Case, quote: Quote) -> Group:
    return Group(source_line(case, quote), in_surroundings(case, quote))


def _choices(doubt: Doubt) -> Group:
    """The lines that would be written, by number."""
    return Group(
        *(
            Text.assemble((f"{number}  ", STRONG), shown_inline(option))
            for number, option in enumerate(doubt.options, start=1)
        )
    )
