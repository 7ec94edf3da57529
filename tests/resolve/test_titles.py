"""Titles, ranks, and which of them one person may go by."""

from __future__ import annotations

import pytest

from timeline.model.mention import Sign
from timeline.model.source import Source, Text
from timeline.resolve.titles import (
    ranks,
    ranks_agree,
    title_of,
    titles_agree,
    titles_fit,
    titles_of,
    without_titles,
)

TEXT = Text(Source("a.txt", "0" * 64), "Chief Inspector Roe")


def sign(name: str, words: str) -> Sign:
    return Sign(name, words, TEXT.quote(0, 5))


@pytest.mark.parametrize(
    ("words", "titles", "rest"),
    [
        ("Cllr Mrs A Byrne", ("cllr", "mrs"), "A Byrne"),
        ("Sergeant Roe", ("sgt",), "Roe"),
        ("Insp. Roe", ("insp",), "Roe"),
        ("DC Ada Byrne", ("dc",), "Ada Byrne"),
        ("Ada Byrne", (), "Ada Byrne"),
        ("Major", (), "Major"),
    ],
)
def test_titles_before_a_name(words, titles, rest):
    """One spelling each; a title alone is a name."""
    assert without_titles(words) == (titles, rest)


def test_one_spelling_of_a_title():
    assert title_of("Councillor") == title_of("Cllr.") == "cllr"
    assert title_of("Byrne") == ""


@pytest.mark.parametrize(
    ("signs", "written", "expected"),
    [
        ((), "", {"dr"}),
        ((("title", "Councillor"),), "", {"dr", "cllr"}),
        ((("post", "Inspector"),), "", {"dr", "insp"}),
        ((("post", "Clerk"),), "", {"dr"}),
        ((("title", "Inspector"), ("post", "Chief")), "", {"dr", "chief insp"}),
        ((), "Sgt Ada Byrne", {"dr", "sgt"}),
    ],
)
def test_the_titles_of_a_name(signs, written, expected):
    """In it, beside it, as a post, and as written; a chief inspector is no inspector."""
    assert titles_of(("dr",), [sign(*one) for one in signs], written) == expected


# titles, titles, whether one person may go by both
@pytest.mark.parametrize(
    ("one", "other", "agree", "fit"),
    [
        ({"mr"}, {"mrs"}, False, False),
        ({"mr"}, {"dr"}, True, True),
        ({"sgt"}, {"insp"}, True, False),
        ({"sgt"}, {"sgt", "insp"}, True, True),
        ({"chief insp"}, {"insp"}, True, False),
        ({"sgt"}, set(), True, True),
    ],
)
def test_titles_of_one_person(one, other, agree, fit):
    """Sex and rank tell two apart, as far as a surname goes."""
    assert titles_agree(frozenset(one), frozenset(other)) is agree
    assert titles_fit(frozenset(one), frozenset(other)) is fit


def test_ranks_are_those_of_officers():
    assert ranks(frozenset({"sgt", "dr", "chief insp"})) == {"sgt", "chief insp"}
    assert ranks_agree(frozenset({"dr"}), frozenset({"sgt"}))
