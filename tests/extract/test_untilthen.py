"""When somebody came to know, by what was done until then or when it happened."""

from __future__ import annotations

import pytest

from tests.extract.reading import claims_of

# words, the stance and date relation of each claim of knowledge
LEARNED = [
    ("Mr Orme did not see the survey until he got home on 8 March 2016.", [("said", ["during"])]),
    ("Mr Orme did not see the survey until he got home.", [("denied", [])]),
    ("Ms Crook first read the survey when it was seen by the board on 6 May 2016.",
     [("said", ["at"]), ("said", ["at"])]),
    ("Ms Crook saw the survey when the pier had been closed on 6 May 2016.", [("said", [])]),
    # a state lasts until something is done, and is over when it is done
    ("Ms Lee was unaware of the survey until the pier opened on 6 May 2016.",
     [("denied", ["not after"]), ("said", ["during"])]),
    ("Ms Lee was unaware of the survey until Mr Dow showed it to her on 6 May 2016.",
     [("denied", ["not after"]), ("said", ["at"])]),
    # who goes does not learn of it by going
    ("Ms Lee knew nothing of the survey until she left in May 2016.", [("denied", ["not after"])]),
    ("Ms Lee was unaware of the survey until she resigned on 6 May 2016.", [("denied", ["not after"])]),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), LEARNED)
def test_when_it_came_to_be_known(words: str, expected: list[tuple[str, list[str]]]) -> None:
    """First seen when ..., not seen until ..., unaware until ..."""
    known = [claim for claim in claims_of(words) if claim.kind == "knowledge"]
    assert [(claim.stance.value, [link.relation for link in claim.dates]) for claim in known] == expected


def test_the_title_goes_on_to_what_was_done_then() -> None:
    """Mr Orme did not see the survey until he got home on 8 March 2016."""
    words = "Mr Orme did not see the survey until he got home on 8 March 2016."
    assert claims_of(words)[0].title == words.rstrip(".")


def test_who_is_shown_it_then_is_not_told_to_know_of_it_twice() -> None:
    """That Mr Dow showed it to her tells it."""
    words = "Ms Lee was unaware of the survey until Mr Dow showed it to her on 6 May 2016."
    verbs = [claim.verb for claim in claims_of(words) if claim.stance.value == "said"]
    assert verbs == ["show"]
