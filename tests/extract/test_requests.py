"""What the writer of a mail or letter asks for, and the courtesies that ask for nothing."""

from __future__ import annotations

import pytest

from tests.extract.reading import from_file, text_of
from timeline.extract.requests import asking
from timeline.model.mention import Claim
from timeline.model.terms import SourceFacts

LETTER = """
Alder Moorings
3 May 2018

Dear Ms Roe,

{}

Yours sincerely,

Mona Keane
"""


def letter(words: str) -> list[Claim]:
    """The requests of a letter."""
    found = from_file(LETTER.format(words), "letter.txt", SourceFacts(kind="letter"))
    return [claim for claim in found.claims if claim.kind == "request"]


def asks(sentence: str) -> bool:
    """A sentence asks its reader for something."""
    text = text_of(sentence)
    return bool(list(asking(text, [(0, len(text.body))])))


@pytest.mark.parametrize(
    "sentence",
    [
        "May we have a copy of the deed?",
        "We should like to know what was spent.",
        "I would like to see the file.",
        "Would you please tell us when the yard will reopen?",
        "Could you also get the key from the depot?",
        "Would you be kind enough to look at the accounts?",
        "I should be grateful if you could send me the log.",
        "We again request disclosure of the log.",
        "Please confirm by 4 May that it was kept.",
        "Please let me have the list.",
        "Who holds the licence?",
        "Before I sign, who saw the deed?",
        "When was the pump tested?",
        "How many boats were there?",
    ],
)
def test_a_sentence_asks(sentence: str) -> None:
    assert asks(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Please find attached the list.",
        "Please do not hesitate to contact me.",
        "Please let me know if you need more.",
        "Please treat this note as confidential.",
        "Please give her my regards.",
        "Could you give my best to Ada?",
        "We would like you to know that we care.",
        "If we could see it, we might act.",
        "You promised to let us know by Easter.",
        "Shall I ask Tom for it?",
        "What do we do about the roof?",
        "How can one lose a boat?",
        "Who would have thought it?",
        "What have they got to hide?",
        "Have you had time to look at the plan?",
        "I know who holds the licence.",
    ],
)
def test_a_courtesy_or_a_musing_asks_for_nothing(sentence: str) -> None:
    assert not asks(sentence)


def test_a_letter_asks_its_reader_on_its_day() -> None:
    [claim] = letter("Please send me the log.")
    assert [(part.role, part.reading) for part in claim.parts] == [
        ("agent", "Mona Keane"),
        ("recipient", "Roe"),
    ]
    assert len(claim.dates) == 1
    assert not claim.reported


def test_a_request_that_says_it_is_quoted_with_the_sentence_before() -> None:
    [claim] = letter("You spoke of the survey of 2014. May we have a copy of it?")
    assert claim.quote.exact == "You spoke of the survey of 2014. May we have a copy of it?"


def test_a_request_is_told_once() -> None:
    """The writer's own words, and not the same sentence as prose again."""
    assert len(letter("We request disclosure of the accident book.")) == 1


def test_a_letter_without_a_signature_asks_in_nobodys_name() -> None:
    words = "Dear Ms Roe,\n\nPlease send me the log.\n"
    found = from_file(words, "letter.txt", SourceFacts(kind="letter"))
    assert [claim for claim in found.claims if claim.kind == "request"] == []
