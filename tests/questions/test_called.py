"""What a lacking paper is called: with whose and of what it is, as its source says it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.questions.cases import Telling
from timeline.case import Case
from timeline.model.entity import Name
from timeline.model.problem import Problem
from timeline.model.when import When
from timeline.questions.called import in_full, message_name
from timeline.questions.lack import Lack
from timeline.questions.missing import missing, once

Opened = Callable[[Telling], Case]


# a sentence, the word in it that names the paper, what the paper is called
@pytest.mark.parametrize(
    ("sentence", "word", "called"),
    [
        ("The minutes of 9 April were agreed.", "minutes", "the minutes of 9 April"),
        ("He read out a letter from Alder Mill dated 2 May 2018, which was long.", "letter",
         "the letter from Alder Mill dated 2 May 2018"),
        ("Treat my note of that call as secret.", "note", "the note of that call"),
        ("Ms Roe's email reached me.", "email", "Ms Roe's email"),
        ("The report was late.", "report", "the report"),
        ("He saw a report by the surveyors Hale & Rudd, which was late.", "report",
         "the report by the surveyors Hale & Rudd"),
        ("He wants the report by the end of the week.", "report", "the report"),
        ("He wants the report by May 2018.", "report", "the report"),
        ("The notes from these show that he came.", "notes", "the notes from these"),
        ("We saw the roof survey of 2014.", "roof survey", "the roof survey of 2014"),
        ("We saw the roof survey of Mr Lee.", "roof survey", "the roof survey"),
    ],
)  # fmt: skip
def test_a_paper_is_called_by_the_words_beside_it(
    opened: Opened, sentence: str, word: str, called: str
) -> None:
    """A bare word with all that binds to it, a longer name with its year or day alone."""
    told = Telling().knows(f"document/paper: {word}").source("a.txt", "2019-05-01")
    told.words(sentence)
    at = sentence.index(word)
    case = opened(told)
    quote = case.text("sources/a.txt").quote(at, at + len(word))
    entity = replace(case.entity("document/paper"), names=(Name(word, (quote,)),))
    assert in_full(case, entity, (quote,)) == called


def test_a_message_is_called_by_who_wrote_to_whom(opened: Opened) -> None:
    told = Telling().knows("person/ada: Ada Roe", "person/tom: Tom Birch").source("a.txt", "2019-05-01")
    event = told.says(
        "Ada Roe wrote to Tom Birch.",
        "letter",
        "2019-04-03",
        "stated",
        sender="person/ada",
        recipient="person/tom",
    )
    assert message_name(opened(told), event) == "the letter from Ada Roe to Tom Birch, on 3 April 2019"


def test_the_day_of_a_message_stands_between_commas() -> None:
    """Where no day is known, or the name has none, nothing is closed."""
    day = When.month(2019, 4)
    told = Lack("event/a", "the letter from Ada Roe to Tom Birch, in April 2019", "event/a", day, (), ())
    assert told.sentence.startswith("The letter from Ada Roe to Tom Birch, in April 2019, is referred to in ")
    assert replace(told, name="the letter of Ada Roe").sentence.startswith("The letter of Ada Roe is ref")


@pytest.mark.parametrize(
    ("file", "words"),
    [
        ("sources/mail/1.eml/Roof Survey.doc", "could not be read, sources/mail/1.eml/Roof Survey.doc."),
        ("sources/mail/1.eml/plan.doc", "is not held."),
    ],
)
def test_a_paper_that_came_and_could_not_be_read_is_not_called_absent(
    opened: Opened, file: str, words: str
) -> None:
    """Its name alone tells so: the words that it holds are not known."""
    told = Telling().knows("document/roof-survey: roof survey").source("a.txt", "2019-05-01")
    told.words("We saw the roof survey of 2014.")
    told.says("Ada saw it.", "knowledge", "2019-04-03", "stated", "document/roof-survey")
    told.source(file.removeprefix("sources/"))
    told.problems.append(Problem(file, "is damaged"))
    [finding] = missing(opened(told)).findings
    assert finding.text.endswith(words)


def test_papers_that_are_called_the_same_to_the_day_are_one() -> None:
    """Two of one name without a day stay two."""
    one = Lack("document/a", "the email of 3 May 2018", "document/a", When(), (), ("Ada Roe",))
    other = replace(one, id="document/b", had=("Tom Birch",))
    bare = replace(one, id="document/c", name="the survey")
    found = list(once([one, other, bare, replace(bare, id="document/d")]))
    assert [(lack.id, lack.had) for lack in found] == [
        ("document/a", ("Ada Roe", "Tom Birch")),
        ("document/c", ("Ada Roe",)),
        ("document/d", ("Ada Roe",)),
    ]
