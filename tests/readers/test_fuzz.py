"""A small part of what `benchmarks/fuzz.py` does at length: a broken file costs at most itself."""

from __future__ import annotations

import pytest

from benchmarks.fuzz import SEED, an_input, formats_of, inputs
from benchmarks.fuzzing.samples import samples
from timeline.engine import Failure, each
from timeline.extract.whole import extract
from timeline.model.problem import Grade
from timeline.model.terms import SourceFacts, Terms
from timeline.readers import read_sources

FEW = 12
NO_WORDS = ("image", "binary", "outlook box")  # shells that no program would open
SECONDS = 20.0


def broken(given) -> list[str]:
    """The codes of the problems of an input that is read and extracted."""
    texts = [*read_sources(f"sources/{given.name}", given.data, SourceFacts(), Terms())]
    return [problem.code for text in texts for problem in (*text.problems, *extract(text).problems)]


@pytest.mark.parametrize("format", formats_of(""))
def test_broken_files_of_a_format_raise_nothing_and_take_no_time(format):
    given = [an_input(SEED, format, number) for number in range(FEW)]
    outcomes = [*each(broken, given, limit=lambda _: SECONDS)]
    assert [outcome for outcome in outcomes if isinstance(outcome, Failure)] == []


@pytest.mark.parametrize("format", [name for name in samples() if name not in NO_WORDS])
def test_the_whole_file_of_a_format_is_read(format):
    """What is broken was sound: no reader refuses it, unless what it needs is not installed."""
    given = an_input(SEED, format, 0)
    texts = [*read_sources(f"sources/{given.name}", given.data, SourceFacts(), Terms())]
    faults = [p for text in texts for p in text.problems if p.grade is Grade.FAULT]
    assert [problem for problem in faults if not problem.code.startswith("missing-")] == []
    assert any(text.body for text in texts) or faults


def test_the_same_seed_breaks_the_same_way():
    once, again = ([one.data for one in inputs(seed, 60)] for seed in (7, 7))
    assert once == again
    assert once != [one.data for one in inputs(8, 60)]
