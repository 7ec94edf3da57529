"""How verdicts on duties are told: with their quotes, their caveats, and as gaps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.questions.cases import Telling, when
from tests.questions.dam import AGENCY, KEEPER, LEAK, LEAKS, SPILL, Opened, dam, later, report, ruled
from timeline.case import open_case
from timeline.english import ask
from timeline.model.answer import NONE_ON_RECORD
from timeline.questions import find_gaps
from timeline.questions.duty import duty
from timeline.questions.passages import demand, missed
from timeline.questions.stems import stems

# the question


def test_every_verdict_quotes_its_trigger_and_its_rule(opened: Opened) -> None:
    """The rule's sentence is found in its source."""
    (found,) = ruled(opened(report(dam(), "2016-05-08")))
    assert [quote.exact for quote in found.evidence] == [
        "A leak in the north wall was seen.",
        "Every leak must be reported to the Water Agency within five days.",
        "A letter told of it, 2016-05-08.",
    ]


def test_a_moment_narrows_the_triggers(opened: Opened) -> None:
    """Of 2016, not of 2017."""
    case = opened(dam())
    asked = [len(duty(case, on=when(year)).findings) for year in ("2016", "2017")]
    assert asked == [1, 0]


def test_the_matter_narrows_the_triggers(opened: Opened) -> None:
    """The spill set nothing off."""
    case = opened(dam())
    assert [len(duty(case, about=case.entity(id)).findings) for id in (LEAK, SPILL)] == [1, 0]


def test_a_rule_without_a_start_is_taken_to_hold_and_that_is_said(opened: Opened) -> None:
    """The investigator may have left it out."""
    case = opened(dam(replace(LEAKS, start=when(""))))
    assert any("No start is declared" in caveat for caveat in duty(case).caveats)


def test_many_verdicts_are_counted_in_the_paragraph(opened: Opened) -> None:
    """Five leaks, of which one was reported."""
    told = report(dam(), "2016-05-08")
    for day in range(1, 5):
        told.says(f"Leak {day}.", "other", f"2017-0{day}-01", title=f"leak {day}")
    assert "Of 5 duties by declared rules: 1 met and 4 no evidence." in duty(opened(told)).text


# gaps


@pytest.mark.parametrize(
    ("moment", "grave"),
    [("2016-05-08", False), ("2016-06-08", True), ("2016-05", True), ("2016-01-01", True)],
)
def test_what_is_not_surely_met_is_a_gap(opened: Opened, moment: str, *, grave: bool) -> None:
    """Late, open or without evidence."""
    gaps = [gap for gap in find_gaps(opened(report(dam(), moment))) if gap.kind == "duty"]
    assert [gap.about for gap in gaps] == ([LEAK] if grave else [])


@pytest.mark.parametrize("claimed", [True, False])
def test_a_rule_not_in_force_is_a_gap_only_where_someone_says_it_was_owed(
    opened: Opened, *, claimed: bool
) -> None:
    """Nothing was due then by the rule itself."""
    gaps = [gap for gap in find_gaps(later(opened, claimed=claimed)) if gap.kind == "duty"]
    assert [gap.gravity.split(";")[0] for gap in gaps] == (["not in force then"] if claimed else [])


def test_a_breach_weighs_more_than_missing_evidence(opened: Opened) -> None:
    """And says that a source states it."""
    told = dam()
    told.says("A second leak was seen.", "other", "2017-01-01", about=SPILL, title="second leak seen")
    told.says("The spill was not reported.", "letter", "", "denied", SPILL, recipient=AGENCY)
    gaps = [gap for gap in find_gaps(opened(told)) if gap.kind == "duty"]
    assert [(gap.about, gap.status) for gap in gaps] == [(SPILL, "stated"), (LEAK, "not-covered")]


# passages of the rule's source


def test_a_title_is_no_demand(opened: Opened) -> None:
    """Only a sentence with a full stop demands anything."""
    told = dam()
    told.source("rules.txt", "2019-06-01")
    told.bodies[told.at] = "LEAK REPORT OF THE WATER AGENCY\n\nA leak is to be reported.\n"
    assert demand(opened(told), LEAKS).exact == "A leak is to be reported."  # type: ignore[union-attr]


@pytest.mark.parametrize("source", ["", "sources/nowhere.txt"])
def test_a_rule_whose_source_is_not_held_has_no_passage(opened: Opened, source: str) -> None:
    """The verdict stands without."""
    rule = replace(LEAKS, source=source)
    case = opened(dam(rule))
    assert (demand(case, rule), list(missed(case, rule, when("2016")))) == (None, [])
    assert len(ruled(case)) == 1


# sentences of the source, those that tell of something missed
@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("We hold no report of a leak.", True),
        ("No leak was reported.", True),
        ("The leak should have been mended.", True),
        ("We hold no report of a spill.", False),
        ("A leak was reported.", False),
        ("Something should have been done.", False),
    ],
)
def test_what_the_source_of_a_rule_misses_is_quoted(opened: Opened, sentence: str, *, told: bool) -> None:
    """In the words of the rule, with a denial or a duty."""
    case = dam()
    case.source("rules.txt", "2019-06-01")
    case.words(sentence)
    assert [quote.exact for quote in missed(opened(case), LEAKS, when("2016"))] == (
        [sentence] if told else []
    )


def test_a_source_tells_only_of_what_was_before_it(opened: Opened) -> None:
    """A leak of the month after its writing is not meant."""
    told = dam()
    told.source("rules.txt", "2019-06-01")
    told.words("We hold no report of a leak.")
    case = opened(told)
    assert [len(list(missed(case, LEAKS, when(day)))) for day in ("2019-05", "2019-06", "2019-07")] == [
        1,
        0,
        0,
    ]


def test_a_sentence_that_leans_on_the_one_before_holds_both(opened: Opened) -> None:
    """“It should have been” says nothing alone."""
    told = dam()
    told.source("rules.txt", "2019-06-01")
    told.words("The leak was kept quiet. It should have been reported. Later it was mended.")
    found = list(missed(opened(told), LEAKS, when("2016")))
    assert [quote.exact for quote in found] == ["The leak was kept quiet. It should have been reported."]


# words


@pytest.mark.parametrize(
    ("words", "same"),
    [("leaks", "leak"), ("reported", "report"), ("Defects", "defect"), ("pass", "pass"), ("bed", "bed")],
)
def test_plurals_and_pasts_are_the_same_word(words: str, same: str) -> None:
    """But a word that only ends like one stays."""
    assert stems(words) == {same}


def test_the_powys_rule_binds_from_the_review_on(built_case: Callable[[str], Path]) -> None:
    """Asked of July 2016: not in force then, with what the review says should have been."""
    answer = ask(
        open_case(built_case("powys")),
        "Was the Peopletoo report brought to the portfolio holder in July 2016?",
    )
    assert (answer.reading.query, answer.status) == ("duty", NONE_ON_RECORD)  # type: ignore[union-attr]
    assert {found.value["verdict"] for found in answer.findings if found.value} == {"not-in-force"}
    assert "It should have been." in answer.text


def test_the_defects_of_the_ferry_have_no_report_on_record(built_case: Callable[[str], Path]) -> None:
    """Each row of the defect log; the office's own words beside those before its letter."""
    found = ruled(open_case(built_case("ferry")))
    assert [one.value["verdict"] for one in found] == ["no-evidence"] * 3
    assert all("We hold no report of any defect" in one.text for one in found)


# hours, and posts that change hands


def by_the_hour(seen: str, told_at: str) -> Telling:
    """A leak of 6 May 2016, to be reported within a day, and a letter with times of day."""
    told = report(dam(replace(LEAKS, within="PT24H")), "2016-05-07")
    trigger, act = told.events
    told.events[:] = [
        replace(trigger, when=replace(trigger.when, time=seen)),
        replace(act, when=replace(act.when, time=told_at)),
    ]
    return told


# times of the leak and of the letter a day later, what the verdict says
@pytest.mark.parametrize(
    ("seen", "told_at", "verdict"),
    [
        ("08:00:00+01:00", "07:59:00+01:00", "met"),
        ("08:00:00+01:00", "10:05:00+01:00", "late by 2 hours 5 minutes"),
        ("08:00:00+01:00", "08:00:00Z", "late by 1 hour"),
        ("08:00:00+01:00", "08:00:30+01:00", "late by less than a minute"),
    ],
)
def test_a_delay_within_a_day_is_told_in_hours(opened: Opened, seen: str, told_at: str, verdict: str) -> None:
    """And the deadline with its time of day, in the zone of the trigger."""
    (found,) = ruled(opened(by_the_hour(seen, told_at)))
    assert f": {verdict}." in found.text
    assert "Due by 7 May 2016 at 08:00." in found.text


def test_without_a_time_of_day_a_deadline_in_hours_is_told_in_days(opened: Opened) -> None:
    """A leak of some hour on the 6th."""
    (found,) = ruled(opened(report(dam(replace(LEAKS, within="PT24H")), "2016-05-09")))
    assert "late by 2 days. Due by 7 May 2016." in found.text


def test_who_held_the_post_when_the_duty_arose_and_when_it_fell_due_are_both_named(opened: Opened) -> None:
    """The keeper changed within the five days."""
    told = dam().knows("person/ove: Ove Lund")
    told.tenure("person/ida", KEEPER, "2014-01-01", "2016-05-08")
    told.tenure("person/ove", KEEPER, "2016-05-09", "2018-01-01")
    assert ruled(opened(told))[0].value["holders"] == [
        "keeper of the dam: Ida Holm when it arose, Ove Lund when it fell due"
    ]
