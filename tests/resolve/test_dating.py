"""Sources without a date, bounded by their own words and by each other."""

from __future__ import annotations

from tests.resolve.drafts import Draft, event, resolved, source
from timeline.dates.edtf import parse
from timeline.model.terms import Terms

PRODUCED = (
    "The [organisation Ferry Inspectorate] produced an [document inspection report; maker=Ferry Inspectorate]"
)


def audit(path: str = "a.txt", written: str = "", day: str = "in October 2017") -> Draft:
    """The inspectorate produced its inspection report in October 2017."""
    draft = source(
        path,
        f"{PRODUCED} {day}.",
        written,
    )
    author = (("author", "Ferry Inspectorate"),)
    return draft.claim("produced", "report", parts=author, about=("inspection report",), at=(day,))


def anniversary(path: str = "b.txt", written: str = "") -> Draft:
    """The inspectorate produced its inspection report almost a year ago; a cleanup ended last month."""
    draft = source(
        path,
        f"{PRODUCED} almost a year ago. A [matter cleanup] ended last month.",
        written,
    )
    author = (("author", "Ferry Inspectorate"),)
    draft.claim("produced", "report", parts=author, about=("inspection report",), at=("almost a year ago",))
    return draft.claim("ended", "other", about=("cleanup",), at=("last month",))


def written(case, path: str):
    """A source as resolved."""
    return next(text.source for text in case.texts if text.source.path == f"sources/{path}")


def test_a_known_day_of_writing_is_left_alone():
    """What case.toml says is not inferred away."""
    found = written(resolved(audit(), anniversary(written="2018-09")), "b.txt")
    assert (found.written.edtf, found.written_from) == ("2018-09", "case.toml")


def test_a_source_bounds_itself():
    """It tells of October 2017 as past."""
    found = written(resolved(audit()), "a.txt")
    assert found.written.earliest >= parse("2017-10").earliest
    assert found.written_from == "its own words"


def test_a_relative_date_and_a_date_elsewhere_bound_the_writing():
    """Almost a year after October 2017 is autumn 2018, give or take; the reason names the other source."""
    found = written(resolved(audit(), anniversary()), "b.txt")
    assert found.written.within(parse("2018-05/2018-12"))
    assert found.written_from == "its own words and other sources"
    assert "almost a year ago" in found.written.reason
    assert "sources/a.txt" in found.written.reason


def test_relative_dates_are_read_within_the_bounds():
    """Last month is a range while the month of writing is one."""
    case = resolved(audit(), anniversary())
    when = event(case, "other").when
    assert not when.is_day
    assert when.latest < written(case, "b.txt").written.latest


def test_one_event_for_both_tellings():
    """The relative date joins the absolute one."""
    found = event(resolved(audit(), anniversary()), "report")
    assert found.when.edtf == "2017-10"
    assert len(found.evidence) == 2


def test_what_another_source_dates_is_past_here():
    """A paper that tells of the submission is no older than the submission."""
    dated = source("a.txt", "The [document pier audit] was submitted to [person Ada Byrne] on 5 May 2016.")
    dated.claim(
        "submitted",
        "submission",
        parts=(("recipient", "Ada Byrne"),),
        about=("pier audit",),
        at=("5 May 2016",),
    )
    undated = source("b.txt", "The [document pier audit] was submitted to [person Ada Byrne].")
    undated.claim("submitted", "submission", parts=(("recipient", "Ada Byrne"),), about=("pier audit",))
    found = written(resolved(dated, undated), "b.txt")
    assert found.written.edtf == "[2016-05-05..]"
    assert "tells as past" in found.written.reason


def test_what_another_source_tells_as_done_is_still_to_come_here():
    """A plan is told before its end."""
    plan = source("a.txt", "The [document pier audit report] will be finished.")
    plan.claim("finished", "other", about=("pier audit report",), stance="planned")
    done = source("b.txt", "The [document pier audit report] was finished on 5 May 2016.", "2016-06")
    done.claim("finished", "other", about=("pier audit report",), at=("5 May 2016",))
    found = written(resolved(plan, done), "a.txt")
    assert found.written.edtf == "[..2016-05-05]"
    assert "still to come" in found.written.reason


def test_without_any_word_of_time_a_source_stays_undated():
    """Undated stays undated."""
    assert written(resolved(source("a.txt", "[person Ada Byrne] came.")), "a.txt").written.is_open


def test_the_clock_is_that_of_the_case_file_if_it_has_one():
    """Else the latest writing of any source, and the reason says which."""
    told = resolved(audit(written="2018-03"), terms=Terms(as_of=parse("2019")))
    assert told.as_of.edtf == "2019"
    inferred = resolved(audit(written="2018-03"), audit("b.txt", "2018-04"))
    assert inferred.as_of.edtf == "2018-04"
    assert "sources/b.txt" in inferred.as_of.reason


def test_a_case_without_dated_sources_has_no_clock():
    """The machine's is not asked."""
    assert resolved(source("a.txt", "[person Ada Byrne] came.")).as_of.is_open


def test_a_bound_that_contradicts_a_sources_own_is_left_aside():
    """It tells of 2018 as past; someone else's plan cannot make it older."""
    plan = source("a.txt", "[person Ada Byrne] came on 5 May 2018. The [document pier audit] will be done.")
    plan.claim("came", "visit", parts=(("agent", "Ada Byrne"),), at=("5 May 2018",))
    plan.claim("done", "other", about=("pier audit",), stance="planned")
    done = source("b.txt", "The [document pier audit] was done on 5 May 2016.", "2019")
    done.claim("done", "other", about=("pier audit",), at=("5 May 2016",))
    found = written(resolved(plan, done), "a.txt")
    assert found.written.earliest >= parse("2018-05-05").earliest


def test_bounds_pass_from_source_to_source():
    """The first dates the second, and the second the third."""
    second = anniversary()
    third = source("c.txt", "A [matter cleanup] ended.")
    third.claim("ended", "other", about=("cleanup",))
    case = resolved(audit(), second, third)
    assert written(case, "b.txt").written_from == "its own words and other sources"
    assert event(case, "report").when.edtf == "2017-10"


def test_the_order_of_sources_dates_them_alike():
    """Rounds of dating do not depend on who comes first."""
    one = resolved(audit(), anniversary(), audit("c.txt"))
    other = resolved(audit("c.txt"), anniversary(), audit())
    assert [text.source.written for text in one.texts] == [text.source.written for text in other.texts]


def test_a_source_that_quotes_a_date_as_past_is_not_dated_by_its_own_words_alone():
    """A day that the source itself gives is no other source's word."""
    found = written(resolved(audit()), "a.txt")
    assert "sources/a.txt" not in found.written.reason
