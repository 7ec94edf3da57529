"""Names made ready to be taken apart, and how one may be spelled elsewhere."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.resolve.persons import parsed
from timeline.resolve.spelling import (
    initials_first,
    is_surname_with_particle,
    one_given_name,
    sound,
    without_generation,
)


@pytest.mark.parametrize(
    ("words", "name", "generation"),
    [
        ("Tom Quill Jr", "Tom Quill", "jr"),
        ("Tom Quill, Jr.", "Tom Quill", "jr"),
        ("Tom Quill (Junior)", "Tom Quill", "jr"),
        ("Tom Quill Snr", "Tom Quill", "sr"),
        ("Thomas Quill the elder", "Thomas Quill", "sr"),
        ("Thomas Quill the younger", "Thomas Quill", "jr"),
        ("Quill senior", "Quill", "sr"),
        ("Tom Quill III", "Tom Quill", "iii"),
        ("Ada Senior", "Ada Senior", ""),
        ("Olive A. Senior", "Olive A. Senior", ""),
        ("Mr Senior", "Mr Senior", ""),
        ("Junior Quill", "Junior Quill", ""),
        ("Senior", "Senior", ""),
        ("Tom Quill", "Tom Quill", ""),
    ],
)
def test_father_and_son(words, name, generation):
    """ "Senior" is a surname too: it tells a generation behind two names, a comma or in small letters."""
    assert without_generation(words) == (name, generation)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Byrne A", "A Byrne"),
        ("Byrne A. J.", "A. J. Byrne"),
        ("O'Neil T.", "T. O'Neil"),
        ("Hale-Byrne A.", "A. Hale-Byrne"),
        ("Ada Byrne", "Ada Byrne"),
        ("A B", "A B"),
        ("AB", "AB"),
    ],
)
def test_initials_behind_a_surname(words, expected):
    assert initials_first(words) == expected


@pytest.mark.parametrize(
    ("words", "given_name", "surname"),
    [
        ("Abd al-Rahman Hadid", "abd al rahman", "hadid"),
        ("Abdul Rahman Hadid", "abdul rahman", "hadid"),
        ("Abu Bakr Hadid", "abu bakr", "hadid"),
        ("Abdul Hadid", "abdul", "hadid"),
        ("Rhys ap Gwilym", "rhys", "ap gwilym"),
        ("Mair ferch Owain", "mair", "ferch owain"),
        ("Máire Ní Bhriain", "maire", "ni bhriain"),
        ("Mr ap Iorwerth", "", "ap iorwerth"),
        ("Dr van der Berg", "", "van der berg"),
        ("Ramanathan S.", "s", "ramanathan"),
        ("Md. Rafiq Uddin", "mohammed", "uddin"),
        ("Wm. Quill", "william", "quill"),
        ("Byrne", "", "byrne"),
        ("Mr Senior", "", "senior"),
    ],
)
def test_given_name_and_surname(words, given_name, surname):
    """By the customs of several languages."""
    assert (parsed(words).given, parsed(words).surname) == (given_name, surname)


def test_what_serves_is_part_of_the_given_name():
    assert one_given_name("Abd al-Rahman Hadid") == "Abd-al-Rahman Hadid"
    assert one_given_name("Abdul Hadid") == "Abdul Hadid"


def test_a_particle_at_the_start_leaves_nothing_but_the_surname():
    assert is_surname_with_particle("ap Iorwerth")
    assert not is_surname_with_particle("Dafydd ap Iorwerth")
    assert not is_surname_with_particle("Van Byrne")


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("mohammed", "muhammad", True),
        ("hussein", "husain", True),
        ("sergei", "sergey", True),
        ("yulia", "iuliia", True),
        ("al fayadh", "fayadh", True),
        ("tchaikov", "chaikov", True),
        ("katherine", "catherine", True),
        ("mccarthy", "maccarthy", True),
        ("john", "jane", False),
        ("alan", "ellen", False),
        ("mary", "maria", False),
        ("tom", "tim", False),
    ],
)
def test_one_name_in_two_spellings(one, other, alike):
    """Vowels that scripts exchange are one; those that make another name are not."""
    assert (sound(one) == sound(other)) is alike


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz ", min_size=1, max_size=20).filter(str.strip))
def test_every_word_has_a_sound(word):
    assert sound(word)


@given(st.text(alphabet="ABab .,'-()", max_size=30))
def test_no_words_are_too_odd_to_be_taken_apart(words):
    """And the parts are folded."""
    name = parsed(words)
    assert name.surname == name.surname.casefold()
