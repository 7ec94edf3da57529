"""Score the gaps of prose on short invented inquiries, each with its truth written down beside it.

    python -m benchmarks.prose_gaps [NAME ...] [--faults] [--top N]

`benchmarks/prose/NAME` is a case with a `truth.toml`: for each kind of gap the words that tell one apart.
For `open` it may name who must be told in the explanation and from when it is open, for `cadence` and
`silence` their ends. What is `tolerated` is counted for nothing: an investigator might list it or not.
`--faults` prints what was found too much and not found, `--top` the gravest gaps as a reader sees them.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.invented.score import Tally
from timeline.case import Case, open_case
from timeline.dates.edtf import parse
from timeline.folder import find_case
from timeline.model.gap import Gap
from timeline.model.when import When
from timeline.pipeline import build

HERE = Path(__file__).parent / "prose"
KINDS = ("open", "missing", "undated", "unnamed", "single", "cadence", "silence")
Truth = Mapping[str, Any]


@dataclass
class Score:
    """Of each kind what was found and what was there; of what is open, which details are told."""

    tally: Tally = field(default_factory=Tally)
    details: Counter[str] = field(default_factory=Counter)

    def add(self, other: Score) -> None:
        """Another inquiry's counts beside ours."""
        self.tally.add(other.tally)
        self.details.update(other.details)


def main() -> int:
    """Build and score the inquiries, and print the table."""
    chosen = arguments()
    whole = Score()
    names = chosen.names or sorted(folder.parent.name for folder in HERE.glob("*/truth.toml"))
    for name in names:
        case = built(name)
        whole.add(scored(name, case))
        if chosen.top:
            print(f"\n{name}\n" + "\n".join(listed(case, chosen.top)))
    if chosen.faults:
        print("\n".join(whole.tally.notes))
    print("\n".join(table(whole)))
    return 0


def arguments() -> argparse.Namespace:
    """What was asked for on the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("names", nargs="*")
    parser.add_argument("--faults", action="store_true")
    parser.add_argument("--top", type=int, default=0)
    return parser.parse_args()


def built(name: str) -> Case:
    """An inquiry built in a folder of its own."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / name
        shutil.copytree(HERE / name, folder)
        (folder / "corrections.txt").write_text("")
        build(find_case(folder), jobs=1)
        return open_case(folder)


def listed(case: Case, count: int) -> Iterator[str]:
    """The gravest gaps, with what makes them grave."""
    for gap in case.gaps()[:count]:
        yield f"  {-gap.rank:5.2f} {gap.kind:9}{gap.explanation}  [{gap.gravity}]"


def scored(name: str, case: Case) -> Score:
    """The counts of one inquiry."""
    truth = tomllib.loads((HERE / name / "truth.toml").read_text(encoding="utf-8"))
    score = Score()
    for kind in KINDS:
        passed = [{"words": words} for words in truth["tolerated"].get(kind, ())]
        _kind(score, name, kind, case.gaps(kind=kind), truth[kind], passed)
    return score


def _kind(
    score: Score, name: str, kind: str, gaps: Sequence[Gap], truth: Sequence[Truth], passed: Sequence[Truth]
) -> None:
    counted = [
        gap for gap in gaps if any(fits(gap, one) for one in truth) or not any(fits(gap, p) for p in passed)
    ]
    right = [any(fits(gap, one) for one in truth) for gap in counted]
    met = [[gap for gap in gaps if fits(gap, one)] for one in truth]
    score.tally.count(kind, right, [bool(found) for found in met])
    score.tally.notes += [
        f"{name}: {kind} too much: {gap.explanation}"
        for gap, ok in zip(counted, right, strict=True)
        if not ok
    ]
    score.tally.notes += [
        f"{name}: {kind} not found: {one['words'] or one['from']}"
        for one, found in zip(truth, met, strict=True)
        if not found
    ]
    if kind == "open":
        for one, found in zip(truth, met, strict=True):
            _details(score, name, one, found)


def _details(score: Score, name: str, one: Truth, found: Sequence[Gap]) -> None:
    """Whether a gap that was found tells who asked whom, since when, and how long it is open."""
    if not found:
        return
    told = {
        "who": any(_names(gap, one.get("who", ())) for gap in found),
        "since": any(_since(gap, one["since"]) for gap in found),
        "days": any(gap.days is not None for gap in found),
    }
    score.details["open"] += 1
    score.details.update(key for key, ok in told.items() if ok)
    score.tally.notes += [f"{name}: open {one['words']} lacks {key}" for key, ok in told.items() if not ok]


def _names(gap: Gap, who: Sequence[str]) -> bool:
    return all(name.lower() in gap.explanation.lower() for name in who)


def _since(gap: Gap, edtf: str) -> bool:
    return not gap.start.is_open and _within(gap.start, parse(edtf))


def _within(one: When, other: When) -> bool:
    return other.earliest <= one.earliest and one.latest <= other.latest


def fits(gap: Gap, wanted: Truth) -> bool:
    """It names the words that tell a truth apart, and has its ends where they are given."""
    told = gap.explanation.lower()
    if gap.kind in ("open", "undated", "single"):
        told += " ".join(quote.exact for quote in gap.evidence).lower()
    if not all(word.lower() in " ".join(told.split()) for word in wanted["words"]):
        return False
    if "from" not in wanted:
        return True
    end = gap.end
    return _holds(gap.start, wanted["from"]) and end is not None and _holds(end, wanted["to"])


def _holds(when: When, edtf: str) -> bool:
    day = parse(edtf)
    return when.earliest <= day.earliest and day.latest <= when.latest


def table(score: Score) -> Iterator[str]:
    """Precision and recall of each kind, and what is told of that which is open."""
    yield f"{'':10}{'precision':>10}{'found':>7}{'recall':>8}{'there':>7}"
    for kind in KINDS:
        tally = score.tally
        shares = (tally.precision(kind), tally.recall(kind))
        told = ["-" if value is None else f"{value:.2f}" for value in shares]
        yield f"{kind:10}{told[0]:>10}{tally.found[kind]:>7}{told[1]:>8}{tally.there[kind]:>7}"
    details = ", ".join(f"{score.details[key]} {key}" for key in ("who", "since", "days"))
    yield f"of {score.details['open']} open found, told right: {details}"


if __name__ == "__main__":
    sys.exit(main())
