"""Promises, errands and recommendations: what is still to come, and what was asked for in passing."""

from __future__ import annotations

import pytest

from tests.extract.reading import claims_of, from_file
from timeline.model.mention import Stance
from timeline.model.terms import SourceFacts


def planned(words: str) -> list[str]:
    """The titles of what prose says is to come."""
    return [claim.title for claim in claims_of(words) if claim.stance is Stance.PLANNED]


def requested(words: str) -> list[str]:
    """The titles of what prose says was asked for."""
    return [claim.title for claim in claims_of(words) if claim.kind == "request"]


# a sentence, the promise in it
@pytest.mark.parametrize(
    ("sentence", "promise"),
    [
        ("Ms Roe promised to bring the ledger in.", "Ms Roe promised to bring the ledger in"),
        ("The clerk offered to look for the deeds.", "The clerk offered to look for the deeds"),
        (
            "Mr Vale promised the tenants that they would receive a list.",
            "Mr Vale promised the tenants that they would receive a list",
        ),
        ("Mr Vale said that he would have the pumps tested.", "[Vale] would have the pumps tested"),
        ("Mr Vale has the keys and will bring them to the yard.", "[Mr Vale] will bring them to the yard"),
        (
            "The tenants have found a surveyor, Ms Ina Lamb of Tolley, who will look at the roof.",
            "[Ms Ina Lamb of Tolley] will look at the roof",
        ),
        ("Mr Vale told us that he would come back to open it.", "[Vale] would come back to open it"),
    ],
)
def test_somebody_gives_their_word(sentence: str, promise: str) -> None:
    assert promise in planned(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Mr Vale refused to bring the ledger in.",
        "Mr Vale would like to see it.",
        "Mr Vale would have sent it.",
        "If asked, Mr Vale will bring it.",
        "Mr Vale will be sixty in May.",
        "Mr Vale did not promise to bring it.",
        "Mr Vale thought that the boat would come.",
        "The rain will come.",
        "Will Mr Vale send it?",
    ],
)
def test_nobody_gives_their_word(sentence: str) -> None:
    """A wish, a condition, a state, what others do, a question."""
    assert planned(sentence) == []


def test_a_promise_of_a_day_is_told_once() -> None:
    """
    The harbour master undertook on 4 June to write to the owners.
    """
    [claim] = claims_of(test_a_promise_of_a_day_is_told_once.__doc__ or "")
    assert (claim.verb, claim.stance, len(claim.dates)) == ("write", Stance.PLANNED, 1)


def test_the_writer_of_a_mail_promises() -> None:
    head = "From: Mona Keane <mona@alder.example>\nTo: Ada Roe <ada@alder.example>\nSubject: Crane\n"
    words = "I shall find out who signed the form and come back to you by Friday."
    found = from_file(f"{head}Date: Thu, 03 May 2018 10:00:00 +0000\n\n{words}\n", "1.eml", SourceFacts())
    [promise] = [claim for claim in found.claims if claim.stance is Stance.PLANNED]
    assert [part.reading for part in promise.parts] == ["Mona Keane"]
    assert not [claim for claim in found.claims if claim.trigger.exact == "signed"]


# a sentence, what was asked in it
@pytest.mark.parametrize(
    ("sentence", "request_"),
    [
        (
            "Mr Vale wrote to the manager, Joan Attwell, on 20 January 2020 to ask who had the key.",
            "Mr Vale wrote to the manager, Joan Attwell, on 20 January 2020 to ask who had the key",
        ),
        ("Ms Roe rang Mr Vale asking for the key.", "Ms Roe rang Mr Vale asking for the key"),
        (
            "The assessor recommended that the doors be fitted with locks.",
            "The assessor recommended that the doors be fitted with locks",
        ),
        (
            "The report recommends that the clerk inspect it.",
            "The report recommends that the clerk inspect it",
        ),
    ],
)
def test_what_was_asked_or_recommended(sentence: str, request_: str) -> None:
    assert request_ in requested(sentence)


def test_each_recommendation_stands_by_itself() -> None:
    """
    The report recommends that samples be taken from all six wells and that the drains be renewed.
    """
    assert requested(test_each_recommendation_stands_by_itself.__doc__ or "") == [
        "The report recommends that samples be taken from all six wells",
        "The report recommends that the drains be renewed",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "The study suggests that nobody knew.",
        "The report advised that the doors were locked.",
        "He did not write to ask for it.",
    ],
)
def test_nothing_was_recommended(sentence: str) -> None:
    """A finding is no advice."""
    assert requested(sentence) == []
