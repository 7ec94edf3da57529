"""Corrections to words: drop, date and add, applied or reported with their line."""

from __future__ import annotations

import pytest

from tests.resolve.drafts import event, ids, resolved, says, source


def ferry():
    """
    Ada Byrne read the pier audit on 4 May 2016. The pier master met Ada Byrne on 07/08/2016.
    """
    draft = source(
        "a.txt",
        "[person Ada Byrne] read the [document pier audit] on 4 May 2016. "
        "The [post pier master] met [person Ada Byrne] on 07/08/2016.",
        written="2017-01",
    )
    draft.claim(
        "read", "knowledge", parts=(("agent", "Ada Byrne"),), about=("pier audit",), at=("4 May 2016",)
    )
    draft.claim(
        "met", "meeting", parts=(("present", "pier master"), ("present", "Ada Byrne")), at=("07/08/2016",)
    )
    return draft


def test_drop_takes_back_what_was_read():
    """The claim whose telling word is dropped is gone; the people stay."""
    case = resolved(ferry(), corrections=says('drop "met" in a.txt\n'))
    assert [e.kind for e in case.events] == ["knowledge"]
    assert ids(case, "post") == ["post/pier-master"]


def test_drop_takes_a_name_out_of_its_claims():
    """A mention that names nothing is no part either."""
    case = resolved(ferry(), corrections=says('drop "pier master" in a.txt\n'))
    assert ids(case, "post") == []
    assert [part.id for part in event(case, "meeting").parts] == ["person/ada-byrne"]


def test_drop_takes_a_date_out_of_its_claims():
    """What was no date dates nothing."""
    case = resolved(ferry(), corrections=says('drop "4 May 2016" in a.txt\n'))
    assert event(case, "knowledge").when.edtf == "[..2017-01]"
    assert [reading.text for reading in case.readings[0]] == ["07/08/2016"]


def test_date_says_what_the_words_mean():
    """The order of day and month is settled, and its doubt with it."""
    open_case = resolved(ferry())
    assert [doubt.kind for doubt in open_case.doubts] == ["date"]
    settled = resolved(ferry(), corrections=says('date "07/08/2016" in a.txt is 2016-08-07\n'))
    assert event(settled, "meeting").when.edtf == "2016-08-07"
    assert event(settled, "meeting").when.reason == "decided in corrections.txt:1"
    assert settled.doubts == ()


def test_a_doubtful_date_keeps_both_readings_and_offers_both_lines():
    """Each line reads back as a correction that settles it."""
    doubt = resolved(ferry()).doubts[0]
    assert sorted(doubt.options) == [
        'date "07/08/2016" in sources/a.txt is 2016-07-08',
        'date "07/08/2016" in sources/a.txt is 2016-08-07',
    ]
    for line in doubt.options:
        assert resolved(ferry(), corrections=says(f"{line}\n")).doubts == ()


def test_date_can_name_the_day_of_an_event_without_date():
    """The telling word is the anchor."""
    draft = source("a.txt", "[person Ada Byrne] left the pier.")
    draft.claim("left", "departure", parts=(("holder", "Ada Byrne"),))
    case = resolved(draft, corrections=says('date "left" in a.txt is 2016-08\n'))
    assert event(case, "departure").when.edtf == "2016-08"


def test_the_last_date_for_words_wins():
    """Appended lines replace older ones."""
    lines = 'date "07/08/2016" in a.txt is 2016-08-07\n\ndate "07/08/2016" in a.txt is 2016-07-08\n'
    assert event(resolved(ferry(), corrections=says(lines)), "meeting").when.edtf == "2016-07-08"


def test_add_is_an_event_on_the_words_of_a_source():
    """With its parts by id and its ground in the corrections."""
    line = (
        "add sent on 2016-05-09\n    recipient: post/pier-master\n    subject: document/pier-audit\n"
        '    quote: "read the pier audit" in a.txt\n    why: told to me\n'
    )
    found = event(resolved(ferry(), corrections=says(line)), "email")
    assert found.when.edtf == "2016-05-09"
    assert [part.id for part in found.parts] == ["post/pier-master"]
    assert found.about == ("document/pier-audit",)
    assert [quote.exact for quote in found.evidence] == ["read the pier audit"]
    assert (found.why[0].rule, found.why[0].text) == ("corrections.txt:1", "told to me")


@pytest.mark.parametrize(
    "line",
    [
        'drop "the harbour" in a.txt',
        'drop "met" in b.txt',
        'drop "on" in a.txt',
        'drop "Ada Byrne" in a.txt',
        'drop "Ada Byrne" in a.txt #3',
        'date "pier audit" in a.txt is 2016',
        'add met on 2016-05-09\n    present: person/nobody\n    quote: "met" in a.txt',
    ],
)
def test_a_line_that_does_nothing_is_a_problem(line):
    """No such words, no such source, nothing read there, several places, none, no date, no such id."""
    found = resolved(ferry(), corrections=says(f"{line}\n")).problems
    assert [(problem.where, problem.code) for problem in found] == [
        ("corrections.txt:1", "stranded-correction")
    ]


def test_a_source_is_named_by_its_unambiguous_end():
    """Two sources of one file name need more of the path."""
    one = source("x/a.txt", "[person Ada Byrne] came.")
    two = source("y/a.txt", "[person Ada Byrne] came.")
    assert resolved(one, two, corrections=says('drop "Ada Byrne" in x/a.txt\n')).problems == ()
    assert len(resolved(one, two, corrections=says('drop "Ada Byrne" in a.txt\n')).problems) == 1


def test_anchors_see_through_line_ends():
    """Words that break over a line are still these words."""
    draft = source("a.txt", "[person Ada\nByrne] came.")
    assert ids(resolved(draft, corrections=says('drop "Ada Byrne" in a.txt\n')), "person") == []
