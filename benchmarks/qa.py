"""Answer a file of questions through the program, and score the answers by kind.

    python benchmarks/qa.py FOLDER [--questions FILE] [--keep FOLDER] [--show]

FOLDER holds folders of received material and files of questions (`*.json` with a list under "questions": id,
kind, question, params, answer, match). The folder of a question is the one whose name shares most words with
its id. One case is built for each, with nothing declared; files of answers (gold standards, alias tables,
licences, lists of members) are left out; of TimeML the program itself takes the words alone. How a question
becomes a command follows from its kind, its parameters, and the words in quotation marks and dates of its
text.
Documents in which somebody judged for the case (`question_judgements.csv`) are left out on both sides.
Prints every answer that is not right (`--show`: all), then a line for each kind.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qa_kinds import ANSWERED_BY, Question
from question_judgements import for_the_case

from timeline.case import Case, open_case
from timeline.errors import TimelineError
from timeline.folder import find_case, init_case
from timeline.pipeline import build

LEFT_OUT = re.compile(
    r"(?i)gold|alias|licen[cs]e|readme|roster|members?\.|list_target|timelines_trial|trial-data"
)


def main() -> int:
    """Build the cases, answer and score; exits with 1 where no question could be answered."""
    chosen = arguments()
    place = Path(chosen.keep) if chosen.keep else Path(tempfile.mkdtemp())
    files = [Path(chosen.questions)] if chosen.questions else sorted(Path(chosen.folder).glob("*.json"))
    asked = [q for file in files for q in json.loads(file.read_text(encoding="utf-8"))["questions"]]
    scores: defaultdict[str, list[float]] = defaultdict(list)
    cases: dict[str, Case] = {}
    for raw in asked:
        folder = folder_of(raw["id"], Path(chosen.folder))
        params = raw.get("params", {})
        judged = for_the_case(folder, raw["kind"], params.get("person", ""))
        question = Question(raw["id"], raw["kind"], raw["question"], params, raw["match"], judged)
        wanted = _without(raw["answer"], judged)
        kind = "-identity" if question.kind == "identity" else ""
        if folder.name + kind not in cases:
            cases[folder.name + kind] = built(folder, place / (folder.name + kind))
        begun = time.perf_counter()
        given = answered(cases[folder.name + kind], question)
        score = matched(question.match, given, wanted)
        scores[question.kind].append(score)
        if score < 1 or chosen.show:
            told(question, score, given, wanted, time.perf_counter() - begun)
    if not chosen.keep:
        shutil.rmtree(place)
    printed(scores)
    return 0 if any(map(any, scores.values())) else 1


def arguments() -> argparse.Namespace:
    """What was asked for on the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder")
    parser.add_argument("--questions")
    parser.add_argument("--keep", help="keep the built cases here, and use those that are there")
    parser.add_argument("--show", action="store_true")
    return parser.parse_args()


def folder_of(id: str, place: Path) -> Path:
    """The folder of material whose name shares most words with the id of a question."""
    words = set(re.split(r"[-/]", id.rpartition("/")[0].removeprefix("dev-")))
    folders = sorted(path for path in place.iterdir() if path.is_dir())
    return max(folders, key=lambda path: (sum(_shares(word, path.name) for word in words), path.name))


def _shares(word: str, name: str) -> float:
    """A whole word of the name counts for one, a part of it for less."""
    parts = name.split("-")
    return 1.0 if word in parts else 0.5 if any(part.endswith(word) for part in parts) else 0.0


def built(folder: Path, place: Path) -> Case:
    """A case of what was received, without what holds the answers."""
    if not (place / "case.toml").exists():
        init_case(place)
        for path in sorted(folder.rglob("*")):
            name = str(path.relative_to(folder))
            if path.is_file() and not LEFT_OUT.search(name):
                _copied(path, place / "sources" / name, whole=not place.name.endswith("-identity"))
    begun = time.perf_counter()
    build(find_case(place))
    print(f"{place.name}: built in {time.perf_counter() - begun:.0f} s", file=sys.stderr)
    return open_case(place)


def _copied(path: Path, target: Path, *, whole: bool) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if not whole and path.suffix == ".csv":
        target.write_text(_as_typed(path.read_text(encoding="utf-8")), encoding="utf-8")
    else:
        shutil.copy(path, target)


def _as_typed(table: str) -> str:
    """An index without the columns in which its makers resolved the names."""
    import csv
    from io import StringIO

    rows = list(csv.reader(StringIO(table)))
    typed = [head for head in rows[0] if f"original{head}".lower() in [name.lower() for name in rows[0]]]
    kept = [place for place, head in enumerate(rows[0]) if head not in typed]
    head = [rows[0][place].removeprefix("original").lower() for place in kept]
    out = StringIO()
    csv.writer(out).writerows(
        [head, *([row[place] for place in kept] for row in rows[1:] if len(row) > max(kept))]
    )
    return out.getvalue()


def answered(case: Case, question: Question) -> Any:
    """The answer of the program in the shape of its kind, or why there is none."""
    how = ANSWERED_BY.get(question.kind)
    try:
        return how(case, question) if how else "no command for this kind"
    except TimelineError as fault:
        return f"{fault} ({fault.hint})" if fault.hint else str(fault)
    except LookupError:
        return "nothing of the kind in this case"


def _without(wanted: Any, judged: frozenset[str]) -> Any:
    return [one for one in wanted if str(one) not in judged] if isinstance(wanted, list) else wanted


def matched(rule: str, given: Any, wanted: Any) -> float:
    """1 where an answer is right; for the dates of a timeline the share that is (F1)."""
    if rule == "set":
        return float(_folded(given) == _folded(wanted))
    if rule == "map" and isinstance(given, dict):
        return float(all(_plain(given.get(name)) == _plain(value) for name, value in wanted.items()))
    if rule == "set-of-intervals":
        return float(_intervals(given) == _intervals(wanted))
    if rule == "timeline-dates" and isinstance(given, dict):
        return _f1(set(given), set(wanted))
    return float(given == wanted)


def _plain(value: Any) -> Any:
    return _folded(value) if isinstance(value, list) else value


def _folded(values: Any) -> Any:
    return {str(value).casefold() for value in values} if isinstance(values, list | tuple | set) else values


def _intervals(values: Any) -> Any:
    if not isinstance(values, list):
        return values
    return {(one["after"], one["before"], one["days"]) for one in values}


def _f1(given: set[str], wanted: set[str]) -> float:
    both = len(given & wanted)
    return 2 * both / (len(given) + len(wanted)) if both else 0.0


def told(question: Question, score: float, given: Any, wanted: Any, seconds: float) -> None:
    """One question with both answers."""
    print(f"{score:.2f} {question.id} [{question.kind}] {question.words} ({seconds:.1f} s)")
    print(f"     given:  {_short(given)}\n     wanted: {_short(wanted)}")
    if isinstance(given, list) and isinstance(wanted, list):
        ours, theirs = {str(one) for one in given}, {str(one) for one in wanted}
        print(
            f"     too much: {_short(sorted(ours - theirs))}\n     lacking: {_short(sorted(theirs - ours))}"
        )


def _short(value: Any) -> str:
    words = json.dumps(value, ensure_ascii=False, default=str)
    return words if len(words) <= 900 else words[:900] + " …"


def printed(scores: dict[str, list[float]]) -> None:
    """A line for each kind, and the sum."""
    print(f"\n{'kind':20}{'questions':>10}{'right':>8}{'share':>8}")
    for kind, values in sorted(scores.items()):
        print(f"{kind:20}{len(values):>10}{sum(v == 1 for v in values):>8}{sum(values) / len(values):>8.2f}")
    every: Sequence[float] = [value for values in scores.values() for value in values]
    print(f"{'all':20}{len(every):>10}{sum(v == 1 for v in every):>8}{sum(every) / max(len(every), 1):>8.2f}")


if __name__ == "__main__":
    sys.exit(main())
