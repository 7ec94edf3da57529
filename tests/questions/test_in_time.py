"""Whether something may lie within the time that a question asks about."""

from __future__ import annotations

import pytest

from tests.questions.cases import when
from timeline.model.when import When
from timeline.questions.scope import in_time


def fits(moment: str, on: str = "", after: str = "", before: str = "") -> bool:
    """By the words of the moments; an empty one sets no limit."""
    limits = (when(limit) if limit else None for limit in (on, after, before))
    return in_time(when(moment) if moment else When(), *limits)


# moment, on, after, before, whether it may lie there
@pytest.mark.parametrize(
    ("moment", "on", "after", "before", "may"),
    [
        ("2018-05-03", "", "", "", True),
        ("2018-05-03", "2018-05", "", "", True),
        ("2018-05-03", "2018-06", "", "", False),
        ("2018-05-03", "", "2018-05-02", "", True),
        ("2018-05-03", "", "2018-05-03", "", False),
        ("2018-05", "", "2018-05-03", "", True),
        ("2018-05-03", "", "", "2018-05-04", True),
        ("2018-05-03", "", "", "2018-05-03", False),
        ("2018-05", "", "", "2018-05-03", True),
        ("2018-05-03", "", "2018-05-02", "2018-05-04", True),
        ("2018-05-03", "", "2018-05-02", "2018-05-03", False),
        ("", "", "", "", True),
        ("", "", "2018-05-02", "", False),
        ("", "", "", "2018-05-02", False),
        ("", "2018", "", "", False),
    ],
)
def test_what_is_surely_outside_is_left_out_and_so_is_what_has_no_date(moment, on, after, before, may):
    assert fits(moment, on, after, before) is may
