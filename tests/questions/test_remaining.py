"""All who met are said to have left, and a list has one of them in post: both are shown."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.questions.cases import Telling
from timeline.case import Case
from timeline.questions.disputed import disputed, disputed_gaps
from timeline.questions.present import present

Opened = Callable[[Telling], Case]
BEA, CYD, NOBODY = "person/bea", "person/cyd", "group/none-of-those-present"
SAID = "None of those present is still employed by the port."


def yard(
    end: str = "", words: str = SAID, group: str = "None of those present", said: str = "2019-02-01"
) -> Telling:
    """Minutes of two people, a list of 2019 with one of them, and a report that tells of the meeting."""
    told = Telling(as_of="2019-06").knows(
        f"{BEA}: Bea Stroud", f"{CYD}: Cyd Tarn", f"{NOBODY}: {group}", "post/pilot: pilot",
        "organisation/harbour: Harbour Committee",
    )  # fmt: skip
    told.source("minutes.txt", "2015-03-12", "minutes", "Minutes")
    told.says(
        "Present: Bea Stroud, Cyd Tarn.", "meeting", "2015-03-12", present=f"{BEA} {CYD}",
        title="Harbour Committee", host="organisation/harbour",
    )  # fmt: skip
    told.source("staff.csv", "2019-03-01", "table", "Staff list")
    told.tenure(BEA, "post/pilot", "2012-05-01", end)
    told.source("report.txt", said, title="Report")
    told.says("The committee met on 12 March 2015.", "meeting", "2015-03-12", "stated")
    told.says(words, "departure", "", "stated", verb="employ", said=said, holder=NOBODY)
    return told


def against(case: Case) -> list[str]:
    """What is in dispute."""
    return [finding.text for finding in disputed(case).findings]


def test_whoever_a_list_shows_stands_against_it(opened: Opened) -> None:
    """Both passages, the list with its day."""
    [text] = against(opened(yard()))
    assert text.startswith(f"“Report” says: “{SAID[:-1]}.”; but Bea Stroud, present at “Harbour Committee”")
    assert "is pilot, from 1 May 2012, end not on record, by “Staff list”, of 1 March 2019" in text


def test_each_passage_is_quoted(opened: Opened) -> None:
    """The statement, the row, the name in the minutes."""
    [finding] = disputed(opened(yard())).findings
    assert [quote.source for quote in finding.evidence] == [
        "sources/report.txt", "sources/staff.csv", "sources/minutes.txt"
    ]  # fmt: skip


def test_the_dispute_is_a_gap_too(opened: Opened) -> None:
    """`gaps --kind disputed` lists what `query disputed` does."""
    assert [gap.kind for gap in disputed_gaps(opened(yard()))] == ["disputed"]


def test_whoever_left_before_is_no_contradiction(opened: Opened) -> None:
    """Bea Stroud left in 2018."""
    assert against(opened(yard(end="2018-12-31"))) == []


def test_whoever_left_after_it_was_said_is_a_contradiction(opened: Opened) -> None:
    """In post on the day of the statement, gone since."""
    assert len(against(opened(yard(end="2019-02-20")))) == 1


def test_a_statement_of_unknown_day_is_not_held_against_a_list(opened: Opened) -> None:
    """It may be older than the meeting's people were."""
    assert against(opened(yard(said=""))) == []


# the words of the statement, its group, whether it tells of this meeting and of all
@pytest.mark.parametrize(
    ("words", "group", "is_disputed"),
    [
        ("Not one of them is still with the port.", "Not one of them", True),
        ("All of those who attended have since left.", "All of those who attended", True),
        ("Some of those who attended have since left.", "some of those who attended", False),
        (
            "None of the engineers of that time is still employed.",
            "None of the engineers of that time",
            False,
        ),
    ],
)
def test_only_what_is_said_of_all_who_met_is_disputed(
    opened: Opened, words: str, group: str, *, is_disputed: bool
) -> None:
    """The engineers of that time may be others."""
    assert bool(against(opened(yard(words=words, group=group)))) == is_disputed


def test_the_statement_stands_beside_the_answer(opened: Opened) -> None:
    """Bea Stroud is named, and what is said against it."""
    case = opened(yard())
    meeting = next(event for event in case.events() if event.title == "Harbour Committee")
    text = present(case, event=meeting, current=True).text
    assert "Bea Stroud." in text
    assert SAID[:-1] in text
