"""Notes are numbered past a thousand, and then look like years."""

from __future__ import annotations

import pytest

from tests.dates.reading import last
from timeline.dates import tag


def notes(first: int, end: int, step: int = 1) -> str:
    """A note a line, some left out as a scan leaves them out."""
    return "".join(f"{number} Crane letter, at 3.\n" for number in range(first, end, step))


def years(body: str) -> list[str]:
    """The expressions of a body that are four figures."""
    return [found.text for found in tag(body) if found.text.isdigit()]


# what stands above, the line, the years in it
@pytest.mark.parametrize(
    ("above", "line", "expected"),
    [
        (notes(900, 1012), "1012 Holt letter, at 4.", []),
        (notes(1, 1012), "1012 1013 1014", []),
        (notes(900, 1012, 2), "1012 Holt letter, at 4.", []),
        (notes(900, 1012), "The mill of 1012 was burnt in 1013.", ["1012", "1013"]),
        (notes(900, 1012), "1913 was a dry year.", ["1913"]),
        (notes(1, 300), "1012 was a dry year.", ["1012"]),
        ("", "1012 was a dry year.", ["1012"]),
    ],
)
def test_the_number_of_a_note_is_no_year(above, line, expected):
    assert [year for year in years(above + line) if int(year) >= 1012] == expected


def test_a_chronicle_that_opens_its_lines_with_years_keeps_them():
    body = notes(1, 300) + "".join(f"{year} was dry.\n" for year in range(1850, 1950))
    assert len([year for year in years(body) if int(year) >= 1850]) == 100


def test_a_month_takes_no_year_from_a_note():
    assert (
        str(last(notes(900, 1012) + "1012 Holt letter.\n\nThey met in January or February.").when) != "1012"
    )
    assert "1012" not in last(notes(900, 1012) + "1012 Holt letter.\n\nThey met in February.").value
