"""Put the questions about meetings to a built case, and compare with the answers that are expected.

A file of questions is JSON: {"questions": [{"id", "kind", "question", "answer"}]}; those count whose id names
the folder ("minutes-x-y" is x-y). Each is asked in its own words. An answer is right if its findings hold
what is expected, as values, and each finding has a file and a place. Documents in which somebody has judged
for the case (`question_judgements.csv`) are left out on both sides, and counted.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from question_judgements import for_the_case

from timeline.case import Case
from timeline.english import ask
from timeline.model.answer import Answer, Finding

Expected = Any
Judged = frozenset[str]  # the documents that are left out
THERE = ("present", "in-attendance")


def asked(case: Case, folder: Path, questions: Path) -> bool:
    """Ask all that are about the folder's body; print and tell whether all are right."""
    body = folder.name.removeprefix("minutes-")
    mine = [q for q in json.loads(questions.read_text("utf-8"))["questions"] if body in q["id"]]
    right = [_is_right(case, folder, question) for question in mine]
    print(f"  {sum(right)} of {len(right)} questions")
    return all(right)


def _is_right(case: Case, folder: Path, question: dict[str, Any]) -> bool:
    answer = ask(case, question["question"])
    placed = all(finding.evidence for finding in answer.findings)
    fits = KINDS.get(question["kind"], _unknown)
    about = question.get("params", {}).get("person", "")
    judged = for_the_case(folder, question["kind"], about)
    right = placed and fits(answer, question["answer"], frozenset())
    if not right and judged:
        right = placed and fits(answer, question["answer"], judged)
        note = f"  ({len(judged)} documents judged for the case)"
    else:
        note = ""
    print(f"  {'yes' if right else 'NO '} {question['id']}  {question['question']}{note}")
    return right


def _present(answer: Answer, expected: Expected, _judged: Judged) -> bool:
    """By accounts where those are expected, else by names."""
    there = [finding for finding in answer.findings if finding.value["status"] in THERE]
    accounts = {str(finding.value.get("account", "")).lstrip("@").lower() for finding in there} - {""}
    names = {_plain(finding.name or "") for finding in there}
    wanted = {str(name) for name in expected}
    return accounts == wanted or names == {_plain(name) for name in wanted}


def _plain(name: str) -> str:
    return "".join(filter(str.isalpha, name)).lower()


def _breaks(answer: Answer, expected: Expected, _judged: Judged) -> bool:
    if expected and isinstance(expected[0], str):
        return sorted(finding.value["date"] for finding in answer.findings) == sorted(expected)
    found = [{key: finding.value[key] for key in ("after", "before", "days")} for finding in answer.findings]
    return found == expected


def _extent(answer: Answer, expected: Expected, _judged: Judged) -> bool:
    return any(all(f.value.get(key) == expected[key] for key in expected) for f in answer.findings)


def _attended(answer: Answer, expected: Expected, judged: Judged) -> bool:
    """First, last and number of dates: of all on which someone was there, or of those under one account."""
    told = (finding for finding in answer.findings if finding.value["status"] in THERE)
    there = [finding for finding in told if _file(finding) not in judged]
    sets = [there] + [[f for f in there if f.value.get("account") == name] for name in _accounts(there)]
    return any(_summary(found) == expected for found in sets)


def _accounts(found: list[Finding]) -> list[str]:
    return sorted({f.value["account"] for f in found if f.value.get("account")})


def _summary(found: list[Finding]) -> dict[str, object]:
    days = sorted({f.when.earliest.isoformat() for f in found if f.when and f.when.is_day})
    return {"first": days[0], "last": days[-1], "n": len(days)} if days else {}


def _file(finding: Finding) -> str:
    return finding.evidence[0].source.removeprefix("sources/")


def _unlisted(answer: Answer, expected: Expected, judged: Judged) -> bool:
    found = {finding.value["source"].removeprefix("sources/") for finding in answer.findings}
    return found - judged == frozenset(expected) - judged


def _unknown(_answer: Answer, _expected: Expected, _judged: Judged) -> bool:
    return False


KINDS: dict[str, Callable[[Answer, Expected, Judged], bool]] = {
    "presence": _present,
    "gap": _breaks,
    "cadence": _breaks,
    "count": _extent,
    "last-record": _extent,
    "last-attendance": _attended,
    "no-attendance": _unlisted,
}
