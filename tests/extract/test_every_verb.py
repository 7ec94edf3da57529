"""Each verb of the vocabulary in each of its forms: a table of forms, and laws over all of them."""

from __future__ import annotations

import pytest

from tests.extract.reading import claims_of, told
from timeline.extract.lexicon import Frame, entries, frames, inflected, verbs
from timeline.extract.tokens import tokens_of

PAPER = frozenset(("submission", "report", "publication"))
IRREGULAR_PAST = {form.lemma: word for word, form in sorted(verbs().items()) if "past" in form.forms}
PARTICIPLE = {form.lemma: word for word, form in sorted(verbs().items()) if "part" in form.forms}
OVER_PAPERS = tuple(sorted(frame.lemma for frame in frames().values() if frame.kind in PAPER))
AGENTS = ("receive", "lead", "head", "show")  # their subject is no sender of what they name


def lemma_of(words: str, word: str) -> str:
    """The verb that a word is taken for, or nothing."""
    return next(t.lemma for t in tokens_of(words, 0, len(words)) if t.text == word)


@pytest.mark.parametrize("lemma", sorted({form.lemma for form in verbs().values()} - {"be", "have", "do"}))
def test_every_past_form_behind_a_noun_is_a_verb(lemma):
    past = IRREGULAR_PAST[lemma]
    found = lemma_of(f"The crew {past} the crane.", past)
    assert found in (lemma, verbs()[past].lemma)


@pytest.mark.parametrize("lemma", [frame for frame in frames() if frame not in ("call", "ring")])
def test_every_participle_behind_was_is_a_verb(lemma):
    participle = PARTICIPLE[lemma]
    assert lemma_of(f"The crane was {participle} there.", participle) in (lemma, verbs()[participle].lemma)


@pytest.mark.parametrize("lemma", sorted(frames()))
def test_no_base_form_behind_a_determiner_is_a_verb(lemma):
    assert lemma_of(f"The {lemma} was long.", lemma) == ""


@pytest.mark.parametrize("lemma", OVER_PAPERS)
def test_every_verb_over_papers_needs_one(lemma):
    past = IRREGULAR_PAST[lemma]
    assert [kind for kind in told(f"The board {past} the crane.") if not kind.startswith("other")] == []


@pytest.mark.parametrize("lemma", [lemma for lemma in OVER_PAPERS if lemma not in AGENTS])
def test_every_verb_over_papers_tells_of_the_paper(lemma):
    past = IRREGULAR_PAST[lemma]
    (claim,) = claims_of(f"The board {past} the survey.")
    frame: Frame = frames()[lemma]
    assert (claim.verb, claim.kind, [a.reading for a in claim.about]) == (lemma, frame.kind, ["survey"])


@pytest.mark.parametrize("lemma", OVER_PAPERS)
def test_every_verb_over_papers_can_be_denied(lemma):
    assert {line.split()[1] for line in told(f"The board did not {lemma} the survey.")} == {"denied"}


@pytest.mark.parametrize("lemma", OVER_PAPERS)
def test_no_verb_over_papers_tells_of_what_may_be(lemma):
    assert told(f"The board may {lemma} the survey.") == []


@pytest.mark.parametrize("lemma", sorted({line.split()[0] for line in entries("verbs")}))
def test_every_form_of_a_verb_is_known(lemma):
    regular = inflected(lemma, [IRREGULAR_PAST[lemma], PARTICIPLE[lemma]])
    assert [form for form, kinds in regular.items() if "ing" in kinds and form not in verbs()] == []
