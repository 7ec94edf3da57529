"""The sentences in the cells of a chronology's table, read as prose on the day of their row.

A row that names nobody in columns of its own ("6 March 2018 | Vos emailed Brandt about the bearings")
tells by its words who did what; a phrase ("Spill of diesel") is told by the row.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from timeline.extract.actionlog import is_action_log
from timeline.extract.entries import Entry
from timeline.extract.mailindex import is_mail
from timeline.extract.prose import read_prose
from timeline.extract.rows import Told, cells_of, field_of, headers_of
from timeline.model.expression import Expression
from timeline.model.mention import Claim, Mention
from timeline.model.source import Cell, Text

FEWEST_WORDS = 4
OF_ITS_OWN = ("people", "name", "kind", "status", "end", "document")


class InCells(NamedTuple):
    """What the cells tell, and where the cells begin whose rows need not tell it again."""

    mentions: tuple[Mention, ...] = ()
    claims: tuple[Claim, ...] = ()
    told: frozenset[int] = frozenset()


def entries_of_rows(text: Text, listed: Told) -> tuple[Entry, ...]:
    """The cells that may hold sentences, each with the day of its row."""
    days = {claim.trigger.start: claim.dates[0].start for claim in listed.claims if len(claim.dates) == 1}
    at = {one.start: one for one in listed.expressions}
    return tuple(
        Entry(at[days[cell.start]], cell.start, cell.start, cell.end)
        for cell in _cells(text)
        if cell.start in days and days[cell.start] in at
    )


def _cells(text: Text) -> Iterator[Cell]:
    for row in text.rows if text.source.kind != "calendar" else ():
        other = row.kind != "table" or is_mail(text, row, headers_of(row)) or is_action_log(row)
        event = None if other else field_of(row, "event", "subject")
        plain = event is not None and not any(cell.value.strip() for cell in cells_of(row, *OF_ITS_OWN))
        if event is not None and plain and len(event.value.split()) >= FEWEST_WORDS:
            yield event


def _unquoted(text: Text, spans: Sequence[tuple[int, int]]) -> Text:
    """The text without the quotation marks around its cells, which are no speech, place by place."""
    body = list(text.body)
    for start, end in spans:
        for place in (start - 1, start, end - 1, end):
            if 0 <= place < len(body) and body[place] == '"':
                body[place] = " "
    return replace(text, body="".join(body))


def in_cells(
    text: Text, tagged: Sequence[Expression], entries: Sequence[Entry], labels: Mapping[str, str]
) -> InCells:
    """What the sentences tell, of those cells in which somebody has a part."""
    if not entries:
        return InCells()
    spans = tuple((one.start, one.end) for one in entries)
    mentions, claims = read_prose(_unquoted(text, spans), tagged, spans, labels, entries=entries)
    told = frozenset(
        one.start
        for one in entries
        if any(one.start <= c.trigger.start < one.end and c.kind != "other" and c.parts for c in claims)
    )
    kept = [span for span in spans if span[0] in told]
    return InCells(
        tuple(m for m in mentions if any(a <= m.quote.start < b for a, b in kept)),
        tuple(c for c in claims if any(a <= c.trigger.start < b for a, b in kept)),
        told,
    )
