"""Hearings turn by turn: whoever has the word is "I"; letters: whoever is written to is "you"."""

from __future__ import annotations

from tests.extract.reading import about, claims_of, dates, extracted, from_file, parts
from timeline.model.mention import Stance
from timeline.model.terms import SourceFacts

HEARING = """
    Hearing, Day 4

    MS GRAY: When did the weld survey come to you?

    DR STOKES: I received it on 4 May 2001. I did not send it to the council.

    MS GRAY: Thank you.

    DR STOKES: I told Mr Bell of the welds on 9 May 2001.
    """


def hearing():
    return from_file(HEARING, "day-4.txt").claims


def test_whoever_has_the_word_is_i():
    assert [parts(claim) for claim in hearing()] == [
        {"recipient": ["Stokes"]},
        {"sender": ["Stokes"], "recipient": ["council"]},
        {"sender": ["Stokes"], "recipient": ["Bell"]},
    ]


def test_it_is_said_by_whoever_has_the_word():
    assert {claim.speaker.reading for claim in hearing()} == {"Stokes"}


def test_what_is_denied_at_a_hearing_is_denied():
    assert [claim.stance for claim in hearing()] == [Stance.SAID, Stance.DENIED, Stance.SAID]


def test_a_list_of_headings_is_no_exchange():
    """
    Present: Ann Lee

    Subject: the weld survey

    I received the survey on 4 May 2001.

    Present: Tom Rudd

    Subject: the survey again
    """
    words = test_a_list_of_headings_is_no_exchange.__doc__
    assert all(
        claim.speaker is None for claim in from_file(words, "list.txt").claims if claim.verb == "receive"
    )


def test_you_are_whom_a_letter_is_written_to():
    """
    12 May 2001

    Dear Mrs Holt

    I wrote to you on 3 March 2001. You sent the survey to the council on 9 March 2001.

    Yours sincerely

    Ewan Marsh
    Inspector
    """
    words = test_you_are_whom_a_letter_is_written_to.__doc__
    found = from_file(words, "letter.txt", SourceFacts(kind="letter"))
    told = [parts(claim) for claim in found.claims if claim.reported]
    assert told == [
        {"sender": ["Ewan Marsh"], "recipient": ["Holt"]},
        {"sender": ["Holt"], "recipient": ["council"]},
    ]


def test_you_in_a_story_are_nobody():
    claims = claims_of("The council sent you the survey on 3 May 2001.")
    assert "recipient" not in parts(claims[0])


def test_what_was_done_by_a_letter_was_done_on_its_day():
    found = extracted("The council received the survey in a submission dated 2 March 2001.")
    assert [(about(c), dates(found, c)) for c in found.claims] == [(["survey"], ["at 2 March 2001"])]


def test_what_a_letter_says_had_been_done_is_not_of_its_day():
    found = extracted("Mr Ott said in his letter of 3 May 2011 that he had sent the survey.")
    assert [dates(found, claim) for claim in found.claims if claim.verb == "send"] == [[]]


def test_what_was_handed_over_is_what_it_means_next():
    words = "Mr Ott gave me a list of welds on 3 May 2011. Ms Roe received it in June 2011."
    assert about(claims_of(words)[-1]) == ["list"]
