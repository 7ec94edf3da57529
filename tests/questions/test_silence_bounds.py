"""How long a silence lasts at least and at most, what may shorten it, and which one is meant."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.questions.cases import Telling, when
from timeline.case import Case
from timeline.model.answer import ANSWERED, NONE_ON_RECORD, Answer
from timeline.questions.silence import silence

Opened = Callable[[Telling], Case]
LEDGER = "document/ferry-ledger"


def ledger(*moments: str, as_of: str = "2020-01-01") -> Telling:
    """A ferry's ledger, written up at these moments as a source tells afterwards."""
    told = Telling(as_of=as_of).knows(f"{LEDGER}: ferry ledger").source("history.txt", "2019-12-30")
    for number, moment in enumerate(moments):
        told.says(f"Entry {number} of the ferry ledger.", "report", moment, "stated", LEDGER)
    return told


def quiet(case: Case, after: str = "", before: str = "") -> Answer:
    """The silence of the ledger."""
    return silence(
        case,
        about=case.entity(LEDGER),
        after=when(after) if after else None,
        before=when(before) if before else None,
    )


def measured(answer: Answer) -> list[list[int]]:
    """The least and most days of each silence."""
    return [finding.value["days"] for finding in answer.findings if finding.value]


# records, silence after, days at least and at most
@pytest.mark.parametrize(
    ("moments", "after", "days"),
    [
        (("2018-03-01", "2019-03-01"), "2018-06", [365, 365]),
        (("2018-03", "2019-03-01"), "2018-06", [335, 365]),
        (("2018-03-01", "2019-03"), "2018-06", [365, 395]),
        (("2018-03", "2019-03"), "2018-06", [335, 395]),
        (("[2018-03-20..2018-04-10]", "2019-03-01"), "2018-06", [325, 346]),
        (("2018-03/2018-05", "2019-03-01"), "2018-06", [274, 304]),
        (("2018-03-01", "2018-12/2019-03"), "2018-06", [275, 305]),
        (("2016-02-28", "2016-03-01"), "2016-02-28", [2, 2]),
        (("2015-02-28", "2015-03-01"), "2015-02-28", [1, 1]),
        (("1918-11-11", "2018-11-11"), "1950", [36525, 36525]),
    ],
)
def test_a_silence_lasts_from_the_end_of_one_record_to_the_beginning_of_the_next(
    opened: Opened, moments: tuple[str, ...], after: str, days: list[int]
) -> None:
    """Days, months, bounds, what lasts; a leap day, a plain February, a century."""
    assert measured(quiet(opened(ledger(*moments)), after)) == [days]


# the case's clock, days at least and at most
@pytest.mark.parametrize(
    ("as_of", "days"),
    [
        ("2019-03-31", [30, 30]),
        ("2019-04", [31, 60]),
        ("2019", [0, 305]),
        ("2019-03-01", [0, 0]),
        ("2018-12-31", None),
    ],
)
def test_what_goes_on_is_counted_up_to_the_bounds_of_the_clock(
    opened: Opened, as_of: str, days: list[int] | None
) -> None:
    """The last record is of 1 March 2019; a clock that is over before it counts nothing."""
    found = measured(quiet(opened(ledger("2018-03-01", "2019-03-01", as_of=as_of)), "2019-03-01"))
    assert found == [days]


def test_an_undated_clock_leaves_the_length_open_and_says_so(opened: Opened) -> None:
    """Nobody said from which day the case looks back."""
    answer = quiet(opened(ledger("2018-03-01", as_of="")), "2018-03-01")
    assert measured(answer) == [None]
    assert "set as_of in case.toml" in " ".join(answer.caveats)


# a record of wide bounds, whether it may lie in the silence from March 2018 to March 2019
@pytest.mark.parametrize(
    ("moment", "may"),
    [
        ("[2018-05..2019-01]", True),
        ("[2018-01..2018-12]", True),
        ("[2019-01..2019-12]", True),
        ("[2016-01..2019-12]", True),
        ("[2018-06..]", True),
        ("[..2018-06]", True),
        ("2018", True),
        ("[2016-01..2017-12]", False),
        ("[2019-04..2019-12]", False),
        ("[..2018-02]", False),
        ("2017", False),
    ],
)
def test_what_is_loosely_dated_may_shorten_a_silence_and_never_ends_it(
    opened: Opened, moment: str, may: bool
) -> None:
    """It is told beside the silence, as a possibility, where its bounds allow that it falls within."""
    answer = quiet(opened(ledger("2018-03-01", "2019-03-01", moment)), "2018-06")
    assert measured(answer) == [[365, 365]]
    assert [finding.certainty for finding in answer.findings[1:]] == ["possible"] * may


def test_what_could_shorten_it_is_told_in_the_paragraph_with_its_number(opened: Opened) -> None:
    """Two entries of 2018 that nobody dated more closely."""
    told = ledger("2018-03-01", "2019-03-01", "[2018-05..2018-12]", "[2018-06..2018-11]")
    assert "2 events that cannot be dated closely may fall within it." in quiet(opened(told), "2018-06").text


def test_an_undated_record_may_belong_to_any_time(opened: Opened) -> None:
    """Nothing excludes that it belongs to this one, and it is said to have no date."""
    _, loose = quiet(opened(ledger("2018-03-01", "2019-03-01", "")), "2018-06").findings
    assert loose.text.startswith(
        "This could shorten the silence: Entry 2 of the ferry ledger, at a time not known"
    )


# status of a later report, whether it ends the silence
@pytest.mark.parametrize(
    ("status", "ends"),
    [
        ("recorded", True),
        ("stated", True),
        ("planned", False),
        ("denied", False),
        ("owed", False),
        ("silent", False),
    ],
)
def test_only_what_is_told_as_done_ends_a_silence(opened: Opened, status: str, ends: bool) -> None:
    """A plan, a denial, a duty and a stated silence are no record of the thing itself."""
    told = ledger("2018-03-01", "2019-09-01")
    told.says("The ferry ledger, 1 March 2019.", "report", "2019-03-01", status, LEDGER)
    [finding] = [f for f in quiet(opened(told), "2018-06").findings if f.value]
    assert finding.until == when("2019-03-01" if ends else "2019-09-01")


# silence asked for, the record on whose end it begins
@pytest.mark.parametrize(
    ("after", "before", "last"),
    [
        ("2015", "", "2016-01-10"),
        ("2016-01-10", "", "2016-01-10"),
        ("2017-01-09", "", "2016-01-10"),
        ("2017-01-10", "", "2017-01-10"),
        ("2017-06", "", "2017-01-10"),
        ("2018-01-10", "", "2018-01-10"),
        ("2030", "", "2018-01-10"),
    ],
)
def test_after_chooses_the_silence_that_reaches_beyond(
    opened: Opened, after: str, before: str, last: str
) -> None:
    """Records on 10 January 2016, 2017 and 2018; of a moment before them all the first is meant."""
    answer = quiet(opened(ledger("2016-01-10", "2017-01-10", "2018-01-10")), after, before)
    assert [finding.value["last"].edtf for finding in answer.findings if finding.value] == [last]


# silence begun before, how many
@pytest.mark.parametrize(
    ("before", "count"), [("2016-01-10", 0), ("2016-06", 1), ("2017-06", 2), ("2019", 3)]
)
def test_before_leaves_out_what_begins_later(opened: Opened, before: str, count: int) -> None:
    """Three silences, one a year."""
    answer = quiet(opened(ledger("2016-01-10", "2017-01-10", "2018-01-10")), "", before)
    assert len(measured(answer)) == count
    assert answer.status == ANSWERED


def test_where_no_silence_fits_the_extent_of_the_record_is_told(opened: Opened) -> None:
    """Nothing before the first record."""
    answer = quiet(opened(ledger("2016-01-10", "2017-01-10")), "", "2016-01-10")
    assert "its 2 dated records run from 10 January 2016 to 10 January 2017" in answer.text


def test_a_pause_of_less_than_a_month_is_not_told_unasked(opened: Opened) -> None:
    """Twenty-nine days, then a year, then the time since."""
    found = measured(quiet(opened(ledger("2016-01-01", "2016-01-30", "2017-01-29"))))
    assert found == [[365, 365], [1067, 1067]]


def test_an_undated_record_alone_measures_nothing(opened: Opened) -> None:
    """One entry that nobody dated, another of some year."""
    answer = quiet(opened(ledger("", "2016")))
    assert answer.status == NONE_ON_RECORD
    assert {finding.certainty for finding in answer.findings} == {"possible"}


def test_a_silence_between_records_made_at_the_time_is_documented(opened: Opened) -> None:
    """Both ends are records, not statements."""
    told = Telling().knows(f"{LEDGER}: ferry ledger").source("log.csv", "2019-12-30", "table")
    told.says("12 May 2018, ferry ledger", "report", "2018-05-12", about=LEDGER)
    told.says("12 May 2019, ferry ledger", "report", "2019-05-12", about=LEDGER)
    assert quiet(opened(told), "2018-06").findings[0].certainty == "documented"


def test_a_silence_with_one_stated_end_is_only_stated(opened: Opened) -> None:
    """Somebody remembers the second entry."""
    told = Telling().knows(f"{LEDGER}: ferry ledger").source("log.csv", "2019-12-30", "table")
    told.says("12 May 2018, ferry ledger", "report", "2018-05-12", about=LEDGER)
    told.says("It was written up in May 2019, they say.", "report", "2019-05-12", "stated", LEDGER)
    assert quiet(opened(told), "2018-06").findings[0].certainty == "stated"


def test_two_records_of_one_day_leave_no_day_between_them(opened: Opened) -> None:
    """An entry in the morning, another at night."""
    told = ledger("2018-03-01", "2018-03-01", "2019-03-01")
    assert measured(quiet(opened(told), "2018-03-01")) == [[365, 365]]


def test_records_told_out_of_order_are_put_in_order(opened: Opened) -> None:
    """The later entry stands first in the source."""
    assert measured(quiet(opened(ledger("2019-03-01", "2018-03-01")), "2018-06")) == [[365, 365]]


def test_a_record_that_lasts_over_the_others_leaves_no_silence_within_it(opened: Opened) -> None:
    """Kept from January to December 2018, and inspected in March and September."""
    told = ledger("2018-01/2018-12", "2018-03-05", "2018-09-05")
    found = [finding.value for finding in quiet(opened(told)).findings if finding.value]
    assert [(value["last"].edtf, value["next"]) for value in found] == [("2018-12", None)]
