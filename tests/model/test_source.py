"""A text and its places: only a text makes quotes, and lines and pages are counted from one."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.model.source import Cell, Mark, Quote, Row, Source, Text

BODIES = st.text(alphabet=st.sampled_from("ab \n\r\té\u2028😀"), max_size=60)


def text(body: str, *marks: Mark) -> Text:
    """A source of these words."""
    return Text(Source("sources/note.txt", "aa"), body, marks)


@given(BODIES, st.data())
def test_a_quote_is_the_slice_at_its_place(body: str, data: st.DataObject) -> None:
    """Letter for letter, counted in characters."""
    start = data.draw(st.integers(0, len(body)))
    end = data.draw(st.integers(start, len(body)))
    assert text(body).quote(start, end) == Quote("sources/note.txt", start, end, body[start:end])


# a place that does not lie in a text of five letters
@pytest.mark.parametrize(("start", "end"), [(-1, 2), (0, 6), (3, 2), (6, 6), (-3, -1)])
def test_a_place_outside_the_text_is_a_fault_of_ours(start: int, end: int) -> None:
    with pytest.raises(ValueError, match=r"sources/note\.txt: no place"):
        text("abcde").quote(start, end)


def test_an_empty_quote_has_a_place_too() -> None:
    assert text("abcde").quote(5, 5).exact == ""


@given(BODIES, st.data())
def test_the_line_of_an_offset_is_one_more_than_the_line_ends_before_it(
    body: str, data: st.DataObject
) -> None:
    """A line end belongs to the line that it ends."""
    offset = data.draw(st.integers(0, len(body)))
    assert text(body).line_of(offset) == body[:offset].count("\n") + 1


@given(BODIES, st.lists(st.integers(0, 60), max_size=6))
def test_the_line_does_not_depend_on_what_was_asked_before(body: str, offsets: list[int]) -> None:
    """The text remembers its lines, and is equal to one that does not."""
    asked = text(body)
    for offset in offsets:
        asked.line_of(offset)
    assert [asked.line_of(offset) for offset in offsets] == [text(body).line_of(offset) for offset in offsets]
    assert asked == text(body)


# offset, line
@pytest.mark.parametrize(("offset", "line"), [(0, 1), (2, 1), (3, 2), (4, 3), (6, 3), (7, 4)])
def test_empty_lines_count(offset: int, line: int) -> None:
    """
    ab, nothing, cd.
    """
    assert text("ab\n\ncd\n").line_of(offset) == line


PAGES = (Mark("page", 0, 4, "1"), Mark("paragraph", 0, 2), Mark("page", 4, 9, "2"), Mark("page", 12, 15, "4"))


# offset, page
@pytest.mark.parametrize(
    ("offset", "page"), [(0, 1), (3, 1), (4, 2), (8, 2), (9, None), (12, 4), (14, 4), (15, None)]
)
def test_a_page_holds_its_first_letter_and_not_its_last(offset: int, page: int | None) -> None:
    assert text("x" * 15, *PAGES).page_of(offset) == page


def test_a_format_without_pages_has_none() -> None:
    assert text("words").page_of(0) is None


def test_marks_come_by_kind_in_the_order_of_the_text() -> None:
    assert [mark.value for mark in text("x" * 15, *PAGES).marks_of("page")] == ["1", "2", "4"]
    assert list(text("x" * 15, *PAGES).marks_of("heading")) == []


def test_a_cell_says_what_its_words_mean() -> None:
    """Quoted and doubled on the page, plain in its value; its place holds the words as they stand."""
    body = 'name\n"Ann ""Nan"" Lee"\n'
    cell = Cell(5, 22, 'Ann "Nan" Lee')
    row = Row("table", 5, 22, {"name": cell})
    held = replace(text(body), rows=(row,))
    assert held.quote(cell.start, cell.end).exact == '"Ann ""Nan"" Lee"'
    assert held.rows[0].cells["name"].value == 'Ann "Nan" Lee'


@pytest.mark.parametrize(
    ("record", "field"),
    [
        (Quote("a", 0, 1, "x"), "exact"),
        (Source("a", "aa"), "path"),
        (Cell(0, 1, "x"), "value"),
        (text("x"), "body"),
    ],
)
def test_what_was_received_cannot_be_changed(record: object, field: str) -> None:
    with pytest.raises(FrozenInstanceError):
        setattr(record, field, "other")


def test_quotes_sort_by_source_and_place() -> None:
    """So that evidence has one order."""
    quotes = [Quote("b", 0, 1, "x"), Quote("a", 9, 10, "x"), Quote("a", 2, 9, "y"), Quote("a", 2, 3, "z")]
    assert sorted(quotes) == [quotes[3], quotes[2], quotes[1], quotes[0]]


def test_a_source_knows_nothing_that_nobody_said() -> None:
    """No date, no author, no order of day and month."""
    source = Source("sources/a.txt", "aa")
    assert (source.written.is_open, source.author, source.day_first, source.written_from) == (
        True,
        "",
        None,
        "",
    )


SPANS = st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20)), max_size=8)
KINDS = st.sampled_from(["paragraph", "item", "heading", "page"])


@given(SPANS, st.data())
def test_the_blocks_at_a_place_are_those_that_hold_the_whole_of_it(
    spans: list[tuple[int, int]], data: st.DataObject
) -> None:
    """Whatever overlaps what; pages are no blocks."""
    marks = tuple(Mark(data.draw(KINDS), min(span), max(span)) for span in spans)
    start, end = sorted(data.draw(st.tuples(st.integers(0, 20), st.integers(0, 20))))
    holding = [(m.start, m.end) for m in marks if m.kind != "page" and m.start <= start and end <= m.end]
    assert sorted(text("a" * 20, *marks).blocks_at(start, end)) == sorted(holding)


def test_a_place_after_the_last_block_is_in_none() -> None:
    assert list(text("One.\n\nTwo.", Mark("paragraph", 0, 4)).blocks_at(6, 8)) == []
