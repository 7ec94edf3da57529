"""Words and their classes: verbs and nouns that look alike, contractions, possessives, hyphens."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tests.extract.reading import tags
from timeline.extract.tokens import tokens_of


def tag(words: str, word: str) -> str:
    """The class of a word's first occurrence."""
    return next(found for text, found in tags(words) if text == word)


def lemma(words: str, word: str) -> str:
    """The verb that a word is a form of here, or nothing."""
    return next(t.lemma for t in tokens_of(words, 0, len(words)) if t.text == word)


# sentence, word, class
@pytest.mark.parametrize(
    ("words", "word", "expected"),
    [
        # nouns and verbs that look alike
        ("The meeting was short.", "meeting", "NN"),
        ("They were meeting the crew.", "meeting", "VB"),
        ("The report was late.", "report", "NN"),
        ("They report that the ferry was late.", "report", "VB"),
        ("The visit was brief.", "visit", "NN"),
        ("The nurse will visit the ward.", "visit", "VB"),
        ("The audit took a week.", "audit", "NN"),
        ("The firm had to audit the fund.", "audit", "VB"),
        ("The notes show that the pump leaked.", "show", "VB"),
        ("Notes from these show that the pump leaked.", "show", "VB"),
        ("The show was cancelled.", "show", "NN"),
        ("The editor notes that the story ran.", "notes", "VB"),
        ("The editor kept notes of the call.", "notes", "NN"),
        ("Reports of smoke reached the bridge.", "Reports", "NN"),
        ("The crew, in visits to the port, saw it.", "visits", "NN"),
        ("Inspectors may review the plan.", "review", "VB"),
        ("Inspectors saw the review of the plan.", "review", "NN"),
        ("The letters that name the pilot were kept.", "name", "VB"),
        ("The warning came late.", "warning", "NN"),
        ("The briefing was held at noon.", "briefing", "NN"),
        ("A copy of the plan was lost.", "copy", "NN"),
        ("The clerk did not copy the plan.", "copy", "VB"),
        # participles
        ("The report was submitted in May.", "submitted", "VB"),
        ("Asked by the board, she agreed.", "Asked", "VB"),
        ("The board agreed the plan.", "agreed", "VB"),
        ("The school had been told.", "told", "VB"),
        ("The pilot wasn't told.", "told", "VB"),
        ("The pilot hadn't seen the chart.", "seen", "VB"),
        ("The clerk has since resigned.", "resigned", "VB"),
        # behind a year
        ("The board in 2012 refused the plan.", "refused", "VB"),
        ("The minutes of 2012 show that it failed.", "show", "VB"),
        ("Nobody present in 2012 still works here.", "works", "VB"),
        ("The 2012 revised plan was lost.", "revised", "NN"),
        # quotations
        ('"It sank," said Dr Lee.', "said", "VB"),
        ("“It sank,” wrote the captain.", "wrote", "VB"),
        # names
        ("The ship Grant left the port.", "Grant", "NN"),
        ("A Mr Cook signed it.", "Cook", "NN"),
        # small words
        ("The crew sailed quickly.", "quickly", "RB"),
        ("She is no longer employed.", "longer", "RB"),
        ("The board could refuse.", "could", "AUX"),
        ("The board never met.", "never", "NEG"),
        ("They met when the tide fell.", "when", "SC"),
        ("The pier and the lock were shut.", "and", "CC"),
        ("He was unaware of the leak.", "unaware", "JJ"),
        ("There were 40 nurses.", "40", "CD"),
        ("These were lost.", "These", "PRP"),
        ("These charts were lost.", "These", "DT"),
        ("All of it was lost.", "All", "PRP"),
        ("All charts were lost.", "All", "DT"),
    ],
)
def test_the_neighbours_settle_what_a_word_is(words, word, expected):
    assert tag(words, word) == expected


# sentence, word, verb
@pytest.mark.parametrize(
    ("words", "word", "verb"),
    [
        ("The survey was written in May.", "written", "write"),
        ("The board met.", "met", "meet"),
        ("The survey was late.", "survey", ""),
        ("The clerk knew of it.", "knew", "know"),
    ],
)
def test_a_verb_has_its_lemma_and_a_noun_none(words, word, verb):
    assert lemma(words, word) == verb


# words, tokens
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("the captain's log", ["the", "captain", "'s", "log"]),
        ("the captain’s log", ["the", "captain", "’s", "log"]),
        ("the nurses' rota", ["the", "nurses", "'", "rota"]),
        ("it wasn't", ["it", "wasn't"]),
        ("it wasn’t", ["it", "wasn’t"]),
        ("they've left", ["they", "'ve", "left"]),
        ("Mr O'Neill left", ["Mr", "O'Neill", "left"]),
        ("a follow-up visit", ["a", "follow-up", "visit"]),
        ("no-one came", ["no-one", "came"]),
        ("the R&D unit", ["the", "R&D", "unit"]),
        ("Mr. Lee left.", ["Mr.", "Lee", "left", "."]),
        ("see Dr. Osei", ["see", "Dr.", "Osei"]),
        ("on 07/08/2016", ["on", "07/08/2016"]),
        ("at 10:30", ["at", "10:30"]),
        ("the 3rd pier", ["the", "3rd", "pier"]),
        ("£1,200 paid", ["£", "1,200", "paid"]),
        ("by @lena-f", ["by", "@lena-f"]),
        ("(lost)", ["(", "lost", ")"]),
        ("Zoë and Nuño", ["Zoë", "and", "Nuño"]),
    ],
)
def test_words_are_parted_where_they_end(words, expected):
    assert [text for text, _ in tags(words)] == expected


# words, the class of 's
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("the trust's plan", "POS"),
        ("it's the plan", "AUX"),
        ("that's the plan", "AUX"),
        ("she's the pilot", "AUX"),
    ],
)
def test_an_apostrophe_s_is_a_possessive_but_behind_pronouns(words, expected):
    assert tag(words, "'s") == expected


@pytest.mark.parametrize("word", ["didn't", "wasn’t", "'ll", "’ve"])
def test_contractions_are_auxiliaries(word):
    assert tag(f"They {word} go", word) == "AUX"


@pytest.mark.parametrize("mark", ["(", "[", ")", "]"])
def test_brackets_have_a_class_of_their_own(mark):
    assert tag(f"pier {mark} lock", mark) == ("(" if mark in "([" else ")")


@pytest.mark.parametrize("mark", ['"', "“", "”", "«", "»"])
def test_quotation_marks_are_one_class(mark):
    assert tag(f"pier {mark} lock", mark) == '"'


@pytest.mark.parametrize("mark", [";", ":", "!", "?", "."])
def test_what_parts_clauses_is_one_class(mark):
    assert tag(f"pier {mark} lock", mark) == "."


def test_a_plain_copy_of_a_word_has_a_plain_apostrophe():
    (token,) = tokens_of("DIDN’T", 0, 6)
    assert (token.text, token.low) == ("DIDN’T", "didn't")


def test_the_full_stop_of_a_title_is_part_of_the_word_alone():
    token, *_ = tokens_of("Dr. Osei", 0, 8)
    assert (token.text, token.low, token.capital) == ("Dr.", "dr", True)


def test_only_the_slice_is_read_and_places_count_from_the_body():
    body = "The pier. The lock."
    assert [(t.text, t.start) for t in tokens_of(body, 10, 18)] == [("The", 10), ("lock", 14)]


@given(some.text(max_size=80))
def test_every_word_stands_at_its_place(body):
    for token in tokens_of(body, 0, len(body)):
        assert body[token.start : token.end] == token.text


@given(some.text(some.sampled_from('The board\'sn’t met. "I saw 3 May, Dr. Lee-Roe (R&D)" '), max_size=60))
def test_words_follow_one_another_and_leave_only_white_space_out(body):
    end, left_out = 0, ""
    for token in tokens_of(body, 0, len(body)):
        assert token.start >= end
        left_out += body[end : token.start]
        end = token.end
    assert (left_out + body[end:]).strip() == ""


@pytest.mark.parametrize(
    ("words", "tag"),
    [
        ("The board first learned of it.", "RB"),
        ("I first saw it.", "RB"),
        ("The first letter came.", "NN"),
        ("The board met in the first week.", "NN"),
    ],
)
def test_first_before_its_verb_is_an_adverb(words, tag):
    assert dict(tags(words))["first"] == tag


# what a paper with a name of its own does
@pytest.mark.parametrize(
    ("words", "verb"),
    [
        ("The Crane Audit lists 47 defects.", "lists"),
        ("The Crane Audit names 47 defects.", "names"),
        ("The Jetty Review needs work.", "needs"),
        ("The Jetty Review contains errors.", "contains"),
    ],
)
def test_a_word_behind_a_name_and_before_a_number_is_its_verb(words, verb):
    assert dict(tags(words))[verb] == "VB"


def test_a_plural_behind_a_name_stays_a_noun():
    assert dict(tags("The Harbour Trust notes were lost."))["notes"] == "NN"


@pytest.mark.parametrize(
    ("words", "verb"),
    [
        ("The mate fled the yard on Monday.", "fled"),
        ("The pipe burst on Monday.", "burst"),
        ("The widow sued the yard on Monday.", "sued"),
        ("The divers of May 2014 took photographs.", "took"),
        ("The yard lost £2 million in 2016 and closed its office.", "lost"),
    ],
)
def test_past_forms_of_irregular_verbs_are_verbs(words, verb):
    assert verb in [t.low for t in tokens_of(words, 0, len(words)) if t.tag == "VB"]


@pytest.mark.parametrize(
    ("words", "noun"),
    [("The pipe burst was found on Monday.", "burst"), ("The light and the wind were low.", "light")],
)
def test_nouns_that_look_like_them_are_none(words, noun):
    assert noun not in [t.low for t in tokens_of(words, 0, len(words)) if t.tag == "VB"]


def test_a_sum_of_money_ends_no_sentence():
    words = "lost £2 million"
    assert [t.tag for t in tokens_of(words, 0, len(words))][1:3] == ["CD", "CD"]


def test_an_ampersand_joins_two_names():
    words = "seen a report by Hale & Rudd"
    assert [t.tag for t in tokens_of(words, 0, len(words))][-3:] == ["NN", "CC", "NN"]


@pytest.mark.parametrize("word", ["A380", "B52-2", "M25", "6.5-metre", "40-page"])
def test_a_name_with_a_figure_is_one_word(word):
    words = f"The {word} engine failed"
    assert [t.text for t in tokens_of(words, 0, len(words))] == ["The", word, "engine", "failed"]


def test_behind_the_number_of_a_model_a_past_form_is_a_verb():
    assert lemma("The Halden 404 landed in Oslo", "landed") == "land"
    assert tag("The 404 injured passengers were flown home", "injured") == "NN"


@pytest.mark.parametrize(
    ("words", "word", "verb"),
    [
        ("won the contract on 9 June 2017 and began work at once", "began", "begin"),
        ("The mirror had been cast in Lille", "cast", "cast"),
    ],
)
def test_what_is_only_a_past_form_is_a_verb_before_a_noun_as_well(words, word, verb):
    assert lemma(words, word) == verb
