"""Every noun survives the way to JSON and back, whatever it holds."""

from __future__ import annotations

import dataclasses
import importlib
import pkgutil
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import timeline.model
from timeline.model.answer import Finding
from timeline.model.expression import Meaning, Reading
from timeline.model.resolved import Resolved
from timeline.model.when import When
from timeline.store.codec import decode, digest, encode

WORDS = st.text(max_size=8)
NUMBERS = st.integers(-(2**53), 2**53)
FLOATS = st.floats(allow_nan=False, allow_infinity=False)  # JSON has no others, and no record needs one
JSON = st.recursive(
    st.none() | st.booleans() | NUMBERS | WORDS,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(WORDS, inner, max_size=2),
    max_leaves=4,
)
WHENS = st.builds(
    lambda one, other, form, clock, reason: When(min(one, other), max(one, other), form, clock, reason),
    *(st.dates(), st.dates(), WORDS, st.none() | WORDS, WORDS),
)
MEANINGS = st.builds(
    Meaning,
    kind=WORDS,
    year=st.none() | NUMBERS,
    amount=st.none() | FLOATS,
    length=st.none() | st.tuples(NUMBERS, NUMBERS),
    other=st.none() | st.builds(Meaning, value=WORDS),
    pieces=st.lists(st.builds(Meaning, month=st.none() | NUMBERS), max_size=2).map(tuple),
    spans=st.lists(st.tuples(NUMBERS, NUMBERS), max_size=2).map(tuple),
    lasts=st.booleans(),
)
PLAIN_READINGS = st.builds(
    Reading, *(NUMBERS, NUMBERS, WORDS, WORDS, WORDS), when=st.none() | WHENS, options=st.just(())
)
READINGS = st.builds(
    Reading,
    *(NUMBERS, NUMBERS, WORDS, WORDS, WORDS),
    when=st.none() | WHENS,
    until=st.none() | WHENS,
    length=st.none() | st.tuples(NUMBERS, NUMBERS),
    options=st.lists(WHENS, max_size=2).map(tuple),
    pieces=st.lists(PLAIN_READINGS, max_size=2).map(tuple),
)
FINDINGS = st.builds(
    Finding,
    WORDS,
    st.just(()),
    value=JSON,
    id=st.none() | WORDS,
    when=st.none() | WHENS,
    until=st.none() | WHENS,
)
st.register_type_strategy(str, WORDS)
st.register_type_strategy(int, NUMBERS)
st.register_type_strategy(float, FLOATS)
for kind, values in ((When, WHENS), (Meaning, MEANINGS), (Reading, READINGS), (Finding, FINDINGS)):
    st.register_type_strategy(kind, values)


def nouns() -> list[type]:
    """Every record of the model, found where it stands, so that a new one is not forgotten."""
    found = []
    for module in pkgutil.iter_modules(timeline.model.__path__, "timeline.model."):
        members = vars(importlib.import_module(module.name)).values()
        found += [m for m in members if isinstance(m, type) and m.__module__ == module.name]
    return sorted(filter(dataclasses.is_dataclass, found), key=lambda noun: noun.__name__)


def reasons(record: Any) -> list[str]:
    """What does not tell moments apart, and has to survive all the same."""
    if isinstance(record, When):
        return [record.reason]
    if dataclasses.is_dataclass(record):
        return [r for field in dataclasses.fields(record) for r in reasons(getattr(record, field.name))]
    if isinstance(record, Mapping):
        return [r for value in record.values() for r in reasons(value)]
    return [r for value in record for r in reasons(value)] if isinstance(record, tuple) else []


NOUNS = nouns()
PARTS = [noun for noun in NOUNS if noun is not Resolved]  # the whole of them; it is held to an example
some = settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def test_the_nouns_are_found() -> None:
    """All that the design names, and whatever came since."""
    known = {noun.__name__ for noun in NOUNS}
    assert {"Source", "Quote", "Text", "When", "Mention", "Claim", "Entity", "Tenure", "Event"} <= known
    assert {"Correction", "Gap", "Problem", "Answer", "Extraction", "Resolved", "Terms", "Reading"} <= known


@pytest.mark.parametrize("noun", PARTS, ids=lambda noun: noun.__name__)
@some
@given(data=st.data())
def test_a_record_comes_back_as_it_was(noun: type, data: st.DataObject) -> None:
    """To the reason of its last moment, and the same record gives the same line and the same digest."""
    record = data.draw(st.from_type(noun))
    again = decode(noun, encode(record))
    assert again == record
    assert reasons(again) == reasons(record)
    assert (encode(again), digest(again)) == (encode(record), digest(record))


@pytest.mark.parametrize("noun", NOUNS, ids=lambda noun: noun.__name__)
def test_a_record_is_frozen_and_has_no_room_for_more(noun: type) -> None:
    """A change is a new record."""
    assert noun.__dataclass_params__.frozen  # type: ignore[attr-defined]
    assert "__slots__" in vars(noun)


@pytest.mark.parametrize("noun", NOUNS, ids=lambda noun: noun.__name__)
def test_a_record_says_what_it_is(noun: type) -> None:
    """In a line of its own, not in the one that is made up for it."""
    assert noun.__doc__
    assert not noun.__doc__.startswith(f"{noun.__name__}(")
