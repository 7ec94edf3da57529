"""Sentences say who vouches for what, and never more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.questions.cases import Telling, when
from timeline.case import Case
from timeline.model.problem import Problem
from timeline.model.source import Quote
from timeline.questions.coverage import coverage
from timeline.questions.happened import happened
from timeline.questions.meetings import departures_at, gatherings
from timeline.questions.naming import events_named
from timeline.questions.scope import clock_caveat, may_fall_into, undated_sources
from timeline.questions.telling import finding_of, in_marks, sentence, source_name, spoken
from timeline.questions.traces import record_of

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


# moment, period, may fall into it
@pytest.mark.parametrize(
    ("moment", "start", "end", "falls"),
    [
        ("2018-05-05", "2018-05", "2018-06", True),
        ("2018-07-01", "2018-05", "2018-06", False),
        ("[2018-06..2018-09]", "2018-05", "2018-06", True),
        ("[..2018-05]", "2018-05", "2018-06", True),
        ("[..2018-09]", "2018-05", "2018-06", False),
        ("[2018-05..]", "2018-05", "2018-06", True),
        ("[2017..]", "2018-05", "2018-06", False),
        ("", "2018-05", "2018-06", False),
    ],
)
def test_what_may_fall_into_a_period(moment: str, start: str, end: str, falls: bool) -> None:
    """Of what has one known side, only that side counts; the undated falls nowhere."""
    assert may_fall_into(when(moment), when(start), when(end)) is falls


def test_the_clock_says_where_it_comes_from(opened: Opened) -> None:
    """Given, or not at all."""
    assert (
        clock_caveat(opened(told())) == "The case looks back from January 2020 (as_of: given in case.toml)."
    )


def test_sources_without_a_date_are_named(opened: Opened) -> None:
    """Bounds are no date of their own."""
    telling = told().source("bounded.txt", "[2018..2019]").source("bare.txt")
    assert undated_sources(opened(telling)) == (
        "2 sources carry no date: sources/bare.txt, sources/bounded.txt.",
    )


def test_events_are_known_by_their_title_before_their_quotes(opened: Opened) -> None:
    """The visit, not the letter that came after a visit."""
    telling = told()
    telling.says("A letter followed the visit.", "letter", "2018-06-01", title="letter")
    telling.says("The visit was in May.", "visit", "2018-05", title="visit to the harbour")
    case = opened(telling)
    assert [event.title for event in events_named(case, case.events(), "the visit")] == [
        "visit to the harbour"
    ]
    assert [event.title for event in events_named(case, case.events(), "followed the visit")] == ["letter"]
    assert events_named(case, case.events(), "the of") == ()


def test_meetings_of_a_day_are_those_surely_held_then(opened: Opened) -> None:
    """A series may have had one that day, but only where nothing better is on record."""
    telling = told()
    telling.says("Meetings in May and June.", "meeting", "2018-05/2018-06", title="series")
    telling.says("A meeting on 5 May.", "meeting", "2018-05-05", title="meeting")
    telling.says("A letter on 5 May.", "letter", "2018-05-05", title="letter")
    case = opened(telling)
    assert [event.title for event in gatherings(case, when("2018-05-05"))] == ["meeting"]
    assert [event.title for event in gatherings(case, when("2018-05-06"))] == ["series"]


def test_a_departure_of_all_belongs_to_the_meeting_just_named(opened: Opened) -> None:
    """The second of two meetings; a departure elsewhere belongs to none."""
    telling = told().knows("group/all: nobody at that meeting", "group/staff: most staff")
    telling.says("They met in March.", "meeting", "2018-03", title="first")
    telling.says("They met in April.", "meeting", "2018-04", title="second")
    telling.says("Nobody at that meeting is still here.", "departure", "", "stated", holder="group/all")
    telling.says("Most staff have left.", "departure", "", "stated", holder="group/staff")
    case = opened(telling)
    told_of = {event.title: len(departures_at(case, event)) for event in case.events(kind="meeting")}
    assert told_of == {"first": 0, "second": 1}


def test_a_source_that_could_not_be_read_leaves_a_time_unsearched(opened: Opened) -> None:
    """It may hold what is missing."""
    telling = told()
    telling.says("The log was kept.", "report", "2018-01-01", about="document/log")
    telling.says("The log was read.", "report", "2019-01-01", about="document/log")
    telling.problems.append(Problem("sources/lost.pdf", "cannot be read", code="unreadable"))
    case = opened(telling)
    record = record_of(case, case.entity("document/log"))
    status, why = coverage(case, record, next(record.pauses()))
    assert (status, why) == ("not-searched", "1 source could not be read: sources/lost.pdf.")


def test_an_event_without_any_date_is_said_to_have_none(opened: Opened) -> None:
    """It happened at a time not known."""
    telling = told()
    telling.says("The log was read.", "meeting", "", about="document/log", title="log read")
    case = opened(telling)
    answer = happened(case, about=case.entity("document/log"))
    assert answer.text == "1 event on record about the duty log. At a time not known: log read."


def test_a_title_cut_short_names_the_parts_that_it_lost(opened: Opened) -> None:
    """Who got a mail must not vanish behind an ellipsis."""
    telling = told().knows("person/bo: Bo Fry")
    event = telling.says(
        "A mail with the duty log went to Bo Fry.",
        "email",
        "2018-05-05",
        title="A mail with …",
        recipient="person/bo",
        attached="document/log",
    )
    case = opened(telling)
    told_of = sentence(case, event)
    assert told_of == "On 5 May 2018: A mail with … (recipient: Bo Fry; attached: the duty log)."


def test_a_whole_title_is_left_as_it_is(opened: Opened) -> None:
    """Nothing is lost, so nothing is added."""
    telling = told().knows("person/bo: Bo Fry")
    event = telling.says("A mail went to Bo Fry.", "email", "2018-05-05", recipient="person/bo")
    assert sentence(opened(telling), event) == "On 5 May 2018: A mail went to Bo Fry."
