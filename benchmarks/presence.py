"""Score attendance: whom the built case lists as there, against an independent count of the raw text.

    python benchmarks/presence.py FOLDER...                  each folder holds one body's minutes
    python benchmarks/presence.py FOLDER... --questions FILE also the questions of FILE about their meetings

The count is that of `presence_count.py`. Where the two disagree somebody has looked at the page, and
`presence_judgements.csv` says who is right and why; what is not judged counts against the case. One unit is
one person of one list: two entries of a list that became one person are one found and one missed. Prints
precision and recall for each folder and every disagreement; exits with 1 below 0.98.
"""

from __future__ import annotations

import csv
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from presence_count import Listed, counted

from timeline.case import Case, open_case
from timeline.folder import find_case, init_case
from timeline.model.mention import Kind
from timeline.pipeline import build

ENOUGH = 0.98
THERE = ("present", "chair", "in-attendance")
JUDGEMENTS = Path(__file__).with_name("presence_judgements.csv")


@dataclass(frozen=True, slots=True)
class Attendee:
    """Someone whom the case has at a meeting: the line of the words, the words, the id."""

    line: int
    words: str
    id: str


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One person of one file whom only one side has."""

    file: str
    line: int
    key: str
    side: str  # "count" or "case": who has the person


def main(arguments: Sequence[str]) -> int:
    """Score each folder; then the questions, if there are any."""
    folders, questions = list(arguments), ""
    if "--questions" in folders:
        at = folders.index("--questions")
        folders, questions = folders[:at] + folders[at + 2 :], folders[at + 1]
    if not folders:
        print(__doc__)
        return 2
    good = [scored(Path(folder), questions) for folder in folders]
    return 0 if all(good) else 1


def scored(folder: Path, questions: str) -> bool:
    """Print how one folder fares; whether it is good enough."""
    with tempfile.TemporaryDirectory() as place:
        case = built(folder, Path(place) / "case")
        right, disagreements = compared(case, folder)
        spurious, missed = judged(folder.name, disagreements)
        precision = right / (right + spurious)
        recall = right / (right + missed)
        print(f"{folder.name}: {right} agreed; precision {precision:.4f}, recall {recall:.4f}")
        if questions:
            from presence_questions import asked

            asked(case, folder, Path(questions))
    return precision >= ENOUGH and recall >= ENOUGH


def built(folder: Path, place: Path) -> Case:
    """A case of nothing but the folder's files."""
    init_case(place)
    shutil.rmtree(place / "sources")
    shutil.copytree(folder, place / "sources")
    build(find_case(place))
    return open_case(place)


def compared(case: Case, folder: Path) -> tuple[int, list[Disagreement]]:
    """How many both sides have, and whom only one has."""
    there = attendance(case)
    right, apart = 0, []
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        name = str(path.relative_to(folder))
        if not name.startswith(("LICENSE", "ROSTER")):
            both, only = matched(name, counted(path), there.get(f"sources/{name}", []))
            right += both
            apart += only
    return right, apart


def attendance(case: Case) -> dict[str, list[Attendee]]:
    """Every person that the case has at a meeting, by the source that lists them."""
    found: dict[str, list[Attendee]] = {}
    for event in case.events(kind="meeting"):
        for part in event.parts:
            if part.role in THERE and case.entity(part.id).kind is Kind.PERSON:
                body = case.text(part.quote.source).body
                line = body.count("\n", 0, part.quote.start) + 1
                found.setdefault(part.quote.source, []).append(Attendee(line, part.words, part.id))
    return found


def matched(file: str, listed: Sequence[Listed], there: Sequence[Attendee]) -> tuple[int, list[Disagreement]]:
    """Each entry of the count with the person of its line, each person once."""
    left, taken, only = list(dict.fromkeys(there)), set[str](), []
    for one in listed:
        found = next((a for a in left if a.line == one.line and alike(one, a.words)), None)
        if found is None or found.id in taken:
            only.append(Disagreement(file, one.line, one.account or one.name, "count"))
        else:
            taken.add(found.id)
        left = [a for a in left if a != found]
    only += [Disagreement(file, a.line, a.words, "case") for a in left if a.id not in taken]
    return len(taken), only


def alike(one: Listed, words: str) -> bool:
    """The case quotes the name or the account, or more of the entry."""
    plain = re.sub(r"\W+", " ", words.lower()).strip()
    keys = [re.sub(r"\W+", " ", key.lower()).strip() for key in (one.name, one.account) if key]
    return any(key in plain or plain in key for key in keys)


def judged(folder: str, disagreements: Sequence[Disagreement]) -> tuple[int, int]:
    """How many of the case are wrong and how many it lacks, by those who looked; all are printed."""
    verdicts = {(row["folder"], row["file"], row["person"]): row for row in judgements()}
    spurious = missed = 0
    for one in disagreements:
        verdict = verdicts.get((folder, one.file, one.key))
        right = verdict["right"] if verdict else "unjudged"
        print(f"  {one.file}:{one.line}  {one.key}  only the {one.side} has it; right: {right}")
        spurious += one.side == "case" and right != "case"
        missed += one.side == "count" and right != "case"
    return spurious, missed


def judgements() -> Iterator[dict[str, str]]:
    """The records of those who looked at the page."""
    if JUDGEMENTS.exists():
        with JUDGEMENTS.open(encoding="utf-8", newline="") as lines:
            yield from csv.DictReader(lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
