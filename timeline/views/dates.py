"""Date expressions as they are read: each line of the file with its readings and reasons below it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from rich.console import Group, RenderableType
from rich.text import Text

from timeline.model.expression import Reading
from timeline.model.source import Text as SourceText
from timeline.views.layout import FAINT, STRONG, counted, indented, page, plain_table
from timeline.views.quotes import shortened_lead, shortened_trail
from timeline.views.shown import folded, shown_inline

ASIDE = 60  # characters of a long line on either side of its dates

LONGEST = 32  # characters of an expression before it takes a second line


def dates_page(text: SourceText, readings: Sequence[Reading]) -> RenderableType:
    """Every line that holds a date, the expressions emphasised, with what each is taken for."""
    if not readings:
        return Text("No date expression found.")
    lines = groupby(readings, key=lambda reading: text.line_of(reading.start))
    blocks = [_block(text, number, list(group)) for number, group in lines]
    return page([*blocks, Text(counted(len(readings), "date expression"), style=FAINT)])


def _block(text: SourceText, number: int, readings: list[Reading]) -> Group:
    """One line, then a row per expression."""
    line = plain_table("", "")
    line.add_row(Text(f"{number:>4}", style=FAINT), line_with(text, readings))
    rows = plain_table("", "", "")
    rows.columns[0].max_width = LONGEST
    for reading in readings:
        rows.add_row(shown_inline(reading.text, STRONG), _moment(reading), Group(*_meaning(reading)))
    return Group(line, indented(rows, 6))


def line_with(text: SourceText, readings: Sequence[Reading]) -> Text:
    """The words around some expressions of one line, the expressions emphasised."""
    low, high = _line(text.body, readings[0].start, readings[-1].end)
    lead = shortened_lead(folded(text.body[low : readings[0].start]), ASIDE)
    pieces = Text.assemble(lead, _space(text.body[low : readings[0].start][-1:]))
    for reading, following in zip(readings, [*readings[1:], None], strict=True):
        pieces.append(folded(text.body[reading.start : reading.end]), style=STRONG)
        between = text.body[reading.end : following.start if following else high]
        words = folded(between) if following else shortened_trail(folded(between), ASIDE)
        pieces.append(f"{_space(between[:1])}{words}{_space(between[-1:]) if words and following else ''}")
    return pieces


def _space(letter: str) -> str:
    return " " if letter.isspace() else ""


def _line(body: str, start: int, end: int) -> tuple[int, int]:
    """The bounds of the lines that hold a slice."""
    stop = body.find("\n", end)
    return body.rfind("\n", 0, start) + 1, len(body) if stop < 0 else stop


def _moment(reading: Reading) -> Text:
    """What the expression is read as; open where nothing settles it."""
    moment = reading.when.edtf if reading.when is not None else ""
    return Text(moment or "open", style="green" if moment else "yellow")


def _meaning(reading: Reading) -> Iterator[Text]:
    """The TIMEX3 value, the reason, and every reading of an ambiguous date."""
    yield shown_inline(" ".join(filter(None, (reading.type, reading.value, reading.mod))), FAINT)
    if reading.reason:
        yield shown_inline(reading.reason, FAINT)
    if len(reading.options) > 1:
        yield Text("either " + " or ".join(option.edtf for option in reading.options), style="yellow")
