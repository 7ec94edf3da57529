"""A small language in which tests tell an invented case: sentences, and the events they tell."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from pathlib import Path

from timeline.case import Case
from timeline.dates.edtf import parse
from timeline.model.entity import Entity, Name, Tenure
from timeline.model.event import Event, Part
from timeline.model.mention import Kind
from timeline.model.problem import Problem
from timeline.model.resolved import Resolved
from timeline.model.source import Cell, Quote, Row, Source, Text
from timeline.model.terms import Rule, Series, Terms
from timeline.model.when import When
from timeline.store import Store, write


def when(edtf: str, reason: str = "") -> When:
    """A moment as the tests write it; empty: undated."""
    return parse(edtf).because(reason) if edtf else When()


@dataclass
class Telling:
    """A case as it grows, sentence by sentence; `case` writes it to a store and opens it."""

    as_of: str = "2020-01"
    series: tuple[Series, ...] = ()
    rules: tuple[Rule, ...] = ()
    bodies: dict[str, str] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    entities: dict[str, Entity] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)
    rows: dict[str, list[Row]] = field(default_factory=dict)
    tenures: list[Tenure] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    at: str = ""

    def source(self, path: str, written: str = "", kind: str = "document", title: str = "") -> Telling:
        """From here on the sentences stand in this source."""
        self.at = f"sources/{path}"
        self.bodies.setdefault(self.at, "")
        self.sources[self.at] = Source(self.at, "00", kind, title, written=when(written))
        return self

    def knows(self, *ids: str, held: bool = False) -> Telling:
        """People and things of the case: "document/weir-survey: weir survey, the survey"."""
        for line in ids:
            id, _, words = line.partition(": ")
            names = [word.strip() for word in words.split(",")]
            kind = Kind(id.partition("/")[0])
            forms = tuple(Name(name, ()) for name in names)
            self.entities[id] = Entity(id, kind, names[0], forms, held=held or kind is not Kind.DOCUMENT)
        return self

    def says(
        self,
        sentence: str,
        kind: str,
        moment: str = "",
        status: str = "recorded",
        about: str = "",
        *,
        verb: str = "",
        title: str = "",
        until: str = "",
        reason: str = "",
        speaker: str | None = None,
        said: str = "",
        not_before: tuple[str, ...] = (),
        disputed: bool = False,
        **roles: str,
    ) -> Event:
        """One sentence of the source and the event it tells; several ids of one role stand in one string."""
        quote = self.words(sentence)
        parts = [self._part(role, id, quote) for role, ids in roles.items() for id in ids.split()]
        event = Event(
            f"event/{len(self.events):03}-{kind}",
            kind,
            verb or kind,
            title or " ".join(sentence.rstrip(".").split()[:6]),
            when(moment, reason),
            when(until) if until else None,
            status,
            tuple(parts),
            tuple(about.split()),
            (quote,),
            speaker,
            when(said) if said else None,
            disputed=disputed,
            not_before=not_before,
        )
        self.events.append(event)
        return event

    def words(self, sentence: str) -> Quote:
        """A sentence at the end of the source, or its place where the source has it already."""
        body = self.bodies[self.at]
        start = body.find(sentence)
        if start < 0:
            start = len(body)
            self.bodies[self.at] = f"{body}{sentence}\n"
        return Quote(self.at, start, start + len(sentence), sentence)

    def table(self, *lines: str) -> None:
        """The present source as a table: a line of headings, then rows."""
        columns = lines[0].split(",")
        self.bodies[self.at] = "".join(f"{line}\n" for line in lines)
        start = len(lines[0]) + 1
        for line in lines[1:]:
            cells, at = {}, start
            for column, value in zip(columns, line.split(","), strict=True):
                cells[column] = Cell(at, at + len(value), value)
                at += len(value) + 1
            self.rows.setdefault(self.at, []).append(Row("table", start, start + len(line), cells))
            start += len(line) + 1

    def _part(self, role: str, id: str, quote: Quote) -> Part:
        role = role.replace("in_attendance", "in-attendance")
        return Part(role, id, self.entities[id].name, self.entities[id].name, quote)

    def tenure(
        self, who: str | None, post: str, start: str = "", end: str = "", *seen: str, sure: str = "documented"
    ) -> Telling:
        """Someone in a post, as a row of the present source tells it."""
        quote = self.words(f"{who} | {post} | {start} | {end}")
        moments = tuple(when(edtf) for edtf in seen)
        self.tenures.append(Tenure(who, post, when(start), when(end), (quote,), sure, moments))
        return self

    def resolved(self) -> Resolved:
        """All of it, frozen."""
        texts = tuple(self._text(path) for path in sorted(self.bodies))
        as_of = when(self.as_of, "given in case.toml")
        return Resolved(
            Terms(title="Told", as_of=as_of, series=self.series, rules=self.rules),
            as_of,
            texts,
            tuple(() for _ in texts),
            tuple(self._found(entity) for _, entity in sorted(self.entities.items())),
            tuple(self.tenures),
            tuple(self.events),
            problems=tuple(self.problems),
        )

    def _text(self, path: str) -> Text:
        return Text(self.sources[path], self.bodies[path], rows=tuple(self.rows.get(path, ())))

    def _found(self, entity: Entity) -> Entity:
        """The entity with every place of each of its names."""
        return replace(entity, names=tuple(replace(n, quotes=self._places(n.words)) for n in entity.names))

    def _places(self, words: str) -> tuple[Quote, ...]:
        pattern = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)")
        bodies = sorted(self.bodies.items())
        return tuple(
            Quote(path, m.start(), m.end(), m[0]) for path, body in bodies for m in pattern.finditer(body)
        )

    def case(self, folder: Path) -> Case:
        """The case as a reader opens it."""
        path = folder / "case.db"
        write(self.resolved(), path)
        return Case(Store(path))


def weir() -> Telling:
    """An invented case: a survey of a weir, read by few, and a flood two years later."""
    told = Telling(as_of="2017-06")
    told.knows(
        "document/weir-survey: weir survey, the survey, structural survey of the weir",
        "document/flood-report: flood report",
        "matter/flooding: flooding of Mill Lane",
        "person/ada-quill: Ada Quill, Cllr Quill",
        "person/ben-stott: Ben Stott, Mr Stott",
        "person/cora-lund: Cora Lund",
        "person/dev-rao: Dev Rao",
        "organisation/hydrotest: Hydrotest",
        "organisation/river-board: River Board, the board",
        "post/chief-engineer: chief engineer",
        "post/clerk: clerk to the board",
        "post/chair-of-the-board: chair of the board, the chair",
        "group/duty-engineers: duty engineers",
    )
    told.source("inquiry.txt", "2017-05-20", title="Inquiry report")
    told.says(
        "Hydrotest wrote the survey of the weir in March 2014.",
        "report", "2014-03", "stated", "document/weir-survey",
        author="organisation/hydrotest", title="weir survey written",
    )  # fmt: skip
    told.says(
        "It was handed to the chief engineer and the clerk on 4 April 2014.",
        "submission", "2014-04-04", "stated", "document/weir-survey",
        recipient="post/chief-engineer post/clerk", title="weir survey handed over",
    )  # fmt: skip
    told.says(
        "Meetings with duty engineers took place in April and May; notes show that it was discussed.",
        "meeting", "2014-04/2014-05", "stated", "document/weir-survey",
        until="2014-05", reason="the year is that of the sentence before",
        present="group/duty-engineers", title="meetings with duty engineers",
    )  # fmt: skip
    told.says(
        "The notes do not mention the survey after May 2014.",
        "statement", "[2014-05..]", "silent", "document/weir-survey",
        speaker="person/cora-lund", title="no mention in the notes",
    )  # fmt: skip
    told.says(
        "At some point before the inquiry the survey was passed round the office.",
        "submission", "[2014-06..2017-05-20]", "stated", "document/weir-survey",
        title="survey passed round",
    )  # fmt: skip
    told.says(
        "Ben Stott sent Ada Quill an email on 9 January 2017 with the survey.",
        "email", "2017-01-09", "stated", "document/weir-survey",
        sender="person/ben-stott", recipient="person/ada-quill", attached="document/weir-survey",
        title="email to Ada Quill",
    )  # fmt: skip
    told.says(
        "“The board knew nothing of the survey before the flood,” said Ada Quill.",
        "knowledge", "[..2016-12]", "denied", "document/weir-survey", verb="know",
        agent="organisation/river-board", speaker="person/ada-quill", said="2017-05-20",
        title="the board knew nothing",
    )  # fmt: skip
    told.says(
        "The survey should have been brought to the board, said Cora Lund, but that was not done.",
        "submission", "", "owed", "document/weir-survey",
        recipient="organisation/river-board", speaker="person/cora-lund", title="bring survey to the board",
    )  # fmt: skip
    told.says(
        "The flood report came out in December 2016.",
        "publication", "2016-12", "stated", "document/flood-report", title="flood report published",
    )  # fmt: skip
    return told
