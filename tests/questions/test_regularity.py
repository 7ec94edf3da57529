"""How regularly someone came: shares, runs and breaks of the meetings on record."""

from __future__ import annotations

from collections.abc import Callable

from tests.questions.cases import Telling, when
from timeline.case import Case
from timeline.questions.attended import attended
from timeline.questions.regularity import Regularity, percent, regularity

Opened = Callable[[Telling], Case]
IDA = "person/ida"
DAYS = tuple(f"2019-03-{day:02}" for day in range(1, 11))


def club(*came: str, days: tuple[str, ...] = DAYS) -> Telling:
    """A club with minutes of every day; Ida came on some."""
    told = Telling(as_of="2020").knows(f"{IDA}: Ida Byrne", "person/tom: Tom Quill")
    for day in days:
        told.source(f"m/{day}.txt", day, "minutes")
        there = f"{IDA} person/tom" if day in came else "person/tom"
        told.says(f"Club, {day}.", "meeting", day, title="club", present=there)
    return told


def of(case: Case) -> Regularity:
    """Ida's."""
    found = regularity(case, [e for e in case.events(who=IDA) if e.kind == "meeting"])
    assert found is not None
    return found


def test_the_share_counts_all_meetings_and_those_from_the_first_to_the_last(opened: Opened) -> None:
    """Ten meetings; she came to the second, third and fifth."""
    told = list(of(opened(club(DAYS[1], DAYS[2], DAYS[4]))).told())
    assert (
        told[0]
        == "That is 3 of 10 meetings of sources/m on record (30 %); 3 of 4 from the first to the last."
    )
    assert told[-1] == "5 meetings on record after the last, without them."


def test_runs_and_breaks_lie_between_the_first_and_the_last(opened: Opened) -> None:
    """Four in a row, three missed, one more."""
    found = of(opened(club(*DAYS[0:4], DAYS[7])))
    run, gap = found.longest(True), found.longest(False)
    assert [each.words for each in (run, gap) if each] == [
        "4 in a row, 1 March 2019 to 4 March 2019",
        "3 in a row, 5 March 2019 to 7 March 2019",
    ]


def test_two_in_a_row_are_no_run(opened: Opened) -> None:
    assert of(opened(club(*DAYS[0:2], DAYS[4]))).longest(True) is None


def test_whoever_always_came_has_no_break(opened: Opened) -> None:
    found = of(opened(club(*DAYS)))
    assert (found.longest(False), found.after, len(found.stretches)) == (None, 0, 1)


def test_a_body_that_met_twice_has_no_regularity(opened: Opened) -> None:
    case = opened(club(*DAYS[:2], days=DAYS[:2]))
    assert regularity(case, case.events(who=IDA)) is None


def test_the_answer_tells_it_only_for_the_whole_time(opened: Opened) -> None:
    """A question about a part of the time is not answered by shares of the whole."""
    case = opened(club(*DAYS[0:4]))
    assert "Longest run" in attended(case, who=case.find("Ida Byrne")).text
    assert "Longest run" not in attended(case, who=case.find("Ida Byrne"), after=when("2019-03-02")).text


def test_percent_is_whole() -> None:
    assert percent(1, 3) == "33 %"
