"""Whose a paper is by the name beside it."""

from __future__ import annotations

import pytest

from tests.resolve.drafts import ids, resolved, source, together
from timeline.resolve.authors import handed_over, named_authors


# text, whose the paper is
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[person Ms Roe]'s [document report] came.", "Ms Roe"),
        ("[person Ms Roe]’s own [document report] came.", "Ms Roe"),
        ("[person Ms Roe]'s second [document report] came.", "Ms Roe"),
        ("[organisation Tidewell]'s 2014 [document report] came.", "Tidewell"),
        ("The [post auditor general]'s [document report] came.", "auditor general"),
        ("[person Ms Roe] [document report] came.", ""),
        ("[person Ms Roe]'s brother sent a [document report].", ""),
        ("[person Ms Roe]'s [document log] came.", ""),
        ("A [document report] by [person Ms Roe] came.", "Ms Roe"),
        ("A [document survey], written by the engineer [person Owen Lunn], came.", "Owen Lunn"),
        ("He was shown the [document report] by [person Ms Roe].", ""),
        ("He was shown the [document report] written by [person Ms Roe].", "Ms Roe"),
        ("A fire [document report] from [organisation Dunmore] came.", "Dunmore"),
        ("He took the [document report] from [person Ms Roe].", ""),
        ("A [document report]. By and by [person Ms Roe] came.", ""),
    ],
)
def test_whose_a_paper_is(text, expected):
    """An owner before it, a maker behind it; whoever hands it on is neither."""
    found = [place[0].exact for _, place in named_authors(source("a.txt", text).done())]
    assert found == ([expected] if expected else [])


def test_a_body_that_submits_a_report_may_have_made_it():
    """A person who submits one may be a messenger."""
    for giver, expected in (("organisation Tidewell", ["Tidewell"]), ("person Ms Roe", [])):
        draft = source("a.txt", f"[{giver}] submitted a [document report].")
        words = giver.partition(" ")[2]
        draft.claim("submitted", "submission", parts=(("agent", words),), about=("report",))
        assert [place[0].exact for _, place in handed_over(draft.done().claims)] == expected


def test_the_report_of_a_post_is_that_of_the_person_beside_it():
    """ "The auditor, Ines Carver, published her report": the auditor's report."""
    text = (
        "The [post auditor], [person Ines Carver; post=auditor], wrote her [document report]. "
        "A letter came. The [post auditor]'s [document report] was read."
    )
    case = resolved(source("a.txt", text))
    assert len(ids(case, "document")) == 1


def test_a_body_and_a_person_of_it_may_both_have_made_one_paper():
    """Two persons have not."""
    body = "The [document fire audit] by [organisation Tidewell] came. "
    one = source("a.txt", body + "[person Ms Roe]'s [document fire audit] was long.")
    assert together(resolved(one), "fire audit", "fire audit")
    two = "[person Mr Ash]'s [document fire audit] came. [person Ms Roe]'s [document fire audit] was long."
    assert len(ids(resolved(source("a.txt", two)), "document")) == 2
