"""What stands before an @, read as a name."""

from __future__ import annotations

import pytest

from timeline.resolve.logins import customs, login_of, spelled_out
from timeline.resolve.persons import parsed


# words, the letters of the login and its domain; None: no login
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("byrneaj@quay.example", ("byrneaj", "quay.example")),
        ("ByrneAJ@Quay.Example", ("byrneaj", "quay.example")),
        ("byrneaj@quay;example", ("byrneaj", "quay.example")),
        ("Byrne AJ@quay.example", ("byrneaj", "quay.example")),
        ("<byrneaj@quay.example>", ("byrneaj", "quay.example")),
        ("ada.byrne", ("adabyrne", "")),
        ("ada_j._byrne", ("adajbyrne", "")),
        ("abyrne66", ("abyrne", "")),
        ("AdaByrne", ("adabyrne", "")),
        ("ada.byrne@", ("adabyrne", "")),
        ("Byrne, Ada", None),
        ("Ada Byrne", None),
        ("press.office@quay.example", None),
        ("no-reply@quay.example", None),
        ("postmaster@quay.example", None),
        ("42@quay.example", None),
        ("ab", None),
        ("", None),
    ],
)
def test_words_that_are_a_login(words, expected):
    """Letters alone count; a mailbox that is called for its use is nobody's name."""
    login = login_of(words)
    assert (login and (login.letters, login.domain)) == expected


# words, whether it may be a plain surname or given name
@pytest.mark.parametrize(
    ("words", "plain"),
    [("Byrne", True), ("byrne", False), ("AByrne", False), ("Byrne66", False), ("Byrne@quay.example", False)],
)
def test_a_word_with_one_capital_may_be_a_name(words, plain):
    """So it is a login only where it is the whole name."""
    login = login_of(words)
    assert login is not None
    assert login.is_plain is plain


# words, given name and surname
@pytest.mark.parametrize(
    ("words", "given", "surname"),
    [
        ("ada.byrne", "ada", "byrne"),
        ("ada_byrne", "ada", "byrne"),
        ("Ada_J._Byrne", "ada", "byrne"),
        ("ada.byrne@quay.example", "ada", "byrne"),
        ("ada.byrne2@quay.example", "ada", "byrne"),
        ("byrneaj@quay.example", "", ""),
        ("press.office@quay.example", "", ""),
        ("a.byrne@quay.example", "", ""),
        ("Byrne, Ada", "ada", "byrne"),
        ("Ada Byrne", "ada", "byrne"),
    ],
)
def test_a_name_that_is_spelled_out(words, given, surname):
    """Points and lines part a given name from a surname."""
    name = spelled_out(words)
    assert (name.given, name.surname) == (given, surname)


def test_an_address_that_spells_a_name_stays_an_address():
    """It is a sign of its own."""
    assert spelled_out("ada.byrne@quay.example").address == "ada.byrne@quay.example"


# name, a login that it makes, the sign
@pytest.mark.parametrize(
    ("name", "login", "sign"),
    [
        ("Ada Byrne", "adabyrne", "login-full"),
        ("Ada Byrne", "byrneada", "login-full"),
        ("Ada J. Byrne", "adajbyrne", "login-full"),
        ("Ada J. Byrne", "byrneaj", "login-initials"),
        ("Ada J. Byrne", "ajbyrne", "login-initials"),
        ("Ada Byrne", "abyrne", "login-initial"),
        ("Ada Byrne", "byrnea", "login-initial"),
        ("Ada J. Byrne", "byrnea", "login-initial"),
    ],
)
def test_the_logins_that_a_name_makes(name, login, sign):
    """By the customs of houses."""
    assert dict(customs(parsed(name)))[login] == sign


@pytest.mark.parametrize("name", ["A. Byrne", "Byrne", "Ada Li", ""])
def test_names_that_make_no_login(name):
    """An initial alone, a surname alone, a surname of two letters."""
    assert not [*customs(parsed(name))]


# as typed, as it reads
@pytest.mark.parametrize(
    ("words", "same"),
    [
        ("Byrne. Ada", "Byrne, Ada"),
        ("Byrne.Ada", "Byrne, Ada"),
        ("Byrne, lvo", "lvo Byrne"),
        ("HR/Pay: Byrne, Ada", "Byrne, Ada"),
        ("Legal: Ada Byrne", "Ada Byrne"),
        ("Byrne,Ada", "Byrne, Ada"),
        ("Senator Byrne", "Byrne"),
    ],
)
def test_signs_of_punctuation_around_a_name(words, same):
    """A scanner's point for a comma, and an office before the name."""
    one, other = parsed(words), parsed(same)
    assert (one.given, one.surname) == (other.given, other.surname)


@pytest.mark.parametrize("words", ["Capt. Ada Byrne", "Thos. Byrne", "Wm. Byrne", "J. Byrne"])
def test_a_point_that_is_no_comma(words):
    """Titles and shortened given names keep theirs."""
    assert parsed(words).surname == "byrne"


def test_a_single_letter_is_an_initial_and_no_number():
    """Nobody is called the fifth behind the given name."""
    assert (parsed("Byrne, Ada V").middle, parsed("Byrne, Ada I").middle) == (("v",), ("i",))
    assert parsed("Byrne, Cllr").given == ""


def test_a_number_behind_a_login_tells_two_apart():
    """The house gave the second of that name a figure."""
    known = [login_of(f"{local}@quay.example") for local in ("elund", "elund2", "e1lund")]
    assert [login.number for login in known if login] == ["", "2", ""]
