"""What three sorts of people ask about the sample cases is read as they mean it, or refused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.english.sample_questions import OF_FERRY, OF_POWYS
from timeline.case import Case, open_case
from timeline.english import ask
from timeline.model.answer import CANNOT_SAY, NOT_UNDERSTOOD

REFUSED = frozenset({CANNOT_SAY, NOT_UNDERSTOOD})


@pytest.fixture(scope="module")
def powys(built_case: Callable[[str], Path]) -> Case:
    """The council's lost report."""
    return open_case(built_case("powys"))


@pytest.fixture(scope="module")
def ferry(built_case: Callable[[str], Path]) -> Case:
    """The stern ramp."""
    return open_case(built_case("ferry"))


def is_read(case: Case, words: str, reading: str) -> None:
    """Expect a question's command, or that nothing is found where it is refused."""
    answer = ask(case, words)
    read = answer.reading.command.removeprefix("timeline query ") if answer.reading else answer.status
    assert read == reading
    assert read not in REFUSED or not answer.findings


@pytest.mark.parametrize(("words", "reading"), OF_POWYS)
def test_questions_about_the_report_are_read(powys: Case, words: str, reading: str) -> None:
    """As notes, as talk, in cross-examination."""
    is_read(powys, words, reading)


@pytest.mark.parametrize(("words", "reading"), OF_FERRY)
def test_questions_about_the_ramp_are_read(ferry: Case, words: str, reading: str) -> None:
    """American dates, papers of one name."""
    is_read(ferry, words, reading)


def test_a_body_that_met_several_times_is_asked_which_is_meant(ferry: Case) -> None:
    """Whoever came to one of its meetings was not at all of them."""
    for words in ("who attended the safety committee in 2016?", "safety committee attendance 2016"):
        answer = ask(ferry, words)
        assert (answer.status, answer.findings) == (CANNOT_SAY, ())
        assert "may be any of these: Safety Committee meeting, on 14 June 2016" in answer.text


def test_a_body_is_no_attendee_of_its_meeting(ferry: Case) -> None:
    """Its name says which meeting."""
    is_read(ferry, "safety committee attendance July 12, 2016", "present --on 2016-07-12")
