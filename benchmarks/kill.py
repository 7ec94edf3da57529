"""Kill builds at random-looking moments and count whether the case still answers.

    python benchmarks/kill.py [CASE] [KILLS]

A copy of the case is built once. Then it is changed and built again and again, each build killed
(SIGKILL) a little later than the one before, and after each kill the case is opened and asked.
"""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
import tempfile
import time
from hashlib import sha256
from pathlib import Path

from timeline.case import open_case

DATA = Path(__file__).parents[1] / "data"
LONGEST_SHARE = 1.1  # of the time that a whole build takes: the last kills come after its end


def command(root: Path) -> list[str]:
    """A build of a case, as one types it."""
    return [sys.executable, "-m", "timeline", "build", "--case", str(root)]


def whole_build(root: Path) -> float:
    """How many seconds a build takes that nobody kills."""
    start = time.perf_counter()
    subprocess.run(command(root), check=True, capture_output=True)
    return time.perf_counter() - start


def change(root: Path, number: int) -> None:
    """Another source, so that there is something to build."""
    words = f"Note {number}. The board met on {1 + number % 28} May 2019.\n" * 20
    (root / "sources" / f"note-{number}.txt").write_text(words, encoding="utf-8")


def killed_after(root: Path, seconds: float) -> bool:
    """Whether a build was killed before it was done."""
    with subprocess.Popen(command(root), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as build:
        try:
            build.wait(seconds)
        except subprocess.TimeoutExpired:
            build.send_signal(signal.SIGKILL)
        return build.wait() == -signal.SIGKILL


def answers(root: Path) -> str:
    """A hash over what the case says: its events with their quotes in their surroundings."""
    case = open_case(root)
    told = [(event, [case.surroundings(quote) for quote in event.evidence]) for event in case.events()]
    return sha256(repr((told, case.gaps())).encode()).hexdigest()


def main(sample: Path, kills: int) -> int:
    """Print a table, and the number of cases that did not answer."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(
            shutil.copytree(sample, Path(folder) / "case", ignore=shutil.ignore_patterns(".timeline"))
        )
        whole_build(root)
        change(root, 0)
        seconds, known, broken = whole_build(root), answers(root), 0
        print(f"a build takes {seconds:.2f} s\n\n  after s   killed   the case")
        for number in range(1, kills + 1):
            change(root, number)
            delay = LONGEST_SHARE * seconds * number / kills
            killed, now = killed_after(root, delay), answers(root)
            broken += killed and now != known and not _is_next(root, now)
            told = "answers as before" if now == known else "answers as built"
            known = now
            print(f"  {delay:7.2f}   {'yes' if killed else 'no':6}   {told}")
        print(f"\n{broken} of {kills} cases were neither the last good one nor the next")
    return broken


def _is_next(root: Path, now: str) -> bool:
    """Whether a case is whole as the next build leaves it: killed after the change took place."""
    whole_build(root)
    return answers(root) == now


if __name__ == "__main__":
    given = sys.argv[1:]
    sys.exit(main(Path(given[0]) if given else DATA / "powys", int(given[1]) if given[1:] else 20))
