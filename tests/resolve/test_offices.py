"""Terms of office: lists, titles, comings and goings, overlaps, gaps and second terms."""

from __future__ import annotations

from itertools import permutations

import pytest

from tests.resolve.drafts import Draft, event, resolved, source
from timeline.dates.edtf import parse
from timeline.model.entity import Tenure
from timeline.model.when import When
from timeline.resolve.tenures import sure_holder

POST = "Chief Pilot"


def row(path: str, name: str, start: str = "", end: str = "", post: str = POST, written: str = "") -> Draft:
    """A row of a list of pilots."""
    links = tuple((side, day) for side, day in (("from", start), ("until", end)) if day)
    days = " | ".join(day for day in (start, end) if day)
    draft = source(path, f"[person {name}] | [post {post}] | serving {days}.", written, kind="table")
    parts = (("holder", name), ("post", post))
    return draft.claim("serving", "appointment", parts=parts, at=links, reported=False)


def named(path: str, name: str, written: str, post: str = POST) -> Draft:
    """A paper gives a name its title."""
    return source(path, f"{post} [person {name}; post={post}] spoke.", written)


def came(path: str, name: str, day: str, post: str = POST) -> Draft:
    """A paper tells of an appointment."""
    draft = source(path, f"[person {name}] became [post {post}] on {day}.", "2020")
    parts = (("subject", name), ("post", post))
    return draft.claim("became", "appointment", parts=parts, at=(day,))


def went(path: str, name: str, day: str, post: str = POST) -> Draft:
    """A paper tells of a departure."""
    draft = source(path, f"[person {name}] left as [post {post}] on {day}.", "2020")
    parts = (("subject", name), ("post", post))
    return draft.claim("left", "departure", parts=parts, at=(day,))


def terms(*drafts: Draft) -> list[tuple[str, str, str]]:
    """Who, from, until; by post and person."""
    found = resolved(*drafts).tenures
    return [(str(t.person).partition("/")[2], t.start.edtf, t.end.edtf) for t in found]


ADA, TOM = "Ada Byrne", "Tom Quill"


# sources, terms
@pytest.mark.parametrize(
    ("drafts", "expected"),
    [
        ((row("a.txt", ADA, "3 May 2016", "4 June 2017"),), [("ada-byrne", "2016-05-03", "2017-06-04")]),
        ((row("a.txt", ADA, "3 May 2016"),), [("ada-byrne", "2016-05-03", "")]),
        ((row("a.txt", ADA, "", "4 June 2017"),), [("ada-byrne", "", "2017-06-04")]),
        ((came("a.txt", ADA, "3 May 2016"),), [("ada-byrne", "2016-05-03", "")]),
        ((went("a.txt", ADA, "4 June 2017"),), [("ada-byrne", "", "2017-06-04")]),
        (
            (came("a.txt", ADA, "3 May 2016"), went("b.txt", ADA, "4 June 2017")),
            [("ada-byrne", "2016-05-03", "2017-06-04")],
        ),
        (
            (row("a.txt", ADA, "May 2016"), came("b.txt", ADA, "3 May 2016")),
            [("ada-byrne", "2016-05-03", "")],
        ),
        (
            (row("a.txt", ADA, "3 May 2016", "4 June 2017"), row("b.txt", TOM, "5 June 2017")),
            [("ada-byrne", "2016-05-03", "2017-06-04"), ("tom-quill", "2017-06-05", "")],
        ),
        (
            (row("a.txt", ADA, "3 May 2010", "4 June 2012"), row("b.txt", ADA, "9 July 2015")),
            [("ada-byrne", "2010-05-03", "2012-06-04"), ("ada-byrne", "2015-07-09", "")],
        ),
        (
            (row("a.txt", ADA, "3 May 2016"), row("b.txt", ADA, "3 May 2016", post="acting Chief Pilot")),
            [("ada-byrne", "2016-05-03", ""), ("ada-byrne", "2016-05-03", "")],
        ),
        ((named("a.txt", ADA, "2018-09"),), [("ada-byrne", "", "")]),
    ],
)
def test_terms_of_office(drafts, expected):
    """Each source gives the sides that it names; a second term is one of its own."""
    assert sorted(terms(*drafts)) == sorted(expected)


def test_the_order_of_sources_makes_the_same_terms():
    """An appointment, a title and a departure in every order."""
    drafts = (
        came("a.txt", ADA, "3 May 2016"),
        named("b.txt", ADA, "2016-12"),
        went("c.txt", ADA, "4 June 2017"),
    )
    found = {tuple(terms(*order)) for order in permutations(drafts)}
    assert found == {(("ada-byrne", "2016-05-03", "2017-06-04"),)}


def test_a_title_between_two_terms_is_a_term_of_its_own():
    """She was seen in the post when neither of the two held."""
    drafts = (
        row("a.txt", ADA, "3 May 2010", "4 June 2012"),
        row("b.txt", ADA, "9 July 2015", "1 May 2016"),
        named("c.txt", ADA, "2013-05-05"),
    )
    assert len(terms(*drafts)) == 3


def test_an_acting_pilot_is_not_the_pilot():
    """Each post has its own holder."""
    case = resolved(
        row("a.txt", ADA, "3 May 2016"), row("b.txt", TOM, "3 May 2016", post="acting Chief Pilot")
    )
    assert {(t.post, t.person) for t in case.tenures} == {
        ("post/chief-pilot", "person/ada-byrne"),
        ("post/acting-chief-pilot", "person/tom-quill"),
    }


def board(day: str) -> Draft:
    """The chief pilot was at the board that day."""
    draft = source("m.txt", f"The [post {POST}] met the board on {day}.", "2020")
    return draft.claim("met", "meeting", parts=(("present", POST),), at=(day,))


# list, day, whoever was there
@pytest.mark.parametrize(
    ("drafts", "day", "expected"),
    [
        ((row("a.txt", ADA, "3 May 2016", "4 June 2017"),), "9 May 2016", "person/ada-byrne"),
        ((row("a.txt", ADA, "3 May 2016", "4 June 2017"),), "3 May 2016", "person/ada-byrne"),
        ((row("a.txt", ADA, "3 May 2016", "4 June 2017"),), "4 June 2017", "person/ada-byrne"),
        ((row("a.txt", ADA, "3 May 2016", "4 June 2017"),), "2 May 2016", "post/chief-pilot"),
        ((row("a.txt", ADA, "3 May 2016", "4 June 2017"),), "5 June 2017", "post/chief-pilot"),
        ((row("a.txt", ADA, "May 2016", "4 June 2017"),), "9 May 2016", "post/chief-pilot"),
        ((row("a.txt", ADA, "3 May 2016"),), "9 May 2016", "post/chief-pilot"),
        ((row("a.txt", ADA, "3 May 2016", written="2017-06-01"),), "9 May 2016", "person/ada-byrne"),
        ((row("a.txt", ADA, "3 May 2016", written="2017-06-01"),), "9 May 2018", "post/chief-pilot"),
        (
            (
                row("a.txt", ADA, "3 May 2016", "4 June 2017"),
                row("b.txt", TOM, "5 May 2016", "4 June 2017"),
            ),
            "9 May 2016",
            "post/chief-pilot",
        ),
        (
            (
                row("a.txt", ADA, "3 May 2016", "4 June 2016"),
                row("b.txt", TOM, "5 June 2016", "4 June 2017"),
            ),
            "9 July 2016",
            "person/tom-quill",
        ),
    ],
)
def test_whoever_surely_held_the_post_takes_part(drafts, day, expected):
    """On a day within the term, and within no one else's."""
    assert event(resolved(*drafts, board(day)), "meeting").parts[-1].id == expected


def term(person: str | None, start: str, end: str, *seen: str) -> Tenure:
    """A term of the post by its dates."""
    sides = (parse(side) if side else When() for side in (start, end))
    return Tenure(person, "post/pilot", *sides, (), "documented", tuple(map(parse, seen)))


# terms, moment, holder
@pytest.mark.parametrize(
    ("held", "moment", "expected"),
    [
        ([("person/a", "2016", "2018")], "2017", "person/a"),
        ([("person/a", "2016", "2018")], "2016", None),
        ([("person/a", "2016", "2018")], "2018", None),
        ([("person/a", "2016", "2018")], "2017-01/2017-03", "person/a"),
        ([("person/a", "2016", "2018")], "2017/2019", None),
        ([("person/a", "2016", "")], "2017", None),
        ([("person/a", "2016", "", "2017-06")], "2017-05", "person/a"),
        ([("person/a", "", "", "2017-06-05")], "2017-06-05", "person/a"),
        ([("person/a", "", "", "2017-06-05")], "2017-06-06", None),
        ([("person/a", "2016", "2018"), ("person/b", "2016", "2018")], "2017", None),
        ([("person/a", "2016", "2018"), ("person/a", "2016-05", "2018")], "2017", "person/a"),
        ([(None, "2016", "2018")], "2017", None),
        ([], "2017", None),
    ],
)
def test_sure_holders(held, moment, expected):
    """One person who surely held it then; a vacancy holds nothing."""
    found = sure_holder([term(*one) for one in held], "post/pilot", parse(moment))
    assert (found.person if found else None) == expected


def test_nobody_surely_holds_a_post_at_an_unknown_time():
    """Without a moment there is no holder."""
    assert sure_holder([term("person/a", "2016", "2018")], "post/pilot", When()) is None
    assert sure_holder([term("person/a", "2016", "2018")], "post/pilot", parse("[..2017]")) is None


def test_another_post_of_the_same_person_says_nothing():
    """The pilot is not the cook."""
    assert sure_holder([term("person/a", "2016", "2018")], "post/cook", parse("2017")) is None
