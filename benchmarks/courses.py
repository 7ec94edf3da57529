"""Score whole timelines of one subject, on texts of our own and on a corpus with gold timelines.

    python benchmarks/courses.py            the texts beside this file
    python benchmarks/courses.py FOLDER     SemEval-2015 task 4, which holds corpus_1/

With `-v` it prints what is too much and what is lacking. Beside each of our texts a `.toml` tells its day
of writing and, for each subject, the dates with the words of what happened then ("planned 2013": still to
come when it was written). Given is what `query timeline`
tells with a date of its own; what is only bounded counts apart. `dates` are the different dates of a
timeline, `events` the happenings: right with the right date, standing and words in its quote.
"""

from __future__ import annotations

import re
import sys
import tempfile
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from qa import built

from timeline.case import Case, open_case
from timeline.dates.edtf import parse
from timeline.errors import TimelineError
from timeline.folder import find_case, init_case
from timeline.model.answer import Finding
from timeline.pipeline import build
from timeline.questions.course import timeline

OURS = Path(__file__).parent / "courses"


@dataclass(frozen=True, slots=True)
class Wanted:
    """One date of a gold timeline, the words of what happened on it, and whether it was to come."""

    date: str
    words: tuple[str, ...]
    planned: bool | None  # None where the gold does not say


def main(arguments: Sequence[str]) -> int:
    """Print a line for each timeline, and the sum."""
    total: Counter[str] = Counter()
    folders, verbose = [one for one in arguments if one != "-v"], "-v" in arguments
    with tempfile.TemporaryDirectory() as place:
        told = corpus(Path(folders[0]), Path(place)) if folders else ours(Path(place))
        for case, subject, wanted in told:
            total += scored(case, subject, wanted, verbose=verbose)
    for kind in ("dates", "events"):
        print(f"{kind:8}" + shares(total, kind))
    print(f"happenings held within bounds alone: {total['bounded']} of {total['events wanted']}")
    return 0


def ours(place: Path) -> Iterator[tuple[Case, str, list[Wanted]]]:
    """Each subject of each text of our own."""
    for path in sorted(OURS.glob("*.txt")):
        truth = tomllib.loads(path.with_suffix(".toml").read_text("utf-8"))
        folder = place / path.stem
        init_case(folder)
        (folder / "sources" / path.name).write_text(path.read_text("utf-8"), "utf-8")
        facts = f'written = "{truth["written"]}"\nkind = "article"\n'
        (folder / "sources" / f"{path.name}.toml").write_text(facts, "utf-8")
        build(find_case(folder))
        for subject, dates in truth.items():
            if isinstance(dates, dict):
                yield open_case(folder), subject, _wanted(dates)


def _wanted(dates: Mapping[str, str]) -> list[Wanted]:
    return [
        Wanted(date.removeprefix("planned "), tuple(words.split()), date.startswith("planned "))
        for date, words in dates.items()
    ]


def corpus(folder: Path, place: Path) -> Iterator[tuple[Case, str, list[Wanted]]]:
    """Each entity with a gold timeline, all texts in one case."""
    case = built(folder / "corpus_1" / "corpus_trackA_TimeML", place / "case")
    for path in sorted((folder / "corpus_1" / "TimeLines_Gold_Standard").glob("*.txt")):
        lines = path.read_text("utf-8").splitlines()
        wanted = [Wanted(date, words, None) for date, words in _gold(lines[1:])]
        yield case, _spelt(lines[0].strip(), path.stem.replace("_", " ")), wanted


def _spelt(heading: str, file: str) -> str:
    """The name of an entity; a heading that is spelt unlike its file gives way to it."""
    return heading if heading.lower() == file else file.title()


def _gold(lines: Sequence[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The dated lines of a gold timeline that have a place in its order."""
    for line in lines:
        cells = [cell.strip() for cell in line.split("\t") if cell.strip()]
        if len(cells) > 2 and cells[0] != "0" and not cells[1].startswith("XXXX"):
            date = re.sub(r"(-XX)+$", "", cells[1])
            yield date, tuple(cell.split("-", 2)[2].replace("_", " ") for cell in cells[2:])


def scored(case: Case, subject: str, wanted: Sequence[Wanted], *, verbose: bool) -> Counter[str]:
    """The counts of one timeline."""
    try:
        given = timeline(case, about=subject).findings
    except TimelineError:
        given = ()
    dated = [f for f in given if f.when and not f.when.is_open and "[" not in f.when.edtf]
    dates, gold = {f.when.edtf for f in dated if f.when}, {one.date for one in wanted}
    right = [f for f in dated if any(is_told(f, one) for one in wanted)]
    found = [one for one in wanted if any(is_told(f, one) for f in dated)]
    bounded = [one for one in wanted if one not in found and any(is_held(f, one) for f in given)]
    counts = Counter({
        "dates right": len(dates & gold), "dates given": len(dates), "dates wanted": len(gold),
        "events right": len(right), "events given": len(dated), "events wanted": len(wanted),
        "events found": len(found), "bounded": len(bounded),
    })  # fmt: skip
    print(f"{subject:26} dates {shares(counts, 'dates')}   events {shares(counts, 'events')}")
    if verbose:
        for f in dated:
            if f not in right:
                print(f"    too much {f.when.edtf if f.when else ''} {f.text[:120]}")
        for one in wanted:
            if one not in found:
                print(f"    lacking {one.date} {' '.join(one.words)}{' (bounded)' if one in bounded else ''}")
    return counts


def is_told(finding: Finding, one: Wanted) -> bool:
    """The right date, the standing if the gold tells it, and its words."""
    when = finding.when
    return when is not None and when.edtf == one.date and _same(finding, one)


def is_held(finding: Finding, one: Wanted) -> bool:
    """Bounds without a date that hold the true one."""
    when = finding.when
    return when is not None and parse(one.date).within(when) and _same(finding, one)


def _same(finding: Finding, one: Wanted) -> bool:
    planned = finding.value is not None and finding.value.get("status") in ("planned", "owed")
    words = " ".join(quote.exact for quote in finding.evidence).lower()
    return one.planned in (None, planned) and any(word.lower() in words for word in one.words)


def shares(counts: Counter[str], kind: str) -> str:
    """Precision, recall and F1 of a kind."""
    found = counts[f"{kind} found"] if kind == "events" else counts[f"{kind} right"]
    p = counts[f"{kind} right"] / max(1, counts[f"{kind} given"])
    r = found / max(1, counts[f"{kind} wanted"])
    return f"P {p:.2f} R {r:.2f} F1 {2 * p * r / max(p + r, 0.001):.2f}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
