"""What a careful reader finds in data/ferry, the program finds."""

from __future__ import annotations

import pytest

from tests.told import dated, gaps, names, spans, with_docs
from timeline.case import Case, open_case
from timeline.checks import checked
from timeline.english import ask
from timeline.questions.disputed import disputed


@pytest.fixture(scope="module")
def case(built_case) -> Case:
    """data/ferry, built."""
    return open_case(built_case("ferry"))


# --- dates of two continents -----------------------------------------------------------------


def test_an_unsettled_order_keeps_both_days(case):
    """32,07/08/2016,Tern,Stern ramp dropped four inches under load,Luis Ferrante"""
    (drop,) = [event for event in case.events() if "dropped four inches" in event.title]
    assert drop.when.edtf == "[2016-07-08,2016-08-07]"


def test_an_unsettled_order_is_a_doubt(case):
    """Only the investigator can settle it."""
    assert [doubt for doubt in case.doubts() if doubt.kind == "date"]


def test_a_day_without_a_year_has_a_reason(case):
    """She inspected the stern ramp of the Tern on 17 May and signed the report, HMS-412, on 3 June."""
    inspected = dated(case, "2016-05-17")
    assert inspected
    assert all(event.when.reason for event in inspected)


def test_the_following_day_follows(case):
    """A new cylinder was installed on November 29. The Tern returned to service the following day."""
    assert dated(case, "2016-11-30")


@with_docs
def test_last_night_is_the_day_before_the_statement(case):
    """... at its meeting last night. (February 21, 2017)"""
    assert dated(case, "2017-02-20")


def test_the_fall_of_the_ramp_has_its_day(case):
    """
    1. Accident of November 12

    The stern ramp of the Tern fell on Saturday morning while cars were boarding.
    """
    assert dated(case, "2016-11-12")


# --- who was there, who knew -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "absent"),
    [
        ("2016-06-14", ["greg halvorsen"]),
        ("2016-07-12", ["luis ferrante"]),
        ("2016-09-13", ["dana okafor", "greg halvorsen"]),
        ("2016-10-11", ["priya nair"]),
    ],
)
def test_who_was_absent(case, day, absent):
    """Present: Walter Jessup (Port Engineer, chair), ... Absent: Greg Halvorsen"""
    (met,) = [event for event in dated(case, day, "meeting") if event.status == "recorded"]
    assert names(case, met, "absent") == absent


def test_the_manager_was_sent_the_survey_in_june(case):
    """To: Carla Whitcomb, Date: Mon, 20 Jun 2016 17:05:44 -0700"""
    answer = ask(case, "when did Carla Whitcomb first know of the ramp condition survey?")
    assert next(finding.when.edtf for finding in answer.findings if finding.when) == "2016-06-20"


def test_a_post_passes_from_one_to_the_next(case):
    """Carla Whitcomb,General Manager,2013-01-02,2017-02-28"""
    answer = ask(case, "who was General Manager in January 2017?")
    assert any("Whitcomb" in (finding.name or "") for finding in answer.findings)


def test_nobody_is_manager_after_the_last_left(case):
    """Luis Ferrante is acting; the post itself stands empty after February 2017."""
    answer = ask(case, "who was General Manager in May 2017?")
    assert answer.status == "none-on-record"
    assert "documented" not in [finding.certainty for finding in answer.findings]


# --- who is still here -----------------------------------------------------------------------

NINTH = "which current staff were present at the meeting of 9 August 2016?"


def test_one_of_those_who_set_the_schedule_is_still_in_post(case):
    """
    Present: Carla Whitcomb (General Manager, chair), Luis Ferrante (Fleet Captain), ...

    Luis Ferrante,Fleet Captain,2011-03-01,
    """
    answer = ask(case, NINTH)
    assert [f.name for f in answer.findings if f.certainty == "documented"] == ["Luis Ferrante"]


def test_what_the_union_says_to_the_contrary_stands_beside_it(case):
    """None of those who were present is still employed by the District, so whom shall our members ask ...?"""
    assert [
        "None of those who were present" in f.text
        for f in ask(case, NINTH).findings
        if f.certainty == "stated"
    ]


def test_the_union_s_words_are_in_dispute(case):
    """The staff list has Luis Ferrante, who was there."""
    (text,) = [f.text for f in disputed(case).findings if "None of those" in f.text]
    assert "Luis Ferrante, present at “Fall Schedule Group meeting”" in text


def test_a_check_puts_both_passages_together(case):
    """The newsletter's sentence, the row of the staff list, the name in the minutes."""
    (problem,) = [one for one in checked(case) if one.code == "said-gone-and-listed"]
    assert problem.where == "sources/press/2017-06-12.deck-lines.txt:7"
    assert "sources/logs/staff.csv:7 “Luis Ferrante,Acting General Manager,2017-03-01,”" in problem.message


# --- where the record falls silent -----------------------------------------------------------


def test_the_minutes_of_august_are_missed(case):
    """The committee meets monthly; nothing is held between July 12 and September 13."""
    assert ("2016-07-12", "2016-09-13") in spans(gaps(case, "cadence"))


def test_the_survey_falls_silent(case):
    """Discussed in the summer, not again before the ramp fell."""
    assert gaps(case, "silence", "ramp condition survey")


@with_docs
def test_the_review_was_never_published(case):
    """The District will publish the findings of an outside review by mid-May."""
    assert any("outside review" in gap.explanation for gap in gaps(case, "open"))


def test_a_declared_rhythm_is_the_measure(case):
    """every = "P1M" in case.toml, though the minutes at hand stand 31.5 days apart in the median."""
    (gap,) = gaps(case, "cadence")
    assert gap.gravity == "usually 30.4 days apart, here 63"
