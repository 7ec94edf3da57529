"""Tables as JSON documents, and JSON that is broken, deep or long beyond reason."""

from __future__ import annotations

import json

import pytest

from tests.readers.reading import codes, quoted, read
from timeline.readers import reader_of

RECORDS = [{"date": "2016-08-09", "event": "Crane inspected"}, {"date": "2016-08-10", "who": {"name": "Ada"}}]


@pytest.mark.parametrize("whole", [RECORDS, {"version": 1, "log": RECORDS, "tags": []}])
def test_each_object_of_the_longest_list_is_a_row(whole):
    text = read(json.dumps(whole, indent=1).encode(), "a.json")
    assert [{k: c.value for k, c in row.cells.items()} for row in text.rows] == [
        {"date": "2016-08-09", "event": "Crane inspected"},
        {"date": "2016-08-10", "who.name": "Ada"},
    ]
    assert quoted(text, text.rows[0].cells["event"]) == "Crane inspected"


def test_an_object_alone_is_one_row():
    assert len(read(b'{"date": "2016-08-09", "event": "Crane inspected"}', "a.json").rows) == 1


@pytest.mark.parametrize(
    "words", ["{", '{"a": [1,}', "[" * 100_000, '{"a":' * 100_000, '[{"a": ' + "9" * 5000 + "}]"]
)
def test_json_that_cannot_be_read_costs_one_problem(words):
    assert codes(read(words.encode(), "a.json")) == ["broken-record"]


@pytest.mark.parametrize(
    ("value", "kept"), [("NaN", "NaN"), ("-Infinity", "-Infinity"), ("1e999", "Infinity")]
)
def test_numbers_that_are_none_are_kept_as_words(value, kept):
    assert read(f'[{{"a": {value}}}]'.encode(), "a.json").rows[0].cells["a"].value == kept


def test_half_a_letter_becomes_a_lost_one():
    assert read(rb'[{"a": "x\ud800y"}]', "a.json").rows[0].cells["a"].value == "x\ufffdy"


def test_a_line_of_json_nested_beyond_reason_costs_itself_alone():
    text = read(b'{"a": 1}\n' + b'{"a":' * 100_000 + b'\n{"a": 2}\n', "a.jsonl")
    assert (len(text.rows), codes(text)) == (2, ["broken-record"])


@pytest.mark.parametrize(("words", "reader"), [("[]", "json-records"), ("hello", "plain")])
def test_json_is_known_by_its_first_sign(words, reader):
    assert reader_of("sources/a.json", words.encode()) == reader
