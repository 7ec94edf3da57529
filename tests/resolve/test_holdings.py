"""Who held a post from when to when, as sentences say it."""

from __future__ import annotations

from inspect import cleandoc

import pytest

from timeline.dates.edtf import parse
from timeline.extract.whole import extract
from timeline.model.resolved import Resolved
from timeline.model.terms import SourceFacts, Terms
from timeline.readers import read_source
from timeline.resolve.whole import resolve

Held = tuple[str, str, str, str, list[str]]


def told(*texts: str, written: str = "2018-05-02") -> Resolved:
    """The case of some plain texts, all written on one day."""
    facts = SourceFacts(written=parse(written) if written else None)
    read = (
        read_source(f"sources/{number}.txt", cleandoc(text).encode(), facts, Terms())
        for number, text in enumerate(texts)
    )
    return resolve([extract(text) for text in read], (), Terms())


def held(case: Resolved) -> list[Held]:
    """Who held what from when to when, and when it was seen."""
    names = {entity.id: entity.name for entity in case.entities}
    return [
        (
            names[tenure.person] if tenure.person else "nobody",
            names[tenure.post],
            tenure.start.edtf,
            tenure.end.edtf,
            [moment.edtf for moment in tenure.seen],
        )
        for tenure in case.tenures
    ]


VALE, MASTER, NOW = "Nora Vale", "harbour master", ["2018-05-02"]


# sentence, from, to, seen
@pytest.mark.parametrize(
    ("sentence", "start", "end", "seen"),
    [
        ("Nora Vale took up the post of harbour master in April 2016.", "2016-04", "", []),
        ("Nora Vale took over as harbour master on 3 April 2016.", "2016-04-03", "", []),
        ("Nora Vale was harbour master until 3 March 2015.", "", "2015-03-03", []),
        ("Nora Vale, who was harbour master until March 2015, spoke.", "", "2015-03", []),
        ("Nora Vale served as harbour master from 2010 to 2014.", "2010", "2014", []),
        ("Nora Vale was harbour master from March 2010 to June 2014.", "2010-03", "2014-06", []),
        ("Since 2012 Nora Vale has been harbour master.", "2012", "", NOW),
        ("Nora Vale has been harbour master since 2012.", "2012", "", NOW),
        ("Nora Vale is the current harbour master.", "", "", NOW),
        ("Nora Vale left the post of harbour master in 2014.", "", "2014", []),
        ("Nora Vale was harbour master on 4 June 2013.", "", "", ["2013-06-04"]),
    ],
)
def test_a_holding_in_a_sentence(sentence, start, end, seen):
    """A date is of the side that the words give it; the other stays open."""
    assert held(told(sentence)) == [(VALE, MASTER, start, end, seen)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Nora Vale was harbour master.",
        "Nora Vale was never harbour master until 2015.",
        "Nora Vale was not harbour master in 2015.",
        "Nora Vale will take up the post of harbour master on 1 July 2018.",
        "Nora Vale would have been harbour master until 2015.",
        "Nora Vale met the harbour master in 2015.",
    ],
)
def test_sentences_that_tell_of_no_holding(sentence):
    """A bare past, a denial, a plan, a wish, a meeting."""
    assert held(told(sentence)) == []


def test_what_is_so_now_is_seen_when_it_is_written():
    """And not at all where the day of writing is not known."""
    assert held(told("Nora Vale is the current harbour master.", written="2017-01")) == [
        (VALE, MASTER, "", "", ["2017-01"])
    ]


# sentence, from, to, seen
@pytest.mark.parametrize(
    ("sentence", "start", "end", "seen"),
    [
        ("The post of harbour master was vacant from March 2015 to June 2015.", "2015-03", "2015-06", []),
        ("The post of harbour master has been vacant since March 2015.", "2015-03", "", NOW),
        ("The post of harbour master remained vacant until June 2015.", "", "2015-06", []),
    ],
)
def test_a_vacancy_in_a_sentence(sentence, start, end, seen):
    """Nobody held it, and a source says so."""
    assert held(told(sentence)) == [("nobody", MASTER, start, end, seen)]


def test_whoever_is_succeeded_held_it_until_then_at_the_latest():
    """A bound: the post may have been free between the two."""
    found = held(told("Nora Vale succeeded Tom Reed as harbour master on 1 July 2014."))
    assert ("Tom Reed", MASTER, "", "[..2014-07-01]", []) in found
    assert (VALE, MASTER, "2014-07-01", "", []) in found


def test_two_sources_give_the_two_sides_of_one_holding():
    """A start here, an end there."""
    case = told(
        "Nora Vale took up the post of harbour master in April 2010.",
        "Nora Vale was harbour master until 3 March 2015.",
    )
    assert held(case) == [(VALE, MASTER, "2010-04", "2015-03-03", [])]


def test_a_holding_rests_on_the_name_and_the_post():
    """Both at their places."""
    case = told("Nora Vale was harbour master until 3 March 2015.")
    assert [quote.exact for quote in case.tenures[0].evidence] == [VALE, MASTER]


STATEMENT = """
STATEMENT OF ADA BYRNE

I, Ada Byrne, say as follows.

I was harbour clerk from September 2009 until I retired on 21 July 2017. I wrote to the board in May 2016.
"""


def test_i_of_a_statement_is_whoever_makes_it():
    assert held(told(STATEMENT)) == [("Ada Byrne", "harbour clerk", "2009-09", "2017-07-21", [])]


def test_i_that_somebody_else_says_too_is_nobody():
    quoted = STATEMENT + '\n"I told the board in June 2016," said Tom Quill.\n'
    assert held(told(quoted)) == []


def test_she_is_the_one_named_last_among_many_others():
    """Only the names of her own sentence and of the one before it are looked at."""
    others = " ".join(
        f"On {day} May 2017 {first} Crane wrote." for day, first in enumerate("Ada Bea Cleo".split(), 1)
    )
    case = told(
        f"{others} It rained. {VALE} came on 5 May 2017. She was harbour master until June 2017. {others}"
    )
    assert [(name, end) for name, _, _, end, _ in held(case)] == [(VALE, "2017-06")]
