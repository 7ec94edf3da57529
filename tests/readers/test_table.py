"""Tables: the same cells as Python's own reader, each at its exact place; what is ragged is told."""

from __future__ import annotations

import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tests.readers.reading import codes, quoted, read
from timeline.model.source import Text
from timeline.model.terms import SourceFacts
from timeline.readers.charset import normal
from timeline.readers.table import delimiter_of, records_of

cells = some.text(some.sampled_from('ab,;"\n |\té'), max_size=6)
tables = some.lists(some.lists(cells, min_size=1, max_size=4), min_size=1, max_size=5)


def rows(text: Text) -> list[dict[str, str]]:
    """The values of every row."""
    return [{name: cell.value for name, cell in row.cells.items()} for row in text.rows]


@given(tables, some.sampled_from(",;\t|"))
def test_cells_are_those_that_pythons_reader_finds(table, delimiter):
    out = StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator="\n", quoting=csv.QUOTE_ALL).writerows(table)
    found = [[cell.value for cell in record.cells] for record in records_of(out.getvalue(), delimiter)]
    assert found == table


@given(some.text(some.sampled_from('ab,"\n'), max_size=40))
def test_places_of_cells_and_what_parts_them_make_up_the_text(body):
    records = [*records_of(body, ",")]
    joined = "\n".join(",".join(body[cell.start : cell.end] for cell in record.cells) for record in records)
    assert joined in (body, body.removesuffix("\n"))


def test_rows_have_their_cells_by_header_at_their_place():
    text = read('Date, What \n2016-08-09,"The pump, again"\n2016-08-10,\n', "a.csv")
    assert rows(text) == [
        {"date": "2016-08-09", "what": "The pump, again"},
        {"date": "2016-08-10", "what": ""},
    ]
    assert quoted(text, text.rows[0].cells["what"]) == '"The pump, again"'
    assert (text.source.kind, codes(text)) == ("table", [])


def test_a_quoted_cell_may_hold_lines_and_quotes():
    text = read('what,by\n"one\ntwo ""three""",Lee\n', "a.csv")
    assert rows(text) == [{"what": 'one\ntwo "three"', "by": "Lee"}]


# body, delimiter
@pytest.mark.parametrize(
    ("body", "delimiter"),
    [
        ("a,b\n1,2\n", ","),
        ("a;b\n1,5;2,5\n", ";"),
        ("a\tb\n1, 2\t3\n", "\t"),
        ("a|b|c\n1|2|3\n", "|"),
        ("one column\nof words, with a comma\n", ","),
        ('"a, b";c\n"1, 2";3\n', ";"),
    ],
)
def test_the_delimiter_is_the_one_that_cuts_evenly(body, delimiter):
    assert delimiter_of(body) == delimiter


def test_a_spreadsheets_hint_names_the_delimiter_and_is_no_row():
    assert rows(read("sep=;\na;b\n1;2\n", "a.csv")) == [{"a": "1", "b": "2"}]


def test_rows_of_another_length_are_reported_with_their_line_and_kept():
    text = read('a,b\n"1\n1",2\n3\n4,5,6\n', "a.csv")
    assert [(problem.where, problem.code) for problem in text.problems] == [
        ("sources/a.csv:4", "ragged-row"),
        ("sources/a.csv:5", "ragged-row"),
    ]
    assert rows(text)[1:] == [{"a": "3"}, {"a": "4", "b": "5", "column-3": "6"}]


def test_many_ragged_rows_are_summed_up():
    text = read("a,b\n" + "1\n" * 40 + "1,2\n" * 60, "a.csv")
    assert len(text.problems) == 21
    assert "20 more rows" in text.problems[-1].message


def test_a_quote_that_is_never_closed_is_a_fault_with_its_line():
    text = read('a,b\n1,2\n3,"four\n5,6\n', "a.csv")
    assert [(problem.where, problem.code) for problem in text.problems] == [("sources/a.csv:3", "open-quote")]


def test_headers_that_are_empty_or_occur_twice_get_names_of_their_own():
    assert [*rows(read("to,,To\n1,2,3\n", "a.csv"))[0]] == ["to", "column-2", "to#2"]


def test_a_table_without_header_keeps_its_first_row():
    text = read("2016-08-09,leak\n2016-08-10,flood\n", "a.csv")
    assert codes(text) == ["no-header"]
    assert [row["column-2"] for row in rows(text)] == ["leak", "flood"]


def test_the_case_maps_headers_to_our_names():
    text = read("Happened  on,What\n2016,leak\n", "a.csv", facts=SourceFacts(columns={"happened on": "date"}))
    assert rows(text) == [{"date": "2016", "what": "leak"}]


def test_a_mapped_column_that_is_not_there_is_reported():
    text = read("Day,What\n2016,leak\n", "a.csv", facts=SourceFacts(columns={"Happened on": "date"}))
    assert codes(text) == ["unknown-column"]


def test_rows_of_nothing_are_left_out():
    assert len(read("a,b\n\n,\n1,2\n\n", "a.csv").rows) == 1


def test_a_header_alone_is_a_table_without_rows():
    text = read("a,b\n", "a.csv")
    assert (text.rows, codes(text)) == ((), [])


@given(some.text(max_size=60))
def test_a_row_can_be_quoted_whole(words):
    text = read(words.encode("utf-8", "replace"), "a.tsv")
    assert all(text.body[row.start : row.end] in normal(text.body) for row in text.rows)


def test_columns_of_one_name_are_numbered_and_those_with_a_number_sign_count_among_them():
    text = read("To,to,no#,To,no\n1,2,3,4,5\n", "a.csv")
    assert [*rows(text)[0]] == ["to", "to#2", "no#", "to#3", "no#2"]


def test_the_cells_of_a_line_that_a_quoted_line_end_divides_are_told_apart():
    records = [*records_of('a,"b\nc",d,"e"\nf,"g\n",h', ",")]
    assert [[cell.value for cell in record.cells] for record in records] == [
        ["a", "b\nc", "d", "e"],
        ["f", "g\n", "h"],
    ]


def test_a_line_of_a_hundred_thousand_cells_is_one_record():
    (record,) = records_of("1234," * 100_000, ",")
    assert (len(record.cells), record.cells[-2].value) == (100_001, "1234")
