"""Words that a scan ran together are several, by the counts of their own text."""

from __future__ import annotations

import pytest

from tests.extract.reading import extracted, parts
from timeline.extract.runons import run_ons
from timeline.model.extraction import Extraction

PLAIN = (
    "Crane told the board that the gate was closed on the advice of the clerk, "
    "and the clerk was forced to leave. "
)


def parted(word: str, body: str) -> list[str]:
    """The words that one word of a body is."""
    cuts = run_ons(body).get(word, ())
    return [word[a:z] for a, z in zip((0, *cuts), (*cuts, len(word)), strict=True)]


# a word that the text has once, what it is
@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("wasforcedto", ["was", "forced", "to"]),
        ("Craneleave", ["Crane", "leave"]),
        ("gatethe", ["gate", "the"]),
        ("forcedboard", ["forced", "board"]),
        ("Cranegate", ["Cranegate"]),  # two names, or one
        ("Thetoll", ["Thetoll"]),
        ("CRANETOLD", ["CRANETOLD"]),
        ("leavea", ["leave", "a"]),
        ("wasa", ["was", "a"]),
        ("boarda", ["boarda"]),
        ("unforced", ["unforced"]),
        ("onto", ["onto"]),  # too short to be told from a word
    ],
)
def test_a_rare_word_is_parted_into_words_that_the_text_has_often(word, expected):
    body = PLAIN * 300 + _many() + f" {word}"
    assert parted(word, body) == expected


def _many() -> str:
    """Enough words run together for a scan, each once or twice."""
    words = "crane told the board that gate was closed advice clerk forced leave".split()
    return " ".join(f"{one}{other}" for one in words for other in words if len(one + other) > 4)


def test_what_is_run_together_often_is_still_parted_where_its_words_are_far_more_frequent():
    body = PLAIN * 300 + _many() + " Craneleave" * 10 + " clerkgate" * 40
    assert (parted("Craneleave", body), parted("clerkgate", body)) == (["Crane", "leave"], ["clerkgate"])


def test_a_text_that_was_not_scanned_is_left_alone():
    assert run_ons(PLAIN * 300 + " wasforcedto Cranetold") == {}


def test_a_short_text_is_left_alone():
    assert run_ons(PLAIN * 5 + _many()) == {}


@pytest.fixture(scope="module")
def scanned() -> Extraction:
    """A long scan, at its end two lines of names that ran together."""
    names = "On 3 May 2016 Dan Cranetold the board of the leak.\n\nDan Crane left. Ms Craneleave now."
    return extracted(f"{PLAIN * 300}{_many()}\n\n{names}")


def test_what_was_run_together_tells_what_happened_in_its_own_words(scanned):
    (claim,) = [c for c in scanned.claims if c.dates]
    assert "Dan Crane" in parts(claim)["sender"]
    assert claim.quote.exact.startswith("On 3 May 2016 Dan Cranetold")


def test_a_name_run_together_quotes_its_letters_alone(scanned):
    body = scanned.text.body
    assert [m.reading for m in scanned.mentions if body[m.quote.end :].startswith("leave")] == ["Crane"]
    assert all(body[m.quote.start : m.quote.end] == m.quote.exact for m in scanned.mentions)
