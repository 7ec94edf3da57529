"""Who is listed how at which meeting, who of them is still in post, and which meetings someone attended."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.questions.cases import Telling, when
from timeline.case import Case
from timeline.model.answer import ANSWERED, NONE_ON_RECORD, Answer
from timeline.questions.attended import attended
from timeline.questions.present import present

Opened = Callable[[Telling], Case]
ROW, SEW, TIL = "person/row", "person/sew", "person/til"


def club(as_of: str = "2019-12-31") -> Telling:
    """A rowing club's committee."""
    return (
        Telling(as_of=as_of)
        .knows(
            f"{ROW}: Rowena Daly",
            f"{SEW}: Seward Pym",
            f"{TIL}: Tilda Ost",
            "post/coxswain: coxswain",
            "group/guests: two guests",
            "organisation/club: Rowing Club",
            "document/rules: boat rules",
        )
        .source("minutes/2018-05-03.txt", "2018-05-03", "minutes")
    )


def meets(
    told: Telling, moment: str, title: str = "committee", kind: str = "meeting", **roles: str
) -> Telling:
    """One meeting of the committee."""
    told.says(f"{title.capitalize()}, {moment or 'undated'}.", kind, moment, title=title, **roles)
    return told


def listed(answer: Answer) -> dict[str, str]:
    """Each name with its status."""
    return {finding.name or "": finding.value["status"] for finding in answer.findings if finding.value}


# part of Rowena Daly, her status
@pytest.mark.parametrize(
    ("role", "status"),
    [
        ("present", "present"),
        ("chair", "present"),
        ("agent", "present"),
        ("host", "present"),
        ("recipient", "present"),
        ("in_attendance", "in-attendance"),
        ("apologies", "apologies"),
        ("absent", "absent"),
        ("invited", "invited"),
        ("mentioned", None),
        ("subject", None),
        ("sender", None),
    ],
)
def test_each_part_in_a_meeting_has_its_status(opened: Opened, role: str, status: str | None) -> None:
    """Whoever is only mentioned in the minutes was not listed at all."""
    answer = present(opened(meets(club(), "2018-05-03", **{role: ROW})), on=when("2018-05-03"))
    assert listed(answer) == ({"Rowena Daly": status} if status else {})


def test_those_present_are_told_before_those_who_were_not(opened: Opened) -> None:
    """Present, in attendance, invited, apologies, absent; each by name."""
    told = club().knows("person/abe: Abe Zorn", "person/zoe: Zoe Abt")
    meets(
        told,
        "2018-05-03",
        absent=ROW,
        apologies=SEW,
        invited=TIL,
        in_attendance="person/abe",
        present="person/zoe",
    )
    assert list(listed(present(opened(told), on=when("2018-05-03"))).values()) == [
        "present", "in-attendance", "invited", "apologies", "absent",
    ]  # fmt: skip


def test_the_paragraph_tells_apologies_absence_and_invitations_apart(opened: Opened) -> None:
    """Three who were not there, each for a reason of their own."""
    told = meets(club(), "2018-05-03", absent=ROW, apologies=SEW, invited=TIL, present="post/coxswain")
    text = present(opened(told), on=when("2018-05-03")).text
    assert "Present on 3 May 2018 (committee): the coxswain." in text
    assert "Apologies: Seward Pym. Absent: Rowena Daly. Invited: Tilda Ost." in text


def test_only_apologies_make_nobody_present(opened: Opened) -> None:
    """The list of those present is not held."""
    answer = present(opened(meets(club(), "2018-05-03", apologies=SEW)), on=when("2018-05-03"))
    assert answer.text.startswith(
        "Nobody is named as present on 3 May 2018 (committee). Apologies: Seward Pym."
    )
    assert "Nobody who was there is named in the sources." in answer.caveats


def test_whoever_is_listed_twice_counts_by_the_first_list(opened: Opened) -> None:
    """Present, and named among the apologies further down."""
    told = meets(club(), "2018-05-03", present=ROW, apologies=f"{ROW} {SEW}")
    assert listed(present(opened(told), on=when("2018-05-03"))) == {
        "Rowena Daly": "present",
        "Seward Pym": "apologies",
    }


def test_documents_on_the_table_are_no_attendees(opened: Opened) -> None:
    """The boat rules were present, in a way."""
    told = meets(club(), "2018-05-03", present=f"{ROW} document/rules")
    assert list(listed(present(opened(told), on=when("2018-05-03")))) == ["Rowena Daly"]


def test_groups_are_listed_and_said_to_be_unnamed(opened: Opened) -> None:
    """Two guests came."""
    answer = present(opened(meets(club(), "2018-05-03", present="group/guests")), on=when("2018-05-03"))
    assert listed(answer) == {"two guests": "present"}
    assert "Named by post or number only: two guests." in answer.caveats


def test_two_meetings_of_one_day_are_told_apart(opened: Opened) -> None:
    """The committee in the morning, the crew at night."""
    told = meets(meets(club(), "2018-05-03", present=ROW), "2018-05-03", "crew", present=SEW)
    answer = present(opened(told), on=when("2018-05-03"))
    assert "(committee): Rowena Daly." in answer.text
    assert "(crew): Seward Pym." in answer.text


# when asked, when the meeting was, whether it is told
@pytest.mark.parametrize(
    ("on", "moment", "told_of"),
    [
        ("2018-05-03", "2018-05-03", True),
        ("2018-05", "2018-05-03", True),
        ("2018", "2018-05", True),
        ("2018-05-03", "2018-05", True),
        ("2018-05-03", "2018-06", False),
        ("2018-06", "2018-05-03", False),
        ("2018-05-03", "[2018-05-01..2018-05-20]", True),
        ("2018-05", "[2018-05-20..2018-06-20]", False),
        ("2018-05-03", "", False),
    ],
)
def test_a_meeting_is_that_of_a_day_within_its_bounds(
    opened: Opened, on: str, moment: str, told_of: bool
) -> None:
    """Within the time asked for, or with bounds around it; never where it only overlaps or has no date."""
    answer = present(opened(meets(club(), moment, present=ROW)), on=when(on))
    assert bool(answer.findings) == told_of


def test_a_meeting_surely_of_the_day_hides_those_that_only_may_be(opened: Opened) -> None:
    """One of 3 May, one of some day in May."""
    told = meets(meets(club(), "2018-05-03", present=ROW), "2018-05", "crew", present=SEW)
    assert list(listed(present(opened(told), on=when("2018-05-03")))) == ["Rowena Daly"]


# kind of event, whether people were present at it
@pytest.mark.parametrize(
    ("kind", "gathers"),
    [
        ("meeting", True),
        ("visit", True),
        ("inspection", True),
        ("telephone", True),
        ("email", False),
        ("report", False),
    ],
)
def test_people_are_present_where_they_come_together(opened: Opened, kind: str, gathers: bool) -> None:
    """A mail of the day is no meeting."""
    told = meets(club(), "2018-05-03", kind=kind, agent=ROW)
    assert bool(present(opened(told), on=when("2018-05-03")).findings) == gathers


# tenure of Rowena Daly, the case's clock, whether she counts as current
@pytest.mark.parametrize(
    ("start", "end", "as_of", "current"),
    [
        ("2015-01-01", "", "2019-12-31", True),
        ("2015-01-01", "2019-12-31", "2019-12-31", True),
        ("2015-01-01", "2019-12-30", "2019-12-31", False),
        ("2019-12-31", "", "2019-12-31", True),
        ("2020-01-01", "", "2019-12-31", False),
        ("2015-01-01", "2019", "2019-12-31", False),
        ("2015-01-01", "2019-06-30", "2019-06", True),
        ("", "", "2019-12-31", False),
    ],
)
def test_current_is_whoever_is_surely_in_post_on_the_clock_of_the_case(
    opened: Opened, start: str, end: str, as_of: str, current: bool
) -> None:
    """Both ends of the tenure included; where it is not sure, they are not counted."""
    told = meets(club(as_of), "2018-05-03", present=ROW).tenure(ROW, "post/coxswain", start, end)
    answer = present(opened(told), on=when("2018-05-03"), current=True)
    assert list(listed(answer)) == (["Rowena Daly"] if current else [])
    assert answer.status == (ANSWERED if current else NONE_ON_RECORD)


def test_those_whose_post_is_unknown_are_named_apart(opened: Opened) -> None:
    """Of Seward Pym no tenure is on record: neither in post nor gone."""
    told = meets(club(), "2018-05-03", present=f"{ROW} {SEW}").tenure(ROW, "post/coxswain", "2015-01-01", "")
    answer = present(opened(told), on=when("2018-05-03"), current=True)
    assert list(listed(answer)) == ["Rowena Daly"]
    assert "Whether they are still in post is not on record: Seward Pym." in answer.caveats


def test_apologies_of_a_current_officer_make_her_not_present(opened: Opened) -> None:
    """In post, but not there."""
    told = meets(club(), "2018-05-03", apologies=ROW).tenure(ROW, "post/coxswain", "2015-01-01", "")
    answer = present(opened(told), on=when("2018-05-03"), current=True)
    assert answer.status == NONE_ON_RECORD
    assert answer.text.startswith("No one still in post is on record as present on 3 May 2018")


# period, how many of three meetings on 1 March, 1 April and 1 May 2018
@pytest.mark.parametrize(
    ("after", "before", "count"),
    [
        ("", "", 3),
        ("2018-03-01", "", 2),
        ("2018-03", "", 2),
        ("2018-02-28", "", 3),
        ("", "2018-05-01", 2),
        ("", "2018-05-02", 3),
        ("2018-03-01", "2018-05-01", 1),
        ("2018-05-01", "", 0),
    ],
)
def test_attendance_after_and_before_leaves_out_the_days_themselves(
    opened: Opened, after: str, before: str, count: int
) -> None:
    """After the first of March begins on the second."""
    told = club()
    for month in ("03", "04", "05"):
        meets(told, f"2018-{month}-01", present=ROW)
    case = opened(told)
    limits = [when(edtf) if edtf else None for edtf in (after, before)]
    answer = attended(case, who=case.entity(ROW), after=limits[0], before=limits[1])
    assert len(answer.findings) == count
    assert answer.status == (ANSWERED if count else NONE_ON_RECORD)


def test_two_meetings_of_one_day_are_one_date(opened: Opened) -> None:
    """Three meetings on two dates."""
    told = meets(meets(club(), "2018-03-01", present=ROW), "2018-03-01", "crew", chair=ROW)
    case = opened(meets(told, "2018-04-01", in_attendance=ROW))
    text = attended(case, who=case.entity(ROW)).text
    assert text.startswith("Rowena Daly was present at 3 meetings on 2 dates: the first on 1 March 2018,")
    assert text.endswith("the last on 1 April 2018.")


def test_a_meeting_shared_by_two_is_attendance_of_both(opened: Opened) -> None:
    """Rowena and Seward; Tilda sent apologies."""
    case = opened(meets(club(), "2018-03-01", present=f"{ROW} {SEW}", apologies=TIL))
    statuses = [attended(case, who=case.entity(who)).status for who in (ROW, SEW)]
    assert statuses == [ANSWERED, ANSWERED]
    assert attended(case, who=case.entity(TIL)).text.startswith("No record of Tilda Ost at a meeting")


def test_an_undated_meeting_counts_and_has_no_date(opened: Opened) -> None:
    """One dated, one not."""
    case = opened(meets(meets(club(), "2018-03-01", present=ROW), "", "crew", present=ROW))
    answer = attended(case, who=case.entity(ROW))
    assert answer.text.startswith("Rowena Daly was present at 2 meetings on 1 date:")
    assert "1 meeting cannot be dated at all." in answer.caveats


def test_a_planned_meeting_was_not_attended(opened: Opened) -> None:
    """It was to take place in June."""
    told = club()
    told.says("Committee on 1 June.", "meeting", "2018-06-01", "planned", present=ROW)
    case = opened(told)
    assert attended(case, who=case.entity(ROW)).status == NONE_ON_RECORD
