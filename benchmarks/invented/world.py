"""One invented inquiry: what happened, who took part, what was kept, and what an investigator should find.

Everything follows from the number of the inquiry. All dates are exact here; the sources may say less.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import chain

MONTHS = 24
QUIET = 11  # months in which a paper that falls silent is not spoken of


@dataclass(frozen=True, slots=True)
class Person:
    """Someone with a post, for a time."""

    given: str
    family: str
    post: str
    body: str
    start: date
    end: date | None = None

    @property
    def name(self) -> str:
        """Given and family name."""
        return f"{self.given} {self.family}"

    @property
    def address(self) -> str:
        """An address for mail."""
        host = self.body.lower().replace(" ", "-")
        return f"{self.given}.{self.family}@{host}.example".lower()

    def serves(self, day: date) -> bool:
        """Holds the post on that day."""
        return self.start <= day and (self.end is None or day <= self.end)


@dataclass(frozen=True, slots=True)
class Paper:
    """A document of which much is said; kept among the sources or not."""

    name: str
    kept: bool = True


@dataclass(frozen=True, slots=True)
class Mail:
    """A message with what it is about, what hangs on it, and what it answers."""

    number: int
    day: date
    sender: Person
    to: tuple[Person, ...]
    copied: tuple[Person, ...] = ()
    subject: str = ""
    lines: tuple[str, ...] = ()
    papers: tuple[Paper, ...] = ()
    attached: str = ""  # the name of an attachment that is spoken of but not there
    answers: Mail | None = None
    kept: bool = True
    logged: bool = False  # it also stands in the register of the post room
    twice: bool = False  # a second copy of it is among the sources


@dataclass(frozen=True, slots=True)
class Item:
    """One point of minutes."""

    heading: str
    lines: tuple[str, ...]
    papers: tuple[Paper, ...] = ()
    action: str = ""
    label: str = "ACTION"


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting of one of the bodies within the body."""

    series: str
    day: date
    present: tuple[Person, ...] = ()
    apologies: tuple[Person, ...] = ()
    beside: tuple[str, ...] = ()  # in attendance by post alone
    items: tuple[Item, ...] = ()
    kept: bool = True
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Leak:
    """A row of the incident register, and the day on which it was reported, if ever."""

    number: int
    day: date | None
    site: str
    reported: date | None = None
    due: date | None = None
    fate: str = ""  # "breached": the regulator says that nothing came; "vague": reported in some month


@dataclass(frozen=True, slots=True)
class Task:
    """A row of the register of actions; closed on a day, or open."""

    number: int
    words: str
    owner: Person
    raised: date
    closed: date | None = None


@dataclass(frozen=True, slots=True)
class Quarrel:
    """Two passages that cannot both be true: the words that tell their dispute apart."""

    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Expected:
    """What should be found: its kind, the words that tell it apart, its days where it has any."""

    kind: str
    words: tuple[str, ...]
    start: date | None = None
    end: date | None = None


@dataclass(frozen=True, slots=True)
class World:
    """The whole truth of one inquiry."""

    number: int
    body: str
    regulator: str
    firm: str
    board: str
    group: str
    first: date
    as_of: date
    people: tuple[Person, ...]
    papers: tuple[Paper, ...]
    mails: tuple[Mail, ...]
    meetings: tuple[Meeting, ...]
    leaks: tuple[Leak, ...]
    in_force: date
    denials: tuple[tuple[Person, Paper, date], ...]  # who says not to have known of it before that day
    absences: tuple[tuple[Person, Meeting], ...]  # who says not to have been there, against the minutes
    requests: tuple[tuple[str, bool], ...]  # what was asked for by mail, and whether it was answered
    actions: tuple[tuple[str, bool], ...]  # what someone was to do, and whether it was closed
    silent: Paper
    quiet: tuple[date, date | None]
    tracked: tuple[Task, ...] = ()  # the register of actions
    quarrels: tuple[Quarrel, ...] = ()

    def met(self, series: str) -> tuple[Meeting, ...]:
        """The meetings of a series that took place, in order."""
        return tuple(one for one in self.meetings if one.series == series and not one.cancelled)


def knowledge(world: World) -> dict[tuple[str, str], date]:
    """For each person and paper: the day of the first act by which they provably knew of it."""
    found: dict[tuple[str, str], date] = {}
    for day, people, papers in sorted(chain(_mailed(world), _discussed(world)), key=lambda act: act[0]):
        for person in people:
            for paper in papers:
                found.setdefault((person.name, paper.name), day)
    return found


Act = tuple[date, tuple[Person, ...], tuple[Paper, ...]]


def _mailed(world: World) -> Iterator[Act]:
    return ((m.day, (m.sender, *m.to, *m.copied), m.papers) for m in world.mails if m.kept)


def _discussed(world: World) -> Iterator[Act]:
    held = (one for one in world.meetings if one.kept and not one.cancelled)
    return ((one.day, one.present, item.papers) for one in held for item in one.items)


def contacts(world: World, paper: Paper) -> list[date]:
    """The days on which something on record happened with a paper."""
    acts = chain(_mailed(world), _discussed(world))
    return sorted({day for day, _, papers in acts if paper in papers})


@dataclass
class Maker:
    """An inquiry while it is being made up."""

    chance: random.Random
    first: date
    people: list[Person] = field(default_factory=list)
    mails: list[Mail] = field(default_factory=list)
    items: dict[tuple[str, date], list[Item]] = field(default_factory=dict)

    def some(self, choices: Iterable[Person], count: int) -> tuple[Person, ...]:
        """So many of them, in the order of the draw."""
        known = list(choices)
        return tuple(self.chance.sample(known, min(count, len(known))))

    def serving(self, day: date) -> list[Person]:
        """Everyone in post on a day."""
        return [person for person in self.people if person.serves(day)]

    def mail(self, day: date, subject: str, *lines: str, **more: object) -> Mail:
        """A message between people in post that day, unless it is said between whom."""
        sender, *others = self.some(self.serving(day), self.chance.choice((2, 2, 3, 4)))
        pair = {"sender": sender, "to": tuple(others[:1]), "copied": tuple(others[1:])}
        values = {**pair, "subject": subject, "lines": lines, **more}
        made = Mail(100 + len(self.mails), day, **values)  # type: ignore[arg-type]
        self.mails.append(made)
        return made


def weekday(day: date) -> date:
    """The day itself, or the Monday after a weekend."""
    return day + timedelta(days=(7 - day.weekday()) % 7 if day.weekday() > 4 else 0)


def months_on(first: date, months: int) -> date:
    """The first of the month so many months later."""
    year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    return date(year, month + 1, 1)


def said(day: date) -> str:
    """A day as it is written in British letters."""
    return f"{day.day} {day:%B %Y}"
