"""What holds for every question on the shelf, whatever it asks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.english.conftest import weir_with_board
from tests.questions.cases import Telling
from timeline.case import Case
from timeline.model.answer import ANSWERED, NONE_ON_RECORD, Answer
from timeline.questions import QUESTIONS, bind, find_gaps, name_of, pose, terms_of

Opened = Callable[[Telling], Case]

WORDS = {
    "about": "document/weir-survey", "who": "person/ada-quill", "to": "organisation/river-board",
    "of": "document/weir-survey", "post": "post/chair-of-the-board", "on": "2015-09-14",
    "after": "2014-01", "before": "2017-03", "longer": "28", "than": "person/ben-stott",
    "sender": "person/ben-stott", "first": "event/000-report", "then": "event/001-submission",
    "also": "2016-09-12", "source": "sources/minutes/2015-09-14.txt", "what": "people",
    "beside": "person/ada-quill",
}  # fmt: skip
OPTIONAL = frozenset({"sequence", "tenures", "present", "mentioned"})


def asked(case: Case) -> Iterator[tuple[str, Answer]]:
    """Every question of the shelf, put with what it requires, then with all that it takes."""
    for question in QUESTIONS:
        name = name_of(question)
        terms = [term.name.rstrip("_") for term in terms_of(question)]
        required = [term.name for term in terms_of(question) if term.required]
        full = [term for term in terms if term in WORDS and not (name == "sequence" and term == "of")]
        if name == "present":
            full = ["on"]
        for chosen in ([] if name in OPTIONAL else required), full:
            if chosen or name not in ("tenures", "present", "mentioned"):
                yield name, pose(case, question, bind(case, question, {term: WORDS[term] for term in chosen}))


@pytest.fixture
def answers(tmp_path: Path) -> list[tuple[str, Answer]]:
    """Every question, put to the weir and its board."""
    return list(asked(weir_with_board().case(tmp_path)))


def test_every_question_is_asked_here(answers: list[tuple[str, Answer]]) -> None:
    """None is forgotten by the tests below."""
    assert {name for name, _ in answers} == {name_of(question) for question in QUESTIONS}


def test_no_finding_stands_without_a_quote(answers: list[tuple[str, Answer]]) -> None:
    """Every statement carries its exact words."""
    assert [name for name, answer in answers for finding in answer.findings if not finding.evidence] == []


def test_every_quote_is_exact(tmp_path: Path) -> None:
    """Letter for letter what stands at its place."""
    case = weir_with_board().case(tmp_path)
    quotes = [quote for _, answer in asked(case) for finding in answer.findings for quote in finding.evidence]
    assert all(case.text(quote.source).body[quote.start : quote.end] == quote.exact for quote in quotes)


def test_what_was_searched_is_always_said(answers: list[tuple[str, Answer]]) -> None:
    """Four sources."""
    assert {answer.searched.sources for _, answer in answers} == {5}


def test_the_status_fits_the_findings(answers: list[tuple[str, Answer]]) -> None:
    """Answered, or none on record; nothing else comes of a typed question."""
    assert {answer.status for _, answer in answers} <= {ANSWERED, NONE_ON_RECORD}


def test_nothing_is_said_not_to_have_happened(answers: list[tuple[str, Answer]]) -> None:
    """Outside of quotation marks the program denies nothing."""
    for _, answer in answers:
        own = "".join(piece.split("”")[-1] for piece in answer.text.split("“"))
        assert "did not" not in own
        assert "never" not in own
        assert "was not" not in own


def test_an_empty_case_is_answered(tmp_path: Path) -> None:
    """Questions without required terms, put to nothing."""
    case = Telling().case(tmp_path)
    for question in QUESTIONS:
        if not any(term.required for term in terms_of(question)) and name_of(question) not in OPTIONAL:
            assert question(case).findings == ()
    assert find_gaps(case) == ()


def test_the_same_case_gives_the_same_gaps(opened: Opened) -> None:
    """Ids, order, words."""
    case = opened(weir_with_board())
    assert find_gaps(case) == find_gaps(case)


def test_gap_ids_are_unique(opened: Opened) -> None:
    """Each can be shown by itself."""
    ids = [gap.id for gap in find_gaps(opened(weir_with_board()))]
    assert len(ids) == len(set(ids))


def test_every_gap_has_evidence_and_its_gravity_in_words(opened: Opened) -> None:
    """What it rests on, and why it stands where it stands."""
    gaps = find_gaps(opened(weir_with_board()))
    assert all(gap.evidence and gap.gravity and gap.explanation for gap in gaps)
    assert [gap.rank for gap in gaps] == sorted(gap.rank for gap in gaps)


def test_an_irrelevant_source_changes_only_the_count(tmp_path: Path, opened: Opened) -> None:
    """A note about the weather."""
    told = weir_with_board().source("zz-weather.txt", "2017-05-19")
    told.words("Rain all week.")
    (tmp_path / "dry").mkdir()
    before = {name: answer.findings for name, answer in asked(weir_with_board().case(tmp_path / "dry"))}
    after = {name: answer.findings for name, answer in asked(opened(told))}
    assert after == before
