"""Score every kind of gap and earliest provable knowledge on invented inquiries whose whole truth is known.

    python -m benchmarks.inquiries [FIRST LAST] [--judged] [--faults] [--jobs N]

Each inquiry is told twice: in structured sources (mail, minutes, tables, a calendar) and in prose alone.
Those numbered 1000 to 1049 are for development (`--faults` prints each fault); those numbered 1 to 50
(`--judged`) are for judging: their faults are never printed. Exits with 1 where structured sources miss
95 % precision or 90 % recall.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from benchmarks.invented.plot import inquiry
from benchmarks.invented.prose import prose, told_in_prose
from benchmarks.invented.score import KINDS, Tally, scored
from benchmarks.invented.structured import structured, terms
from timeline.case import open_case
from timeline.folder import find_case
from timeline.pipeline import build

DEVELOPMENT = range(1000, 1050)
JUDGED = range(1, 51)
PRECISION, RECALL = 0.95, 0.90


@dataclass(frozen=True, slots=True)
class Job:
    """One inquiry in one rendition."""

    number: int
    prose: bool


def main() -> int:
    """Build and score the inquiries on all cores, and print the table."""
    chosen = arguments()
    numbers = JUDGED if chosen.judged else DEVELOPMENT
    if chosen.numbers:
        numbers = range(chosen.numbers[0], chosen.numbers[-1] + 1)
    jobs = [Job(number, told) for number in numbers for told in (False, True)]
    begun, tallies = time.monotonic(), {False: Tally(), True: Tally()}
    with ProcessPoolExecutor(chosen.jobs) as pool:
        for done, (job, tally) in enumerate(pool.map(worked, jobs), 1):
            tallies[job.prose].add(tally)
            print(f"\r{done} of {len(jobs)}, {time.monotonic() - begun:.0f} s", end="", file=sys.stderr)
    print(file=sys.stderr)
    if chosen.faults and not chosen.judged and numbers.start >= DEVELOPMENT.start:
        print("\n".join([*tallies[False].notes, *tallies[True].notes]))
    return printed(tallies[False], tallies[True], len(numbers), time.monotonic() - begun)


def arguments() -> argparse.Namespace:
    """What was asked for on the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("numbers", nargs="*", type=int)
    parser.add_argument("--judged", action="store_true")
    parser.add_argument("--faults", action="store_true")
    parser.add_argument("--jobs", type=int, default=2)
    return parser.parse_args()


def worked(job: Job) -> tuple[Job, Tally]:
    """An inquiry told, built and scored in a folder of its own."""
    world = told_in_prose(inquiry(job.number)) if job.prose else inquiry(job.number)
    files = prose(world) if job.prose else structured(world)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        (folder / "case.toml").write_text(terms(world), encoding="utf-8")
        for path, content in files.items():
            target = folder / "sources" / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        (folder / "corrections.txt").write_text("")
        build(find_case(folder), jobs=1)
        return job, scored(world, open_case(folder), prose=job.prose)


def printed(structured: Tally, prose: Tally, count: int, seconds: float) -> int:
    """The table of both renditions; 1 where a kind told in structured sources is below the mark."""
    print(f"{count} inquiries, {seconds:.0f} s\n")
    print(f"{'':18}{'structured sources':>32}{'prose alone':>32}")
    print(f"{'':18}" + f"{'precision':>12}{'recall':>10}{'there':>10}" * 2)
    for kind in KINDS:
        print(f"{kind:18}{_cells(structured, kind)}{_cells(prose, kind)}")
    return int(any(_below(structured, kind) for kind in KINDS))


def _cells(tally: Tally, kind: str) -> str:
    if not tally.there[kind] and not tally.found[kind]:
        return f"{'-':>12}{'-':>10}{'-':>10}"
    return f"{_share(tally.precision(kind)):>12}{_share(tally.recall(kind)):>10}{tally.there[kind]:>10}"


def _share(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


def _below(tally: Tally, kind: str) -> bool:
    precision, recall = tally.precision(kind), tally.recall(kind)
    return (precision is not None and precision < PRECISION) or (recall is not None and recall < RECALL)


if __name__ == "__main__":
    sys.exit(main())
