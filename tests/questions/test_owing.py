"""Duties as sources tell them, towards whom, and where sources date one thing differently."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.questions.cases import Telling, when
from timeline.case import Case
from timeline.model.answer import ANSWERED, NONE_ON_RECORD, Answer
from timeline.model.event import Dated
from timeline.questions.disputed import disputed
from timeline.questions.duty import duty

Opened = Callable[[Telling], Case]
CRACK, WARDEN, OFFICE = "matter/crack", "post/warden", "organisation/office"


def bridge() -> Telling:
    """A crack in a bridge, a warden, and an office that should have been told."""
    return (
        Telling()
        .knows(
            f"{CRACK}: crack in the pier",
            "matter/paint: paint of the railing",
            f"{WARDEN}: bridge warden",
            f"{OFFICE}: Bridge Office",
            "person/yan: Yan Sorel",
        )
        .source("review.txt", "2019-12-01", title="Bridge review")
    )


def owes(told: Telling, words: str, about: str = CRACK, **roles: str) -> Telling:
    """A sentence on what should have been done."""
    told.says(words, "submission", "", "owed", about, **roles)
    return told


def to_office(case: Case, about: str = CRACK) -> Answer:
    """Whether it was brought before the office."""
    return duty(case, about=case.entity(about), to=case.entity(OFFICE))


# kind of event and part of the office, whether the crack reached it
@pytest.mark.parametrize(
    ("kind", "role", "reached"),
    [
        ("submission", "recipient", True),
        ("email", "recipient", True),
        ("email", "copied", True),
        ("letter", "recipient", True),
        ("report", "recipient", True),
        ("telephone", "recipient", True),
        ("meeting", "present", True),
        ("meeting", "in_attendance", True),
        ("meeting", "apologies", False),
        ("email", "sender", False),
        ("email", "mentioned", False),
        ("decision", "recipient", False),
        ("inspection", "recipient", False),
    ],
)
def test_something_reaches_a_body_by_what_it_gets_or_attends(
    opened: Opened, kind: str, role: str, reached: bool
) -> None:
    """What it sent itself, or sent apologies to, did not bring it there."""
    told = bridge()
    told.says("The crack and the office.", kind, "2018-05-03", about=CRACK, **{role: OFFICE})
    assert to_office(opened(told)).status == (ANSWERED if reached else NONE_ON_RECORD)


# status of the mail to the office, whether it counts
@pytest.mark.parametrize(
    ("status", "reached"),
    [("recorded", True), ("stated", True), ("planned", False), ("denied", False), ("silent", False)],
)
def test_only_what_was_done_reaches_anyone(opened: Opened, status: str, reached: bool) -> None:
    """A mail that was planned or is denied did not get there on record."""
    told = bridge()
    told.says("Mail to the office.", "email", "2018-05-03", status, CRACK, recipient=OFFICE)
    answer = to_office(opened(told))
    verdicts = [finding.value["verdict"] for finding in answer.findings if finding.value]
    assert verdicts == (["on-record"] if reached else [])


def test_that_it_was_not_on_record_is_said_with_the_search(opened: Opened) -> None:
    """Nothing is concluded about what was done."""
    answer = to_office(opened(bridge()))
    assert answer.text.startswith(
        "No record that the crack in the pier was brought before Bridge Office. Looked in 1 source;"
    )
    assert answer.text.endswith("No source says what should have been done.")


# towards whom the sentence tells the duty and of what, whether it belongs to office and crack
@pytest.mark.parametrize(
    ("about", "recipient", "belongs"),
    [
        (CRACK, OFFICE, True),
        ("", OFFICE, True),
        (CRACK, "", True),
        ("", "", True),
        (CRACK, WARDEN, False),
        ("matter/paint", "", False),
    ],
)
def test_a_duty_belongs_to_whom_and_what_it_names(
    opened: Opened, about: str, recipient: str, belongs: bool
) -> None:
    """One towards somebody else, or about something else, is another duty."""
    told = owes(
        bridge(), "It should have been passed on.", about, **({"recipient": recipient} if recipient else {})
    )
    claims = [finding.value["claim"] for finding in to_office(opened(told)).findings]
    assert claims == (["owed"] if belongs else [])


def test_a_duty_that_was_kept_shows_both_the_record_and_the_claim(opened: Opened) -> None:
    """It should have been passed on, and it was."""
    told = owes(bridge(), "It should have been passed on.", recipient=OFFICE)
    told.says("Mail to the office.", "email", "2018-05-03", about=CRACK, recipient=OFFICE)
    answer = to_office(opened(told))
    assert [finding.value["verdict"] for finding in answer.findings] == ["on-record", "no-evidence"]
    assert answer.text.startswith("The crack in the pier was brought before Bridge Office on 3 May 2018.")


def test_what_the_same_passage_says_was_not_done_is_quoted_beside(opened: Opened) -> None:
    """One sentence with a duty and a denial; a denial of another page is left out."""
    told = owes(bridge(), "It should have been passed on, but was not.", recipient=OFFICE)
    told.says(
        "It should have been passed on, but was not.", "submission", "", "denied", CRACK, recipient=OFFICE
    )
    told.source("other.txt", "2019-12-02")
    told.says("No paint was bought.", "other", "", "denied", "matter/paint")
    case = opened(told)
    claims = [finding.value["claim"] for finding in duty(case, about=case.entity(CRACK)).findings]
    assert len(claims) == 1
    assert "paint" not in " ".join(finding.text for finding in duty(case).findings)


def test_without_a_receiver_every_duty_about_it_is_told(opened: Opened) -> None:
    """To the office and to the warden."""
    told = owes(bridge(), "The office should have been told.", recipient=OFFICE)
    owes(told, "The warden should have been told.", recipient=WARDEN)
    answer = duty(opened(told), about=opened(told).entity(CRACK))
    assert (answer.status, len(answer.findings)) == (ANSWERED, 2)


def test_two_speakers_of_one_duty_are_both_named(opened: Opened) -> None:
    """The review and Yan Sorel."""
    told = owes(bridge(), "The office should have been told.", recipient=OFFICE)
    owes(told, "We ought to have told them.", recipient=OFFICE, speaker="person/yan")
    assert "“Bridge review” and Yan Sorel say:" in to_office(opened(told)).text


def test_a_statement_that_it_came_to_their_knowledge_is_near_and_not_enough(opened: Opened) -> None:
    """The office is said to have known; that is no record of its being brought there."""
    told = bridge()
    told.says("The office was aware.", "knowledge", "2018-06", "stated", CRACK, verb="know", agent=OFFICE)
    answer = to_office(opened(told))
    assert answer.status == NONE_ON_RECORD
    assert "Also on record: 1 statement that it came to their knowledge." in answer.text


# two datings of one inspection, whether they differ
@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        ("2018-05-03", "2018-05-04", True),
        ("2018-05-03", "2018-05-03", False),
        ("2018-05-03", "2018-05", False),
        ("2018-05", "2018-06", True),
        ("2018", "2018-06", False),
        ("[..2018-04]", "2018-05", True),
        ("[2018-04..]", "2018-05", False),
        ("", "2018-05", False),
    ],
)
def test_datings_are_disputed_only_where_no_day_fits_both(
    opened: Opened, one: str, other: str, differ: bool
) -> None:
    """A month and a day within it agree; what has no date contradicts nothing."""
    told = bridge()
    event = told.says("Pier seen.", "inspection", "2018", about=CRACK, title="pier seen", disputed=True)
    second = told.words("Pier seen, another hand.")
    datings = (Dated(when(one), event.evidence[0]), Dated(when(other), second))
    told.events[-1] = replace(event, dated=datings)
    answer = disputed(opened(told))
    assert answer.status == (ANSWERED if differ else NONE_ON_RECORD)
    assert len(answer.findings) == differ


def test_three_datings_are_all_quoted(opened: Opened) -> None:
    """Nothing is decided by the greater number."""
    told = bridge()
    event = told.says("Pier seen.", "inspection", "2018", about=CRACK, title="pier seen", disputed=True)
    days = ("2018-05-03", "2018-05-03", "2018-05-09")
    quotes = [event.evidence[0], told.words("Seen on the third."), told.words("Seen on the ninth.")]
    told.events[-1] = replace(event, dated=tuple(map(Dated, map(when, days), quotes)))
    [finding] = disputed(opened(told)).findings
    assert finding.text == (
        "Pier seen is dated differently: 3 May 2018 (“Pier seen.”); 3 May 2018 (“Seen on the third.”); "
        "9 May 2018 (“Seen on the ninth.”)."
    )
    assert len(finding.evidence) == 3


# verb of the late event, when the office had it, whether that wants explaining
@pytest.mark.parametrize(
    ("verb", "had", "late"),
    [
        ("discover", "2017-05-03", True),
        ("find", "2017-05-03", True),
        ("uncover", "2017-05-03", True),
        ("see", "2017-05-03", False),
        ("discover", "2018-06", False),
        ("discover", "2019", False),
        ("discover", "2018-05", True),
    ],
)
def test_a_discovery_of_what_others_had_is_put_beside_it(
    opened: Opened, verb: str, had: str, late: bool
) -> None:
    """Found in June 2018; the office had been sent it by then, or not."""
    told = bridge()
    told.says("The crack was found.", "knowledge", "2018-06", "stated", CRACK, verb=verb, agent="person/yan")
    told.says("Mail on the crack.", "email", had, about=CRACK, recipient=OFFICE)
    assert bool(disputed(opened(told)).findings) == late


ADVICE = "Every crack should be brought to the warden."


def advised() -> Telling:
    """A crack of May 2016, told to nobody, and a review of 2019 that recommends to tell the warden."""
    told = bridge()
    told.says("A crack opened.", "report", "2016-05", "recorded", CRACK)
    told.says(ADVICE, "request", "", "stated", recipient=WARDEN)
    return told


def to_warden(case: Case) -> Answer:
    return duty(case, about=case.entity(CRACK), to=case.entity(WARDEN))


def test_what_is_recommended_later_was_no_duty_then(opened: Opened) -> None:
    """A review of 2019 says "should be": nothing shows that rule in May 2016."""
    answer = to_warden(opened(advised()))
    assert answer.status == NONE_ON_RECORD
    assert ADVICE in answer.text
    assert "No source shows it in force in May 2016." in answer.text
    assert [finding.value["verdict"] for finding in answer.findings] == ["not-in-force"]
    assert answer.findings[0].evidence[0].exact == ADVICE


def test_beside_a_recommendation_stands_what_should_have_been_done(opened: Opened) -> None:
    """The review also says what should have been done, if towards another body."""
    told = owes(advised(), "The crack should have been reported to the office.", recipient=OFFICE)
    answer = to_warden(opened(told))
    assert "should have been reported to the office" in answer.text
    assert [finding.value["verdict"] for finding in answer.findings] == ["no-evidence", "not-in-force"]


# words, whether they are a rule for the time to come
@pytest.mark.parametrize(
    ("words", "rule"),
    [
        ("Every crack must be shown to the warden.", True),
        ("Cracks are to be shown to the warden.", True),
        ("Cracks should always be shown to the warden.", True),
        ("The office asked the warden for a list.", False),
        ("The office asked the warden to come.", False),
    ],
)
def test_a_recommendation_is_told_with_should_or_must(opened: Opened, words: str, rule: bool) -> None:
    """To ask for something is no rule."""
    told = bridge()
    told.says("A crack opened.", "report", "2016-05", "recorded", CRACK)
    told.says(words, "request", "2019-11", "stated", recipient=WARDEN)
    assert ("tells as a recommendation" in to_warden(opened(told)).text) is rule


def test_a_recommendation_to_others_says_nothing_of_this_one(opened: Opened) -> None:
    """What is to be brought to the warden is not asked of the office."""
    assert "recommendation" not in to_office(opened(advised())).text


# what a review recommends without a part in it, whether the warden is meant
@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("All cracks should be raised with the relevant Bridge Warden.", True),
        ("All cracks should be discussed by engineers and shown to the bridge warden.", True),
        ("What the bridge warden writes should be read by engineers.", False),
        ("All cracks should be raised with the wardens' club.", False),
    ],
)
def test_a_recommendation_names_whom_it_is_for_behind_what_should_be_done(
    opened: Opened, words: str, meant: bool
) -> None:
    """Nobody has been told of anything yet, so that nobody takes part in the event."""
    told = bridge()
    told.says("A crack opened.", "report", "2016-05", "recorded", CRACK)
    told.says(words, "request", "", "stated")
    assert ("tells as a recommendation" in to_warden(opened(told)).text) is meant


def test_one_sentence_with_two_demands_is_one_recommendation(opened: Opened) -> None:
    """It should be discussed, and raised with the warden: one passage, one finding."""
    told = bridge()
    told.says("A crack opened.", "report", "2016-05", "recorded", CRACK)
    first = told.says(
        "Cracks should be discussed and raised with the bridge warden.", "request", "", "stated"
    )
    told.events.append(replace(first, id="event/other", title="raised with the bridge warden"))
    verdicts = [finding.value["verdict"] for finding in to_warden(opened(told)).findings]
    assert verdicts == ["not-in-force"]
