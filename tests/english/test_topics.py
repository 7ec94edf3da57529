"""What was said of a thing that is no document, what came back to a message, what is not narrowed."""

from __future__ import annotations

import pytest

from timeline.case import Case
from timeline.english import ask
from timeline.model.answer import CANNOT_SAY, NOT_UNDERSTOOD


def read(case: Case, words: str) -> str:
    """The command that a question is read as, else the status of its answer."""
    answer = ask(case, words)
    return answer.reading.command.removeprefix("timeline query ") if answer.reading else answer.status


# words, the command
@pytest.mark.parametrize(
    ("words", "command"),
    [
        ("was the river ever discussed?", "mentioned --phrase river"),
        ("when was the first time the river was mentioned?", "mentioned --phrase river"),
        ("when was the river last discussed by the board?", "mentioned --phrase river --kind minutes"),
        ("what was said about the river?", "mentioned --phrase river"),
        ("is there any mention of the river after May 2016?", "mentioned --phrase river --after 2016-05"),
        ("did the board discuss the river in 2016?", "mentioned --phrase river --on 2016 --kind minutes"),
        ("when was the dredging report last mentioned?", "silence --about document/dredging-report"),
        ("did anyone talk about the river?", "mentioned --phrase river"),
    ],
)
def test_a_topic_is_looked_for_by_its_words(case: Case, words: str, command: str) -> None:
    """What no name of the case bears may still stand in its sources."""
    assert read(case, words) == command


# words, the command
@pytest.mark.parametrize(
    ("words", "command"),
    [
        ("did anyone reply to Ada Quill's email of 9 January 2017?",
         "unanswered --sender person/ada-quill --kind email --on 2017-01-09"),
        ("did Dev Rao get a reply to his email?", "unanswered --sender person/dev-rao --kind email"),
        ("was the letter from Dev Rao ever answered?", "unanswered --sender person/dev-rao --kind letter"),
        ("did Dev Rao's email of 9 January 2017 get a reply?",
         "unanswered --sender person/dev-rao --kind email --on 2017-01-09"),
        ("how long did Ben Stott take to answer Ada Quill's email of 9 January 2017?",
         "unanswered --sender person/ada-quill --to person/ben-stott --kind email --on 2017-01-09"),
        ("how long did it take Ben Stott to reply?", "unanswered --to person/ben-stott"),
        ("how long between the letter of 9 January 2017 and the reply?",
         "unanswered --kind letter --on 2017-01-09"),
    ],
)  # fmt: skip
def test_what_came_back_to_one_message(case: Case, words: str, command: str) -> None:
    """By whom it was sent, to whom, and its day: none of them is dropped."""
    assert read(case, words) == command


# words, the command, what stands beside the answer
@pytest.mark.parametrize(
    ("words", "command", "note"),
    [
        ("who on the river board knew of the dredging report?", "knew --about document/dredging-report",
         "who of them is of “River Board” is not told apart"),
        ("did Dev Rao tell Ada Quill about the dredging report?",
         "knew --about document/dredging-report --who person/ada-quill",
         "whether “Dev Rao” told it, only the words say"),
        ("who are the members of the board?", "attendance --words board",
         "who of them is a member is not told apart"),
    ],
)  # fmt: skip
def test_what_no_term_takes_is_said(case: Case, words: str, command: str, note: str) -> None:
    """The answer tells more than was asked for, and where."""
    answer = ask(case, words)
    assert read(case, words) == command
    assert any(note in caveat for caveat in answer.caveats)


# words, the command
@pytest.mark.parametrize(
    ("words", "command"),
    [
        ("what did Dev Rao do with the dredging report?",
         "happened --about document/dredging-report --who person/dev-rao"),
        ("everything between 3 May 2016 and 6 June 2016", "between --after 2016-05-03 --before 2016-06-06"),
        ("how long was the post of clerk vacant?", "tenures --post post/clerk"),
        ("who was present on 12 September 2016 and is still in post?", "present --on 2016-09-12 --current"),
        ("which of the current members were there on 12 September 2016?",
         "present --on 2016-09-12 --current"),
        ("list everything Ben Stott received", "sent --to person/ben-stott"),
        ("is the dredging report on file?", "missing --about document/dredging-report"),
    ],
)  # fmt: skip
def test_more_ways_of_asking(case: Case, words: str, command: str) -> None:
    """What somebody did with a paper, a vacancy, who of those there is left."""
    assert read(case, words) == command


def test_what_was_done_is_found_by_the_words_of_one_event(case: Case) -> None:
    """All of them, of something told as done."""
    assert read(case, "was the request to dredge made?") in (CANNOT_SAY, NOT_UNDERSTOOD)
    assert ask(case, "was the weir demolished?").findings == ()


def test_a_reason_why_not_is_not_passed_over(case: Case) -> None:
    """Where a name settles nothing, no looser reading answers in its place."""
    answer = ask(case, "was Ada Quill at the meeting of September?")
    assert answer.status == CANNOT_SAY
    assert "2015 and 2016" in answer.text


# words, the command
@pytest.mark.parametrize(
    ("words", "command"),
    [
        ("who besides Ada Quill was present on 12 September 2016?", "present --on 2016-09-12"),
        ("apart from Ada Quill, who was present on 12 September 2016?", "present --on 2016-09-12"),
        ("who else knew of the dredging report other than Dev Rao?", "knew --about document/dredging-report"),
    ],
)
def test_whoever_is_left_out_is_told_and_that_is_said(case: Case, words: str, command: str) -> None:
    """More than was asked for, and the answer names who it is."""
    assert read(case, words) == command
    assert any("whom the question leaves out, is told too" in caveat for caveat in ask(case, words).caveats)


# words, the command
@pytest.mark.parametrize(
    ("words", "command"),
    [
        ("Ada Quill - when did she know of the dredging report?",
         "knew --about document/dredging-report --who person/ada-quill"),
        ("Ada Quill's meetings", "attended --who person/ada-quill"),
        ("Dev Rao's emails", "sent --sender person/dev-rao --kind email"),
        ("Ada Quill / Dev Rao emails",
         "sent --sender person/ada-quill --to person/dev-rao --kind email --mutual"),
        ("has anything been heard from Dev Rao since 2016?",
         "happened --who person/dev-rao --after 2015-12-31"),
        ("how often did Dev Rao ask to dredge?", "not-understood"),
        ("how often did Dev Rao ask for the request to dredge?",
         "happened --kind request --words 'the request to dredge' --who person/dev-rao"),
        ("who received the dredging reports?", "knew --about document/dredging-report --how recipient"),
    ],
)  # fmt: skip
def test_notes_and_plurals(case: Case, words: str, command: str) -> None:
    """Whom it is about first, no verb at all, several of what there is one of."""
    assert read(case, words) == command


def test_letters_that_changed_places_are_mended(case: Case) -> None:
    """Offered, not answered."""
    assert (
        "Did you mean: “who knew of the dredging report”?"
        in ask(case, "who knew of teh dredging report").text
    )


# words, the command
@pytest.mark.parametrize(
    ("words", "command"),
    [
        ("did Ada Quill and Dev Rao ever sit in the same meeting?",
         "present --met person/ada-quill --who person/dev-rao"),
        ("when did Ada Quill's service end?", "left --who person/ada-quill"),
        ("wasn't Ada Quill present on 12 September 2016?", "present --on 2016-09-12 --who person/ada-quill"),
        ("from whom did Ada Quill get the dredging report?",
         "knew --about document/dredging-report --who person/ada-quill --how recipient"),
        ("was there any reply to Dev Rao?", "unanswered --sender person/dev-rao"),
        ("who was on the board in 2016?", "attendance --words board --on 2016"),
    ],
)  # fmt: skip
def test_what_was_once_taken_for_another_question(case: Case, words: str, command: str) -> None:
    """A second person for a meeting, a service for an event, a year for part of a name."""
    assert read(case, words) == command


def test_three_questions_in_a_row_are_told_one_by_one(case: Case) -> None:
    """The first is not lost in the second."""
    answer = ask(case, "who was there on 14 September 2015, who was absent, and who chaired?")
    assert "“who was there on 14 September 2015”: Present on 14 September 2015" in answer.text
    assert "“who was absent on 14 September 2015”: On record as away" in answer.text
    assert "“who chaired on 14 September 2015”:" in answer.text
