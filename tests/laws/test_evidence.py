"""Words are sacred: nothing is said without its exact quote, and what loses its quote is no longer said."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.laws.cases import answers, asked, built, is_exact, laid, own_words, said, told
from tests.laws.stories import STORIES
from timeline.case import Case
from timeline.narrative import narrate
from timeline.questions import QUESTIONS, name_of

Story = Callable[[str], Case]

FIELDS = sorted(STORIES)
DENIALS = (
    *("did not", "didn't", "never", "was not", "were not"),
    *("has not", "had not", "nothing happened", "failed to"),
)


@pytest.mark.parametrize("field", FIELDS)
def test_every_question_is_put_to_every_story(story: Story, field: str) -> None:
    """So that what holds below holds for all of them; the school has no posts."""
    put = {answer.reading.query for answer in answers(story(field)) if answer.reading}
    assert {name_of(question) for question in QUESTIONS} - put <= {"holder"}


@pytest.mark.parametrize("field", FIELDS)
def test_every_finding_has_a_quote_and_every_quote_is_exact(story: Story, field: str) -> None:
    """In every answer to every question."""
    case = story(field)
    findings = [finding for answer in answers(case) for finding in answer.findings]
    assert [finding.text for finding in findings if not finding.evidence] == []
    assert all(is_exact(case, quote) for finding in findings for quote in finding.evidence)


@pytest.mark.parametrize("field", FIELDS)
def test_whatever_the_case_holds_rests_on_exact_quotes(story: Story, field: str) -> None:
    """Events, their parts and dates, gaps, tenures, names, doubts and sentences."""
    case = story(field)
    assert all(event.evidence for event in case.events())
    assert all(gap.evidence for gap in case.gaps())
    assert all(tenure.evidence for tenure in case.tenures())
    assert all(name.quotes for entity in case.entities() for name in entity.names)
    assert all(doubt.quotes for doubt in case.doubts())
    assert all(sentence.evidence for sentence in narrate(case))
    assert all(is_exact(case, quote) for quote in case.quotes())


@pytest.mark.parametrize("field", FIELDS)
def test_the_words_of_a_part_stand_in_a_source(story: Story, field: str) -> None:
    """A name in an event is somewhere written, and the event's own quotes come first to it."""
    case = story(field)
    for event in case.events():
        for part in event.parts:
            assert is_exact(case, part.quote)
            assert part.quote.source in {quote.source for quote in event.evidence}


@pytest.mark.parametrize("field", FIELDS)
def test_the_program_never_says_that_something_did_not_happen(story: Story, field: str) -> None:
    """A denial stands inside quotation marks, or in the words of whoever denies."""
    case = story(field)
    bodies = " ".join(" ".join(case.text(source.path).body.split()) for source in case.sources())
    for sentence in said(case):
        own = own_words(sentence).lower()
        assert not any(words in own for words in DENIALS if words not in bodies.lower()), sentence


@pytest.mark.parametrize("field", FIELDS)
def test_every_answer_says_how_much_was_searched(story: Story, field: str) -> None:
    """All sources that could be read."""
    case = story(field)
    assert {answer.searched.sources for answer in answers(case)} == {len(STORIES[field])}


# field, the paper that is taken away, words that must go with it
@pytest.mark.parametrize(
    ("field", "paper", "words"),
    [
        ("hospital", "2020-02.inquiry.txt", ("June 2019", "after March 2019", "denied that")),
        ("hospital", "staff.csv", ("Medical Director", "Theatre Manager")),
        ("hospital", "2019-03-20.note.eml", ("o.brandt@elmfield.example",)),
        ("school", "2022-01-20.letter.txt", ("will publish", "contractor")),
        ("school", "log.csv", ("Inspection of the roof",)),
        ("harbour", "statement.txt", ("pilot", "telephoned", "the following day")),
        ("harbour", "2015-02-03.report.txt", ("berth report", "did not reply")),
        ("newspaper", "2018-08-10.reply.txt", ("We never received",)),
        ("newspaper", "undated.txt", ("Nils Aho", "last week")),
        ("club", "2017-07.bulletin.txt", ("cup final", "J. Smith")),
    ],
)
def test_what_loses_its_evidence_is_no_longer_found(
    tmp_path: Path, story: Story, field: str, paper: str, words: tuple[str, ...]
) -> None:
    """A paper is taken out of the folder, and the case built again."""
    whole = str(asked(story(field)))
    root = laid(tmp_path, STORIES[field])
    (root / "sources" / paper).unlink()
    case = built(root)
    left = str(asked(case))
    assert all(word not in left for word in words)
    assert any(word in whole for word in words)
    assert all(event.evidence and paper not in str(event) for event in case.events())


def test_one_sentence_taken_out_takes_its_finding(tmp_path: Path) -> None:
    """
    Ana Prell sent the water test to Leo Dunn on 4 June 2013. Leo Dunn met Ana Prell on 6 June 2013.
    """
    sent = "Ana Prell sent the water test to Leo Dunn on 4 June 2013."
    met = "Leo Dunn met Ana Prell on 6 June 2013."
    both = told(tmp_path, f"{sent} {met}\n")
    assert [event.when.edtf for event in both.events()] == ["2013-06-04", "2013-06-06"]
    one = told(tmp_path, f"{met}\n")
    assert [event.when.edtf for event in one.events()] == ["2013-06-06"]
    assert one.entities()
    assert "water test" not in str(one.entities())
