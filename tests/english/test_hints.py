"""What helps with a question that is not understood."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.english.four_cases import force
from timeline.case import Case
from timeline.english import ask
from timeline.model.answer import CANNOT_SAY, NOT_UNDERSTOOD


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Case:
    """The police force."""
    folder: Path = tmp_path_factory.mktemp("force")
    return force().case(folder)


# question, what its answer says
@pytest.mark.parametrize(
    ("question", "help_"),
    [
        ("why did the pursuit begin?", "Why something was done"),
        ("who is to blame?", "Blame, motive and truth are judgements"),
        ("what changed since the last build?", "`timeline build`"),
        ("how much did it cost?", "`timeline search WORDS`"),
        ("was the minister informed within 24 hours?", "Within what time of which event?"),
        ("which officers were not told?", "No record shows who was not told."),
        ("who knw about the pursuit?", "“knw” is no word of questions here; perhaps “kn"),
        ("who was where and who did what?", "Ask one question at a time."),
        ("summarise the case", "`timeline narrate`"),
    ],
)
def test_a_question_out_of_reach_gets_what_would_help(case: Case, question: str, help_: str) -> None:
    """Never a guess, always the examples too."""
    answer = ask(case, question)
    assert answer.status == NOT_UNDERSTOOD
    assert "not guessed at" in answer.text
    assert help_ in answer.text
    assert "for example:" in answer.text


# question, the one that it would be without a slip
@pytest.mark.parametrize(
    ("question", "meant"),
    [
        ("who knw of the pursuit?", "who know of the pursuit"),
        ("Who atended on 30 August 2015?", "Who attended on 30 August 2015"),
        ("apologes 30 August 2015", "apologies 30 August 2015"),
        ("who was presnt on 30 August 2015?", "who was present on 30 August 2015"),
    ],
)
def test_a_slip_of_spelling_is_mended_and_offered(case: Case, question: str, meant: str) -> None:
    """Offered, not answered: what was meant is the asker's to say."""
    answer = ask(case, question)
    assert f"Did you mean: “{meant}”?" in answer.text
    assert (answer.reading, answer.findings) == (None, ())


def test_a_question_that_no_mending_helps_is_not_offered(case: Case) -> None:
    """The word is nearly one of questions, and still nothing is asked."""
    text = ask(case, "preesided zebra").text
    assert "perhaps “presided” is meant" in text
    assert "Did you mean" not in text


def test_a_name_that_is_nearly_one_of_the_case_is_told(case: Case) -> None:
    """Half-known names, and nothing for those that are like none."""
    assert (
        "“Dale Hirst” is no name of this case; the nearest: Dale Hurst"
        in ask(case, "explain Dale Hirst").text
    )
    assert "no name of this case" not in ask(case, "explain Brexit to me").text


def test_a_word_of_the_case_is_no_slip(case: Case) -> None:
    """Nor is a plural of a word that questions know."""
    assert "perhaps" not in ask(case, "explain the dispatch records of Eastmere").text


# question, what it lacks
@pytest.mark.parametrize(
    ("question", "lack"),
    [
        ("who was there?", "At which meeting?"),
        ("who chaired?", "At which meeting?"),
        ("who knew of the radio?", "Nothing called “the radio” is in this case."),
        ("who was chief constable on 3/4/2016?", "3 April 2016 or 4 March 2016"),
        ("what happened last year?", "names no date by itself"),
        ("what happened on 31 June 2015?", "is no day of the calendar"),
    ],
)
def test_what_is_lacking_is_asked_for(case: Case, question: str, lack: str) -> None:
    """A meeting, a name, a year, the order of day and month."""
    answer = ask(case, question)
    assert answer.status in (CANNOT_SAY, NOT_UNDERSTOOD)
    assert lack in answer.text


def test_a_word_for_people_is_not_taken_for_a_limit(case: Case) -> None:
    """Who of them is an officer, no list of attendance tells."""
    caveats = ask(case, "which officers were at the meeting of 30 August 2015?").caveats
    assert "Everyone on record is told: who of them counts among “officers” is not told apart." in caveats


def test_people_are_everyone(case: Case) -> None:
    """No more is said of a word that leaves nobody out."""
    assert ask(case, "which people were at the meeting of 30 August 2015?").caveats == ()


def test_a_time_behind_the_question_limits_it(case: Case) -> None:
    """It is put to the typed question, not swallowed."""
    reading = ask(case, "which gaps are longer than 7 days, in 2015?").reading
    assert reading is not None
    assert reading.args == {"longer": "7", "on": "2015"}


def test_a_time_that_no_term_takes_is_refused(case: Case) -> None:
    """Said beside the answer it would still be the answer to another question."""
    answer = ask(case, "what became of Dale Hurst's request of 3 May 2015?")
    assert answer.status == CANNOT_SAY
    assert "“of 3 May 2015” would limit this question" in answer.text
