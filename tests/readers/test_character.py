"""What kind of document words make, by the signs at their head and foot."""

from __future__ import annotations

from inspect import cleandoc

import pytest

from timeline.readers.character import kind_of


# the line that shows minutes
@pytest.mark.parametrize(
    "line",
    [
        "Present: Ann Lee, Tom Bright",
        "PRESENT:",
        "Present (in person): Ann Lee",
        "## Attendees",
        "**In attendance:** Ann Lee",
        "Apologies for absence: Rob Stone",
        "Members present: Ann Lee",
        "* **Present**",
        "Absent: Rob Stone",
        "Minutes of the meeting of the drain board, 9 August 2016",
        "Notes of a meeting held in the hall",
        "DRAFT MINUTES",
        "Minutes of the drain board",
    ],
)
def test_lines_that_show_minutes(line):
    assert kind_of(f"Ashby\n\n{line}\n\nThe pump leaks.") == "minutes"


@pytest.mark.parametrize(
    "line",
    [
        "Present owners knew of it.",
        "She was present: nobody else was.",
        "The notes of that meeting do not mention it.",
        "It took five minutes of our meeting time to see it.",
        "Apologies were made.",
    ],
)
def test_prose_with_the_same_words_is_none(line):
    assert kind_of(f"Ashby\n\n{line}\n\nThe pump leaks.") == "document"


def test_signs_of_minutes_far_below_the_head_do_not_count():
    assert kind_of("The pump leaks. " * 300 + "\n\nPresent: Ann Lee\n") == "document"


# how a letter ends
@pytest.mark.parametrize(
    "ending",
    ["Yours sincerely,", "Yours faithfully", "Sincerely,", "Kind regards", "With best wishes,"],
)
def test_a_letter_greets_and_takes_leave(ending):
    assert kind_of(f"Dear Dr Lee,\n\nThe pump leaks.\n\n{ending}\n\nTom Bright\n") == "letter"


def test_a_letter_may_end_with_a_name_alone():
    """Some take no leave; a sentence at the end signs nothing."""
    body = "4 May 2019\n\nDear Mrs Noyes,\n\nYes, I remember the mill lane.\n\n{}\n"
    assert kind_of(body.format("Alan Birch")) == "letter"
    assert kind_of(body.format("Alan Birch was there.")) == "document"


# to whom a letter without a greeting goes
@pytest.mark.parametrize("addressed", ["To the inquiry", "Sir,", "To whom it may concern", "To Mrs A. Lee"])
def test_a_letter_may_name_its_reader_without_a_greeting(addressed):
    words = f"1 May 2019\n\n{addressed}\n\nThe pump leaks.\n\nYours faithfully,\n\nTom Bright\n"
    assert kind_of(words) == "letter"


def test_a_greeting_alone_makes_no_letter():
    assert kind_of("Dear Dr Lee,\n\nThe pump leaks.") == "document"


def test_a_letter_about_attendance_is_a_letter():
    words = """
        Dear Dr Lee,

        Present: only you and I.

        Yours sincerely,
        Tom Bright
    """
    assert kind_of(cleandoc(words)) == "letter"


# sentences with two speeches
@pytest.mark.parametrize(
    "speech",
    [
        "“It leaks,” said Dr Lee. She added: “It is old.”",
        '"It leaks," Dr Lee said. Mr Bright told the board "no".',
        "“It leaks.” Mr Bright insisted. “No,” says Dr Lee.",
    ],
)
def test_speeches_with_their_speakers_make_an_article(speech):
    assert kind_of(speech) == "article"


def test_one_speech_makes_no_article():
    assert kind_of("“It leaks,” said Dr Lee.") == "document"


def test_a_byline_makes_an_article():
    assert kind_of("Pump leaks\nBy Una Vale, local reporter\n\nIt leaks.") == "article"
    assert kind_of("By the pump stood Dr Lee.") == "document"


def test_only_words_from_the_start_on_count():
    front = "---\nPresent: x\n---\n"
    assert kind_of(front + "The pump leaks.", len(front)) == "document"
