"""A text can be quoted by its places, and only by them."""

from dataclasses import FrozenInstanceError

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.model.source import Mark, Quote, Source, Text

BODY = "The team met on August 9.\n\nIt agreed a plan.\nNobody wrote to Cllr\u00a0Harris.\n"
SOURCE = Source("sources/minutes.txt", "0" * 64)


@pytest.fixture
def text() -> Text:
    """Two paragraphs, the second of two lines; its first page ends with the first paragraph."""
    pages = (Mark("page", 0, 27, "1"), Mark("page", 27, len(BODY), "2"))
    paragraphs = (Mark("paragraph", 0, 25), Mark("paragraph", 27, len(BODY) - 1))
    return Text(SOURCE, BODY, (*pages, *paragraphs))


def test_a_quote_is_the_slice(text):
    """Letter for letter, at its place."""
    assert text.quote(4, 12) == Quote("sources/minutes.txt", 4, 12, "team met")


def test_white_space_is_quoted_as_it_stands(text):
    """A no-break space stays one: normalise a copy, never the quote."""
    start = BODY.index("Cllr")
    assert text.quote(start, start + 11).exact == "Cllr\u00a0Harris"


def test_an_empty_quote_is_a_place(text):
    """Nothing between two letters is quoted as nothing."""
    assert text.quote(3, 3).exact == ""


@pytest.mark.parametrize(
    ("start", "end"), [(-1, 4), (4, 3), (0, len(BODY) + 1), (len(BODY) + 1, len(BODY) + 2)]
)
def test_no_quote_outside_the_text(text, start, end):
    """That would be a fault of ours, not of the source."""
    with pytest.raises(ValueError, match="no place"):
        text.quote(start, end)


@given(st.data())
def test_every_quote_equals_its_slice(data):
    """For any text and any place in it."""
    body = data.draw(st.text(max_size=60))
    start = data.draw(st.integers(0, len(body)))
    end = data.draw(st.integers(start, len(body)))
    assert Text(SOURCE, body).quote(start, end).exact == body[start:end]


# offset of the first letter of these words, line
@pytest.mark.parametrize(
    ("words", "line"),
    [("The team", 1), ("August 9", 1), ("It agreed", 3), ("Nobody", 4), ("Harris", 4)],
)
def test_lines_count_from_one(text, words, line):
    """As an editor counts them."""
    assert text.line_of(BODY.index(words)) == line


def test_a_line_end_belongs_to_its_line(text):
    """The next line begins after it."""
    end = BODY.index("\n")
    assert (text.line_of(end), text.line_of(end + 1)) == (1, 2)


def test_a_text_without_line_ends_has_one_line():
    """Also at its very end."""
    assert Text(SOURCE, "one").line_of(3) == 1


def test_an_empty_text_has_a_first_line():
    """Where a fault of an unreadable file is placed."""
    assert Text(SOURCE, "").line_of(0) == 1


@given(st.text(alphabet="a\n", max_size=40))
def test_line_numbers_agree_with_splitting(body):
    """Counting line ends before a place says the same."""
    text = Text(SOURCE, body)
    assert [text.line_of(i) for i in range(len(body))] == [body[:i].count("\n") + 1 for i in range(len(body))]


@pytest.mark.parametrize(("words", "page"), [("The team", 1), ("It agreed", 2), ("Harris", 2)])
def test_a_place_has_a_page_where_the_format_has_pages(text, words, page):
    """Pages are marks with their number."""
    assert text.page_of(BODY.index(words)) == page


def test_a_text_without_pages_has_none():
    """A mail has no page, not page one."""
    assert Text(SOURCE, BODY).page_of(0) is None


def test_beyond_the_last_page_there_is_none(text):
    """The end of a text is no place on a page."""
    assert text.page_of(len(BODY)) is None


def test_marks_of_a_kind_come_in_their_order(text):
    """Other kinds are left out."""
    assert [(mark.start, mark.end) for mark in text.marks_of("paragraph")] == [(0, 25), (27, len(BODY) - 1)]


def test_marks_of_a_kind_that_is_not_there(text):
    """None, and no fault."""
    assert list(text.marks_of("speaker")) == []


def test_asking_for_a_line_changes_nothing(text):
    """What is remembered of line ends is no part of a text's identity."""
    untouched = Text(SOURCE, BODY, text.marks)
    text.line_of(30)
    assert text == untouched


def test_quotes_sort_by_source_and_place():
    """The order in which evidence is shown."""
    later, earlier = Quote("b.txt", 0, 1, "x"), Quote("a.txt", 5, 6, "x")
    first = Quote("a.txt", 0, 1, "y")
    assert sorted([later, earlier, first]) == [first, earlier, later]


@pytest.mark.parametrize(
    ("record", "field"), [(SOURCE, "title"), (Quote("a", 0, 1, "x"), "exact"), (Mark("page", 0, 1), "value")]
)
def test_records_do_not_change(record, field):
    """A change is a new record."""
    with pytest.raises(FrozenInstanceError):
        setattr(record, field, "other")


def test_a_source_is_undated_until_something_says_otherwise():
    """Undated stays undated."""
    assert SOURCE.written.is_open
    assert SOURCE.written_from == ""
