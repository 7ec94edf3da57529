"""Words that must not come into the wrong mouth, nor acts into the wrong hands."""

from __future__ import annotations

from tests.extract.reading import claims_of, from_file, parts
from timeline.model.mention import Stance


def test_me_in_what_somebody_else_says_is_the_writer():
    """
    Witness statement of Ines Vidal

    Mr Sills says in his statement that he gave me the rock survey in May 2006.
    """
    words = test_me_in_what_somebody_else_says_is_the_writer.__doc__
    told = next(claim for claim in from_file(words, "a.txt").claims if claim.verb == "give")
    assert parts(told) == {"sender": ["Sills"], "recipient": ["Ines Vidal"]}


def test_i_in_a_quotation_is_whoever_is_quoted():
    words = '"I gave the survey to the council in May 2006," said Mr Sills.'
    assert parts(claims_of(words)[0]) == {"sender": ["Sills"], "recipient": ["council"]}


def test_whoever_accepts_one_thing_says_the_other():
    words = "Ms Kuhn wrote a note. Mr Orme accepts that he saw it, but says that he did not read the note."
    denied = claims_of(words)[-1]
    assert (denied.speaker.reading, parts(denied)) == ("Orme", {"agent": ["Orme"]})


def test_a_sister_is_not_her_brother():
    claims = claims_of("Mr Gray's sister sent the survey to the council on 3 May 2006.")
    assert parts(claims[0]) == {"recipient": ["council"]}


def test_what_fell_is_not_the_council():
    claims = claims_of("The council reopened the bridge. It fell on 2 August 2014.")
    assert all(parts(claim) == {} for claim in claims if claim.verb == "fall")


def test_madam_is_nobody():
    """
    12 May 2001

    Dear Madam

    I wrote to you on 3 March 2001.

    Yours faithfully

    Ewan Marsh
    """
    found = from_file(test_madam_is_nobody.__doc__, "letter.txt")
    assert all("recipient" not in parts(claim) for claim in found.claims)


def test_evidence_that_nobody_saw_is_no_meeting():
    claims = claims_of("I have not seen evidence that the planning team considered the survey.")
    assert [claim.stance for claim in claims] == [Stance.SILENT]


def test_whoever_acknowledges_a_letter_does_not_tell_the_rest():
    words = "Professor Castle acknowledged the letter on 7 October 2010 and sent it on to the council."
    assert [claim.speaker for claim in claims_of(words)] == [None, None]


def test_whoever_confirms_that_something_was_done_says_so():
    claims = claims_of("Ms Roe confirmed the board had received the survey.")
    assert [claim.speaker.reading for claim in claims] == ["Roe"]
