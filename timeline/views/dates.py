"""Date expressions as they are read: each line of the file with its readings and reasons below it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from rich.console import Group, RenderableType
from rich.text import Text

from timeline.model.expression import Reading
from timeline.model.source import Text as SourceText
from timeline.views.layout import FAINT, STRONG, counted, indented, page
from timeline.views.shown import folded, legible, shown_inline

ASIDE = 60  # characters of a long line on either side of its dates


def dates_page(text: SourceText, readings: Sequence[Reading]) -> RenderableType:
    """Every line that holds a date, the expressions emphasised, with what each is taken for."""
    if not readings:
        return Text("No date expression found.")
    lines = groupby(readings, key=lambda reading: text.line_of(reading.start))
    blocks = [_block(text, number, list(group)) for number, group in lines]
    return page([*blocks, Text(counted(len(readings), "date expression"), style=FAINT)])


def _block(text: SourceText, number: int, readings: list[Reading]) -> Group:
    """One line, then a row per expression."""
    rows = [row for reading in readings for row in _rows(reading)]
    return Group(
        Text.assemble((f"{number:>4}  ", FAINT), line_with(text, readings)), indented(Group(*rows), 6)
    )


def line_with(text: SourceText, readings: Sequence[Reading]) -> Text:
    """The words around some expressions of one line, the expressions emphasised."""
    low, high = _line(text.body, readings[0].start, readings[-1].end)
    start, end = max(low, readings[0].start - ASIDE), min(high, readings[-1].end + ASIDE)
    pieces = Text("… " if start > low else "", style=FAINT)
    for reading in readings:
        pieces.append(_flat(text.body[start : reading.start]))
        pieces.append(_flat(text.body[reading.start : reading.end]), style=STRONG)
        start = reading.end
    pieces.append(_flat(text.body[start:end]).rstrip())
    return pieces.append(" …" if end < high else "", style=FAINT)


def _line(body: str, start: int, end: int) -> tuple[int, int]:
    """The bounds of the lines that hold a slice."""
    stop = body.find("\n", end)
    return body.rfind("\n", 0, start) + 1, len(body) if stop < 0 else stop


def _flat(words: str) -> str:
    """Legible words on one line; spaces at the edges stay, since they part the pieces."""
    return legible(words.replace("\r", " ").replace("\n", " ").replace("\t", " "))


def _rows(reading: Reading) -> Iterator[Text]:
    """What an expression is read as, and why."""
    moment = reading.when.edtf if reading.when is not None else ""
    mod = f" {reading.mod}" if reading.mod else ""
    yield Text.assemble(
        (f"{folded(reading.text)}  ", STRONG),
        (moment or "open", "green" if moment else "yellow"),
        (f"  {reading.type} {reading.value}{mod}", FAINT),
    )
    if reading.reason:
        yield Text.assemble("  ", shown_inline(reading.reason, FAINT))
    if len(reading.options) > 1:
        yield Text("  either " + " or ".join(option.edtf for option in reading.options), style="yellow")
