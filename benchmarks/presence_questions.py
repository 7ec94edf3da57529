"""Put the questions about meetings to a built case, and compare with the answers that are expected.

A file of questions is JSON: {"questions": [{"id", "kind", "question", "answer"}]}; those count whose id names
the folder ("minutes-x-y" is x-y). Each is asked in its own words. An answer is right if its findings hold
what is expected, as values, and each finding has a file and a place.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from timeline.case import Case
from timeline.english import ask
from timeline.model.answer import Answer, Finding

Expected = Any
THERE = ("present", "in-attendance")


def asked(case: Case, folder: str, questions: Path) -> bool:
    """Ask all that are about the folder's body; print and tell whether all are right."""
    body = folder.removeprefix("minutes-")
    mine = [q for q in json.loads(questions.read_text("utf-8"))["questions"] if body in q["id"]]
    right = [_is_right(case, question) for question in mine]
    print(f"  {sum(right)} of {len(right)} questions")
    return all(right)


def _is_right(case: Case, question: dict[str, Any]) -> bool:
    answer = ask(case, question["question"])
    placed = all(finding.evidence for finding in answer.findings)
    fits = KINDS.get(question["kind"], _unknown)(answer, question["answer"])
    print(f"  {'yes' if fits and placed else 'NO '} {question['id']}  {question['question']}")
    return fits and placed


def _present(answer: Answer, expected: Expected) -> bool:
    """By accounts where those are expected, else by names."""
    there = [finding for finding in answer.findings if finding.value["status"] in THERE]
    accounts = {str(finding.value.get("account", "")).lstrip("@").lower() for finding in there} - {""}
    names = {_plain(finding.name or "") for finding in there}
    wanted = {str(name) for name in expected}
    return accounts == wanted or names == {_plain(name) for name in wanted}


def _plain(name: str) -> str:
    return "".join(filter(str.isalpha, name)).lower()


def _breaks(answer: Answer, expected: Expected) -> bool:
    if expected and isinstance(expected[0], str):
        return sorted(finding.value["date"] for finding in answer.findings) == sorted(expected)
    found = [{key: finding.value[key] for key in ("after", "before", "days")} for finding in answer.findings]
    return found == expected


def _extent(answer: Answer, expected: Expected) -> bool:
    return any(all(f.value.get(key) == expected[key] for key in expected) for f in answer.findings)


def _attended(answer: Answer, expected: Expected) -> bool:
    """First, last and number of dates: of all on which someone was there, or of those under one account."""
    there = [finding for finding in answer.findings if finding.value["status"] in THERE]
    sets = [there] + [[f for f in there if f.value.get("account") == name] for name in _accounts(there)]
    return any(_summary(found) == expected for found in sets)


def _accounts(found: list[Finding]) -> list[str]:
    return sorted({f.value["account"] for f in found if f.value.get("account")})


def _summary(found: list[Finding]) -> dict[str, object]:
    days = sorted({f.when.earliest.isoformat() for f in found if f.when and f.when.is_day})
    return {"first": days[0], "last": days[-1], "n": len(days)} if days else {}


def _unknown(_answer: Answer, _expected: Expected) -> bool:
    return False


KINDS: dict[str, Callable[[Answer, Expected], bool]] = {
    "presence": _present,
    "gap": _breaks,
    "cadence": _breaks,
    "count": _extent,
    "last-record": _extent,
    "last-attendance": _attended,
}
