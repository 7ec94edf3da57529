"""Records survive the way to JSON and back."""

from __future__ import annotations

from datetime import date
from types import MappingProxyType
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.store.examples import GAPS, RESOLVED, REVIEW
from timeline.model.event import Event
from timeline.model.extraction import Extraction
from timeline.model.resolved import Resolved
from timeline.model.source import Cell, Quote, Row
from timeline.model.when import When
from timeline.store.codec import decode, digest, encode, encode_extraction

DAYS = st.dates()
WHENS = st.builds(
    lambda a, b, form, time, reason: When(min(a, b), max(a, b), form, time, reason),
    DAYS, DAYS, st.text(max_size=8), st.none() | st.just("22:43:51-08:00"), st.text(max_size=12),
)  # fmt: skip
QUOTES = st.builds(Quote, st.text(), st.integers(0, 9), st.integers(9, 99), st.text())
EVENTS = st.builds(
    Event, *[st.text(max_size=9)] * 4, WHENS, st.none() | WHENS, st.text(max_size=9),
    evidence=st.lists(QUOTES, max_size=2).map(tuple), disputed=st.booleans(), likely=st.none() | WHENS,
)  # fmt: skip


@given(EVENTS)
def test_an_event_comes_back_as_it_was(event: Event) -> None:
    assert decode(Event, encode(event)) == event


@given(WHENS)
def test_the_reason_of_a_moment_comes_back_though_it_does_not_tell_moments_apart(when: When) -> None:
    assert decode(When, encode(when)).reason == when.reason


@pytest.mark.parametrize("record", [RESOLVED, *GAPS])
def test_every_kind_of_record_comes_back(record: Any) -> None:
    assert decode(type(record), encode(record)) == record


def test_what_a_text_remembers_of_its_lines_is_not_written() -> None:
    before = encode_extraction(Extraction(REVIEW))
    REVIEW.line_of(80)
    assert encode_extraction(Extraction(REVIEW)) == before


def test_an_extraction_comes_back_with_lines_that_count() -> None:
    again = decode(Extraction, encode_extraction(Extraction(REVIEW)))
    assert again == Extraction(REVIEW)
    assert again.text.line_of(70) == 3


def test_a_mapping_that_cannot_be_changed_is_written_like_any_other() -> None:
    cells = {"name": Cell(0, 3, "Ann")}
    assert encode(Row("table", 0, 3, MappingProxyType(cells))) == encode(Row("table", 0, 3, cells))


def test_words_that_are_no_record_are_refused() -> None:
    with pytest.raises(msgspec.MsgspecError):
        decode(When, '{"earliest": "soon"}')


def test_a_set_is_no_record_since_it_has_no_order() -> None:
    with pytest.raises(TypeError, match="no JSON for object"):
        encode(object())


def test_a_digest_does_not_depend_on_the_order_of_a_mapping() -> None:
    assert digest({"a": 1, "b": 2}) == digest({"b": 2, "a": 1})


def test_a_digest_tells_days_apart() -> None:
    assert digest(When.day(date(2016, 8, 9))) != digest(When.day(date(2016, 8, 10)))


def test_a_whole_case_fits_one_record() -> None:
    assert decode(Resolved, encode(RESOLVED)).texts[1].body == REVIEW.body
