"""What of a text a language model is given to look through."""

from __future__ import annotations

import pytest

from tests.patience import ends
from timeline.extract import model
from timeline.extract.portions import MOST, WHOLE, portions
from timeline.model.source import Source, Text

PIECE = 200_000
SENTENCE = "Ada Roe wrote to the board of Marsh Harbour. "


def test_a_text_of_common_length_is_given_whole():
    assert portions(SENTENCE * 3, PIECE) == ((SENTENCE * 3,), 0)


def test_a_long_text_is_cut_between_words():
    words = SENTENCE * 6000
    found = portions(words, PIECE).words
    assert "".join(found) == words
    assert all(len(piece) <= PIECE and piece.endswith(" ") for piece in found)


def test_of_a_very_long_text_the_rest_is_given_where_it_has_new_names():
    late = "On 3 May the crane fell, said Tom Birch. "
    words = SENTENCE * 30_000 + late + SENTENCE * 30_000
    found, left = portions(words, PIECE)
    assert left == 0
    assert "said Tom Birch" in found[-1]
    assert sum(map(len, found)) < WHOLE + 10_000


def test_more_new_names_than_there_is_time_for_are_counted():
    words = " ".join(f"Ada{number} Roe{number} left." for number in range(200_000))
    found, left = portions(words, PIECE)
    assert sum(map(len, found)) <= MOST + 1_000
    assert left > len(words) - MOST - 10_000


# what a file of noise reads as
@pytest.mark.parametrize(
    "noise",
    ["a" * 5000, "<   !   d   o   c   t   " * 500, "\ufffd\ufffd\ufffdx" * 3000, "7 4 1 0 " * 400],
)
def test_noise_is_left_out(noise):
    (found,) = portions(f"Ada Roe left. {noise} Tom Birch stayed.", PIECE).words
    assert len(found) < 120
    assert "Ada Roe left." in found
    assert found.endswith("Tom Birch stayed.")


@pytest.mark.parametrize(
    "words", ["a " * 20 + " " * 500_000 + "b", ("x" + " " * 999) * 2000, "Ab " * 700_000]
)
def test_no_text_takes_long_to_cut(words):
    with ends():
        portions(words, PIECE)


def test_what_a_model_is_spared_of_a_very_long_text_is_said(monkeypatch):
    monkeypatch.setattr(model, "model_name", lambda: "votes 1.0")
    body = " ".join(f"Ada{number} left. " for number in range(200_000))
    text = Text(Source("sources/a.txt", ""), body)
    assert [problem.code for problem in model.left_aside(text)] == ["long-text"]
    assert model.left_aside(Text(Source("sources/a.txt", ""), "Roe left.")) == ()
