"""How long "who knew what when" takes with a million exposures on record, beside other libraries' graphs.

    python benchmarks/exposure.py [--edges N] [--people N] [--python INTERPRETER] [--keep FILE]

A case is made up and written through the store's own write path: mails of one sender and three recipients
about one of 5,000 documents over ten years, four exposures each. Then, in one process with the store opened:
`query knew` for everyone of a document, and for one person; the earliest possible day of all people for one
document. The same search is run over networkx and, with an INTERPRETER that has it, over rustworkx: both hold
the contacts as a graph with days on the edges, and neither has paths that respect time, so the search is
Dijkstra's with the waiting written by hand, as their users have to. Prints times, by the clock and of the
processor, and memory; exits with 1 where `knew` takes more than 100 ms of the processor (95th percentile) or
the search more than 2 s.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path

from exposure_peers import rivals

from timeline.case import Case
from timeline.model.entity import Entity, Name
from timeline.model.event import Event, Part
from timeline.model.mention import Kind
from timeline.model.resolved import Resolved
from timeline.model.source import Source, Text
from timeline.model.terms import Terms
from timeline.model.when import When
from timeline.questions.exposure import exposures, possible_days, ways_of
from timeline.questions.knew import knew
from timeline.store import Store, publish, write

DOCUMENTS, EACH, YEARS = 5_000, 4, 10
FIRST = date(2010, 1, 1)
MOST_KNEW, MOST_SEARCH = 100.0, 2_000.0  # milliseconds
ASKED = 100


def main() -> int:
    """Make the case, ask, search, and print the table."""
    chosen = arguments()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(chosen.keep) if chosen.keep else Path(folder, "case.db")
        if not path.exists():
            made = written(chosen.people, chosen.edges // EACH, path)
            print(f"{chosen.edges:,} exposures of {chosen.people:,} people, written in {made / 1000:.0f} s, "
                  f"{path.stat().st_size / 1e6:,.0f} MB")  # fmt: skip
        case = Case(Store(path))
        slowest = asked(case, chosen.people)
        days, search = searched(case)
        compared(path, days, chosen.python, Path(folder))
    return int(slowest > MOST_KNEW or search > MOST_SEARCH)


def arguments() -> argparse.Namespace:
    """What was asked for on the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--edges", type=int, default=1_000_000)
    parser.add_argument("--people", type=int, default=10_000)
    parser.add_argument("--python", help="an interpreter that has rustworkx")
    parser.add_argument("--keep", help="keep the store here, and use it if it is there")
    return parser.parse_args()


def written(people: int, mails: int, path: Path) -> float:
    """Write the case; the milliseconds that it takes."""
    resolved = made_up(people, mails)
    draft = path.with_name("draft.db")
    return timed(lambda: (write(resolved, draft), publish(draft, path)))


def made_up(people: int, mails: int) -> Resolved:
    """Mails between people about documents; the same each time."""
    chance = random.Random(11)
    body = "".join(f"Person {number} wrote.\n" for number in range(people))
    text = Text(Source("sources/index.csv", "0" * 64, "table"), body)
    starts = [0, *(at + 1 for at, letter in enumerate(body[:-1]) if letter == "\n")]
    lines = [text.quote(at, body.index("\n", at)) for at in starts]
    names = [(f"person/p-{n}", f"Person {n}") for n in range(people)]
    entities = [Entity(id, Kind.PERSON, name, (Name(name, ()),)) for id, name in names]
    entities += [
        Entity(f"document/d-{n}", Kind.DOCUMENT, f"Survey {n}", (Name(f"Survey {n}", ()),))
        for n in range(DOCUMENTS)
    ]
    events = []
    for number in range(mails):
        who = chance.sample(range(people), EACH)
        roles = ("sender", *("recipient",) * (EACH - 1))
        parts = tuple(
            Part(r, *names[one], names[one][1], lines[one]) for r, one in zip(roles, who, strict=True)
        )
        when = When.day(FIRST + timedelta(days=chance.randrange(365 * YEARS)))
        about = (f"document/d-{chance.randrange(DOCUMENTS)}",)
        title = f"email: Survey, {number}"
        events.append(
            Event(
                f"event/{number}",
                "email",
                "email",
                title,
                when,
                None,
                "recorded",
                parts,
                about,
                (lines[who[0]],),
            )
        )
    return Resolved(Terms(), When.day(date(2021, 1, 1)), (text,), ((),), tuple(entities), (), tuple(events))


def asked(case: Case, people: int) -> float:
    """Print how long `knew` takes; the slower 95th percentile of its two forms."""
    chance = random.Random(5)
    abouts = [case.entity(f"document/d-{chance.randrange(DOCUMENTS)}") for _ in range(ASKED)]
    whos = [case.entity(f"person/p-{chance.randrange(people)}") for _ in range(ASKED)]
    print(f"contacts laid out, once      {timed(lambda: ways_of(case)):10,.0f} ms")
    knew(case, about=abouts[0])
    every = [worked(lambda about=about: knew(case, about=about)) for about in abouts]
    one = [worked(lambda a=a, w=w: knew(case, about=a, who=w)) for a, w in zip(abouts, whos, strict=True)]
    told("knew, everyone of a document", every)
    told("knew, one person", one)
    return max(slowest([of_processor for _, of_processor in pairs]) for pairs in (every, one))


def worked(work: Callable[[], object]) -> tuple[float, float]:
    """The milliseconds that some work takes, by the clock and of the processor."""
    begun = time.process_time()
    clock = timed(work)
    return clock, (time.process_time() - begun) * 1000


def told(words: str, taken: Sequence[tuple[float, float]]) -> None:
    """One line of the table: median and 95th percentile, by the clock and of the processor."""
    clock, processor = zip(*taken, strict=True)
    shown = [f"{statistics.median(each):7,.1f} ms, p95 {slowest(each):7,.1f}" for each in (clock, processor)]
    print(f"{words:29} clock {shown[0]}    processor {shown[1]}")


def slowest(taken: Sequence[float]) -> float:
    """The 95th percentile."""
    return statistics.quantiles(taken, n=20)[-1]


def searched(case: Case) -> tuple[dict[str, date], float]:
    """Print how long the earliest possible days of all people take; the days, and the milliseconds."""
    found = exposures(case, case.entity("document/d-7"))
    first = min(found, key=lambda exposure: exposure.when.earliest)
    days: dict[str, date] = {}
    taken = timed(lambda: days.update(possible_days(case, [first])))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"possible days, {len(days):,} people {taken:10,.0f} ms    at most {memory:,.0f} MB in all")
    return days, taken


def compared(path: Path, days: dict[str, date], python: str | None, folder: Path) -> None:
    """The same search over the graphs of other libraries, each in a process of its own."""
    edges = folder / "contacts.json"
    first = min(days, key=lambda who: (days[who], who))
    contacts = [
        (outline.parts[0].id, [part.id for part in outline.parts[1:]], outline.when.earliest.toordinal())
        for outline in Case(Store(path)).outlines()
    ]
    seeds = [[who, day.toordinal()] for who, day in days.items() if day == days[first]]
    edges.write_text(json.dumps({"seeds": seeds, "contacts": contacts}), encoding="utf-8")
    wanted = sum(day.toordinal() for day in days.values())
    for name in rivals():
        interpreter = python if name != "networkx" else sys.executable
        if interpreter:
            printed(name, interpreter, edges, len(days), wanted)


def printed(name: str, interpreter: str, edges: Path, people: int, wanted: int) -> None:
    """One line of the table, with whether the days are ours."""
    script = Path(__file__).with_name("exposure_peers.py")
    done = subprocess.run([interpreter, script, name, edges], capture_output=True, text=True, check=False)
    if done.returncode:
        print(f"{name}: {done.stderr.strip().splitlines()[-1:]}")
        return
    told = json.loads(done.stdout)
    same = "the same days" if (told["people"], told["days"]) == (people, wanted) else "OTHER DAYS"
    print(f"{name:15} graph {told['build']:8,.0f} ms   search {told['search']:8,.0f} ms   "
          f"{told['megabytes']:,.0f} MB   {same}")  # fmt: skip


def timed(work: Callable[[], object]) -> float:
    """The milliseconds that some work takes."""
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


if __name__ == "__main__":
    sys.exit(main())
