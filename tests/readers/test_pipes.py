"""Tables in Markdown: rows by their header, each cell at its exact place."""

from __future__ import annotations

from inspect import cleandoc

import pytest
from hypothesis import given
from hypothesis import strategies as some

from timeline.readers.pipes import pipe_tables


def rows(words: str) -> list[dict[str, str]]:
    """The values of every row of every table."""
    found = [row for table in pipe_tables(cleandoc(words), 0, {}) for row in table.rows]
    return [{name: cell.value for name, cell in row.cells.items()} for row in found]


def test_pipes_at_the_ends_may_be_left_out():
    assert rows("Name | Role\n--- | ---\nAnn Lee | chair") == [{"name": "Ann Lee", "role": "chair"}]


def test_alignment_signs_belong_to_the_rule():
    assert rows("| a | b |\n|:--|:-:|\n| 1 | 2 |") == [{"a": "1", "b": "2"}]


def test_two_tables_of_one_text_are_two():
    body = "| a | b |\n|---|---|\n| 1 | 2 |\n\nwords\n\n| c | d |\n|---|---|\n| 3 | 4 |"
    first, second = pipe_tables(body, 0, {})
    assert body[first.start : first.end].endswith("| 1 | 2 |")
    assert body[second.start : second.end].startswith("| c | d |")


def test_a_table_ends_with_the_first_line_without_a_pipe():
    assert len(rows("a | b\n--|--\n1 | 2\nwords\n3 | 4")) == 1


def test_a_header_without_rows_is_an_empty_table():
    (table,) = pipe_tables("a | b\n--|--\n", 0, {})
    assert table.rows == ()


def test_more_cells_than_headers_are_numbered():
    assert rows("a | b\n--|--\n1 | 2 | 3") == [{"a": "1", "b": "2", "column-3": "3"}]


def test_columns_are_named_as_the_case_maps_them():
    (table,) = pipe_tables("Held on | b\n--|--\n2016 | 2", 0, {"held on": "date"})
    assert list(table.rows[0].cells) == ["date", "b"]


# words that are no table
@pytest.mark.parametrize("words", ["a | b", "a | b\nc | d", "---|---", "a\n---", "a | b\n\n--|--\n1 | 2"])
def test_what_is_no_table(words):
    assert rows(words) == []


@given(some.text(some.sampled_from("ab| \\:-\n"), max_size=60))
def test_a_cell_stands_at_the_words_of_its_value(words):
    for table in pipe_tables(words, 0, {}):
        for row in table.rows:
            for cell in row.cells.values():
                assert words[cell.start : cell.end].replace("\\|", "|") == cell.value
