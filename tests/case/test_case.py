"""A case answers from its store and holds nothing that was not asked for."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.store.examples import ENTITIES, EVENTS, GAPS, HANDED, MET, RESOLVED, REVIEW, STAFF, TENURES, quoted
from timeline.case import Case
from timeline.errors import AmbiguousName, UnknownName
from timeline.model.when import When
from timeline.store import Store, write


def test_a_case_knows_its_terms(case: Case) -> None:
    assert (case.title, case.as_of, case.terms) == ("The weir", When.month(2019, 5), RESOLVED.terms)
    assert case.as_of.reason == "the latest source"


def test_sources_stand_by_path(case: Case) -> None:
    assert [source.path for source in case.sources()] == [text.source.path for text in RESOLVED.texts]


@pytest.mark.parametrize("path", ["sources/review.txt", "review.txt"])
def test_a_source_is_found_by_its_path_or_the_end_of_it(case: Case, path: str) -> None:
    assert case.source(path) == REVIEW.source
    assert case.text(path) == REVIEW
    assert case.readings(path) == RESOLVED.readings[1]


def test_the_dates_of_a_quote_are_those_that_begin_in_it(case: Case) -> None:
    first = RESOLVED.readings[1][0]
    assert case.readings_in(REVIEW.quote(first.start, first.end)) == (first,)
    assert not case.readings_in(REVIEW.quote(first.start + 1, first.end))


def test_an_unknown_source_comes_with_the_nearest(case: Case) -> None:
    with pytest.raises(UnknownName) as raised:
        case.source("sources/reviews.txt")
    assert raised.value.near[0] == "sources/review.txt"


def test_events_gaps_tenures_doubts_and_problems_come_back(case: Case) -> None:
    assert case.events() == EVENTS
    assert case.gaps() == (GAPS[1], GAPS[0])
    assert case.tenures() == TENURES
    assert case.doubts() == RESOLVED.doubts
    assert case.problems() == RESOLVED.problems
    assert case.entities() == ENTITIES


def test_anything_is_found_by_its_id(case: Case) -> None:
    for known in (HANDED, GAPS[0], ENTITIES[0]):
        assert case.item(known.id) == known
    assert case.item("sources/staff.csv") == STAFF.source


@pytest.mark.parametrize("id", ["event/none", "gap/none", "person/none", "none", ""])
def test_an_unknown_id_is_unknown(case: Case, id: str) -> None:
    with pytest.raises(UnknownName):
        case.item(id)


def test_an_unknown_entity_comes_with_the_nearest(case: Case) -> None:
    with pytest.raises(UnknownName) as raised:
        case.entity("person/anne-okoro")
    assert "Councillor Ann Okoro" in raised.value.near


def test_a_quote_has_its_page_its_line_and_its_day(case: Case) -> None:
    quote = quoted(REVIEW, "nobody wrote")
    assert (case.page_of(quote), case.line_of(quote)) == (2, 4)
    assert case.written_of(quote) == When.month(2019, 5)
    assert case.page_of(quoted(STAFF, "Ann")) is None


def test_a_quote_stands_in_the_words_of_its_paragraph(case: Case) -> None:
    assert case.surroundings(quoted(REVIEW, "in April"), 500, 500) == (
        "Ann Okoro met Ben\u00a0Okoro and the Harbour Trust ",
        "in April",
        " 2017,\nand nobody wrote it down.",
    )


def test_surroundings_are_whole_words(case: Case) -> None:
    lead, words, rest = case.surroundings(quoted(REVIEW, "in April"), 8, 12)
    assert (lead, words, rest) == (" Trust ", "in April", " 2017,\nand ")


def test_a_quote_of_a_row_stands_in_its_row(case: Case) -> None:
    assert case.surroundings(quoted(STAFF, "Lund")) == ("Caf\u00e9 ", "Lund", ",Harbour Master")


def test_a_marked_place_is_the_surroundings(case: Case) -> None:
    lead, _, rest = case.surroundings(quoted(REVIEW, "Weir report"))
    assert (lead, rest) == ("The ", " was handed to Councillor Ann Okoro on 3 March 2017.")


def test_a_search_gives_quotes_that_are_exact(case: Case) -> None:
    (hit,) = case.search("weir report")
    assert case.text(hit.source).quote(hit.start, hit.end) == hit


def test_events_take_their_conditions_together(case: Case) -> None:
    assert case.events(who="person/ann-okoro", kind="meeting", status="recorded", start=When.year(2017)) == (
        MET,
    )


def test_opening_a_case_loads_no_heavy_library() -> None:
    heavy = "spacy networkx rapidfuzz nameparser nupunkt dateutil rich typer pebble icalendar selectolax"
    code = f"import sys, timeline.case; print([name for name in {heavy.split()} if name in sys.modules])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_two_sources_of_one_ending_are_both_listed(tmp_path: Path) -> None:
    twin = replace(REVIEW, source=replace(REVIEW.source, path="sources/b/review.txt"))
    write(replace(RESOLVED, texts=(twin, REVIEW), readings=((), ())), tmp_path / "case.db")
    with pytest.raises(AmbiguousName, match="any of 2"):
        Case(Store(tmp_path / "case.db")).source("review.txt")


def test_every_quote_of_the_case_is_exact(case: Case) -> None:
    """Those of evidence, parts, grounds, disputed dates, names, doubts and gaps alike."""
    quotes = list(case.quotes())
    assert {HANDED.dated[0].quote, HANDED.why[0].quotes[0], RESOLVED.doubts[0].quotes[0]} <= set(quotes)
    of_names, of_events, of_gaps_and_doubts = 13, 5 + 6 + 2, 2
    assert len(quotes) == of_names + of_events + of_gaps_and_doubts
    assert all(case.text(quote.source).quote(quote.start, quote.end) == quote for quote in quotes)
