"""Words for names, numbers of days, lists: as a careful clerk would write them."""

from __future__ import annotations

import pytest

from timeline.model.entity import Entity, Name
from timeline.model.mention import Kind
from timeline.model.source import Quote
from timeline.questions.wording import agreeing, capital, days, does, is_several, listing, many, the, words_of


def named(id: str, name: str) -> Entity:
    """An entity of a kind and name."""
    return Entity(id, Kind(id.partition("/")[0]), name, (Name(name, ()),))


# id, name, inside a sentence
@pytest.mark.parametrize(
    ("id", "name", "inside"),
    [
        ("document/a", "weir survey", "the weir survey"),
        ("document/b", "The Weir Papers", "The Weir Papers"),
        ("matter/a", "flooding of Mill Lane", "the flooding of Mill Lane"),
        ("post/a", "clerk to the board", "the clerk to the board"),
        ("person/a", "Ada Quill", "Ada Quill"),
        ("person/b", "adaq", "adaq"),
        ("organisation/a", "Hydrotest", "Hydrotest"),
        ("organisation/b", "board", "the board"),
        ("group/a", "four officers", "four officers"),
        ("document/c", "2014 survey", "2014 survey"),
    ],
)
def test_names_take_the_article_they_want(id: str, name: str, inside: str) -> None:
    """People and bodies with names of their own take none."""
    assert the(named(id, name)) == inside


@pytest.mark.parametrize(
    ("least", "most", "words"),
    [
        (453, 483, "at least 453 days, at most 483"),
        (7, 7, "7 days"),
        (1, 1, "1 day"),
        (0, 3, "at least 0 days, at most 3"),
    ],
)
def test_days_are_given_with_both_bounds(least: int, most: int, words: str) -> None:
    """One number only where both are the same."""
    assert days(least, most) == words


@pytest.mark.parametrize(
    ("words", "listed"),
    [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")],
)
def test_lists_end_in_and(words: list[str], listed: str) -> None:
    """However many there are."""
    assert listing(words) == listed


@pytest.mark.parametrize(
    ("count", "one", "several", "words"),
    [(1, "source", "", "1 source"), (2, "source", "", "2 sources"), (0, "body", "bodies", "0 bodies")],
)
def test_numbers_agree_with_their_nouns(count: int, one: str, several: str, words: str) -> None:
    """One source, two sources, no bodies."""
    assert many(count, one, several) == words


@pytest.mark.parametrize(
    ("id", "name", "several"),
    [
        ("group/a", "duty engineers", True),
        ("group/b", "audience", False),
        ("document/a", "notes of the meeting", True),
        ("document/b", "notice of the works", False),
        ("person/a", "Ada Jones", False),
        ("organisation/a", "Hydrotest Works", False),
        ("document/c", "basis", False),
    ],
)
def test_plurals_are_told_by_the_head(id: str, name: str, several: bool) -> None:
    """People and bodies are one, however their names end."""
    assert is_several(named(id, name)) is several


def test_groups_do_things_in_the_plural() -> None:
    """They were present; she was present."""
    assert does(named("group/a", "duty engineers"), "was present") == "duty engineers were present"
    assert does(named("person/a", "Ada Quill"), "was present") == "Ada Quill was present"


@pytest.mark.parametrize(
    ("deed", "plural"),
    [("was sent it", "were sent it"), ("is said to know", "are said to know"), ("wrote it", "wrote it")],
)
def test_only_verbs_that_change_are_changed(deed: str, plural: str) -> None:
    """The past of most verbs has one form."""
    assert agreeing(True, deed) == plural
    assert agreeing(False, deed) == deed


def test_a_sentence_has_a_capital_and_keeps_the_rest() -> None:
    """The weir, not The Weir."""
    assert capital("the River Board met") == "The River Board met"
    assert capital("") == ""


def test_quoted_words_stand_on_one_line() -> None:
    """The quote itself keeps its breaks."""
    quote = Quote("a.txt", 0, 12, "no\n  mention ")
    assert words_of(quote) == "no mention"
    assert quote.exact == "no\n  mention "
