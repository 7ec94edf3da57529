"""A question in English is read as a typed one, printed as a command, or refused with a reason."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest

from tests.english.phrasings import READINGS, REFUSALS
from tests.questions.cases import Telling
from timeline.case import Case
from timeline.english import ask
from timeline.model.answer import ANSWERED
from timeline.questions import QUESTIONS, bind, name_of, pose


@pytest.mark.parametrize(("words", "query", "args"), [row for row in READINGS if row[1]])
def test_each_way_of_asking_has_its_reading(case: Case, words: str, query: str, args: dict[str, str]) -> None:
    """The words beside the question that they stand for."""
    reading = ask(case, words).reading
    assert reading is not None
    assert (reading.query, dict(reading.args)) == (query, args)


@pytest.mark.parametrize(("words", "query"), [row[:2] for row in READINGS if row[1]])
def test_the_command_gives_the_same_answer(case: Case, words: str, query: str) -> None:
    """What is printed can be typed."""
    answer = ask(case, words)
    assert answer.reading is not None
    typed = shlex.split(answer.reading.command)
    assert typed[:3] == ["timeline", "query", query]
    question = next(question for question in QUESTIONS if name_of(question) == query)
    again = pose(case, question, bind(case, question, _options(typed[3:])))
    assert (again.text, again.findings) == (answer.text, answer.findings)


def _options(words: list[str]) -> dict[str, str]:
    """Options of a command line; one without a value is a yes."""
    found: dict[str, str] = {}
    for word, following in zip(words, [*words[1:], "--"][: len(words)], strict=True):
        if word.startswith("--"):
            found[word] = "yes" if following.startswith("--") else following
    return found


@pytest.mark.parametrize(("words", "status", "named"), REFUSALS)
def test_what_cannot_be_said_is_not_guessed(case: Case, words: str, status: str, named: str) -> None:
    """A name, date or word that settles nothing is named, with what would help."""
    answer = ask(case, words)
    assert answer.status == status
    assert named in answer.text
    assert answer.findings == ()


def test_an_inferred_year_is_said_to_be_inferred(case: Case) -> None:
    """The question leaves the year out; the case has one third of February."""
    answer = ask(case, "who was there on 3 February?")
    assert any("The year of “3 February” is inferred" in caveat for caveat in answer.caveats)


def test_what_stands_for_an_event_is_said(case: Case) -> None:
    """Before the flood report came out is before December 2016."""
    answer = ask(case, "who knew of the survey before the flood report was published?")
    assert any("is taken to be: flood report published" in caveat for caveat in answer.caveats)


def test_a_salient_document_is_taken_and_said(case: Case) -> None:
    """The survey is on record all over; nothing else is called a survey."""
    answer = ask(case, "who knew of the survey?")
    assert answer.reading is not None
    assert answer.reading.args["about"] == "document/weir-survey"


def test_the_question_is_kept_as_asked(case: Case) -> None:
    """Curly quotes, spaces and all."""
    assert ask(case, "  Who knew  of the weir survey? ").question == "  Who knew  of the weir survey? "


@pytest.mark.parametrize(
    "words", ["§d0 §e1", "who knew of §e0?", "(((((", "who was at [bold]x[/bold]?", "?" * 500]
)
def test_hostile_words_are_no_fault(case: Case, words: str) -> None:
    """Marks of our own making, brackets and noise are words like others."""
    assert ask(case, words).status in ("cannot-say", "not-understood")


def inspected(*papers: tuple[str, str]) -> Telling:
    """A harbour inspection of an unknown day, the reports of it, and a log that one man read before."""
    told = Telling().knows(
        "person/mo: Mo Lind", "document/log: dock log", "document/inspection-report: inspection report"
    )
    told.source("press.txt", "2019-06-01", title="Harbour Times")
    told.says(
        "Mo Lind was sent the dock log.",
        "email",
        "2018-02-03",
        "stated",
        "document/log",
        recipient="person/mo",
    )
    told.says("It came after the inspection.", "inspection", "[..2019-06]", "stated", title="the inspection")
    for sentence, moment in papers:
        told.says(sentence, "report", moment, "stated", "document/inspection-report")
    return told


def test_an_event_without_a_beginning_is_bounded_by_the_paper_of_it(tmp_path: Path) -> None:
    """Nothing dates the inspection but its report: not later than that, so nothing is surely before it."""
    case = inspected(("The inspection report is of May 2018.", "2018-05")).case(tmp_path)
    answer = ask(case, "who knew of the dock log before the inspection?")
    assert answer.reading is not None
    assert answer.reading.args["before"] == "[..2018-05]"
    times = {finding.name: finding.value["in_time"] for finding in answer.findings}
    assert (answer.status, times) == (ANSWERED, {"Mo Lind": "possibly"})
    assert any("cannot be later than the paper of it" in caveat for caveat in answer.caveats)


def test_two_papers_of_different_days_stand_for_nothing(tmp_path: Path) -> None:
    """Which of them is meant is not guessed; the inspection keeps its own bounds."""
    reports = (
        ("The inspection report is of May 2018.", "2018-05"),
        ("The inspection report came again.", "2018-07"),
    )
    answer = ask(inspected(*reports).case(tmp_path), "who knew of the dock log before the inspection?")
    assert answer.reading is not None
    assert answer.reading.args["before"] == "[..2019-06]"
