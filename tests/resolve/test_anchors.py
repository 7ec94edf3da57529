"""Where the words of a correction stand: exactly, in one source, or not at all."""

from __future__ import annotations

import pytest

from timeline.model.correction import Anchor, Correction
from timeline.model.problem import Grade
from timeline.model.source import Source, Text
from timeline.resolve.anchors import Stranded, place, places, stranded
from timeline.resolve.doubts import anchor_of

TEXTS = (
    Text(Source("sources/a/log.txt", ""), "The crane fell. The\n  crane was old (1.5 t)."),
    Text(Source("sources/b/log.txt", ""), "The crane stood."),
    Text(Source("sources/c/notes.txt", ""), "No crane."),
)


@pytest.mark.parametrize(
    ("anchor", "starts"),
    [
        (Anchor("crane", "a/log.txt"), [4, 22]),
        (Anchor("crane", "sources/a/log.txt", 2), [22]),
        (Anchor("The crane", "a/log.txt"), [0, 16]),
        (Anchor("The crane", "b/log.txt"), [0]),
        (Anchor("crane", "notes.txt"), [3]),
        (Anchor("(1.5 t).", "a/log.txt"), [36]),
    ],
)
def test_words_at_their_places(anchor, starts):
    """All of them, or the one of that number; over line ends; signs are only signs."""
    assert [quote.start for quote in places(anchor, TEXTS)] == starts


@pytest.mark.parametrize(
    ("anchor", "why"),
    [
        (Anchor("crane", "log.txt"), "2 sources are called log.txt"),
        (Anchor("crane", "otes.txt"), "no sources are called otes.txt"),
        (Anchor("Crane", "notes.txt"), '"Crane" is not in sources/c/notes.txt'),
        (Anchor("crane", "notes.txt", 2), '"crane" stands 1 times in sources/c/notes.txt, not #2'),
        (Anchor(" ", "notes.txt"), '" " is not in sources/c/notes.txt'),
    ],
)
def test_what_matches_nothing_says_why(anchor, why):
    """Never by likeness: not by case, not by half a file name."""
    with pytest.raises(Stranded, match=r"^.+$") as raised:
        places(anchor, TEXTS)
    assert str(raised.value) == why


def test_one_place_must_be_one():
    """Where several fit, the number is asked for."""
    with pytest.raises(Stranded, match="stands 2 times there; say which: #1 to #2"):
        place(Anchor("crane", "a/log.txt"), TEXTS)


def test_a_stranded_line_is_a_fault_with_its_number():
    """`check` shows it and exits with 1."""
    found = stranded(Correction("drop", (), line=7), "nothing is read there")
    assert (found.where, found.grade, found.code) == ("corrections.txt:7", Grade.FAULT, "stranded-correction")
    assert found.message == '"drop" was not applied: nothing is read there'


@pytest.mark.parametrize(("start", "end", "number"), [(4, 9, 1), (22, 27, 2), (28, 31, None)])
def test_an_anchor_finds_its_own_place_again(start, end, number):
    """With a number only where the words stand more than once."""
    quote = TEXTS[0].quote(start, end)
    anchor = anchor_of(quote, TEXTS[0])
    assert anchor.number == number
    assert place(anchor, TEXTS) == quote
