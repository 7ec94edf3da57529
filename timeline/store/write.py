"""A build, written whole into a new file and put in the place of the old one in one stroke.

Rows go in sorted, `VACUUM INTO` lays the pages out anew, a rename makes the change: the same
build gives the same bytes, and whoever kills it leaves the last good case behind.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from timeline.model.answer import Searched
from timeline.model.entity import Entity
from timeline.model.event import Event
from timeline.model.gap import Gap
from timeline.model.mention import Kind
from timeline.model.problem import Grade, Problem
from timeline.model.resolved import Resolved
from timeline.model.source import Mark, Row, Text
from timeline.model.when import EVER, NEVER, When
from timeline.store.codec import encode
from timeline.store.forms import folded, tails, telling_words, tidy
from timeline.store.passages import passages
from timeline.store.schema import APPLICATION, SCHEMA, TABLES
from timeline.store.spans import reach

TRACE_ROLES = frozenset({"subject", "attached"})  # parts that an event is about as well


@dataclass(frozen=True, slots=True)
class Shape:
    """What a text holds beside its words."""

    marks: tuple[Mark, ...]
    rows: tuple[Row, ...]
    problems: tuple[Problem, ...]


def write(resolved: Resolved, path: Path, gaps: Sequence[Gap] = ()) -> None:
    """A build in a new file; one that is already there is replaced."""
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("PRAGMA journal_mode = OFF")
        db.execute("PRAGMA synchronous = OFF")
        db.execute(f"PRAGMA application_id = {APPLICATION}")
        db.execute(f"PRAGMA user_version = {SCHEMA}")
        db.executescript(TABLES)
        _fill(db, resolved)
        _fill_gaps(db, gaps)


def add(path: Path, gaps: Sequence[Gap], facts: Mapping[str, str]) -> None:
    """The gaps found in a build, and facts of the build itself, beside what is written already."""
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("PRAGMA journal_mode = OFF")
        db.execute("PRAGMA synchronous = OFF")
        _fill_gaps(db, gaps)
        db.executemany("INSERT INTO meta VALUES (?, ?)", sorted(facts.items()))


def publish(written: Path, path: Path) -> None:
    """Put a written build where the case is read from; at no moment is there half of one."""
    fresh = path.with_name(path.name + ".new")
    fresh.unlink(missing_ok=True)
    with closing(sqlite3.connect(written)) as db:
        db.execute("VACUUM INTO ?", (str(fresh),))
    _sync(fresh)
    os.replace(fresh, path)
    _sync(path.parent)
    written.unlink()


def is_readable(text: Text) -> bool:
    """The source gave its words, or has none and nothing went wrong."""
    return bool(text.body) or all(problem.grade < Grade.FAULT for problem in text.problems)


def in_order(events: Sequence[Event]) -> list[Event]:
    """Chronological; what begins alike stays in the order in which resolving left it."""
    return sorted(events, key=lambda event: event.when.sort_key)


def _fill(db: sqlite3.Connection, resolved: Resolved) -> None:
    db.executemany("INSERT INTO meta VALUES (?, ?)", sorted(_meta(resolved).items()))
    _fill_texts(db, resolved)
    _fill_words(db, resolved.texts)
    _fill_entities(db, resolved.entities)
    _fill_tenures(db, resolved)
    _fill_events(db, in_order(resolved.events))
    db.executemany("INSERT INTO doubts VALUES (?, ?)", enumerate(map(encode, resolved.doubts)))
    db.executemany("INSERT INTO problems VALUES (?, ?)", enumerate(map(encode, resolved.problems)))


def _meta(resolved: Resolved) -> dict[str, str]:
    records: dict[str, object] = {
        "terms": resolved.terms,
        "as_of": resolved.as_of,
        "searched": _searched(resolved),
        "absent": resolved.absent,
        "threads": resolved.threads,
        "copies": resolved.copies,
        "conflicts": resolved.conflicts,
        "rulings": resolved.rulings,
    }
    return {name: encode(record) for name, record in records.items()}


def _searched(resolved: Resolved) -> Searched:
    """What an absence in this case is bounded by: its sources and the days that they tell of."""
    told = [event.when for event in resolved.events if event.status not in ("planned", "owed")]
    first = min((when.earliest for when in told if when.earliest != EVER), default=None)
    last = max((when.latest for when in told if when.latest != NEVER), default=None)
    return Searched(
        sum(map(is_readable, resolved.texts)),
        When.day(first).edtf if first else "",
        When.day(last).edtf if last else "",
        tuple(series.name for series in resolved.terms.series),
    )


def _fill_texts(db: sqlite3.Connection, resolved: Resolved) -> None:
    placed = sorted(enumerate(resolved.texts), key=lambda pair: pair[1].source.path)
    db.executemany(
        "INSERT INTO sources VALUES (?, ?, ?, ?)",
        ((t.source.path, place, is_readable(t), encode(t.source)) for place, t in placed),
    )
    db.executemany(
        "INSERT INTO texts VALUES (?, ?, ?)",
        ((t.source.path, t.body, encode(Shape(t.marks, t.rows, t.problems))) for _, t in placed),
    )
    db.executemany(
        "INSERT INTO readings VALUES (?, ?)",
        ((t.source.path, encode(resolved.readings[place])) for place, t in placed),
    )


def _fill_words(db: sqlite3.Connection, texts: Sequence[Text]) -> None:
    found = [(text, span) for text in texts for span in passages(text)]
    rows = ((number, text.source.path, *span) for number, (text, span) in enumerate(found, 1))
    db.executemany("INSERT INTO passages VALUES (?, ?, ?, ?)", rows)
    words = ((number, text.body[slice(*span)]) for number, (text, span) in enumerate(found, 1))
    db.executemany("INSERT INTO words (rowid, body) VALUES (?, ?)", words)
    db.execute("INSERT INTO words (words) VALUES ('optimize')")


def _fill_entities(db: sqlite3.Connection, entities: Sequence[Entity]) -> None:
    rows = sorted((e.id, place, e.kind.value, e.name, encode(e)) for place, e in enumerate(entities))
    db.executemany("INSERT INTO entities VALUES (?, ?, ?, ?, ?)", rows)
    names: dict[tuple[str, str, str, str], bool] = {}
    for entity in entities:
        for words in (entity.name, *(name.words for name in entity.names)):
            for level, form in _forms(entity, words):
                key = level, form, entity.id, entity.kind.value
                names[key] = names.get(key, False) or words == entity.name
    forms = sorted((*key, main) for key, main in names.items())
    db.executemany("INSERT INTO names VALUES (?, ?, ?, ?, ?)", forms)


def _forms(entity: Entity, words: str) -> Iterator[tuple[str, str]]:
    """The levels on which an entity's name is found, with the form for each.

    A surname alone, even one behind a title, is a last word like any other: it may be another's.
    """
    form = folded(words)
    surname = entity.kind is Kind.PERSON and " " not in form
    yield "id", entity.id
    if not surname or tidy(words).casefold() != form:
        yield "exact", tidy(words)
    yield "tail" if surname else "folded", form
    yield from (("tail", tail) for tail in tails(form, entity.kind.value))
    yield from (("word", word) for word in telling_words(form))


def _fill_tenures(db: sqlite3.Connection, resolved: Resolved) -> None:
    db.executemany(
        "INSERT INTO tenures VALUES (?, ?, ?, ?, ?, ?)",
        (
            (place, t.post, t.person, str(t.start.earliest), str(t.end.latest), encode(t))
            for place, t in enumerate(resolved.tenures)
        ),
    )


def _fill_events(db: sqlite3.Connection, events: Sequence[Event]) -> None:
    db.executemany(
        "INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (rank, e.id, e.kind, e.status, e.title, e.when.edtf, *_days(e.when), encode(e))
            for rank, e in enumerate(events)
        ),
    )
    parts = (
        (entity, side, reach(event.when), str(event.when.earliest), rank, str(event.when.latest))
        for rank, event in enumerate(events)
        for entity, side in _sides(event)
    )
    db.executemany("INSERT INTO part VALUES (?, ?, ?, ?, ?, ?)", sorted(parts))


def _sides(event: Event) -> list[tuple[str, str]]:
    """Who takes part in an event and what it is about, each once; all events stand under ''."""
    about = [*event.about, *(part.id for part in event.parts if part.role in TRACE_ROLES)]
    sides = [("", "all"), *((part.id, "who") for part in event.parts), *((id, "about") for id in about)]
    return list(dict.fromkeys(sides))


def _fill_gaps(db: sqlite3.Connection, gaps: Sequence[Gap]) -> None:
    ranked = enumerate(sorted(gaps, key=lambda gap: (gap.rank, gap.id)))
    rows = ((rank, gap.id, gap.kind, gap.about, gap.status, encode(gap)) for rank, gap in ranked)
    db.executemany("INSERT INTO gaps VALUES (?, ?, ?, ?, ?, ?)", rows)


def _days(when: When) -> tuple[str, str]:
    return str(when.earliest), str(when.latest)


def _sync(path: Path) -> None:
    """Wait until a file, or the names of a folder, are on the disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
