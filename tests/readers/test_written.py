"""The day of writing: who states it, which statement wins, and when nobody does."""

from __future__ import annotations

from datetime import date

import pytest

from tests.readers.reading import codes, read
from timeline.model.terms import SourceFacts
from timeline.model.when import When
from timeline.readers.written import from_name


# file name, day of writing
@pytest.mark.parametrize(
    ("name", "edtf"),
    [
        ("2018-10.review.txt", "2018-10"),
        ("2016-08-09-board.md", "2016-08-09"),
        ("20160809_board.txt", "2016-08-09"),
        ("board_2016_08_09.txt", "2016-08-09"),
        ("minutes 2016.08.09.txt", "2016-08-09"),
        ("review.txt", ""),
        ("review-2018.txt", ""),  # a year alone may be what it is about
        ("2016-08-01-to-2016-08-09.txt", ""),  # two dates
        ("2016-13-01.txt", ""),
        ("2016-02-30.txt", ""),
        ("call-0151-496-0123.txt", ""),
        ("201608.txt", ""),
    ],
)
def test_a_dated_name(name, edtf):
    assert from_name(f"sources/2001-01-01/{name}").edtf == edtf


# words, day of writing, where it comes from
@pytest.mark.parametrize(
    ("words", "edtf", "source"),
    [
        ("Date: 3 May 2017\n\nThe pump leaked in June 2016.", "2017-05-03", "its date line"),
        ("Published on: 12 September 2018\n\nThe pump leaked.", "2018-09-12", "its date line"),
        ("**Date**: 2017-05-03T10:00:00Z\n\nThe pump leaked.", "2017-05-03", "its date line"),
        ("Water Office\n\n3 May 2017\n\nThe pump leaked on 2 April 2017.", "2017-05-03", "a line of its own"),
        ("Pump fails\n\nPublished 3 May 2017\n\nThe pump leaked.", "2017-05-03", "a line of its own"),
        ("Visits: April 2017\nReport issued: 3 May 2017\n\nIt leaked.", "2017-05-03", "its date line"),
        (
            "ON PUMPS\nSubmitted to the Commission of Tern County by Marsh & Lamb LLP\nMay 3, 2017\n",
            "2017-05-03",
            "a line of its own",
        ),
        (
            "Minutes of the board, 9 August 2016\n\nPresent: Ann Lee\n",
            "2016-08-09",
            "the heading of the minutes",
        ),
        ("# Board 2016-08-09\n\n## Present\n- Ann Lee\n", "2016-08-09", "the heading of the minutes"),
        ("3 May 2017\n\nA leak.\n\n4 May 2017\n\nAnother.", "", ""),  # a diary
        (
            "3 May 2017\n\nThe engineer told all members of the board of the leak again on\n2 April 2017.\n",
            "2017-05-03",
            "a line of its own",
        ),
        ("Review of the leak of 3 May 2017\n\nThe pump leaked.", "", ""),
        ("The pump leaked on 3 May 2017.", "", ""),
        ("Minutes of the board, 9 August\n\nPresent: Ann Lee\n", "", ""),  # no year
        ("Minutes of the board\n\nPresent: Ann Lee\n\nNext meeting: 9 August 2016", "", ""),
    ],
)
def test_a_date_in_the_head(words, edtf, source):
    found = read(words).source
    assert (found.written.edtf, found.written_from) == (edtf, source)


def test_the_order_of_day_and_month_is_that_of_the_case():
    words = "Date: 07/08/2016\n\nThe pump leaked."
    assert read(words, day_first=True).source.written == When.day(date(2016, 8, 7))
    assert read(words, day_first=False).source.written == When.day(date(2016, 7, 8))


def test_the_order_stated_of_a_source_outranks_that_of_the_case():
    text = read("Date: 07/08/2016\n\nThe pump leaked.", facts=SourceFacts(day_first=False), day_first=True)
    assert text.source.written == When.day(date(2016, 7, 8))


def test_an_order_that_nobody_states_is_not_decided():
    written = read("Date: 07/08/2016\n\nThe pump leaked.").source.written
    assert not written.is_day


DATED = "Date: 3 May 2017\n\nThe pump leaked."


def test_the_head_outranks_the_file_name():
    assert read(DATED, "2018-10.txt").source.written_from == "its date line"


# where the day is stated
@pytest.mark.parametrize("where", ["case.toml", "sidecar"])
def test_what_the_case_states_outranks_the_head_and_is_named(where):
    facts = SourceFacts(written=When.month(2018, 9), written_from=where)
    source = read(DATED, facts=facts).source
    assert (source.written, source.written_from) == (When.month(2018, 9), where)
    assert source.written.reason == f"stated in {where}"


def test_a_day_of_writing_says_how_it_was_come_by():
    assert read(DATED).source.written.reason == 'its date line, "Date: 3 May 2017"'
    assert read("Words.", "2018-10.txt").source.written.reason == "the file's name, '2018-10.txt'"


def test_the_hour_of_a_meeting_is_not_the_hour_of_writing():
    text = read("Minutes of the board, 9 August 2016, 9:30 a.m.\n\nPresent: Ann Lee\n")
    assert text.source.written.time is None


def test_what_says_nothing_of_its_day_stays_undated():
    source = read("The pump leaked last month.").source
    assert source.written.is_open
    assert source.written_from == ""


# file name, what is reported
@pytest.mark.parametrize(
    ("name", "reported"),
    [("2018-10.txt", ["two-dates"]), ("2017-05.txt", []), ("2017-05-03.txt", []), ("note.txt", [])],
)
def test_a_head_and_a_file_name_that_exclude_each_other_are_reported(name, reported):
    text = read(DATED, name)
    assert codes(text) == reported
    assert text.source.written.edtf == "2017-05-03"


def test_a_stated_day_settles_the_disagreement():
    assert codes(read(DATED, "2018-10.txt", facts=SourceFacts(written=When.month(2018, 9)))) == []
