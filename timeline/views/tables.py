"""Tables of people, posts, documents and sources, set from the cards that `--json` prints."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from timeline.views.json import Json
from timeline.views.layout import FAINT, counted, indented, page, plain_table
from timeline.views.names import short_path
from timeline.views.shown import shown_inline

NAMES = 3  # how many other names a table shows; the card shows all


def people_table(people: Sequence[Json]) -> RenderableType:
    """Who occurs, in which posts, and between which traces."""
    table = named_table("who")
    for person in people:
        table.add_row(_entry(person, map(_post_held, person["posts"])), *_span(person))
    return _counted_table(table, people, "person", "people")


def post_table(posts: Sequence[Json]) -> RenderableType:
    """The posts, each with its holders."""
    table = named_table("post")
    for post in posts:
        table.add_row(_entry(post, map(_holder, post["holders"])), *_span(post))
    return _counted_table(table, posts, "post")


def document_table(documents: Sequence[Json]) -> RenderableType:
    """The documents, and which source is the document itself, if the case holds it."""
    if not documents:
        return Text("No document in this case.")
    table, names = named_table("document"), Counter(document["name"] for document in documents)
    for document in documents:
        apart = [document["id"]] if names[document["name"]] > 1 else []
        held = [f"held as {short_path(document['source'])}"] if document["source"] else []
        table.add_row(_entry(document, [*apart, *held]), *_span(document))
    missing = sum(document["source"] is None for document in documents)
    count = f"{counted(len(documents), 'document')}, {missing} of them not among the sources"
    return page([table, Text(count, style=FAINT)])


def source_table(sources: Sequence[Json]) -> RenderableType:
    """The sources with their kind and when they were written, and how that is known."""
    table = plain_table("written", "kind", "source")
    for source in sources:
        unread = [f"not read: {source['unread']}"] if source.get("unread") else []
        origin = [source["written_from"]] if source["written_from"] else []
        title = [source["name"]] if source["name"] != source["id"] else []
        written = source["written"]["edtf"] or "undated"
        entry = Group(
            shown_inline(short_path(source["id"])),
            *_details([*title, *unread, *_from(origin), *_copies(source)]),
        )
        table.add_row(Text(written), shown_inline(source["kind"]), entry)
    return _counted_table(table, sources, "source")


def _copies(source: Json) -> list[str]:
    """The sources that go back to the same origin, where the card tells them."""
    others = [f"{short_path(other['source'])} ({other['how']})" for other in source.get("copies", ())]
    more = f" and {len(others) - NAMES} more" if len(others) > NAMES else ""
    return [f"copies: {'; '.join(others[:NAMES])}{more}"] if others else []


def span_words(start: str, end: str, seen: Sequence[str] = ()) -> str:
    """A tenure's time: "2015 to [..2016-08]"; where only moments are known, those."""
    if start or end:
        return f"{start or '?'} to {end or '?'}"
    if not seen:
        return "at a time not known"
    return f"on record {seen[0]}" if len(seen) == 1 else f"on record {seen[0]} and {seen[-1]}"


def named_table(column: str) -> Table:
    """A table of names with the first and last dated trace of each."""
    table = plain_table(column, "first trace", "last trace")
    table.columns[0].ratio, table.columns[2].ratio = 1, None
    return table


def _from(origin: Iterable[str]) -> list[str]:
    return [f"date from {words}" for words in origin]


def _span(card: Json) -> tuple[Text, Text]:
    """Where the first dated trace begins and the last one ends."""
    first, last = card["first"]["edtf"], card["last"]["edtf"]
    return Text(first.partition("/")[0]), Text(last.rpartition("/")[2])


def _entry(card: Json, details: Iterable[str]) -> Group:
    """A name, then what is known of it and its other names, faint."""
    others = [name for name in card["names"] if name != card["name"]]
    more = f" and {len(others) - NAMES} more" if len(others) > NAMES else ""
    also = [f"also: {'; '.join(others[:NAMES])}{more}"] if others else []
    return Group(shown_inline(card["name"]), *_details([*details, *also]))


def _details(lines: Iterable[str]) -> list[RenderableType]:
    return [indented(shown_inline(line, FAINT)) for line in lines]


def _post_held(held: Json) -> str:
    return f"{held['name']}, {_time(held)}"


def _holder(held: Json) -> str:
    return f"{held['name'] or 'vacant'}, {_time(held)}"


def _time(held: Json) -> str:
    seen = [moment["edtf"] for moment in held["seen"]]
    return span_words(held["from"]["edtf"], held["to"]["edtf"], seen)


def _counted_table(table: RenderableType, cards: Sequence[Json], one: str, many: str = "") -> RenderableType:
    if not cards:
        return Text(f"No {one} in this case.")
    return page([table, Text(counted(len(cards), one, many), style=FAINT)])
