"""FollowTheMoney entities as JSON lines: people, bodies, posts with their holders, mails and happenings.

A row stands for one entity. What an entity refers to by its id is quoted where it bears its name: the holder
of an occupancy in the line of that person. Entities of schemata that tell nothing of these keep all their
properties, each under "properties" and its own name.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import NamedTuple

from timeline.model.problem import Grade, Problem
from timeline.model.source import Cell, Row, Text
from timeline.readers.charset import decode
from timeline.readers.jsonplaces import Value, cell_of, record
from timeline.readers.layout import lines_of
from timeline.readers.plain import faults
from timeline.readers.received import Received

_MOST_TOLD = 20
_IN = "properties."
_SUFFIXES = (".json", ".jsonl", ".ndjson", ".ijson", ".ftm")

# our field by the property of a schema; what is asked first stands first
_PEOPLE = (("name", "name"), ("alias", "alias"), ("alias", "weakalias"), ("alias", "previousname"),
           ("address", "email"))  # fmt: skip
_BODIES = (("body", "name"), ("alias", "alias"), ("alias", "weakalias"), ("alias", "previousname"))
_TIME = (("start", "startdate"), ("start", "date"), ("end", "enddate"))
_MAIL = (
    *(
        ("from", "from"),
        ("from", "emitters"),
        ("to", "to"),
        ("to", "recipients"),
        ("cc", "cc"),
        ("bcc", "bcc"),
    ),
    *(("subject", "subject"), ("subject", "title"), ("date", "date"), ("date", "authoredat")),
    *(("message-id", "messageid"), ("in-reply-to", "inreplyto"), ("in-reply-to", "inreplytoemail")),
)
_EVENT = (
    *(
        ("event", "name"),
        ("event", "title"),
        ("event", "summary"),
        ("event", "description"),
        ("date", "date"),
    ),
    *(*_TIME, ("people", "involved"), ("people", "organizer")),
)
_SCHEMATA: Mapping[str, tuple[tuple[str, str], ...]] = MappingProxyType(
    {
        "person": _PEOPLE,
        **dict.fromkeys(("company", "organization", "publicbody", "legalentity", "asset"), _BODIES),
        "occupancy": (("name", "holder"), ("post", "post"), *_TIME),
        "directorship": (("name", "director"), ("post", "role"), ("body", "organization"), *_TIME),
        "employment": (("name", "employee"), ("post", "role"), ("body", "employer"), *_TIME),
        "membership": (("name", "member"), ("post", "role"), ("body", "organization"), *_TIME),
        "representation": (("name", "agent"), ("post", "role"), ("body", "client"), *_TIME),
        "email": _MAIL,
        "message": (*_MAIL, ("from", "sender"), ("subject", "bodytext")),
        **dict.fromkeys(("event", "trip", "courtcase", "projectparticipant", "project"), _EVENT),
    }
)
_NO_ROLE = MappingProxyType({"directorship": "director", "employment": "employee", "membership": "member"})
_REFERRING = tuple(
    "holder post director employee employer member organization agent client emitters recipients "
    "involved".split()
)
_SEVERAL = frozenset(("to", "cc", "bcc", "people", "alias", "from"))


class Entity(NamedTuple):
    """An entity in its line, its properties by their names with their places."""

    id: str
    schema: str
    start: int
    end: int
    values: Sequence[Value]

    def all_of(self, name: str) -> list[Value]:
        """The filled values of a property."""
        return [
            v for v in self.values if v.key == _IN + name and isinstance(v.found, str) and v.found.strip()
        ]


class FollowTheMoney:
    """Entities a line each, as `ftm` writes them."""

    name = "followthemoney"

    def reads(self, received: Received) -> bool:
        """By the keys of the first record."""
        if received.suffix not in _SUFFIXES:
            return False
        first = decode(received.head).body.lstrip().partition("\n")[0]
        return first.startswith("{") and '"schema"' in first and '"properties"' in first

    def read(self, received: Received) -> Text:
        """A row per entity; lines that are none, and ids that no line has, are told."""
        decoded = decode(received.data)
        text = Text(replace(received.source, kind="table"), decoded.body, problems=faults(received, decoded))
        lines = [line for line in lines_of(decoded.body) if line.words]
        found = [_entity(decoded.body, line.start, line.end) for line in lines]
        broken = [line.start for line, entity in zip(lines, found, strict=True) if entity is None]
        entities = [entity for entity in found if entity is not None]
        known = {entity.id: entity for entity in entities}
        rows = tuple(_row(entity, known) for entity in entities)
        problems = (*text.problems, *_broken(text, broken), *_absent(text, entities, known))
        return replace(text, rows=rows, problems=problems)


def _entity(body: str, start: int, end: int) -> Entity | None:
    values = record(body, start, end)
    if values is None:
        return None
    by_key = {value.key: value.found for value in values}
    schema = by_key.get("schema")
    return Entity(str(by_key.get("id", "")), str(schema), start, end, values) if schema else None


def _row(entity: Entity, known: Mapping[str, Entity]) -> Row:
    schema = entity.schema.lower()
    cells: dict[str, Cell] = {}
    for ours, theirs in _SCHEMATA.get(schema, ()):
        for value in entity.all_of(theirs):
            _keep(cells, ours, _named(value, known))
    if schema == "occupancy":
        _owner(cells, entity, known)
    if "name" in cells and schema in _NO_ROLE and "post" not in cells:
        cells["post"] = next(cell_of(v) for v in entity.values if v.key == "schema")
    used = {theirs for _, theirs in _SCHEMATA.get(schema, ())}
    for value in entity.values:
        bare = value.key.removeprefix(_IN)
        if bare not in used and value.found is not None and not isinstance(value.found, dict | list):
            _keep(cells, "schema" if value.key == "schema" else f"{_IN}{bare}", cell_of(value), several=True)
    kind = "email" if schema in ("email", "message") else "table"
    return Row(kind, entity.start, entity.end, cells)


def _keep(cells: dict[str, Cell], name: str, cell: Cell, *, several: bool = False) -> None:
    """A cell under its name, numbered where one name may have several; else the first stays."""
    if name not in cells:
        cells[name] = cell
    elif several or name in _SEVERAL:
        number = 2 + sum(1 for other in cells if other.startswith(f"{name}#"))
        cells[f"{name}#{number}"] = cell


def _named(value: Value, known: Mapping[str, Entity]) -> Cell:
    """A value, or the name of the entity whose id it is."""
    other = known.get(str(value.found).strip())
    names = [*other.all_of("name"), *other.all_of("caption")] if other is not None else []
    return cell_of(names[0]) if names else cell_of(value)


def _owner(cells: dict[str, Cell], entity: Entity, known: Mapping[str, Entity]) -> None:
    """The body of a post, as the entity of the post has it."""
    for value in entity.all_of("post"):
        post = known.get(str(value.found).strip())
        for body in post.all_of("organization") if post is not None else ():
            _keep(cells, "body", _named(body, known))


def _broken(text: Text, starts: Sequence[int]) -> Iterator[Problem]:
    for start in starts[:_MOST_TOLD]:
        where = f"{text.source.path}:{text.line_of(start)}"
        yield Problem(where, "is no entity; the line was left out", Grade.FAULT, "broken-record")
    if len(starts) > _MOST_TOLD:
        message = f"and {len(starts) - _MOST_TOLD} more lines are no entities"
        yield Problem(text.source.path, message, Grade.FAULT, "broken-record")


def _absent(text: Text, entities: Sequence[Entity], known: Mapping[str, Entity]) -> Iterator[Problem]:
    """Ids that are referred to and that no line has; a word with blanks or an address is a name, no id."""
    absent: dict[str, int] = {}
    for entity in entities:
        for name in _REFERRING:
            for value in entity.all_of(name):
                id = str(value.found).strip()
                if id not in known and " " not in id and "@" not in id:
                    absent.setdefault(id, value.start)
    for id, start in [*absent.items()][:_MOST_TOLD]:
        where = f"{text.source.path}:{text.line_of(start)}"
        yield Problem(where, f"refers to {id!r}, which no line describes", Grade.DOUBT, "absent-entity")
    if len(absent) > _MOST_TOLD:
        message = f"and {len(absent) - _MOST_TOLD} more entities that no line describes"
        yield Problem(text.source.path, message, Grade.DOUBT, "absent-entity")
