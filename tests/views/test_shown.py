"""Source text on a screen is shown, never obeyed."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.views.shown import folded, legible, shown, shown_inline


# what a source holds, what a screen shows
@pytest.mark.parametrize(
    ("held", "seen"),
    [
        ("plain words", "plain words"),
        ("Ynys Môn, 10 €", "Ynys Môn, 10 €"),
        ("two\nlines\tand a tab", "two\nlines\tand a tab"),
        ("two\r\nlines", "two\nlines"),
        ("over\rwritten", "over␍written"),
        ("\x1b[31mred\x1b[0m", "␛[31mred␛[0m"),
        ("nothing\x00here", "nothing␀here"),
        ("rubbed\x7fout", "rubbed␡out"),
        ("\x9b31m", "⟨U+009B⟩31m"),
        ("abc\u202edcba", "abc⟨U+202E⟩dcba"),
        ("\u2066isolated\u2069", "⟨U+2066⟩isolated⟨U+2069⟩"),
        ("zero\u200bwidth", "zero⟨U+200B⟩width"),
        ("\ufeffmark", "⟨U+FEFF⟩mark"),
        ("broken\udc80byte", "broken⟨U+DC80⟩byte"),
        ("soft\u00adhyphen", "soft\u00adhyphen"),
        ("[bold]not bold[/bold]", "[bold]not bold[/bold]"),
    ],
)
def test_what_would_act_becomes_a_sign(held, seen):
    assert legible(held) == seen


def test_a_line_is_folded_only_where_a_view_wants_one_line():
    assert folded("  two\n  lines ") == "two lines"
    assert str(shown("two\nlines")) == "two\nlines"
    assert str(shown_inline("two\nlines")) == "two lines"


def test_markup_stays_words():
    assert shown("[red]alarm[/red]").plain == "[red]alarm[/red]"
    assert shown("[red]alarm[/red]").spans == []


@given(st.text(st.characters()))
def test_no_control_survives(text):
    kept = {
        unicodedata.category(letter) for letter in legible(text) if letter not in "\n\t\u00ad\u200c\u200d"
    }
    assert not kept & {"Cc", "Cf", "Cs", "Zl", "Zp"}


@given(st.text(st.characters()))
def test_making_legible_twice_changes_nothing(text):
    assert legible(legible(text)) == legible(text)
