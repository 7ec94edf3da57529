"""Score a case made of raw stories alone: no dates given, no corrections, nothing said of the sources.

    python benchmarks/stories.py FOLDER     FOLDER holds the two stories of the model case as .txt files

Prints, for each of the fifteen happenings that a careful reader finds in them, whether the built case
tells it with a date that the words allow and with those who took part; then what it answers to six
questions. The expectations are the model case's facts (docs/CASE.md), not sentences of the stories.
Exits with 1 under thirteen of fifteen, or if an answer is of the wrong kind.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from timeline.case import Case, open_case
from timeline.dates.edtf import parse
from timeline.english import ask
from timeline.folder import find_case, init_case
from timeline.model.answer import ANSWERED, CANNOT_SAY, NONE_ON_RECORD, Answer
from timeline.model.event import Event
from timeline.pipeline import build

ENOUGH = 13


@dataclass(frozen=True, slots=True)
class Happening:
    """What must be told: its kind, a word of its title or quote, bounds of its date, ids of its parts."""

    label: str
    kinds: tuple[str, ...]
    word: str
    within: str
    parts: tuple[str, ...] = ()
    exact: bool = True


HAPPENINGS = (
    Happening("the audit report", ("report",), "audit", "2016-07", ("peopletoo",)),
    Happening(
        "its submission to three officers",
        ("submission",),
        "submitted",
        "2016-07-20",
        ("strategic-director", "head-of-service", "interim-head-of-service"),
    ),
    Happening("the summer's meetings", ("meeting",), "series", "2016-07/2016-08", ("officers",)),
    Happening("the team's meeting", ("meeting",), "meeting", "2016-08-09", ("management-team",)),
    Happening("the stated silence", ("other",), "reference", "2016-08/..", exact=False),
    Happening(
        "the inspection report", ("report", "publication"), "inspection report", "2017-10", ("inspectorate",)
    ),
    Happening("the request dismissed", ("refusal", "decision"), "dismissed", "2017-10/2018-10", exact=False),
    Happening("the email to the Leader", ("email",), "email", "2017-11-27", ("leader",)),
    Happening("the follow-up visit", ("visit", "inspection"), "visit", "2017-10/2018-01", exact=False),
    Happening("the warning letter", ("warning-letter",), "letter", "2018-01", ("inspectorate", "council")),
    Happening(
        "the consultant's meeting",
        ("meeting",),
        "consultant",
        "2018-01-08",
        ("consultant", "leader", "deputy-leader", "strategic-director-for-place", "acting-chief-executive"),
    ),
    Happening("the copy seen", ("knowledge",), "copy", "2018", ("gibson-watt",), exact=False),
    Happening(
        "the investigation ordered", ("decision",), "ordered", "2017-10/2018-09", ("harris",), exact=False
    ),
    Happening("its planned end", ("other", "decision", "report"), "finished", "2018-09"),
    Happening("the review finished", ("report", "other"), "finished", "2018-06/2018-09", exact=False),
)

QUESTIONS = (
    ("no record after August 2016", ANSWERED, ("453", "483", "27 November 2017")),
    ("which current staff were present at the meeting of 9 August 2016?", "", ("None",)),
    (
        "who knew of the Peopletoo report before October 2017?",
        ANSWERED,
        ("Peopletoo", "27 November 2017", "July 2018"),
    ),
    ("who met the consultant on 8 January 2018?", ANSWERED, ("deputy leader", "acting chief executive")),
    ("was the report escalated to the cabinet?", NONE_ON_RECORD, ("No record",)),
    ("when was the mayor told?", CANNOT_SAY, ("mayor",)),
)


def main(arguments: Sequence[str]) -> int:
    """Build the case and print the two tables."""
    if len(arguments) != 1:
        print(__doc__)
        return 2
    with tempfile.TemporaryDirectory() as place:
        case = built(Path(arguments[0]), Path(place) / "case")
        found = sum(printed(happening, case) for happening in HAPPENINGS)
        print(f"\n{found} of {len(HAPPENINGS)} happenings\n")
        answered = sum(asked(case, *question) for question in QUESTIONS)
        print(f"\n{answered} of {len(QUESTIONS)} answers")
    return 0 if found >= ENOUGH and answered == len(QUESTIONS) else 1


def built(stories: Path, folder: Path) -> Case:
    """A case of nothing but the stories."""
    init_case(folder)
    for story in sorted(stories.glob("*.txt")):
        shutil.copy(story, folder / "sources" / story.name)
    build(find_case(folder))
    return open_case(folder)


def printed(happening: Happening, case: Case) -> bool:
    """Print the best candidate of a happening; whether it stands."""
    candidates = list(told(happening, case))
    best = next((e for e in candidates if stands(happening, e)), candidates[0] if candidates else None)
    verdict = best is not None and stands(happening, best)
    shown = f"{best.when.edtf or 'undated':24} {best.when.reason[:60]}" if best else "not told"
    print(f"{'yes' if verdict else 'NO ':4} {happening.label:34} [{happening.within}]  {shown}")
    return verdict


def told(happening: Happening, case: Case) -> Iterator[Event]:
    """The events of its kinds that use its word."""
    for event in case.events():
        words = event.title + " " + " ".join(quote.exact for quote in event.evidence)
        if event.kind in happening.kinds and happening.word.lower() in words.lower():
            yield event


def stands(happening: Happening, event: Event) -> bool:
    """The date is what the words allow, and everyone named took part."""
    bounds = parse(happening.within)
    dated = event.when.edtf == happening.within if happening.exact else event.when.within(bounds)
    taken = [part.id for part in event.parts]
    return dated and all(any(wanted in one for one in taken) for wanted in happening.parts)


def asked(case: Case, question: str, status: str, words: tuple[str, ...]) -> bool:
    """Print an answer's kind and first words; whether it is of the right kind and says what it must."""
    answer: Answer = ask(case, question)
    said = answer.text + " ".join(finding.text for finding in answer.findings)
    right = (not status or answer.status == status) and all(word in said for word in words)
    print(f"{'yes' if right else 'NO ':4} {question}\n       {answer.status}: {answer.text[:200]}")
    return right


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
