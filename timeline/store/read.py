"""Look-ups in a stored build: each touches the rows that it needs, through an index."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from timeline.errors import NotAllowed, NotBuilt, StoreBroken
from timeline.model.answer import Searched
from timeline.model.conflict import Conflict, Ruling
from timeline.model.entity import Doubt, Entity, Tenure
from timeline.model.event import Event, Outline
from timeline.model.expression import Reading
from timeline.model.gap import Gap
from timeline.model.mention import Kind
from timeline.model.message import AbsentMail, Copies, Thread
from timeline.model.problem import Problem
from timeline.model.resolved import Resolved
from timeline.model.source import Quote, Source, Text
from timeline.model.terms import Terms
from timeline.model.when import When
from timeline.store.codec import decode
from timeline.store.passages import narrowed, phrases, spoken
from timeline.store.schema import APPLICATION, SCHEMA
from timeline.store.spans import overlapping
from timeline.store.write import Shape

T = TypeVar("T")
Value = str | int
Condition = tuple[str, tuple[Value, ...]]

TEXTS_AT_HAND = 64
ENTITIES_AT_HAND = 4096  # one that is named on every page takes long to decode
QUOTING = ("entities", "tenures", "events", "gaps", "doubts")
RIGHTS = "give yourself the rights to the folder .timeline of the case"
REBUILD = "delete .timeline/case.db in the case and run: timeline build"


@dataclass(frozen=True, slots=True)
class Form:
    """Words that lead to an entity; `main` if they come of the name that it goes by."""

    words: str
    id: str
    kind: Kind
    main: bool


class Store:
    """A stored build, opened to be read; it stays as it was opened whatever is built meanwhile."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._db = _opened(path)
        self.text = lru_cache(TEXTS_AT_HAND)(self._text)
        self.readings = lru_cache(TEXTS_AT_HAND)(self._readings)
        self.entity = lru_cache(ENTITIES_AT_HAND)(self._entity)

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    def told(self, name: str, kind: type[T]) -> T:
        """A fact of the build itself; StoreBroken where it was not stored."""
        rows = self._rows("SELECT value FROM meta WHERE name = ?", name)
        return self._decoded(kind, str(rows[0][0]) if rows else "")

    def terms(self) -> Terms:
        """The terms that the case was built under."""
        return self.told("terms", Terms)

    def as_of(self) -> When:
        """The clock of the case."""
        return self.told("as_of", When)

    def searched(self) -> Searched:
        """What the case was built from."""
        return self.told("searched", Searched)

    def absent(self) -> tuple[AbsentMail, ...]:
        """The messages that sources show to have been and that none of them holds."""
        return self.told("absent", tuple[AbsentMail, ...])

    def threads(self) -> tuple[Thread, ...]:
        """The mails that answer one another."""
        return self.told("threads", tuple[Thread, ...])

    def copies(self) -> tuple[Copies, ...]:
        """The sources that go back to one origin."""
        return self.told("copies", tuple[Copies, ...])

    def conflicts(self) -> tuple[Conflict, ...]:
        """The passages that cannot all be true."""
        return self.told("conflicts", tuple[Conflict, ...])

    def rulings(self) -> tuple[Ruling, ...]:
        """What the investigator ruled of passages that cannot all be true."""
        return self.told("rulings", tuple[Ruling, ...])

    def sources(self, path: str | None = None) -> tuple[Source, ...]:
        """All sources in their order, or the one of a path."""
        return self._select(Source, "sources", "place", _equal(path=path))

    def _readings(self, path: str) -> tuple[Reading, ...]:
        """The dates of a source as they are read; none where there is no such source."""
        rows = self._rows("SELECT records FROM readings WHERE path = ?", path)
        return self._decoded(tuple[Reading, ...], str(rows[0][0])) if rows else ()

    def entities(self, *kinds: Kind) -> tuple[Entity, ...]:
        """The entities of some kinds, or of all, in their order."""
        either = " OR ".join(["kind = ?"] * len(kinds))
        wanted = [(f"({either})", tuple(kind.value for kind in kinds))] if kinds else []
        return self._select(Entity, "entities", "place", wanted)

    def _entity(self, id: str) -> Entity | None:
        """The entity of an id, if there is one."""
        return next(iter(self._select(Entity, "entities", "place", _equal(id=id))), None)

    def named(self, level: str, words: str) -> tuple[Form, ...]:
        """What some words lead to on one level: id, exact, folded, tail, word."""
        return self._forms("level = ? AND form = ?", level, words)

    def forms(self, level: str) -> tuple[Form, ...]:
        """Every form of name of one level, with what it leads to."""
        return self._forms("level = ?", level)

    def events(
        self,
        *,
        about: str | None = None,
        who: str | None = None,
        kind: str | None = None,
        status: str | None = None,
        start: When | None = None,
        end: When | None = None,
    ) -> tuple[Event, ...]:
        """Events that fit all that is given, chronologically; undated ones fit no period."""
        sides = [(id, side) for id, side in ((who, "who"), (about, "about")) if id is not None]
        bounded = start is not None or end is not None
        periods = overlapping(start, end) if bounded else (("TRUE", ()),)
        if bounded and not sides:
            sides = [("", "all")]
        wanted = [_in_part(id, side, periods) for id, side in sides] + _equal(kind=kind, status=status)
        return self._select(Event, "events", "rank", wanted)

    def outlines(self) -> Iterator[Outline]:
        """Every event without its words, chronologically, one at a time."""
        for line in self._lines("SELECT record FROM events ORDER BY rank"):
            yield self._decoded(Outline, line)

    def event(self, id: str) -> Event | None:
        """The event of an id, if there is one."""
        return next(iter(self._select(Event, "events", "rank", _equal(id=id))), None)

    def gaps(self, *, kind: str | None = None, about: str | None = None) -> tuple[Gap, ...]:
        """The gaps that the build found, the gravest first."""
        return self._select(Gap, "gaps", "rank", _equal(kind=kind, about=about))

    def gap(self, id: str) -> Gap | None:
        """The gap of an id, if there is one."""
        return next(iter(self._select(Gap, "gaps", "rank", _equal(id=id))), None)

    def tenures(
        self, *, post: str | None = None, person: str | None = None, at: When | None = None
    ) -> tuple[Tenure, ...]:
        """Tenures of a post, of a person, and those that may have held at a moment."""
        wanted = _equal(post=post, person=person)
        if at is not None:
            wanted += [("earliest <= ? AND latest >= ?", (str(at.latest), str(at.earliest)))]
        return self._select(Tenure, "tenures", "place", wanted)

    def doubts(self) -> tuple[Doubt, ...]:
        """What only the investigator can settle."""
        return self._select(Doubt, "doubts", "place")

    def problems(self) -> tuple[Problem, ...]:
        """Faults of the sources and the case file that the build met."""
        return self._select(Problem, "problems", "place")

    def search(self, words: str, limit: int) -> tuple[Quote, ...]:
        """The lines that hold all the words (phrases in double quotes), the weightiest first."""
        sought = phrases(words)
        if not sought:
            return ()
        rows = self._rows(
            'SELECT source, start, "end" FROM words JOIN passages ON number = words.rowid'
            " WHERE words MATCH ? ORDER BY bm25(words), number LIMIT ?",
            " ".join(f'"{phrase}"' for phrase in sought),
            limit,
        )
        return tuple(narrowed(self.text(str(path)), (int(a), int(z)), spoken(words)) for path, a, z in rows)

    def whole(self) -> Resolved:
        """Everything that was written, as it was handed over."""
        paths = [source.path for source in self.sources()]
        return Resolved(
            terms=self.terms(),
            as_of=self.as_of(),
            texts=tuple(self._text(path) for path in paths),
            readings=tuple(self.readings(path) for path in paths),
            entities=self.entities(),
            tenures=self.tenures(),
            events=self.events(),
            doubts=self.doubts(),
            problems=self.problems(),
            absent=self.absent(),
            threads=self.threads(),
            copies=self.copies(),
            conflicts=self.conflicts(),
            rulings=self.rulings(),
        )

    def quotes(self) -> Iterator[Quote]:
        """Every quote that any record holds, wherever in it."""
        for table in QUOTING:
            for line in self.records(table):
                yield from _quotes(msgspec.json.decode(line))
        for one in self.absent():
            yield from one.quotes
        for group in self.copies():
            for other in group.others:
                yield from (*other.differs, *other.lacks)
        for conflict in self.conflicts():
            for saying in conflict.sayings:
                yield from (saying.quote, *saying.others)
        for ruling in self.rulings():
            yield from (ruling.holds, *ruling.against)

    def records(self, table: str) -> Iterator[str]:
        """The records of a table as they are stored, one at a time, in the order of their key."""
        yield from (str(row[0]) for row in self._db.execute(f"SELECT record FROM {table}"))

    def _text(self, path: str) -> Text:
        question = "SELECT record, body, shape FROM sources JOIN texts USING (path) WHERE path = ?"
        rows = self._rows(question, path)
        if not rows:
            raise KeyError(path)
        record, body, shape = (str(value) for value in rows[0])
        held = self._decoded(Shape, shape)
        return Text(self._decoded(Source, record), body, held.marks, held.rows, held.problems)

    def _forms(self, where: str, *values: Value) -> tuple[Form, ...]:
        question = f"SELECT form, entity, kind, main FROM names WHERE {where} ORDER BY form, entity"
        rows = self._rows(question, *values)
        return tuple(Form(str(words), str(id), Kind(kind), bool(main)) for words, id, kind, main in rows)

    def _select(
        self, kind: type[T], table: str, order: str, wanted: Sequence[Condition] = ()
    ) -> tuple[T, ...]:
        where = " AND ".join(condition for condition, _ in wanted) or "TRUE"
        values = [value for _, some in wanted for value in some]
        rows = self._rows(f"SELECT record FROM {table} WHERE {where} ORDER BY {order}", *values)
        return tuple(self._decoded(kind, str(row[0])) for row in rows)

    def _lines(self, question: str) -> Iterator[str]:
        try:
            yield from (str(row[0]) for row in self._db.execute(question))
        except sqlite3.DatabaseError as fault:
            raise StoreBroken(f"the stored case is damaged: {fault}", hint=REBUILD) from fault

    def _rows(self, question: str, *values: Value) -> list[tuple[Value, ...]]:
        try:
            return self._db.execute(question, values).fetchall()
        except sqlite3.DatabaseError as fault:
            raise StoreBroken(f"the stored case is damaged: {fault}", hint=REBUILD) from fault

    def _decoded(self, kind: type[T], line: str) -> T:
        try:
            return decode(kind, line)
        except msgspec.MsgspecError as fault:
            raise StoreBroken(f"the stored case holds something else: {fault}", hint=REBUILD) from fault


def _opened(path: Path) -> sqlite3.Connection:
    """The file, if it is a store of ours and of this schema."""
    if not path.is_file():
        raise NotBuilt("this case has not been built yet", hint="run: timeline build")
    try:
        db = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
        pragmas = [db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")]
    except sqlite3.OperationalError as fault:
        raise NotAllowed(f"the stored case does not open: {fault}", hint=RIGHTS) from fault
    except sqlite3.DatabaseError as fault:
        raise StoreBroken("the stored case is no database", hint=REBUILD) from fault
    if pragmas != [APPLICATION, SCHEMA]:
        raise StoreBroken("the stored case was built by another version", hint="run: timeline build")
    return db


def _quotes(value: Any) -> Iterator[Quote]:
    if isinstance(value, list):
        yield from (quote for part in value for quote in _quotes(part))
    elif isinstance(value, dict) and "exact" in value:
        yield msgspec.convert(value, Quote)
    elif isinstance(value, dict):
        yield from (quote for part in value.values() for quote in _quotes(part))


def _equal(**values: str | None) -> list[Condition]:
    return [(f"{name} = ?", (value,)) for name, value in values.items() if value is not None]


def _in_part(id: str, side: str, periods: Sequence[Condition]) -> Condition:
    """The condition on an event's rank for taking part in it, within some period."""
    one = "SELECT rank FROM part WHERE entity = ? AND side = ? AND "
    rows = " UNION ALL ".join(one + condition for condition, _ in periods)
    return f"rank IN ({rows})", tuple(value for _, values in periods for value in (id, side, *values))
