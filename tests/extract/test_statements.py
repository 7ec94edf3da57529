"""Who "I" is in a statement, by the many ways in which its head names them."""

from __future__ import annotations

import pytest

from tests.extract.reading import text_of
from timeline.extract.statements import deponent


# head of a statement, who makes it
@pytest.mark.parametrize(
    ("head", "who"),
    [
        ("Witness statement of Ada Roe", "Ada Roe"),
        ("Statement of Ada Roe to the inquiry, 19 April 2018", "Ada Roe"),
        ("Second witness statement of Ada Roe (Clerk)", "Ada Roe"),
        ("Answers of Ada Roe to the questions of the auditor", "Ada Roe"),
        ("WITNESS STATEMENT\nPC 2217 Ada Roe\nDated 22 June 2015", "Ada Roe"),
        ("WITNESS STATEMENT\n\nName: Ada Roe\nOccupation: Clerk", "Ada Roe"),
        ("WITNESS STATEMENT\nOF\nADA ROE\n", "ADA ROE"),
        ("Statement of the Harbour Board", None),
        ("Statement\nHarbour Board", None),
        ("Witness statement\nIn the matter of the Harbour Board", None),
        ("Evidence of Neglect on the Quay", None),
    ],
)
def test_whose_statement_it_is(head: str, who: str | None) -> None:
    part = deponent(text_of(f"{head}\n\nI never saw the letter.\n"))
    assert (part and part.reading) == who
