"""The grid of people and meetings for other programs: CSV and a page of its own."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from timeline.model.event import Event
from timeline.views.grid import SIGNS, Grid
from timeline.views.shown import legible
from timeline.views.spreadsheet import Row, sheet


def grid_csv(grid: Grid) -> str:
    """A row per person with the posts held, a column per meeting, a word per status."""
    heads = list(_heads(grid))
    return sheet(_rows(grid, heads), ("id", "name", "posts", *heads))


def _heads(grid: Grid) -> Iterator[str]:
    """The day of each meeting; those of one day, and the undated, by their ids too."""
    days = [meeting.when.edtf or "undated" for meeting in grid.meetings]
    for meeting, day in zip(grid.meetings, days, strict=True):
        yield day if days.count(day) == 1 else f"{day} {meeting.id}"


def _rows(grid: Grid, heads: list[str]) -> Iterator[Row]:
    for id, name in grid.people:
        row: Row = {"id": id, "name": name, "posts": "; ".join(grid.posts.get(id, ()))}
        for head, meeting in zip(heads, grid.meetings, strict=True):
            row[head] = grid.standings.get((id, meeting.id), "")
        yield row


def grid_html(title: str, grid: Grid) -> str:
    """One page without scripts or anything from elsewhere; each sign carries its word."""
    head = "".join(
        f'<th scope="col" title="{_html(m.title)}">{_html(m.when.edtf or "undated")}</th>'
        for m in grid.meetings
    )
    rows = "\n".join(_html_row(grid, id, name) for id, name in grid.people)
    legend = ", ".join(f"{sign} {name.replace('-', ' ')}" for name, sign in SIGNS.items())
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>{_html(title)}</title>\n"
        "<style>body{font:14px sans-serif}td,th{padding:2px 6px;text-align:center}"
        "th:first-child,td:last-child{text-align:left}"
        "tbody th{font-weight:normal}thead th{writing-mode:vertical-rl}"
        "@media print{body{font-size:9pt}thead{display:table-header-group}tr{break-inside:avoid}}</style>\n"
        f"<h1>{_html(title)}</h1>\n<table>\n<caption>Who was at which meeting</caption>\n"
        f'<thead><tr><th scope="col">name</th>{head}<th scope="col">posts</th></tr></thead>\n'
        f"<tbody>\n{rows}\n</tbody>\n</table>\n<p>{_html(legend)}; blank: no source says.</p>\n</html>\n"
    )


def _html_row(grid: Grid, id: str, name: str) -> str:
    cells = "".join(_html_cell(grid, id, meeting) for meeting in grid.meetings)
    posts = " → ".join(grid.posts.get(id, ()))
    return f'<tr><th scope="row">{_html(name)}</th>{cells}<td>{_html(posts)}</td></tr>'


def _html_cell(grid: Grid, id: str, meeting: Event) -> str:
    standing = grid.standings.get((id, meeting.id), "")
    if not standing:
        return "<td></td>"
    word = _html(standing.replace("-", " "))
    return f'<td title="{word}"><span role="img" aria-label="{word}">{SIGNS.get(standing, "")}</span></td>'


def _html(words: str) -> str:
    return escape(legible(words))
