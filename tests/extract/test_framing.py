"""What a verb tells where the words beside it decide: taking, leaving, looking at, carrying out, writing."""

from __future__ import annotations

import pytest

from tests.extract.reading import about, claims_of, from_file, parts, told

HANDED_TO_MR_FINCH = [
    "Ms Brand took the survey to Mr Finch on 3 June 2015.",
    "Ms Brand left the survey with Mr Finch on 3 June 2015.",
    "Ms Brand provided Mr Finch with the survey on 3 June 2015.",
    "Ms Brand supplied Mr Finch with a copy of the survey on 3 June 2015.",
    "Mr Finch was provided with the survey by Ms Brand on 3 June 2015.",
    "The survey was transmitted to Mr Finch by Ms Brand on 3 June 2015.",
]
READ = [
    "Ms Brand looked at the survey on 3 June 2015.",
    "Ms Brand went through the survey on 3 June 2015.",
    "Ms Brand looked through the survey on 3 June 2015.",
    "Ms Brand opened the survey on 3 June 2015.",
]
MADE = [
    "The survey was written by Ms Brand.",
    "The survey, written by Ms Brand, was lost.",
    "The survey was carried out by Ms Brand in May 2015.",
    "Ms Brand carried out the survey in May 2015.",
    "Ms Brand undertook a survey in May 2015.",
]


@pytest.mark.parametrize("words", HANDED_TO_MR_FINCH)
def test_a_paper_is_handed_over(words):
    (claim,) = claims_of(words)
    assert (claim.kind, about(claim)) == ("submission", ["survey"])
    assert parts(claim) == {"sender": ["Brand"], "recipient": ["Finch"]}


@pytest.mark.parametrize("words", READ)
def test_a_paper_is_read(words):
    (claim,) = claims_of(words)
    assert (claim.kind, parts(claim), about(claim)) == ("knowledge", {"agent": ["Brand"]}, ["survey"])


@pytest.mark.parametrize("words", MADE)
def test_a_paper_is_made(words):
    claim = claims_of(words)[0]
    assert (claim.kind, parts(claim), about(claim)) == ("report", {"author": ["Brand"]}, ["survey"])


def test_who_signs_for_a_paper_has_it():
    (claim,) = claims_of("Ms Brand signed for the survey on 3 June 2015.")
    assert (claim.kind, parts(claim)) == ("submission", {"recipient": ["Brand"]})


def test_who_is_copied_in_on_a_paper_has_it():
    (claim,) = claims_of("Ms Brand was copied in on the survey on 3 June 2015.")
    assert (parts(claim), about(claim)) == ({"copied": ["Brand"]}, ["survey"])


@pytest.mark.parametrize(
    "words",
    [
        "Ms Brand took the train to Mr Finch on 3 June 2015.",
        "Ms Brand left her coat with Mr Finch on 3 June 2015.",
        "Ms Brand looked at the roof on 3 June 2015.",
        "Ms Brand opened the door on 3 June 2015.",
        "Ms Brand carried out the repairs in May 2015.",
    ],
)
def test_where_there_is_no_paper_none_changes_hands(words):
    assert [line for line in told(words) if not line.startswith("other")] == []


def test_who_told_of_it_is_a_sender():
    (claim,) = claims_of("Ms Brand first heard about the survey on 3 June 2015 from Mr Finch.")
    assert parts(claim) == {"agent": ["Brand"], "sender": ["Finch"]}


def test_a_letter_that_is_written_stays_a_letter():
    assert told("The letter was written by Ms Brand to Mr Finch on 3 June 2015.") == ["letter said"]


@pytest.mark.parametrize(
    "words",
    [
        "Mr Finch, to whom the survey was sent on 3 June 2015, resigned.",
        "Mr Finch, to whom Ms Brand sent the survey on 3 June 2015, resigned.",
    ],
)
def test_to_whom_a_paper_was_sent_received_it(words):
    assert [parts(claim).get("recipient") for claim in claims_of(words) if claim.verb == "send"] == [
        ["Finch"]
    ]


@pytest.mark.parametrize("verb", ["shown the survey", "told about the survey"])
def test_whom_she_told_of_it_is_whoever_the_pronoun_stands_for(verb: str) -> None:
    """Mr Finch, whom Ms Brand had told about it, resigned."""
    found = claims_of(f"Mr Finch, whom Ms Brand had {verb}, resigned.")[0]
    assert (parts(found), about(found)) == ({"sender": ["Brand"], "recipient": ["Finch"]}, ["survey"])


def test_a_copy_of_it_is_the_paper():
    claim = claims_of("The survey was late. A copy of it was sent to Mr Finch on 3 June 2015.")[-1]
    assert (about(claim), parts(claim)) == (["survey"], {"recipient": ["Finch"]})


def test_an_inquiry_that_went_through_papers_is_nobody_who_read_them():
    assert told("An inquiry went through the survey in May 2015.") == ["other said"]


@pytest.mark.parametrize(
    "words",
    [
        "The survey, which Ms Brand had sent to Mr Finch on 3 June 2015, was lost.",
        "The survey, which Ms Brand sent to Mr Finch on 3 June 2015, was lost.",
    ],
)
def test_which_she_sent_is_what_was_named_before(words):
    claim = next(claim for claim in claims_of(words) if claim.verb == "send")
    assert (about(claim), parts(claim)) == (["survey"], {"sender": ["Brand"], "recipient": ["Finch"]})


def test_that_it_was_lost_is_no_paper_that_was_sent():
    words = "Ms Brand wrote to Mr Finch that she sent nothing on 3 June 2015."
    assert [about(claim) for claim in claims_of(words) if claim.verb == "send"] in ([], [[]])


def test_a_reply_brings_what_it_encloses():
    claim = claims_of("Ms Brand replied to Mr Finch on 3 June 2015, enclosing the survey.")[0]
    assert parts(claim) == {"sender": ["Brand"], "recipient": ["Finch"], "attached": ["survey"]}


def test_i_am_whoever_the_head_of_a_note_says_it_is_by():
    words = """
        Note by Ada Roe on the roof figures

        On 14 October 2016 I took the survey to Mr Finch.
    """
    assert parts(from_file(words, "note.txt").claims[-1]) == {"sender": ["Ada Roe"], "recipient": ["Finch"]}
