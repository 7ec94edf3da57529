"""Whose words are said to follow, and of when, in the forms that mail programs have for it."""

from __future__ import annotations

import pytest

from timeline.readers.attribution import attribution_at
from timeline.readers.layout import lines_of


def said(words: str) -> tuple[str | None, str | None] | None:
    """Who is said to have written, and when."""
    found = attribution_at(words, [*lines_of(words)], 0)
    if found is None:
        return None
    return tuple(words[slice(*span)] if span else None for span in (found.sender, found.date))  # type: ignore[return-value]


# the line, whose words follow, when they were written
@pytest.mark.parametrize(
    ("line", "sender", "date"),
    [
        ("On 27 Nov 2017, at 10:11, Ann Lee <ann@b.example> wrote:", "Ann Lee <ann@b.example>",
         "27 Nov 2017, at 10:11"),
        ("On Mon, Nov 27, 2017 at 10:11 AM Ann Lee <ann@b.example> wrote:", "Ann Lee <ann@b.example>",
         "Mon, Nov 27, 2017 at 10:11 AM"),
        ("> On 3/4/17 10:11 AM, Ann Lee wrote:", "Ann Lee", "3/4/17 10:11 AM"),
        ("On Fri, 16 Nov 2001 ann@b.example wrote:", "ann@b.example", "Fri, 16 Nov 2001"),
        ("On 27 November 2017 10:11, Lee, Ann wrote:", "Lee, Ann", "27 November 2017 10:11"),
        ("On Monday, Ann Lee\n<ann@b.example> wrote:", "Ann Lee\n<ann@b.example>", "Monday"),
        ("Am 27.11.2017 um 10:11 schrieb Ann Lee:", "Ann Lee", "27.11.2017 um 10:11"),
        ("Le 27 nov. 2017 à 10:11, Ann Lee a écrit :", "Ann Lee", "27 nov. 2017 à 10:11"),
        (">>> Ann Lee 27/11/17 10:11 >>>", "Ann Lee", "27/11/17 10:11"),
        ("Ann Lee wrote:", "Ann Lee", None),
    ],
)  # fmt: skip
def test_the_line_above_quoted_words_tells_whose_they_are(line, sender, date):
    assert said(line) == (sender, date)


@pytest.mark.parametrize(
    "words",
    [
        "On the pump: nothing was ever written.",
        "I wrote to the board on 3 May 2017.",
        "On 3 May the board met and the clerk wrote:",
        "From: Ann Lee",
        "",
    ],
)
def test_other_words_do_not(words):
    assert said(words) is None
