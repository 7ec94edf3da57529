"""The copies of a source and its thread, on its card, in its table and in JSON."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.views.pages import printed
from tests.views.toy import CASE as TOY
from tests.views.toy import NOTES
from timeline.model.message import Copies, Likeness, Thread
from timeline.views.cards import card_page
from timeline.views.copies import source_card_shape, source_shapes
from timeline.views.tables import source_table

FINAL = replace(NOTES, source=replace(NOTES.source, path="sources/notes-final.txt"))
CASE = replace(TOY, texts=(NOTES, FINAL))
FIRST, SECOND = NOTES.source.path, FINAL.source.path


@pytest.fixture
def case():
    """The second source is a later version of the first, and answers it."""
    one, other = CASE.text(FIRST), CASE.text(SECOND)
    like = Likeness(SECOND, "version", (other.quote(0, 5),), (one.quote(0, 3),))
    return replace(CASE, _copies=(Copies(FIRST, (like,)),), _threads=(Thread("x", (FIRST, SECOND)),))


def test_the_card_of_a_source_tells_its_copies_and_what_differs(case):
    shown = printed(card_page(case, case.source(FIRST)))
    assert "copy" in shown
    assert "another version" in shown
    assert "only here" in shown
    assert "only there" in shown
    assert "thread" in shown


def test_a_source_without_copies_says_nothing_of_them():
    shown = printed(card_page(CASE, CASE.source(FIRST)))
    assert "copy" not in shown
    assert "only here" not in shown


def test_each_copy_names_the_others(case):
    shapes = {shape["id"]: shape["copies"] for shape in source_shapes(case)}
    assert shapes[FIRST] == [{"source": SECOND, "how": "version"}]
    assert shapes[SECOND] == [{"source": FIRST, "how": "version"}]


def test_the_table_of_sources_names_copies(case):
    assert "(version)" in printed(source_table(source_shapes(case)))


def test_the_card_in_json_has_the_words_that_differ(case):
    card = source_card_shape(case, case.source(SECOND))
    (told,) = card["differs"]
    assert (told["source"], told["from"]) == (SECOND, FIRST)
    assert [one["quote"] for one in told["only_here"]] == [case.text(SECOND).body[:5]]
    assert card["thread"] == [FIRST, SECOND]
