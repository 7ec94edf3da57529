"""The index finds what may lie within a period: all of it and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.store.examples import MET, RESOLVED
from timeline.model.when import EVER, NEVER, When
from timeline.store import Store, write
from timeline.store.spans import REACHES, overlapping, reach

FIRST = date(2016, 1, 1)
DAYS = st.integers(-800, 5000).map(lambda days: FIRST + timedelta(days=days)) | st.sampled_from([EVER, NEVER])
BOUNDS = st.none() | st.builds(lambda a, b: When(min(a, b), max(a, b)), DAYS, DAYS)

LENGTHS = (0, 1, 30, 31, 32, 365, 366, 367, 3660, 3661)
WHENS = (
    *(
        When(FIRST + timedelta(97 * n), FIRST + timedelta(97 * n + days))
        for n in range(12)
        for days in LENGTHS
    ),
    When(EVER, FIRST),
    When(FIRST),
    When(),
)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A case of moments of all lengths."""
    path = tmp_path_factory.mktemp("spans") / "case.db"
    events = tuple(replace(MET, id=f"event/{number}", when=when) for number, when in enumerate(WHENS))
    write(replace(RESOLVED, events=events), path)
    opened = Store(path)
    yield opened
    opened.close()


@given(start=BOUNDS, end=BOUNDS)
def test_the_index_finds_what_a_walk_finds(store: Store, start: When | None, end: When | None) -> None:
    low, high = start.earliest if start else EVER, end.latest if end else NEVER
    bounded = start is not None or end is not None
    expected = [
        event
        for event in store.events()
        if event.when.latest >= low and event.when.earliest <= high and not (bounded and event.when.is_open)
    ]
    assert list(store.events(start=start, end=end)) == expected
    assert list(store.events(who="person/ann-okoro", start=start, end=end)) == expected


# days from the first to the last, class of length
@pytest.mark.parametrize(
    ("days", "number"), [(0, 0), (1, 1), (31, 1), (32, 2), (366, 2), (367, 3), (3661, 4)]
)
def test_a_length_has_a_class(days: int, number: int) -> None:
    assert reach(When(FIRST, FIRST + timedelta(days=days))) == number


def test_a_period_is_one_range_for_each_class() -> None:
    assert len(overlapping(When.year(2016), None)) == len(REACHES) + 1
