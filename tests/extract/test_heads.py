"""Who a phrase is: somebody who belongs to another, a name behind "her deputy", one who is left out."""

from __future__ import annotations

import pytest

from tests.extract.reading import claims_of, parts


def receivers(words: str) -> list[str]:
    """Who received something by the last claim of some words."""
    return parts(claims_of(words)[-1]).get("recipient", [])


@pytest.mark.parametrize(
    "words",
    [
        "The survey was handed to the wife of Mr Finch on 3 June 2015.",
        "The survey was handed to Mr Finch's wife on 3 June 2015.",
        "The survey was handed to a predecessor of Mr Finch on 3 June 2015.",
    ],
)
def test_who_belongs_to_somebody_is_somebody_else(words):
    assert receivers(words) == []


def test_a_member_of_a_body_is_not_the_body():
    words = "The survey was sent to the Member of Parliament, Dame Olive Brand, on 3 June 2015."
    assert receivers(words) == ["Olive Brand"]


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("Ms Brand passed the survey to her deputy, Luke Farnham, in July 2018.", ["Luke Farnham"]),
        (
            "Ms Brand passed the survey to the developer, Kestrel Ltd, in July 2018.",
            ["Kestrel Ltd"],
        ),
        ("Ms Brand passed the survey to the council's lender, Ann Roe.", ["Ann Roe"]),
    ],
)
def test_a_name_behind_somebody_unnamed_says_who_it_is(words, who):
    assert receivers(words) == who


def test_a_possessive_is_nobody_who_was_named_before():
    words = "Mr Finch met Ms Brand. Ms Hill gave the survey to her deputy on 3 June 2015."
    assert receivers(words) == []


@pytest.mark.parametrize(
    "words",
    [
        "The survey was sent to Ms Brand and not to Mr Finch.",
        "The survey was sent to Ms Brand but not to Mr Finch.",
        "Ms Brand, not Mr Finch, received the survey.",
        "Ms Brand, unlike Mr Finch, received the survey.",
    ],
)
def test_who_is_left_out_has_no_part(words):
    assert receivers(words) == ["Brand"]


@pytest.mark.parametrize(
    "words",
    [
        "Neither the clerk, Mr Ross Hanlon, nor the minister, Mrs Joan Ferrier, was told of the survey.",
        "Neither Mr Ross Hanlon nor the minister, Mrs Joan Ferrier, was informed of the survey.",
    ],
)
def test_neither_of_two_whose_offices_stand_before_them_was_told(words):
    assert [claim.stance.value for claim in claims_of(words)] == ["denied"]
