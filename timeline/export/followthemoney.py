"""The case as FollowTheMoney entities, a line each: people, bodies, posts and holders, papers, happenings.

An id is ours with a hyphen for its stroke. A date is given where it is a year, a month or a day; bounds of
another shape stand in `notes`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from timeline.case import Case
from timeline.model.entity import Entity, Tenure
from timeline.model.event import Event
from timeline.model.mention import Kind
from timeline.model.source import Source
from timeline.model.when import When
from timeline.views.json import Json, line

Properties = dict[str, list[str]]

_SCHEMATA = (
    (Kind.PERSON, "Person", "name"),
    (Kind.ORGANISATION, "Organization", "name"),
    (Kind.POST, "Position", "name"),
    (Kind.DOCUMENT, "Document", "title"),
)
_PLAIN = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")
_NO_ID = re.compile(r"[^0-9a-zA-Z.-]+")


class FollowTheMoney:
    """The case for tools that read FollowTheMoney: Aleph, OpenSanctions, yente."""

    name, suffix = "ftm", ".ftm.json"

    def write(self, case: Case, out: BinaryIO) -> tuple[str, ...]:
        """An entity a line, in the order of the case."""
        for entity in entities(case):
            out.write(line(entity).encode("utf-8", "backslashreplace"))
        left = len(case.entities()) - len(case.entities(*(kind for kind, _, _ in _SCHEMATA)))
        return (
            f"{len(case.gaps())} gaps, which are of no schema",
            f"{left} groups and matters",
            "bounds of dates but as notes",
            "the roles of those involved, but for mails and posts",
            "offsets of quotes, and the texts of the sources",
        )


def entities(case: Case) -> Iterator[Json]:
    """Every entity: sources, what the case names, who held which post, what happened."""
    yield from (_source(source) for source in case.sources())
    schemata = {kind: (schema, label) for kind, schema, label in _SCHEMATA}
    for entity in case.entities():
        if entity.kind in schemata:
            yield _named(entity, *schemata[entity.kind])
    for number, tenure in enumerate(case.tenures(), 1):
        if tenure.person is not None:
            yield _occupancy(tenure, number)
    yield from (_happening(event) for event in case.events())


def _entity(id: str, schema: str, properties: Properties) -> Json:
    kept = {name: [value for value in values if value] for name, values in properties.items()}
    return {"id": _id(id), "schema": schema, "properties": {n: v for n, v in kept.items() if v}}


def _id(id: str) -> str:
    return _NO_ID.sub("-", id).strip("-.") or "x"


def _source(source: Source) -> Json:
    properties = {"fileName": [source.path], "title": [source.title], "contentHash": [source.sha256]}
    author = {"author": [source.author], "date": _dates(source.written), "keywords": [source.kind]}
    return _entity(source.path, "Document", properties | author)


def _named(entity: Entity, schema: str, label: str) -> Json:
    others = [name.words for name in entity.names if name.words != entity.name]
    return _entity(
        entity.id, schema, {label: [entity.name], "alias" if label == "name" else "keywords": others}
    )


def _occupancy(tenure: Tenure, number: int) -> Json:
    return _entity(
        f"tenure-{number}",
        "Occupancy",
        {
            "holder": [_id(tenure.person or "")],
            "post": [_id(tenure.post)],
            "startDate": _dates(tenure.start),
            "endDate": _dates(tenure.end),
            "notes": [*_bounds("from", tenure.start), *_bounds("until", tenure.end)],
            "description": [quote.exact for quote in tenure.evidence],
            "proof": _proof(tuple(quote.source for quote in tenure.evidence)),
        },
    )


def _happening(event: Event) -> Json:
    shared: Properties = {
        "date": [] if event.when.lasts else _dates(event.when),
        "keywords": [event.kind, event.status],
        "notes": _bounds("when", event.when),
        "description": [quote.exact for quote in event.evidence],
        "proof": _proof(tuple(quote.source for quote in event.evidence)),
    }
    if event.when.lasts:
        first, _, last = event.when.edtf.partition("/")
        shared |= {"startDate": _plain(first), "endDate": _plain(last)}
    if event.kind == "email":
        people = {"emitters": _those(event, "sender"), "recipients": _those(event, "recipient", "copied")}
        return _entity(
            event.id, "Email", {"subject": [event.title.removeprefix("email: ")]} | people | shared
        )
    involved = list(dict.fromkeys(_id(part.id) for part in event.parts))
    return _entity(event.id, "Event", {"name": [event.title], "involved": involved} | shared)


def _those(event: Event, *roles: str) -> list[str]:
    return list(dict.fromkeys(_id(part.id) for part in event.parts if part.role in roles))


def _proof(sources: tuple[str, ...]) -> list[str]:
    return [_id(source) for source in dict.fromkeys(sources)]


def _dates(when: When) -> list[str]:
    return _plain(when.edtf)


def _plain(edtf: str) -> list[str]:
    return [edtf] if _PLAIN.fullmatch(edtf) else []


def _bounds(word: str, when: When) -> list[str]:
    return [f"{word}: {when.edtf}"] if when.edtf and not _PLAIN.fullmatch(when.edtf) else []
