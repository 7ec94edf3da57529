"""A post and the acting post beside it; whoever covers is named as covering."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.questions.cases import Telling, when
from timeline.case import Case
from timeline.checks.tenures import two_hold_one_post
from timeline.questions.holder import holder

Opened = Callable[[Telling], Case]
BEA, CYD, CLERK = "person/bea", "person/cyd", "post/town-clerk"


def town() -> Telling:
    """A town clerk until 2014, an acting one from 2015."""
    told = Telling().knows(f"{BEA}: Bea Stroud", f"{CYD}: Cyd Tarn", f"{CLERK}: town clerk")
    told.knows("post/acting-town-clerk: acting town clerk").source("staff.csv", "2019-01-01", "table")
    told.tenure(BEA, CLERK, "2010-01-01", "2014-12-31")
    return told.tenure(CYD, "post/acting-town-clerk", "2015-02-01", "2016-12-31")


def asked(case: Case, day: str) -> tuple[str, list[str | None], str]:
    """Status, holders and text of who was town clerk."""
    answer = holder(case, post=case.entity(CLERK), on=when(day))
    return answer.status, [finding.name for finding in answer.findings], answer.text


def test_nobody_holds_it_while_another_acts(opened: Opened) -> None:
    """The acting clerk is named, and is no clerk."""
    status, names, text = asked(opened(town()), "2016-03-01")
    assert (status, names) == ("none-on-record", [])
    assert "Acting: Cyd Tarn (acting town clerk)." in text


def test_nobody_acts_beside_the_clerk(opened: Opened) -> None:
    """Before the acting time."""
    status, names, text = asked(opened(town()), "2013-03-01")
    assert (status, names) == ("answered", ["Bea Stroud"])
    assert "Acting" not in text


def covered() -> Telling:
    """The clerk is away in 2012, and Cyd Tarn covers."""
    told = town().tenure(CYD, CLERK, "2012-03-01", "2012-09-30")
    told.tenures[-1] = replace(told.tenures[-1], manner="covering")
    return told


def test_whoever_covers_is_named_as_such(opened: Opened) -> None:
    """Both are on record on that day."""
    _, names, text = asked(opened(covered()), "2012-05-01")
    assert names == ["Bea Stroud", "Cyd Tarn"]
    assert "Cyd Tarn (covering)" in text


def test_whoever_covers_is_no_second_holder(opened: Opened) -> None:
    """No fault of the lists."""
    assert list(two_hold_one_post(opened(covered()))) == []


def test_who_may_have_acted_is_told_apart(opened: Opened) -> None:
    """An acting clerk of whom no list gives the end."""
    told = Telling().knows(
        f"{CYD}: Cyd Tarn", f"{CLERK}: town clerk", "post/interim-town-clerk: interim town clerk"
    )
    told.source("letter.txt", "2015-03-01").tenure(
        CYD, "post/interim-town-clerk", "2015-02-01", sure="stated"
    )
    _, _, text = asked(opened(told), "2016-03-01")
    assert "Possibly acting: Cyd Tarn (interim town clerk)." in text


# when another was seen in the post, the day asked about, who only may have held it
@pytest.mark.parametrize(
    ("later", "day", "maybe"),
    [
        ("2016-03-01", "2017-01-01", ["Cyd Tarn"]),
        ("2016-03-01", "2015-01-01", ["Bea Stroud", "Cyd Tarn"]),
        ("2014-03-01", "2017-01-01", ["Bea Stroud", "Cyd Tarn"]),
    ],
)
def test_whoever_was_succeeded_is_no_longer_possible(
    opened: Opened, later: str, day: str, maybe: list[str]
) -> None:
    """A title of 2014 says nothing of 2017 where another had it in 2016; on one day they shared it."""
    told = Telling().knows(f"{BEA}: Bea Stroud", f"{CYD}: Cyd Tarn", f"{CLERK}: town clerk").source("a.txt")
    told.tenure(BEA, CLERK, "", "", "2014-03-01", sure="stated").tenure(
        CYD, CLERK, "", "", later, sure="stated"
    )
    _, names, _ = asked(opened(told), day)
    assert names == maybe


@pytest.mark.parametrize(("day", "sure"), [("2016-01-01", True), ("2019-01-01", False)])
def test_an_old_list_is_outrun(opened: Opened, day: str, *, sure: bool) -> None:
    """A list of 2015 without an end says nothing of 2019."""
    told = (
        Telling()
        .knows(f"{BEA}: Bea Stroud", f"{CLERK}: town clerk")
        .source("staff.csv", "2015-01-01", "table")
    )
    status, _, _ = asked(opened(told.tenure(BEA, CLERK, "2010-01-01", "", "2015-01-01")), day)
    assert (status == "answered") == sure
