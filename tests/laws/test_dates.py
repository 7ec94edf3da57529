"""A date is two days: what the words do not give is not filled in, whatever else the case knows."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.laws.cases import only, told

MET = "Mr Adam Finch met the crew {}.\n"


# words of time, name of the file, EDTF; empty where the words and the file settle nothing
@pytest.mark.parametrize(
    ("words", "path", "edtf"),
    [
        ("on 9 August 2016", "a.txt", "2016-08-09"),
        ("in August 2016", "a.txt", "2016-08"),
        ("in 2016", "a.txt", "2016"),
        ("in the summer of 2016", "a.txt", "2016-22"),
        ("last month", "a.txt", ""),
        ("last week", "a.txt", ""),
        ("yesterday", "a.txt", ""),
        ("recently", "a.txt", ""),
        ("on 9 August", "a.txt", ""),
        ("in August", "a.txt", ""),
        ("on Tuesday", "a.txt", ""),
        ("in the spring", "a.txt", ""),
        ("two years ago", "a.txt", ""),
        ("last month", "2018-05.a.txt", "2018-04"),
        ("last month", "2018-05-14.a.txt", "2018-04"),
        ("yesterday", "2018-05-14.a.txt", "2018-05-13"),
        ("on 9 August", "2018-05-14.a.txt", "2017-08-09"),
        ("in August", "2018-05-14.a.txt", "2017-08"),
    ],
)
def test_words_are_read_as_far_as_they_go(tmp_path: Path, words: str, path: str, edtf: str) -> None:
    """In a source that says nothing else of time."""
    assert only(told(tmp_path, {path: MET.format(words)}), "meeting").when.edtf == edtf


# relative words, the days they may mean where the writing is only known to be of May 2018 or later
@pytest.mark.parametrize(
    ("words", "edtf"), [("last month", "[2018-04..]"), ("yesterday", "[2018-04-30..]"), ("two years ago", "")]
)
def test_a_writing_that_is_only_bounded_gives_no_point(tmp_path: Path, words: str, edtf: str) -> None:
    """The source is at least as young as the youngest day it tells of."""
    case = told(tmp_path, MET.format(words) + "\nMr Adam Finch resigned in May 2018.\n")
    when = only(case, "meeting").when
    assert not when.is_day
    assert when.latest.year == 9999 or when.earliest.year == 1
    assert when.edtf == edtf or not edtf


def test_two_sources_narrow_a_relative_date_and_never_to_a_day(tmp_path: Path) -> None:
    """
    One source tells of last month, another dates the meeting to July 2017.
    """
    papers = {
        "memo.txt": "Mr Adam Finch sent the keel survey to Ms Kay Lund last month.\n",
        "2018-01-05.review.txt": "Mr Adam Finch sent the keel survey to Ms Kay Lund in July 2017.\n",
    }
    case = told(tmp_path, papers)
    for event in case.events():
        assert not event.when.is_day
        assert event.when.edtf in ("2017-07", "")


# a source without any date stays without, however well the others are dated
@pytest.mark.parametrize(
    "words",
    [
        "Ms Kay Lund resigned.\n",
        "Ms Kay Lund sent the keel survey to Mr Adam Finch.\n",
        "Ms Kay Lund met the crew at noon.\n",
    ],
)
def test_undated_stays_undated(tmp_path: Path, words: str) -> None:
    """No year of a neighbour, no day of the file system, no today."""
    papers = {"2018-05-14.a.txt": MET.format("on 3 May 2018"), "b.txt": words}
    case = told(tmp_path, papers, terms="as_of = 2019-01-01\n")
    (event,) = [e for e in case.events() if e.evidence[0].source == "sources/b.txt"]
    assert event.when.is_open
    assert case.source("b.txt").written.is_open


def test_undated_events_are_gaps_of_the_record(tmp_path: Path) -> None:
    """
    Ms Kay Lund resigned last spring.
    """
    (gap,) = told(tmp_path, "Ms Kay Lund resigned last spring.\n").gaps(kind="undated")
    assert gap.start.is_open
    assert gap.evidence[0].exact == "Ms Kay Lund resigned last spring."


BOTH = "[2016-07-08,2016-08-07]"


# what the case says of the order of day and month, what it comes to, how many doubts are left
@pytest.mark.parametrize(
    ("terms", "corrections", "edtf", "doubts"),
    [
        ("", "", BOTH, 1),
        ("day_first = true\n", "", "2016-08-07", 0),
        ("day_first = false\n", "", "2016-07-08", 0),
        ('[source."account.txt"]\nday_first = true\n', "", "2016-08-07", 0),
        ('day_first = true\n[source."account.txt"]\nday_first = false\n', "", "2016-07-08", 0),
        ("", 'date "07/08/2016" in account.txt is 2016-08-07\n', "2016-08-07", 0),
        ("day_first = false\n", 'date "07/08/2016" in account.txt is 2016-08-07\n', "2016-08-07", 0),
        ("", 'date "07/08/2016" in other.txt is 2016-08-07\n', BOTH, 1),
    ],
)
def test_two_readings_stay_two_until_they_are_settled(
    tmp_path: Path, terms: str, corrections: str, edtf: str, doubts: int
) -> None:
    """
    Mr Adam Finch met the crew on 07/08/2016.
    """
    case = told(tmp_path, MET.format("on 07/08/2016"), terms=terms, corrections=corrections)
    assert only(case, "meeting").when.edtf == edtf
    assert len([doubt for doubt in case.doubts() if doubt.kind == "date"]) == doubts


def test_a_date_that_can_only_be_read_one_way_settles_its_neighbour(tmp_path: Path) -> None:
    """
    Mr Adam Finch met the crew on 27/08/2016. Ms Kay Lund met the crew on 07/08/2016.
    """
    words = MET.format("on 27/08/2016") + "Ms Kay Lund met the crew on 07/08/2016.\n"
    case = told(tmp_path, words)
    assert [event.when.edtf for event in case.events()] == ["2016-08-07", "2016-08-27"]
    assert case.doubts() == ()


def test_a_doubt_is_settled_by_the_line_it_offers(tmp_path: Path) -> None:
    """Each of its two lines gives one of the two days."""
    (doubt,) = told(tmp_path / "open", MET.format("on 07/08/2016")).doubts()
    found = []
    for number, line in enumerate(doubt.options):
        case = told(tmp_path / f"{number}", MET.format("on 07/08/2016"), corrections=f"{line}\n")
        found.append(only(case, "meeting").when.edtf)
        assert (case.doubts(), case.problems()) == ((), ())
    assert sorted(found) == ["2016-07-08", "2016-08-07"]


# two datings of one act, the days that hold whichever is right
@pytest.mark.parametrize(
    ("one", "other", "edtf"),
    [
        ("on 3 May 2016", "on 5 May 2016", "[2016-05-03..2016-05-05]"),
        ("on 5 May 2016", "on 3 May 2016", "[2016-05-03..2016-05-05]"),
    ],
)
def test_conflicting_dates_stand_side_by_side(tmp_path: Path, one: str, other: str, edtf: str) -> None:
    """Both are kept with their words, and neither is chosen."""
    sent = "Mr Adam Finch sent the keel survey to Ms Kay Lund {}.\n"
    case = told(tmp_path, {"2017-01-01.a.txt": sent.format(one), "2017-01-02.b.txt": sent.format(other)})
    event = only(case, "submission")
    assert (event.disputed, event.when.edtf) == (True, edtf)
    assert sorted(dated.when.edtf for dated in event.dated) == ["2016-05-03", "2016-05-05"]
    assert {dated.quote.exact[-15:] for dated in event.dated} == {
        f"Lund {one}."[-15:],
        f"Lund {other}."[-15:],
    }
    assert [gap.kind for gap in case.gaps(kind="disputed")] == ["disputed"]


def test_a_month_and_a_day_within_it_do_not_conflict(tmp_path: Path) -> None:
    """
    One source says May 2016, the other 5 May 2016.
    """
    sent = "Mr Adam Finch sent the keel survey to Ms Kay Lund {}.\n"
    papers = {
        "2017-01-01.a.txt": sent.format("in May 2016"),
        "2017-01-02.b.txt": sent.format("on 5 May 2016"),
    }
    event = only(told(tmp_path, papers), "submission")
    assert (event.when.edtf, event.disputed) == ("2016-05-05", False)


def test_no_event_of_a_case_lies_after_the_writing_that_tells_it_as_past(tmp_path: Path) -> None:
    """
    Without a date the past tense still bounds it by the day of writing, where that is known.
    """
    case = told(tmp_path, {"2018-05-14.a.txt": "Ms Kay Lund refused to answer.\n"})
    assert [event.when.edtf for event in case.events()] == ["[..2018-05-14]"]


@pytest.mark.parametrize("as_of", ["", "as_of = 2017-06-30\n"])
def test_the_clock_is_the_case_s_own(tmp_path: Path, as_of: str) -> None:
    """Given, or the latest day of any writing; never the machine's."""
    case = told(tmp_path, {"2016-09-01.a.txt": MET.format("on 3 May 2016")}, terms=as_of)
    assert case.as_of.edtf == ("2017-06-30" if as_of else "2016-09-01")
    assert case.as_of.reason
