"""How the dates of a file are read; needs no case."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from timeline.cli.options import JsonOption, commands, day
from timeline.cli.screen import note, print_json, print_page
from timeline.dates import settle, tag, written_bounds
from timeline.errors import TimelineError
from timeline.model.expression import Expression
from timeline.model.source import Text
from timeline.model.terms import SourceFacts, Terms
from timeline.model.when import When
from timeline.readers import read_source
from timeline.readers.known import WITHOUT_WORDS
from timeline.views.dates import dates_page
from timeline.views.json import date_shapes

app = commands()

WrittenOption = Annotated[
    When | None,
    typer.Option("--written", metavar="DATE", parser=day, help="When the file was written (EDTF: 2018-09)."),
]
DayFirstOption = Annotated[
    bool | None,
    typer.Option("--day-first/--month-first", help="How 07/08/2016 is meant; else both are kept."),
]


@app.command()
def dates(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Any file that a reader knows.")],
    written: WrittenOption = None,
    day_first: DayFirstOption = None,
    as_json: JsonOption = False,
) -> None:
    """Read every date expression of a file, with its reason; needs no case.

    Example: timeline dates letter.txt --written 2018-09
    """
    text = _text_of(file)
    expressions = tag(text.body, day_first=day_first, marks=text.marks)
    readings = settle(expressions, written=written or _own_day(text, expressions))
    if as_json:
        print_json([shape for reading in readings for shape in date_shapes(reading)])
    else:
        print_page(dates_page(text, readings))


def _text_of(file: Path) -> Text:
    """The file as text; what its reader could not do is noted."""
    try:
        data = file.read_bytes()
    except OSError as error:
        raise TimelineError(
            f"cannot read {str(file)!r}: {error.strerror}", hint="give the path of a file"
        ) from error
    text = read_source(file.name, data, SourceFacts(), Terms())
    if text.source.kind in WITHOUT_WORDS:
        raise TimelineError(
            f"{file.name!r} holds documents and has no words of its own",
            hint="add it to a case, build, and name a document in it: timeline show sources/...",
        )
    for problem in text.problems:
        note(f"{problem.where}: {problem.message}")
    return text


def _own_day(text: Text, expressions: tuple[Expression, ...]) -> When:
    """When the file says it was written, else the bounds that its words give."""
    return written_bounds(expressions) if text.source.written.is_open else text.source.written
