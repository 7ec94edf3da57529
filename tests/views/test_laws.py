"""Laws of the views: JSON comes back, numbers and signs hold for any text, any width, any case."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.views.pages import printed, rich_pages, text_pages
from tests.views.toy import CASE, NOTES, SENT, hostile_case
from timeline.dates.edtf import parse
from timeline.model.source import Quote
from timeline.model.when import When
from timeline.views.gaps import gap_list
from timeline.views.json import document, event_shape, line, plain, when_shape
from timeline.views.names import numbered, outermost, place_of, short_path
from timeline.views.quotes import in_surroundings, shortened_lead, shortened_trail
from timeline.views.shown import folded, legible
from timeline.views.spreadsheet import EVENT_COLUMNS, cell, event_rows, sheet
from timeline.views.story import markdown_safe

DAYS = st.dates(date(1600, 1, 1), date(2399, 12, 31))
MOMENTS = st.builds(
    lambda first, length: When(first, first + timedelta(days=length)), DAYS, st.integers(0, 900)
)
PLACES = st.builds(
    lambda start, length: NOTES.quote(start, min(len(NOTES.body), start + length)),
    st.integers(0, len(NOTES.body) - 1),
    st.integers(1, 60),
)


@given(MOMENTS)
def test_a_moment_in_json_reads_back_to_the_same_days(when):
    shape = when_shape(when)
    read = parse(shape["edtf"])
    assert (read.earliest.isoformat(), read.latest.isoformat()) == (shape["earliest"], shape["latest"])


@given(MOMENTS)
def test_a_moment_in_json_is_in_order(when):
    shape = when_shape(when)
    assert shape["earliest"] <= shape["latest"]


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(), lambda inner: st.lists(inner, max_size=4)
    )
)
def test_plain_values_stay_as_they_are(value):
    assert plain(CASE, value) == value


@given(st.dictionaries(st.text(max_size=5), MOMENTS, max_size=3))
def test_moments_take_their_shape_wherever_they_stand(values):
    assert plain(CASE, {"inner": [values]}) == {
        "inner": [{key: when_shape(when) for key, when in values.items()}]
    }


@given(st.text(st.characters()))
def test_a_line_of_json_is_one_line(text):
    printed_line = line({"quote": text})
    assert printed_line.count("\n") == 1
    assert json.loads(printed_line) == {"quote": text}


@given(st.lists(PLACES, max_size=12))
def test_every_quote_has_a_number_and_every_number_one_quote_to_print(quotes):
    numbers, prints = numbered(quotes), outermost(quotes)
    assert set(numbers) == set(quotes)
    assert sorted(prints.values()) == list(range(1, len(prints) + 1))
    assert set(numbers.values()) == set(prints.values())


@given(st.lists(PLACES, max_size=12))
def test_a_quote_lies_within_the_one_that_is_printed_under_its_number(quotes):
    printed_under = {number: quote for quote, number in outermost(quotes).items()}
    for quote, number in numbered(quotes).items():
        around = printed_under[number]
        assert around.start <= quote.start
        assert quote.end <= around.end


@given(st.lists(PLACES, max_size=8))
def test_numbers_do_not_depend_on_repetition(quotes):
    assert numbered(quotes) == numbered([*quotes, *quotes])


@given(PLACES)
def test_the_quoted_words_stand_in_quotation_marks_whole(quote):
    shown = " ".join(str(in_surroundings(CASE, quote)).split())
    assert f"“{' '.join(quote.exact.split())}”" in shown


@given(st.text(st.characters(categories=("L", "N", "Zs")), max_size=300), st.integers(10, 90))
def test_what_is_shortened_is_an_end_of_the_words(words, length):
    lead, trail = shortened_lead(words, length), shortened_trail(words, length)
    assert words.endswith(lead.removeprefix("… "))
    assert words.startswith(trail.removesuffix(" …"))
    assert max(len(lead), len(trail)) <= length + 2


@given(st.text(st.characters()))
def test_a_cell_never_begins_like_a_formula(text):
    assert not cell(text).lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r"))


@pytest.mark.parametrize("words", ["=1+1", "  =1+1", "-2", "@sum", "\t=1", "＝1"])
def test_what_a_spreadsheet_would_calculate_is_text_behind_blanks_too(words):
    assert cell(words) == f"'{words}"


@given(st.text(st.characters(exclude_characters="\x00")))
def test_a_cell_keeps_all_legible_words(text):
    assert cell(text).removeprefix("'") == legible(text).removeprefix("'") or cell(text) == legible(text)


@settings(max_examples=30)
@given(st.text(st.characters(), min_size=1, max_size=40))
def test_a_sheet_has_as_many_cells_as_columns_whatever_the_words(words):
    case, _ = hostile_case(words)
    rows = list(csv.reader(io.StringIO(sheet(event_rows(case, case.events()), EVENT_COLUMNS))))
    assert {len(row) for row in rows} == {len(EVENT_COLUMNS)}


@given(st.text(st.characters(), max_size=80))
def test_markdown_is_one_line_and_keeps_the_words(words):
    safe = markdown_safe(words)
    assert "\n" not in safe
    assert re.sub(r"\\([\\`*_{}\[\]<>#|~&!$.)+=-])", r"\1", safe) == folded(words)


@settings(max_examples=20)
@given(st.text(st.characters(), min_size=1, max_size=30))
def test_no_text_at_all_gets_a_control_onto_a_page(words):
    case, _ = hostile_case(words)
    for name, page in rich_pages(case, words).items():
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", printed(page)), name


@settings(max_examples=20)
@given(st.text(st.characters(), min_size=1, max_size=30))
def test_no_text_at_all_gets_a_control_into_a_report(words):
    case, _ = hostile_case(words)
    for page in text_pages(case).values():
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", page)


@pytest.mark.parametrize("width", [30, 45, 60, 79, 81, 200])
def test_gaps_fit_any_width(width):
    lines = printed(gap_list(CASE, CASE.gaps()), width).splitlines()
    assert max(map(len, lines)) <= width


@given(st.integers(0, 5), st.integers(1, 40))
def test_an_origin_count_is_kept(origins, parts):
    event = replace(SENT, origins=origins, parts=SENT.parts * parts)
    shape = event_shape(CASE, event)
    assert (shape["origins"], len(shape["parts"])) == (origins, parts)


@pytest.mark.parametrize(
    ("path", "short"),
    [("sources/a.txt", "a.txt"), ("sources/x/sources/a.txt", "x/sources/a.txt"), ("case.toml", "case.toml")],
)
def test_a_path_is_told_below_the_sources(path, short):
    assert short_path(path) == short


def test_places_on_pages_name_the_page():
    class Paged(type(CASE)):
        def page_of(self, quote: Quote) -> int:  # noqa: ARG002, the case names it
            return 7

    paged = Paged(CASE.texts)
    assert place_of(paged, SENT.evidence[0]) == "notes.txt:4 (page 7)"


def test_a_document_is_the_same_for_the_same_value():
    assert (
        document({"b": 1, "a": [2]})
        == document({"b": 1, "a": [2]})
        == '{\n  "b": 1,\n  "a": [\n    2\n  ]\n}\n'
    )
