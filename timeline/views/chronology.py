"""The chronology as a table: when, what, and how it is known."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from rich.console import Group, RenderableType
from rich.text import Text

from timeline.model.event import Event
from timeline.model.phrase import is_inferred, named
from timeline.questions.wording import capital
from timeline.views.layout import FAINT, STATUS_STYLES, counted, page, plain_table
from timeline.views.names import place_of, tail_of
from timeline.views.shown import shown, shown_inline

if TYPE_CHECKING:
    from timeline.case import Case

PART_OF_YEAR = re.compile(r"\d{4}-(?:2[1-9]|3\d|4[01])")  # as EDTF numbers seasons, quarters, halves


def chronology(case: Case, events: Sequence[Event]) -> RenderableType:
    """Events in their order, each with its id and its first place; undated ones last."""
    if not events:
        return Text("No event of that kind in this case.")
    table = plain_table("when, how known", "what, id, where")
    for event in events:
        table.add_row(Group(moment(event), _status(event)), _what(case, event))
    return page([table, Group(*_signs(events), _count(events))])


def _signs(events: Sequence[Event]) -> Iterator[Text]:
    """The seasons and parts of years of the table in words, since their numbers tell nothing."""
    parts = {event.when.edtf: event.when for event in events if PART_OF_YEAR.fullmatch(event.when.edtf)}
    if parts:
        told = (f"{edtf} is {named(when)}" for edtf, when in sorted(parts.items()))
        yield Text("; ".join(told), style=FAINT)


def moment(event: Event) -> Text:
    """An event's EDTF, with a star where the date is inferred."""
    star = "*" if is_inferred(event.when) else ""
    return Text(f"{event.when}{star}")


def _status(event: Event) -> Text:
    return Text(event.status, style=STATUS_STYLES[event.status] or FAINT)


def _what(case: Case, event: Event) -> Group:
    """Title, then the end of the id, by which `show` knows it, and the first place, faint."""
    more = f" and {len(event.evidence) - 1} more" if len(event.evidence) > 1 else ""
    places = [f"  {place_of(case, quote)}{more}" for quote in event.evidence[:1]]
    return Group(shown_inline(capital(event.title)), shown("".join([tail_of(event.id), *places]), FAINT))


def _count(events: Sequence[Event]) -> Text:
    undated = sum(event.when.is_open for event in events)
    inferred = sum(is_inferred(event.when) for event in events)
    parts = [counted(len(events), "event")]
    if undated:
        parts.append(f"{undated} without a date")
    if inferred:
        parts.append(f"{inferred} with an inferred date (*)")
    return Text(f"{', '.join(parts)}; `timeline show ID` and `why ID` tell more", style=FAINT)
