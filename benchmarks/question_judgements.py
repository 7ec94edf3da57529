"""Where the case and an expected answer differ by whole documents, and somebody looked at the page.

`question_judgements.csv` names the kind of question, whom it is about, the document, and the line with its
words that decides. A judgement counts only while the document still has those words on that line, and only
where it is for the case. An answer then fits if it differs from what is expected by those documents alone.
"""

from __future__ import annotations

import csv
from pathlib import Path

JUDGEMENTS = Path(__file__).with_suffix(".csv")


def for_the_case(folder: Path, kind: str, about: str = "") -> frozenset[str]:
    """The documents of a folder in which the case is right and the expected answer is not."""
    with JUDGEMENTS.open(encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.DictReader(lines) if row["folder"] == folder.name]
    return frozenset(
        row["file"]
        for row in rows
        if row["kind"] == kind and row["about"] == about and row["right"] == "case" and _stands(folder, row)
    )


def _stands(folder: Path, row: dict[str, str]) -> bool:
    lines = (folder / row["file"]).read_text(encoding="utf-8").split("\n")
    return row["words"] in lines[int(row["line"]) - 1]
