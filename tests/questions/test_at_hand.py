"""Papers that words point to and that the case holds, though nothing joined the two."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.questions.cases import Telling
from timeline.case import Case, open_case
from timeline.folder import find_case
from timeline.model.entity import Name
from timeline.pipeline import build
from timeline.questions.missing import missing

Opened = Callable[[Telling], Case]


def lacking(opened: Opened, sentence: str, word: str, *held: str) -> list[str | None]:
    """What a museum lacks that holds minutes of 9 August, a mail of 4 June and a letter without greeting."""
    told = Telling().knows(f"document/paper: {word}").source("review.txt", "2018-12-01", title="Review")
    quote = told.words(sentence)
    start = quote.start + sentence.lower().index(word)
    at = replace(
        quote, start=start, end=start + len(word), exact=sentence[start - quote.start :][: len(word)]
    )
    paper = told.entities["document/paper"]
    told.entities["document/paper"] = replace(paper, names=(Name(word, (at,)),))
    told.source("9-august.txt", "2018-08-09", "minutes").words("Present: Wim Aalto.")
    told.source("mail.eml", "2018-06-04", "email").words("Dear Xia")
    told.source("warning.txt", "2018-03-26", "document").words("You have been warned.")
    for number, name in enumerate(held):
        told.knows(f"document/held-{number}: {name}", held=True)
    return [finding.name for finding in missing(opened(told)).findings]


# the words, the word for the paper, whether it is missing
@pytest.mark.parametrize(
    ("sentence", "word", "lacks"),
    [
        ("The minutes of 9 August 2018 tell of it.", "minutes", False),
        ("The minutes of August 2018 tell of it.", "minutes", False),
        ("The minutes of 9 August tell of it.", "minutes", False),
        ("The minutes of 10 August 2018 tell of it.", "minutes", True),
        ("The minutes tell of it.", "minutes", True),
        ("An email of 4 June told her of it.", "email", False),
        ("An email of 5 June told her of it.", "email", True),
        ("The warning letter of 26 March was noted.", "warning letter", False),
        ("A letter dated 26 March 2018 was noted.", "letter", False),
        ("The plan of 26 March 2018 was noted.", "plan", True),
        ("There were no minutes of 10 August 2018.", "minutes", False),
        ("1. Minutes of the last meeting", "minutes", False),
    ],
)
def test_a_paper_of_that_kind_and_day_is_at_hand(
    opened: Opened, sentence: str, word: str, lacks: bool
) -> None:
    assert bool(lacking(opened, sentence, word)) is lacks


# the name pointed to, a paper that is held, whether the first is missing
@pytest.mark.parametrize(
    ("word", "held", "lacks"),
    [
        ("audit report", "Internal audit report 2017 FINAL", False),
        ("audit report", "Internal audit plan 2017", True),
        ("report", "Internal audit report 2017 FINAL", True),  # one word names too many papers
    ],
)
def test_a_held_paper_of_that_name_is_at_hand(opened: Opened, word: str, held: str, lacks: bool) -> None:
    assert bool(lacking(opened, f"The {word} was sent to the board.", word, held)) is lacks


def test_a_paper_is_wanting_where_two_that_are_held_bear_its_words(opened: Opened) -> None:
    """Whether either is the one that the review means, nobody says."""
    sentence = "Nobody read the roof survey."
    assert lacking(opened, sentence, "roof survey", "museum roof survey") == []
    assert lacking(opened, sentence, "roof survey", "museum roof survey", "annex roof survey 2011")


def test_minutes_of_the_meeting_of_a_day_are_those_of_that_day(opened: Opened) -> None:
    """The day stands behind the meeting."""
    sentence = "The minutes of the meeting of 9 August 2018 were agreed."
    assert not lacking(opened, sentence, "minutes")


def test_papers_of_one_name_are_one_lack(tmp_path: Path) -> None:
    """The bank statements that two mails ask for are listed once, with both passages."""
    (tmp_path / "corrections.txt").write_text("")
    (tmp_path / "case.toml").write_text('title = "Ardle"\nas_of = "2020-01"\nday_first = true\n')
    (tmp_path / "sources").mkdir()
    for number, who in enumerate(("Ada Roe", "Una Kell"), 1):
        words = f"# Note {number}\n\nOn {number} May 2019 {who} asked for the bank statements.\n"
        (tmp_path / "sources" / f"{number}.md").write_text(words)
    build(find_case(tmp_path), jobs=1)
    (found,) = missing(open_case(tmp_path)).findings
    assert len(found.evidence) == 2


def test_a_report_does_not_lack_itself(tmp_path: Path) -> None:
    """ "Report to the Board" stands at its own head."""
    (tmp_path / "corrections.txt").write_text("")
    (tmp_path / "case.toml").write_text('title = "Ardle"\nas_of = "2020-01"\nday_first = true\n')
    (tmp_path / "sources").mkdir()
    head = "Review of the failure of the north crane\nReport to the Harbour Board, 21 October 2019\n"
    (tmp_path / "sources" / "1.txt").write_text(f"{head}\nThe crane fell on 6 May 2019.\n")
    build(find_case(tmp_path), jobs=1)
    assert not missing(open_case(tmp_path)).findings
