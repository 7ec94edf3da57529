"""Meetings that are off: cancelled before or from now on, not under an "if"."""

from __future__ import annotations

import pytest

from tests.extract.reading import claims_of


# words, what they make of the meeting
@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("The meeting of 12 March 2019 was cancelled.", "denied"),
        ("The meeting of 12 March 2019 is cancelled.", "denied"),
        ("The meeting of 12 March 2019 has been cancelled.", "denied"),
        ("The meeting of 12 March 2019 will not take place.", "denied"),
        ("The meeting of 12 March 2019 will take place.", "planned"),
        ("The meeting of 12 March 2019 took place.", "said"),
        ("The meeting of 12 March 2019 was not cancelled.", "said"),
        ("The meeting of 12 March 2019 was called off.", "denied"),
        ("It was agreed to cancel the meeting of 12 March 2019.", "denied"),
        ("I have to cancel our meeting of 12 March 2019.", "denied"),
        ("The meeting on 12 March 2019 has been cancelled.", "denied"),
    ],
)
def test_what_becomes_of_a_meeting(words: str, stance: str) -> None:
    assert [claim.stance.value for claim in claims_of(words) if claim.kind == "meeting"] == [stance]


def test_under_an_if_nothing_is_off() -> None:
    """Whether it will be is open."""
    found = claims_of("If the meeting of 12 March 2019 is cancelled, the clerk calls everyone.")
    assert [claim for claim in found if claim.kind == "meeting" and claim.stance.value == "denied"] == []
