"""Break files of every format in thousands of ways, and see that each costs at most itself.

    python -m benchmarks.fuzz [INPUTS] [--first N] [--seed N] [--jobs N] [--only FORMAT] [--keep DIR]

Each input is read and extracted in a process apart, within 20 seconds of computing and 120 of the clock,
which other programs hold up too; every 500 are the sources of a case that is built whole. An input is known
by seed, format and number and comes out the same everywhere. Exits with 1 where an input raised, hung or
lost a build; `--keep` writes those that did. A slice of a run begins with its `--first` input. Formats that
another program must convert are run by `--only` alone.
"""

from __future__ import annotations

import argparse
import random
import resource
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import tee
from pathlib import Path

from benchmarks.fuzzing.mutations import mutated
from benchmarks.fuzzing.samples import samples
from timeline.engine import Failure, each
from timeline.extract.whole import extract
from timeline.folder import find_case
from timeline.model.problem import Grade
from timeline.model.terms import SourceFacts, Terms
from timeline.pipeline import build
from timeline.readers import read_sources
from timeline.store.codec import encode_extraction

INPUTS, SEED, LIMIT, CASE = 10_000, 20161122, 120.0, 500
MOST_COMPUTING = 20.0  # seconds
CONVERTED = ("old word",)  # by LibreOffice, in seconds each


@dataclass(frozen=True)
class Input:
    """A broken file: its format, number and bytes."""

    format: str
    number: int
    suffix: str
    data: bytes

    @property
    def name(self) -> str:
        """A name for it as a source."""
        return f"{self.format.translate(str.maketrans(' ()', '---'))}-{self.number:05}.{self.suffix}"


@dataclass(frozen=True)
class Outcome:
    """What an input came to."""

    texts: int
    problems: int
    unread: bool
    seconds: float
    megabytes: float


@dataclass
class Tally:
    """What the inputs of a format came to."""

    inputs: int = 0
    read: int = 0
    problems: int = 0
    seconds: float = 0.0
    slowest: tuple[float, int] = (0.0, 0)
    megabytes: float = 0.0
    failures: list[tuple[Input, Failure]] = field(default_factory=list)


def inputs(seed: int, count: int, only: str = "", first: int = 0) -> Iterator[Input]:
    """The broken files of a seed, format by format in turn."""
    formats = formats_of(only)
    for place in range(first, first + count):
        name, number = formats[place % len(formats)], place // len(formats)
        yield an_input(seed, name, number)


def formats_of(only: str) -> list[str]:
    """The formats of a run: one, or all that need no other program."""
    return [name for name in samples() if (name == only if only else name not in CONVERTED)]


def an_input(seed: int, format: str, number: int) -> Input:
    """One broken file; every first of a format is whole."""
    whole = samples()
    chance = random.Random(f"{seed}/{format}/{number}")
    other = whole[chance.choice(sorted(whole))][1]
    suffix, data = whole[format]
    data = mutated(data, other, chance) if number else data
    if number and chance.random() > 0.95:
        suffix = chance.choice(("txt", "csv", "json", "eml", "bin"))
    return Input(format, number, suffix, data)


def read_one(given: Input) -> Outcome:
    """Read and extract an input as a build does, without its nets."""
    start = time.process_time()
    texts = [*read_sources(f"sources/{given.name}", given.data, SourceFacts(), Terms())]
    for text in texts:
        encode_extraction(extract(text))
    problems = [problem for text in texts for problem in text.problems]
    unread = not any(text.body for text in texts) and any(p.grade is Grade.FAULT for p in problems)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return Outcome(len(texts), len(problems), unread, time.process_time() - start, memory)


def build_one(batch: Sequence[Input]) -> str:
    """Build a case of some inputs; what went wrong, or nothing."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "sources").mkdir()
        (root / "case.toml").write_text('title = "fuzz"\n')
        (root / "corrections.txt").write_text("")
        for given in batch:
            (root / "sources" / given.name).write_bytes(given.data)
        built = build(find_case(root), jobs=1)
        faults = root / ".timeline" / "faults.log"
        if faults.exists():
            return faults.read_text(errors="replace")[-3000:]
        return "" if built.sources >= len(batch) else f"{built.sources} of {len(batch)} sources"


def run(
    count: int, seed: int, jobs: int, only: str = "", first: int = 0
) -> tuple[dict[str, Tally], list[str]]:
    """Every input through reading and extracting, every batch through a build."""
    tallies = {name: Tally() for name in formats_of(only)}
    lost = list[str]()
    batch = list[Input]()
    given, again = tee(inputs(seed, count, only, first))
    outcomes = each(read_one, again, jobs=max(jobs, 2), limit=lambda _: LIMIT)
    for one, outcome in zip(given, outcomes, strict=True):
        note(tallies[one.format], one, outcome)
        batch.append(one)
        if len(batch) == CASE:
            lost += _lost(batch)
            done = sum(tally.inputs for tally in tallies.values())
            print(f"{done:,} inputs, {len(lost)} builds with faults", flush=True)
            batch = []
    return tallies, lost


def _lost(batch: Sequence[Input]) -> list[str]:
    """What went wrong in the build of a batch, told at once."""
    (fault,) = each(build_one, [batch], limit=lambda _: CASE * LIMIT)
    told = f"{fault.message}\n{fault.trace}" if isinstance(fault, Failure) else fault
    if told:
        print(f"a build with faults, from {batch[0].name}:\n{told}", flush=True)
    return [told] if told else []


def note(tally: Tally, given: Input, outcome: Outcome | Failure) -> None:
    """Count what an input came to."""
    tally.inputs += 1
    if isinstance(outcome, Outcome) and outcome.seconds > MOST_COMPUTING:
        outcome = Failure("slow", f"it took {outcome.seconds:.0f} seconds of computing")
    if isinstance(outcome, Failure):
        tally.failures.append((given, outcome))
        print(f"{given.format} {given.number}: {outcome.message}\n{outcome.trace[-1200:]}", flush=True)
        return
    tally.read += not outcome.unread
    tally.problems += outcome.problems
    tally.seconds += outcome.seconds
    tally.slowest = max(tally.slowest, (outcome.seconds, given.number))
    tally.megabytes = max(tally.megabytes, outcome.megabytes)


def show(tallies: dict[str, Tally]) -> None:
    """The table."""
    head = ("format", "inputs", "read", "problems", "failed", "mean ms", "worst s", "(which)", "process MB")
    print(f"{head[0]:18}" + "".join(f"{word:>11}" for word in head[1:]))
    for name, t in tallies.items():
        cells = (t.inputs, t.read, t.problems, len(t.failures), f"{1000 * t.seconds / max(t.inputs, 1):.0f}")
        more = (f"{t.slowest[0]:.2f}", t.slowest[1], f"{t.megabytes:.0f}")
        print(f"{name:18}" + "".join(f"{cell:>11}" for cell in (*cells, *more)))


def main() -> int:
    """Run, print, and say whether all was borne."""
    asked = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    asked.add_argument("inputs", nargs="?", type=int, default=INPUTS)
    asked.add_argument("--first", type=int, default=0)
    asked.add_argument("--seed", type=int, default=SEED)
    asked.add_argument("--jobs", type=int, default=1)
    asked.add_argument("--only", default="")
    asked.add_argument("--keep", type=Path)
    args = asked.parse_args()
    start = time.perf_counter()
    tallies, lost = run(args.inputs, args.seed, args.jobs, args.only, args.first)
    show(tallies)
    failures = [failure for tally in tallies.values() for failure in tally.failures]
    for given, _ in failures if args.keep else ():
        args.keep.mkdir(parents=True, exist_ok=True)
        (args.keep / given.name).write_bytes(given.data)
    count = sum(tally.inputs for tally in tallies.values())
    print(f"\nseed {args.seed}: {count:,} inputs in {time.perf_counter() - start:.0f} s, ", end="")
    print(f"{len(failures)} failed, {len(lost)} of {count // CASE} builds with faults")
    return 1 if failures or lost else 0


if __name__ == "__main__":
    sys.exit(main())
