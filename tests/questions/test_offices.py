"""When a tenure surely holds, may hold, is over; and what "still in post" means on the day of the case."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.questions.cases import Telling, when
from timeline.case import Case
from timeline.model.entity import Tenure
from timeline.questions.offices import distinct, holders, in_post, is_outlived, may_hold, surely_holds

Opened = Callable[[Telling], Case]


def tenure(start: str, end: str, *seen: str, sure: str = "documented", who: str = "person/ann") -> Tenure:
    """A tenure of the clerk's post."""
    return Tenure(who, "post/clerk", when(start), when(end), (), sure, tuple(when(edtf) for edtf in seen))


# start, end, sightings, moment, surely, possibly
@pytest.mark.parametrize(
    ("start", "end", "seen", "moment", "surely", "possibly"),
    [
        ("2014-01-01", "2016-12-31", (), "2015-05-05", True, True),
        ("2014-01-01", "2016-12-31", (), "2014-01-01", True, True),
        ("2014-01-01", "2016-12-31", (), "2017-01-01", False, False),
        ("2014-01-01", "2016-12-31", (), "2013-12-31", False, False),
        ("2014-01-01", "2016", (), "2016-05-05", False, True),
        ("2014", "2016", (), "2014-05-05", False, True),
        ("2014-01-01", "", (), "2019-01-01", True, True),
        ("", "", ("2015-05-05",), "2015-05-05", True, True),
        ("", "", ("2015-05-05",), "2014-05-05", False, True),
        ("", "", ("2015-05-05",), "2016-05-05", False, True),
        ("", "", ("2013-05-05", "2015-05-05"), "2014-05-05", True, True),
        ("2014-01-01", "", ("2015-05-05",), "2014-06-06", True, True),
        ("", "2016-12-31", (), "2015-05-05", False, True),
        ("2014-01-01", "2016-12-31", (), "2016", True, True),
        ("2014-01-01", "2016-12-31", (), "[2016..2017]", False, True),
    ],
)
def test_surely_and_possibly(
    start: str, end: str, seen: tuple[str, ...], moment: str, surely: bool, possibly: bool
) -> None:
    """Inside, on the edge, outside, within uncertain ends, after an open end, around sightings."""
    known = tenure(start, end, *seen)
    assert (surely_holds(known, when(moment)), may_hold(known, when(moment))) == (surely, possibly)


def test_an_open_end_of_what_is_only_stated_is_not_sure() -> None:
    """A newspaper that she became clerk in 2014 says nothing of 2019."""
    assert not surely_holds(tenure("2014-01-01", "", sure="stated"), when("2019"))


def test_only_those_who_surely_hold_are_holders(opened: Opened) -> None:
    """One of two; and no list against a later word of somebody else."""
    told = Telling(as_of="2018-12-31").knows("person/ann: Ann Ode", "person/bob: Bob Pell")
    told.knows("post/clerk: clerk").source("staff.csv", "2017-05-05", "table")
    told.tenure("person/ann", "post/clerk", "2014-01-01", "", "2017-05-05")
    told.tenure("person/bob", "post/clerk", "", "", "2018-02-03", "2018-08-03")
    case = opened(told)
    held = [[one.person for one in holders(case, "post/clerk", when(day))] for day in ("2015", "2018-06-06")]
    assert held == [["person/ann"], ["person/bob"]]


def test_a_sighting_inside_a_dated_tenure_is_the_same() -> None:
    """Seen in 2015, clerk from 2014 to 2016."""
    dated, sighted = tenure("2014", "2016"), tenure("", "", "2015-05-05")
    assert distinct([sighted, dated]) == (dated,)


def test_a_sighting_outside_is_another() -> None:
    """Seen in 2019, three years after."""
    dated, sighted = tenure("2014", "2016"), tenure("", "", "2019-05-05")
    assert distinct([sighted, dated]) == (sighted, dated)


def test_a_sighting_of_someone_else_is_another() -> None:
    """Bob was seen in 2015."""
    dated, sighted = tenure("2014", "2016"), tenure("", "", "2015-05-05", who="person/bob")
    assert distinct([sighted, dated]) == (sighted, dated)


# start, end, sightings, still in post in December 2019
@pytest.mark.parametrize(
    ("start", "end", "seen", "still"),
    [
        ("2014-01-01", "", (), "yes"),
        ("2014-01-01", "2018-01-31", (), "no"),
        ("2014-01-01", "2020-06-30", (), "yes"),
        ("", "", ("2019-12-15",), "yes"),
        ("", "", ("2017-05-05",), "not-on-record"),
        ("2014-01-01", "2019-12", (), "not-on-record"),
    ],
)
def test_still_in_post_on_the_day_of_the_case(
    opened: Opened, start: str, end: str, seen: tuple[str, ...], still: str
) -> None:
    """No end, an end before, an end after, seen then, seen long before, an end about then."""
    told = Telling(as_of="2019-12").knows("person/ann: Ann Ode", "post/clerk: clerk")
    told.source("staff.csv", "2019-12-31", "table").tenure("person/ann", "post/clerk", start, end, *seen)
    assert in_post(opened(told), "person/ann") == still


# who else is on record in which post, and when, whether Ann's listing of 2017 is outlived in 2018
@pytest.mark.parametrize(
    ("post", "who", "seen", "outlived"),
    [
        ("post/clerk", "person/bob", ("2018-02-03",), True),
        ("post/acting-clerk", "person/bob", ("2018-02-03",), True),
        ("post/clerk", "person/bob", ("2016-02-03",), False),
        ("post/clerk", "person/bob", ("2019-02-03",), False),
        ("post/clerk", "person/ann", ("2018-02-03",), False),
        ("post/cook", "person/bob", ("2018-02-03",), False),
        ("post/clerk", "person/bob", ("2017-05-05", "2018-02-03"), False),
    ],
)
def test_a_list_is_outlived_by_a_later_word_of_somebody_else(
    opened: Opened, post: str, who: str, seen: tuple[str, ...], *, outlived: bool
) -> None:
    """A successor, an acting one, one before, one to come, herself, another post, a post of two."""
    told = Telling(as_of="2018-12-31").knows("person/ann: Ann Ode", "person/bob: Bob Pell")
    told.knows("post/clerk: clerk", "post/acting-clerk: acting clerk", "post/cook: cook")
    told.source("staff.csv", "2017-05-05", "table")
    told.tenure("person/ann", "post/clerk", "", "", "2017-05-05").tenure(who, post, "", "", *seen)
    case = opened(told)
    listed = next(t for t in case.tenures(post="post/clerk") if t.person == "person/ann")
    assert is_outlived(case, listed, when("2018-06-06")) == outlived


# Ann's rank as it was listed in 2017, as she is named in 2018, whether the list is outlived
@pytest.mark.parametrize(
    ("listed", "named", "outlived"),
    [
        ("sergeant", "inspector", True),
        ("inspector", "chief inspector", True),
        ("sergeant", "sergeant", False),
        ("clerk", "inspector", False),
        ("sergeant", "treasurer", False),
    ],
)
def test_a_rank_is_outlived_by_a_promotion(
    opened: Opened, listed: str, named: str, *, outlived: bool
) -> None:
    """Nobody has two ranks; an office beside a rank is another matter, and so is another of the same rank."""
    told = Telling(as_of="2018-12-31").knows("person/ann: Ann Ode", "person/bob: Bob Pell")
    ids = [f"post/{name.replace(' ', '-')}" for name in (listed, named)]
    told.knows(f"{ids[0]}: {listed}", *([f"{ids[1]}: {named}"] if named != listed else []))
    told.source("staff.csv", "2017-05-05", "table").tenure("person/ann", ids[0], "2014-01-01", "")
    told.tenure("person/ann", ids[1], "", "", "2018-02-03")
    told.tenure("person/bob", ids[0], "", "", "2018-02-03") if listed != "clerk" else None
    case = opened(told)
    first = next(t for t in case.tenures(person="person/ann") if not t.start.is_open)
    assert is_outlived(case, first, when("2018-06-06")) == outlived


def test_whoever_is_outlived_is_not_on_record_as_still_in_post(opened: Opened) -> None:
    """The list of 2018 has Ann, minutes of 2019 have Bob."""
    told = Telling(as_of="2019-12").knows("person/ann: Ann Ode", "person/bob: Bob Pell", "post/clerk: clerk")
    told.source("staff.csv", "2018-12-31", "table")
    told.tenure("person/ann", "post/clerk", "2014-01-01", "", "2018-12-31")
    told.tenure("person/bob", "post/clerk", "", "", "2019-05-05")
    assert in_post(opened(told), "person/ann") == "not-on-record"


def test_someone_without_any_post_is_not_on_record(opened: Opened) -> None:
    """Neither yes nor no."""
    told = Telling().knows("person/ann: Ann Ode").source("a.txt", "2019")
    assert in_post(opened(told), "person/ann") == "not-on-record"


def test_one_of_two_posts_is_enough(opened: Opened) -> None:
    """She left the clerk's post and is head now."""
    told = Telling(as_of="2019-12-31").knows("person/ann: Ann Ode", "post/clerk: clerk", "post/head: head")
    told.source("staff.csv", "2019-12-31", "table")
    told.tenure("person/ann", "post/clerk", "2010-01-01", "2014-12-31")
    told.tenure("person/ann", "post/head", "2015-01-01", "")
    assert in_post(opened(told), "person/ann") == "yes"


# the post as it was seen, whether it is that of the dated tenure
@pytest.mark.parametrize(
    ("seen", "joined"), [("post/clerk", True), ("post/clerk-to-the-board", True), ("post/cook", False)]
)
def test_a_title_without_its_body_is_that_of_the_tenure(seen: str, *, joined: bool) -> None:
    """Minutes say "clerk", the staff list "clerk to the board"."""
    dated = Tenure("person/ann", "post/clerk-to-the-board", when("2014-01-01"), when("2016-12-31"), ())
    sighted = Tenure("person/ann", seen, when(""), when(""), (), "stated", (when("2015-05-05"),))
    assert distinct([dated, sighted]) == ((dated,) if joined else (dated, sighted))
