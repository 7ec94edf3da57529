"""What happened and where the record falls silent: events, gaps, grid."""

from __future__ import annotations

from typing import Annotated

import typer

from timeline.cli.options import (
    AboutOption,
    AfterOption,
    BeforeOption,
    CaseOption,
    CsvOption,
    FromOption,
    JsonOption,
    ToOption,
    WhoOption,
    commands,
    id_of,
    in_order,
    one_of,
    opened,
)
from timeline.cli.screen import print_json, print_page, write
from timeline.model.event import KINDS
from timeline.model.gap import GAP_KINDS
from timeline.views.chronology import chronology
from timeline.views.gaps import gap_list
from timeline.views.grid import Grid, grid_page, grid_shape
from timeline.views.gridsheet import grid_csv, grid_html
from timeline.views.json import event_shape, gap_shape
from timeline.views.spreadsheet import EVENT_COLUMNS, GAP_COLUMNS, event_rows, gap_rows, sheet

app = commands()

EventKind = Annotated[
    str | None,
    typer.Option("--kind", metavar="KIND", parser=one_of(KINDS), help=f"One of {', '.join(KINDS)}."),
]
GapKind = Annotated[
    str | None,
    typer.Option("--kind", metavar="KIND", parser=one_of(GAP_KINDS), help=f"One of {', '.join(GAP_KINDS)}."),
]


@app.command()
def events(
    case: CaseOption = None,
    start: FromOption = None,
    end: ToOption = None,
    about: AboutOption = None,
    who: WhoOption = None,
    kind: EventKind = None,
    as_json: JsonOption = False,
    as_csv: CsvOption = False,
) -> None:
    """Print the chronology as a table.

    Example: timeline events --from 2016-07 --to 2016-08
    """
    in_order(start, end)
    held = opened(case)
    found = held.events(about=id_of(held, about), who=id_of(held, who), kind=kind, start=start, end=end)
    if as_json:
        print_json([event_shape(held, event) for event in found])
    elif as_csv:
        write(sheet(event_rows(held, found), EVENT_COLUMNS))
    else:
        print_page(chronology(held, found))


@app.command()
def gaps(
    case: CaseOption = None,
    kind: GapKind = None,
    about: AboutOption = None,
    after: AfterOption = None,
    before: BeforeOption = None,
    as_json: JsonOption = False,
    as_csv: CsvOption = False,
) -> None:
    """List every gap in the record, the gravest first.

    Example: timeline gaps --kind silence --after 2016-08
    """
    held = opened(case)
    every = held.gaps(kind=kind, about=id_of(held, about))
    found = [gap for gap in every if gap.may_reach(after, before)]
    if as_json:
        print_json([gap_shape(held, gap) for gap in found])
    elif as_csv:
        write(sheet(gap_rows(held, found), GAP_COLUMNS))
    else:
        print_page(gap_list(held, found))


@app.command()
def grid(
    case: CaseOption = None,
    start: FromOption = None,
    end: ToOption = None,
    who: WhoOption = None,
    as_json: JsonOption = False,
    as_csv: CsvOption = False,
    as_html: Annotated[bool, typer.Option("--html", help="Print a page of its own.")] = False,
) -> None:
    """Set people against meetings, a sign per status, and the posts they held along the row.

    Example: timeline grid --from 2016-07 --to 2016-08
    """
    in_order(start, end)
    held = opened(case)
    seats = Grid.of(held.events(kind="meeting", who=id_of(held, who), start=start, end=end)).with_posts(held)
    if as_json:
        print_json(grid_shape(seats))
    elif as_csv:
        write(grid_csv(seats))
    elif as_html:
        write(grid_html(held.title or "Attendance", seats))
    else:
        print_page(grid_page(held, seats))
