"""Tables of people, posts, documents and sources, set from the cards that `--json` prints."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from rich.console import Group, RenderableType
from rich.text import Text

from timeline.views.json import Json
from timeline.views.layout import FAINT, counted, page, plain_table
from timeline.views.names import short_path
from timeline.views.shown import shown_inline

NAMES = 3  # how many other names a table shows; the card shows all


def people_table(people: Sequence[Json]) -> RenderableType:
    """Who occurs, in which posts, and between which traces."""
    table = plain_table("first", "last", "who")
    for person in people:
        table.add_row(*_span(person), _entry(person, map(_post_held, person["posts"])))
    return _counted_table(table, people, "person", "people")


def post_table(posts: Sequence[Json]) -> RenderableType:
    """The posts, each with its holders."""
    table = plain_table("first", "last", "post")
    for post in posts:
        table.add_row(*_span(post), _entry(post, map(_holder, post["holders"])))
    return _counted_table(table, posts, "post")


def document_table(documents: Sequence[Json]) -> RenderableType:
    """The documents, and which source is the document itself, if the case holds it."""
    table = plain_table("first", "last", "document")
    for document in documents:
        held = short_path(document["source"]) if document["source"] else "not among the sources"
        table.add_row(*_span(document), _entry(document, [held]))
    return _counted_table(table, documents, "document")


def source_table(sources: Sequence[Json]) -> RenderableType:
    """The sources with their kind and when they were written, and how that is known."""
    table = plain_table("written", "kind", "source")
    for source in sources:
        origin = [source["written_from"]] if source["written_from"] else []
        title = [source["name"]] if source["name"] != source["id"] else []
        written = source["written"]["edtf"] or "undated"
        entry = Group(shown_inline(short_path(source["id"])), *_details([*title, *_from(origin)]))
        table.add_row(Text(written), shown_inline(source["kind"]), entry)
    return _counted_table(table, sources, "source")


def span_words(start: str, end: str) -> str:
    """A tenure's time: "2015 to [..2016-08]", unknown sides left open."""
    if not start and not end:
        return "time not known"
    return f"{start or '?'} to {end or '?'}"


def _from(origin: Iterable[str]) -> list[str]:
    return [f"date from {words}" for words in origin]


def _span(card: Json) -> tuple[Text, Text]:
    """First and last dated trace."""
    return Text(card["first"]["edtf"]), Text(card["last"]["edtf"])


def _entry(card: Json, details: Iterable[str]) -> Group:
    """A name, then what is known of it and its other names, faint."""
    others = [name for name in card["names"] if name != card["name"]]
    more = f" and {len(others) - NAMES} more" if len(others) > NAMES else ""
    also = [f"also: {'; '.join(others[:NAMES])}{more}"] if others else []
    return Group(shown_inline(card["name"]), *_details([*details, *also]))


def _details(lines: Iterable[str]) -> list[Text]:
    return [shown_inline(line, FAINT) for line in lines]


def _post_held(held: dict[str, Any]) -> str:
    return f"{held['name']}, {span_words(held['from']['edtf'], held['to']['edtf'])}"


def _holder(held: dict[str, Any]) -> str:
    return f"{held['name'] or 'vacant'}, {span_words(held['from']['edtf'], held['to']['edtf'])}"


def _counted_table(table: RenderableType, cards: Sequence[Json], one: str, many: str = "") -> RenderableType:
    if not cards:
        return Text(f"No {one} in this case.")
    return page([table, Text(counted(len(cards), one, many), style=FAINT)])
