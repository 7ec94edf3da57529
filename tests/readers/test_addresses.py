"""Lists of people in headers: where one ends and the next begins."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as some

from timeline.readers.addresses import address_spans, addresses, plainly


# the list, its addresses
@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("ann@b.example", ["ann@b.example"]),
        ("Ann Lee <ann@b.example>, tom@b.example", ["Ann Lee <ann@b.example>", "tom@b.example"]),
        ("Ann Lee; Tom Bright", ["Ann Lee", "Tom Bright"]),
        ("Lee, Ann; Bright, Tom", ["Lee, Ann", "Bright, Tom"]),
        (
            "Lee, Ann <ann@b.example>; Bright, Tom <tom@b.example>",
            ["Lee, Ann <ann@b.example>", "Bright, Tom <tom@b.example>"],
        ),
        ("a@b.example, c@b.example; d@b.example", ["a@b.example", "c@b.example", "d@b.example"]),
        ("Ann Lee, Tom Bright", ["Ann Lee", "Tom Bright"]),
        ("Lee, Ann", ["Lee, Ann"]),
        ("Lee, Ann B.", ["Lee, Ann B."]),
        ("Lee, Ann <ann@b.example>", ["Lee, Ann <ann@b.example>"]),
        ('"Lee, Ann" <ann@b.example>, x@b.example', ['"Lee, Ann" <ann@b.example>', "x@b.example"]),
        ("ann@b.example (Lee, Ann), x@b.example", ["ann@b.example (Lee, Ann)", "x@b.example"]),
        ("undisclosed-recipients:;", []),
        ("Board: ann@b.example, tom@b.example;", ["ann@b.example", "tom@b.example"]),
        ("x@b.example, Board: ann@b.example;", ["x@b.example", "ann@b.example"]),
        (" , ;", []),
        ("", []),
        ('"Ann, x@b.example', ['"Ann', "x@b.example"]),
    ],
)
def test_a_list_is_cut_between_people(value, found):
    assert list(addresses(value)) == found


@given(some.text(some.sampled_from('ab@,;<>"() \\'), max_size=30))
def test_addresses_stand_in_order_apart_and_are_never_blank(value):
    spans = list(address_spans(value))
    assert spans == sorted(spans)
    assert all(left[1] <= right[0] for left, right in pairwise(spans))
    assert all(value[start:end].strip() for start, end in spans)


# as written, plainly
@pytest.mark.parametrize(
    ("words", "plain"),
    [
        ('"Lee, Ann" <ann@b.example>', "Lee, Ann <ann@b.example>"),
        (r'"Ann \"Nan\" Lee" <ann@b.example>', 'Ann "Nan" Lee <ann@b.example>'),
        ("Ann\n  Lee", "Ann Lee"),
        ('"Pump"', "Pump"),
        ('"Pump" and "Drain"', '"Pump" and "Drain"'),
    ],
)
def test_quotes_around_a_name_are_no_part_of_it(words, plain):
    assert plainly(words) == plain
