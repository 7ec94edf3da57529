"""The smaller parts of pages: numbers of quotes, grids, spans, surroundings."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.views.pages import printed
from tests.views.toy import CASE, HOLM, MASTER, MET, NOTES, SENT, SILENCE, quoted
from timeline.model.event import Part
from timeline.model.when import When
from timeline.views.gaps import bounds, days
from timeline.views.grid import AT_ONCE, Grid, grid_page, grid_shape
from timeline.views.layout import counted
from timeline.views.names import name_of, numbered, outermost, place_of, tail_of
from timeline.views.quotes import in_surroundings, shortened_lead, shortened_trail
from timeline.views.tables import span_words

SENTENCE, NAME, LATER = (
    quoted("Present: Ida Holm (chair), Piers Quayle."),
    quoted("Ida Holm"),
    quoted("The boiler survey"),
)


def test_the_same_quote_has_one_number():
    assert numbered([NAME, LATER, NAME]) == {NAME: 1, LATER: 2}


def test_a_quote_within_another_shares_its_number():
    assert numbered([NAME, LATER, SENTENCE]) == {NAME: 1, LATER: 2, SENTENCE: 1}
    assert outermost([NAME, LATER, SENTENCE]) == {SENTENCE: 1, LATER: 2}


def test_quotes_that_only_overlap_keep_their_own():
    first, second = NOTES.quote(0, 10), NOTES.quote(5, 15)
    assert numbered([first, second]) == {first: 1, second: 2}


def test_a_name_for_every_id_and_the_id_itself_where_nothing_has_it():
    assert name_of(CASE, HOLM.id) == "Ida Holm"
    assert name_of(CASE, "person/nobody") == "person/nobody"


def test_a_place_is_a_path_and_a_line():
    assert place_of(CASE, LATER) == "notes.txt:4"


def test_the_end_of_an_id():
    assert tail_of(SENT.id) == "0a0a0a"


@pytest.mark.parametrize(
    ("days_", "words"), [((1, 1), "1 day"), ((453, 483), "453 to 483 days"), ((-3, 9), "0 to 9 days")]
)
def test_days_in_words(days_, words):
    assert days(replace(SILENCE, days=days_)) == words


def test_a_gap_without_an_end_says_so():
    assert bounds(SILENCE) == "2015-03 → no later trace"


def test_a_gap_in_a_period_reaches_beyond_its_beginning():
    ended = replace(SILENCE, end=When.day(date(2015, 9, 1)))
    assert ended.may_reach(When.month(2015, 8), None)
    assert not ended.may_reach(When.month(2015, 10), None)
    assert not ended.may_reach(None, When.year(2014))


def test_numbers_with_their_noun():
    assert [counted(1, "source"), counted(1200, "event"), counted(2, "person", "people")] == [
        "1 source",
        "1,200 events",
        "2 people",
    ]


def test_a_tenure_known_only_by_moments_says_when_it_was_seen():
    assert span_words("", "", ["2015-02", "2015-06"]) == "on record 2015-02 and 2015-06"
    assert span_words("", "") == "at a time not known"
    assert span_words("2015", "") == "2015 to ?"


def test_surroundings_stay_within_the_paragraph():
    assert str(in_surroundings(CASE, NAME)) == (
        "Present: “Ida Holm” (chair), Piers Quayle. The boiler survey was sent to the harbour master …"
    )


def test_long_surroundings_are_cut_at_a_word():
    words = "word " * 40
    assert shortened_lead(words.strip(), 20) == "… word word word word"
    assert shortened_trail(words.strip(), 20) == "word word word word …"


def meeting(number: int, *parts: Part):
    """A meeting of its own day."""
    return replace(MET, id=f"event/{number}", when=When.day(date(2015, 3, number)), parts=parts)


PRESENT = Part("present", HOLM.id, HOLM.name, HOLM.name, NAME)
AWAY = Part("apologies", MASTER.id, MASTER.name, MASTER.name, NAME)


def test_a_grid_tells_present_from_away_and_from_not_told():
    shape = grid_shape(Grid.of([meeting(1, PRESENT, AWAY), meeting(2, AWAY)]))
    assert [person["standings"] for person in shape["people"]] == [
        {"event/1": "apologies", "event/2": "apologies"},
        {"event/1": "present"},
    ]


def test_a_planned_meeting_seats_nobody():
    assert Grid.of([replace(meeting(1, PRESENT), status="planned")]).people == ()


def test_a_wide_grid_is_set_in_blocks():
    grid = Grid.of([meeting(day, PRESENT) for day in range(1, AT_ONCE + 3)])
    page = printed(grid_page(CASE, grid))
    assert page.count("Ida Holm") == 2
    assert max(map(len, page.splitlines())) <= 80
