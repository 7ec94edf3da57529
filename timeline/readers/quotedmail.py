"""The mails that a mail repeats: their own header lines or what is said of them, each a row.

A row "quoted-email" has the cells that the quotation tells: from, to, cc, date, subject. A mark
"quoted-mail" runs from the row to the end of the mail's words; its value is the depth of the angle
brackets before them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from timeline.model.source import Cell, Mark, Row
from timeline.model.terms import Terms
from timeline.model.when import When
from timeline.readers.addresses import address_spans, plainly
from timeline.readers.attribution import Attribution, attribution_at
from timeline.readers.chaindates import dated_chain
from timeline.readers.headerlines import Block, block_at, depth_of, header_below, is_divide, is_list, is_rule
from timeline.readers.layout import Line, lines_of

ROW, MARK = "quoted-email", "quoted-mail"


class Repeated(NamedTuple):
    """One mail within another: its row, and the mark over all of it."""

    row: Row
    mark: Mark


class _Head(NamedTuple):
    """What tells of a repeated mail, where its words begin, and how deep they lie."""

    row: Row
    line: int
    depth: int


def repeated_mails(body: str, quoted: Sequence[Mark]) -> tuple[Repeated, ...]:
    """The mails that stand in the quoted stretches of a body, in order."""
    return tuple(one for mark in quoted for one in _within(body, mark))


def cells_of(body: str, block: Block) -> dict[str, Cell]:
    """The cells of printed header lines, numbered where one line has several."""
    cells: dict[str, Cell] = {}
    for field in block.fields:
        for number, (start, end) in enumerate(_spans(body, field.name, field.start, field.end), 1):
            name = field.name if number == 1 else f"{field.name}#{number}"
            cells[name] = Cell(start, end, plainly(body[start:end].replace("\n>", "\n")))
    return cells


def with_dates(
    rows: Sequence[Row], terms: Terms, *, day_first: bool | None, top: str = ""
) -> tuple[tuple[Row, ...], tuple[When, ...]]:
    """The rows of a chain with their dates in ISO 8601, and when each was written.

    `top` are the words that date the mail above them, whose row is not among them.
    """
    words = [row.cells["date"].value if "date" in row.cells else "" for row in rows]
    found = dated_chain([top, *words], terms, day_first=day_first)[1:]
    read = tuple(
        replace(row, cells={**row.cells, "date": replace(row.cells["date"], value=dated.value)})
        if dated.value and "date" in row.cells
        else row
        for row, dated in zip(rows, found, strict=True)
    )
    return read, tuple(dated.when for dated in found)


def _within(body: str, mark: Mark) -> Iterator[Repeated]:
    lines = [*lines_of(body, mark.start, mark.end)]
    heads = [*_heads(body, lines)]
    for number, head in enumerate(heads):
        end = heads[number + 1].row.start if number + 1 < len(heads) else mark.end
        stretch = len(body[head.row.start : end].rstrip("> \t\n|"))
        yield Repeated(head.row, Mark(MARK, head.row.start, head.row.start + stretch, str(head.depth)))


def _heads(body: str, lines: Sequence[Line]) -> Iterator[_Head]:
    number = 0
    while number < len(lines):
        head = _head(body, lines, number)
        if head:
            yield head
        number = head.line if head else number + 1


def _head(body: str, lines: Sequence[Line], number: int) -> _Head | None:
    announced = is_divide(lines[number].words) or is_rule(lines[number].words)
    block = header_below(lines, number + 1) if announced else block_at(lines, number)
    if block:
        row = Row(ROW, block.start, block.end, cells_of(body, block))
        return _Head(row, block.last, depth_of(lines[block.last - 1].words))
    said = attribution_at(body, lines, number)
    if said is None:
        return None
    cells = _said(body, said)
    below = next((line.words for line in lines[number + said.lines :] if line.words), "")
    if not cells or ("date" not in cells and depth_of(below) <= depth_of(lines[number].words)):
        return None
    return _Head(Row(ROW, said.start, said.end, cells), number + said.lines, depth_of(below))


def _said(body: str, said: Attribution) -> dict[str, Cell]:
    places = {"from": said.sender, "date": said.date}
    return {name: Cell(*span, plainly(body[slice(*span)])) for name, span in places.items() if span}


def _spans(body: str, name: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    value = body[start:end]
    if is_list(name):
        yield from ((start + low, start + high) for low, high in address_spans(value))
    elif value.strip():
        yield start + len(value) - len(value.lstrip()), start + len(value.rstrip(" \t*_"))
