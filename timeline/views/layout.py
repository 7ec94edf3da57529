"""How pages for the terminal are set: plain tables, indents, headings; read at 80 columns and piped."""

from __future__ import annotations

from collections.abc import Iterable
from types import MappingProxyType

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

FAINT, STRONG = "dim", "bold"

STATUS_STYLES = MappingProxyType(
    {
        "recorded": "",
        "stated": "cyan",
        "planned": "blue",
        "denied": "red",
        "silent": "magenta",
        "owed": "yellow",
    }
)

CERTAINTY_STYLES = MappingProxyType(
    {"documented": "", "stated": "cyan", "inferred": "yellow", "possible": "magenta"}
)


def plain_table(*columns: str) -> Table:
    """A table without rules: a faint heading line, columns two spaces apart."""
    table = Table(
        box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style=FAINT, show_header=any(columns)
    )
    for number, column in enumerate(columns):
        last = number == len(columns) - 1
        table.add_column(Text(column), overflow="fold", ratio=1 if last else None)
    table.expand = True
    return table


def heading(words: str) -> Text:
    """The head of a part of a page."""
    return Text(words, style=STRONG)


def indented(page: RenderableType, by: int = 2) -> Padding:
    """A part of a page set in from the left."""
    return Padding(page, (0, 0, 0, by), expand=False)


def page(parts: Iterable[RenderableType | None]) -> Group:
    """Parts of a page one below the other, a blank line between them; what is not there is left out."""
    spaced: list[RenderableType] = []
    for part in parts:
        if part is not None:
            spaced += [Text(""), part] if spaced else [part]
    return Group(*spaced)


def counted(number: int, one: str, many: str = "") -> str:
    """A number with its noun: "1 source", "1,204 events"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
