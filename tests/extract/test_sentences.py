"""A text as paragraphs and sentences: blank lines, marks, numbering, blocks, abbreviations."""

from __future__ import annotations

import pytest

from tests.extract.reading import received, sentence, text_of
from timeline.dates import tag
from timeline.extract.sentences import paragraphs_of, sentences_of
from timeline.model.source import Mark, Source, Text


def sentences(words: str) -> list[str]:
    """The sentences of a text in their own words."""
    text = text_of(words)
    found = sentences_of(text, tag(text.body), paragraphs_of(text))
    return [text.body[one.start : one.end] for one in found]


def paragraphs(text: Text) -> list[str]:
    """The paragraphs of a text in their own words."""
    return [text.body[start:end] for start, end in paragraphs_of(text)]


# words, sentences
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The crane fell. The crew left.", ["The crane fell.", "The crew left."]),
        ("Dr. Osei left. Mr. Lee stayed.", ["Dr. Osei left.", "Mr. Lee stayed."]),
        ("It cost £1.5 million. It sank.", ["It cost £1.5 million.", "It sank."]),
        ("Did it sink? It did.", ["Did it sink?", "It did."]),
        ("The crane fell", ["The crane fell"]),
        ("“It fell.” The crew left.", ["“It fell.”", "The crew left."]),
        ("The tide fell at 10.30. It rose.", ["The tide fell at 10.30.", "It rose."]),
    ],
)
def test_sentences_end_where_they_end(words, expected):
    assert sentences(words) == expected


# numbered line, the sentence behind its number
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("1. The crane fell.", "The crane fell."),
        ("1.2.3 The crane fell.", "The crane fell."),
        ("(14) The crane fell.", "The crane fell."),
        ("(b) The crane fell.", "The crane fell."),
        ("- The crane fell.", "The crane fell."),
        ("* The crane fell.", "The crane fell."),
        ("• The crane fell.", "The crane fell."),
        ("## The crane", "The crane"),
        ("14 The crane fell.", "The crane fell."),
        ("3.2 The crane fell.", "The crane fell."),
        ("40 cranes fell.", "40 cranes fell."),
        ("12 May 2012 the crane fell.", "12 May 2012 the crane fell."),
        ("12.05.16 the crane fell.", "12.05.16 the crane fell."),
    ],
)
def test_numbers_and_bullets_are_no_words_of_a_sentence(words, expected):
    assert sentences(words) == [expected]


def test_blank_lines_part_paragraphs():
    assert paragraphs(Text(Source("sources/a.txt", ""), "One.\n\nTwo.\n \nThree.")) == [
        "One.",
        "Two.",
        "Three.",
    ]


def test_what_the_reader_marked_are_the_paragraphs():
    body = "One.\nTwo.\nThree."
    text = Text(Source("sources/a.txt", ""), body, marks=(Mark("paragraph", 0, 9), Mark("item", 10, 16)))
    assert paragraphs(text) == ["One.\nTwo.", "Three."]


def test_wrapped_prose_is_one_paragraph():
    text = received(
        """
        The crane that stood on the long quay fell into the basin
        during the night shift, and the crew left it there.
        """,
        "log.txt",
    )
    assert len(paragraphs(text)) == 1


def test_a_block_of_short_lines_is_read_line_by_line():
    text = received(
        """
        Ada Roe
        Harbour Master
        Quay Haven
        """,
        "log.txt",
    )
    assert paragraphs(text) == ["Ada Roe", "Harbour Master", "Quay Haven"]


def test_paragraphs_are_counted_from_zero():
    text = text_of("One came. Two came.\n\nThree came.")
    found = sentences_of(text, (), paragraphs_of(text))
    assert [one.paragraph for one in found] == [0, 0, 1]


def test_a_paragraph_without_words_has_no_sentence():
    assert sentences("The crane fell.\n\n   \n\nThe crew left.") == ["The crane fell.", "The crew left."]


def test_words_of_a_date_are_of_a_class_of_their_own():
    found = sentence("The crane fell on 3 May 2012.")
    assert [t.text for t in found.tokens if t.tag == "TD"] == ["3", "May", "2012"]


def test_a_month_that_is_no_date_stays_a_word():
    found = sentence("The crane may fall.")
    assert [t.text for t in found.tokens if t.tag == "TD"] == []


def test_a_sentence_holds_its_own_dates_alone():
    text = text_of("It fell on 3 May 2012. It rose on 4 May 2012.")
    first, second = sentences_of(text, tag(text.body), paragraphs_of(text))
    assert [e.text for e in first.expressions] == ["3 May 2012"]
    assert [e.text for e in second.expressions] == ["4 May 2012"]


# offset, the word at or behind it
@pytest.mark.parametrize(("offset", "word"), [(0, "The"), (1, "crane"), (4, "crane"), (9, "fell")])
def test_an_offset_leads_to_the_word_that_does_not_begin_before_it(offset, word):
    found = sentence("The crane fell.")
    assert found.tokens[found.index_at(offset)].text == word


def test_a_word_leads_to_the_phrase_that_holds_it():
    found = sentence("The crane fell.")
    assert found.phrase_at(1) == found.phrases[0]
    assert found.phrase_at(2) is None


@pytest.mark.parametrize(
    "lead",
    ["Santa Inez, 30 November 2015 — ", "Lindon, Thursday 17 May 2001. ", "Port Ellery, May 17, 2001 – "],
)
def test_place_and_date_at_the_head_of_an_article_are_no_part_of_its_first_sentence(lead):
    text = text_of(f"{lead}The crane fell on Monday.")
    found = sentences_of(text, tag(text.body), paragraphs_of(text))
    assert [e.text for one in found for e in one.expressions] == ["Monday"]
