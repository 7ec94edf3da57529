"""Words a letter apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.resolve.signs import JOIN, WEIGHTS, told, weight
from timeline.resolve.slips import near_words, scanned, slips


# two words, letters apart
@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("hallett", "hallett", 0),
        ("hallett", "hallet", 1),
        ("hallett", "hallettt", 1),
        ("hallett", "hallctt", 1),
        ("hallett", "halltet", 1),
        ("hallett", "ballet", 2),
        ("hallett", "quill", 3),
        ("hallett", "hailett", 0),
        ("muscote", "musc0te", 0),
        ("lund", "lunt", 3),
        ("moor", "moore", 3),
        ("barnett", "bamett", 0),
        ("colclough", "coldough", 0),
        ("wrenn", "vvrenn", 0),
    ],
)
def test_letters_apart(one, other, apart):
    """A short word with another letter is another word; a scanner's confusion is none."""
    assert slips(one, other) == apart
    assert slips(other, one) == apart


def test_a_short_word_may_be_asked_for():
    """By whoever knows that it is nobody's name."""
    assert (slips("hume", "huma", 4), slips("hume", "huma")) == (1, 3)
    assert near_words(["hilde", "hide"], 4) == {"hide": ("hilde",), "hilde": ("hide",)}
    assert near_words(["hilde", "hide"])["hide"] == ()


def test_letters_that_a_scanner_takes_for_one_another():
    """A capital i, an l and a one; a nought and an o."""
    assert scanned("il1o0") == "llloo"


def test_near_words_are_found_without_comparing_all():
    """Each with those within a slip."""
    near = near_words(["hallett", "hallet", "halett", "quill", "lund", "lunt"])
    assert near["hallett"] == ("halett", "hallet")
    assert "quill" not in near
    assert "lund" not in near


WORDS = st.text(alphabet="abcde", min_size=5, max_size=9)


@given(st.lists(WORDS, max_size=12))
def test_near_words_finds_every_single_slip(words):
    """As comparing each with each does."""
    near = near_words(words)
    for one in words:
        for other in words:
            if one != other and slips(one, other) == 1 and len(one) == len(other):
                assert other in near[one] or sorted(one) == sorted(other)


@given(st.lists(WORDS, max_size=12))
def test_nearness_is_mutual(words):
    """Whatever the order of the words."""
    near = near_words(words)
    assert all(one in near[other] for one in near for other in near[one])
    assert near == near_words(reversed(words))


def test_signs_are_summed():
    """Those against count too."""
    assert weight(("slip", "rest")) == pytest.approx(0.7)
    assert weight(("slip", "middle-against")) == pytest.approx(0.2)
    assert weight(()) == 0


def test_signs_are_told_with_their_weight():
    """And what they come to, beside what is enough."""
    text = told(("turned", "rare"))
    assert "given name and surname in the other order (+0.6)" in text
    assert text.endswith(f"1.0, and {JOIN:.1f} is enough")


def test_no_weak_sign_joins_alone():
    """Only a whole name or the surname with two initials does, the same login, and the same letters."""
    alone = [sign for sign, (worth, _) in WEIGHTS.items() if worth >= JOIN]
    assert alone == ["login-full", "login-initials", "same-login", "same-words", "same-letters"]
