"""Date expressions in their lines: emphasised, read, and the reading explained."""

from __future__ import annotations

from datetime import date

from tests.views.pages import printed
from timeline.model.expression import Reading
from timeline.model.source import Source, Text
from timeline.model.when import When
from timeline.views.dates import dates_page, line_with

JULY = When.month(2016, 7)


def text_of(body: str) -> Text:
    """A text of its own."""
    return Text(Source("letter.txt", "0" * 64), body)


def reading(text: Text, words: str, when: When | None = JULY, **known) -> Reading:
    """A reading of the first occurrence of some words."""
    start = text.body.index(words)
    value = known.pop("value", "2016-07")
    return Reading(start, start + len(words), words, "DATE", value, when=when, **known)


def shown(text: Text, *readings: Reading) -> str:
    """The page, without spaces at line ends."""
    page = printed(dates_page(text, readings))
    return "\n".join(line.rstrip() for line in page.splitlines())


def test_a_line_is_shown_with_its_number_and_the_reading_below():
    """
    The report came
    in July 2016 at last.
    """
    text = text_of("The report came\nin July 2016 at last.\n")
    assert shown(text, reading(text, "July 2016", reason="its own words")).splitlines()[:3] == [
        "   2  in July 2016 at last.",
        "      July 2016  2016-07  DATE 2016-07",
        "                          its own words",
    ]


def test_two_expressions_of_one_line_share_the_line():
    text = text_of("Between May 2016 and July 2016 nothing came.\n")
    page = shown(text, reading(text, "May 2016", When.month(2016, 5)), reading(text, "July 2016"))
    assert page.count("nothing came") == 1
    assert "2 date expressions" in page


def test_expressions_of_two_lines_have_a_line_each():
    text = text_of("In May 2016.\nIn July 2016.\n")
    page = shown(text, reading(text, "May 2016", When.month(2016, 5)), reading(text, "July 2016"))
    assert "   1  In May 2016." in page
    assert "   2  In July 2016." in page


def test_what_nothing_settles_is_open():
    text = text_of("It came last month.\n")
    assert "last month  open" in shown(text, reading(text, "last month", None, value="P1M"))


def test_an_ambiguous_date_shows_both_readings():
    text = text_of("Sent 07/08/2016.\n")
    both = (When.day(date(2016, 8, 7)), When.day(date(2016, 7, 8)))
    page = shown(text, reading(text, "07/08/2016", both[0], options=both))
    assert "either 2016-08-07 or 2016-07-08" in page


def test_a_modifier_is_shown():
    text = text_of("It was almost a year.\n")
    assert "LESS_THAN" in shown(text, reading(text, "almost a year", mod="LESS_THAN"))


def test_a_long_line_is_cut_around_its_dates():
    text = text_of("word " * 60 + "in July 2016 " + "word " * 60 + "\n")
    first = shown(text, reading(text, "July 2016")).splitlines()[0]
    assert first.startswith("   1  … word")
    assert str(line_with(text, [reading(text, "July 2016")])).endswith("word …")


def test_an_expression_over_two_lines_is_shown_on_one():
    text = text_of("It came in July\n2016 by post.\n")
    assert "It came in July 2016 by post." in shown(text, reading(text, "July\n2016"))


def test_tabs_and_carriage_returns_become_spaces():
    text = text_of("Came\tin July\t2016.\r\nNext line.\r\n")
    assert "Came in July 2016." in shown(text, reading(text, "July\t2016"))


def test_the_expression_is_emphasised_on_a_terminal():
    text = text_of("Came in July 2016.\n")
    assert "\x1b[1mJuly 2016\x1b[0m" in printed(dates_page(text, [reading(text, "July 2016")]), colour=True)


def test_punctuation_stays_where_it_stands():
    text = text_of("(July 2016), they said.\n")
    assert "   1  (July 2016), they said." in shown(text, reading(text, "July 2016"))


def test_no_date_is_said_in_words():
    assert shown(text_of("Nothing.\n")) == "No date expression found."
