"""What an exporter writes is read again by the reader of that format: the same days, the same words."""

from __future__ import annotations

import json
from datetime import date
from io import BytesIO
from xml.etree import ElementTree

import pytest

from tests.views.toy import CASE, MET, ToyCase, hostile_case
from timeline.export import OWN, exporter_for
from timeline.extract.whole import extract
from timeline.model.event import Event
from timeline.model.extraction import Extraction
from timeline.model.source import Text
from timeline.model.terms import SourceFacts, Terms
from timeline.model.when import When
from timeline.readers import read_source


def exported(case: ToyCase, name: str) -> bytes:
    """What an exporter writes."""
    out = BytesIO()
    exporter_for(name).write(case, out)
    return out.getvalue()


def again(case: ToyCase, name: str) -> Text:
    """What the reader makes of it."""
    path = f"sources/case{exporter_for(name).suffix}"
    text = read_source(path, exported(case, name), SourceFacts(), Terms())
    assert [problem.message for problem in text.problems] == []
    return text


def told(extraction: Extraction) -> list[tuple[str, list[str]]]:
    """The events of an export, as they are told again: title and dates."""
    found = {(one.start, one.end): one for one in extraction.expressions}
    return [
        (
            claim.title,
            [
                f"{found[link.start, link.end].meaning.year}"
                for link in claim.dates
                if link.relation != "until"
            ],
        )
        for claim in extraction.claims
    ]


def dated(*whens: When) -> ToyCase:
    """A case with an event at each of these moments."""
    events = tuple(
        Event(f"event/{n}", "meeting", "meet", f"meeting {n}", when, None, "recorded", evidence=MET.evidence)
        for n, when in enumerate(whens)
    )
    return ToyCase(CASE.texts, CASE.entities(), events)


@pytest.mark.parametrize("name", ["timesketch", "timesketch-jsonl", "timelinejs", "ics", "ftm"])
def test_every_event_comes_back_with_its_title_and_year(name):
    if name == "ics":
        pytest.importorskip("icalendar", reason="the documents extra is not installed")
    found = [event for event in told(extract(again(CASE, name))) if " as Harbour Master" not in event[0]]
    expected = [(event.title, ["2015"]) for event in CASE.events()]
    bounded = ("no word of the survey", ["2015"])
    assert sorted(found) == sorted(one for one in expected if name != "ftm" or one != bounded)


# a moment, what a slide starts with, what it ends with
@pytest.mark.parametrize(
    ("when", "start", "end"),
    [
        (When.year(2016), {"year": "2016"}, None),
        (When.month(2016, 8), {"year": "2016", "month": "8"}, None),
        (When.day(date(2016, 8, 9)), {"year": "2016", "month": "8", "day": "9"}, None),
        (
            When(date(2016, 8, 9), date(2016, 9, 1)),
            {"year": "2016", "month": "8", "day": "9"},
            {"year": "2016", "month": "9", "day": "1"},
        ),
        (
            When(date(2016, 8, 9), date(2016, 8, 9), time="14:05:00+01:00"),
            {"year": "2016", "month": "8", "day": "9", "hour": "14", "minute": "05"},
            None,
        ),
    ],
)
def test_a_slide_is_as_precise_as_its_event(when, start, end):
    (slide,) = json.loads(exported(dated(when), "timelinejs"))["events"]
    assert (slide["start_date"], slide.get("end_date"), slide["display_date"]) == (start, end, when.edtf)


# a moment, what stands in a calendar
@pytest.mark.parametrize(
    ("when", "lines"),
    [
        (When.day(date(2016, 8, 9)), ["DTSTART;VALUE=DATE:20160809", "DTEND;VALUE=DATE:20160810"]),
        (When.month(2016, 8), ["DTSTART;VALUE=DATE:20160801", "DTEND;VALUE=DATE:20160901"]),
        (When(date(2016, 8, 9), date(2016, 8, 9), time="14:05:00+01:00"), ["DTSTART:20160809T130500Z"]),
        (When(latest=date(2016, 8, 9)), ["DTSTART;VALUE=DATE:20160809", "DTEND;VALUE=DATE:20160810"]),
    ],
)
def test_an_entry_lasts_as_long_as_its_moment_may(when, lines):
    written = exported(dated(when), "ics").decode().split("\r\n")
    assert [line for line in written if line.startswith(("DTSTART", "DTEND"))] == lines


def test_a_line_of_a_calendar_is_folded_within_no_letter():
    case, quote = hostile_case("é" * 400)
    written = exported(case, "ics")
    assert max(map(len, written.split(b"\r\n"))) <= 75
    assert quote.exact in written.replace(b"\r\n ", b"").decode()


def test_a_moment_within_bounds_says_which_end_it_stands_at():
    case = dated(When(date(2016, 8, 9), date(2016, 9, 1)), When(latest=date(2016, 8, 9)), When())
    rows = [json.loads(line) for line in exported(case, "timesketch-jsonl").splitlines()]
    assert [(row["datetime"][:10], row["timestamp_desc"], row["edtf"]) for row in rows] == [
        ("2016-08-09", "recorded, earliest", "[2016-08-09..2016-09-01]"),
        ("2016-08-09", "recorded, latest", "[..2016-08-09]"),
    ]
    assert rows[0]["timestamp"] == 1470700800000000


def test_undated_events_are_counted_among_what_is_lost():
    for name in ("timesketch", "timelinejs", "ics"):
        losses = exporter_for(name).write(dated(When()), BytesIO())
        assert losses[0] == "1 undated events"


def test_posts_and_their_holders_come_back():
    text = again(CASE, "ftm")
    rows = [row for row in text.rows if "post" in row.cells]
    assert [(row.cells["name"].value, row.cells["post"].value) for row in rows] == [
        ("Ida Holm", "Harbour Master")
    ]
    assert rows[0].cells["end"].value == "2015-06"


def test_the_graph_of_gexf_bears_names_and_no_day_of_its_making():
    written = exported(CASE, "gexf")
    labels = [
        node.get("label") for node in ElementTree.fromstring(written).iter() if node.tag.endswith("node")
    ]
    assert "Ida Holm" in labels
    assert b"lastmodified" not in written


def test_every_format_is_named_in_the_help():
    from timeline.cli.passing import FORMATS

    assert all(exporter.name in FORMATS for exporter in OWN)
