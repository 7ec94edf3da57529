"""Letters: who wrote to whom and when, by the salutation, the signature and the date at the head."""

from __future__ import annotations

import pytest

from tests.extract.reading import about, dates, extracted, parts, signs, text_of
from timeline.extract.letters import from_letter, signer
from timeline.model.extraction import Extraction
from timeline.model.mention import Claim, Kind

LETTER = """
    Quay Haven, 3 May 2012

    Dear Mr Birch,

    {body}

    Yours sincerely,

    Ada Roe
    Harbour Master
"""


def letter(body: str = "Thank you.") -> Extraction:
    """What is seen in a letter."""
    return extracted(LETTER.format(body=body), "letter")


def written(found: Extraction) -> Claim:
    """The claim that the letter's form makes."""
    return next(claim for claim in found.claims if not claim.reported)


def test_salutation_and_signature_tell_who_wrote_to_whom():
    assert parts(written(letter())) == {"sender": ["Ada Roe"], "recipient": ["Birch"]}


def test_a_letter_is_dated_at_its_head():
    found = letter("We met on 9 May 2011.")
    assert dates(found, written(found)) == ["at 3 May 2012"]


def test_a_letter_is_itself_the_record():
    claim = written(letter())
    assert (claim.kind, claim.stance.value) == ("letter", "said")


def test_the_title_of_a_letter_names_both():
    assert written(letter()).title == "letter from Ada Roe to Birch"


def test_the_line_below_the_signature_is_the_writers_post():
    found = letter()
    writer = next(m for m in found.mentions if m.reading == "Ada Roe" and m.kind is Kind.PERSON)
    assert "post Harbour Master" in signs(writer)


def test_i_is_whoever_signs():
    found = letter("I visited the school in May 2011.")
    visit = next(c for c in found.claims if c.kind == "visit")
    assert parts(visit)["agent"] == ["Ada Roe"]


@pytest.mark.parametrize(
    "closing", ["Yours sincerely,", "Yours faithfully", "Sincerely,", "Kind regards,", "Best regards"]
)
def test_a_closing_of_any_house_is_known(closing):
    text = text_of(f"Dear Mr Birch,\n\nThank you.\n\n{closing}\n\nAda Roe", "letter")
    found = signer(text)
    assert found is not None
    assert found.reading == "Ada Roe"


@pytest.mark.parametrize("who", ["Mr Birch", "Ms Ada Roe", "Dr. Osei", "Harbour Master"])
def test_whoever_is_addressed_receives(who):
    (claim,) = from_letter(text_of(f"Dear {who},\n\nThank you.", "letter"), ()).claims
    (part,) = claim.parts
    assert (part.role, part.kind) == ("recipient", Kind.POST if who == "Harbour Master" else Kind.PERSON)


@pytest.mark.parametrize("who", ["all", "colleagues and friends of the harbour", "sir or madam"])
def test_nobody_in_particular_receives_nothing(who):
    told = from_letter(text_of(f"Dear {who},\n\nThank you.", "letter"), ())
    assert [part for claim in told.claims for part in claim.parts] == []


@pytest.mark.parametrize("words", ["Thank you.", "The crane fell.\n\nThe crew left it."])
def test_without_salutation_and_signature_no_letter_is_told(words):
    assert from_letter(text_of(words, "letter"), ()).claims == ()


def test_an_article_with_a_salutation_is_no_letter():
    assert from_letter(text_of("Dear Mr Birch,\n\nThank you."), ()).claims == ()


def test_a_letter_that_warns_at_its_head_is_a_warning_letter():
    words = "3 May 2012\n\nFormal warning\n\nDear Mr Birch,\n\nThank you.\n\nYours sincerely,\n\nAda Roe"
    assert written(extracted(words, "letter")).kind == "warning-letter"


def test_a_letter_without_a_date_is_undated():
    found = extracted("Dear Mr Birch,\n\nThank you.\n\nYours sincerely,\n\nAda Roe", "letter")
    assert dates(found, written(found)) == []


def test_what_is_enclosed_goes_with_the_letter():
    found = letter("I enclose the pump audit of May 2011.")
    assert [(c.kind, about(c), dates(found, c)) for c in found.claims] == [
        ("letter", ["pump audit"], ["at 3 May 2012"])
    ]


@pytest.mark.parametrize("closing", ["Yours sincerely,", "Yours in sport,"])
def test_i_of_a_paper_that_greets_and_closes_as_a_letter_is_whoever_signs_it(closing):
    said = "Mr Dow told me of the survey on 3 May 2012."
    words = f"To the members\n\nDear fellow members,\n\n{said}\n\n{closing}\n\nAda Roe"
    told = next(claim for claim in extracted(words, "document").claims if claim.verb == "tell")
    assert parts(told)["recipient"] == ["Ada Roe"]


@pytest.mark.parametrize(("last", "signed"), [("Ada Roe", "Ada Roe"), ("We will come again.", None)])
def test_a_name_alone_at_the_end_signs(last, signed):
    """Some letters take no leave."""
    writer = signer(text_of(f"Dear Mr Birch,\n\nThank you.\n\n{last}\n", "letter"))
    assert (writer.reading if writer else None) == signed
