"""What a sentence puts beside a date, or before and after something else, and what it leaves open."""

from __future__ import annotations

import pytest

from timeline.dates import tag
from timeline.extract.placings import placings
from timeline.extract.sentences import paragraphs_of
from timeline.model.placing import Happening, Placing, Placings
from timeline.model.source import Source, Text


def read(words: str) -> Placings:
    """What a text of these words places."""
    text = Text(Source("sources/note.txt", "00", "document", ""), words)
    return placings(text, tag(words), paragraphs_of(text))


def told(happening: Happening) -> str:
    """A happening in one line: how sure it is that others mean it, what it is, what tells it apart."""
    phase = f"/{happening.phase}" if happening.phase else ""
    return " ".join((happening.manner, happening.head + phase, *happening.about))


def line(words: str, placing: Placing) -> str:
    """A placing in one line: what, how many days, beside what or on which date."""
    beside = told(placing.beside) if placing.beside else words[slice(*(placing.date or (0, 0)))]
    days = "" if placing.beside is None else f" {placing.least}..{placing.most}"
    return f"{told(placing.what)} |{days} {beside}"


# a sentence, what it places
SENTENCES = [
    ("The audit took place on 4 March 2019.", "shared audit | 4 March 2019"),
    ("On 4 March 2019 the audit was carried out.", "shared audit | 4 March 2019"),
    ("Ms Lowe said that the boiler failed on 4 March 2019.", "shared fail boiler | 4 March 2019"),
    ("The tender was opened before the sale of the quay.", "shared open tender | None..0 shared sell quay"),
    ("The crane collapsed two days after the audit.", "shared collapse crane | 2..2 shared audit"),
    ("Two days after the audit, the crane collapsed.", "shared collapse crane | 2..2 shared audit"),
    ("The crane collapsed the day before the audit.", "shared collapse crane | -1..-1 shared audit"),
    ("The crane collapsed three weeks after the audit.", "shared collapse crane | 18..24 shared audit"),
    ("The crane collapsed about ten days after the audit.", "shared collapse crane | 8..12 shared audit"),
    ("The crane collapsed less than a week after the audit.", "shared collapse crane | 0..10 shared audit"),
    ("The crane fell more than ten days after the audit.", "own fall crane | 10..None shared audit"),
    ("The crane collapsed within a week of the audit.", "shared collapse crane | -10..10 shared audit"),
    ("The crane collapsed on the day of the audit.", "shared collapse crane | 0..0 shared audit"),
    ("The crane collapsed shortly after the audit.", "shared collapse crane | 0..None shared audit"),
    ("The hull survey was finished before the sale.", "shared survey/end hull | None..0 shared sell"),
    ("The trial began after the inquest.", "shared trial/begin | 0..None shared inquest"),
    ("Ada Finn visited the quay after the fire.", "own visit ada finn quay | 0..None shared fire"),
    ("The quay closed after Ada wrote to Joe.", "shared close quay | 0..None meant write ada joe"),
    ("The fire at the mill was on 4 March 2019.", "shared fire mill | 4 March 2019"),
    ("A fire broke out at the mill on 4 March 2019.", "shared fire mill | 4 March 2019"),
    ("An audit of the mill took place on 4 March 2019.", "new audit mill | 4 March 2019"),
    ("Ms Lowe carried out an audit of the mill on 4 March 2019.", "new audit mill | 4 March 2019"),
    ("Ms Lowe made the inspection of the mill before the sale.", "shared inspect mill | None..0 shared sell"),
    ("A second audit took place on 4 March 2019.", "own audit | 4 March 2019"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES, ids=[sentence for sentence, _ in SENTENCES])
def test_a_sentence_places_what_it_tells(sentence: str, expected: str) -> None:
    assert [line(sentence, placing) for placing in read(sentence).placed] == [expected]


UNSURE = [
    "The audit did not take place on 4 March 2019.",
    "The audit should have taken place before the sale.",
    "The audit will take place on 4 March 2019.",
    "The audit was to take place on 4 March 2019.",
    "If the audit took place before the sale, nobody was told.",
    "I think the audit took place on 4 March 2019.",
    "The audit is held on 4 March 2019.",
    "The audit was wrongly said to have taken place before the sale.",
    "Did the audit take place before the sale?",
    "After inspecting the mill, she left.",
    "After the audit of the mill, were you told that",
]


@pytest.mark.parametrize("sentence", UNSURE)
def test_what_nobody_vouches_for_is_left(sentence: str) -> None:
    assert read(sentence).placed == ()


def test_two_sides_of_one_clause_are_two_placings():
    """After one thing and before another."""
    words = "Ada Finn visited the quay after the fire and before the sale of the mill."
    assert [line(words, placing) for placing in read(words).placed] == [
        "own visit ada finn quay | 0..None shared fire",
        "own visit ada finn quay | None..0 shared sell mill",
    ]


def test_a_date_and_an_order_are_two_placings():
    words = "The pump was restored on 7 May 2020, four days after the boiler failed."
    assert [line(words, placing) for placing in read(words).placed] == [
        "shared restore pump | 7 May 2020",
        "shared restore pump | 4..4 shared fail boiler",
    ]


def test_later_is_counted_from_the_sentence_before():
    words = "The crane collapsed. Two days later the quay was closed."
    found = [placing for placing in read(words).placed if placing.beside]
    assert [line(words, placing) for placing in found] == ["shared close quay | 2..2 shared collapse crane"]
    assert found[0].quote.exact == words


def test_a_weekday_after_something_is_kept():
    words = "Ada Finn visited the quay on the Tuesday following the fire."
    assert [(p.weekday, p.least, p.most) for p in read(words).placed] == [(2, 1, 7)]


def test_a_published_report_is_no_earlier_than_what_it_is_of():
    words = "The report of the inspection of the dam was published on 14 June 2018."
    found = next(placing for placing in read(words).placed if placing.reason)
    assert (told(found.what), found.most, found.reason) == (
        "shared inspect dam", 0, "the report of it can be no earlier than it was",
    )  # fmt: skip


def test_several_of_a_kind_are_noted():
    assert [(one.head, one.about) for one in read("Two audits of the mill were made.").several] == [
        ("audit", ("mill",))
    ]


def test_a_bare_noun_of_another_use_names_nothing():
    """The audit committee is no audit."""
    assert read("The audit committee met on 4 March 2019.").named == ()


def test_a_side_that_opens_what_is_said_belongs_to_that():
    """Not the saying came after the fire."""
    words = "Ms Lowe said that, after the fire, the yard was closed."
    assert [line(words, placing) for placing in read(words).placed] == [
        "shared close yard | 0..None shared fire"
    ]
