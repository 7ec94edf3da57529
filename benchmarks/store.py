"""How long a large case takes to be written and to answer: a look-up, not a load.

    python benchmarks/store.py [EVENTS]

The case is made up: so many events of a thousand people over ten years, each with a quote.
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from timeline.case import Case
from timeline.model.entity import Entity, Name
from timeline.model.event import Event, Part
from timeline.model.mention import Kind
from timeline.model.resolved import Resolved
from timeline.model.source import Source, Text
from timeline.model.terms import Terms
from timeline.model.when import When
from timeline.store import Store, publish, write

PEOPLE = 1000
FIRST = date(2010, 1, 1)
LENGTHS = (0, 0, 0, 0, 0, 0, 0, 30, 30, 364)
BODY = "".join(f"Person {number} met the board about matter {number % 97}.\n" for number in range(PEOPLE))
TEXT = Text(Source("sources/diary.txt", "0" * 64), BODY)


def resolved(size: int) -> Resolved:
    """A case of so many events; the same each time."""
    chance = random.Random(7)
    lines = [TEXT.quote(at, BODY.index("\n", at)) for at in _starts()]
    people = [
        Entity(f"person/p-{n}", Kind.PERSON, f"Person {n}", (Name(f"Person {n}", ()),)) for n in range(PEOPLE)
    ]
    events = []
    for number in range(size):
        day = FIRST + timedelta(days=chance.randrange(3650))
        who, whom = chance.randrange(PEOPLE), chance.randrange(PEOPLE)
        parts = tuple(
            Part("present", f"person/p-{one}", f"Person {one}", "Person", lines[one]) for one in (who, whom)
        )
        when = When(day, day + timedelta(days=chance.choice(LENGTHS)))
        about = (f"matter/m-{number % 97}",)
        evidence = (lines[who],)
        events.append(
            Event(f"event/{number}", "meeting", "met", "met", when, None, "stated", parts, about, evidence)
        )
    return Resolved(Terms(), When(), (TEXT,), ((),), tuple(people), (), tuple(events))


def _starts() -> list[int]:
    return [0, *(at + 1 for at, letter in enumerate(BODY[:-1]) if letter == "\n")]


def timed(work: Callable[[], object], times: int = 1) -> float:
    """The median time of some work, in milliseconds."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append((time.perf_counter() - start) * 1000)
    return statistics.median(taken)


def main(size: int) -> None:
    """Print the table."""
    made = resolved(size)
    with tempfile.TemporaryDirectory() as folder:
        draft, path = Path(folder, "draft.db"), Path(folder, "case.db")
        print(f"{size:,} events")
        print(f"  write                    {timed(lambda: write(made, draft)):10,.1f} ms")
        print(f"  publish                  {timed(lambda: publish(draft, path)):10,.1f} ms")
        print(f"  megabytes                {path.stat().st_size / 1e6:10,.1f}")
        case = Case(Store(path))
        month, year = When.month(2015, 6), When.year(2015)
        for name, work in (
            ("open", lambda: Case(Store(path))),
            ("one event", lambda: case.event(f"event/{size // 2}")),
            ("a name", lambda: case.find("Person 77")),
            ("of someone", lambda: case.events(who="person/p-77")),
            ("of someone in a month", lambda: case.events(who="person/p-77", start=month, end=month)),
            ("of two things", lambda: case.events(who="person/p-77", about="matter/m-3")),
            ("of a day", lambda: case.events(start=When.day(FIRST), end=When.day(FIRST))),
            ("of a year and someone", lambda: case.events(who="person/p-5", start=year, end=year)),
            ("a search", lambda: case.search("person 500")),
        ):
            print(f"  {name:22}   {timed(work, 5):10,.2f} ms")


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 100_000)
