"""What is said of all of a group: that none of them stayed, that all of them went."""

from __future__ import annotations

import pytest

from tests.extract.reading import claims_of, parts
from timeline.model.mention import Claim


def gone(words: str) -> list[Claim]:
    """The departures of groups that prose tells."""
    return [c for c in claims_of(words) if c.kind == "departure" and "holder" in parts(c)]


# sentence, who is gone, by which verb
@pytest.mark.parametrize(
    ("words", "group", "verb"),
    [
        ("None of those present is still employed by the port.", "None of those present", "employ"),
        ("None of the officers present are still in the port's employ.",
         "None of the officers present", "leave"),
        ("No member of the committee who was there is still in post.",
         "No member of the committee who was there", "leave"),
        ("No one who was at the meeting still works for the port.", "No one who was at the meeting", "work"),
        ("Nobody who attended the meeting remains in post.", "Nobody who attended the meeting", "remain"),
        ("Not one of them is still with the port.", "Not one of them", "leave"),
        ("None of the trustees of 2014 serves any longer.", "None of the trustees of 2014", "serve"),
        ("Neither of the directors is now employed by the trust.", "Neither of the directors", "employ"),
        ("All of those who attended have since left.", "All of those who attended", "leave"),
        ("Everyone who was at the meeting has left the port's employment.",
         "Everyone who was at the meeting", "leave"),
        ("All five members had moved on.", "All five members", "leave"),
        ("Both managers have retired.", "Both managers", "leave"),
        ("Those who ran the yard then have all gone.", "Those who ran the yard then", "leave"),
        ("They have all left the company.", "They", "leave"),
        ("All of the officers have left, so whom shall we ask?", "All of the officers", "leave"),
        ("Every member of that team has now resigned.", "Every member of that team", "leave"),
    ],
)  # fmt: skip
def test_a_whole_group_has_gone(words: str, group: str, verb: str) -> None:
    """By its own words, all of them."""
    (claim,) = gone(words)
    assert (parts(claim)["holder"], claim.verb, claim.stance.value) == ([group], verb, "said")


@pytest.mark.parametrize(
    "words",
    [
        "Nearly all of those who attended have since left.",
        "Not all of those who attended have left.",
        "Most of the officers have left.",
        "None of those present is still employed, except the clerk.",
        "All of the members but one have resigned.",
        "If all of the members have left, the file is closed.",
        "By June all of the members will have left.",
        "Have all of those who attended left?",
        "All of those who attended have left?",
        "It is not true that all of the members have left.",
        "By ten all of those present had left the room.",
        "All of the members have left a message.",
        "None of the engineers was employed by the port.",
        "No money is still in the account.",
        "All trains have left.",
    ],
)
def test_nothing_is_said_of_everybody(words: str) -> None:
    """Most, all but one, one day, perhaps; a room, and what is no group of people."""
    groups = [parts(claim)["holder"][0].lower() for claim in gone(words)]
    assert [group for group in groups if group.startswith(("none", "no ", "all", "both", "every"))] == []


def test_the_day_on_which_they_met_is_not_the_day_on_which_they_left() -> None:
    """The date is of the meeting."""
    (claim,) = gone("Nobody who was at the meeting of 12 March 2015 is still employed by the port.")
    assert claim.dates == ()


def test_the_words_are_in_the_mouth_of_whoever_says_them() -> None:
    """Ms Ada Thorne says it, not the paper."""
    (claim,) = gone("“None of those present is still employed here,” said Ms Ada Thorne.")
    assert claim.speaker is not None
    assert claim.speaker.reading == "Ada Thorne"


def test_the_body_that_they_served_is_part_of_it() -> None:
    """Employed by whom."""
    (claim,) = gone("None of those present is still employed by Pell Harbour Trust.")
    assert parts(claim)["host"] == ["Pell Harbour Trust"]
