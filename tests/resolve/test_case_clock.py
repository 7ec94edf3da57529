"""The case's day, and sources whose own day is known only from what they tell."""

from __future__ import annotations

from itertools import permutations

import pytest

from tests.resolve.drafts import Draft, event, resolved, says, source
from timeline.dates.edtf import parse
from timeline.model.terms import Terms


def note(path: str, written: str) -> Draft:
    """A source of that day that says nothing."""
    return source(path, "Nothing was said.", written)


# days of writing, as case.toml has it, the clock, its reason
@pytest.mark.parametrize(
    ("written", "given", "edtf", "reason"),
    [
        (("2018-09",), "2020-01-01", "2020-01-01", "given in case.toml"),
        (("2018-09",), "", "2018-09", "the latest day of writing of any source, sources/0.txt"),
        (("2018-09", "2018-10"), "", "2018-10", "sources/1.txt"),
        (("2018-10", "2018-09"), "", "2018-10", "sources/0.txt"),
        (("2018-09-30", "2018-09"), "", "2018-09", "sources/1.txt"),
        (("", "2018-09"), "", "2018-09", "sources/1.txt"),
        (("", ""), "", "", "no source says when it was written"),
        ((), "", "", "no source says when it was written"),
        ((), "2020", "2020", "given in case.toml"),
        (("2018-09",), "2017", "2017", "given in case.toml"),
    ],
)
def test_the_clock(written, given, edtf, reason):
    """As case.toml gives it, else the latest day of any source; the machine is never asked."""
    drafts = [note(f"{n}.txt", day) for n, day in enumerate(written)]
    terms = Terms(as_of=parse(given)) if given else Terms()
    case = resolved(*drafts, terms=terms)
    assert case.as_of.edtf == edtf
    assert reason in case.as_of.reason


def test_the_clock_gives_its_reason_where_case_toml_has_one():
    """An investigator's own reason is kept."""
    terms = Terms(as_of=parse("2020").because("the day of the hearing"))
    assert resolved(note("a.txt", ""), terms=terms).as_of.reason == "the day of the hearing"


def test_the_clock_does_not_date_what_is_undated():
    """A case looked at from 2020 says nothing of when things were."""
    draft = source("a.txt", "[person Ada Byrne] worked.")
    draft.claim("worked", parts=(("agent", "Ada Byrne"),))
    found = event(resolved(draft, terms=Terms(as_of=parse("2020"))), "other")
    assert found.when.is_open


WATCH = "[organisation Ferry Watch]"


def exact(path: str = "a.txt", day: str = "on 9 May 2016") -> Draft:
    """The body inspected the quay and made its report that day, in a source of 2018."""
    draft = source(path, f"{WATCH} produced a [document quay report; maker=Ferry Watch] {day}.", "2018")
    words = day.removeprefix("on ").removeprefix("in ")
    return draft.claim(
        "produced", "report", parts=(("author", "Ferry Watch"),), about=("quay report",), at=(words,)
    )


def relative(words: str, path: str = "b.txt", stance: str = "said") -> Draft:
    """An undated source tells of the same report in words that depend on its day."""
    text = f"It is well known that the [document quay report; maker=Ferry Watch] of {WATCH} came {words}."
    draft = source(path, text)
    return draft.claim(
        "came",
        "report",
        parts=(("author", "Ferry Watch"),),
        about=("quay report",),
        at=(words,),
        stance=stance,
    )


def writing(case, path: str = "b.txt"):
    """When a source was written, as far as the case tells."""
    return next(t.source.written for t in case.texts if t.source.path == f"sources/{path}")


# words of an undated source, bounds of its writing where the event was on 9 May 2016
@pytest.mark.parametrize(
    ("words", "earliest", "latest"),
    [
        ("last month", "2016-06-01", "2016-06-30"),
        ("last year", "2017-01-01", "2017-12-31"),
        ("yesterday", "2016-05-10", "2016-05-10"),
        ("two days ago", "2016-05-11", "2016-05-11"),
        ("today", "2016-05-09", "2016-05-09"),
        ("this month", "2016-05-09", "2016-05-31"),
        ("this year", "2016-05-09", "2016-12-31"),
    ],
)
def test_relative_words_date_their_source(words, earliest, latest):
    """The day of writing for which the words name the day that another source gives."""
    found = writing(resolved(exact(), relative(words)))
    assert (found.earliest.isoformat(), found.latest.isoformat()) == (earliest, latest)
    assert "sources/a.txt" in found.reason


def test_a_dated_source_is_not_redated():
    """What is known of its writing stands, whatever its words would say."""
    one = relative("last month")
    dated = source("b.txt", one.marked, "2018-09")
    dated.claims = one.claims
    assert writing(resolved(exact(), dated)).edtf == "2018-09"


@pytest.mark.parametrize("stance", ["denied", "planned", "owed", "silent"])
def test_what_is_not_told_as_done_dates_nothing(stance):
    """A plan or a denial of last month is no record of it."""
    assert "2016-06" not in writing(resolved(exact(), relative("last month", stance=stance))).edtf


def test_two_datings_that_disagree_do_not_break_the_case():
    """One says May, the other June: the source is dated by what fits, or not at all."""
    case = resolved(exact(), exact("c.txt", "on 20 June 2016"), relative("last month"))
    found = writing(case)
    assert found.earliest <= found.latest
    assert case.problems == ()


def test_cross_dating_in_every_order():
    """The same bounds and the same events."""
    drafts = [exact(), relative("last month"), relative("almost a year ago", "c.txt")]
    found = set()
    for order in permutations(drafts):
        case = resolved(*order)
        found.add((*(t.source.written.edtf for t in case.texts), *(e.id for e in case.events)))
    assert len(found) == 1


def test_a_decided_date_dates_other_sources():
    """The investigator's date counts as the source's own."""
    line = 'date "9 May 2016" in a.txt is 2017-03-04\n'
    found = writing(resolved(exact(), relative("last month"), corrections=says(line)))
    assert found.edtf == "2017-04"


def test_bounds_are_stored_with_where_they_come_from():
    """Inferred is never passed off as stated."""
    case = resolved(exact(), relative("last month"))
    found = next(t.source for t in case.texts if t.source.path == "sources/b.txt")
    assert found.written_from == "its own words and other sources"


# a month and day without year, day of writing, the date
@pytest.mark.parametrize(
    ("words", "written", "edtf"),
    [
        ("on 9 May", "2016-06", "2016-05-09"),
        ("on 9 May", "2016-05-09", "2016-05-09"),
        ("in May", "2016-06", "2016-05"),
        ("last May", "2016-06", "2016-05"),
        ("yesterday", "2016-06-05", "2016-06-04"),
    ],
)
def test_dates_without_a_year_need_a_day_of_writing(words, written, edtf):
    """With it they are read; without it they stay undated."""
    marked = f"{WATCH} dug {words}."
    link = words.removeprefix("on ").removeprefix("in ")
    dated, bare = source("a.txt", marked, written), source("a.txt", marked)
    for draft in (dated, bare):
        draft.claim("dug", parts=(("agent", "Ferry Watch"),), at=(link,))
    assert event(resolved(dated), "other").when.edtf == edtf
    assert event(resolved(bare), "other").when.is_open
