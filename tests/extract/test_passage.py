"""One sentence with all that is known of it: whose pronoun, which document, what a title says."""

from __future__ import annotations

import pytest

from tests.extract.reading import about, claims_of, parts
from timeline.extract.draft import once
from timeline.extract.passage import LONGEST_TITLE, shortened
from timeline.model.mention import Kind, PartWords
from timeline.model.source import Quote


# sentence, role, who
@pytest.mark.parametrize(
    ("words", "role", "who"),
    [
        ("The survey was shown to the editor, Ms Ada Roe, in May 2012.", "recipient", ["Ada Roe"]),
        ("Nobody in the office met the union in May 2012.", "present", ["Nobody in the office", "union"]),
        ("None of the nurses wrote to the board in May 2012.", "sender", ["None of the nurses"]),
        ("Councillors in the cabinet knew of the survey.", "agent", ["Councillors", "cabinet"]),
        ("Three engineers of the board knew of the survey.", "agent", ["Three engineers"]),
        ("The board's survey was sent to the union.", "recipient", ["union"]),
    ],
)
def test_whoever_a_phrase_names_has_the_part(words, role, who):
    assert parts(claims_of(words)[0])[role] == who


def test_a_document_takes_no_part_of_people():
    words = "The report was sent to the survey of the board."
    assert "recipient" not in parts(claims_of(words)[0])


def test_nobody_is_quoted_with_the_words_that_say_of_whom():
    words = "Nobody in the office met the union in May 2012."
    (nobody,) = (p for p in claims_of(words)[0].parts if p.kind is Kind.GROUP)
    assert nobody.quote.exact == "Nobody in the office"


# sentences, what the last claim is about
@pytest.mark.parametrize(
    ("words", "what"),
    [
        ("The survey was long. The union saw it in May 2012.", ["survey"]),
        ("The survey was long. The minutes were short. The union saw it in May 2012.", ["survey"]),
        ("The union saw it in May 2012.", []),
        ("The survey and the audit were sent to the board.", ["survey", "audit"]),
        ("The memo on the crane survey was sent to the board.", ["memo"]),
    ],
)
def test_it_is_the_last_document_that_is_no_set_of_notes(words, what):
    assert about(claims_of(words)[-1]) == what


# words, how many are kept
@pytest.mark.parametrize("count", [1, 10, 40, 400])
def test_a_title_is_a_line_at_most(count):
    words = " ".join(["crane"] * count)
    short = shortened(words)
    assert len(short) <= LONGEST_TITLE + 2
    assert short == words or short.endswith("crane …")


def test_a_title_does_not_end_in_a_comma():
    words = "crane, " * 40
    assert shortened(words).endswith("crane …")


def test_parts_are_kept_once_in_their_order():
    one = PartWords("agent", Quote("a", 0, 1, "x"), Kind.PERSON, "x")
    two = PartWords("agent", Quote("a", 2, 3, "y"), Kind.PERSON, "y")
    assert once((two, one, two, one)) == (two, one)


# a title ends before what dangles
@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("The board met in May 2012, and", "The board met in May 2012"),
        ("The board met in May 2012 because it rained.", "The board met in May 2012"),
    ],
)
def test_a_title_leaves_out_what_only_begins(words, title):
    assert claims_of(words)[0].title == title


def test_a_pronoun_in_a_title_is_told_in_brackets():
    words = "Ms Ada Roe met the board in May 2012. She wrote to the union in June 2012."
    assert claims_of(words)[-1].title == "[Ada Roe] wrote to the union in June 2012"


def test_what_was_only_asked_for_never_reads_as_done():
    """The second verb shares "should be" with the first."""
    words = "Audits should be considered by the board and brought to the attention of the mayor."
    titles = [claim.title for claim in claims_of(words)]
    assert "[Audits should be] brought to the attention of the mayor" in titles
    done = "The audit was sent to the board and discussed by officers in May 2012."
    assert [claim.title for claim in claims_of(done)][-1].startswith("[The audit] discussed")
