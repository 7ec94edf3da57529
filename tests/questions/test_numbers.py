"""Numbers that two sources give differently for one thing, by the words around them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from timeline.case import Case
from timeline.questions.disputed import disputed
from timeline.questions.numbers import numbers_apart

Built = Callable[[str, str], Case]


@pytest.fixture
def reported(built: Callable[..., Case]) -> Built:
    """A case of two reports."""
    return lambda one, other: built(**{"1_md": f"# Report 1\n\n{one}\n", "2_md": f"# Report 2\n\n{other}\n"})


FOURTEEN = "Fourteen crates of the blue stock had been sold to patients before the leak was found."


# what the other report says, whether it stands against the fourteen crates
@pytest.mark.parametrize(
    ("words", "is_against"),
    [
        ("We understand that eleven crates of the blue stock were sold to patients.", True),
        ("About fifteen crates of the blue stock were sold to patients.", False),
        ("At least eleven crates of the blue stock were sold to patients.", False),
        ("Eleven of the crates of blue stock were sold to patients.", False),
        ("Another eleven crates of the blue stock were sold to patients.", False),
        ("Eleven crates of onions stood in the yard.", False),
        ("Eleven empty crates of the blue stock were sold to patients.", False),
        ("Eleven weeks later the blue stock was sold to patients.", False),
    ],
)
def test_what_is_told_of_one_thing(reported: Built, words: str, *, is_against: bool) -> None:
    assert bool(tuple(numbers_apart(reported(FOURTEEN, words)))) is is_against


def test_both_numbers_are_told_with_their_sources(reported: Built) -> None:
    """The smaller first; neither is called right."""
    other = "Three people in the van were hurt."
    case = reported("Four people were hurt when the train struck their van.", other)
    (text,) = [finding.text for finding in disputed(case).findings]
    assert text == (
        "The numbers differ: three people by “Report 2” (“Three people in the van were hurt.”); but "
        "four people by “Report 1” (“Four people were hurt when the train struck their van.”)."
    )


def test_sentences_of_two_days_tell_of_two_things(reported: Built) -> None:
    """A count of May and one of June are no contradiction."""
    one = "On 3 May 2019 four people were hurt when the train struck their van."
    other = "On 9 June 2019 three people in the van were hurt."
    assert not tuple(numbers_apart(reported(one, other)))


def test_drafts_are_compared_with_drafts(reported: Built) -> None:
    """What the draft shows is no number of the accounts that were signed."""
    draft = "The draft accounts show 31 restricted grants."
    assert tuple(numbers_apart(reported(draft, "The draft accounts show 29 restricted grants to schools.")))


def test_a_draft_is_not_held_against_what_was_signed(reported: Built) -> None:
    draft = "The draft accounts of the trust show 31 restricted grants."
    assert not tuple(numbers_apart(reported(draft, "The accounts of the trust show 29 restricted grants.")))


def test_two_short_sentences_need_one_word_where_it_is_all_they_say(reported: Built) -> None:
    """Eleven are rotten, nine are rotten: nothing else is told of either."""
    said = reported("Eleven purlins are rotten.", "Nine purlins were said to be rotten.")
    assert tuple(numbers_apart(said))


def test_two_short_sentences_that_say_other_things_are_not_compared(reported: Built) -> None:
    assert not tuple(numbers_apart(reported("Eleven purlins are rotten.", "Nine purlins were painted.")))


@pytest.mark.parametrize(
    "words",
    [
        "In an email of 3 May 2019 to Carys the crates of blue stock sold to patients were listed.",
        "On 9 May 2019 patients heard of the blue stock that was sold.",
        "By 2019 patients had the blue stock that was sold.",
    ],
)
def test_a_year_is_no_number_of_what_stands_behind_it(reported: Built, words: str) -> None:
    """Twelve patients, and patients of 2019."""
    assert not tuple(numbers_apart(reported("Twelve patients had the blue stock that was sold.", words)))


def test_a_number_behind_a_date_counts(reported: Built) -> None:
    """The number in a date does not swallow the one that stands behind it."""
    one = "In a note of 3 May 2019 to three patients the blue stock was sold."
    assert tuple(numbers_apart(reported(one, "The blue stock was sold to four patients.")))


# what the other report says, whether it stands against nineteen pupils who went to the coast on 2 July
@pytest.mark.parametrize(
    ("words", "is_against"),
    [
        ("There were seventeen pupils on the minibus on 2 July 2019, Mrs Lund told the governors.", True),
        ("There were seventeen pupils on the minibus on 9 July 2019, Mrs Lund told the governors.", False),
        ("Seventeen pupils were on the minibus.", True),
    ],
)
def test_one_word_is_enough_on_one_day_or_in_few_words(
    reported: Built, words: str, *, is_against: bool
) -> None:
    went = "On 2 July 2019 the minibus went to the coast with nineteen pupils and two teachers."
    assert bool(tuple(numbers_apart(reported(went, words)))) is is_against


def test_a_thing_that_is_narrowed_alike_is_one(reported: Built) -> None:
    """Broken wires that were found are broken wires that were found."""
    said = reported("The fitter found eleven broken wires in one lay.", "Six broken wires were found there.")
    assert tuple(numbers_apart(said))
