"""What stands right behind a name."""

from __future__ import annotations

import pytest

from timeline.model.source import Source, Text
from timeline.resolve.beside import signs_behind


# what stands behind "Ada Byrne", the signs
@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        (" the elder sailed.", [("generation", "sr")]),
        (", the younger, sailed.", [("generation", "jr")]),
        (" Jr sailed.", [("generation", "jr")]),
        (" junior sailed.", [("generation", "jr")]),
        (" Senior Clerk sailed.", []),
        (" senior Harbour Master sailed.", []),
        (" (née Hale) sailed.", [("born", "Hale")]),
        (", formerly Ann Hale, sailed.", [("born", "Ann Hale")]),
        (" was formerly a clerk.", []),
        (" was born in Hale.", []),
        ("\n\nJr", []),
    ],
)
def test_words_behind_a_name(behind, expected):
    """Father or son, and the name at birth, each with its own words."""
    text = Text(Source("a.txt", "0" * 64), f"Ada Byrne{behind}")
    found = signs_behind(text, text.quote(0, 9))
    assert [(sign.name, sign.reading) for sign in found] == expected
    assert all(text.body[sign.quote.start : sign.quote.end] == sign.quote.exact for sign in found)


def test_a_name_at_birth_within_the_name():
    """An index has it in one cell."""
    text = Text(Source("a.csv", "0" * 64), "Ada Byrne (née Hale)")
    (sign,) = signs_behind(text, text.quote(0, 20))
    assert (sign.name, sign.reading, sign.quote.exact) == ("born", "Hale", "Hale")
