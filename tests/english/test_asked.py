"""Four cases told by their papers alone: how what is asked of them is read, and how answers begin."""

from __future__ import annotations

from types import MappingProxyType, ModuleType

import pytest

from tests.english import brackwater, lanternfish, marlow, skerrow
from tests.english.brackwater_asked import ASKED as OF_BRACKWATER
from tests.english.lanternfish_asked import ASKED as OF_LANTERNFISH
from tests.english.marlow_asked import ASKED as OF_MARLOW
from tests.english.skerrow_asked import ASKED as OF_SKERROW
from tests.laws.cases import told
from timeline.case import Case
from timeline.english import ask
from timeline.model.answer import CANNOT_SAY, NOT_UNDERSTOOD

pytest.importorskip("spacy")  # the papers are read with the language model, which finds more names

CASES: MappingProxyType[str, tuple[ModuleType, tuple[tuple[str, str, str], ...]]] = MappingProxyType(
    {
        "skerrow": (skerrow, OF_SKERROW),
        "marlow": (marlow, OF_MARLOW),
        "lanternfish": (lanternfish, OF_LANTERNFISH),
        "brackwater": (brackwater, OF_BRACKWATER),
    }
)
ASKED = [(name, *one) for name, (_, asked) in CASES.items() for one in asked]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Case]:
    """Every case, built once from its papers."""
    return {
        name: told(tmp_path_factory.mktemp(name), papers.PAPERS, terms=papers.TERMS)
        for name, (papers, _) in CASES.items()
    }


@pytest.mark.parametrize(("name", "words", "reading", "begins"), ASKED)
def test_each_question_has_its_reading(
    built: dict[str, Case], name: str, words: str, reading: str, begins: str
) -> None:
    """A command, or why none is given; the answer is in the first line."""
    answer = ask(built[name], words)
    read = answer.reading.command.removeprefix("timeline query ") if answer.reading else answer.status
    assert (read, answer.text[: len(begins)]) == (reading, begins)


@pytest.mark.parametrize(
    ("name", "words"), [(n, w) for n, w, read, _ in ASKED if read in (CANNOT_SAY, NOT_UNDERSTOOD)]
)
def test_what_is_refused_has_no_findings(built: dict[str, Case], name: str, words: str) -> None:
    """Nothing that could be taken for an answer."""
    assert ask(built[name], words).findings == ()
