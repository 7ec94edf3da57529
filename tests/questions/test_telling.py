"""Sentences say who vouches for what, and never more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.questions.cases import Telling, when
from timeline.case import Case
from timeline.model.source import Quote
from timeline.questions.telling import finding_of, in_marks, sentence, source_name, spoken

Opened = Callable[[Telling], Case]


def told() -> Telling:
    """A press story in which Ann speaks."""
    telling = Telling().knows("person/ann: Ann Ode", "document/log: duty log")
    return telling.source("press.txt", "2019-06-01", title="Harbour Times")


# status, speaker, sentence
@pytest.mark.parametrize(
    ("status", "speaker", "words"),
    [
        ("recorded", None, "On 5 May 2018: log read."),
        ("stated", None, "On 5 May 2018: log read."),
        ("stated", "person/ann", "On 5 May 2018: log read, as Ann Ode states."),
        ("planned", "person/ann", "Planned on 5 May 2018: log read, by Ann Ode."),
        ("denied", "person/ann", "Ann Ode says: “Nobody read the log.”"),
        ("owed", None, "“Harbour Times” says: “Nobody read the log.”"),
        ("silent", "person/ann", "Ann Ode says: “Nobody read the log.”"),
    ],
)
def test_the_verb_follows_the_status(status: str, speaker: str | None, words: str, opened: Opened) -> None:
    """Recorded, stated by whom, planned, and views in their own words."""
    telling = told()
    telling.says("Nobody read the log.", "other", "2018-05-05", status, title="log read", speaker=speaker)
    case = opened(telling)
    assert sentence(case, case.events()[0]) == words


def test_a_finding_carries_the_whole_event(opened: Opened) -> None:
    """Id, title, both moments, quotes and certainty."""
    telling = told()
    event = telling.says(
        "The log was read.", "meeting", "2018-05/2018-06", "stated", title="log read", until="2018-06"
    )
    case = opened(telling)
    finding = finding_of(case, case.event(event.id))
    assert (finding.id, finding.name, finding.when, finding.until) == (
        event.id,
        "log read",
        when("2018-05/2018-06"),
        when("2018-06"),
    )
    assert (finding.certainty, finding.evidence) == ("stated", event.evidence)


# words of a quote, what is spoken in them
@pytest.mark.parametrize(
    ("words", "speech"),
    [
        ('Ms Ode said: "Nobody read it."', "Nobody read it."),
        ("Ms Ode added, “It was never sent.”", "It was never sent."),
        ("Nobody read it.", "Nobody read it."),
        ('She called it "lost" and left.', 'She called it "lost" and left.'),
        ('"One," she said, "and two."', '"One," she said, "and two."'),
    ],
)
def test_the_phrase_that_says_who_speaks_is_left_out(words: str, speech: str) -> None:
    """Where the quote is a name, a verb and a speech to the end; else it stays whole."""
    assert spoken(Quote("a.txt", 0, len(words), words)) == speech


@pytest.mark.parametrize(
    ("words", "marked"),
    [("It was lost.", "“It was lost.”"), ("it was lost", "“it was lost”."), ("Why?", "“Why?”")],
)
def test_a_quotation_ends_its_sentence_once(words: str, marked: str) -> None:
    """No two full stops."""
    assert in_marks(words) == marked


# path, kind, title, author, day of writing, what the source is called
@pytest.mark.parametrize(
    ("path", "kind", "title", "author", "written", "called"),
    [
        ("note.txt", "document", "", "", "2019", "the document of 2019"),
        ("found/note.txt", "document", "", "", "", "the document note.txt"),
        ("a.txt", "article", "Fire at the mill", "", "2019-05-06", "“Fire at the mill”"),
        ("m.docx", "minutes", "Mill Trust", "", "2019-05-06", "the minutes of 6 May 2019"),
        ("log.csv", "table", "", "", "", "the list log.csv"),
        ("l.pdf", "letter", "", "", "2019-05-06", "the letter of 6 May 2019"),
        ("l.pdf", "letter", "Notice of fire", "", "2019-05-06", "“Notice of fire”"),
        ("l.eml", "email", "Fire", "Ann Roe <ann@mill.example>", "2019-05-06", "Ann Roe"),
        ("l.eml", "email", "Fire", "ann@mill.example", "2019-05-06", "ann@mill.example"),
        ("w.html", "web-page", "", "", "[2019-05-06..]", "the page w.html"),
    ],
)
def test_a_source_goes_by_who_signed_it_its_title_or_its_day(
    opened: Opened, path: str, kind: str, title: str, author: str, written: str, called: str
) -> None:
    """Minutes and letters of one house bear one title; their day tells them apart."""
    telling = Telling().source(path, written, kind, title)
    telling.sources[telling.at] = replace(telling.sources[telling.at], author=author)
    telling.says("The log was read.", "meeting", "2018-05-05")
    case = opened(telling)
    assert source_name(case, case.events()[0].evidence[0]) == called
