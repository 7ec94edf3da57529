"""Who else had a message, where the next sentence says so."""

from __future__ import annotations

import pytest

from tests.extract.reading import about, claims_of, parts

SENT = "Ms Roe forwarded the survey to Mr Dow on 3 May 2016, with a covering note. "


# the next sentence, who was copied into the message
@pytest.mark.parametrize(
    ("words", "copied"),
    [
        ("The director, Mr Hugo Brill, was copied in.", ["Hugo Brill"]),
        ("Mr Hugo Brill was not copied in.", None),
        ("cc Mr Hugo Brill.", ["Hugo Brill"]),
        ("Mr Hugo Brill was copied into it on 9 May 2016.", None),
    ],
)
def test_who_was_copied_in_had_the_message_told_before(words: str, copied: list[str] | None) -> None:
    """It bears no day of its own and names no paper."""
    sent = claims_of(SENT + words)[0]
    assert parts(sent).get("copied") == copied


def test_who_was_not_copied_in_was_not_into_that() -> None:
    """The denial is of the message before."""
    denied = claims_of(SENT + "Mr Hugo Brill was not copied in.")[-1]
    assert (denied.stance.value, about(denied), parts(denied)) == (
        "denied",
        ["survey"],
        {"copied": ["Hugo Brill"]},
    )


def test_in_another_paragraph_nobody_is_copied_into_it() -> None:
    """A blank line parts the two."""
    assert "copied" not in parts(claims_of(SENT.strip() + "\n\nMr Hugo Brill was copied in.")[0])


def test_what_goes_with_a_paper_is_not_what_it_means() -> None:
    """Sent the survey with a covering note. "It" is the survey."""
    denied = claims_of(SENT + "She did not send it to Mr Lund.")[-1]
    assert about(denied) == ["survey"]
