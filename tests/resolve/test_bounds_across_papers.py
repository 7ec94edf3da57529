"""Words of order across papers: the bounds that follow, and the days that are another thing's."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.laws.cases import told

STATEMENT = "Statement of Ilka Moen, 4 August 2018\n\n{}\n"
NOTE = "Note by the clerk, 9 September 2018\n\n{}\n"


# what one paper says, what another says, words of the event, its bounds
@pytest.mark.parametrize(
    ("statement", "note", "words", "edtf"),
    [
        (
            "I visited the mine before the letter from the court arrived.",
            "The letter from the court arrived on 12 March 2018.",
            "visited the mine",
            "[..2018-03-12]",
        ),
        (
            "By the time the assessors arrived, the books had been sent to Ghent.",
            "The assessors arrived on 6 July 2018.",
            "books had been sent",
            "[..2018-07-06]",
        ),
        (
            "Two days after the flood I telephoned the agency.",
            "The flood happened on 8 May 2018.",
            "telephoned the agency",
            "2018-05-10",
        ),
        (
            "Within three days of the accident the yard was closed.",
            "The accident happened on 14 May 2018.",
            "yard was closed",
            "[2018-05-11..2018-05-17]",
        ),
        (
            "The chest was removed between the audit and the hearing.",
            "The audit took place on 4 June 2018.\n\nThe hearing took place on 29 June 2018.",
            "chest was removed",
            "[2018-06-04..2018-06-29]",
        ),
        (
            "The keys were handed to the tenant on the same day as the inspection.",
            "The inspection took place on 22 June 2018.",
            "keys were handed",
            "2018-06-22",
        ),
        (
            "The winch was tested in the same week as the inspection.",
            "The inspection took place on 22 June 2018.",
            "winch was tested",
            "[2018-06-16..2018-06-28]",
        ),
    ],
)
def test_a_day_that_another_paper_gives_bounds_what_is_told_beside_it(
    tmp_path: Path, statement: str, note: str, words: str, edtf: str
) -> None:
    """The premises are named in the reason."""
    case = told(tmp_path, {"a.txt": STATEMENT.format(statement), "b.txt": NOTE.format(note)})
    (event,) = [e for e in case.events() if words in e.title]
    assert event.when.edtf == edtf
    assert "sources/b.txt" in event.when.reason


# a sentence, the bounds of what it tells
@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("The sluice was sealed before the sale on 28 May 2013.", "[..2013-05-28]"),
        ("The deed was delivered after the auction on 10 May 2013.", "[2013-05-10..]"),
        ("The sluice was sealed ahead of the vote in May 2014.", "[..2014-05]"),
        ("The sluice was sealed prior to the ballot on 3 May 2014.", "[..2014-05-03]"),
        ("The sluice was sealed on 28 May 2013 before the sale.", "2013-05-28"),
    ],
)
def test_the_day_of_what_stands_behind_before_and_after_is_a_bound(
    tmp_path: Path, words: str, edtf: str
) -> None:
    """ "Before the sale on 28 May" was not on 28 May, or not surely."""
    events = told(tmp_path, STATEMENT.format(words)).events()
    first = next(e for e in events if words.startswith(e.title[:12]))
    assert first.when.edtf == edtf


def test_a_letter_that_came_is_told_by_the_day_it_came(tmp_path: Path) -> None:
    """Whenever it was written."""
    (event,) = told(tmp_path, STATEMENT.format("The letter from the court arrived on 5 May 2014.")).events()
    assert (event.kind, event.when.edtf) == ("other", "2014-05-05")


def test_two_arrivals_on_record_leave_open_which_is_meant(tmp_path: Path) -> None:
    """Nothing follows from either."""
    case = told(
        tmp_path,
        {
            "a.txt": STATEMENT.format("By the time the assessors arrived, the books had been sent to Ghent."),
            "b.txt": NOTE.format("The assessors arrived on 6 July 2018."),
            "c.txt": NOTE.format("The assessors arrived on 17 July 2018."),
        },
    )
    (event,) = [e for e in case.events() if any("books" in quote.exact for quote in e.evidence)]
    assert event.when.is_open


def test_an_order_that_goes_round_is_a_conflict_of_all_who_tell_it(tmp_path: Path) -> None:
    """Any two of the three can be true."""
    case = told(
        tmp_path,
        {
            "a.txt": STATEMENT.format("The memo was written before the tender was opened."),
            "b.txt": NOTE.format("The tender was opened before the bank's visit."),
            "c.txt": "Note by the porter\n\nThe memo was written after the bank's visit.\n",
        },
    )
    (conflict,) = case.conflicts()
    assert len(conflict.sayings) == 3
