"""A language model's votes on names: taken only where one is installed, and never as words of its own."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from tests.extract.reading import extracted, mentions_of
from timeline.extract import model
from timeline.model.mention import Kind

HIDDEN = "Wojmir Zbik met the board in May 2012."


class Votes:
    """A model that gives labels by name, as spaCy does for the entities of a text."""

    def __init__(self, *labels: tuple[str, str]) -> None:
        self.labels = labels

    def __call__(self, body: str) -> SimpleNamespace:
        """The entities in a text, in its order."""
        found = [(body.find(name), name, label) for name, label in self.labels if name in body]
        return SimpleNamespace(ents=[SimpleNamespace(text=n, label_=label) for _, n, label in sorted(found)])


@pytest.fixture
def voting(monkeypatch: pytest.MonkeyPatch):
    """Installs a model that votes."""

    def install(*labels: tuple[str, str]) -> None:
        monkeypatch.setattr(model, "model_name", lambda: "votes 1.0")
        monkeypatch.setattr(model, "_model", lambda: Votes(*labels))

    return install


def test_without_a_model_nothing_has_a_label():
    assert model.labels_of(HIDDEN) == {}


def test_without_a_model_the_rules_stand_alone():
    assert mentions_of(HIDDEN) == ["board"]


def test_with_a_model_a_name_that_no_rule_knows_is_a_person(voting):
    voting(("Wojmir Zbik", "PERSON"))
    assert mentions_of(HIDDEN, Kind.PERSON) == ["Wojmir Zbik"]


def test_a_models_words_are_quoted_from_the_text(voting):
    voting(("Wojmir Zbik", "PERSON"))
    found = extracted(HIDDEN)
    assert found.problems == ()
    assert found.mentions[0].quote.exact == "Wojmir Zbik"


def test_a_model_makes_no_claims(voting):
    without = [claim.kind for claim in extracted(HIDDEN).claims]
    voting(("Wojmir Zbik", "PERSON"), ("the board", "ORG"))
    assert [claim.kind for claim in extracted(HIDDEN).claims] == without


def test_the_label_given_most_often_is_taken(voting):
    voting(("Roe", "PERSON"), ("Roe", "PERSON"), ("Roe", "ORG"))
    assert model.labels_of("Roe left.") == {"Roe": "PERSON"}


def test_a_tie_goes_by_the_alphabet(voting):
    voting(("Roe", "PERSON"), ("Roe", "ORG"))
    assert model.labels_of("Roe left.") == {"Roe": "ORG"}


@pytest.mark.parametrize("name", ["the Marsh", "The Marsh", "Marsh's", "Marsh’s", "the  Marsh"])
def test_articles_and_possessives_are_no_part_of_a_name(voting, name):
    voting((name, "ORG"))
    assert model.labels_of(f"{name} fell.") == {"Marsh": "ORG"}


def test_a_long_text_is_given_in_pieces(voting, monkeypatch):
    voting(("Roe", "PERSON"))
    monkeypatch.setattr(model, "LONGEST", 20)
    assert model.labels_of("x" * 30 + " Roe left.") == {"Roe": "PERSON"}


def test_labels_come_in_one_order(voting):
    voting(("Roe", "PERSON"), ("Birch", "PERSON"), ("Marsh", "ORG"))
    assert list(model.labels_of("Roe and Marsh and Birch")) == ["Birch", "Marsh", "Roe"]


def test_labels_cannot_be_changed(voting):
    voting(("Roe", "PERSON"))
    with pytest.raises(TypeError):
        model.labels_of("Roe left.")["Roe"] = "ORG"  # type: ignore[index]
