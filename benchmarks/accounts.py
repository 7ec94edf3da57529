"""Score who knew of a paper, by short documents of many kinds whose truth was written down first.

    python benchmarks/accounts.py [FOLDER] [--told]     the documents beside this file, or a folder like it

Beside each `NN-kind.txt` a `.toml` tells the paper (a pattern of its name) and who knew of it from when:
`knew` must be found, `may` can be found, `other` lists who may be found for which other papers; where several
papers matter, each is a table of `papers`. Names are patterns, moments EDTF, and behind a moment may stand
the rungs that prove it; a moment is wrong where it excludes the true one. `denied` are those who say, or of
whom it is said, that they did not know, and `may_deny` those who can be found so; denials count where
they are listed. Prints a line per document, then precision and recall; precision counts a wrong moment as a
wrong answer. `--told` prints what is wrong, with the words that it stands on.
"""

from __future__ import annotations

import re
import shutil
import sys
import tempfile
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from timeline.case import Case, open_case
from timeline.dates.edtf import parse
from timeline.folder import find_case, init_case
from timeline.model.answer import Finding
from timeline.model.entity import Entity
from timeline.model.event import Event
from timeline.model.phrase import in_words
from timeline.pipeline import build
from timeline.questions.denials import denials, deniers
from timeline.questions.knew import knew
from timeline.questions.traces import is_subject

OURS = Path(__file__).parent / "accounts"
WORST = ("wrong", "late", "rung", "right")
Papers = Sequence[Mapping[str, Any]]
Key = tuple[int, str]


@dataclass(frozen=True, slots=True)
class Verdict:
    """One finding or denial against the truth: which line of it, how it stands, what was told."""

    key: Key
    verdict: str
    told: str


def main(arguments: Sequence[str]) -> int:
    """Print the score of every document and of all."""
    paths = [one for one in arguments if not one.startswith("--")]
    folder = Path(paths[0]) if paths else OURS
    counts: Counter[str] = Counter()
    for document in sorted(folder.glob("*.txt")):
        papers = papers_of(tomllib.loads(document.with_suffix(".toml").read_text("utf-8")))
        with tempfile.TemporaryDirectory() as place:
            case = built(document, Path(place) / "case")
            score = Score("knew", worst(judged(case, papers)), papers)
            denied = Score("denied", worst(judged_denials(case, papers)), papers)
        print(f"{document.stem:24} {score.line()}; {denied.line()}")
        if "--told" in arguments:
            print("".join(f"    {line}\n" for one in (score, denied) for line in one.faults()), end="")
        counts += score.counts() + denied.counts()
    print(f"\n{summary(counts, 'knew')}\ndenials: {summary(counts, 'denied')}")
    return 0


@dataclass(frozen=True, slots=True)
class Score:
    """The verdicts on one document, and what there was to find."""

    what: str
    verdicts: Mapping[Key, Verdict]
    papers: Papers

    def there(self) -> list[Key]:
        """What must be found."""
        return [(i, key) for i, paper in enumerate(self.papers) for key in paper.get(self.what, {})]

    def found(self) -> list[Key]:
        """What was, at whatever moment and on whatever rung."""
        return [key for key in self.there() if key in self.verdicts]

    def counts(self) -> Counter[str]:
        """How often each verdict was given, and how much there was to find."""
        given = Counter(f"{self.what} {one.verdict}" for one in self.verdicts.values())
        return given + Counter(
            {f"{self.what} there": len(self.there()), f"{self.what} found": len(self.found())}
        )

    def line(self) -> str:
        """Found of how many, what was missed and what was wrong."""
        missed = [name for at, name in self.there() if (at, name) not in self.verdicts]
        bad = [key[1] for key, one in self.verdicts.items() if one.verdict in ("wrong", "late")]
        return f"{self.what} {len(self.found())} of {len(self.there())}; missed {missed}; wrong {bad}"

    def faults(self) -> list[str]:
        """What was told wrongly, at a wrong moment, or on a rung that the words do not bear."""
        return [f"{one.verdict}: {one.told}" for one in self.verdicts.values() if one.verdict != "right"]


def summary(counts: Counter[str], what: str) -> str:
    """Precision and recall, and how many of the right ones stand on a wrong rung."""
    right = counts[f"{what} right"] + counts[f"{what} rung"]
    wrong = counts[f"{what} wrong"] + counts[f"{what} late"]
    there, found = counts[f"{what} there"], counts[f"{what} found"]
    rungs = f", {counts[f'{what} rung']} on another rung" if counts[f"{what} rung"] else ""
    share, part = right / max(1, right + wrong), found / max(1, there)
    return f"precision {share:.2f} ({wrong} wrong), recall {part:.2f} of {there}{rungs}"


def papers_of(truth: Mapping[str, Any]) -> Papers:
    """The papers of a document: those of its tables, or its one paper and others of which some may know."""
    if "papers" in truth:
        return list(truth["papers"])
    others = ({"paper": what, "may": dict.fromkeys(who, "")} for what, who in truth.get("other", {}).items())
    return [truth, *others]


def built(document: Path, folder: Path) -> Case:
    """A case of one document alone."""
    init_case(folder)
    shutil.copy(document, folder / "sources" / document.name)
    build(find_case(folder))
    return open_case(folder)


def worst(verdicts: Iterable[Verdict]) -> dict[Key, Verdict]:
    """One verdict for each line of the truth: the worst of those on it."""
    found: dict[Key, Verdict] = {}
    for one in sorted(verdicts, key=lambda one: WORST.index(one.verdict)):
        found.setdefault(one.key, one)
    return found


def judged(case: Case, papers: Papers) -> Iterator[Verdict]:
    """Each finding of who knew of what against the truth; what may be found is left out."""
    for thing in (entity for entity in case.entities() if is_subject(entity)):
        for finding in knew(case, about=thing).findings:
            if finding.certainty != "possible" and finding.id and "how" in (finding.value or {}):
                yield from _judged(case, thing, finding, papers)


def _judged(case: Case, thing: Entity, finding: Finding, papers: Papers) -> Iterator[Verdict]:
    names = names_of(case, finding.id or "")
    told = f"{finding.text} [{thing.name}] “{finding.evidence[-1].exact[:160]}”"
    key = truth_of(papers, "knew", thing, names)
    if key is not None:
        yield Verdict(key, _verdict(finding, papers[key[0]]["knew"][key[1]]), told)
        return
    may = truth_of(papers, "may", thing, names)
    if may is None or not _allowed(finding, papers[may[0]]["may"][may[1]].split(" ")[0]):
        yield Verdict((-1, f"{finding.name}: {thing.name}"), "wrong", told)


def judged_denials(case: Case, papers: Papers) -> Iterator[Verdict]:
    """Each claim on record that someone did not know, against those that the truth lists."""
    if not any("denied" in paper for paper in papers):
        return
    for thing in (entity for entity in case.entities() if is_subject(entity)):
        for claim in denials(case, thing):
            for who in sorted(deniers(claim)):
                yield from _denial(case, thing, claim, who, papers)


def _denial(case: Case, thing: Entity, claim: Event, who: str, papers: Papers) -> Iterator[Verdict]:
    names, until = names_of(case, who), claim.until or claim.when
    told = f"{names[0]} denies, {in_words(until)} [{thing.name}] “{claim.evidence[0].exact[:160]}”"
    key = truth_of(papers, "denied", thing, names)
    if key is not None:
        bounds = papers[key[0]]["denied"][key[1]]
        fits = until.is_open or not bounds or until.may_overlap(parse(bounds))
        yield Verdict(key, "right" if fits else "late", told)
    elif truth_of(papers, "may_deny", thing, names) is None:
        yield Verdict((-1, f"{names[0]}: {thing.name}"), "wrong", told)


def names_of(case: Case, who: str) -> list[str]:
    """Every name of someone."""
    return [name.words for name in case.entity(who).names] or [case.entity(who).name]


def truth_of(papers: Papers, what: str, thing: Entity, names: Sequence[str]) -> Key | None:
    """The line of the truth that speaks of someone and a thing."""
    for place, paper in enumerate(papers):
        if re.search(paper["paper"], thing.name, re.IGNORECASE):
            for pattern in paper.get(what, {}):
                if any(re.search(pattern, name, re.IGNORECASE) for name in names):
                    return place, pattern
    return None


def _verdict(finding: Finding, truth: str) -> str:
    bounds, _, rungs = truth.partition(" ")
    if not _allowed(finding, bounds):
        return "late"
    return "right" if not rungs or finding.value["how"] in rungs.split("/") else "rung"


def _allowed(finding: Finding, bounds: str) -> bool:
    when = finding.when
    return when is None or when.is_open or not bounds or when.may_overlap(parse(bounds))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
