"""Names and posts side by side, other names of a body, and lists that look alike."""

from __future__ import annotations

import pytest

from tests.extract.reading import claims_of, mention, mentions_of, parts, signs
from timeline.model.mention import Kind


# sentence, person, signs
@pytest.mark.parametrize(
    ("words", "person", "expected"),
    [
        ("Ms Ada Roe, the editor, left.", "Ada Roe", ["title Ms", "post editor"]),
        ("The editor, Ada Roe, left.", "Ada Roe", ["post editor"]),
        ("The acting harbour master, Lena Frost, left.", "Lena Frost", ["post acting harbour master"]),
        (
            "Tom Birch, chair of the Marsh Trust, left.",
            "Tom Birch",
            ["post chair of the Marsh Trust", "of Marsh Trust"],
        ),
        (
            "The trust's treasurer, Mr Tom Birch, left.",
            "Tom Birch",
            ["title Mr", "post treasurer", "of trust"],
        ),
        ("The captain, Wojciech Zbik, left.", "Wojciech Zbik", ["post captain"]),
        ("On Monday the captain, Wojciech Zbik, left.", "Wojciech Zbik", ["post captain"]),
        ("In a letter to the captain, Wojciech Zbik, the crew resigned.", "Wojciech Zbik", ["post captain"]),
    ],
)
def test_a_person_bears_the_post_beside_the_name(words, person, expected):
    assert signs(mention(words, person)) == expected


# sentence, person who bears no post
@pytest.mark.parametrize(
    ("words", "person"),
    [
        ("She met Ada Roe, the editor and the cook.", "Ada Roe"),
        ("Letters seen by the editor, Ms Roe replied.", "Roe"),
        ("Ms Roe met the editor.", "Roe"),
        ("Ms Roe wrote; the editor did not.", "Roe"),
        ("After speaking with the editor, Ada Roe wrote to the board.", "Ada Roe"),
        ("After seeing the editor, Ada Roe wrote to the board.", "Ada Roe"),
        ("In the days before the call to Ada Roe, the editor, through her clerk, had left.", "Ada Roe"),
    ],
)
def test_a_post_that_is_somebody_elses_is_no_sign(words, person):
    assert [sign for sign in signs(mention(words, person)) if sign.startswith("post")] == []


def test_the_post_in_apposition_is_named_by_itself_too():
    assert mentions_of("Ms Ada Roe, the editor, left.", Kind.POST) == ["editor"]


def test_a_sign_quotes_its_own_words():
    words = "Ms Ada Roe, the night editor, left."
    (post,) = (s for s in mention(words, "Ada Roe").signs if s.name == "post")
    assert post.quote.exact == "night editor"
    assert post.quote.start == words.index("night")


# sentence, first name, other name
@pytest.mark.parametrize(
    ("words", "body", "other"),
    [
        ("The Harbour Board, now known as the Quay Office, met.", "Harbour Board", "Quay Office"),
        ("The Harbour Board (now known as the Quay Office) met.", "Harbour Board", "Quay Office"),
        ("Halden Ferries Ltd, formerly known as Fast Line Ltd, sank.", "Halden Ferries Ltd", "Fast Line Ltd"),
        ("The Harbour Board, since renamed the Quay Office, met.", "Harbour Board", "Quay Office"),
        ("The Harbour Board was renamed the Quay Office.", "Harbour Board", "Quay Office"),
        ("The Harbour Board, formerly called the Quay Office, met.", "Harbour Board", "Quay Office"),
        ("The Harbour Board, also known as the Quay Office, met.", "Harbour Board", "Quay Office"),
    ],
)
def test_a_body_bears_its_other_name(words, body, other):
    assert f"alias {other}" in signs(mention(words, body))


@pytest.mark.parametrize(
    "words",
    [
        "The Harbour Board wrote to the Quay Office.",
        "The Harbour Board served as the Quay Office.",
        "The Harbour Board and the Quay Office are known.",
        "The Harbour Board called on the Quay Office to act.",
        "The Harbour Board called the Quay Office.",
        "The Harbour Board, which had known nothing of the Quay Office, met.",
        "The Harbour Board, known as a source of the Ashmore report, met.",
    ],
)
def test_two_bodies_are_not_one_without_words_that_say_so(words):
    assert [sign for sign in signs(mention(words, "Harbour Board")) if sign.startswith("alias")] == []


@pytest.mark.parametrize(
    "words",
    [
        "On 3 May 2016 Mr Lamb emailed it to the director, Ms Alison Freer, and told her of the pump.",
        "On 3 May 2016 Mr Lamb wrote to the director, Ms Alison Freer, enclosing the survey.",
    ],
)
def test_whoever_a_message_went_to_is_one_with_the_office_before(words: str) -> None:
    """The sentence has its subject already, so the name begins no new one."""
    told = next(claim for claim in claims_of(words) if claim.kind in ("email", "letter"))
    assert parts(told)["recipient"] == ["Alison Freer"]
