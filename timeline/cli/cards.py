"""Tables of what the case holds, and one thing with all that is known of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Annotated

import typer
from rich.console import RenderableType

from timeline.case import Case
from timeline.cli.options import CaseOption, CsvOption, JsonOption, commands, opened
from timeline.cli.screen import print_json, print_page, write
from timeline.errors import AmbiguousName, WrongTerms
from timeline.model.entity import Entity
from timeline.model.event import Event
from timeline.model.gap import Gap
from timeline.model.mention import Kind
from timeline.model.source import Source
from timeline.views.cards import card_page, source_text, why_page
from timeline.views.copies import source_card_shape, source_shapes
from timeline.views.json import Json
from timeline.views.json_cards import card_shape, entity_shapes, grounds_of, source_shape, why_shape
from timeline.views.names import tail_of
from timeline.views.spreadsheet import PEOPLE_COLUMNS, people_rows, sheet
from timeline.views.tables import document_table, people_table, post_table, source_table

app = commands()

_TAIL = re.compile(r"[0-9a-f]{4,}")

NameArgument = Annotated[
    list[str] | None, typer.Argument(metavar="[NAME]", help="One of them, by any of its names or its id.")
]
IdArgument = Annotated[list[str], typer.Argument(metavar="ID", help="An id, or a name that means one thing.")]


@app.command()
def people(
    name: NameArgument = None, case: CaseOption = None, as_json: JsonOption = False, as_csv: CsvOption = False
) -> None:
    """List the people, or show one.

    Example: timeline people "Rosemarie Harris"
    """
    if name and as_csv:
        raise WrongTerms(
            "--csv prints the list of all people, not one", hint="leave out the name, or use --json"
        )
    held = opened(case)
    if name:
        _print_card(held, held.find(" ".join(name), Kind.PERSON), as_json)
        return
    cards = entity_shapes(held, Kind.PERSON)
    if as_csv:
        write(sheet(people_rows(cards), PEOPLE_COLUMNS))
        return
    _print_table(cards, people_table, as_json)


@app.command()
def posts(name: NameArgument = None, case: CaseOption = None, as_json: JsonOption = False) -> None:
    """List the posts and who held them when, or show one.

    Example: timeline posts "Chief Executive"
    """
    held = opened(case)
    if name:
        _print_card(held, held.find(" ".join(name), Kind.POST), as_json)
        return
    _print_table(entity_shapes(held, Kind.POST), post_table, as_json)


@app.command()
def documents(name: NameArgument = None, case: CaseOption = None, as_json: JsonOption = False) -> None:
    """List the documents spoken of, held or not, or show one.

    Example: timeline documents "Peopletoo report"
    """
    held = opened(case)
    if name:
        _print_card(held, held.find(" ".join(name), Kind.DOCUMENT), as_json)
        return
    _print_table(entity_shapes(held, Kind.DOCUMENT), document_table, as_json)


@app.command()
def sources(name: NameArgument = None, case: CaseOption = None, as_json: JsonOption = False) -> None:
    """List what was received, or show one.

    Example: timeline sources minutes/2016-08-09.smt.md
    """
    held = opened(case)
    if name:
        _print_card(held, held.source(" ".join(name)), as_json)
        return
    _print_table(source_shapes(held), source_table, as_json)


@app.command()
def show(
    id: IdArgument,
    case: CaseOption = None,
    text: Annotated[
        bool, typer.Option("--text", help="A source's text with line numbers and offsets.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Show one thing with all that is known and every quote in its surroundings.

    Example: timeline show document/peopletoo-report
    """
    held = opened(case)
    item = meant(held, " ".join(id))
    if text and isinstance(item, Source):
        _print_text(held, item, as_json)
    else:
        _print_card(held, item, as_json)


@app.command()
def why(id: IdArgument, case: CaseOption = None, as_json: JsonOption = False) -> None:
    """Tell the quotes, rules and corrections behind one thing.

    Example: timeline why document/peopletoo-report
    """
    held = opened(case)
    item = meant(held, " ".join(id))
    if as_json:
        print_json(why_shape(held, item, grounds_of(held, item)))
    else:
        print_page(why_page(held, item, grounds_of(held, item)))


def meant(case: Case, words: str) -> Event | Gap | Entity | Source:
    """What an id, the end of an event's or gap's id, or a name stands for."""
    room = words.partition("/")[0]
    if room in ("event", "gap", "sources"):
        return case.item(words)
    if _TAIL.fullmatch(words):
        findings: tuple[Event | Gap, ...] = (*case.events(), *case.gaps())
        ending = [item for item in findings if tail_of(item.id) == words]
        if len(ending) == 1:
            return ending[0]
        if ending:
            raise AmbiguousName(words, [item.id for item in ending])
    return case.find(words)


def _print_card(case: Case, item: Event | Gap | Entity | Source, as_json: bool) -> None:
    if as_json:
        print_json(source_card_shape(case, item) if isinstance(item, Source) else card_shape(case, item))
    else:
        print_page(card_page(case, item))


def _print_table(cards: list[Json], table: Callable[[list[Json]], RenderableType], as_json: bool) -> None:
    if as_json:
        print_json(cards)
    else:
        print_page(table(cards))


def _print_text(case: Case, source: Source, as_json: bool) -> None:
    text = case.text(source.path)
    if as_json:
        print_json(source_shape(source) | {"text": text.body})
    else:
        print_page(source_text(text))
