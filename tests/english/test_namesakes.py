"""A last name that several people bear."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.english.yard import yard
from tests.questions.cases import Telling
from timeline.case import Case
from timeline.english import ask
from timeline.english.namesakes import namesakes
from timeline.english.spotting import spot
from timeline.model.answer import ANSWERED, NOT_UNDERSTOOD


@pytest.fixture(scope="module")
def heron(tmp_path_factory: pytest.TempPathFactory) -> Case:
    """Anton and Greta Holm work at the yard."""
    folder: Path = tmp_path_factory.mktemp("heron")
    return yard().case(folder)


def test_of_two_it_is_answered_for_each(heron: Case) -> None:
    """Neither is chosen, and nobody has to ask again."""
    answer = ask(heron, "which meetings did Holm attend?")
    assert answer.status == ANSWERED
    assert answer.text.startswith("“Holm” may be Anton Holm or Greta Holm, and the answer hangs on")
    assert "If Anton Holm is meant:" in answer.text
    assert "If Greta Holm is meant:" in answer.text
    assert all(finding.certainty == "possible" for finding in answer.findings)


def test_both_commands_are_told(heron: Case) -> None:
    """Each can be typed."""
    told = ask(heron, "when did holm learn of the keel survey?").caveats
    assert any("person/anton-holm" in caveat for caveat in told)
    assert any("person/greta-holm" in caveat for caveat in told)


def test_a_full_name_has_no_namesake(heron: Case) -> None:
    """Only the bare last name is shared."""
    assert namesakes(heron, spot(heron, "which meetings did Greta Holm attend?")) is None


def test_what_is_not_understood_stays_so(heron: Case) -> None:
    """Naming one of them helps nothing."""
    assert ask(heron, "why did Holm leave so early?").status == NOT_UNDERSTOOD


def reeve(tmp_path: Path, sayings: int) -> Case:
    """Sister Agnes Reeve of the ward, and Luke Reeve, who once bought a bed."""
    told = Telling()
    told.knows("person/agnes-reeve: Agnes Reeve", "person/luke-reeve: Luke Reeve")
    told.source("minutes.txt", "2019-03-05", "minutes")
    for number in range(sayings):
        told.says(
            f"Sister Agnes Reeve spoke of bed {number}.",
            "statement",
            "2019-03-05",
            agent="person/agnes-reeve",
        )
    told.says("Luke Reeve ordered a bed.", "request", "2019-03-06", agent="person/luke-reeve")
    return told.case(tmp_path)


def test_a_title_tells_who_it_is(tmp_path: Path) -> None:
    """Only one of them is called Sister."""
    found = namesakes(reeve(tmp_path, 1), spot(reeve(tmp_path, 1), "what did Sister Reeve say?"))
    assert found is not None
    assert [who.name for who in found.people] == ["Agnes Reeve"]
    assert "the only one whom a source calls so" in found.note


def test_one_far_more_on_record_is_taken_and_the_other_named(tmp_path: Path) -> None:
    """The note stands beside the answer."""
    answer = ask(reeve(tmp_path, 6), "what did Reeve say?")
    assert answer.reading is not None
    assert answer.reading.args["who"] == "person/agnes-reeve"
    assert "“Reeve” is taken to be Agnes Reeve, the one most on record so; not Luke Reeve." in answer.caveats


def test_a_title_that_nobody_bears_tells_nothing(tmp_path: Path) -> None:
    """The question stays open between them."""
    found = namesakes(reeve(tmp_path, 1), spot(reeve(tmp_path, 1), "what did Canon Reeve say?"))
    assert found is not None
    assert [who.name for who in found.people] == ["Agnes Reeve", "Luke Reeve"]
    assert found.note == ""


# what is asked, whom it may mean: Luke, who is called Mr Reeve, is more on record than Agnes
@pytest.mark.parametrize(
    ("words", "people"),
    [
        ("what did Mrs Reeve say?", ["Agnes Reeve"]),
        ("was the reeve there?", []),
        ("did Agnes Reeve tell Reeve?", []),
    ],
)
def test_a_title_an_article_or_a_full_name_beside_it_is_heeded(
    tmp_path: Path, words: str, people: list[str]
) -> None:
    """Mrs Reeve is not he who is called Mr; "the reeve" is no name; nor is half of two."""
    told = Telling(as_of="2020-01-01")
    told.knows("person/agnes-reeve: Agnes Reeve", "person/luke-reeve: Luke Reeve")
    told.source("minutes.txt", "2019-03-05", "minutes")
    for number in range(6):
        told.says(
            f"Mr Luke Reeve spoke of bed {number}.", "statement", "2019-03-05", agent="person/luke-reeve"
        )
    told.says("Agnes Reeve ordered a bed.", "request", "2019-03-06", agent="person/agnes-reeve")
    case = told.case(tmp_path)
    found = namesakes(case, spot(case, words))
    assert ([who.name for who in found.people] if found is not None else []) == people
