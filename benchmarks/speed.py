"""How long a newcomer waits: start, a first build, a second one, a question. Medians, in milliseconds.

    python benchmarks/speed.py [CASE] [--times 5]

It builds a copy of the case (data/powys by default) and runs each command in a process of its own.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

DATA = Path(__file__).parent.parent / "data"
COMMANDS = (
    ("start", ("--help",), 300),
    ("build again", ("build",), None),
    ("ask", ("ask", "no record after August 2016"), 600),
    ("events", ("events",), None),
    ("gaps", ("gaps",), None),
    ("narrate", ("narrate",), None),
)


def milliseconds(words: tuple[str, ...], case: Path) -> float:
    """One run of a command, from the shell's point of view."""
    env = {**os.environ, "TIMELINE_CASE": str(case)}
    start = time.perf_counter()
    subprocess.run([sys.executable, "-m", "timeline", *words], env=env, check=True, capture_output=True)
    return (time.perf_counter() - start) * 1000


def main() -> int:
    """Print the table; exit 1 where a promised limit is broken."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("case", nargs="?", type=Path, default=DATA / "powys")
    parser.add_argument("--times", type=int, default=5)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        case = Path(
            shutil.copytree(wanted.case, Path(folder) / "case", ignore=shutil.ignore_patterns(".timeline"))
        )
        print("| command | ms | limit |\n| --- | ---: | ---: |")
        print(f"| first build | {milliseconds(('build',), case):.0f} | |")
        return max(row(name, words, limit, case, wanted.times) for name, words, limit in COMMANDS)


def row(name: str, words: tuple[str, ...], limit: int | None, case: Path, times: int) -> int:
    """Print one line; 1 where it is over its limit."""
    taken = statistics.median(milliseconds(words, case) for _ in range(times))
    print(f"| {name} | {taken:.0f} | {limit or ''} |")
    return int(limit is not None and taken > limit)


if __name__ == "__main__":
    raise SystemExit(main())
