"""Who was there, by what sources list; who is still in post, by tenures on the day of the case."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.questions.cases import Telling, weir, when
from timeline.case import Case
from timeline.errors import WrongTerms
from timeline.model.answer import ANSWERED, NONE_ON_RECORD, Answer
from timeline.questions.present import present

Opened = Callable[[Telling], Case]


def council(as_of: str = "2019-12-31") -> Telling:
    """Minutes with four names, a staff list, and a statement on those who met earlier."""
    told = Telling(as_of=as_of).knows(
        "person/ann: Ann Ode", "person/bob: Bob Ode", "person/cy: Cy Ode", "person/dee: Dee Ode",
        "post/clerk: clerk", "post/head: head of works", "group/all: none of those at the March meeting",
        "organisation/works: works team",
    )  # fmt: skip
    told.source("minutes.txt", "2018-05-03", "minutes")
    told.says(
        "Present: Ann Ode, Cy Ode, the clerk. In attendance: Dee Ode. Apologies: Bob Ode.",
        "meeting", "2018-05-03", title="works meeting",
        present="person/ann person/cy post/clerk", in_attendance="person/dee", apologies="person/bob",
    )  # fmt: skip
    told.source("staff.csv", "2019-12-31", "table")
    told.tenure("person/ann", "post/head", "2015-01-01", "")
    told.tenure("person/bob", "post/clerk", "2015-01-01", "")
    told.tenure("person/cy", "post/head", "2012-01-01", "2019-01-31")
    return told


def there(answer: Answer) -> dict[str, tuple[str, str]]:
    """Status and post of each person found."""
    values = {finding.name or "": finding.value for finding in answer.findings if finding.value}
    return {name: (value["status"], value["in_post"]) for name, value in values.items()}


def test_each_person_is_found_with_status_and_post(opened: Opened) -> None:
    """Present, in attendance, apologies; still in post, no longer, not on record."""
    assert there(present(opened(council()), on=when("2018-05-03"))) == {
        "Ann Ode": ("present", "yes"),
        "Cy Ode": ("present", "no"),
        "clerk": ("present", "not-on-record"),
        "Dee Ode": ("in-attendance", "not-on-record"),
        "Bob Ode": ("apologies", "yes"),
    }


def test_current_means_in_post_on_the_day_of_the_case(opened: Opened) -> None:
    """Ann is still there; Cy left in January 2019; Bob sent apologies."""
    assert list(there(present(opened(council()), on=when("2018-05-03"), current=True))) == ["Ann Ode"]


def test_the_day_of_the_case_decides(opened: Opened) -> None:
    """Looked at from 2018, Cy was in post too."""
    answer = present(opened(council("2018-06-01")), on=when("2018-05-03"), current=True)
    assert list(there(answer)) == ["Ann Ode", "Cy Ode"]
    assert any("The case looks back from 1 June 2018" in caveat for caveat in answer.caveats)


def test_who_is_there_only_by_post_is_said_so(opened: Opened) -> None:
    """The clerk is not named."""
    answer = present(opened(council()), on=when("2018-05-03"))
    assert "Named by post or number only: the clerk." in answer.caveats


def test_the_one_who_was_met_is_left_out(opened: Opened) -> None:
    """Who met Ann? The others who were there."""
    case = opened(council())
    assert "Ann Ode" not in there(present(case, on=when("2018-05-03"), met=case.find("Ann Ode")))


def test_whether_one_person_was_there(opened: Opened) -> None:
    """Only Cy is told of."""
    case = opened(council())
    assert list(there(present(case, on=when("2018-05-03"), who=case.find("Cy Ode")))) == ["Cy Ode"]


def test_a_stranger_to_the_meeting_is_not_on_record_there(opened: Opened) -> None:
    """No record is an answer, with what was searched."""
    told = council().knows("person/eve: Eve Ode")
    case = opened(told)
    answer = present(case, on=when("2018-05-03"), who=case.find("Eve Ode"))
    assert answer.status == NONE_ON_RECORD
    assert answer.text.startswith("No record that Eve Ode was present on 3 May 2018")


def test_a_day_without_a_meeting(opened: Opened) -> None:
    """Nothing on 4 May."""
    answer = present(opened(council()), on=when("2018-05-04"))
    assert (answer.status, answer.findings) == (NONE_ON_RECORD, ())
    assert answer.text.startswith("No meeting on 4 May 2018 is on record.")


def with_departed(told: Telling) -> Telling:
    """A statement about a meeting whose members nobody names."""
    sentence = "None of those at the March 2017 meeting works here any more, said Ann Ode."
    told.source("press.txt", "2019-11-11")
    told.says(sentence, "meeting", "2017-03", "stated", title="March meeting", host="organisation/works")
    told.says(sentence, "departure", "[2017-03..2019-11-11]", "stated", holder="group/all",
              speaker="person/ann", title="all have left")  # fmt: skip
    return told


def test_a_stated_departure_of_all_is_quoted_not_concluded(opened: Opened) -> None:
    """Nobody is named; that all have left is what Ann Ode says."""
    answer = present(opened(with_departed(council())), on=when("2017-03"), current=True)
    assert (answer.status, there(answer)) == (ANSWERED, {})
    assert [finding.name for finding in answer.findings] == ["Ann Ode"]
    assert answer.text.startswith(
        "None in March 2017 (March meeting), as stated: Ann Ode says: “None of those"
    )
    assert "Nobody who was there is named in the sources." in answer.caveats


def test_what_is_said_of_all_is_no_answer_about_one(opened: Opened) -> None:
    """Ann Ode says it of everybody; whether Ann Ode was there is not told, nor who took the chair."""
    case = opened(with_departed(council()))
    for answer in (present(case, on=when("2017-03"), who=case.find("Ann Ode")),
                   present(case, on=when("2017-03"), role="chair")):  # fmt: skip
        assert (answer.status, answer.findings) == (NONE_ON_RECORD, ())


def test_a_body_is_no_attendee_of_its_own_meeting(opened: Opened) -> None:
    """The works team met: that names nobody."""
    assert there(present(opened(with_departed(council())), on=when("2017-03"))) == {}


def test_a_series_that_lasts_is_not_taken_for_the_meeting_of_a_day(case: Case) -> None:
    """Meetings in April and May: on 12 May there may have been one; they are offered for want of a better."""
    answer = present(case, on=when("2014-05-12"))
    assert [finding.name for finding in answer.findings] == ["duty engineers"]


def test_without_any_term_it_is_a_wrong_call(case: Case) -> None:
    """A day, an event or someone met."""
    with pytest.raises(WrongTerms):
        present(case)


def test_denied_and_planned_meetings_have_nobody_present(opened: Opened) -> None:
    """What was only planned was attended by nobody on record."""
    told = Telling().knows("person/ann: Ann Ode").source("a.txt", "2019-01-01")
    told.says("Ann will meet on 5 May 2019.", "meeting", "2019-05-05", "planned", present="person/ann")
    assert present(opened(told), on=when("2019-05-05")).findings == ()


def test_an_event_can_be_given_itself(case: Case) -> None:
    """By its id, on the command line."""
    meetings = next(event for event in case.events() if event.kind == "meeting")
    assert present(case, event=meetings).findings == present(case, on=when("2014-04/2014-05")).findings
    assert weir().events[2].kind == "meeting"


def test_whoever_acts_and_is_not_listed_is_told(opened: Opened) -> None:
    """A list of three, and words below it that someone else proposed a motion."""
    told = council()
    told.source("other.txt", "2018-06-07", "minutes")
    told.says(
        "Present: Ann Ode, Cy Ode, Dee Ode.",
        "meeting", "2018-06-07", title="works meeting", present="person/ann person/cy person/dee",
    )  # fmt: skip
    told.says("Bob Ode proposed it.", "request", "2018-06-07", title="fees", agent="person/bob")
    caveats = present(opened(told), on=when("2018-06-07")).caveats
    assert "Bob Ode acts at the meeting by its minutes (other.txt:2) and is not listed as there." in caveats


def called(told: Telling) -> Telling:
    """Ann Ode rang Bob Ode on the day on which the works team met."""
    told.source("call.txt", "2019-06-01")
    told.says(
        "Ann Ode rang Bob Ode on 3 May 2018.", "telephone", "2018-05-03", "stated",
        sender="person/ann", recipient="person/bob",
    )  # fmt: skip
    return told


def test_a_call_is_no_meeting_where_there_was_one(opened: Opened) -> None:
    """Bob Ode is not present for having been rung."""
    found = there(present(opened(called(council())), on=when("2018-05-03")))
    assert found["Bob Ode"] == ("apologies", "yes")


def test_both_took_part_in_a_call(opened: Opened) -> None:
    """Whoever rang, and whoever was rung: asked of a day without a meeting, and of one of them."""
    told = Telling().knows("person/ann: Ann Ode", "person/bob: Bob Ode")
    case = opened(called(told))
    assert set(there(present(case, on=when("2018-05-03")))) == {"Ann Ode", "Bob Ode"}
    assert set(there(present(case, met=case.entity("person/bob")))) == {"Ann Ode"}


def test_whom_nobody_met_is_named(opened: Opened) -> None:
    """That no meeting is on record is said of the one who was asked about."""
    case = opened(Telling().knows("person/ann: Ann Ode", "person/bob: Bob Ode"))
    answer = present(case, met=case.entity("person/bob"))
    assert (answer.status, "No meeting with Bob Ode is on record." in answer.text) == (NONE_ON_RECORD, True)


def drainage(opened: Opened) -> Case:
    """Ann and Bob sit together in May; in June Bob sends apologies."""
    told = council()
    told.source("minutes-may.txt", "2018-05-10", "minutes")
    told.says("Ann Ode and Bob Ode sat.", "meeting", "2018-05-10", present="person/ann person/bob")
    told.source("minutes-june.txt", "2018-06-10", "minutes")
    told.says(
        "Ann Ode and Cy Ode sat.", "meeting", "2018-06-10",
        present="person/ann person/cy", apologies="person/bob",
    )  # fmt: skip
    return opened(told)


def test_whoever_sent_apologies_met_nobody(opened: Opened) -> None:
    """Bob was away in June: Cy, who was there, did not meet him."""
    case = drainage(opened)
    assert set(there(present(case, met=case.find("Bob Ode")))) == {"Ann Ode"}


def test_two_who_met_are_told_of_the_meetings_of_both(opened: Opened) -> None:
    """The meeting that only one of them attended is none of theirs."""
    case = drainage(opened)
    answer = present(case, met=case.find("Ann Ode"), who=case.find("Bob Ode"))
    assert "10 May 2018" in answer.text
    assert "June" not in answer.text


def test_whoever_is_to_be_at_a_meeting_that_is_planned_is_invited(opened: Opened) -> None:
    """Its host and chair too: a calendar proves nobody's presence."""
    told = Telling(as_of="2019-12-31").knows("person/ann: Ann Ode", "person/cy: Cy Ode")
    told.source("entry.ics", "2018-05-01", "calendar")
    told.says(
        "Works meeting. Host: Ann Ode. Chair: Cy Ode.",
        "meeting", "2018-05-03", status="planned", host="person/ann", chair="person/cy",
    )  # fmt: skip
    case = opened(told)
    (planned,) = case.events(status="planned")
    for found in (present(case, event=planned), present(case, on=when("2018-05-03"), role="invited")):
        assert [status for status, _ in there(found).values()] == ["invited", "invited"]
