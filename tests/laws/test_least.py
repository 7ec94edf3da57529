"""Nobody and nothing are answers: cases that hold next to nothing are built, opened and asked."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.laws.cases import Papers, answers, built, laid, own_words, said, told
from timeline.english import ask
from timeline.errors import UnknownName
from timeline.folder import find_case
from timeline.model.answer import ANSWERED, CANNOT_SAY, NONE_ON_RECORD, NOT_UNDERSTOOD
from timeline.model.problem import Grade
from timeline.pipeline import build

NOT_TEXT = bytes(range(256)) * 8

# a case with nothing in it that could be told
EMPTY: dict[str, Papers] = {
    "no sources": {},
    "one empty file": {"a.txt": ""},
    "white space": {"a.txt": " \n\t\n\u00a0\n"},
    "a heading": {"a.md": "# Heading\n"},
    "a header of a table": {"a.csv": "date,event\n"},
    "words without a happening": {"a.txt": "The sea is cold.\n"},
    "a mail of nothing": {"a.eml": "\n"},
    "a file that nobody reads": {"a.bin": NOT_TEXT},
    "only such files": {"a.bin": NOT_TEXT, "b/c.exe": NOT_TEXT, "d.zip": b"PK\x03\x04" + NOT_TEXT},
}


@pytest.mark.parametrize("name", EMPTY)
def test_a_case_without_a_happening_answers(tmp_path: Path, name: str) -> None:
    """Every question that can be put has nothing to show; nothing breaks and nothing is made up."""
    case = told(tmp_path, EMPTY[name])
    assert (case.events(), case.tenures(), case.doubts()) == ((), (), ())
    assert [gap for gap in case.gaps() if not gap.evidence] == []
    for answer in answers(case):
        assert answer.status == NONE_ON_RECORD
        assert answer.findings == ()
        assert answer.text


@pytest.mark.parametrize("name", EMPTY)
def test_a_build_of_nothing_says_what_it_skipped(tmp_path: Path, name: str) -> None:
    """What was not read has its reason and its problem."""
    done = build(find_case(laid(tmp_path, EMPTY[name])), jobs=1)
    assert done.sources == len(EMPTY[name])
    assert done.read + len(done.skipped) == done.sources
    assert all(skipped.reason for skipped in done.skipped)
    assert done.problems >= len(done.skipped)


@pytest.mark.parametrize(
    "question",
    [
        "who is the treasurer?",
        "what happened in May 2016?",
        "when did Ann Lee learn of the report?",
        "",
        "?",
        "zebra",
    ],
)
def test_english_put_to_an_empty_case_is_never_answered(tmp_path: Path, question: str) -> None:
    """Nothing is known, so nothing is said."""
    answer = ask(told(tmp_path, {}), question)
    assert answer.status in (NONE_ON_RECORD, CANNOT_SAY, NOT_UNDERSTOOD)
    assert answer.findings == ()


def test_a_name_that_an_empty_case_does_not_hold(tmp_path: Path) -> None:
    """Said so, without a nearest."""
    with pytest.raises(UnknownName) as unknown:
        told(tmp_path, {}).find("Ann Lee")
    assert unknown.value.near == ()


UNREADABLE = {
    "a.bin": NOT_TEXT,
    "2015-04-02.note.txt": "Mr John Roe met the league on 2 March 2015.\n",
    "broken.pdf": b"%PDF-1.4 broken",
    "broken.docx": b"PK\x03\x04 broken",
}


def test_unreadable_files_cost_only_themselves(tmp_path: Path) -> None:
    """The note among them is read, and what was searched does not count them."""
    case = told(tmp_path, UNREADABLE)
    assert [event.when.edtf for event in case.events()] == ["2015-03-02"]
    assert case.searched().sources == 1
    faults = [problem for problem in case.problems() if problem.grade is Grade.FAULT]
    assert {problem.where for problem in faults} == {
        f"sources/{name}" for name in UNREADABLE if "note" not in name
    }


def test_an_unreadable_file_changes_no_finding(tmp_path: Path) -> None:
    """With or without it."""
    note = {"2015-04-02.note.txt": UNREADABLE["2015-04-02.note.txt"]}
    with_them, without = told(tmp_path / "with", UNREADABLE), told(tmp_path / "without", note)
    assert with_them.events() == without.events()
    assert with_them.gaps() == without.gaps()


ONE = "Ms Kay Lund sent the keel survey to Mr Adam Finch.\n"


def test_one_undated_sentence_is_a_case(tmp_path: Path) -> None:
    """
    Ms Kay Lund sent the keel survey to Mr Adam Finch.
    """
    case = told(tmp_path, ONE)
    (event,) = case.events()
    assert (event.when.is_open, event.kind) == (True, "submission")
    assert case.as_of.is_open
    assert {answer.status for answer in answers(case)} <= {ANSWERED, NONE_ON_RECORD}


def test_one_undated_sentence_gives_no_date_to_anything(tmp_path: Path) -> None:
    """No finding of any answer has a day."""
    case = told(tmp_path, ONE)
    whens = [finding.when for answer in answers(case) for finding in answer.findings if finding.when]
    assert all(when.is_open for when in whens)
    assert all(gap.days is None for gap in case.gaps())


def test_what_is_said_of_one_sentence_names_no_year(tmp_path: Path) -> None:
    """Neither that of the machine nor that of a file."""
    case = told(tmp_path, ONE)
    own = [own_words(sentence) for sentence in said(case)]
    assert not [words for words in own for year in ("19", "20") if f" {year}" in words]


def test_a_source_that_only_repeats_its_name_tells_nothing(tmp_path: Path) -> None:
    """A date in a file name is the day of writing, and no event."""
    case = told(tmp_path, {"2015-04-02.txt": "The sea is cold.\n"})
    assert case.events() == ()
    assert case.source("2015-04-02.txt").written.edtf == "2015-04-02"


def test_a_case_that_was_emptied_is_empty(tmp_path: Path) -> None:
    """Nothing of before is left in any answer."""
    root = laid(tmp_path, {"a.txt": ONE})
    assert built(root).events()
    (root / "sources" / "a.txt").unlink()
    case = built(root)
    assert (case.events(), case.entities(), case.sources(), case.search("keel")) == ((), (), (), ())
