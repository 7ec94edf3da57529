"""People against meetings: a sign per status, as many meetings side by side as the screen holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from timeline.model.entity import Tenure
from timeline.model.event import Event, Part
from timeline.questions.offices import distinct, is_outlived, surely_holds
from timeline.questions.present import STATUS
from timeline.views.json import Json, when_shape
from timeline.views.layout import FAINT, page, plain_table
from timeline.views.names import place_of
from timeline.views.shown import shown_inline

if TYPE_CHECKING:
    from timeline.case import Case

SIGNS = MappingProxyType(
    {
        "chair": "◆",
        "present": "●",
        "in-attendance": "◐",
        "apologies": "○",
        "absent": "×",
        "invited": "?",
    }
)

AT_ONCE = 12  # meetings side by side: twelve columns of three beside the names fill 80


@dataclass(frozen=True, slots=True)
class Grid:
    """Meetings in order, people in order of name, and each one's standing where a source tells it."""

    meetings: tuple[Event, ...]
    people: tuple[tuple[str, str], ...]  # id and name
    standings: MappingProxyType[tuple[str, str], str]  # by person and meeting
    posts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # along the row

    @staticmethod
    def of(meetings: Sequence[Event]) -> Grid:
        """Who has which part in the meetings that took place."""
        told = tuple(meeting for meeting in meetings if meeting.status in ("recorded", "stated"))
        days = {meeting.when.earliest for meeting in told if any(map(standing_of, meeting.parts))}
        held = tuple(m for m in told if any(map(standing_of, m.parts)) or m.when.earliest not in days)
        standings: dict[tuple[str, str], str] = {}
        names: dict[str, str] = {}
        for meeting in held:
            for part in meeting.parts:
                if standing := standing_of(part):
                    names[part.id] = part.name
                    standings.setdefault((part.id, meeting.id), standing)
        people = sorted(names.items(), key=lambda person: (person[1].casefold(), person[0]))
        return Grid(held, tuple(people), MappingProxyType(standings))

    def with_posts(self, case: Case) -> Grid:
        """The grid with the posts that each person surely held at its meetings, in order."""
        found = {id: tuple(dict.fromkeys(self._posts(case, id))) for id, _ in self.people}
        return replace(self, posts=MappingProxyType({id: posts for id, posts in found.items() if posts}))

    def _posts(self, case: Case, id: str) -> Iterator[str]:
        tenures: tuple[Tenure, ...] = distinct(case.tenures(person=id)) if id.startswith("person/") else ()
        for meeting in self.meetings:
            held = [tenure for tenure in tenures if surely_holds(tenure, meeting.when)]
            sure = (tenure for tenure in held if not is_outlived(case, tenure, meeting.when))
            yield from (case.entity(tenure.post).name for tenure in sure)


def standing_of(part: Part) -> str:
    """What a part of a meeting says of being there; nothing of a body that meets."""
    if part.role == "chair":
        return "chair"
    if part.role == "host" and part.id.startswith("organisation/"):
        return ""
    return STATUS.get(part.role, "")


def grid_shape(grid: Grid) -> Json:
    """The grid as JSON."""
    return {
        "meetings": [
            {"id": meeting.id, "title": meeting.title, "when": when_shape(meeting.when)}
            for meeting in grid.meetings
        ],
        "people": [
            {
                "id": id,
                "name": name,
                "posts": list(grid.posts.get(id, ())),
                "standings": {
                    meeting.id: grid.standings[id, meeting.id]
                    for meeting in grid.meetings
                    if (id, meeting.id) in grid.standings
                },
            }
            for id, name in grid.people
        ],
    }


def grid_page(case: Case, grid: Grid) -> RenderableType:
    """The grid in blocks that fit the screen, each with the meetings it numbers."""
    if not grid.meetings:
        return Text("No meeting of that kind on record in this case.")
    parts: list[RenderableType] = []
    for first, block in _blocks(grid.meetings):
        parts += [_signs(grid, block, first), _meetings(case, block, first)]
    return page([*parts, _legend(grid)])


def _blocks(meetings: Sequence[Event]) -> Iterator[tuple[int, Sequence[Event]]]:
    return ((first, meetings[first : first + AT_ONCE]) for first in range(0, len(meetings), AT_ONCE))


def _signs(grid: Grid, block: Sequence[Event], first: int) -> Table:
    """Names down, meetings across; who has no part in any of the block is left out."""
    last = ("post",) if grid.posts else ()
    table = plain_table("", *(str(first + n) for n, _ in enumerate(block, start=1)), *last)
    table.expand = False
    for id, name in grid.people:
        row = [grid.standings.get((id, meeting.id), "") for meeting in block]
        if any(row):
            posts = (shown_inline(" → ".join(grid.posts.get(id, ())), FAINT),) if grid.posts else ()
            table.add_row(shown_inline(name), *(Text(SIGNS.get(standing, "")) for standing in row), *posts)
    return table


def _meetings(case: Case, block: Sequence[Event], first: int) -> Table:
    """What the numbers at the heads of the columns stand for."""
    table = plain_table("", "", "")
    for number, meeting in enumerate(block, start=first + 1):
        place = place_of(case, meeting.evidence[0]) if meeting.evidence else ""
        title = Text.assemble(shown_inline(meeting.title), "  ", shown_inline(place, FAINT))
        table.add_row(Text(str(number), style=FAINT), Text(meeting.when.edtf or "undated"), title)
    return table


def _legend(grid: Grid) -> Text:
    """The signs that occur."""
    used = [standing for standing in SIGNS if standing in grid.standings.values()]
    signs = (f"{SIGNS[standing]} {standing.replace('-', ' ')}" for standing in used)
    return Text("   ".join([*signs, "blank: no source says"]), style=FAINT)
