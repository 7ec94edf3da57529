"""What a reading holds: TIMEX3 and EDTF values, pieces, options, lengths, modifiers, relations."""

from __future__ import annotations

import pytest

from tests.dates.reading import last, moments, on, only, values
from timeline.dates import read, tag, timexes
from timeline.dates.edtf import parse
from timeline.model.source import Mark
from timeline.model.when import When


class TestSpans:
    """Dates that share parts."""

    @pytest.mark.parametrize(
        ("line", "moment"),
        [
            ("They met in July and August 2016.", "2016-07/2016-08"),
            ("They met between 9 and 16 August 2016.", "2016-08-09/2016-08-16"),
            ("It ran from May to September 2017.", "2017-05/2017-09"),
            ("It ran from November to February 2017.", "2016-11/2017-02"),
            ("It ran from 29 June to 3 July 2016.", "2016-06-29/2016-07-03"),
            ("It ran from 2009 to 2011.", "2009/2011"),
            ("It ran in 1914–18.", "1914/1918"),
            ("It ran on 20/21 July 2016.", "2016-07-20/2016-07-21"),
            ("It ran on July 20-22, 2016.", "2016-07-20/2016-07-22"),
            ("It ran from July 2015 until August 2016.", "2015-07/2016-08"),
        ],
    )
    def test_are_one_interval(self, line: str, moment: str) -> None:
        assert list(moments(line).values()) == [moment]

    def test_keep_their_pieces(self) -> None:
        (reading,) = read("They met in July and August 2016.")
        assert [(piece.text, piece.value) for piece in reading.pieces] == [
            ("July", "2016-07"),
            ("August 2016", "2016-08"),
        ]

    def test_stand_one_by_one_as_timex(self) -> None:
        found = timexes(read("They met in July and August 2016, and on 3 May 2017."))
        assert [one.value for one in found] == ["2016-07", "2016-08", "2017-05-03"]

    def test_two_whole_dates_joined_by_and_are_two(self) -> None:
        assert values("He wrote on 3 May 2016 and 9 June 2017.") == {
            "3 May 2016": "2016-05-03",
            "9 June 2017": "2017-06-09",
        }


class TestOptions:
    """A date whose day and month may change places."""

    def test_both_are_kept(self) -> None:
        reading = only("It was agreed on 07/08/2016.")
        assert [str(option) for option in reading.options] == ["2016-08-07", "2016-07-08"]
        assert reading.when is not None
        assert reading.when.edtf == "[2016-07-08,2016-08-07]"

    def test_the_caller_settles_them(self) -> None:
        (reading,) = read("It was agreed on 07/08/2016.", day_first=False)
        assert (str(reading.when), reading.options) == ("2016-07-08", ())

    def test_another_date_settles_them(self) -> None:
        assert moments("Agreed on 07/08/2016, closed on 23/08/2016.")["07/08/2016"] == "2016-08-07"
        assert moments("Agreed on 07/08/2016, closed on 08/23/2016.")["07/08/2016"] == "2016-07-08"

    def test_dates_that_disagree_settle_nothing(self) -> None:
        found = read("Agreed on 07/08/2016, closed on 23/08/2016, paid on 08/23/2016.")
        assert len(found[0].options) == 2

    def test_spelled_dates_say_which_is_likelier(self) -> None:
        found = read("Opened July 4, 2016. Agreed on 07/08/2016.")
        assert [str(option) for option in found[1].options] == ["2016-07-08", "2016-08-07"]

    def test_equal_day_and_month_leave_no_doubt(self) -> None:
        assert only("Agreed on 07/07/2016.").options == ()

    def test_a_month_over_twelve_leaves_no_doubt(self) -> None:
        assert str(only("Agreed on 08/23/2016.").when) == "2016-08-23"


@pytest.mark.parametrize(
    ("line", "value", "mod", "days"),
    [
        ("It took three days.", "P3D", "", (3, 3)),
        ("It took almost two years.", "P2Y", "LESS_THAN", (730, 732)),
        ("It took more than a month.", "P1M", "MORE_THAN", (28, 31)),
        ("It took at least six weeks.", "P6W", "EQUAL_OR_MORE", (42, 42)),
        ("It took half an hour.", "PT30M", "", (0, 1)),
        ("It took several years.", "PXY", "", None),
        ("It took two years and three months.", "P2Y3M", "", (814, 825)),
        ("It took a fortnight.", "P2W", "", (14, 14)),
        ("It took twenty-one days.", "P21D", "", (21, 21)),
        ("It took about a dozen years.", "P12Y", "APPROX", (4380, 4392)),
        ("It lasted the whole week.", "P1W", "", (7, 7)),
        ("It took two and a half years.", "P2.5Y", "", (912, 915)),
    ],
)
def test_lengths(line: str, value: str, mod: str, days: tuple[int, int] | None) -> None:
    reading = only(line)
    assert (reading.type, reading.value, reading.mod, reading.length) == ("DURATION", value, mod, days)


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("They met every Monday.", "XXXX-WXX-1"),
        ("They met on Tuesdays.", "XXXX-WXX-2"),
        ("They met twice a year.", "P1Y"),
        ("They met monthly.", "P1M"),
        ("They met every two weeks.", "P2W"),
        ("They met every other month.", "P2M"),
        ("They met each morning.", "XXXX-XX-XXTMO"),
        ("They met every March.", "XXXX-03"),
        ("They met fortnightly.", "P2W"),
    ],
)
def test_repeated_times(line: str, value: str) -> None:
    reading = only(line)
    assert (reading.type, reading.value, reading.when) == ("SET", value, None)


@pytest.mark.parametrize(
    ("words", "relation"),
    [
        ("It was done by 3 May 2016.", "by"),
        ("It was done before 3 May 2016.", "before"),
        ("It was done after 3 May 2016.", "after"),
        ("It was done until 3 May 2016.", "until"),
        ("It was done since 3 May 2016.", "from"),
        ("It was done on 3 May 2016.", "at"),
        ("It was done during May 2016.", "during"),
        ("It was done no later than 3 May 2016.", "by"),
        ("It was done with effect from 3 May 2016.", "from"),
        ("It was done prior to 3 May 2016.", "before"),
        ("It was done following 3 May 2016.", "after"),
    ],
)
def test_relations(words: str, relation: str) -> None:
    assert only(words).relation == relation


@pytest.mark.parametrize(
    ("line", "edtf", "mod"),
    [
        ("It was early 2014.", "2014", "START"),
        ("It was mid-August 2014.", "2014-08", "MID"),
        ("It was late in 2014.", "2014", "END"),
        ("It was the end of September 2014.", "2014-09", "END"),
        ("It was about 1850.", "1850~", "APPROX"),
        ("It was about 4 June 1998.", "1998-06-04~", "APPROX"),
        ("It was summer 2014.", "2014-22", ""),
        ("It was the winter of 2014.", "2014-24", ""),
        ("It was Q3 2014.", "2014-35", ""),
        ("It was the second half of 2014.", "2014-41", ""),
        ("It was the 1990s.", "199X", ""),
        ("It was the nineteenth century.", "18XX", ""),
        ("It was Easter 2016.", "2016-03-27", ""),
        ("It was Good Friday 2016.", "2016-03-25", ""),
        ("It was the last Friday of May 2018.", "2018-05-25", ""),
        ("It was the first week of July 2018.", "[2018-07..2018-07-07]", ""),
        ("It was w/e 10 March 2017.", "[2017-03-04..2017-03-10]", ""),
        ("It was the year ending 31 March 2017.", "2016-04-01/2017-03-31", ""),
        ("It was Michaelmas term 2016.", "[2016-10..2016-12-21]", ""),
    ],
)
def test_parts_keep_their_width(line: str, edtf: str, mod: str) -> None:
    reading = only(line)
    assert reading.when is not None
    assert (reading.when.edtf, reading.mod) == (edtf, mod)


@pytest.mark.parametrize(
    "line",
    [
        "It was about 1850.",
        "It was about May 1998.",
        "It was summer 2014.",
        "It was Q3 2014.",
        "It was the 1990s.",
        "It was the nineteenth century.",
        "It was early 2014.",
        "It was 07/08/2016.",
    ],
)
def test_the_printed_form_has_the_same_bounds(line: str) -> None:
    moment = only(line).when
    assert moment is not None
    again = parse(moment.edtf)
    assert (again.earliest, again.latest) == (moment.earliest, moment.latest)


@pytest.mark.parametrize(
    ("line", "time"),
    [
        ("It was 10.30am on 4 May 2016.", "10:30"),
        ("It was 4 May 2016 at 14:05.", "14:05"),
        ("It was noon on 4 May 2016.", "12:00"),
        ("Date: Mon, 04 Jun 2018 09:12:33 -0700", "09:12:33-07:00"),
        ("Date: Mon, 04 Jun 2018 09:12:33 GMT", "09:12:33+00:00"),
        ("Logged 2012-06-12T22:43:51-08:00.", "22:43:51-08:00"),
    ],
)
def test_the_time_of_day_is_kept_with_its_offset(line: str, time: str) -> None:
    moment = only(line).when
    assert moment is not None
    assert (moment.is_day, moment.time) == (True, time)


@pytest.mark.parametrize(
    ("line", "value", "edtf"),
    [
        ("It fell in 390 BC.", "BC0390", "-0389"),
        ("It fell in May 480 BC.", "BC0480-05", "-0479-05"),
        ("It fell in the summer of 480 B.C.", "BC0480-SU", "-0479-22"),
        ("It was built in the 480s BC.", "BC048", "[-0488..-0479]"),
        ("It was built in the 4th century BC.", "BC03", "[-0399..-0300]"),
        ("They fought from 264 to 241 BC.", "BC0264/BC0241", "-0263/-0240"),
        ("The war (477-450 BCE) was long.", "BC0477/BC0450", "-0476/-0449"),
    ],
)
def test_before_the_common_era_only_edtf_tells_the_year(line: str, value: str, edtf: str) -> None:
    reading = only(line)
    assert reading.when is not None
    assert (reading.value, reading.when.edtf) == (value, edtf)
    assert reading.when == parse(edtf)


def test_years_before_the_common_era_that_run_backwards_are_no_span() -> None:
    assert [reading.text for reading in read("Numbers 241 to 264 BC are lost.")] == ["264 BC"]


def test_after_a_year_before_the_common_era_years_count_down() -> None:
    assert last("It fell in 480 BC. The following year it was rebuilt.").value == "BC0479"


@pytest.mark.parametrize("word", ["now", "currently", "recently", "these days"])
def test_vague_words_hold_no_day(word: str) -> None:
    reading = only(f"He is {word} abroad.", on("2016-05-01"))
    assert reading.when is None
    assert reading.value.endswith("_REF")


def test_impossible_days_are_not_dates() -> None:
    assert moments("It was 31/02/2016 or 30 February 2016.") == {}


def test_a_heading_mark_makes_a_heading() -> None:
    body = "Log for 4 March 2016 of the yard\n\nThe gate broke. On the 9th it was mended."
    (first, _) = tag(body, marks=[Mark("heading", 0, 32)])
    assert first.heading


@pytest.mark.parametrize(
    ("line", "tense"),
    [
        ("They met on Monday.", "past"),
        ("They will meet on Monday.", "future"),
        ("They are to meet on Monday.", "future"),
        ("They meet and are here on Monday.", "present"),
        ("They have met on Monday.", "perfect"),
        ("They would meet on Monday.", "conditional"),
        ("The bill is due on Monday.", "future"),
        ("On Monday they met.", "past"),
    ],
)
def test_tense(line: str, tense: str) -> None:
    (expression,) = tag(line)
    assert expression.tense == tense


def test_quotations_and_speakers() -> None:
    inside, outside = tag("“I read it in May,” he said. It was lost in June.")
    assert (inside.quoted, inside.speaker) == (True, True)
    assert (outside.quoted, outside.speaker) == (False, False)


def test_an_open_quotation_ends_with_its_paragraph() -> None:
    inside, outside = tag("“I read it in May.\n\nIt was lost in June.")
    assert (inside.quoted, outside.quoted) == (True, False)


def test_equal_inputs_give_equal_readings() -> None:
    body = "It failed in October 2017. In January it was warned, almost a year ago."
    assert read(body, written=When.month(2018, 9)) == read(body, written=When.month(2018, 9))
