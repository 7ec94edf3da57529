"""Chronologies kept as tables: the sentences of a cell tell who did what on the day of their row."""

from __future__ import annotations

import pytest

from tests.extract.reading import from_file, parts
from timeline.model.mention import Claim

ROWS = """When,What happened,Source
04/03/2018,Engineer Ada Holm told harbour master Peter Vos that two bearings were cracked.,statement 1
06/03/2018,"Vos emailed the chief executive, Lena Brandt. He sent her a copy of the bearing survey.",mail
14/05/2018,Dorn & Sons sends its report to Brandt.,mail
01/06/2018,Spill of diesel at bay 1,log
"""


def told(rows: str) -> list[tuple[str, str, dict[str, list[str]]]]:
    """What each claim of a table is, the words of its day, and who took which part."""
    found = from_file(rows, "list.csv")
    body = found.text.body

    def day(claim: Claim) -> str:
        return " ".join(body[link.start : link.end] for link in claim.dates)

    return [(claim.kind, day(claim), parts(claim)) for claim in found.claims]


def test_the_sentences_of_a_cell_tell_on_the_day_of_their_row() -> None:
    """In the past or the present; a phrase is told by its row."""
    assert told(ROWS) == [
        ("statement", "04/03/2018", {"sender": ["Ada Holm"], "recipient": ["Peter Vos"]}),
        ("email", "06/03/2018", {"sender": ["Vos"], "recipient": ["Lena Brandt"]}),
        ("submission", "06/03/2018", {"sender": ["Vos"], "recipient": ["Lena Brandt"]}),
        ("submission", "14/05/2018", {"sender": ["Dorn & Sons"], "recipient": ["Brandt"]}),
        ("other", "01/06/2018", {}),
    ]


def test_the_marks_around_a_cell_are_no_speech() -> None:
    """Nobody but the list says what stands between them."""
    mail = from_file(ROWS, "list.csv").claims[1]
    assert mail.quote.exact == "Vos emailed the chief executive, Lena Brandt."
    assert mail.speaker is None


# a row that says by its columns what it tells
@pytest.mark.parametrize(
    ("head", "beside"), [("People", "Ada Holm"), ("Kind", "meeting"), ("Document", "the bearing survey")]
)
def test_a_row_with_columns_of_its_own_is_told_by_them(head: str, beside: str) -> None:
    rows = f"Date,Event,{head}\n2018-03-04,Vos sent Lena Brandt a copy of the bearing survey.,{beside}\n"
    (claim,) = from_file(rows, "list.csv").claims
    assert not claim.reported


def test_the_subject_of_a_mail_is_no_entry() -> None:
    """Even of one that names neither sender nor reader."""
    rows = "id,date,from,to,subject\n1,2018-03-04,,,Lena Brandt met Ada Holm at the bridge\n"
    assert [claim.kind for claim in from_file(rows, "index.csv").claims] == ["email"]
