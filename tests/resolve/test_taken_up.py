"""Posts that are taken up later than somebody was appointed to them."""

from __future__ import annotations

import pytest

from tests.resolve.test_gone import dated
from tests.resolve.test_holdings import MASTER, VALE, held, told


# sentences, from
@pytest.mark.parametrize(
    ("words", "start"),
    [
        ("Nora Vale had been appointed harbour master and would take up the post in April 2019.", "2019-04"),
        (
            "Nora Vale was appointed harbour master in May 2017. She took up the post on 3 July 2017.",
            "2017-07-03",
        ),
        ("Nora Vale was appointed harbour master in May 2017.", "2017-05"),
        (
            "Nora Vale was appointed harbour master in May 2017. She took up the matter on 3 July 2017.",
            "2017-05",
        ),
    ],
)
def test_a_post_begins_when_it_is_taken_up(words: str, start: str) -> None:
    """To be, done, nothing said, and something else that is taken up."""
    assert [(who, post, begun) for who, post, begun, _, _ in held(told(words))] == [(VALE, MASTER, start)]


def test_whoever_only_tells_of_the_taking_up_took_nothing_up() -> None:
    """It was Ivo Hart who took up the post on the day on which she signed."""
    words = (
        "Nora Vale was appointed harbour master in May 2015. "
        "On 3 May 2017 Nora Vale signed the plan and Ivo Hart took up the post."
    )
    starts = {who: begun for who, post, begun, _, _ in held(told(words)) if post == MASTER}
    assert starts[VALE] == "2015-05"


def test_what_was_done_outweighs_what_was_planned() -> None:
    """The plan said April, the minutes of May say on which day."""
    case = dated(
        (
            "Nora Vale had been appointed harbour master and would take up the post in April 2018.",
            "2018-02-14",
            "",
        ),
        ("Nora Vale, the harbour master, spoke. She took up the post on 16 April 2018.", "2018-05-09", ""),
    )
    assert [(start, seen) for _, _, start, _, seen in case] == [("2018-04-16", ["2018-05-09"])]


def test_a_post_of_another_source_is_not_meant() -> None:
    """Which post "her post" is, this source does not say."""
    case = dated(
        ("Nora Vale is the harbour master.", "2018-02-14", ""),
        ("Nora Vale took up her post on 16 April 2015.", "2018-05-09", ""),
    )
    assert [start for _, _, start, _, _ in case] == [""]


def test_a_former_holder_is_no_holder_by_a_title_in_the_same_source() -> None:
    """ "The harbour master, Nora Vale" was the harbour master then."""
    case = told("Nora Vale, the former harbour master, spoke. The harbour master, Nora Vale, had signed it.")
    assert [(end, seen) for _, _, _, end, seen in held(case)] == [("[..2018-05-02]", [])]


@pytest.mark.parametrize(
    "post", ["harbour master designate", "harbour master-elect", "incoming harbour master"]
)
def test_whoever_is_to_come_holds_no_post_yet(post: str) -> None:
    """Named beside her, and not hers."""
    assert held(told(f"Nora Vale ({post}) spoke.")) == []
