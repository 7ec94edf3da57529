"""Documents of every kind, whole: each tells what it must and nothing else."""

from __future__ import annotations

import pytest

from tests.extract.whole import Whole, lines, resting_on, told_rows, untold_rows
from tests.extract.whole_accounts import DOCUMENTS as ACCOUNTS
from tests.extract.whole_inquiries import DOCUMENTS as INQUIRIES
from tests.extract.whole_papers import DOCUMENTS as PAPERS
from tests.extract.whole_records import DOCUMENTS as RECORDS
from tests.extract.whole_statements import DOCUMENTS as STATEMENTS
from tests.extract.whole_stories import DOCUMENTS as STORIES

DOCUMENTS = (*ACCOUNTS, *INQUIRIES, *PAPERS, *RECORDS, *STATEMENTS, *STORIES)


@pytest.mark.parametrize(
    ("document", "row"), list(told_rows(DOCUMENTS)), ids=lambda v: getattr(v, "name", None)
)
def test_a_document_tells(document: Whole, row: str) -> None:
    assert row in lines(document)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda v: v.name)
def test_a_document_tells_nothing_else(document: Whole) -> None:
    assert sorted(lines(document)) == sorted(document.told)


@pytest.mark.parametrize(
    ("document", "words"), list(untold_rows(DOCUMENTS)), ids=lambda v: getattr(v, "name", None)
)
def test_no_claim_rests_on_words_that_tell_nothing(document: Whole, words: str) -> None:
    assert resting_on(document, words) == []
