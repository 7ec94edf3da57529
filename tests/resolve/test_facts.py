"""What the text around a document's name says of it, and which documents a case holds."""

from __future__ import annotations

import pytest

from tests.resolve.drafts import Draft, entity, resolved, source
from timeline.resolve.facts import document_facts


def dates_of(draft: Draft) -> list[str]:
    """The dates beside the names of documents."""
    facts = document_facts([draft.done()])
    return [date.edtf for quote in sorted(facts) for date in facts[quote].dates]


# text, the day of writing, dates beside the name
@pytest.mark.parametrize(
    ("text", "written", "expected"),
    [
        ("The [document audit report] of July 2016 came.", "", ["2016-07"]),
        ("The [document audit report], dated 5 July 2016, came.", "", ["2016-07-05"]),
        ("This July 2016 [document audit] came.", "", ["2016-07"]),
        ("The [document minutes] of the meeting held on 5 July 2016 came.", "", ["2016-07-05"]),
        ("The [document minutes] of 5 July were agreed.", "2016-07-19", ["2016-07-05"]),
        ("The [document minutes] of 5 July were agreed.", "", []),
        ("The [document audit report] came in July 2016.", "", []),
        ("The [document audit report] of 2016 came.", "", []),
        ("On 5 July 2016 came an [document audit].", "", []),
    ],
)
def test_dates_beside_a_name(text, written, expected):
    """Right before it, or after it with "of" or "dated"; a month or a day that is sure."""
    assert dates_of(source("a.txt", text, written)) == expected


def made(
    kind: str, name: str, role: str = "author", day: str = "in July 2016"
) -> tuple[list[str], list[str]]:
    """Maker and date of what Tidewell produced."""
    draft = source("a.txt", f"[organisation Tidewell] produced the [document {name}] {day}.")
    at = (day.removeprefix("in "),)
    draft.claim("produced", kind, parts=((role, "Tidewell"),), about=(name,), at=at)
    facts = [*document_facts([draft.done()]).values()]
    return [p[0].exact for f in facts for p in f.makers], [when.edtf for f in facts for when in f.told]


def test_whoever_produced_it_is_its_maker():
    """And when they did is when it was made."""
    assert made("report", "audit report") == (["Tidewell"], ["2016-07"])


def test_whoever_sent_a_letter_is_its_maker():
    """A letter is made by its sender."""
    assert made("letter", "letter", "sender") == (["Tidewell"], ["2016-07"])


@pytest.mark.parametrize(
    ("kind", "name", "role"),
    [("report", "letter", "author"), ("meeting", "report", "author"), ("letter", "audit report", "sender")],
)
def test_other_claims_make_nothing(kind, name, role):
    """A letter that is reported, a meeting about a report, a report sent with a letter."""
    assert made(kind, name, role) == ([], [])


def minutes(path: str, day: str, text: str) -> Draft:
    """Minutes of a day."""
    return source(path, text, day, kind="minutes")


def test_minutes_of_a_day_are_held_if_the_case_has_them():
    """Those of the 5th are there, those of the 1st are not."""
    case = resolved(
        minutes("a.txt", "2016-07-05", "The [document minutes] of 1 July were agreed."),
        minutes("b.txt", "2016-07-19", "The [document minutes] of 5 July were agreed."),
    )
    held = {e.source: e.held for e in case.entities}
    assert held == {None: False, "sources/a.txt": True}


def test_a_review_that_speaks_of_itself_is_held():
    """ "This review" in a review."""
    draft = source("a.txt", "This [document review] looked at the quay.", "2018", kind="review")
    found = entity(resolved(draft), "review")
    assert (found.held, found.source) == (True, "sources/a.txt")


def test_a_review_that_a_paper_speaks_of_is_not_held():
    """ "This review" in an article is another."""
    draft = source("a.txt", "This [document review] looked at the quay.", "2018")
    assert not entity(resolved(draft), "review").held


def test_a_title_that_two_sources_bear_proves_nothing():
    """Which of the two it is, is not said."""
    told = source("a.txt", "The [document Quay Safety Audit] came.")
    copies = [source(f"{n}.txt", "Everything is unsafe.", title="Quay Safety Audit") for n in "bc"]
    assert not entity(resolved(told, *copies), "Quay Safety Audit").held


def test_a_bare_title_proves_nothing():
    """ "Report" is the title of many."""
    told = source("a.txt", "The [document report] came.")
    other = source("b.txt", "Everything is unsafe.", title="Report")
    assert not entity(resolved(told, other), "report").held
