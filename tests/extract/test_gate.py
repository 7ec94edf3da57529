"""The quote gate: words that do not stand at their place are told of and kept out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.extract.reading import extracted
from timeline.extract.gate import is_exact, quotes_of, verified
from timeline.model.mention import Claim, Kind, Mention, Order, PartWords, Sign
from timeline.model.problem import Grade
from timeline.model.source import Quote

STORY = "The board met in May.\n\nMs Ada Roe wrote to the union after the visit of 3 May 2012."
FOUND = extracted(STORY)
TEXT = FOUND.text
LETTER = next(claim for claim in FOUND.claims if claim.kind == "letter")
BOARD = FOUND.mentions[0]

INVENTED = Quote(TEXT.source.path, 4, 9, "crane")
ELSEWHERE = Quote("sources/other.txt", 4, 9, "board")
BEYOND = Quote(TEXT.source.path, 9_000, 9_005, "board")
PART = PartWords("sender", INVENTED, Kind.ORGANISATION, "crane")


def test_words_at_their_place_are_exact():
    assert is_exact(TEXT.quote(4, 9), TEXT)


@pytest.mark.parametrize("quote", [INVENTED, ELSEWHERE, BEYOND])
def test_other_words_another_source_or_no_place_are_not(quote):
    assert not is_exact(quote, TEXT)


def test_whatever_is_exact_comes_through_unchanged():
    kept, problems = verified(TEXT, (*FOUND.mentions, *FOUND.claims), "rules")
    assert (kept, problems) == ([*FOUND.mentions, *FOUND.claims], [])


# what is invented, and an item that invents it
@pytest.mark.parametrize(
    ("what", "item"),
    [
        ("the words of a mention", Mention(INVENTED, Kind.ORGANISATION, "crane")),
        ("a sign", replace(BOARD, signs=(Sign("of", "crane", INVENTED),))),
        ("the sentence of a claim", replace(LETTER, quote=INVENTED)),
        ("the trigger of a claim", replace(LETTER, trigger=INVENTED)),
        ("a part", replace(LETTER, parts=(*LETTER.parts, PART))),
        ("what a claim is about", replace(LETTER, about=(PART,))),
        ("an order", replace(LETTER, orders=(Order("after", 4, INVENTED),))),
        ("a speaker", replace(LETTER, speaker=PART)),
    ],
)
def test_one_invention_anywhere_keeps_the_whole_item_out(what, item):
    kept, problems = verified(TEXT, (item,), "model")
    assert (kept, len(problems)) == ([], 1), what


def test_each_invention_is_one_problem():
    items = [Mention(INVENTED, Kind.MATTER, "crane"), BOARD, replace(LETTER, quote=ELSEWHERE)]
    kept, problems = verified(TEXT, items, "model")
    assert (kept, len(problems)) == ([BOARD], 2)


def test_a_problem_says_who_invented_what_and_where():
    _, (problem,) = verified(TEXT, (Mention(INVENTED, Kind.MATTER, "crane"),), "model")
    assert (problem.where, problem.code, problem.grade) == (
        "sources/story.txt:1",
        "inexact-quote",
        Grade.FAULT,
    )
    assert '"model"' in problem.message
    assert '"crane"' in problem.message


def test_a_problem_gives_the_line_of_the_place():
    _, (problem,) = verified(
        TEXT, (Mention(Quote(TEXT.source.path, 25, 30, "crane"), Kind.MATTER, "x"),), "m"
    )
    assert problem.where == "sources/story.txt:3"


def test_a_long_invention_is_cut_in_the_message():
    words = "crane " * 100
    _, (problem,) = verified(TEXT, (Mention(Quote(TEXT.source.path, 4, 9, words), Kind.MATTER, "x"),), "m")
    assert len(problem.message) < 200


def test_every_quote_of_a_claim_is_looked_at():
    claim = replace(LETTER, speaker=PART, orders=(Order("after", 4, INVENTED),), about=(PART,))
    found = list(quotes_of(claim))
    assert found.count(INVENTED) == 3
    assert {LETTER.quote, LETTER.trigger} < set(found)


def test_a_mention_quotes_itself_and_its_signs():
    found = list(quotes_of(replace(BOARD, signs=(Sign("of", "crane", INVENTED),))))
    assert found == [BOARD.quote, INVENTED]


def test_the_rules_invent_nothing():
    assert FOUND.problems == ()
    assert all(isinstance(claim, Claim) for claim in FOUND.claims)
