"""Times that stand beside a question: lifted off its end, looked up, and put to it in its own terms."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.english.four_cases import charity, trust
from timeline.case import Case
from timeline.english import ask
from timeline.english.grammar import compiled
from timeline.english.meaning import CannotSay
from timeline.english.spotting import spot
from timeline.english.times import lifted, limit_of, tails
from timeline.model.answer import CANNOT_SAY


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Case:
    """The school trust: its inspection was on 14 May 2018."""
    folder: Path = tmp_path_factory.mktemp("trust")
    return trust().case(folder)


@pytest.fixture(scope="module")
def fund(tmp_path_factory: pytest.TempPathFactory) -> Case:
    """The charity: its loan agreement was signed in some April."""
    folder: Path = tmp_path_factory.mktemp("charity")
    return charity().case(folder)


def limit(case: Case, question: str) -> tuple[str, str, str]:
    """How the longest time phrase of a question limits it, and from when to when."""
    found = limit_of(case, next(lifted(spot(case, question))))
    return found.kind, found.start.edtf, found.end.edtf


# phrase, kind of limit, its start, its end
@pytest.mark.parametrize(
    ("phrase", "kind", "start", "end"),
    [
        ("on 3 May 2018", "on", "2018-05-03", "2018-05-03"),
        ("in May 2018", "on", "2018-05", "2018-05"),
        ("during 2018", "on", "2018", "2018"),
        ("before 3 May 2018", "before", "2018-05-03", "2018-05-03"),
        ("prior to May 2018", "before", "2018-05", "2018-05"),
        ("by 3 May 2018", "before", "2018-05-04", "2018-05-04"),
        ("by the end of March 2018", "before", "2018-04-01", "2018-04-01"),
        ("no later than 3 May 2018", "before", "2018-05-04", "2018-05-04"),
        ("until March 2018", "before", "2018-04-01", "2018-04-01"),
        ("after 3 May 2018", "after", "2018-05-03", "2018-05-03"),
        ("since 3 May 2018", "after", "2018-05-02", "2018-05-02"),
        ("from May 2018 onwards", "after", "2018-04-30", "2018-04-30"),
        ("before the inspection", "before", "2018-05-14", "2018-05-14"),
        ("by the time of the inspection", "before", "2018-05-14", "2018-05-14"),
        ("after the inspection", "after", "2018-05-14", "2018-05-14"),
        ("since the inspection", "after", "2018-05-13", "2018-05-13"),
        ("during the inspection", "on", "2018-05-14", "2018-05-14"),
        ("at the time of the inspection", "on", "2018-05-14", "2018-05-14"),
        ("on the day of the inspection", "on", "2018-05-14", "2018-05-14"),
        ("when the inspection took place", "on", "2018-05-14", "2018-05-14"),
        ("the day after the inspection", "on", "2018-05-15", "2018-05-15"),
        ("two weeks after the inspection", "on", "2018-05-28", "2018-05-28"),
        ("the day before the inspection", "on", "2018-05-13", "2018-05-13"),
        ("3 months before the inspection", "on", "2018-02-14", "2018-02-14"),
        ("in the week after the inspection", "period", "2018-05-15", "2018-05-21"),
        ("in the two weeks before the inspection", "period", "2018-04-30", "2018-05-13"),
        ("within a month of the inspection", "period", "2018-05-14", "2018-06-14"),
        ("within 24 hours of the inspection", "period", "2018-05-14", "2018-05-15"),
        ("between 3 and 9 June 2018", "period", "2018-06-03", "2018-06-09"),
        ("between May 2018 and the review", "period", "2018-05", "2018-09-03"),
        ("between the inspection and the review", "period", "2018-05-14", "2018-09-03"),
        ("before the trustees' meeting on 11 June 2018", "before", "2018-06-11", "2018-06-11"),
    ],
)
def test_a_phrase_limits_in_one_way(school: Case, phrase: str, kind: str, start: str, end: str) -> None:
    """By a date, by an event, or by days counted from either."""
    assert limit(school, f"who was told of the audit letter {phrase}?") == (kind, start, end)


# phrase, why it settles nothing
@pytest.mark.parametrize(
    ("phrase", "reason"),
    [
        ("before the mutiny", "No event called “the mutiny”"),
        ("after the trustees' meeting", "may be any of these"),
        ("before that", "names no event by itself"),
        ("since last June", "names no date by itself"),
        ("before the trustees' meeting on 3 May 2018", "No event called “the trustees' meeting” on 3 May"),
        ("between the review and the inspection", "before it begins"),
        ("on 3/4/2018", "Say which"),
    ],
)
def test_what_settles_nothing_is_a_refusal(school: Case, phrase: str, reason: str) -> None:
    """With what was looked for."""
    with pytest.raises(CannotSay, match=reason):
        limit(school, f"who was told of the audit letter {phrase}?")


def test_days_are_not_counted_from_a_month(fund: Case) -> None:
    """Of an April nobody knows which week comes after it."""
    with pytest.raises(CannotSay, match="not known to the day"):
        limit(fund, "what happened in the week after the loan agreement was signed?")


def test_an_event_that_sets_a_time_is_named_with_its_day(school: Case) -> None:
    """So that whoever asked can see that it is the one that was meant."""
    caveats = ask(school, "what happened in the week after the inspection?").caveats
    assert "“the inspection” is taken to be: inspection of the school, on 14 May 2018." in caveats
    assert any(caveat.endswith("is taken to be 15 May 2018 to 21 May 2018.") for caveat in caveats)


# question, its command
@pytest.mark.parametrize(
    ("question", "options"),
    [
        ("who was told of the audit letter in March 2018?", "--on 2018-03"),
        ("who was aware of the audit letter in March 2018?", "--before 2018-04-01"),
        ("who was told of the audit letter after the inspection?", "--on '[2018-05-15..]'"),
        ("what was Ms Vance aware of before the inspection?", "--on 2018-05-13"),
        ("who was head teacher when the inspection took place?", "--on 2018-05-14"),
        ("who was head teacher before 2013?", "--on '[..2012]'"),
        ("which meetings did Mr Tarr attend in 2018?", "--on 2018"),
        ("what did Ms Vance say in 2019?", "--on 2019"),
        (
            "what happened to the audit letter between January and April 2018?",
            "--after 2018-01 --before 2018-04",
        ),
    ],
)
def test_each_question_takes_a_time_in_its_own_terms(school: Case, question: str, options: str) -> None:
    """A state is asked by a day, an act at it, a period as far as the question knows periods."""
    reading = ask(school, question).reading
    assert reading is not None
    assert options in reading.command


# question, the limit it does not take
@pytest.mark.parametrize(
    ("question", "dropped"),
    [
        ("which documents are missing since the inspection?", "since the inspection"),
        ("who was aware of the audit letter after the inspection?", "after the inspection"),
        ("what is Ms Vance also called since 2018?", "since 2018"),
        ("who is still in post since the inspection?", "since the inspection"),
        ("is the audit letter disputed before 2018?", "before 2018"),
        ("who replaced Nora Vance after the inspection?", "after the inspection"),
        ("what changed between the inspection and the review?", ""),
    ],
)
def test_a_limit_that_a_question_does_not_take_is_never_dropped(
    school: Case, question: str, dropped: str
) -> None:
    """It is named, and nothing is answered."""
    answer = ask(school, question)
    assert (answer.reading, answer.findings) == (None, ())
    assert dropped in answer.text


def test_a_refused_limit_shows_the_question_without_it(school: Case) -> None:
    """Which can be typed instead."""
    answer = ask(school, "who was aware of the audit letter after the inspection?")
    assert answer.status == CANNOT_SAY
    assert "“timeline query knew --about document/audit-letter”" in answer.text


def test_a_time_may_stand_in_front(school: Case) -> None:
    """With a comma, or without."""
    asked = (
        "in 2018, what did Ms Vance say?",
        "in 2018 what did Ms Vance say?",
        "what did Ms Vance say in 2018?",
    )
    assert len({reading.command for words in asked if (reading := ask(school, words).reading)}) == 1


def test_every_time_phrase_is_an_expression_with_an_anchor() -> None:
    """Each knows what it counts from."""
    assert all("a" in tail.groupindex for _, tail in tails())
    assert compiled("who").fullmatch("who")


# words beside a date that narrow it, what is said of them
@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("in early 2018", "“early 2018” is read as 2018, and not narrowed further."),
        (
            "on the night of 3 May 2018",
            "“the night of 3 May 2018” is read as 3 May 2018, and not narrowed further.",
        ),
    ],
)
def test_part_of_a_time_is_said_to_be_the_whole(school: Case, words: str, told: str) -> None:
    """No record is left out for an hour that sources do not give."""
    assert told in ask(school, f"what happened {words}?").caveats


# the edge of a month as a limit, the option it comes to
@pytest.mark.parametrize(
    ("words", "option"),
    [
        ("before the end of March 2018", "--before 2018-03-31"),
        ("after the end of March 2018", "--after 2018-03"),
        ("since the start of March 2018", "--after 2018-02-28"),
        ("before the start of March 2018", "--before 2018-03"),
    ],
)
def test_the_edge_of_a_month_is_a_day_of_it(school: Case, words: str, option: str) -> None:
    """The end of March is no whole March."""
    reading = ask(school, f"what happened {words}?").reading
    assert reading is not None
    assert option in reading.command


# a question whose opening limits it, which no command can take over
@pytest.mark.parametrize(
    "words",
    [
        "In the months after the flood, who resigned?",
        "From the start of the works, who resigned?",
        "Who, in the week after the flood, resigned?",
    ],
)
def test_a_limit_that_is_not_read_is_not_thrown_away(school: Case, words: str):
    """An answer over all time would be one to another question."""
    answer = ask(school, words)
    assert answer.reading is None or answer.reading.query == "not-understood" or answer.status == CANNOT_SAY
