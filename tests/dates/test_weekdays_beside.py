"""Weekdays that count from what stands behind them: a date, a happening, the story."""

from __future__ import annotations

import pytest

from tests.dates.reading import moments, on
from timeline.dates import read

FRIDAY = on("2018-09-14")


@pytest.mark.parametrize(
    ("sentence", "moment"),
    [
        ("He wrote the Monday after 4 May 2018.", "2018-05-07"),
        ("He came on the Friday before 4 May 2018.", "2018-04-27"),
        ("He came on the Friday preceding 4 May 2018.", "2018-04-27"),
        ("He came on the Tuesday following 6 May 2018.", "2018-05-08"),
        ("He came on the Monday after 7 May 2018.", "2018-05-14"),
        ("He came on the Friday before Easter 2018.", "2018-03-30"),
    ],
)
def test_a_weekday_beside_a_date_counts_from_it(sentence: str, moment: str) -> None:
    assert read(sentence, written=FRIDAY)[0].when is not None
    assert next(iter(moments(sentence, FRIDAY).values())) == moment


@pytest.mark.parametrize(
    "sentence",
    [
        "He wrote on the Tuesday following the explosion.",
        "He left the Friday before her visit.",
        "He left the Friday after Lund's arrest.",
        "It came on 20 July 2016. He wrote on the Monday after the audit ended.",
        "She rang on the Tuesday after he left.",
        "He came on the Wednesday before May 2016.",
    ],
)
def test_a_weekday_beside_a_happening_is_open(sentence: str) -> None:
    weekday = next(reading for reading in read(sentence, written=FRIDAY) if reading.text.endswith("day"))
    assert weekday.when is None
    assert weekday.reason.startswith("open")


def test_the_weekday_following_counts_from_the_story() -> None:
    found = moments("They met on 3 May 2016. He wrote on the Tuesday following.", FRIDAY)
    assert found["Tuesday"] == "2016-05-10"


@pytest.mark.parametrize(
    "sentence", ["She rang on Tuesday after the meeting.", "She rang on Tuesday, after he had left."]
)
def test_a_weekday_without_its_article_is_one_of_the_writing(sentence: str) -> None:
    assert moments(sentence, FRIDAY) == {"Tuesday": "2018-09-11"}
