"""Documents that a mail names in its own words: it is about them, and does not bring them."""

from __future__ import annotations

import pytest

from tests.extract.reading import from_file
from timeline.model.mention import Claim


def mail(words: str, subject: str = "Monday") -> Claim:
    """The mail itself, as a claim."""
    head = f"From: Mona Keane <mona@alder.example>\nTo: Ada Roe <ada@alder.example>\nSubject: {subject}\n"
    found = from_file(f"{head}Date: Thu, 03 May 2018 10:00:00 +0000\n\n{words}\n", "1.eml")
    [claim] = [claim for claim in found.claims if claim.kind == "email" and not claim.reported]
    return claim


def mentioned(claim: Claim) -> list[str]:
    """The documents that a mail speaks of without bringing them."""
    return [part.reading for part in claim.parts if part.role == "mentioned"]


# the words of a mail, the documents that they name
@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("What do we do about the Slipway Survey?", ["Slipway Survey"]),
        ("The Slipway Survey and the Crane Audit are due.", ["Slipway Survey", "Crane Audit"]),
        ("Nobody read the Slipway Survey. The Slipway Survey is long.", ["Slipway Survey"]),
        ("I shall call on Monday.", []),
        ("We should commission a report some day.", []),
        ("> What do we do about the Slipway Survey?", []),
    ],
)
def test_a_mail_is_about_the_documents_that_its_own_words_name(words: str, named: list[str]) -> None:
    claim = mail(words)
    assert mentioned(claim) == named
    assert [part.reading for part in claim.about] == named


def test_a_document_of_the_subject_is_not_named_again() -> None:
    """It is what the mail is about anyway."""
    claim = mail("The figures in the Slipway Survey are low.", "Slipway Survey: costs")
    assert mentioned(claim) == []
    assert [part.reading for part in claim.about] == ["Slipway Survey"]


def test_a_document_that_is_enclosed_is_brought() -> None:
    """The mail's words say that it goes with it."""
    assert mentioned(mail("I attach the Slipway Survey.")) == []


def test_a_mail_that_another_repeats_is_about_what_its_own_words_name() -> None:
    """Whoever got it was told of it then."""
    words = (
        "From: Mona Keane <mona@alder.example>\nTo: Ada Roe <ada@alder.example>\nSubject: RE: Monday\n"
        "Date: Thu, 03 May 2018 10:00:00 +0000\n\nI have read it.\n\n-----Original Message-----\n"
        "From: Ada Roe <ada@alder.example>\nTo: Mona Keane <mona@alder.example>\n"
        "Date: 2 May 2018 09:10\nSubject: Monday\n\nThe yard has the Slipway Survey at last.\n"
    )
    found = from_file(words, "1.eml")
    (quoted,) = [claim for claim in found.claims if claim.derived == "quotation" and claim.kind == "email"]
    assert mentioned(quoted) == ["Slipway Survey"]
