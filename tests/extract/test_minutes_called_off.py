"""Minutes of a meeting that was called off: a head, a line that says so, and nobody by name."""

from __future__ import annotations

import pytest

from tests.extract.reading import parts
from tests.extract.test_house_styles import meeting, read
from timeline.model.mention import Claim, Stance

HEAD = "# Quay Committee, 9 August 2016\n\n"


def told(words: str) -> Claim:
    """The meeting that minutes with these words record."""
    return meeting(read(HEAD + words, "notes.md"))


@pytest.mark.parametrize(
    "words",
    [
        "## This Meeting Was Cancelled since it was a holiday\n\n## Present\n\n* Crew Members: @quay/crew\n",
        "MEETING CANCELLED - no quorum\n",
        "Meeting canceled\n",
        "**The meeting was called off.**\n",
        "There was no meeting.\n",
        "Cancelled\n",
    ],
)
def test_a_meeting_that_was_called_off_was_not_held(words):
    assert told(words).stance is Stance.DENIED


@pytest.mark.parametrize(
    "words",
    [
        "Present: Ada Roe\n\nThe meeting was cancelled at nine for want of a quorum.\n",
        "The meeting of 12 July was cancelled.\n\nThe crane was discussed.\n",
        "The crane was discussed.\n",
        "- Cancelled orders were read out.\n",
    ],
)
def test_other_words_leave_it_held(words):
    assert told(words).stance is Stance.SAID


def test_the_words_that_say_so_are_quoted():
    assert told("MEETING CANCELLED - no quorum\n").quote.exact.endswith("MEETING CANCELLED - no quorum")


def test_nobody_was_at_it_and_the_body_is_known():
    found = told("## Meeting cancelled\n\n## Present\n\n* Crew Members: @quay/crew\n")
    assert parts(found) == {"host": ["Quay Committee"]}
