"""Series by the folders in which records are filed: their days, and what is asked of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.questions.cases import Telling
from timeline.case import Case
from timeline.errors import WrongTerms
from timeline.model.answer import NONE_ON_RECORD
from timeline.questions.cadence import cadence, rhythms
from timeline.questions.filing import day_in_name
from timeline.questions.series import series

Opened = Callable[[Telling], Case]


def filed(*names: str, written: dict[str, str] | None = None, kinds: dict[str, str] | None = None) -> Telling:
    """Minutes of a bowling club, each written on the day of its name unless told otherwise."""
    told = Telling()
    for name in names:
        day = (written or {}).get(name, name.rpartition("/")[2][:10])
        told.source(name, day, (kinds or {}).get(name, "minutes")).words(f"Club, {day}.")
    return told


WEEKS = tuple(f"2019-03-{day:02}.md" for day in (4, 11, 18, 25))


# a file's name, the day in it
@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("minutes/2019-03-04.md", "2019-03-04"),
        ("2019-03-04-greens.md", "2019-03-04"),
        ("20190304_minutes.txt", "2019-03-04"),
        ("minutes 2019.03.04", "2019-03-04"),
        ("2019-03.md", None),
        ("2019-13-45.md", None),
        ("2019-03-04 to 2019-03-05.md", None),
        ("notes.md", None),
    ],
)
def test_the_day_in_a_name(name: str, day: str | None) -> None:
    """Only a whole day, and only one."""
    found = day_in_name(name)
    assert (found.isoformat() if found else None) == day


def test_folders_of_years_are_one_series(opened: Opened) -> None:
    """A club's minutes, a folder a year."""
    case = opened(filed("m/2018/2018-12-24.md", "m/2018/2018-12-31.md", *(f"m/2019/{day}" for day in WEEKS)))
    assert [(rhythm.name, len(rhythm.days)) for rhythm in rhythms(case)] == [("sources/m", 6)]


def test_a_file_between_minutes_belongs_to_them(opened: Opened) -> None:
    """Notes without a list of those present, filed as all the others."""
    case = opened(
        filed("m/2019-02-25.md", *(f"m/{day}" for day in WEEKS), kinds={"m/2019-02-25.md": "document"})
    )
    assert series(case).findings[0].value["first"] == "2019-02-25"


def test_dated_papers_alone_are_no_series(opened: Opened) -> None:
    """Articles that carry their day."""
    names = [f"press/{day}" for day in WEEKS]
    assert series(opened(filed(*names, kinds=dict.fromkeys(names, "article")))).status == NONE_ON_RECORD


def test_the_name_tells_the_day_where_a_heading_was_copied(opened: Opened) -> None:
    """The minutes of the 25th still bear the heading of the 18th; the answer says so."""
    case = opened(filed(*(f"m/{day}" for day in WEEKS), written={"m/2019-03-25.md": "2019-03-18"}))
    answer = series(case)
    assert answer.findings[0].value == {"n": 4, "first": "2019-03-04", "last": "2019-03-25", "usual": 7}
    assert answer.caveats == (
        "sources/m/2019-03-25.md is filed under 25 March 2019 and headed 18 March 2019.",
    )


def test_where_most_names_carry_no_day_their_words_do(opened: Opened) -> None:
    """One of five files is named by a day, of something else."""
    days = {f"m/{n}.md": f"2019-03-{d:02}" for n, d in enumerate((4, 11, 18, 25))}
    names = ("m/2017-01-01-rules.md", *days)
    case = opened(filed(*names, written={**days, "m/2017-01-01-rules.md": "2019-04-01"}))
    assert series(case).findings[0].value["first"] == "2019-03-04"


def test_a_series_tells_its_first_and_last_with_their_places(opened: Opened) -> None:
    """Nothing is said of what came after."""
    answer = series(opened(filed(*(f"m/{day}" for day in WEEKS))))
    assert answer.text == "sources/m: records of 4 dates, from 4 March 2019 to 25 March 2019; none after."
    assert [quote.source for quote in answer.findings[0].evidence] == [
        "sources/m/2019-03-04.md",
        "sources/m/2019-03-25.md",
    ]


def test_dates_on_another_day_of_the_week(opened: Opened) -> None:
    """The club meets on Mondays, and once on a Wednesday."""
    answer = cadence(opened(filed(*(f"m/{day}" for day in WEEKS), "m/2019-04-03.md")), weekday="Monday")
    assert [finding.value["date"] for finding in answer.findings] == ["2019-04-03"]
    assert answer.findings[0].text == "3 April 2019 is a Wednesday."
    assert answer.findings[0].evidence[0].source == "sources/m/2019-04-03.md"


def test_no_day_of_the_week(opened: Opened) -> None:
    with pytest.raises(WrongTerms, match="no day of the week"):
        cadence(opened(filed(*(f"m/{day}" for day in WEEKS))), weekday="someday")
