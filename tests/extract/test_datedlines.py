"""Lines of a log that begin with their day and tell by a phrase."""

from __future__ import annotations

import pytest

from tests.extract.reading import claims_of, from_file

LOG = """
    Yard book, kept at the gate

    4 March 2019: Spill of diesel at bay 1.
    10 May 2019: The boiler failed.
    2 July 2020 – Meeting with the union. It rained.
    - 3 July 2020: Letter from the council about rates
"""


def lines(words: str, name: str = "log.txt") -> list[tuple[str, str]]:
    """What each claim is, and its words."""
    return [(claim.kind, claim.title) for claim in from_file(words, name).claims]


def test_each_entry_of_a_log_is_told_once() -> None:
    """A sentence of an entry tells it already, on the day of its entry; a phrase tells by its form."""
    assert lines(LOG) == [
        ("other", "Spill of diesel at bay 1"),
        ("other", "The boiler failed"),
        ("meeting", "Meeting with the union"),
        ("other", "It rained"),
        ("letter", "Letter from the council about rates"),
    ]


def test_an_entry_has_the_day_at_its_head_and_its_line_as_quote() -> None:
    """Exact words."""
    first = from_file(LOG, "log.txt").claims[0]
    assert first.quote.exact == "4 March 2019: Spill of diesel at bay 1"
    assert first.quote.exact[: first.dates[0].end - first.dates[0].start] == "4 March 2019"


# lines that are no entries of a log
@pytest.mark.parametrize(
    "words",
    [
        "4 March 2019: Spill of diesel at bay 1.",
        "Dates for 2019\n\n4 March 2019: Board\n5 April 2019: Board\n6 May 2019: Board",
        "Notes\n\n4 March 2019: Ann to write\n5 April 2019: who paid?\n6 May 2019: Bo to call",
        "Notes\n\nSeen 4 March 2019: Board\nSeen 5 April 2019: Board\nSeen 6 May 2019: Board",
        "Times\n\n2017: Spill\n2018: Spill\n2019: Spill",
    ],
)
def test_a_lone_line_a_programme_and_errands_are_no_log(words: str) -> None:
    """What is to come, is to be done or stands within a line has not happened by its form."""
    assert [claim.title for claim in claims_of(words, "document")] == []
