"""Laws of extraction: exact quotes, no exception, one result, and nothing told from what is not there."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from tests.extract.reading import order_quotes, quotes, text_of
from timeline.extract.whole import extract
from timeline.model.source import Source, Text
from timeline.model.terms import SourceFacts, Terms
from timeline.readers import read_source

ACTORS = (
    "The board",
    "Ms Ada Roe",
    "Halden Ferries Ltd",
    "Two engineers",
    "The harbour master",
    "Nobody",
    "It",
)
ACTS = (
    "sent the survey to the union", "met the crew", "did not see the audit", "was told of the leak",
    "should have been told", "held a meeting", "will publish the report", "refused an inquiry",
    "may have known", "wrote to Dr Osei after the visit", "said that the crane fell",
)  # fmt: skip
DAYS = ("", " in May 2012", " on 3 May 2012", " before June 2013", " last month", " on 07/08/2016")
KINDS = ("article", "email", "minutes", "letter", "table", "calendar", "web-page", "document")
QUICK = settings(max_examples=60, deadline=timedelta(seconds=5))

sentences = some.builds(
    lambda actor, act, day: f"{actor} {act}{day}.",
    some.sampled_from(ACTORS),
    some.sampled_from(ACTS),
    some.sampled_from(DAYS),
)
paragraphs = some.lists(sentences, min_size=1, max_size=3).map(" ".join)
documents = some.lists(paragraphs, min_size=1, max_size=4)
scraps = some.lists(
    some.sampled_from(
        ("the", "board", "report", '"', "“", "”", "said", "Ms", "Roe", "of", "which", "was", "sent", "to",
         ",",
         ".", "\n", "\n\n", "(", ")", "3 May 2012", "no", "not", "and", "after", "meeting", "Present:", "- ",
         "Dear", "'s", "’", "@roe", "7.", "who", "that", "had", "be", "no longer", "None of", "from", "aware")
    ),
    max_size=40,
).map(" ".join)  # fmt: skip


def seen(body: str, kind: str = "article"):
    """What is seen in a text of some kind."""
    return extract(Text(Source("sources/a.txt", "", kind=kind), body))


@QUICK
@given(documents)
def test_every_quote_equals_the_text_at_its_place(told):
    found = extract(text_of("\n\n".join(told)))
    for quote in quotes(found):
        assert found.text.body[quote.start : quote.end] == quote.exact


@QUICK
@given(documents)
def test_extraction_is_the_same_each_time(told):
    words = "\n\n".join(told)
    assert extract(text_of(words)) == extract(text_of(words))


@QUICK
@given(documents)
def test_nothing_that_the_rules_say_is_stopped_at_the_gate(told):
    assert extract(text_of("\n\n".join(told))).problems == ()


@QUICK
@given(documents, some.data())
def test_removing_a_paragraph_removes_its_claims(told, data):
    gone = data.draw(some.integers(0, len(told) - 1))
    rest = [paragraph for i, paragraph in enumerate(told) if i != gone]
    found = extract(text_of("\n\n".join(rest)))
    left = "\n\n".join(rest)
    assert all(claim.quote.exact in left for claim in found.claims)
    assert found == extract(text_of(left))


@QUICK
@given(documents)
def test_dates_and_orders_of_claims_stand_in_the_text(told):
    found = extract(text_of("\n\n".join(told)))
    places = {(e.start, e.end) for e in found.expressions}
    triggers = {claim.trigger.start for claim in found.claims}
    assert {(d.start, d.end) for claim in found.claims for d in claim.dates} <= places
    assert {order.trigger for order in order_quotes(found)} <= triggers


@QUICK
@given(documents)
def test_a_trigger_stands_in_the_words_of_its_claim(told):
    for claim in extract(text_of("\n\n".join(told))).claims:
        assert claim.quote.start <= claim.trigger.start
        assert claim.trigger.end <= claim.quote.end


@QUICK
@given(documents)
def test_mentions_and_claims_come_in_the_order_of_the_text(told):
    found = extract(text_of("\n\n".join(told)))
    assert list(found.mentions) == sorted(found.mentions, key=lambda m: m.quote)
    assert list(found.claims) == sorted(found.claims, key=lambda c: (c.trigger, c.quote, c.kind))


@QUICK
@given(some.text(max_size=200), some.sampled_from(KINDS))
def test_no_text_is_too_strange(body, kind):
    found = seen(body, kind)
    assert [q for q in quotes(found) if body[q.start : q.end] != q.exact] == []


@QUICK
@given(scraps, some.sampled_from(KINDS))
def test_no_scrap_of_language_is_too_strange(body, kind):
    found = seen(body, kind)
    assert found.problems == ()
    assert found == seen(body, kind)


@QUICK
@given(some.binary(max_size=120), some.sampled_from(("a.txt", "a.md", "a.eml", "a.csv", "a.ics", "a.html")))
def test_no_file_is_too_strange(data, name):
    found = extract(read_source(f"sources/{name}", data, SourceFacts(), Terms()))
    assert found.problems == ()


@QUICK
@given(documents, some.sampled_from(("\n", "\n\n\n", " ")))
def test_white_space_around_a_text_changes_no_claim(told, blank):
    words = "\n\n".join(told)
    assert [c.title for c in seen(blank + words + blank).claims] == [c.title for c in seen(words).claims]


@pytest.mark.parametrize("actor", ACTORS)
@pytest.mark.parametrize("day", DAYS)
def test_a_possibility_is_never_told(actor, day):
    assert extract(text_of(f"{actor} may have known of the survey{day}.")).claims == ()


@pytest.mark.parametrize("actor", ACTORS)
def test_a_question_is_never_told(actor):
    assert extract(text_of(f"Was it known that {actor.lower()} met the crew on 3 May 2012?")).claims == ()


@pytest.mark.parametrize("kind", KINDS)
def test_an_empty_source_of_any_kind_says_nothing(kind):
    found = seen("", kind)
    assert (found.mentions, found.claims) == ((), ())


def test_a_very_long_sentence_is_read_in_reasonable_time():
    words = "The board met the union" + " and the crew of the old ferry" * 200 + "."
    assert seen(words).problems == ()
