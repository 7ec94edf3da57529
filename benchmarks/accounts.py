"""Score who knew of a paper, by short documents of many kinds whose truth was written down first.

    python benchmarks/accounts.py [FOLDER]     the documents beside this file, or a folder of the same form

Beside each `NN-kind.txt` a `.toml` tells the paper (a pattern of its name) and who knew of it from when:
`knew` must be found, `may` can be found, `other` lists who may be found for which other papers. Names are
patterns, moments EDTF; a moment is wrong where it excludes the true one. Prints a line per document, then
precision and recall; precision counts a wrong moment as a wrong answer.
"""

from __future__ import annotations

import re
import shutil
import sys
import tempfile
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from timeline.case import Case, open_case
from timeline.dates.edtf import parse
from timeline.folder import find_case, init_case
from timeline.model.answer import Finding
from timeline.model.entity import Entity
from timeline.pipeline import build
from timeline.questions.knew import knew
from timeline.questions.traces import is_subject

OURS = Path(__file__).parent / "accounts"


def main(arguments: Sequence[str]) -> int:
    """Print the score of every document and of all."""
    folder = Path(arguments[0]) if arguments else OURS
    right = wrong = there = found = 0
    for document in sorted(folder.glob("*.txt")):
        truth = tomllib.loads(document.with_suffix(".toml").read_text("utf-8"))
        with tempfile.TemporaryDirectory() as place:
            verdicts = dict(judged(built(document, Path(place) / "case"), truth))
        hits = {key for key, verdict in verdicts.items() if verdict in ("right", "late")}
        bad = [key for key, verdict in verdicts.items() if verdict in ("wrong", "late")]
        right, wrong = right + len(hits) - sum(v == "late" for v in verdicts.values()), wrong + len(bad)
        there, found = there + len(truth["knew"]), found + len(hits)
        missed = [key for key in truth["knew"] if key not in hits]
        print(f"{document.stem:24} {len(hits)} of {len(truth['knew'])}; missed {missed}; wrong {bad}")
    print(f"\nprecision {right / max(1, right + wrong):.2f}, recall {found / max(1, there):.2f} of {there}")
    return 0


def built(document: Path, folder: Path) -> Case:
    """A case of one document alone."""
    init_case(folder)
    shutil.copy(document, folder / "sources" / document.name)
    build(find_case(folder))
    return open_case(folder)


def judged(case: Case, truth: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Each finding of who knew of what, as its key and right, late or wrong; what may be is left out."""
    for thing in (entity for entity in case.entities() if is_subject(entity)):
        for finding in knew(case, about=thing).findings:
            if finding.certainty != "possible" and finding.id and "how" in (finding.value or {}):
                yield from _judged(case, thing, finding, truth)


def _judged(
    case: Case, thing: Entity, finding: Finding, truth: Mapping[str, Any]
) -> Iterator[tuple[str, str]]:
    names = [name.words for name in case.entity(finding.id or "").names]
    paper = re.search(truth["paper"], thing.name, re.IGNORECASE)
    key = _fitting(truth["knew"], names) if paper else None
    if key is not None:
        yield key, "right" if _allowed(finding, truth["knew"][key]) else "late"
        return
    may = _fitting(truth.get("may", {}), names) if paper else None
    others = (
        who for what, who in truth.get("other", {}).items() if re.search(what, thing.name, re.IGNORECASE)
    )
    if any(_fitting(dict.fromkeys(who), names) for who in others):
        return
    if may is None or not _allowed(finding, truth["may"][may]):
        yield f"{finding.name}: {thing.name}", "wrong"


def _fitting(patterns: Mapping[str, Any], names: Sequence[str]) -> str | None:
    return next((p for p in patterns if any(re.search(p, n, re.IGNORECASE) for n in names)), None)


def _allowed(finding: Finding, bounds: str) -> bool:
    when = finding.when
    return when is None or when.is_open or not bounds or when.may_overlap(parse(bounds))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
