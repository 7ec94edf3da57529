"""Meetings, each once: how many, when, who came most, who was away, and of which no minutes are held."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.laws.cases import told
from tests.questions.cases import Telling, when
from timeline.case import Case
from timeline.model.answer import ANSWERED, NONE_ON_RECORD
from timeline.questions.attendance import attendance, both
from timeline.questions.attended import attended
from timeline.questions.cadence import cadence
from timeline.questions.decided import decided, tells_decision
from timeline.questions.meeting_list import meetings
from timeline.questions.present import present
from timeline.questions.sittings import sittings

Opened = Callable[[Telling], Case]
IDA, OLE, UNA = "person/ida", "person/ole", "person/una"


def choir() -> Telling:
    """The committee of a choir: four minutes, one of them of an extraordinary meeting, and a diary."""
    told = Telling(as_of="2021-12-31").knows(f"{IDA}: Ida Brandt", f"{OLE}: Ole Kerr", f"{UNA}: Una Pask")
    _sat(told, "2021-01-12", f"{IDA} {OLE} {UNA}")
    _sat(told, "2021-02-09", f"{IDA} {UNA}", away=OLE)
    _sat(told, "2021-02-23", f"{IDA} {OLE}", words="Extraordinary committee meeting")
    told.words("The committee resolved to hire a hall. Ole Kerr was asked to find one.")
    _sat(told, "2021-04-13", f"{IDA} {OLE}")
    told.words("The minutes of 9 March 2021 were approved. Una Pask was elected secretary.")
    told.source("diary.ics", "2020-12-01", "calendar")
    told.says("Committee, 11 May 2021", "meeting", "2021-05-11", "planned", title="Committee")
    return told


def _sat(told: Telling, day: str, there: str, away: str = "", words: str = "Committee meeting") -> None:
    told.source(f"minutes/{day}.txt", day, "minutes", words)
    told.says(f"{words} of {day}.", "meeting", day, title=words, present=there, apologies=away)


@pytest.fixture
def held(opened: Opened) -> Case:
    """The choir's committee."""
    return opened(choir())


def test_each_meeting_counts_once(held: Case) -> None:
    """However many happenings its minutes tell."""
    assert [one.when.edtf for one in sittings(held)] == [
        "2021-01-12",
        "2021-02-09",
        "2021-02-23",
        "2021-04-13",
    ]


def test_the_number_comes_first(held: Case) -> None:
    """Then the days."""
    assert meetings(held).text.startswith("4 meetings on record: 12 January 2021, 9 February 2021")


def test_words_choose_meetings_by_what_they_are_called(held: Case) -> None:
    """At the head of their minutes."""
    assert [f.when and f.when.edtf for f in meetings(held, words="extraordinary").findings] == ["2021-02-23"]


# first, last, the words of the answer
@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (True, False, "The first meeting on record after 1 February 2021: 9 February 2021"),
        (False, True, "The last meeting on record after 1 February 2021: 13 April 2021"),
    ],
)
def test_one_end_of_them_may_be_asked_for(held: Case, first: bool, last: bool, said: str) -> None:
    """The next after a day, the last of all."""
    assert meetings(held, after=when("2021-02-01"), first=first, last=last).text.startswith(said)


def test_where_none_is_on_record_the_neighbours_and_what_names_one_are_told(held: Case) -> None:
    """Nobody says that none was held."""
    answer = meetings(held, on=when("2021-03"))
    assert answer.status == NONE_ON_RECORD
    assert "No meeting is on record in March 2021." in answer.text
    assert "23 February 2021" in answer.text


def test_meetings_without_minutes_are_those_that_were_announced(held: Case) -> None:
    """One in the diary."""
    found = {
        f.value["date"]: f.value["how"] for f in meetings(held, unheld=True).findings if "how" in f.value
    }
    assert found == {"2021-05-11": "announced"}


def test_a_meeting_with_minutes_is_not_missing_for_being_announced(opened: Opened) -> None:
    """The diary has the day of the first minutes too."""
    told = choir()
    told.says("Committee, 12 January 2021", "meeting", "2021-01-12", "planned", title="Committee")
    found = meetings(opened(told), unheld=True).findings
    assert "2021-01-12" not in [f.value.get("date") for f in found]


def test_whoever_came_most_is_named_first(held: Case) -> None:
    """Ida Brandt, four of four."""
    answer = attendance(held)
    assert answer.text.startswith("Most often listed as there: Ida Brandt, at 4 of 4 meetings.")
    assert [(f.name, f.value["n"]) for f in answer.findings] == [
        ("Ida Brandt", 4), ("Ole Kerr", 3), ("Una Pask", 2),
    ]  # fmt: skip


def test_the_first_and_the_last_are_told_and_one_day_alone_once(opened: Opened) -> None:
    """Una Pask came on two days, Ole Kerr on one."""
    told = choir()
    _sat(told, "2021-06-08", OLE)
    told.knows("person/zed: Zed Amory")
    _sat(told, "2021-07-13", "person/zed")
    extents = {f.name: f.text.partition("meetings, ")[2] for f in attendance(opened(told)).findings}
    assert extents["Zed Amory"] == "13 July 2021."
    assert extents["Una Pask"].startswith("first on ")


def test_who_came_every_time(held: Case) -> None:
    """Nobody else."""
    assert [f.name for f in attendance(held, every=True).findings] == ["Ida Brandt"]


def test_nobody_at_every_meeting_is_an_answer(opened: Opened) -> None:
    """Ida Brandt missed one."""
    told = choir()
    _sat(told, "2021-06-08", OLE)
    answer = attendance(opened(told), every=True)
    assert answer.status == NONE_ON_RECORD
    assert answer.text.startswith("Nobody is listed at every one of the 5 meetings")


def test_who_was_at_both_of_two(held: Case) -> None:
    """Una Pask is not on the second list."""
    days = {"on": when("2021-02-09"), "also": when("2021-04-13")}
    assert [f.name for f in both(held, **days).findings] == ["Ida Brandt"]
    assert [f.name for f in both(held, **days, only=True).findings] == ["Una Pask"]


def test_missed_meetings_are_those_with_apologies_and_those_without_a_word(held: Case) -> None:
    """Una Pask is on no list of 23 February and 13 April; Ole Kerr sent apologies once."""
    una, ole = (
        attended(held, who=held.entity(UNA), missed=True),
        attended(held, who=held.entity(OLE), missed=True),
    )
    assert [f.value["status"] for f in una.findings] == ["not-listed", "not-listed"]
    assert una.text.startswith("Una Pask is on record as away from none. Not listed at all")
    assert [(f.value["status"], f.when and f.when.edtf) for f in ole.findings] == [
        ("apologies", "2021-02-09")
    ]


def test_whoever_missed_none_is_said_so(held: Case) -> None:
    """At every meeting with a list."""
    answer = attended(held, who=held.entity(IDA), missed=True)
    assert (answer.status, answer.findings) == (NONE_ON_RECORD, ())
    assert answer.text.startswith("Ida Brandt is listed as there at every meeting with a list.")


def test_attendance_within_a_time(held: Case) -> None:
    """In February."""
    answer = attended(held, who=held.entity(OLE), on=when("2021-02"))
    assert answer.text.startswith("Ole Kerr was present at 1 meeting on 1 date in February 2021")


def test_the_longest_interval(held: Case) -> None:
    """From the end of February to April."""
    answer = cadence(held, longest=True)
    assert answer.text.startswith(
        "The longest interval in sources/minutes: 49 days, 23 February 2021 to 13 April 2021."
    )


def test_decisions_are_sentences_of_the_minutes(held: Case) -> None:
    """Approved minutes are none; nor is what was asked of somebody."""
    assert [f.evidence[0].exact for f in decided(held).findings] == [
        "The committee resolved to hire a hall.",
        "Una Pask was elected secretary.",
    ]


def test_no_decision_found_is_said_as_that(held: Case) -> None:
    """In so many sets of minutes."""
    answer = decided(held, on=when("2021-01"))
    assert answer.status == NONE_ON_RECORD
    assert answer.text.startswith(
        "No sentence that tells of a decision in January 2021 was found in 1 set of minutes."
    )


# a sentence, whether it tells of a decision
@pytest.mark.parametrize(
    ("words", "tells"),
    [
        ("The Board resolved to sell the barge.", True),
        ("It was unanimously agreed that the fee should rise.", True),
        ("Motion carried 4-1.", True),
        ("RESOLVED: that the pool be closed.", True),
        ("Ms Orr was appointed treasurer.", True),
        ("The committee will decide in May.", False),
        ("The committee did not agree on a date.", False),
        ("Members asked whether the budget had been approved.", False),
        ("The minutes of the last meeting were approved.", False),
        ("Mr Orr said that he agreed.", False),
    ],
)
def test_what_tells_of_a_decision(words: str, tells: bool) -> None:
    """Something decided, by a body or by nobody named."""
    assert tells_decision(words) is tells


def test_a_carried_motion_stands_with_the_sentence_that_moves_it(opened: Opened) -> None:
    """Alone it says nothing."""
    told = choir()
    told.source("minutes/2021-07-13.txt", "2021-07-13", "minutes", "Committee meeting")
    told.words("Motion by Ms Pask to buy a piano. Motion carried 3-0.")
    found = [f.evidence[0].exact for f in decided(opened(told), on=when("2021-07")).findings]
    assert found == ["Motion by Ms Pask to buy a piano. Motion carried 3-0."]


def test_a_case_without_minutes_has_no_meetings(opened: Opened) -> None:
    """Nor anybody at them."""
    case = opened(Telling().knows(f"{IDA}: Ida Brandt").source("a.txt", "2021-01-01"))
    assert [question(case).status for question in (meetings, attendance, decided)] == [NONE_ON_RECORD] * 3
    assert attended(case, who=case.entity(IDA), missed=True).status == NONE_ON_RECORD


def test_a_meeting_told_without_minutes_counts_and_is_said_to_lack_them(opened: Opened) -> None:
    """A mail tells of it."""
    told = choir()
    told.source("mail.eml", "2021-09-02", "email")
    told.says(
        "We met on 31 August 2021.", "meeting", "2021-08-31", "stated", title="committee meeting", present=IDA
    )
    case = opened(told)
    assert meetings(case).status == ANSWERED
    assert meetings(case, last=True).text.startswith("The last meeting on record: 31 August 2021")
    assert "of which no minutes are here" in meetings(case, last=True).text


# what minutes of 13 April 2021 say, the day of minutes that are named and not held
@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("The minutes of 9 March 2021 were approved.", "2021-03-09"),
        ("The minutes of the meeting held on 9 March 2021 were signed.", "2021-03-09"),
        ("Approval of the March 9, 2021 minutes.", "2021-03-09"),
        ("The treasurer reported that the minutes were late on 9 March 2021.", None),
        ("The report of 9 March 2021 was read.", None),
    ],
)
def test_minutes_are_named_by_their_day(tmp_path: Path, words: str, day: str | None) -> None:
    """In other minutes."""
    head = "Minutes of the committee, 13 April 2021\n\nPresent: Ida Brandt\n\n"
    case = told(tmp_path, {"minutes/2021-04-13.txt": f"{head}{words}\n"})
    found = [f.value["date"] for f in meetings(case, unheld=True).findings]
    assert found == ([day] if day else [])


def test_who_was_asked_to_a_meeting_that_is_only_announced(opened: Opened) -> None:
    """Nobody is said to have been there."""
    told = choir()
    told.says("Visit, 4 May 2021", "visit", "2021-05-04", "planned", title="Visit to the hall", invited=OLE)
    answer = present(opened(told), on=when("2021-05-04"), role="invited")
    assert answer.text == "On record as invited on 4 May 2021 (Visit to the hall): Ole Kerr."
    none = present(opened(told), on=when("2021-05-04"))
    assert none.status == NONE_ON_RECORD
    assert none.text.endswith("Announced for then: “Visit to the hall”.")


def test_words_of_the_business_name_no_meeting(opened: Opened) -> None:
    """The head of the minutes does, not what was talked of."""
    told = choir()
    told.words("The three tenors were booked.")
    assert meetings(opened(told), words="tenors").status == NONE_ON_RECORD


def test_how_many_were_there_is_told_first(held: Case) -> None:
    """Then who."""
    assert present(held, on=when("2021-02-09"), count=True).text.startswith(
        "2 people listed as present on 9 February 2021. Present on 9 February 2021"
    )


def test_what_a_decision_is_about_may_stand_in_the_sentence_before(opened: Opened) -> None:
    """Of the same paragraph."""
    told = choir()
    told.source("minutes/2021-08-10.txt", "2021-08-10", "minutes", "Committee meeting")
    told.words("Ms Pask spoke on the uniform. The committee approved the new blue one.")
    found = [f.evidence[0].exact for f in decided(opened(told), about="the uniform").findings]
    assert found == ["The committee approved the new blue one."]


def test_meetings_with_somebody_else(held: Case) -> None:
    """Ole Kerr and Una Pask met once."""
    answer = attended(held, who=held.entity(OLE), beside=held.entity(UNA))
    assert answer.text.startswith("Ole Kerr was present with Una Pask at 1 meeting on 1 date")
    assert [f.when and f.when.edtf for f in answer.findings] == ["2021-01-12"]


def test_the_largest_meeting_and_the_average(held: Case) -> None:
    """Three in January, two at each of the others."""
    answer = meetings(held, largest=True)
    assert answer.text.startswith(
        "Most people are listed as there on 12 January 2021: 3. Fewest on 9 February 2021"
    )
    assert answer.text.endswith("On average 2.2 at 4 meetings.")
    assert [f.value["people"] for f in answer.findings] == [3, 2, 2, 2]


# after, before, the neighbours that are told
@pytest.mark.parametrize(
    ("after", "before", "told"),
    [
        ("2021-04-13", "", "The last before: 13 April 2021."),
        ("", "2021-01-12", "The next: 12 January 2021."),
        ("2021-02-23", "2021-04-13", "The last before: 23 February 2021; the next: 13 April 2021."),
    ],
)
def test_the_neighbours_of_a_time_without_a_meeting(held: Case, after: str, before: str, told: str) -> None:
    """The ends of the time count among them."""
    limits = {"after": when(after) if after else None, "before": when(before) if before else None}
    assert told in meetings(held, **limits).text
