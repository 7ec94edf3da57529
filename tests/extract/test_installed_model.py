"""The model that is really installed, where one is: it loads, it helps, it stays the same."""

from __future__ import annotations

from importlib.util import find_spec

import pytest

from timeline.extract import model

NAME = model.model_name()

pytestmark = pytest.mark.skipif(not NAME, reason="no language model is installed")


@pytest.fixture(autouse=True)
def rules_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Here the installed model does vote."""
    monkeypatch.setattr(model, "model_name", lambda: NAME)


def test_a_model_is_named_with_its_version():
    module, version = NAME.split()
    assert find_spec(module) is not None
    assert version[0].isdigit()


def test_a_model_knows_a_plain_name():
    assert model.labels_of("Barack Obama visited London.")["Barack Obama"] == "PERSON"


def test_a_model_says_the_same_twice():
    words = "Angela Merkel met Emmanuel Macron in Berlin."
    assert model.labels_of(words) == model.labels_of(words)


def test_without_spacy_there_is_no_model(monkeypatch):
    monkeypatch.undo()
    monkeypatch.setattr(model, "find_spec", lambda _: None)
    assert model.model_name() == ""
