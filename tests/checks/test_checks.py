"""Each fault is found where it is, and nothing is found where there is none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.questions.cases import Telling, weir, when
from timeline.checks import CHECKS, checked
from timeline.model.problem import Problem
from timeline.model.source import Quote

Codes = Callable[[Telling], list[str]]


def staff() -> Telling:
    """A staff list of a year, with a post and two people."""
    told = Telling().knows("person/ann: Ann Ode", "person/bob: Bob Ode", "post/clerk: clerk")
    return told.source("staff.csv", "2019-01-01", "table")


def test_a_sound_case_has_no_problems(codes: Codes) -> None:
    """The weir, as it is told."""
    assert codes(weir()) == []


def test_a_case_of_nothing_has_no_problems(codes: Codes) -> None:
    """No source, no fault."""
    assert codes(Telling()) == []


def test_a_quote_that_is_not_there_is_a_fault(codes: Codes) -> None:
    """The event quotes words that its source does not hold."""
    told = weir()
    quote = told.events[0].evidence[0]
    told.events[0] = replace(
        told.events[0], evidence=(Quote(quote.source, quote.start, quote.end, "other words"),)
    )
    assert codes(told) == ["inexact"]


def test_a_tenure_that_ends_before_it_starts(codes: Codes) -> None:
    """Clerk from 2015 to 2012."""
    assert codes(staff().tenure("person/ann", "post/clerk", "2015", "2012")) == ["tenure-reversed"]


def test_a_tenure_within_one_year_is_in_order(codes: Codes) -> None:
    """Clerk from 2015 to 2015: neither is surely first."""
    assert codes(staff().tenure("person/ann", "post/clerk", "2015", "2015")) == []


def test_two_people_in_one_post_at_once(codes: Codes) -> None:
    """Ann until the end of 2014, Bob from 2013 on."""
    told = staff().tenure("person/ann", "post/clerk", "2010-01-01", "2014-12-31")
    assert codes(told.tenure("person/bob", "post/clerk", "2013-01-01", "2016-12-31")) == ["two-holders"]


def test_one_after_the_other_is_in_order(codes: Codes) -> None:
    """Bob begins on the day on which Ann ends."""
    told = staff().tenure("person/ann", "post/clerk", "2010-01-01", "2014-12-31")
    assert codes(told.tenure("person/bob", "post/clerk", "2014-12-31", "2016-12-31")) == []


def test_an_end_that_nobody_gives_overlaps_with_nothing(codes: Codes) -> None:
    """Ann's end is not on record: that she stayed is not known."""
    told = staff().tenure("person/ann", "post/clerk", "2010-01-01", "")
    assert codes(told.tenure("person/bob", "post/clerk", "2013-01-01", "2016-12-31")) == []


def test_an_event_dated_after_every_source_that_tells_it(codes: Codes) -> None:
    """A letter of 2018 tells of a meeting of 2019 as held."""
    told = Telling().source("letter.txt", "2018-05-01")
    told.says("We met on 3 May 2019.", "meeting", "2019-05-03")
    assert codes(told) == ["told-too-early"]


def test_a_plan_may_lie_after_its_source(codes: Codes) -> None:
    """The same, but planned."""
    told = Telling().source("letter.txt", "2018-05-01")
    told.says("We shall meet on 3 May 2019.", "meeting", "2019-05-03", "planned")
    assert codes(told) == []


def test_an_event_that_ends_before_it_begins(codes: Codes) -> None:
    """Begun in 2018, ended in 2017."""
    told = Telling().source("letter.txt", "2019-05-01")
    told.says("The works ran on.", "other", "2018", until="2017")
    assert codes(told) == ["ends-too-early"]


def test_what_is_told_as_later_but_dated_earlier(codes: Codes) -> None:
    """The visit followed the letter, but is dated before it."""
    told = Telling().source("letter.txt", "2019-05-01")
    letter = told.says("The letter came in March 2018.", "letter", "2018-03")
    told.says("After the letter, a visit in May 2017.", "visit", "2017-05", not_before=(letter.id,))
    assert codes(told) == ["out-of-order"]


def test_someone_present_and_absent_at_once(codes: Codes) -> None:
    """Ann is in both lists."""
    told = staff().source("minutes.txt", "2019-02-02", "minutes")
    told.says("Present: Ann Ode. Apologies: Ann Ode.", "meeting", "2019-02-02",
              present="person/ann", apologies="person/ann")  # fmt: skip
    assert codes(told) == ["present-and-absent"]


def test_a_source_without_any_date_is_worth_a_note(tmp_path: Path) -> None:
    """The message names the source and says what to do."""
    told = Telling().source("note.txt")
    told.words("Nobody signed it.")
    [problem] = checked(told.case(tmp_path))
    assert problem.message.startswith('"sources/note.txt" has no date')
    assert "add written to case.toml" in problem.message


def test_a_problem_names_its_line(tmp_path: Path) -> None:
    """The second line of the list."""
    told = staff()
    told.words("name | post")
    told.tenure("person/ann", "post/clerk", "2015", "2012")
    [problem] = checked(told.case(tmp_path))
    assert problem.where == "sources/staff.csv:2"


def test_what_the_build_met_comes_first(tmp_path: Path) -> None:
    """Problems of reading, then those of the checks."""
    told = staff().tenure("person/ann", "post/clerk", "2015", "2012")
    told.problems.append(Problem("sources/lost.pdf", "cannot be read", code="unreadable"))
    assert [problem.code for problem in checked(told.case(tmp_path))] == ["unreadable", "tenure-reversed"]


@pytest.mark.parametrize("check", list(CHECKS), ids=lambda check: check.__name__)
def test_every_check_says_what_it_finds(check: Callable[..., object]) -> None:
    """One line of help each."""
    assert check.__doc__
    assert "\n" not in check.__doc__.strip()


def test_open_moments_are_in_no_wrong_order(codes: Codes) -> None:
    """Nothing is known of when: nothing is wrong."""
    told = Telling().source("letter.txt", "2019-05-01")
    letter = told.says("A letter came.", "letter")
    told.says("Then there was a visit.", "visit", not_before=(letter.id,))
    assert when("").is_open
    assert codes(told) == []
