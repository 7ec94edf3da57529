"""Whom "he" and "she" mean."""

from __future__ import annotations

import pytest

from tests.extract.reading import claims_of, parts
from timeline.model.mention import Claim


# two sentences, who met
@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("Dr Anil Rao was told of it by Ms Ode. He met the union on 5 May 2012.", "Anil Rao"),
        ("The warden was ill. He met the union on 5 May 2012.", "warden"),
        ("The warden, Ann Lee, was ill. She met the union on 5 May 2012.", "Ann Lee"),
        ("Bob Ray spoke with Ann Lee. She met the union on 5 May 2012.", "Ann Lee"),
        ("Mr Anil Rao was told of it by Ms Ode. She met the union on 5 May 2012.", "Ode"),
        ("Mr Ben Ray was told of it by Mr Ode. He met the union on 5 May 2012.", "Ben Ray"),
        ("It was handed to Ben Ray by Tom Ode. He met the union on 5 May 2012.", "Ben Ray"),
        ("The survey was written by Tom Ode. He met the union on 5 May 2012.", "Tom Ode"),
        ("Sir Ben Ray saw Dame Ann Lee. She met the union on 5 May 2012.", "Ann Lee"),
        ("Sir Ben Ray saw Dame Ann Lee. He met the union on 5 May 2012.", "Ben Ray"),
        ("The survey was sent by Ann Lee to Bob Ray. He met the union on 5 May 2012.", "Bob Ray"),
        ("Susan Ash saw the survey with Peter Lund. She met the union on 5 May 2012.", "Susan Ash"),
        ("Peter Lund saw the survey with Susan Ash. He met the union on 5 May 2012.", "Peter Lund"),
        ("Mr Lund rang. K. Lund saw Dr Ott. She met the union on 5 May 2012.", "Ott"),
        ("J. Ash was held. She was let go. Dr Ott rang J. Ash. He met the union on 5 May 2012.", "Ott"),
        ("Ann Lee saw the survey with Mr Bob Ray. She met the union on 5 May 2012.", "Ann Lee"),
    ],
)
def test_a_pronoun_means_whoever_was_named_last_unless_a_title_forbids_it(words, who):
    meeting = next(claim for claim in claims_of(words) if claim.kind == "meeting")
    assert who in parts(meeting)["present"]


# words, whom nobody in the last sentence can be
@pytest.mark.parametrize(
    "words",
    [
        "Peter Lund was held on 3 May 2012. The boat put to sea. She sank on 4 May 2012.",
        "J. Lund was held. He was let go. The boat put to sea. She sank on 4 May 2012.",
        "Tom Holt said that she had been told of the survey on 4 May 2012.",
    ],
)
def test_a_pronoun_that_nobody_fits_names_nobody(words):
    assert [who for claim in claims_of(words)[-1:] for who in parts(claim).get("agent", [])] == []
    assert "[" not in claims_of(words)[-1].title


# sentences, who "he" or "she" in the last one is not
@pytest.mark.parametrize(
    "words",
    [
        "Bob Ray rang. I spoke to a man whose name I did not note. He said that the board met on 5 May 2012.",
        "Ann Lee wrote to an engineer. She met the union on 5 May 2012.",
        "Bob Ray spoke with a colleague. He met the union on 5 May 2012.",
    ],
)
def test_somebody_without_a_name_may_be_meant_and_nobody_is_named(words):
    last = claims_of(words)[-1]
    assert last.speaker is None
    assert not {"Bob Ray", "Ann Lee"} & {who for found in parts(last).values() for who in found}


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("Ann Lee told me in May 2012 that it was damp.", "Ann Lee told me in May 2012 that it was damp."),
        ("Ann Lee rang in May 2012 and was told it was in hand.", "[Ann Lee] was told it was in hand"),
        ("Ann Lee has not said when she had first read the report.", "[Ann Lee] had first read the report"),
    ],
)
def test_a_title_holds_what_was_told_and_by_whom(words, title):
    assert title in [claim.title for claim in claims_of(words)]


def test_a_surname_of_a_man_and_a_woman_tells_neither():
    words = (
        "Mr Lund and Mrs Lund met the board on 3 May 2012. Lund wrote to the union. She left on 5 May 2012."
    )
    assert "Lund" in str(parts(claims_of(words)[-1]))


def speakers(claims: tuple[Claim, ...]) -> list[str | None]:
    return [claim.speaker.reading if claim.speaker else None for claim in claims]


def test_she_said_is_whom_the_paragraph_is_about(claims: tuple[Claim, ...]):
    """
    A spokesman for the trust said the pump was sold on 3 May 2012.

    Ann Lee wrote to the union on 4 May 2012. "The board refused the plan on 5 May 2012," she said.
    """
    assert speakers(claims)[-1] == "Ann Lee"


def test_she_said_is_the_last_speaker_in_a_paragraph_of_speech(claims: tuple[Claim, ...]):
    """
    Ann Lee said: "The board refused the plan on 5 May 2012." "The union agreed on 6 May 2012," she said.
    """
    assert set(speakers(claims)) == {"Ann Lee"}


def test_who_is_only_called_upon_is_not_who_speaks(claims: tuple[Claim, ...]):
    """
    Ann Lee – two men are ill. The surveyor rang. She says the board refused the plan on 5 May 2012.
    """
    assert "Ann Lee" not in speakers(claims)


# words, what "it" is in the last claim
@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("Mr Lee got the survey in May. Ms Roe heard of it in June.", ["survey"]),
        ("Mr Lee got the letter but not the survey. Ms Roe heard of it in June.", []),
        ("The survey came with a letter. Ms Roe saw it in June.", ["survey"]),
        ("The survey was late. We hold a letter which told Ms Roe that it was lost in May.", ["survey"]),
    ],
)
def test_it_is_followed_where_one_thing_can_be_meant(words, meant):
    assert [one.reading for one in claims_of(words)[-1].about] == meant


def test_she_read_it_on_the_day_it_came_and_sent_it_on():
    claim = claims_of("Ms Roe read the survey on the day it arrived and sent it to Mr Lee.")[-1]
    assert parts(claim) == {"sender": ["Roe"], "recipient": ["Lee"]}


def test_told_of_this_is_not_told_of_the_paper():
    words = "Mr Lee gave the survey to Mr Ray, who asked for silence. Ms Roe was told of this on 5 May 2012."
    assert claims_of(words)[-1].about == ()


def test_a_copy_is_of_the_paper_that_was_spoken_of():
    claim = claims_of("The roof survey was late. A copy went to Mr Lee on 5 May 2012.")[-1]
    assert [one.reading for one in claim.about] == ["roof survey"]


def test_to_acknowledge_receipt_is_to_have_the_paper_and_no_slip():
    claim = claims_of("Mr Lee sent the survey to Ms Roe. She acknowledged receipt on 5 May 2012.")[-1]
    assert [one.reading for one in claim.about] == ["survey"]


# words after which "she" is Ms Roe still
@pytest.mark.parametrize(
    "words",
    [
        "Ms Ada Roe was appointed as a manager in 2010. She resigned on 3 May 2011.",
        "Ms Ada Roe worked under an engineer. She resigned on 3 May 2011.",
    ],
)
def test_what_somebody_was_is_no_other_person(words):
    assert parts(claims_of(words)[-1])["holder"] == ["Ada Roe"]


def test_a_man_she_spoke_to_is_not_whom_she_said_means():
    words = "Ms Ada Roe said that the pump was old. She spoke to a man. She added that the gate was closed."
    said = [claim for claim in claims_of(words) if claim.kind == "statement"]
    assert [parts(claim)["sender"] for claim in said[-1:]] == [["Ada Roe"]]
