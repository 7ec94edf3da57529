"""What a mail repeats of other mails, in the forms that mail programs give it."""

from __future__ import annotations

from inspect import cleandoc
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as some

from timeline.readers.quoted import quoted_marks


def stretches(words: str) -> list[str]:
    """The repeated words of a mail."""
    body = cleandoc(words)
    return [body[mark.start : mark.end] for mark in quoted_marks(body, 0)]


# how a program divides an answer from what it answers
@pytest.mark.parametrize(
    "divide",
    [
        "-----Original Message-----",
        "---- Forwarded message ----",
        "---------- Forwarded by Ann Lee/Ashby ----------",
        "Begin forwarded message:",
        "On 27 Nov 2017, at 10:11, Ann Lee <ann@b.example> wrote:",
        "On Monday, Ann Lee\n<ann@b.example> wrote:",
        "Am 27.11.2017 um 10:11 schrieb Ann Lee:",
        "From: Ann Lee\nSent: Monday\nTo: Tom Bright",
        "*From:* Ann Lee\n*Sent:* Monday\n*To:* Tom Bright",
        "________________________________\nFrom: Ann Lee\nSent: Monday",
    ],
)
def test_all_below_the_divide_is_repeated(divide):
    found = stretches(f"I agree.\n\n{divide}\n\nThe pump leaks.\n\nIt is old.")
    assert found == [f"{divide}\n\nThe pump leaks.\n\nIt is old."]


@pytest.mark.parametrize(
    "words",
    [
        "From: the start we knew.",
        "From: the start\nwe knew\nof this.",
        "On the pump: nothing was ever written.",
        "________________________________\nAnn Lee, Water Office",
        "--\nAnn Lee",
        "I wrote:\nlook at it.",
    ],
)
def test_what_only_looks_like_a_divide_repeats_nothing(words):
    assert stretches(words) == []


def test_an_answer_below_each_repeated_line_is_the_answerers_own():
    assert stretches("""
        > Does it leak?
        Yes.
        > Is it old?
        Very.
    """) == ["> Does it leak?", "> Is it old?"]


def test_blank_lines_do_not_end_what_is_repeated():
    assert stretches("> one\n\n> two\nmine") == ["> one\n\n> two"]


def test_nothing_is_repeated_above_the_start():
    body = "From: Ann Lee\nDate: Monday\nTo: Tom Bright\n\nThe pump leaks."
    assert quoted_marks(body, body.index("\n\n") + 2) == ()


@given(some.text(some.sampled_from("> ab\nOn wrote:From-_"), max_size=80))
def test_stretches_stand_in_order_and_apart(body):
    marks = quoted_marks(body, 0)
    assert all(left.end <= right.start for left, right in pairwise(marks))
    assert all(mark.start < mark.end for mark in marks)
