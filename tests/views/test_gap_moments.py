"""Gaps that name a moment: a duty that fell due, an event of one origin."""

from __future__ import annotations

from dataclasses import replace

import pytest

from timeline.dates.edtf import parse
from timeline.model.gap import Gap
from timeline.model.when import When
from timeline.views.gaps import bounds, standing

DUE = Gap("gap/duty", "duty", None, parse("2016-05-11"), None, None, "not-covered", "No record of it.")


@pytest.mark.parametrize("kind", ["duty", "single"])
def test_a_moment_is_shown_alone(kind: str) -> None:
    """No trace is looked for after it, and no source that covers it."""
    gap = replace(DUE, kind=kind)
    assert (bounds(gap), standing(gap)) == ("2016-05-11", "")


def test_a_late_act_is_the_end_of_its_gap() -> None:
    """From the deadline to the act."""
    assert bounds(replace(DUE, end=parse("2016-05-20"))) == "2016-05-11 → 2016-05-20"


def test_a_moment_not_known_is_undated() -> None:
    """As everywhere."""
    assert bounds(replace(DUE, start=When())) == "undated"


def test_that_a_source_says_it_stays() -> None:
    """A breach is stated."""
    assert standing(replace(DUE, status="stated")) == "a source says so itself"


def test_a_silence_keeps_its_arrow_and_its_coverage() -> None:
    """It is a time."""
    silence = replace(DUE, kind="silence")
    assert bounds(silence) == "2016-05-11 → no later trace"
    assert standing(silence) == "no source covers this time"
