"""What every record of the model holds to: frozen, comparable by content, free of the machine."""

from __future__ import annotations

import dataclasses
import importlib
import pkgutil
from collections.abc import Iterator
from datetime import date
from enum import Enum
from types import ModuleType

import pytest

import timeline.model
from timeline.model.answer import (
    ANSWERED,
    CANNOT_SAY,
    NONE_ON_RECORD,
    NOT_UNDERSTOOD,
    Answer,
    Finding,
    ReadAs,
)
from timeline.model.correction import Anchor, Correction
from timeline.model.entity import Entity, Ground, Name, Tenure
from timeline.model.event import KINDS, STATUSES, Event
from timeline.model.gap import GAP_KINDS, Gap
from timeline.model.mention import Kind, Stance
from timeline.model.problem import Grade, Problem
from timeline.model.source import Quote
from timeline.model.terms import Series, SourceFacts, Terms
from timeline.model.when import When

QUOTE = Quote("sources/review.txt", 10, 14, "1998")


def modules() -> Iterator[ModuleType]:
    """The modules of the room."""
    for module in pkgutil.iter_modules(timeline.model.__path__):
        yield importlib.import_module(f"timeline.model.{module.name}")


RECORDS = tuple(
    (f"{module.__name__}.{name}", record)
    for module in modules()
    for name, record in sorted(vars(module).items())
    if dataclasses.is_dataclass(record) and getattr(record, "__module__", "") == module.__name__
)


@pytest.mark.parametrize("record", [record for _, record in RECORDS], ids=[name for name, _ in RECORDS])
def test_records_are_frozen(record):
    """A change is a new record."""
    assert record.__dataclass_params__.frozen


@pytest.mark.parametrize("record", [record for _, record in RECORDS], ids=[name for name, _ in RECORDS])
def test_records_are_slotted(record):
    """Nothing can be hung on them by accident."""
    assert "__slots__" in vars(record)


@pytest.mark.parametrize("record", [record for _, record in RECORDS], ids=[name for name, _ in RECORDS])
def test_records_say_what_they_are(record):
    """In a docstring that a sentence begins."""
    said = (record.__doc__ or "").strip()
    assert said
    assert not said.startswith(f"{record.__name__}(")


@pytest.mark.parametrize("module", list(modules()), ids=lambda module: module.__name__)
def test_collections_of_a_module_cannot_be_changed(module):
    """Tuples, frozensets and proxies; a list or dict could be."""
    held = {name: value for name, value in vars(module).items() if not name.startswith("__")}
    assert [name for name, value in held.items() if isinstance(value, list | dict | set)] == []


# --- words that others rely on ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("kinds", "word"),
    [
        (KINDS, "submission"),
        (KINDS, "warning-letter"),
        (KINDS, "other"),
        (GAP_KINDS, "silence"),
        (GAP_KINDS, "cadence"),
        (GAP_KINDS, "departed"),
        (STATUSES, "owed"),
    ],
)
def test_public_words_stay(kinds, word):
    """They stand in other people's files."""
    assert word in kinds


@pytest.mark.parametrize("words", [KINDS, GAP_KINDS, STATUSES])
def test_no_word_stands_twice(words):
    """A kind is one thing."""
    assert len(set(words)) == len(words)


def test_the_four_ends_of_a_question_differ():
    """Nothing on record, cannot say and not understood are three things."""
    assert len({ANSWERED, NONE_ON_RECORD, CANNOT_SAY, NOT_UNDERSTOOD}) == 4


@pytest.mark.parametrize("words", [Kind, Stance])
def test_words_of_a_text_are_lower_case(words: type[Enum]):
    """As they are printed in ids and JSON."""
    assert [each.value for each in words if each.value != each.value.lower()] == []


def test_there_are_five_stances():
    """That it happened, did not, is not on record, was to happen, should have happened."""
    assert [stance.value for stance in Stance] == ["said", "denied", "silent", "planned", "owed"]


# --- what is not said is not there -----------------------------------------------------------


def test_an_answer_without_findings_has_none():
    """It does not have one that is empty."""
    assert Answer(NONE_ON_RECORD, "No record.").findings == ()


def test_a_finding_is_documented_unless_it_says_less():
    """The other three are said."""
    assert Finding("They met.", (QUOTE,)).certainty == "documented"


def test_a_question_that_was_not_read_has_no_command():
    """Nothing can be repeated."""
    assert ReadAs("").command == ""


def test_terms_of_nobody_are_open():
    """No clock, no zone, no order of day and month."""
    terms = Terms()
    assert (terms.as_of, terms.timezone, terms.day_first) == (None, "", None)


def test_facts_that_are_not_stated_are_none():
    """False is an order of day and month; None is no order."""
    assert SourceFacts().day_first is None
    assert SourceFacts(day_first=False).day_first is False


def test_a_series_without_bounds_is_open():
    """It may have been kept always."""
    series = Series("Minutes", "sources/minutes/*")
    assert series.start.is_open
    assert series.end.is_open


def test_a_tenure_of_nobody_is_a_vacancy():
    """A source may state that a post stood empty."""
    vacant = Tenure(None, "post/chair", When.year(2016), When(), (QUOTE,))
    assert vacant.person is None
    assert vacant.certainty == "documented"


def test_a_document_is_held_unless_it_is_not():
    """What is only spoken of says so."""
    spoken = Entity("document/memo", Kind.DOCUMENT, "memo", (Name("memo", (QUOTE,)),), held=False)
    assert not spoken.held
    assert spoken.source is None


def test_a_gap_need_not_end():
    """The silence that never ends has no other side."""
    gap = Gap(
        "gap/silence-memo-1a2b",
        "silence",
        None,
        When.day(date(2016, 8, 9)),
        None,
        None,
        "covered",
        "No more.",
    )
    assert gap.end is None
    assert gap.days is None


def test_an_event_has_one_origin_at_least():
    """Whoever tells it."""
    event = Event("event/x", "meeting", "meet", "They met", When(), None, "recorded", evidence=(QUOTE,))
    assert event.origins == 1
    assert not event.disputed


# --- order and identity come from content ----------------------------------------------------


def test_records_of_one_content_are_equal():
    """Whoever made them."""
    assert Ground("the same name", "same-name", (QUOTE,)) == Ground("the same name", "same-name", (QUOTE,))


def test_reasons_are_no_part_of_a_moment():
    """Two ways to one day give one day."""
    assert When.year(2016, "from the heading") == When.year(2016, "from the file name")


def test_problems_sort_by_place():
    """Then by what they say."""
    second = Problem("b.txt:1", "unread")
    first = Problem("a.txt:9", "unread")
    assert sorted([second, first]) == [first, second]


def test_grades_have_an_order():
    """A fault is more than a doubt, a doubt more than a note."""
    assert Grade.NOTE < Grade.DOUBT < Grade.FAULT


def test_an_anchor_may_count():
    """Words that stand there twice need their number."""
    assert Anchor("an email", "mail.txt") != Anchor("an email", "mail.txt", 2)


def test_a_correction_has_its_line_to_be_reported_by():
    """And is about words or ids."""
    correction = Correction("same", (Anchor("the Leader", "a.txt"), "person/ann-other"), line=12)
    assert correction.line == 12
    assert correction.decided is None
