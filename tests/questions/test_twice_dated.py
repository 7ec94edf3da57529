"""What is done once and dated twice, orders told by somebody else, and posts seen with one person alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from timeline.case import Case
from timeline.questions.disputed import disputed
from timeline.questions.twice_dated import twice_dated

Built = Callable[..., Case]


@pytest.fixture
def reported(built: Callable[..., Case]) -> Built:
    """A case of some reports."""
    return lambda *texts: built(**{f"{number}_txt": words + "\n" for number, words in enumerate(texts, 1)})


BURNT = "# Report\n\nAccording to the register the blue stock was destroyed on 19 February 2019."


# what another source says, whether it excludes the day
@pytest.mark.parametrize(
    ("words", "excludes"),
    [
        ("The blue stock was destroyed before the committee met on 12 February 2019.", True),
        ("The blue stock was destroyed on 4 March 2019.", True),
        ("The blue stock was destroyed in February 2019.", False),
        ("The red stock was destroyed on 4 March 2019.", False),
        ("The blue stock was to be destroyed on 4 March 2019.", False),
        ("The blue stock was seen on 4 March 2019.", False),
    ],
)
def test_what_is_done_once_has_one_day(reported: Built, words: str, *, excludes: bool) -> None:
    assert bool(tuple(twice_dated(reported(BURNT, f"# Note\n\n{words}")))) is excludes


EXAMINED = "# Report\n\nThe harbour winch was last examined on 9 February 2019 by a fitter of Tarn Lifting."


# what another source says, whether it tells of the same examination on another day
@pytest.mark.parametrize(
    ("words", "excludes"),
    [
        ("The harbour winch was examined on 23 February 2019.", True),
        ("The harbour winch was examined by Tarn on 23 February 2019.", True),
        ("The harbour winch was examined again on 23 February 2019.", False),
        ("The harbour winch was examined on 23 August 2019.", False),
        ("The quay lights were examined on 23 February 2019.", False),
        (
            "The harbour winch was examined on 3 March 2019. The harbour winch was examined on 2 May 2019.",
            False,
        ),
    ],
)
def test_what_may_be_done_again_is_one_within_a_month(reported: Built, words: str, *, excludes: bool) -> None:
    assert bool(tuple(twice_dated(reported(EXAMINED, f"# Note\n\n{words}")))) is excludes


def test_a_ferry_grounds_once(reported: Built) -> None:
    """One word of its name is enough for a mishap."""
    one = "# Report\n\nThe ferry Corra grounded on the Tarn Bank on 21 August 2019."
    assert tuple(twice_dated(reported(one, "# Letter\n\nThe ferry grounded on 20 August 2019.")))


def test_both_days_are_told_by_their_sources(reported: Built) -> None:
    """Each sentence whole, the earlier day first."""
    (clash,) = twice_dated(reported(BURNT, "# Note\n\nThe blue stock was destroyed on 4 March 2019."))
    assert clash.text == (
        "Told of two times: on 19 February 2019 by “Report” (“According to the register the blue stock was "
        "destroyed on 19 February 2019”); but on 4 March 2019 by “Note” (“The blue stock was destroyed on "
        "4 March 2019”)."
    )


def test_an_order_by_hearsay_is_set_against_the_other(reported: Built) -> None:
    """Whose word it is stays in the quote and does not hide the two happenings."""
    one = "# Memo\n\nThe clerk sent the report to the regulator after the lease of the shop was signed."
    other = "# Note\n\nThe lease of the shop was signed after the report was sent, according to Mrs Iqbal."
    (text,) = [finding.text for finding in disputed(reported(one, other)).findings]
    assert text.startswith("Two sources have it in opposite orders:")


MINUTES = "Harbour Board\nMinutes of the meeting held on {}\n\nPresent: Ada Roe (Chief Executive), Ben Cole\n"
ACTED = "# Answers\n\nThe Chief Executive sent a report to the regulator in {}."


# the month of the act, whether the post is told as without a name
@pytest.mark.parametrize(("month", "unnamed"), [("May 2019", False), ("December 2019", True)])
def test_a_post_between_two_sightings_of_one_person_is_named(
    reported: Built, month: str, *, unnamed: bool
) -> None:
    minutes = [MINUTES.format(day) for day in ("16 March 2019", "18 May 2019")]
    assert bool(reported(*minutes, ACTED.format(month)).gaps(kind="unnamed")) is unnamed
