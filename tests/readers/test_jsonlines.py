"""Records as JSON lines: values at their exact place, broken lines told and left out."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as some

from tests.readers.reading import codes, quoted, read
from timeline.model.source import Text
from timeline.model.terms import SourceFacts

LINES = b"""\
{"Date": "2016-08-09", "what": "The \\"pump\\" \\u00e9", "who": ["Ann Lee", "Tom Bright"], "n": 3}

{"date" : null, "what": "flood", "more": {"a": 1}, "sure": true}
"""


def rows(text: Text) -> list[dict[str, str]]:
    """The values of every row."""
    return [{name: cell.value for name, cell in row.cells.items()} for row in text.rows]


def test_each_line_is_a_row():
    text = read(LINES, "a.jsonl")
    assert rows(text) == [
        {
            "date": "2016-08-09",
            "what": 'The "pump" é',
            "who": "Ann Lee",
            "who#2": "Tom Bright",
            "n": "3",
        },
        {"what": "flood", "more.a": "1", "sure": "true"},
    ]
    assert (text.source.kind, codes(text)) == ("table", [])


def test_values_stand_at_their_place_as_they_are_written():
    text = read(LINES, "a.jsonl")
    cells = text.rows[0].cells
    assert quoted(text, cells["date"]) == "2016-08-09"
    assert quoted(text, cells["what"]) == 'The \\"pump\\" \\u00e9'
    assert quoted(text, cells["who#2"]) == "Tom Bright"


def test_a_line_that_is_no_object_is_reported_and_costs_itself_alone():
    text = read(b'{"a": 1}\n{"a": 2,}\n[3]\n{"a": 4} and more\n{"a": 5}\n', "a.jsonl")
    assert [(problem.where, problem.code) for problem in text.problems] == [
        ("sources/a.jsonl:2", "broken-record"),
        ("sources/a.jsonl:3", "broken-record"),
        ("sources/a.jsonl:4", "broken-record"),
    ]
    assert rows(text) == [{"a": "1"}, {"a": "5"}]


def test_many_broken_lines_are_summed_up():
    text = read(b"nonsense\n" * 30, "a.jsonl")
    assert len(text.problems) == 21
    assert "10 more lines" in text.problems[-1].message


def test_the_case_maps_keys_to_our_names():
    text = read(b'{"Happened on": "2016"}', "a.jsonl", facts=SourceFacts(columns={"Happened on": "date"}))
    assert rows(text) == [{"date": "2016"}]


words = some.text(some.sampled_from('ab {}[]:,"\\é'), max_size=8)
values = some.none() | some.booleans() | some.integers() | words | some.lists(words, max_size=3)


@given(some.dictionaries(words, values, max_size=4))
def test_a_place_holds_what_json_made_of_the_value(found):
    line = json.dumps(found)
    text = read(line.encode(), "a.jsonl")
    assert codes(text) == []
    for cell in text.rows[0].cells.values():
        written = quoted(text, cell)
        assert written == cell.value or json.loads(f'"{written}"').strip() == cell.value
