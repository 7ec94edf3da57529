"""The day of the one fire or accident of a case, by two sources."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from timeline.case import Case
from timeline.questions.mishap_days import mishap_days

Built = Callable[..., Case]
REPORT = "# Report\n\nWe were asked to look into the fire of 3 May 2019.\n"


# what the other source says, whether it dates the fire otherwise
@pytest.mark.parametrize(
    ("words", "is_apart"),
    [
        ("The fire was on 4 May 2019.", True),
        ("The fire broke out on the evening of 4 May 2019 in the loft.", True),
        ("The fire at Tarn Mill on 5 May 2019 burnt the roof.", True),
        ("The fire of 3 May 2019 burnt the roof.", False),
        ("A fire on 9 May 2019 burnt a hay barn.", False),
        ("The second fire was on 9 May 2019.", False),
        ("The fire was in May 2019.", False),
        ("The fire of 3 May 2018 was another.", False),
        ("We wrote of the fire to the board on 9 May 2019.", False),
        ("On 9 May 2019 the fire was spoken of.", False),
        ("Ada Roe reported the fire on 9 May 2019 to the insurers.", False),
    ],
)
def test_the_day_of_the_fire(built: Built, words: str, *, is_apart: bool) -> None:
    case = built(report_md=REPORT, note_md=f"# Note\n\n{words}\n")
    assert bool(list(mishap_days(case))) is is_apart


def test_both_days_with_their_words(built: Built) -> None:
    case = built(report_md=REPORT, note_md="# Note\n\nThe fire was on 4 May 2019.\n")
    (clash,) = mishap_days(case)
    assert clash.text == (
        "The fire is dated differently: on 3 May 2019 by “Report” (“We were asked to look into the fire of "
        "3 May 2019”); but on 4 May 2019 by “Note” (“The fire was on 4 May 2019”)."
    )


def test_a_source_that_tells_of_two_fires_tells_of_no_single_one(built: Built) -> None:
    two = "# Note\n\nThe fire of 4 May 2019 was small. The fire of 9 May 2019 was not.\n"
    assert not list(mishap_days(built(report_md=REPORT, note_md=two)))


def test_fires_at_two_places_are_two(built: Built) -> None:
    """Each source tells of its own."""
    case = built(
        report_md="# Report\n\nThe fire at Mill Lane on 3 May 2019 destroyed the store.\n",
        note_md="# Note\n\nThe fire at Dock Road on 20 May 2019 damaged two boats.\n",
    )
    assert list(mishap_days(case)) == []
