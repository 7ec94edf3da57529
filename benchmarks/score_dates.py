"""How well date expressions are found and read, against gold in JSON lines.

    python benchmarks/score_dates.py FOLDER [--at-least VALUE_F1]

FOLDER/timex holds *.jsonl, one document a line: {"doc", "dct": day of writing, "text", "timexes":
[{"start", "end", "value"}]}, offsets in characters; where "max_sentence" stands, only so many lines of
the text are marked. An expression is found when it shares a character with a gold one (each counts
once), strictly when the edges agree, and read when the TIMEX3 values are equal. Exit 1 where the value
F1 of a set is under the limit.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from timeline.dates import read, timexes
from timeline.model.expression import Reading
from timeline.model.when import When

Gold = Mapping[str, Any]

HEAD = """\
| set | expressions | found F1 | strict F1 | value F1 | kB/s |
| --- | ---: | ---: | ---: | ---: | ---: |"""


@dataclass(slots=True)
class Score:
    """Counts over the documents of one set."""

    wanted: int = 0
    given: int = 0
    found: int = 0
    strict: int = 0
    value: int = 0
    letters: int = 0
    seconds: float = 0.0

    def f1(self, right: int) -> float:
        """The harmonic mean of precision and recall, in per cent."""
        return 200 * right / ((self.wanted + self.given) or 1)

    def row(self, name: str) -> str:
        """One line of the table."""
        rights = (self.f1(self.found), self.f1(self.strict), self.f1(self.value))
        speed = self.letters / 1000 / (self.seconds or 1)
        return (
            f"| {name} | {self.wanted} | "
            + " | ".join(f"{right:.1f}" for right in rights)
            + f" | {speed:.0f} |"
        )


def marked(document: Mapping[str, Any]) -> str:
    """The part of a document's text in which the gold is complete."""
    lines = document["text"].split("\n")
    return "\n".join(lines[: document.get("max_sentence") or len(lines)])


def pairs(gold: Sequence[Gold], given: Sequence[Reading]) -> Iterator[tuple[Gold, Reading]]:
    """Expressions that share a character, each used once, in the order of the text."""
    free = sorted(given, key=lambda reading: reading.start)
    for wanted in sorted(gold, key=lambda each: each["start"]):
        match = next((r for r in free if r.start < wanted["end"] and wanted["start"] < r.end), None)
        if match:
            free.remove(match)
            yield wanted, match


def add(score: Score, document: Mapping[str, Any]) -> None:
    """Read one document and count."""
    text = marked(document)
    gold = [each for each in document["timexes"] if each["start"] < len(text) and not each.get("dct")]
    start = time.perf_counter()
    given = timexes(read(text, written=When.day(date.fromisoformat(document["dct"]))))
    score.seconds += time.perf_counter() - start
    score.letters += len(text)
    score.wanted += len(gold)
    score.given += len(given)
    for wanted, got in pairs(gold, given):
        score.found += 1
        score.strict += (wanted["start"], wanted["end"]) == (got.start, got.end)
        score.value += wanted["value"] == got.value


def main() -> int:
    """Print a line for each set."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--at-least", type=float, default=0.0)
    wanted = parser.parse_args()
    print(HEAD)
    worst = 100.0
    for path in sorted((wanted.folder / "timex").glob("*.jsonl")):
        score = Score()
        for line in path.read_text(encoding="utf-8").splitlines():
            add(score, json.loads(line))
        print(score.row(path.stem))
        worst = min(worst, score.f1(score.value))
    return int(worst < wanted.at_least)


if __name__ == "__main__":
    raise SystemExit(main())
