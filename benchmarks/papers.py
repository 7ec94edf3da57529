"""Score which paper is meant, by short cases of many kinds in which every name was marked first.

    python -m benchmarks.papers [FOLDER] [--told]     the cases beside this file, or a folder like it

A case is a file: its sources stand below lines `=== name.txt`, and `[[the July report|A]]` in them marks a
name and the paper that it means (`?`: nobody can say; `~A`: A or its own; `-`: not looked at). Below
`=== truth` stand lines `knew A: Roe, Pym ; not Gill`. Two names of one case are a pair, joined or not. Prints
precision and recall of pairs, names that were not seen, and of those listed how many are told to know of it.
"""

from __future__ import annotations

import re
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from timeline.case import Case, open_case
from timeline.folder import find_case, init_case
from timeline.model.mention import Kind
from timeline.pipeline import build
from timeline.questions.knew import knew

OURS = Path(__file__).parent / "papers"
MARK = re.compile(r"\[\[(?P<words>[^|\]]+)\|(?P<paper>[^\]]+)\]\]")
SOURCE = re.compile(r"^=== (\S+)\n", re.MULTILINE)
ASKED = re.compile(r"^knew (?P<paper>\w+): *(?P<who>[^;\n]*)(?:; *not (?P<nobody>.*))?", re.MULTILINE)
CLEAR = re.compile(
    r"(?i)(?:the |an? )?(?:[\w']+ )?(?:cop(?:y|ies)|drafts?|version(?: [\d.]+)?|v[\d.]+|part \w+) of\b"
)
HEAD_ENDS = re.compile(r" (?:of|to|on|about|for|from|dated|into|by|in|against)\b")


@dataclass(frozen=True, slots=True)
class Marked:
    """A name in a case, the paper that it means, and the document that it was taken for."""

    words: str
    paper: str
    found: str


def main(arguments: Sequence[str]) -> int:
    """Print the score of every case and of all."""
    paths = [one for one in arguments if not one.startswith("--")]
    total: Counter[str] = Counter()
    for path in sorted((Path(paths[0]) if paths else OURS).glob("*.txt")):
        with tempfile.TemporaryDirectory() as place:
            faults, counts = scored(path, Path(place) / "case")
        print(f"{path.stem:24} {line(counts)}")
        print("".join(f"    {fault}\n" for fault in faults if "--told" in arguments), end="")
        total += counts
    print(f"\n{line(total)}")
    return 0


def line(counts: Mapping[str, int]) -> str:
    """The figures of one case, or of all."""
    joined = counts["right"] + counts["wrong"]
    return (
        f"pairs: precision {counts['right'] / max(1, joined):.2f} ({counts['wrong']} wrong), "
        f"recall {counts['right'] / max(1, counts['pairs']):.2f} of {counts['pairs']}; "
        f"open joined {counts['open']}; unseen {counts['unseen']} of {counts['names']}; "
        f"knew {counts['knew']} of {counts['asked']}, wrongly {counts['wrongly']} of {counts['nobody']}"
    )


def scored(path: Path, folder: Path) -> tuple[list[str], Counter[str]]:
    """What is wrong in a case, and its counts."""
    found = SOURCE.split(path.read_text("utf-8"))
    files = dict(zip(found[1::2], found[2::2], strict=True))
    truth = files.pop("truth")
    init_case(folder)
    for name, text in files.items():
        (folder / "sources" / name).write_text(MARK.sub(lambda mark: mark["words"], text), "utf-8")
    build(find_case(folder))
    case = open_case(folder)
    names = [*_marked(case, files)]
    verdicts = [*_pairs(names), *_knowing(case, names, truth)]
    faults = [told for _, told in verdicts if told]
    return faults, Counter(word for words, _ in verdicts for word in words.split())


def _marked(case: Case, files: Mapping[str, str]) -> Iterator[Marked]:
    """Every marked name with the document at its place."""
    quotes = [
        (quote, entity)
        for entity in case.entities()
        if entity.kind in (Kind.DOCUMENT, Kind.MATTER, Kind.PERSON)
        for name in entity.names
        for quote in name.quotes
    ]
    for file, text in files.items():
        bodies = [s.path for s in case.sources() if s.path.startswith(f"sources/{file}")]
        for mark in MARK.finditer(text):
            if mark["paper"] == "-":
                continue
            before = MARK.sub(lambda one: one["words"], text[: mark.start()]).count(mark["words"])
            low = high = -1
            for path in bodies:
                places = [m.start() for m in re.finditer(re.escape(mark["words"]), case.text(path).body)]
                if len(places) > (before if len(bodies) == 1 else 0):
                    low = places[min(before, len(places) - 1)]
                    high = low + _head(mark["words"])
                    break
            person = mark["paper"].startswith("P")
            over = [
                (min(q.end, high) - max(q.start, low), -q.start, e.id)
                for q, e in quotes
                if low >= 0 and q.source == path and (e.kind is Kind.PERSON) == person
            ]
            best = max((one for one in over if one[0] > 0), default=(0, 0, ""))
            yield Marked(mark["words"], mark["paper"], best[2])


def _head(words: str) -> int:
    """How far a name's own words go, before what governs it no more: a copy passes for what it is of."""
    ends = None if CLEAR.match(words) else HEAD_ENDS.search(words)
    return ends.start() if ends else len(words)


def _pairs(names: Sequence[Marked]) -> Iterator[tuple[str, str]]:
    """Counts and faults of all names, and of each two of them."""
    for one in names:
        yield ("names", "") if one.found else ("names unseen", f"unseen: {one.words} ({one.paper})")
    for one, other in combinations(names, 2):
        papers = one.paper.lstrip("~"), other.paper.lstrip("~")
        joined, told = (
            one.found == other.found != "",
            f"{one.words} ({one.paper}) | {other.words} ({other.paper})",
        )
        if "?" in papers:
            yield ("open", f"open joined: {told}") if joined else ("", "")
        elif papers[0] != papers[1]:
            yield ("wrong", f"WRONG: {told}") if joined else ("", "")
        elif "~" not in one.paper + other.paper:
            yield ("pairs right", "") if joined else ("pairs", f"missed: {told}")


def _knowing(case: Case, names: Sequence[Marked], truth: str) -> Iterator[tuple[str, str]]:
    """Who is told to know of the document that most names of a paper were taken for."""
    for asked in ASKED.finditer(truth):
        taken = Counter(one.found for one in names if one.paper == asked["paper"] and one.found)
        thing = taken.most_common(1)[0][0] if taken else ""
        known = " / ".join(_knowers(case, thing)) if thing else ""
        for who in filter(None, map(str.strip, asked["who"].split(","))):
            found = re.search(who, known, re.IGNORECASE)
            yield ("asked knew", "") if found else ("asked", f"not told: {who} of {asked['paper']} {thing}")
        for who in filter(None, map(str.strip, (asked["nobody"] or "").split(","))):
            found = re.search(who, known, re.IGNORECASE)
            yield ("nobody wrongly", f"WRONGLY: {who} of {thing}") if found else ("nobody", "")


def _knowers(case: Case, thing: str) -> Iterator[str]:
    for finding in knew(case, about=case.entity(thing)).findings:
        proves = finding.certainty != "possible" and finding.id and "how" in (finding.value or {})
        if proves and "spoke of it" not in finding.text:
            yield " ".join(name.words for name in case.entity(finding.id or "").names)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
