"""Declared rhythms in days."""

import pytest

from timeline.questions.cadence import days_of


@pytest.mark.parametrize(
    ("duration", "days"),
    [("P7D", 7), ("P2W", 14), ("P14D", 14), ("P1M", 30.4375), ("P1Y", 365.25), ("P1Y6M", 547.875)],
)
def test_a_duration_in_days(duration, days):
    """Months and years have their mean length."""
    assert days_of(duration) == days
