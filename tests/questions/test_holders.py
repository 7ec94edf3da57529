"""Overlapping, acting, vacant and unknown holders; tenures with what is not on record said to be so."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.questions.cases import Telling, when
from timeline.case import Case
from timeline.model.answer import ANSWERED, NONE_ON_RECORD, Answer
from timeline.questions.holder import holder, tenures

Opened = Callable[[Telling], Case]
HEAD, ACTING = "post/head-teacher", "post/acting-head-teacher"


def school() -> Telling:
    """A school with a head teacher, an acting one, and three who may have been it."""
    return (
        Telling(as_of="2019-12-31")
        .knows(
            f"{HEAD}: head teacher",
            f"{ACTING}: acting head teacher",
            "person/nia: Nia Quist",
            "person/oli: Oli Bern",
            "person/pia: Pia Lenz",
        )
        .source("staff.csv", "2019-12-31", "table")
    )


def on(case: Case, moment: str, post: str = HEAD) -> Answer:
    """Who held the post then."""
    return holder(case, post=case.entity(post), on=when(moment))


def told_of(answer: Answer) -> list[tuple[str, str]]:
    """Each holder with how sure it is."""
    return [(finding.name or "", finding.certainty) for finding in answer.findings]


# day, who held the post in an overlap from June to August 2015
@pytest.mark.parametrize(
    ("moment", "names"),
    [
        ("2015-05-31", ["Nia Quist"]),
        ("2015-06-01", ["Nia Quist", "Oli Bern"]),
        ("2015-07", ["Nia Quist", "Oli Bern"]),
        ("2015-08-31", ["Nia Quist", "Oli Bern"]),
        ("2015-09-01", ["Oli Bern"]),
    ],
)
def test_two_holders_may_overlap(opened: Opened, moment: str, names: list[str]) -> None:
    """Handing over takes a summer; nobody is left out and nobody preferred."""
    told = school().tenure("person/nia", HEAD, "2010-09-01", "2015-08-31")
    told.tenure("person/oli", HEAD, "2015-06-01", "2018-08-31")
    assert [name for name, _ in told_of(on(opened(told), moment))] == names


def test_a_gap_between_two_holders_is_unknown_and_not_vacant(opened: Opened) -> None:
    """Nia left in July, Oli came in October: of September nothing is on record."""
    told = school().tenure("person/nia", HEAD, "2010-09-01", "2015-07-31")
    told.tenure("person/oli", HEAD, "2015-10-01", "2018-08-31")
    answer = on(opened(told), "2015-09-15")
    assert (answer.status, answer.findings) == (NONE_ON_RECORD, ())
    assert "vacant" not in answer.text


def test_a_vacancy_that_a_source_states_is_an_answer(opened: Opened) -> None:
    """The list has a row without a name."""
    told = school().tenure(None, HEAD, "2015-08-01", "2015-09-30")
    answer = on(opened(told), "2015-09-15")
    assert (answer.status, told_of(answer)) == (ANSWERED, [("vacant", "documented")])
    assert answer.findings[0].value["vacant"] is True
    assert answer.findings[0].id is None


def test_a_vacancy_beside_a_holder_is_shown_beside_him(opened: Opened) -> None:
    """One list has the post empty, another has Oli in it."""
    told = school().tenure(None, HEAD, "2015-08-01", "2015-09-30")
    told.source("report.txt", "2016-01-01").tenure(
        "person/oli", HEAD, "2015-09-01", "2016-08-31", sure="stated"
    )
    assert told_of(on(opened(told), "2015-09-15")) == [("vacant", "documented"), ("Oli Bern", "stated")]


def test_an_acting_head_holds_a_post_of_another_name(opened: Opened) -> None:
    """Pia acted; who was head then is not on record."""
    told = school().tenure("person/pia", ACTING, "2015-08-01", "2015-09-30")
    case = opened(told)
    assert told_of(on(case, "2015-09-15", ACTING)) == [("Pia Lenz", "documented")]
    assert on(case, "2015-09-15").status == NONE_ON_RECORD


# start and end as the list has them, month asked, how sure
@pytest.mark.parametrize(
    ("start", "end", "moment", "found"),
    [
        ("2015", "2016", "2015-06", "possible"),
        ("2015", "2017", "2016", "documented"),
        ("2015", "2017", "2017-06", "possible"),
        ("2015", "2017", "2014-12-31", ""),
        ("2015", "2017", "2018-01-01", ""),
        ("2015-09", "2016-07", "2015-09", "possible"),
        ("2015-09", "2016-07", "2015-10", "documented"),
        ("[..2015]", "2017", "2016-06", "documented"),
        ("[..2015]", "2017", "2013", "possible"),
        ("", "2017-07-31", "2016-06", "possible"),
        ("2015-09-01", "", "2031", "documented"),
        ("", "", "2016", "possible"),
    ],
)
def test_bounds_of_a_tenure_make_a_holder_sure_or_possible(
    opened: Opened, start: str, end: str, moment: str, found: str
) -> None:
    """Years and months leave their first and last days open."""
    answer = on(opened(school().tenure("person/nia", HEAD, start, end)), moment)
    assert told_of(answer) == ([("Nia Quist", found)] if found else [])
    assert answer.status == (ANSWERED if found == "documented" else NONE_ON_RECORD)


def test_who_only_may_have_held_it_is_named_as_such_in_words(opened: Opened) -> None:
    """The year in which Nia came."""
    answer = on(opened(school().tenure("person/nia", HEAD, "2015", "2017")), "2015-06")
    assert "Possibly: Nia Quist; nothing on record shows it for that moment." in answer.text
    assert any("looks back from 31 December 2019" in caveat for caveat in answer.caveats)


def test_sightings_on_both_sides_make_a_holder_sure_only_between_them(opened: Opened) -> None:
    """Called head in 2015 and in 2017."""
    told = school().tenure("person/nia", HEAD, "", "", "2015-03-03", "2017-03-03", sure="stated")
    case = opened(told)
    found = {moment: told_of(on(case, moment)) for moment in ("2014", "2016", "2018")}
    assert found == {
        "2014": [("Nia Quist", "possible")],
        "2016": [("Nia Quist", "stated")],
        "2018": [("Nia Quist", "possible")],
    }


# start, end, as the tenure is told
@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2015-09-01", "2017-07-31", "from 1 September 2015, to 31 July 2017"),
        ("2015", "", "from 2015, end not on record"),
        ("", "2017-07", "start not on record, to July 2017"),
        ("", "", "start not on record, end not on record"),
    ],
)
def test_what_is_not_on_record_of_a_tenure_is_said(opened: Opened, start: str, end: str, words: str) -> None:
    """No day is filled in."""
    case = opened(school().tenure("person/nia", HEAD, start, end))
    [finding] = tenures(case, post=case.entity(HEAD)).findings
    assert finding.text == f"Nia Quist: head teacher, {words}."


def test_sightings_are_told_with_a_tenure(opened: Opened) -> None:
    """On record on two days."""
    case = opened(school().tenure("person/nia", HEAD, "", "", "2015-03-03", "2017-03", sure="stated"))
    [finding] = tenures(case, who=case.entity("person/nia")).findings
    assert "(on record on 3 March 2015 and in March 2017)" in finding.text


def test_tenures_of_a_person_in_a_post(opened: Opened) -> None:
    """Of Oli's two posts and the post's two holders, the one that is both."""
    told = school().tenure("person/nia", HEAD, "2010-09-01", "2015-08-31")
    told.tenure("person/oli", HEAD, "2015-09-01", "2018-08-31")
    told.tenure("person/oli", ACTING, "2014-01-01", "2014-03-31")
    case = opened(told)
    answer = tenures(case, post=case.entity(HEAD), who=case.entity("person/oli"))
    assert [finding.when for finding in answer.findings] == [when("2015-09-01")]
    assert answer.text.startswith("1 tenure of the head teacher and Oli Bern on record:")


def test_tenures_at_a_moment_leave_out_what_surely_was_over(opened: Opened) -> None:
    """In 2016 only Oli may have been head."""
    told = school().tenure("person/nia", HEAD, "2010-09-01", "2015-08-31")
    told.tenure("person/oli", HEAD, "2015-09-01", "2018-08-31")
    case = opened(told)
    found = tenures(case, post=case.entity(HEAD), on=when("2016")).findings
    assert [finding.name for finding in found] == ["Oli Bern"]


def test_nobody_on_record_in_a_post_is_an_answer(opened: Opened) -> None:
    """No tenure at all, and what was searched."""
    case = opened(school())
    answer = tenures(case, post=case.entity(HEAD))
    assert (answer.status, answer.findings) == (NONE_ON_RECORD, ())
    assert answer.text.startswith("No tenure of the head teacher is on record. Looked in 1 source;")


# tenure of Nia Quist, when asked, how sure it is that she was in post
@pytest.mark.parametrize(
    ("start", "end", "moment", "found"),
    [
        ("2010-09-01", "2015-08-31", "2015-08-31", "documented"),
        ("2010-09-01", "2015-08-31", "2015-09-01", ""),
        ("2010-09-01", "", "2019-12-31", "documented"),
        ("2010-09-01", "2015", "2015-06", "possible"),
        ("2015", "", "2015-06", "possible"),
        ("", "", "2016", "possible"),
    ],
)
def test_everyone_in_post_at_a_moment(opened: Opened, start: str, end: str, moment: str, found: str) -> None:
    """Surely or possibly, whatever the post; who left is left out."""
    answer = tenures(opened(school().tenure("person/nia", HEAD, start, end)), on=when(moment))
    assert told_of(answer) == ([("Nia Quist", found)] if found else [])
    assert answer.status == (ANSWERED if found == "documented" else NONE_ON_RECORD)


def test_a_vacancy_is_nobody_in_post(opened: Opened) -> None:
    """The post was empty then."""
    answer = tenures(opened(school().tenure(None, HEAD, "2015-08-01", "2015-09-30")), on=when("2015-09"))
    assert (answer.status, answer.findings) == (NONE_ON_RECORD, ())
    assert answer.text.startswith("Nobody is on record as in post in September 2015.")


def test_all_in_post_are_told_with_their_posts_those_who_only_may_be_apart(opened: Opened) -> None:
    """Oli surely, Pia acting, Nia possibly."""
    told = school().tenure("person/nia", HEAD, "", "", "2012-01-01", sure="stated")
    told.tenure("person/oli", HEAD, "2015-09-01", "2018-08-31")
    told.tenure("person/pia", ACTING, "2016-01-01", "2016-12-31")
    answer = tenures(opened(told), on=when("2016-06-01"))
    assert answer.text == (
        "In post on 1 June 2016: Oli Bern (head teacher) and Pia Lenz (acting head teacher). "
        "Possibly: Nia Quist (head teacher)."
    )
