"""One value of case.toml at a time: what it means, or why it means nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest

from timeline.errors import WrongTerms
from timeline.folder import values
from timeline.model.when import When


# value, EDTF
@pytest.mark.parametrize(
    ("value", "edtf"),
    [
        ("2018-10", "2018-10"),
        ("2018-10-02", "2018-10-02"),
        (" 2018 ", "2018"),
        (2018, "2018"),
        (date(2018, 10, 2), "2018-10-02"),
        (datetime(2018, 10, 2, 9, 30), "2018-10-02"),
        ("[..2016-08]", "[..2016-08]"),
        ("2018-10~", "2018-10~"),
    ],
)
def test_a_moment_may_be_written_in_several_ways(value, edtf):
    assert values.moment(value).edtf == edtf


def test_a_time_is_kept_with_its_offset_only():
    assert values.moment(datetime(2018, 10, 2, 9, 30, tzinfo=UTC)).time == "09:30:00+00:00"
    assert values.moment(datetime(2018, 10, 2, 9, 30)) == When.day(date(2018, 10, 2))


@pytest.mark.parametrize("value", ["P7D", "P1M", "p1y6m", "P2W", "P1Y2M3W4D"])
def test_a_duration_is_of_days_or_more(value):
    assert values.duration(value) == value.upper()


def test_a_list_may_be_one_text():
    assert values.several("pump") == ("pump",)
    assert values.several(["pump", " drain "]) == ("pump", "drain")


def test_columns_map_headers_to_our_names_in_lower_case():
    assert values.columns({"Held On": "Date"}) == {"Held On": "date"}


def test_a_time_zone_is_one_of_the_list():
    assert values.zone("Europe/London") == "Europe/London"


# what reads it, a value that means nothing
@pytest.mark.parametrize(
    ("reads", "value"),
    [
        (values.words, 3),
        (values.yes_no, 1),
        (values.yes_no, "yes"),
        (values.moment, "last May"),
        (values.moment, True),
        (values.moment, 2018.5),
        (values.moment, ["2018"]),
        (values.zone, "London"),
        (values.zone, "../../etc/passwd"),
        (values.zone, ""),
        (values.duration, "monthly"),
        (values.duration, "P"),
        (values.duration, "PT5H"),
        (values.several, [1]),
        (values.columns, "date"),
        (values.columns, {"Held on": 1}),
    ],
)
def test_what_means_nothing_is_refused_with_a_sentence(reads: Callable[[object], object], value):
    with pytest.raises(WrongTerms) as refusal:
        reads(value)
    assert str(refusal.value)
