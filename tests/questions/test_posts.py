"""Who held what, when: surely, possibly, not on record."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.questions.cases import Telling, when
from timeline.case import Case
from timeline.errors import WrongTerms
from timeline.model.answer import ANSWERED, NONE_ON_RECORD
from timeline.questions.holder import holder, tenures
from timeline.questions.names import names

Opened = Callable[[Telling], Case]


def works() -> Telling:
    """A post with two documented holders and a vacancy between, and a title seen once."""
    told = Telling().knows(
        "person/ann: Ann Ode, Miss Ode",
        "person/bob: Bob Ode",
        "person/cy: Cy Ode",
        "post/head: head of works",
    )
    told.source("staff.csv", "2019-12-31", "table")
    told.tenure("person/ann", "post/head", "2012-01-01", "2014-06-30")
    told.tenure(None, "post/head", "2014-07-01", "2014-12-31")
    told.tenure("person/bob", "post/head", "2015-01-01", "")
    return told


def held(told: Telling, opened: Opened, on: str) -> list[tuple[str | None, str]]:
    """Names and certainty of the holders on a day."""
    case = opened(told)
    answer = holder(case, post=case.find("head of works"), on=when(on))
    return [(finding.name, finding.certainty) for finding in answer.findings]


@pytest.mark.parametrize(
    ("on", "found"),
    [
        ("2013-05-05", [("Ann Ode", "documented")]),
        ("2014-08-01", [("vacant", "documented")]),
        ("2016", [("Bob Ode", "documented")]),
        ("2014", [("Ann Ode", "possible"), ("vacant", "possible")]),
        ("2011-12-31", []),
    ],
)
def test_the_holder_on_a_day(opened: Opened, on: str, found: list[tuple[str, str]]) -> None:
    """A day inside, a stated vacancy, an open end, a year with a change, a day before all."""
    assert held(works(), opened, on) == found


def test_a_title_seen_later_does_not_date_back(opened: Opened) -> None:
    """Cy is called head in 2019: of 2013 that says nothing certain."""
    told = Telling().knows("person/cy: Cy Ode", "post/head: head of works").source("press.txt", "2019-05-05")
    told.tenure("person/cy", "post/head", "", "", "2019-05-05", sure="stated")
    assert held(told, opened, "2013-05-05") == [("Cy Ode", "possible")]
    assert held(told, opened, "2019-05-05") == [("Cy Ode", "stated")]


def test_two_sightings_enclose_what_lies_between(opened: Opened) -> None:
    """Called head in 2017 and in 2019, without a word of a break."""
    told = Telling().knows("person/cy: Cy Ode", "post/head: head of works").source("press.txt", "2019-05-05")
    told.tenure("person/cy", "post/head", "", "", "2017-03-03", "2019-05-05", sure="stated")
    assert held(told, opened, "2018-01-01") == [("Cy Ode", "stated")]


def test_a_sighting_within_a_documented_tenure_is_not_another(opened: Opened) -> None:
    """Called head in a letter of 2016: that is the tenure of the staff list, ended since."""
    told = (
        Telling()
        .knows("person/bob: Bob Ode", "post/head: head of works")
        .source("staff.csv", "2019", "table")
    )
    told.tenure("person/bob", "post/head", "2015-01-01", "2017-02-28")
    told.source("letter.txt", "2016-05-05").tenure(
        "person/bob", "post/head", "", "", "2016-05-05", sure="stated"
    )
    assert held(told, opened, "2018") == []


def test_no_holder_on_record_is_an_answer(opened: Opened) -> None:
    """Unknown is not vacant."""
    case = opened(works())
    answer = holder(case, post=case.find("head of works"), on=when("2001"))
    assert answer.status == NONE_ON_RECORD
    assert answer.text.startswith("No holder of the head of works is on record in 2001.")


def test_the_tenures_of_a_post_in_order(opened: Opened) -> None:
    """Three, one of them a vacancy."""
    case = opened(works())
    answer = tenures(case, post=case.find("head of works"))
    assert [(f.name, f.value["vacant"]) for f in answer.findings] == [
        ("Ann Ode", False),
        ("vacant", True),
        ("Bob Ode", False),
    ]
    assert "end not on record" in answer.text


def test_the_tenures_of_a_person(opened: Opened) -> None:
    """Bob has one."""
    case = opened(works())
    assert len(tenures(case, who=case.find("Bob Ode")).findings) == 1


def test_tenures_of_nobody_in_particular_is_a_wrong_call(opened: Opened) -> None:
    """A post or a person."""
    with pytest.raises(WrongTerms):
        tenures(opened(works()))


def test_names_lists_every_form_with_its_passages(opened: Opened) -> None:
    """Ann Ode, Miss Ode."""
    told = works()
    told.words("Ann Ode signed.")
    case = opened(told)
    answer = names(case, of=case.find("Ann Ode"))
    assert (answer.status, answer.findings[0].value) == (ANSWERED, "Ann Ode")
    assert "Ann Ode; Miss Ode" in answer.text
