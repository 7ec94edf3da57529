"""Who has left by the words of a source, without a list of posts; what is left that is no body."""

from __future__ import annotations

from pathlib import Path

import pytest

from timeline.case import open_case
from timeline.folder import find_case
from timeline.pipeline import build

MAIL = """From: Ben Cole <ben@ardle.example>
To: Ada Roe <ada@ardle.example>
Date: Mon, 4 Mar 2019 09:00:00 +0000
Subject: The quay
Message-ID: <1@ardle.example>
Content-Type: text/plain; charset=utf-8

Please find attached the survey of the quay.
"""


# what a report says of Ben Cole, who wrote of the survey; whether he is told as departed
@pytest.mark.parametrize(
    ("words", "departed"),
    [
        ("Mr Cole left the company on 29 March 2019.", True),
        ("Mr Cole left Ardle on 29 March 2019 and could not be traced.", True),  # the house he wrote from
        ("Mr Cole retired in 2019.", True),
        ("Mr Cole left a note on her desk on 29 March 2019.", False),
        ("Mr Cole left London on 29 March 2019.", False),
        ("Mr Cole rang Dunn. In 2019 he left the company.", False),  # who?
        ("Mr Cole left the company on 29 March 2024.", False),  # after the day the case looks back from
    ],
)
def test_who_has_left_by_the_words_of_a_source(tmp_path: Path, words: str, *, departed: bool) -> None:
    (tmp_path / "corrections.txt").write_text("")
    (tmp_path / "case.toml").write_text('title = "Ardle"\nas_of = "2021-01"\nday_first = true\n')
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources" / "a.eml").write_text(MAIL)
    (tmp_path / "sources" / "b.md").write_text(f"# Report\n\n{words}\n")
    build(find_case(tmp_path), jobs=1)
    told = [gap.explanation for gap in open_case(tmp_path).gaps(kind="departed")]
    expected = f"has left by “Report”: “{words[:-1]}”."
    assert [text.endswith(expected) for text in told] == ([True] if departed else [])


TEAM = "Name,Post,From,Until\nBen Cole,{post},2015-01-01,2019-03-29\n"


# his post by the list, what a report calls him, whether he has left
@pytest.mark.parametrize(
    ("post", "called", "departed"),
    [
        ("Harbour Superintendent", "superintendent", True),
        ("Deputy Director", "director", False),  # another post, of which no end is known
    ],
)
def test_a_post_told_shorter_ends_with_it(built, post: str, called: str, *, departed: bool) -> None:
    told = f"The {called}, Ben Cole, said that the quay was sound."
    case = built(staff_csv=TEAM.format(post=post), report_md=f"# Report\n\n{told}\n", a_eml=MAIL)
    assert bool(case.gaps(kind="departed")) is departed


def test_whoever_only_wrote_or_was_there_is_told_as_departed_too(built) -> None:
    """No paper shows what Ben Cole knew; his mail shows that he can be asked."""
    plain = MAIL.replace("Please find attached the survey of the quay.", "The quay is sinking.")
    case = built(staff_csv=TEAM.format(post="Engineer"), a_eml=plain)
    assert [gap.explanation for gap in case.gaps(kind="departed")] == [
        "Ben Cole, with first-hand knowledge of “email: The quay”, is no longer in post."
    ]


def test_whoever_came_and_left_and_did_nothing_else_is_not_told(built) -> None:
    assert not built(staff_csv=TEAM.format(post="Engineer")).gaps(kind="departed")
