"""Pairs of names of people and bodies made by hand: same, different or open, with the reason given."""

from __future__ import annotations

import pytest

from tests.resolve.verdicts import DIFFERENT, OPEN, SAME, check

BOTH = "[person Ada Byrne] and [person Tom Byrne] met. "


# texts, the one, the other, outcome, why
@pytest.mark.parametrize(
    ("texts", "one", "other", "outcome", "why"),
    [
        (("[person Ada Byrne] met [person Byrne].",), "Ada Byrne", "Byrne", SAME, "surname"),
        (
            ("[person Ada Byrne] met.", "[person Ada Byrne] left."),
            "Ada Byrne",
            "Ada Byrne",
            SAME,
            "same-name",
        ),
        (
            ("[person Ada Byrne] met.", "[person ada byrne] left."),
            "Ada Byrne",
            "ada byrne",
            SAME,
            "same-name",
        ),
        (
            ("[person Ada Byrne] met.", "[person Cllr Ada Byrne] left."),
            "Ada Byrne",
            "Cllr Ada Byrne",
            SAME,
            "",
        ),
        (("[person Ada Byrne] met.", "[person A Byrne] left."), "Ada Byrne", "A Byrne", SAME, "initial"),
        (
            ("[person Ada Byrne] met.", "[person Mrs A. Byrne] left."),
            "Ada Byrne",
            "Mrs A. Byrne",
            SAME,
            "initial",
        ),
        (("[person Ada Byrne] met.", "[person Ms Byrne] left."), "Ada Byrne", "Ms Byrne", SAME, "surname"),
        (
            ("[person Ada Byrne] met.", "[person BYRNE, Ada] left."),
            "Ada Byrne",
            "BYRNE, Ada",
            SAME,
            "same-name",
        ),
        (
            ("[person Ada J. Byrne] met.", "[person Ada Byrne] left."),
            "Ada J. Byrne",
            "Ada Byrne",
            SAME,
            "same-name",
        ),
        (
            ("[person Ada J. Byrne] met.", "[person Ada Jane Byrne] left."),
            "Ada J. Byrne",
            "Ada Jane Byrne",
            SAME,
            "",
        ),
        (
            ("[person Ada J. Byrne] met.", "[person Ada K. Byrne] left."),
            "Ada J. Byrne",
            "Ada K. Byrne",
            OPEN,
            "exclude each other",
        ),
        (
            ("[person William Tarn] met.", "[person Bill Tarn] left."),
            "William Tarn",
            "Bill Tarn",
            SAME,
            "short-name",
        ),
        (
            ("[person William Tarn] met.", "[person Walter Tarn] left."),
            "William Tarn",
            "Walter Tarn",
            DIFFERENT,
            "",
        ),
        (
            ("[person William Tarn] met.", "[person Wilma Tarn] left."),
            "William Tarn",
            "Wilma Tarn",
            DIFFERENT,
            "",
        ),
        (
            ("[person James Tarn] met.", "[person Jimmy Tarn] left."),
            "James Tarn",
            "Jimmy Tarn",
            SAME,
            "short-name",
        ),
        (
            ("[person William Tarn] met.", "[person Bill Hale] left."),
            "William Tarn",
            "Bill Hale",
            DIFFERENT,
            "",
        ),
        (("[person Ada Byrne] met.", "[person Ada Quill] left."), "Ada Byrne", "Ada Quill", DIFFERENT, ""),
        (("[person Ada Byrne] met.", "[person Tom Byrne] left."), "Ada Byrne", "Tom Byrne", DIFFERENT, ""),
        (("[person Mr Byrne] met.", "[person Mrs Byrne] left."), "Mr Byrne", "Mrs Byrne", DIFFERENT, ""),
        (("[person Mr Byrne] met.", "[person Byrne] left."), "Mr Byrne", "Byrne", DIFFERENT, ""),
        (
            ("[person Mr Tom Byrne] met.", "[person Ms T. Byrne] left."),
            "Mr Tom Byrne",
            "Ms T. Byrne",
            DIFFERENT,
            "",
        ),
        (
            ("[person Katherine Moor] met.", "[person Catherine Moor] left."),
            "Katherine Moor",
            "Catherine Moor",
            OPEN,
            "two spellings",
        ),
        (("[person Ada Byrne] met.", "[person Ada Byrme] left."), "Ada Byrne", "Ada Byrme", DIFFERENT, ""),
        (
            ("[person Ada Hallett] met.", "[person Ada Hallet] left."),
            "Ada Hallett",
            "Ada Hallet",
            OPEN,
            "two spellings",
        ),
        ((BOTH, "[person Byrne] left."), "Ada Byrne", "Byrne", OPEN, "fits several people"),
        ((BOTH, "[person Cllr Byrne] left."), "Tom Byrne", "Cllr Byrne", OPEN, "fits several people"),
        ((BOTH + "[person A. Byrne] left.",), "Ada Byrne", "A. Byrne", SAME, "initial"),
        ((BOTH + "[person T. Byrne] left.",), "Ada Byrne", "T. Byrne", DIFFERENT, ""),
        ((BOTH + "[person Tom] left.",), "Tom Byrne", "Tom", SAME, "surname"),
        ((BOTH, "[person Tom] left."), "Tom Byrne", "Tom", DIFFERENT, ""),
        (
            ("[person Ann Hale; alias=Ann Tarn] is now [person Ann Tarn].",),
            "Ann Hale",
            "Ann Tarn",
            SAME,
            "alias",
        ),
        (
            ("[person Ann Hale; handle=@pier] met.", "[person pierwatch; handle=@pier] left."),
            "Ann Hale",
            "pierwatch",
            SAME,
            "same-handle",
        ),
        (
            ("[person Ann Hale; handle=@pier] met.", "[person pierwatch; handle=@quay] left."),
            "Ann Hale",
            "pierwatch",
            DIFFERENT,
            "",
        ),
        (
            (
                "[person Ann Hale; address=ah@pier.example] met.",
                "[person Ann Tarn; address=ah@pier.example] left.",
            ),
            "Ann Hale",
            "Ann Tarn",
            SAME,
            "same-address",
        ),
        (
            (
                "[person Ann Hale; address=ah@pier.example] met.",
                "[person Annie; address=ah@pier.example] left.",
            ),
            "Ann Hale",
            "Annie",
            SAME,
            "same-address",
        ),
        (
            (
                "[person Ann Hale; address=ah@pier.example] met.",
                "[person Tom Quill; address=ah@pier.example] left.",
            ),
            "Ann Hale",
            "Tom Quill",
            OPEN,
            "names under it conflict",
        ),
        (
            ("[person Ann Hale; handle=@pier] met [person Tom Quill; handle=@pier].",),
            "Ann Hale",
            "Tom Quill",
            OPEN,
            "names under it conflict",
        ),
        (
            ("[person Captain Hale; post=Pilot] met.", "[person Hale; post=Pilot] left. The Pilot knew."),
            "Captain Hale",
            "Hale",
            SAME,
            "surname-and-post",
        ),
        (
            ("[person Captain Hale; post=Pilot] met.", "[person Hale; post=Cook] left."),
            "Captain Hale",
            "Hale",
            DIFFERENT,
            "",
        ),
        (
            ("[person José Núñez] met.", "[person Jose Nunez] left."),
            "José Núñez",
            "Jose Nunez",
            SAME,
            "same-name",
        ),
        (
            ("[person Tom Quill Jr] met.", "[person Tom Quill Sr] left."),
            "Tom Quill Jr",
            "Tom Quill Sr",
            DIFFERENT,
            "",
        ),
    ],
)
def test_two_names_of_people(texts, one, other, outcome, why):
    """A person is joined by a rule that can be told, asked about, or left alone."""
    check("person", texts, one, other, outcome, why)


LONG = "[organisation Eastmere Harbour Board] met. "
TWO = "[organisation Eastmere Council] met [organisation Westmere Council]. "


# texts, the one, the other, outcome, why
@pytest.mark.parametrize(
    ("texts", "one", "other", "outcome", "why"),
    [
        (
            (LONG, "[organisation Eastmere Harbour Board] left."),
            "Eastmere Harbour Board",
            "Eastmere Harbour Board",
            SAME,
            "same-name",
        ),
        (
            (LONG, "[organisation the Eastmere Harbour Board] left."),
            "Eastmere Harbour Board",
            "the Eastmere Harbour Board",
            SAME,
            "same-name",
        ),
        ((LONG, "[organisation EHB] left."), "Eastmere Harbour Board", "EHB", SAME, "initials"),
        ((LONG, "[organisation EHC] left."), "Eastmere Harbour Board", "EHC", DIFFERENT, ""),
        ((LONG, "[organisation board] left."), "Eastmere Harbour Board", "board", SAME, "common-noun"),
        ((LONG, "[organisation council] left."), "Eastmere Harbour Board", "council", DIFFERENT, ""),
        ((LONG, "[organisation Eastmere] left."), "Eastmere Harbour Board", "Eastmere", OPEN, "may be short"),
        (
            (LONG, "[organisation Eastmere Harbour Trust] left."),
            "Eastmere Harbour Board",
            "Eastmere Harbour Trust",
            DIFFERENT,
            "",
        ),
        (
            (LONG, "[organisation Westmere Harbour Board] left."),
            "Eastmere Harbour Board",
            "Westmere Harbour Board",
            DIFFERENT,
            "",
        ),
        ((TWO, "[organisation council] left."), "Eastmere Council", "council", DIFFERENT, ""),
        ((TWO, "[organisation council] left."), "Westmere Council", "council", DIFFERENT, ""),
        (
            (TWO, "[organisation Eastmere Council] saw the [organisation council]."),
            "Eastmere Council",
            "council",
            SAME,
            "common-noun",
        ),
        (
            ("[organisation Farrow Ltd] met.", "[organisation Farrow Limited] left."),
            "Farrow Ltd",
            "Farrow Limited",
            SAME,
            "same-name",
        ),
        (
            ("[organisation Farrow Ltd] met.", "[organisation Farrow Holdings Ltd] left."),
            "Farrow Ltd",
            "Farrow Holdings Ltd",
            OPEN,
            "may be short",
        ),
        (
            ("[organisation Ferry Watch; alias=Crossing Watch], now [organisation Crossing Watch], met.",),
            "Ferry Watch",
            "Crossing Watch",
            SAME,
            "alias",
        ),
        (
            (
                "[organisation Ferry Safety Office; acronym=FERSO] ([organisation FERSO]) met.",
                "[organisation FERSO] left.",
            ),
            "Ferry Safety Office",
            "FERSO",
            SAME,
            "acronym",
        ),
        (
            (
                "[organisation Ferry Safety Office] and [organisation Fuel Sales Office] met.",
                "[organisation FSO] left.",
            ),
            "Ferry Safety Office",
            "FSO",
            DIFFERENT,
            "",
        ),
        (
            ("The [organisation council] met.", "The [organisation council] left."),
            "council",
            "council",
            DIFFERENT,
            "",
        ),
    ],
)
def test_two_names_of_bodies(texts, one, other, outcome, why):
    """An acronym, a new name, a legal form; a place name alone is only asked about."""
    check("organisation", texts, one, other, outcome, why)
