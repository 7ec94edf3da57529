"""Words in -ed that no list holds, and the verbs that they are read as."""

from __future__ import annotations

import pytest

from timeline.extract.guessedpasts import guessed_past


@pytest.mark.parametrize(
    ("word", "lemma"),
    [
        ("capsized", "capsize"),
        ("fired", "fire"),
        ("jailed", "jail"),
        ("robbed", "rob"),
        ("buried", "bury"),
        ("exploded", "explode"),
        ("embedded", "embed"),
        ("superseded", "supersede"),
        ("embezzled", "embezzle"),
        ("patrolled", "patrol"),
        ("spelled", "spell"),
        ("refuelled", "refuel"),
        ("signalled", "signal"),
        ("prosecuted", "prosecute"),
        ("audited", "audit"),
        ("ignited", "ignite"),
        ("ignored", "ignore"),
        ("monitored", "monitor"),
        ("intervened", "intervene"),
        ("happened", "happen"),
        ("smoked", "smoke"),
        ("looked", "look"),
        ("arranged", "arrange"),
        ("belonged", "belong"),
        ("typed", "type"),
        ("vowed", "vow"),
    ],
)
def test_the_spelling_tells_the_verb(word, lemma):
    form = guessed_past(word)
    assert form is not None
    assert form.lemma == lemma


@pytest.mark.parametrize("word", ["hundred", "sacred", "indeed", "bed", "red", "Walled", "speed", "report"])
def test_other_words_are_no_past(word):
    assert guessed_past(word) is None
