"""Rules alone: what these tests expect must not depend on whether a language model is installed."""

from __future__ import annotations

import pytest

from tests.extract.reading import extracted
from timeline.extract import model
from timeline.model.extraction import Extraction
from timeline.model.mention import Claim


@pytest.fixture(autouse=True)
def rules_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """No model votes on names."""
    monkeypatch.setattr(model, "model_name", lambda: "")


@pytest.fixture
def extraction(request: pytest.FixtureRequest) -> Extraction:
    """What is seen in the document of the test's docstring."""
    return extracted(request.function.__doc__)


@pytest.fixture
def claims(extraction: Extraction) -> tuple[Claim, ...]:
    """The claims of the document of the test's docstring."""
    return extraction.claims
