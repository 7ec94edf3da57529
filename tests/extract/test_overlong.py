"""What is too long for a sentence is cut, and nothing of it is lost."""

from __future__ import annotations

import pytest

from tests.extract.reading import extracted
from tests.patience import ends
from timeline.extract.overlong import LONGEST, within_reason


def test_a_sentence_stays_whole():
    body = "It broke. The crane fell on 3 May 2016. "
    assert [*within_reason(body, 10, 39)] == [(10, 39)]


# the best place there is: a line's end, else between parts, else between words
@pytest.mark.parametrize("between", ["\n", "; ", ", ", " "])
def test_what_is_too_long_is_cut_at_the_best_place(between):
    body = (("crane " * 20).strip() + between) * 200
    pieces = [body[start:end] for start, end in within_reason(body, 0, len(body))]
    assert all(len(piece) <= LONGEST for piece in pieces)
    assert " ".join(pieces).split() == body.split()
    assert all(piece.endswith("crane" + between.strip()) for piece in pieces)


def test_letters_without_a_break_are_cut_anywhere():
    body = "x" * 10_001
    assert [*within_reason(body, 1, 10_001)] == [(1, 4001), (4001, 8001), (8001, 10_001)]


def test_a_file_of_noise_is_gone_through_in_no_time():
    """A hundred thousand signs, between which no sentence ends."""
    with ends():
        extracted("Ada had 9//3//f/9//met " * 5_000)


def test_words_behind_what_is_too_long_are_read():
    found = extracted("9//f/ " * 2_000 + "\nAda Roe met Tom Birch on 3 May 2016.")
    assert [claim.kind for claim in found.claims] == ["meeting"]
