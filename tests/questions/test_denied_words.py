"""What a sentence denies, by its own words."""

from __future__ import annotations

import pytest

from timeline.model.source import Source, Text
from timeline.questions.denied_words import denied_in


def denied(words: str) -> tuple[str, ...] | None:
    """The telling words of the thing that a sentence denies; None where it denies nothing for sure."""
    text = Text(Source("letter.txt", "x"), words)
    found = denied_in(text, text.quote(0, len(words)), ())
    return None if found is None else found.words


# sentence, the words of the thing
@pytest.mark.parametrize(
    ("words", "thing"),
    [
        ("We never received the drainage survey.", ("drainage", "survey")),
        ("We never received the drainage survey", ("drainage", "survey")),
        ("We never received the drainage survey from Mr Dow.", ("drainage", "survey")),
        ("We never received the letter", ("letter",)),
        ("We may never have received the drainage survey.", None),
        ("We received the drainage survey.", None),
    ],
)
def test_the_thing_ends_where_its_name_does_or_with_the_sentence(words, thing):
    assert denied(words) == thing
