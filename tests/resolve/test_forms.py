"""Names folded, taken apart and compared."""

from __future__ import annotations

import pytest

from timeline.resolve.bodies import body_form
from timeline.resolve.forms import folded, form, initials, is_acronym, slug
from timeline.resolve.persons import is_short_for, middles_agree, parsed
from timeline.resolve.posts import is_past, post_name
from timeline.resolve.titles import titles_agree


# words, form
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The Harbour Trust", "harbour trust"),
        ("the Harbour Trust's", "harbour trust"),
        ("Harbour Trust’s", "harbour trust"),
        ("HARBOUR\u00a0TRUST", "harbour trust"),
        ("Har\u00adbour Trust", "harbour trust"),
        ("Ellis-Moor", "ellis moor"),
        ("José Núñez", "jose nunez"),
        ("O’Dare", "odare"),
        ("this report", "report"),
        ("the", "the"),
        ("R. Byrne", "r byrne"),
        ("", ""),
    ],
)
def test_form(words, expected):
    """Case, accents, spaces, possessives, hyphens and articles make no difference."""
    assert " ".join(form(words)) == expected


def test_folding_keeps_every_letter():
    """Only case, accents and odd signs go."""
    assert folded("  Ünder —  the “Quay”\n") == 'under - the "quay"'


def test_slugs_are_plain():
    """An id can be typed."""
    assert slug("person", "Zoë O’Dare-Núñez") == "person/zoe-odare-nunez"
    assert slug("document", "?!") == "document/unnamed"


@pytest.mark.parametrize(
    ("words", "letters"),
    [("harbour audit board", "hab"), ("office of the harbour master", "ohm"), ("", "")],
)
def test_initials_leave_small_words_out(words, letters):
    """As acronyms do."""
    assert initials(tuple(words.split())) == letters


@pytest.mark.parametrize(
    ("words", "expected"),
    [("HAB", True), ("H.A.B.", True), ("HAB's", True), ("Hab", False), ("HA", False)],
)
def test_acronyms(words, expected):
    """Three capitals or more."""
    assert is_acronym(words) is expected


# words, titles, given, middle, surname, suffix
@pytest.mark.parametrize(
    ("words", "titles", "given", "middle", "surname", "suffix"),
    [
        ("Ada Byrne", "", "ada", "", "byrne", ""),
        ("Cllr Ada Byrne", "cllr", "ada", "", "byrne", ""),
        ("Councillor Byrne", "cllr", "", "", "byrne", ""),
        ("Council Leader Cllr Ada Byrne", "cllr", "ada", "", "byrne", ""),
        ("Prof. Dr. Ada M. Byrne", "prof dr", "ada", "m", "byrne", ""),
        ("A. Byrne", "", "a", "", "byrne", ""),
        ("BYRNE Ada", "", "ada", "", "byrne", ""),
        ("Byrne, Ada", "", "ada", "", "byrne", ""),
        ("ADA BYRNE", "", "ada", "", "byrne", ""),
        ("Byrne", "", "", "", "byrne", ""),
        ("Ada Ellis-Moor", "", "ada", "", "ellis moor", ""),
        ("Ada Byrne Jr.", "", "ada", "", "byrne", "jr"),
        ("Ludo van Dam", "", "ludo", "", "van dam", ""),
        ("Ada Byrne <ada@quay.example>", "", "ada", "", "byrne", ""),
    ],
)
def test_personal_names(words, titles, given, middle, surname, suffix):
    """Titles, capitals, commas, particles, suffixes and addresses."""
    name = parsed(words)
    assert " ".join(name.titles) == titles
    assert (name.given, " ".join(name.middle), name.surname, name.suffix) == (given, middle, surname, suffix)


def test_an_address_is_no_name():
    """It tells who only through someone who signs with it."""
    assert parsed("Ada@Quay.example").address == "ada@quay.example"
    assert parsed("Ada@Quay.example").surname == ""
    assert parsed("Ada Byrne <Ada@Quay.example>").address == "ada@quay.example"


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [("mr", "mrs", False), ("mr", "dr", True), ("", "ms", True), ("sir", "dame", False), ("mrs", "ms", True)],
)
def test_titles_that_exclude_each_other(one, other, agree):
    """A man's and a woman's."""
    assert titles_agree(frozenset(one.split()), frozenset(other.split())) is agree


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("m", "maria", True),
        ("m", "", True),
        ("m", "b", False),
        ("maria", "martha", False),
        ("m k", "m", True),
    ],
)
def test_middle_names(one, other, agree):
    """An initial stands for its name; a missing one for any."""
    assert middles_agree(tuple(one.split()), tuple(other.split())) is agree


def test_short_forms_are_customary_not_similar():
    """Bob is Robert; Rob is not Roy."""
    assert is_short_for("bob", "robert")
    assert is_short_for("robert", "bob")
    assert not is_short_for("rob", "roy")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Quayline Ltd", "quayline"),
        ("Quayline Limited", "quayline"),
        ("The Quayline Co.", "quayline"),
        ("Ltd", "ltd"),
    ],
)
def test_legal_forms_are_no_part_of_a_name(words, expected):
    """Unless nothing else is left."""
    assert " ".join(body_form(words)) == expected


# words, of, modifiers, own words, body
@pytest.mark.parametrize(
    ("words", "of", "modifiers", "own", "body"),
    [
        ("Leader of the Council", "", "", "leader", "council"),
        ("Council Leader", "", "", "leader", "council"),
        ("leader", "Eastmere Council", "", "leader", "eastmere council"),
        ("Eastmere Council Leader", "Eastmere Council", "", "leader", "eastmere council"),
        ("acting chief executive", "", "acting", "chief executive", ""),
        ("former interim head of service", "", "interim", "head service", ""),
        ("Leader of the Green Group", "Green Group", "", "green group leader", ""),
        ("Green Group leader", "", "", "green group leader", ""),
        ("head of children's services", "", "", "children head services", ""),
        ("the Mayor", "", "", "mayor", ""),
        ("Council", "", "", "council", ""),
    ],
)
def test_posts(words, of, modifiers, own, body):
    """Modifiers and body apart; what is left in any order."""
    name = post_name(words, of)
    assert " ".join(name.modifiers) == modifiers
    assert " ".join(sorted(name.words)) == " ".join(sorted(own.split()))
    assert " ".join(name.body) == body


@pytest.mark.parametrize(
    ("words", "past"),
    [
        ("former leader", True),
        ("ex-leader", True),
        ("outgoing leader", True),
        ("leader", False),
        ("new leader", False),
    ],
)
def test_words_that_say_it_is_over(words, past):
    """They speak of the holder, not of the post."""
    assert is_past(words) is past
