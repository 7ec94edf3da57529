"""Duties declared in case.toml: a verdict for each event that set one off."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.questions.cases import Telling, when
from tests.questions.dam import AGENCY, KEEPER, LEAK, LEAKS, SPILL, Opened, dam, later, report, ruled, verdict
from timeline.model.answer import ANSWERED, NONE_ON_RECORD
from timeline.model.answer import CANNOT_SAY as UNSURE
from timeline.questions.duty import duty


# when the letter went, the verdict
@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        ("2016-05-06", "met"),
        ("2016-05-11", "met"),
        ("2016-05-12", "late"),
        ("2017", "late"),
        ("2016-05", "cannot-say"),
        ("[2016-05-10..2016-05-14]", "cannot-say"),
        ("", "cannot-say"),
        ("2016-05-05", "no-evidence"),
    ],
)
def test_the_verdict_follows_the_dates_of_act_and_deadline(
    opened: Opened, moment: str, expected: str
) -> None:
    """A letter within May may have been in time; one before the leak is another letter."""
    assert verdict(report(dam(), moment), opened) == expected


# when the leak was seen, the verdict on a letter of 20 May
@pytest.mark.parametrize(
    ("trigger", "expected"),
    [("2016-05-15", "met"), ("2016-05-14", "late"), ("2016-05", "cannot-say"), ("", "cannot-say")],
)
def test_the_bounds_of_the_trigger_count_too(opened: Opened, trigger: str, expected: str) -> None:
    """A leak of some day in May may have been reported in time on the 20th."""
    assert verdict(report(dam(trigger=trigger), "2016-05-20"), opened) == expected


def test_lateness_has_its_least_and_most_days(opened: Opened) -> None:
    """A leak of 6 May, a letter of some day in June."""
    (found,) = ruled(opened(report(dam(), "2016-06")))
    assert list(found.value["late"]) == [21, 50]
    assert "late by at least 21 days, at most 50" in found.text


def test_one_act_in_time_is_enough(opened: Opened) -> None:
    """A second letter does no harm."""
    assert verdict(report(report(dam(), "2016-05-08"), "2016-06-01"), opened) == "met"


def test_without_a_deadline_any_act_meets_it(opened: Opened) -> None:
    """However late."""
    assert verdict(report(dam(replace(LEAKS, within="")), "2017"), opened) == "met"


# nothing done


def test_no_act_on_record_is_no_evidence_and_never_a_breach(opened: Opened) -> None:
    """The program does not say that it was not done."""
    case = opened(dam())
    (found,) = ruled(case)
    assert (found.value["verdict"], duty(case).status) == ("no-evidence", NONE_ON_RECORD)
    assert "No record that it was done" in found.text
    assert found.certainty == "inferred"


def test_a_denial_by_a_source_is_a_breach_in_its_words(opened: Opened) -> None:
    """The quote is the evidence."""
    told = dam()
    told.says("The leak was never reported to the agency.", "letter", "", "denied", LEAK, recipient=AGENCY)
    case = opened(told)
    (found,) = ruled(case)
    assert (found.value["verdict"], found.certainty, duty(case).status) == ("breached", "stated", ANSWERED)
    assert "“The leak was never reported to the agency.”" in found.text


@pytest.mark.parametrize(("about", "recipient"), [(SPILL, AGENCY), (LEAK, "organisation/mill"), ("", AGENCY)])
def test_a_denial_of_something_else_is_none_of_this(opened: Opened, about: str, recipient: str) -> None:
    """Another matter, another recipient, or no matter at all."""
    told = dam()
    told.says("Nobody was written to.", "letter", "", "denied", about, recipient=recipient)
    assert verdict(told, opened) == "no-evidence"


# the day the case looks back from, the verdict on a duty due on 11 May
@pytest.mark.parametrize(
    ("as_of", "expected"),
    [("2016-05-10", "cannot-say"), ("2016-05", "cannot-say"), ("2016-05-12", "no-evidence")],
)
def test_a_deadline_that_may_not_have_passed_says_nothing(opened: Opened, as_of: str, expected: str) -> None:
    """The case looks back from a day."""
    case = opened(dam(as_of=as_of))
    assert ruled(case)[0].value["verdict"] == expected
    assert duty(case).status == (UNSURE if expected == "cannot-say" else NONE_ON_RECORD)


# in force


# start, end, the verdict on a leak of 6 May 2016 that was reported in time
@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2016-05-06", "", "met"),
        ("2016-05-07", "", "not-in-force"),
        ("2016-05", "", "cannot-say"),
        ("", "", "met"),
        ("2010", "2016-05-05", "not-in-force"),
        ("2010", "2016-05-06", "met"),
        ("2010", "2016", "cannot-say"),
    ],
)
def test_a_rule_binds_only_while_it_is_in_force(opened: Opened, start: str, end: str, expected: str) -> None:
    """Before its start, after its end, or not surely either."""
    rule = replace(LEAKS, start=when(start), end=when(end))
    assert verdict(report(dam(rule), "2016-05-08"), opened) == expected


def test_what_a_later_review_recommends_is_not_in_force_before_it(opened: Opened) -> None:
    """The should-have-been stands beside it, in the words of whoever says so."""
    case = later(opened, claimed=True)
    (found,) = ruled(case)
    assert found.value["verdict"] == "not-in-force"
    assert "in force only from 1 June 2019 on" in found.text
    assert "Ida Holm says: “The leak should have been reported, said Ida Holm.”" in found.text
    assert "“The leak was not reported to anyone. It should have been.”" in found.text
    assert duty(case).status == ANSWERED


def test_that_a_rule_was_not_in_force_shows_no_act(opened: Opened) -> None:
    """Asked whether it reached the agency, the answer stays: nothing on record."""
    case = later(opened, claimed=False)
    answer = duty(case, about=case.entity(LEAK), to=case.entity(AGENCY))
    assert answer.status == NONE_ON_RECORD
    assert "not in force then" in answer.text


# who and what


@pytest.mark.parametrize(
    ("roles", "expected"),
    [
        ({"sender": KEEPER, "recipient": AGENCY}, "met"),
        ({"recipient": AGENCY}, "met"),
        ({"sender": "person/ida", "recipient": AGENCY}, "cannot-say"),
        ({"sender": KEEPER, "recipient": "organisation/mill"}, "no-evidence"),
        ({"sender": KEEPER, "copied": AGENCY}, "met"),
        ({"sender": KEEPER}, "cannot-say"),
    ],
)
def test_the_act_must_be_of_the_one_towards_the_other(
    opened: Opened, roles: dict[str, str], expected: str
) -> None:
    """Another recipient is another letter; another sender may have written for the keeper."""
    assert verdict(report(dam(), "2016-05-08", **roles), opened) == expected


# tenure of Ida Holm as keeper, the verdict on her letter
@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2014-01-01", "2017-01-01", "met"),
        ("2014", "", "met"),
        ("2016", "2017", "cannot-say"),
        ("2017-01-01", "2018-01-01", "cannot-say"),
    ],
)
def test_the_holder_of_the_post_is_that_of_the_day(
    opened: Opened, start: str, end: str, expected: str
) -> None:
    """Who only became keeper later did not surely write as keeper."""
    told = report(dam(), "2016-05-08", sender="person/ida", recipient=AGENCY)
    assert verdict(told.tenure("person/ida", KEEPER, start, end), opened) == expected


def test_the_holder_is_named_or_said_to_be_unknown(opened: Opened) -> None:
    """Nobody is filled in."""
    assert ruled(opened(dam()))[0].value["holders"] == [
        "keeper of the dam: holder at that time not on record"
    ]


def test_the_holder_of_the_day_is_named(opened: Opened) -> None:
    """By the tenures on record."""
    told = dam().tenure("person/ida", KEEPER, "2014-01-01", "2017-01-01")
    assert ruled(opened(told))[0].value["holders"] == ["keeper of the dam: Ida Holm"]


@pytest.mark.parametrize(("about", "expected"), [(LEAK, "met"), (SPILL, "no-evidence"), ("", "cannot-say")])
def test_the_act_must_be_about_the_trigger(opened: Opened, about: str, expected: str) -> None:
    """A letter about another matter is no report of the leak; one about nothing told may be."""
    assert verdict(report(dam(), "2016-05-08", about=about), opened) == expected


def test_a_letter_about_nothing_told_that_is_too_late_is_left_aside(opened: Opened) -> None:
    """Nothing ties it to the leak."""
    assert verdict(report(dam(), "2018", about=""), opened) == "no-evidence"


@pytest.mark.parametrize("status", ["planned", "denied", "silent", "owed"])
def test_only_what_was_done_discharges_a_duty(opened: Opened, status: str) -> None:
    """A planned letter is none."""
    assert verdict(report(dam(), "2016-05-08", status), opened) in ("no-evidence", "breached")


def test_a_stranger_in_a_rule_is_said_to_be_one(opened: Opened) -> None:
    """The case holds nobody of that name."""
    case = opened(report(dam(replace(LEAKS, recipient="Board of Tides")), "2016-05-08"))
    assert ruled(case)[0].value["verdict"] == "no-evidence"
    assert any("names Board of Tides, which means nobody" in caveat for caveat in duty(case).caveats)


# triggers


@pytest.mark.parametrize("status", ["planned", "denied", "silent", "owed"])
def test_only_what_happened_sets_a_duty_off(opened: Opened, status: str) -> None:
    """A denied leak is none."""
    told = Telling(rules=(LEAKS,)).knows(f"{AGENCY}: Water Agency").source("a.txt", "2019")
    told.says("A leak.", "other", "2016", status, title="leak")
    case = opened(told)
    assert ruled(case) == []
    assert "No event on record sets off “Leaks go to the agency” (its trigger: leak)." in duty(case).caveats


def test_what_is_only_said_of_a_leak_is_no_leak(opened: Opened) -> None:
    """Words about leaks are statements."""
    told = dam()
    told.says("Ida Holm spoke of leaks.", "statement", "2017", title="leaks spoken of")
    assert len(ruled(opened(told))) == 1


def test_each_row_of_a_list_is_what_the_list_is_named_for(opened: Opened) -> None:
    """A row of the log of leaks is a leak, whatever its words."""
    told = Telling(rules=(LEAKS,)).knows(f"{AGENCY}: Water Agency").source("leaks.csv", "2019", "table")
    told.says("2016-05-06,water at the hatch", "other", "2016-05-06", title="water at the hatch")
    assert [found.value["verdict"] for found in ruled(opened(told))] == ["no-evidence"]


def test_a_kind_of_event_as_trigger_means_events_of_that_kind(opened: Opened) -> None:
    """And not all that have the word in them."""
    told = dam(replace(LEAKS, trigger="inspection"))
    told.says("The wall was inspected.", "inspection", "2016-05-06", about=LEAK)
    told.says("Letter on the inspection.", "letter", "2015", about=SPILL, title="letter on the inspection")
    assert len(ruled(opened(told))) == 1


def numbered(trigger: str = "L-265,2016-05-06,north wall", act: str = "Leak L-265 was seen.") -> Telling:
    """A register whose rows bear numbers, and a mail to the agency that speaks of no matter."""
    told = dam()
    told.events.clear()
    told.source("leaks.csv", "2016-12-31", "table")
    told.says(trigger, "other", "2016-05-06", title="Leak at the north wall")
    told.source("1.eml", "2016-05-08", "email")
    told.says(act, "email", "2016-05-08", title="email: as agreed", sender=KEEPER, recipient=AGENCY)
    return told


# the row of the register, the words of the mail, the verdict
@pytest.mark.parametrize(
    ("row", "words", "expected"),
    [
        ("L-265,2016-05-06,north wall", "Leak L-265 was seen.", "met"),
        ("L-265,2016-05-06,north wall", "Leak L 265 was seen.", "met"),
        ("L-265,2016-05-06,north wall", "Leak L-266 was seen.", "no-evidence"),
        ("L-265,2016-05-06,north wall", "A leak was seen.", "cannot-say"),
        ("L-265,2016-05-06,north wall", "See file AB-17.", "no-evidence"),
    ],
)
def test_a_number_that_both_bear_ties_an_act_to_its_trigger(
    opened: Opened, row: str, words: str, expected: str
) -> None:
    """Another number of the same kind is another leak; a number of another kind tells nothing."""
    assert verdict(numbered(row, words), opened) == expected


# the trigger of the rule, whether a mail with that word in its subject sets it off
@pytest.mark.parametrize(("trigger", "sets_off"), [("leak", False), ("complaint", True)])
def test_a_mail_about_something_is_not_that_thing_unless_it_is_a_message(
    opened: Opened, trigger: str, *, sets_off: bool
) -> None:
    """A mail about a leak is no leak; a complaint comes by mail."""
    told = dam(replace(LEAKS, trigger=trigger))
    told.events.clear()
    told.says("Hello.", "email", "2016-05-08", title=f"email: {trigger} of the mill")
    assert bool(ruled(opened(told))) == sets_off


# the office of whom the mail went to, whether the agency was told
@pytest.mark.parametrize(
    ("office", "expected"),
    [
        ("inspector at the Water Agency", "met"),
        ("clerk of the Water Agency", "met"),
        ("miller", "no-evidence"),
    ],
)
def test_what_is_sent_to_an_officer_of_a_body_reaches_the_body(
    opened: Opened, office: str, expected: str
) -> None:
    """Ida Holm holds the post that day."""
    told = dam().knows(f"post/office: {office}").tenure("person/ida", "post/office", "2015-01-01", "")
    assert verdict(report(told, "2016-05-08", sender=KEEPER, recipient="person/ida"), opened) == expected


# the subject of an earlier mail to the agency, the verdict where a letter surely came late
@pytest.mark.parametrize(
    ("subject", "expected"), [("email: tide table", "late"), ("email: the leak", "cannot-say")]
)
def test_where_one_act_surely_came_late_a_mail_on_something_else_leaves_nothing_open(
    opened: Opened, subject: str, expected: str
) -> None:
    """A mail about the leak itself may have been the report."""
    told = numbered()
    told.events.pop()
    told.says("Yours.", "email", "2016-05-07", title=subject, sender=KEEPER, recipient=AGENCY)
    told.says(
        "Leak L-265 was seen.", "email", "2016-06-08", title="email: it", sender=KEEPER, recipient=AGENCY
    )
    assert verdict(told, opened) == expected


# the words of a held mail to the agency, the verdict on the leak
@pytest.mark.parametrize(
    ("words", "expected"),
    [("The north gate leaks again.", "cannot-say"), ("Lunch is at one.", "no-evidence")],
)
def test_a_held_mail_that_says_nothing_of_a_leak_is_no_report_of_one(
    opened: Opened, words: str, expected: str
) -> None:
    """Its words can be read, so that nothing need be left open."""
    told = numbered()
    told.events.pop()
    told.source("2.eml", "2016-05-07", "email")
    told.says(words, "email", "2016-05-07", title="email: Friday", sender=KEEPER, recipient=AGENCY)
    assert verdict(told, opened) == expected


def test_to_tell_of_a_leak_is_no_leak(opened: Opened) -> None:
    """What is reported, asked for, or was done after it, is not another leak."""
    told = dam()
    told.says(
        "The mill reported a leak to us.", "other", "2016-05-09", verb="report", title="reported a leak"
    )
    told.says("Nobody should bathe in a leak.", "request", "2016-05-10", title="bathe in a leak")
    told.says("He died after the leak.", "other", "2016-05-11", verb="die", title="died after the leak")
    assert len(ruled(opened(told))) == 1


# who was told, when, the verdict
@pytest.mark.parametrize(
    ("name", "moment", "expected"),
    [
        ("Agency", "2016-05-08", "cannot-say"),
        ("Agency", "2016-06-08", "cannot-say"),
        ("Agency Club", "2016-05-08", "no-evidence"),
    ],
)
def test_what_a_source_tells_of_a_body_of_like_name_may_be_the_act(
    opened: Opened, name: str, moment: str, expected: str
) -> None:
    """ "The Agency was notified of the leak": it may be the Water Agency, in time or later."""
    told = dam().knows(f"organisation/other: {name}")
    told.says(
        "It was notified of the leak.", "knowledge", moment, "stated", verb="notify", title="notified",
        recipient="organisation/other",
    )  # fmt: skip
    assert verdict(told, opened) == expected
