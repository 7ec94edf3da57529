"""Pairs of names made by hand: same, different or open, each with the reason the program gives."""

from __future__ import annotations

import pytest

from tests.resolve.verdicts import DIFFERENT, OPEN, SAME, case_of, named, verdict

BOTH = "[person Ada Byrne] and [person Tom Byrne] met. "


def check(kind: str, texts: tuple[str, ...], one: str, other: str, outcome: str, why: str) -> None:
    """The one is called so in the first text, the other in the last."""
    case = case_of(*texts)
    last = "abcdef"[len(texts) - 1]
    first, second = named(case, one, "a.txt", kind), named(case, other, f"{last}.txt", kind)
    found, reason = verdict(case, first, second)
    assert (found, why in reason) == (outcome, True), reason


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
            "nearly alike",
        ),
        (("[person Ada Byrne] met.", "[person Ada Byrme] left."), "Ada Byrne", "Ada Byrme", DIFFERENT, ""),
        (
            ("[person Ada Hallett] met.", "[person Ada Hallet] left."),
            "Ada Hallett",
            "Ada Hallet",
            OPEN,
            "nearly alike",
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
                "[person Ann Hale; address=desk@pier.example] met.",
                "[person Tom Quill; address=desk@pier.example] left.",
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
            OPEN,
            "exclude each other",
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


# texts, the one, the other, outcome, why
@pytest.mark.parametrize(
    ("texts", "one", "other", "outcome", "why"),
    [
        (
            ("The [post Harbour Master] met.", "The [post harbour master] left."),
            "Harbour Master",
            "harbour master",
            SAME,
            "same-post",
        ),
        (
            ("The [post Leader of the Council] met.", "The [post Council Leader] left."),
            "Leader of the Council",
            "Council Leader",
            SAME,
            "same-post",
        ),
        (
            ("The [post Leader of the Council] met.", "The [post leader] left."),
            "Leader of the Council",
            "leader",
            SAME,
            "only-body",
        ),
        (
            ("The [post Leader of the Council] met.", "The [post deputy leader] left."),
            "Leader of the Council",
            "deputy leader",
            DIFFERENT,
            "",
        ),
        (
            ("The [post Chief Pilot] met.", "The [post acting Chief Pilot] left."),
            "Chief Pilot",
            "acting Chief Pilot",
            DIFFERENT,
            "",
        ),
        (
            ("The [post Chief Pilot] met.", "The [post interim Chief Pilot] left."),
            "Chief Pilot",
            "interim Chief Pilot",
            DIFFERENT,
            "",
        ),
        (
            ("The [post interim Chief Pilot] met.", "The [post acting Chief Pilot] left."),
            "interim Chief Pilot",
            "acting Chief Pilot",
            DIFFERENT,
            "",
        ),
        (
            ("The [post Chief Pilot] met.", "The [post former Chief Pilot] left."),
            "Chief Pilot",
            "former Chief Pilot",
            SAME,
            "same-post",
        ),
        (
            ("The [post Chief Pilot] met.", "The [post newly appointed Chief Pilot] left."),
            "Chief Pilot",
            "newly appointed Chief Pilot",
            SAME,
            "same-post",
        ),
        (
            ("The [post Chief Pilot] met.", "The [post Chief Cook] left."),
            "Chief Pilot",
            "Chief Cook",
            DIFFERENT,
            "",
        ),
        (
            ("The [post Board Clerk] met.", "The [post Clerk to the Board] left."),
            "Board Clerk",
            "Clerk to the Board",
            SAME,
            "same-post",
        ),
        (
            ("The [post Board Clerk] met.", "The [post Council Clerk] left."),
            "Board Clerk",
            "Council Clerk",
            DIFFERENT,
            "",
        ),
        (
            ("The [post Council Clerk] met the [post Board Clerk].", "A [post clerk] left."),
            "Board Clerk",
            "clerk",
            DIFFERENT,
            "",
        ),
        (
            ("The [post Labour Group leader] met.", "The [post leader] left."),
            "Labour Group leader",
            "leader",
            DIFFERENT,
            "",
        ),
    ],
)
def test_two_names_of_posts(texts, one, other, outcome, why):
    """Modifiers make another post, words of time do not; a body is added where it is the only one."""
    check("post", texts, one, other, outcome, why)


MADE = "The [document Tidewell report; maker=Tidewell] by [organisation Tidewell] came. "
RIVAL = "The [document Farrow report; maker=Farrow] by [organisation Farrow] came. "


# texts, the one, the other, outcome, why
@pytest.mark.parametrize(
    ("texts", "one", "other", "outcome", "why"),
    [
        ((MADE + "The [document report] was long.",), "Tidewell report", "report", SAME, "same-noun-above"),
        (
            (MADE + "This [document document] was long.",),
            "Tidewell report",
            "document",
            SAME,
            "nearest-above",
        ),
        ((MADE + "A [document report] was long.",), "Tidewell report", "report", DIFFERENT, ""),
        ((MADE + "Another [document report] was long.",), "Tidewell report", "report", DIFFERENT, ""),
        ((MADE + "The [document reports] were long.",), "Tidewell report", "reports", DIFFERENT, ""),
        ((MADE + "The [document letter] was long.",), "Tidewell report", "letter", DIFFERENT, ""),
        (
            (MADE + RIVAL + "The [document report] was long.",),
            "Farrow report",
            "report",
            SAME,
            "same-noun-above",
        ),
        ((MADE + RIVAL + "The [document report] was long.",), "Tidewell report", "report", DIFFERENT, ""),
        ((MADE, MADE), "Tidewell report", "Tidewell report", SAME, "same-maker"),
        ((MADE, RIVAL), "Tidewell report", "Farrow report", DIFFERENT, ""),
        (
            (MADE, "The [document Tidewell audit; maker=Tidewell] was long."),
            "Tidewell report",
            "Tidewell audit",
            SAME,
            "same-maker",
        ),
        ((MADE, "The [document report] was long."), "Tidewell report", "report", DIFFERENT, ""),
        (
            ("A [document safety alert] went out. The [document alert] was filed.",),
            "safety alert",
            "alert",
            SAME,
            "same-noun-above",
        ),
        (
            ("A [document safety alert] went out.", "The [document alert] was filed."),
            "safety alert",
            "alert",
            DIFFERENT,
            "",
        ),
        (
            ("A [document safety alert] went out. The [document report] was filed.",),
            "safety alert",
            "report",
            DIFFERENT,
            "",
        ),
        (
            ("An [document investigation] began. The [document inquiry] was long.",),
            "investigation",
            "inquiry",
            SAME,
            "nearest-above",
        ),
        (
            ("An [document investigation] began. The [document review] was long.",),
            "investigation",
            "review",
            SAME,
            "nearest-above",
        ),
        (
            ("An [document investigation] began.", "The [document review] was long."),
            "investigation",
            "review",
            DIFFERENT,
            "",
        ),
        (
            ("The [document berth audit] came.", "The [document crane audit] came."),
            "berth audit",
            "crane audit",
            DIFFERENT,
            "",
        ),
        (
            ("The [document berth safety audit] came.", "The [document berth safety audit] went."),
            "berth safety audit",
            "berth safety audit",
            SAME,
            "same-name",
        ),
        (
            (
                "A [document warning letter] of 3 May 2016 came.",
                "A [document warning letter] of 4 June 2016 came.",
            ),
            "warning letter",
            "warning letter",
            DIFFERENT,
            "",
        ),
    ],
)
def test_two_names_of_documents(texts, one, other, outcome, why):
    """A pointing name means what stands above it; a maker, a date or a whole name joins across sources."""
    check("document", texts, one, other, outcome, why)
