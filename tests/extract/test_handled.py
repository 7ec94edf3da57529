"""What is a paper because somebody has it in hand, and who has it: lists, results, forms, a final version."""

from __future__ import annotations

import pytest

from tests.extract.reading import about, claims_of, dates, extracted, mentions_of, only, parts
from timeline.model.mention import Kind


# words, what is handled, who gave it, who got it
@pytest.mark.parametrize(
    ("words", "paper", "sender", "recipient"),
    [
        ("Ms Ames gave Mr Holt a list of cracked welds on 3 May 2004.", "list", ["Ames"], ["Holt"]),
        ("Mr Holt was shown the soil results by Ms Ames.", "soil results", ["Ames"], ["Holt"]),
        ("The form was handed to Ms Ames on 4 May 2004.", "form", [], ["Ames"]),
        ("Ms Ames sent Mr Holt the cost estimate.", "cost estimate", ["Ames"], ["Holt"]),
        ("The final version was sent to the board on 6 May 2004.", "version", [], ["board"]),
    ],
)
def test_what_is_handed_over_is_a_paper(words, paper, sender, recipient):
    claim = only(words)
    assert about(claim) == [paper]
    assert (parts(claim).get("sender", []), parts(claim).get("recipient", [])) == (sender, recipient)


@pytest.mark.parametrize(
    "words",
    ["The results were poor.", "Ms Ames was on the list.", "The form of the bridge was unusual in 2004."],
)
def test_nothing_is_a_paper_that_nobody_has_in_hand(words):
    assert mentions_of(words, Kind.DOCUMENT) == []


def test_what_is_handled_is_named_by_the_text():
    assert mentions_of("Ms Ames gave Mr Holt a list of cracked welds.", Kind.DOCUMENT) == ["list"]


def test_a_thing_that_is_no_paper_is_not_made_one():
    """
    Ms Ames handed Mr Holt a key on 3 May 2004.
    """
    assert [about(claim) for claim in claims_of("Ms Ames handed Mr Holt a key on 3 May 2004.")] == [[]]


def test_a_person_is_not_told_by_themselves():
    """
    Mr Rudd interviewed Dr Sands. Dr Sands told him of the drawings on 2 May 1999.
    """
    words = "Mr Rudd interviewed Dr Sands. Dr Sands told him of the drawings on 2 May 1999."
    assert all(c.parts[0].reading not in parts(c).get("recipient", []) for c in claims_of(words))


def test_she_is_whom_a_title_calls_so():
    words = "Mrs Ash wrote to Dr Ott. She told him of the drawings on 2 May 1999."
    claim = claims_of(words)[-1]
    assert (parts(claim)["sender"], parts(claim)["recipient"]) == (["Ash"], ["Ott"])


def test_a_pronoun_is_not_the_post_of_a_named_man():
    words = "Mrs Ash told Mr Lyle, the finance director, of the drawings. She gave him a list on 3 May 1999."
    claim = claims_of(words)[-1]
    assert (parts(claim)["sender"], parts(claim)["recipient"]) == (["Ash"], ["Lyle"])


def test_it_is_the_paper_where_something_is_shown():
    words = "The board commissioned a survey of the quay in May 1999. It was shown to Ms Roe in June 1999."
    claim = claims_of(words)[-1]
    assert (claim.kind, parts(claim), about(claim)) == ("knowledge", {"recipient": ["Roe"]}, ["survey"])


def test_the_day_a_letter_is_dated_is_not_that_of_asking_for_it():
    found = extracted("Mr Okoro asked for the letter of the survey team dated 3 October 2011.")
    assert [(c.verb, dates(found, c)) for c in found.claims] == [
        ("ask", []),
        ("letter", ["at 3 October 2011"]),
    ]


def test_the_day_a_letter_is_acknowledged_is_not_its_own():
    found = extracted("Professor Castle acknowledged the letter on 7 October 2010.")
    assert [(c.kind, c.verb, dates(found, c)) for c in found.claims] == [
        ("knowledge", "acknowledge", ["at 7 October 2010"])
    ]


def test_taking_up_a_post_on_a_day_is_not_after_it():
    found = extracted("The director, who took up post on 1 June 2016, wrote to Ms Roe.")
    assert "at 1 June 2016" in [day for claim in found.claims for day in dates(found, claim)]


def test_the_number_of_pages_is_no_part_of_a_name():
    assert about(only("The 40-page review was sent to Ms Roe on 9 April 2018.")) == ["review"]


def test_an_owner_at_the_head_of_a_sentence_makes_a_particular_report():
    claim = only("Professor Lund's report was delivered to Ms Roe on 29 April 2011.")
    assert (about(claim), parts(claim)) == (["report"], {"recipient": ["Roe"]})


def test_a_report_is_of_the_day_that_it_bears():
    found = extracted("The board saw Acme's survey dated 3 May 2011 in June 2012.")
    assert [(c.verb, dates(found, c)) for c in found.claims] == [
        ("see", ["at June 2012"]),
        ("date", ["at 3 May 2011"]),
    ]
    assert parts(found.claims[1]) == {"author": ["Acme"]}
