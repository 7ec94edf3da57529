"""What the name of a document says of it, and what sets two documents apart."""

from __future__ import annotations

import pytest

from timeline.dates.edtf import parse
from timeline.model.source import Source, Text
from timeline.resolve.papers import families, paper, points

MAKERS = {("tidewell",): "1", ("ferry", "inspectorate"): "2"}


# words, makers, dates, specific, own
@pytest.mark.parametrize(
    ("words", "makers", "dates", "specific", "own"),
    [
        ("report", "", "", "", ""),
        ("the damning report", "", "", "", ""),
        ("Tidewell report", "1", "", "", ""),
        ("Tidewell’s audit", "1", "", "audit", ""),
        ("Ferry Inspectorate inspection report", "2", "", "inspection", ""),
        ("audit report of July 2016", "", "2016-07", "audit", ""),
        ("2016 audit", "", "2016", "audit", ""),
        ("This July 2016 Tidewell audit", "1", "2016-07", "audit", ""),
        ("berth file audit review", "", "", "audit", "berth"),
        ("independent review", "", "", "review", ""),
        ("investigation", "", "", "review", ""),
        ("quay safety policy", "", "", "", "quay safety"),
        ("warning letter", "", "", "", "warning"),
    ],
)
def test_names_of_documents(words, makers, dates, specific, own):
    """Maker, date, kind and words of its own; praise and blame tell nothing."""
    known = paper(words, MAKERS)
    assert " ".join(sorted(known.makers)) == makers
    assert " ".join(date.edtf for date in known.dates) == dates
    assert " ".join(sorted(known.specific)) == specific
    assert " ".join(sorted(known.own)) == " ".join(sorted(own.split()))


# one name, another, what sets them apart
@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("Tidewell report", "report", ""),
        ("Tidewell report", "Ferry Inspectorate report", "another maker"),
        ("audit of July 2016", "audit of 2016", ""),
        ("audit of July 2016", "audit of May 2016", "another date"),
        ("audit report", "inspection report", "another kind of report"),
        ("report", "letter", "another sort of document"),
        ("berth audit", "crane audit", "other words in the name"),
        ("berth audit", "audit", ""),
        ("report", "reports", "one and several"),
        ("investigation", "review", ""),
        ("investigation", "inquiry", ""),
    ],
)
def test_what_sets_two_names_apart(one, other, why):
    """The same on both sides."""
    first, second = paper(one, MAKERS), paper(other, MAKERS)
    assert first.excludes(second) == why
    assert second.excludes(first) == why


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("2016-05-05", "2016-05-09", ""),
        ("2016-05", "2016-06", ""),
        ("2016-05", "2017-05", "another date"),
    ],
)
def test_dates_of_making_may_be_in_dispute(one, other, why):
    """A few days apart are two accounts of one document; a year apart are two documents."""
    first, second = (paper("audit", {}, told=(parse(day),)) for day in (one, other))
    assert first.excludes(second) == why


def test_letters_need_a_common_date():
    """One sender writes many."""
    may = paper("letter", {}, made_by=("1",), told=(parse("2016-05-05"),))
    same = paper("letter", {}, made_by=("1",), told=(parse("2016-05"),))
    undated = paper("letter", {}, made_by=("1",))
    assert may.may_be(same)
    assert not may.may_be(undated)
    assert paper("report", {}).may_be(paper("report", {}))


def test_names_together_say_all_that_each_says():
    """Joined names share what they know."""
    both = paper("Tidewell report", MAKERS).with_(paper("audit of July 2016", MAKERS))
    assert (both.makers, both.specific) == (frozenset("1"), frozenset(["audit"]))
    assert both.excludes(paper("inspection", MAKERS)) == "another kind of report"


@pytest.mark.parametrize(
    ("body", "name", "expected"),
    [
        ("The report came.", "report", True),
        ("This report came.", "This report", True),
        ("Their long report came.", "report", True),
        ("A report came.", "report", False),
        ("A long report came.", "long report", False),
        ("It is said that a long report came.", "long report", False),
        ("Every report came.", "report", False),
        ("Some say Tidewell Audit came.", "Tidewell Audit", True),
        ("They saw reports.", "reports", False),
        ("Reports came.", "Reports", False),
        ("Notice to all came.", "Notice", False),
        ("She read it.", "it", True),
    ],
)
def test_names_that_point(body, name, expected):
    """Articles, possessives, capitals and pronouns; "a" points at nothing."""
    text = Text(Source("sources/a.txt", ""), body)
    start = body.index(name)
    assert points(text, text.quote(start, start + len(name))) is expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [("audit report", "report"), ("letters", "letter"), ("draft minutes", "minutes report"), ("pier", "")],
)
def test_sorts_of_document(words, expected):
    """A general word may be a report."""
    assert " ".join(sorted(families(words))) == expected
