"""What an entry of a calendar tells, among the lines by which programs exchange it."""

from __future__ import annotations

import pytest

from timeline.model.source import Quote
from timeline.questions.entry_lines import SHORTEST, entry_lines, is_entry
from timeline.questions.wording import words_of

ENTRY = (
    "BEGIN:VEVENT\nUID:77@quay.example\nDTSTAMP:20200102T080000Z\nDTSTART;TZID=Europe/London:20200204T100000\n"
    "SUMMARY:Board of the\n  quay\nSTATUS:CANCELLED\nSEQUENCE:2\nEND:VEVENT"
)


def test_lines_for_programs_are_left_out() -> None:
    """A fold within a line is undone."""
    assert entry_lines(ENTRY) == (
        "DTSTART;TZID=Europe/London:20200204T100000",
        "SUMMARY:Board of the quay",
        "STATUS:CANCELLED",
    )


def test_an_entry_within_a_sentence_is_told_by_its_start_title_and_state() -> None:
    """The quote itself stays whole."""
    quote = Quote("sources/a.ics", 0, len(ENTRY), ENTRY)
    assert words_of(quote) == " … ".join(entry_lines(ENTRY, SHORTEST))
    assert quote.exact == ENTRY


def test_an_entry_of_unknown_lines_is_told_whole() -> None:
    """Nothing is left out where nothing is known to tell more."""
    assert entry_lines("BEGIN:VTODO\nX-ONE:1\nEND:VTODO") == ("BEGIN:VTODO", "X-ONE:1", "END:VTODO")


@pytest.mark.parametrize(("words", "entry"), [(ENTRY, True), ("BEGIN with the roof.", False)])
def test_only_what_calendars_write_is_an_entry(words: str, *, entry: bool) -> None:
    """A sentence is none."""
    assert is_entry(words) is entry
