"""Memos and printed mails: header lines in a text that no format sets apart."""

from __future__ import annotations

import pytest

from tests.extract.reading import about, dates, extracted, parts
from timeline.model.extraction import Extraction
from timeline.model.mention import Claim

MEMO = """
    From: Ada Roe, Harbour Master
    To: Tom Birch; Nadia Osei
    Date: 3 May 2012
    Subject: The crane survey

    I visited the school in April 2012.
"""


def memo(words: str = MEMO) -> Extraction:
    """What is seen in a memo."""
    return extracted(words, "document")


def written(found: Extraction) -> Claim:
    """The claim that the memo's header lines make."""
    return next(claim for claim in found.claims if not claim.reported)


def test_the_header_lines_tell_who_wrote_to_whom():
    assert parts(written(memo())) == {"sender": ["Ada Roe"], "recipient": ["Tom Birch", "Nadia Osei"]}


def test_a_memo_is_dated_by_its_line():
    found = memo()
    assert dates(found, written(found)) == ["at 3 May 2012"]


def test_a_memo_is_about_the_document_of_its_subject():
    assert about(written(memo())) == ["crane survey"]


def test_a_memo_is_itself_the_record():
    claim = written(memo())
    assert (claim.kind, claim.title, claim.stance.value) == ("letter", "memo: The crane survey", "said")


def test_i_in_a_memo_is_its_writer():
    visit = next(c for c in memo().claims if c.kind == "visit")
    assert parts(visit)["agent"] == ["Ada Roe"]


@pytest.mark.parametrize("sign", ["Sent: 3 May 2012", "Cc: ada@marsh.example\nDate: 3 May 2012"])
def test_a_printed_mail_is_a_mail(sign):
    words = f"From: Ada Roe\nTo: Tom Birch\n{sign}\nSubject: The crane survey\n\nThank you."
    assert written(memo(words)).kind == "email"


@pytest.mark.parametrize("line", ["From: Ada Roe", "To: Tom Birch"])
def test_one_party_alone_is_no_memo(line):
    assert [c for c in memo(f"{line}\nDate: 3 May 2012\n\nThank you.").claims if not c.reported] == []


@pytest.mark.parametrize("line", ["From:   ", "From: \n\nTo: "])
def test_a_memo_from_nobody_is_none(line):
    found = memo(f"{line}\nTo: Tom Birch\nSubject: Crane\n\nI visited the school in April 2012.\n")
    assert [claim for claim in found.claims if not claim.reported] == []
