"""The investigator's word: applied or reported, never lost, and above every rule."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.laws.cases import asked, built, laid, only, people, printed, told
from timeline.case import Case
from timeline.corrections import append, hash_of
from timeline.model.problem import Grade

PAPERS = {
    "2016-06-01.memo.txt": (
        "Mr Adam Finch sent the keel survey to Ms Kay Lund on 3 May 2016. "
        "Mr Adam Finch met Ms Kay Lund on 9 May.\n"
    ),
    "2016-07-01.diary.txt": "Mr Finch met Dr Omar Vance on 20 June 2016.\n",
}
MEMO, DIARY = "2016-06-01.memo.txt", "2016-07-01.diary.txt"
ADDED = f'add met on 2016-06-02\n    present: person/kay-lund\n    quote: "Ms Kay Lund" in {MEMO} #1'


def events(case: Case) -> list[tuple[str, str, tuple[str, ...]]]:
    """When, what kind, with whom."""
    return [(e.when.edtf, e.kind, tuple(part.id for part in e.parts)) for e in case.events()]


PLAIN = [
    ("2016-05-03", "submission", ("person/adam-finch", "person/kay-lund")),
    ("2016-05-09", "meeting", ("person/adam-finch", "person/kay-lund")),
    ("2016-06-20", "meeting", ("person/adam-finch", "person/omar-vance")),
]

# one decision, the events as they are with it
APPLIED = (
    (f'drop "sent" in {MEMO}', PLAIN[1:]),
    (f'drop "Dr Omar Vance" in {DIARY}', [*PLAIN[:2], ("2016-06-20", "meeting", ("person/adam-finch",))]),
    (f'drop "Ms Kay Lund" in {MEMO} #1', [("2016-05-03", "submission", ("person/adam-finch",)), *PLAIN[1:]]),
    (f'date "3 May 2016" in {MEMO} is 2016-05-04', [("2016-05-04", *PLAIN[0][1:]), *PLAIN[1:]]),
    (f'date "20 June 2016" in {DIARY} is 2016-06', [*PLAIN[:2], ("2016-06", *PLAIN[2][1:])]),
    (ADDED, [*PLAIN[:2], ("2016-06-02", "meeting", ("person/kay-lund",)), PLAIN[2]]),
    (
        f'different "Mr Finch" in {DIARY} person/adam-finch',
        [*PLAIN[:2], ("2016-06-20", "meeting", ("person/finch", "person/omar-vance"))],
    ),
    (
        "same person/omar-vance = person/kay-lund",
        [*PLAIN[:2], ("2016-06-20", "meeting", ("person/adam-finch", "person/kay-lund"))],
    ),
)

# one line that does nothing, the words of its problem, its code
REPORTED = (
    ('drop "sent" in memo.txt', "no sources are called", "stranded-correction"),
    (f'drop "Ms Kay Lund" in {MEMO}', "say which: #1 to #2", "stranded-correction"),
    (f'drop "Ms Kay Lund" in {MEMO} #7', "2 times", "stranded-correction"),
    (f'drop "never written" in {MEMO}', "is not in", "stranded-correction"),
    (f'date "4 May 2016" in {MEMO} is 2016-05-05', "is not in", "stranded-correction"),
    ("same person/kay-lund = person/nobody", "no person/nobody", "stranded-correction"),
    ("different person/nobody person/kay-lund", "no person/nobody", "stranded-correction"),
    (ADDED.replace("kay-lund", "nobody"), "no person/nobody", "stranded-correction"),
    (ADDED.replace("Ms Kay Lund", "Ms Kay Moor"), "is not in", "stranded-correction"),
    (f'date "3 May 2016" in {MEMO} is soon', "no date in EDTF", "unread-correction"),
    (f'forget "sent" in {MEMO}', "is no decision", "unread-correction"),
)


def test_without_a_decision_the_rules_speak(tmp_path: Path) -> None:
    """What the decisions below are measured against."""
    assert events(told(tmp_path, PAPERS)) == PLAIN


@pytest.mark.parametrize(("line", "expected"), APPLIED, ids=[line.split("\n")[0] for line, _ in APPLIED])
def test_a_decision_is_applied_and_outranks_the_rules(tmp_path: Path, line: str, expected: list) -> None:
    """And leaves no problem behind."""
    case = told(tmp_path, PAPERS, corrections=f"; decided in court\n\n2026-03-02 {line}\n    why: as seen\n")
    assert (events(case), case.problems()) == (expected, ())


@pytest.mark.parametrize(
    ("line", "words", "code"), REPORTED, ids=[line.split("\n")[0] for line, *_ in REPORTED]
)
def test_a_line_that_does_nothing_is_reported_with_its_number(
    tmp_path: Path, line: str, words: str, code: str
) -> None:
    """And changes nothing, not by likeness either."""
    case = told(tmp_path, PAPERS, corrections=f"; first\n; second\n\n{line}\n")
    (problem,) = case.problems()
    assert (problem.where.partition(":")[0], problem.code) == ("corrections.txt", code)
    assert problem.where == "corrections.txt:4"
    assert (problem.grade, words in problem.message) == (Grade.FAULT, True)
    assert events(case) == PLAIN


@pytest.mark.parametrize("line", [line for line, _ in APPLIED], ids=[line[:30] for line, _ in APPLIED])
def test_a_decision_survives_whatever_is_derived(tmp_path: Path, line: str) -> None:
    """The cache and the store are deleted, and the case is built again."""
    root = laid(tmp_path, PAPERS, corrections=line + "\n")
    before = printed(built(root))
    for path in (root / ".timeline").iterdir():
        path.unlink()
    assert printed(built(root)) == before
    assert (root / "corrections.txt").read_text() == line + "\n"


def test_a_decision_survives_another_paper(tmp_path: Path) -> None:
    """Anchored on words, it is still there when the case grows and offsets move."""
    line = f'date "3 May 2016" in {MEMO} is 2016-05-04\n'
    more = {
        MEMO: "To the file.\n\n" + PAPERS[MEMO],
        "0.txt": "Ms Kay Lund met Dr Omar Vance on 1 May 2016.\n",
    }
    case = told(tmp_path, {**PAPERS, **more}, corrections=line)
    assert only(case, "submission").when.edtf == "2016-05-04"
    assert case.problems() == ()


def test_a_decision_whose_words_are_gone_is_reported_and_kept(tmp_path: Path) -> None:
    """The source was replaced by another version."""
    root = laid(tmp_path, PAPERS, corrections=f'drop "sent" in {MEMO}\n')
    assert built(root).problems() == ()
    (root / "sources" / MEMO).write_text("Mr Adam Finch met Ms Kay Lund on 9 May 2016.\n")
    assert [problem.code for problem in built(root).problems()] == ["stranded-correction"]
    assert "drop" in (root / "corrections.txt").read_text()


def test_of_two_decisions_on_one_target_the_last_holds(tmp_path: Path) -> None:
    """As the file is appended to."""
    first = f'date "3 May 2016" in {MEMO} is 2016-05-04\n'
    case = told(tmp_path, PAPERS, corrections=first + "\n" + first.replace("05-04", "05-05"))
    assert only(case, "submission").when.edtf == "2016-05-05"


def test_decisions_appended_one_by_one_give_what_they_give_together(tmp_path: Path) -> None:
    """With a build after each, as in a review."""
    lines = [APPLIED[3][0], APPLIED[5][0], APPLIED[6][0]]
    root = laid(tmp_path / "one", PAPERS)
    for line in lines:
        built(root)
        append(root / "corrections.txt", [line], hash_of(root / "corrections.txt"))
    together = told(tmp_path / "all", PAPERS, corrections="\n\n".join(lines) + "\n")
    assert printed(built(root)) == printed(together)
    assert together.problems() == ()


def test_why_names_the_line_of_the_decision(tmp_path: Path) -> None:
    """Each event that a decision touched can be traced to it."""
    case = told(tmp_path, PAPERS, corrections=f'\n\ndate "3 May 2016" in {MEMO} is 2016-05-04\n\n{ADDED}\n')
    grounds = [(e.when.edtf, ground.text + ground.rule) for e in case.events() for ground in e.why]
    assert any(when == "2016-05-04" and "corrections.txt:3" in text for when, text in grounds)
    assert any(when == "2016-06-02" and "corrections.txt:5" in text for when, text in grounds)


def test_an_added_event_has_its_quote_like_any_other(tmp_path: Path) -> None:
    """The investigator's word is no evidence; the words of a source are."""
    case = told(tmp_path, PAPERS, corrections=ADDED + "\n")
    (event,) = [event for event in case.events() if event.when.edtf == "2016-06-02"]
    assert [quote.exact for quote in event.evidence] == ["Ms Kay Lund"]
    assert str(asked(case)).count("2016-06-02") > 1


# two names that the rules join, and two that they keep apart
def test_different_outranks_what_the_rules_join(tmp_path: Path) -> None:
    """And the doubt does not come back."""
    apart = told(tmp_path, PAPERS, corrections=f'different "Mr Finch" in {DIARY} person/adam-finch\n')
    assert people(apart) == ["Adam Finch", "Finch", "Kay Lund", "Omar Vance"]
    assert apart.doubts() == ()


def test_same_outranks_what_the_rules_keep_apart(tmp_path: Path) -> None:
    """Both names stay to be seen."""
    case = told(tmp_path, PAPERS, corrections="same person/omar-vance = person/kay-lund\n")
    assert people(case) == ["Adam Finch", "Kay Lund"]
    assert [name.words for name in case.entity("person/kay-lund").names] == ["Kay Lund", "Omar Vance"]
