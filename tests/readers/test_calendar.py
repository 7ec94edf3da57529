"""Calendar files: each entry a row, its dates with the offset of their zone, its faults with their line."""

from __future__ import annotations

from inspect import cleandoc

import pytest

from tests.readers.reading import codes, quoted, read
from timeline.model.source import Text

pytest.importorskip("icalendar", reason="the documents extra is not installed")


def calendar(lines: str, **terms: object) -> Text:
    """A calendar with one entry of these lines."""
    entry = f"BEGIN:VCALENDAR\nBEGIN:VEVENT\n{cleandoc(lines)}\nEND:VEVENT\nEND:VCALENDAR\n"
    return read(entry.replace("\n", "\r\n").encode(), "a.ics", **terms)


def values(text: Text, number: int = 0) -> dict[str, str]:
    """The values of an entry."""
    return {name: cell.value for name, cell in text.rows[number].cells.items()}


def test_an_entry_is_a_row_with_its_words_at_their_place():
    text = calendar("""
        UID:1@b.example
        SUMMARY:Pump\\, again
        LOCATION:Hall
        STATUS:CONFIRMED
        DTSTART:20180108T140000Z
    """)
    assert values(text) == {
        "uid": "1@b.example",
        "summary": "Pump, again",
        "location": "Hall",
        "status": "CONFIRMED",
        "dtstart": "2018-01-08T14:00:00+00:00",
    }
    assert quoted(text, text.rows[0].cells["summary"]) == "Pump\\, again"
    assert quoted(text, text.rows[0].cells["dtstart"]) == "20180108T140000Z"
    assert text.body[text.rows[0].start : text.rows[0].end].endswith("END:VEVENT")


def test_folded_lines_are_put_together_even_within_a_letter():
    folded = "SUMMARY:Café".encode()
    data = (
        b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" + folded[:12] + b"\r\n " + folded[12:] + b"\r\nEND:VEVENT\r\n"
    )
    assert values(read(data, "a.ics"))["summary"] == "Café"


# property, value
@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("DTSTART:20180108", "2018-01-08"),
        ("DTSTART;VALUE=DATE:20180108", "2018-01-08"),
        ("DTSTART:20180108T140000", "2018-01-08T14:00:00"),
        ("DTSTART;TZID=America/New_York:20180108T140000", "2018-01-08T14:00:00-05:00"),
        ("DTSTART;TZID=/softwarestudio.org/Tzfile/Europe/Paris:20180708T140000", "2018-07-08T14:00:00+02:00"),
        ('DTSTART;TZID="W. Europe Standard Time":20180108T140000', "2018-01-08T14:00:00+01:00"),
    ],
)
def test_dates_are_iso_with_the_offset_of_their_zone(line, value):
    text = calendar(line)
    assert (values(text)["dtstart"], codes(text)) == (value, [])


def test_a_zone_that_the_file_defines_is_used():
    text = calendar("""
        DTSTART;TZID=Ashby:20180708T140000
        END:VEVENT
        BEGIN:VTIMEZONE
        TZID:Ashby
        BEGIN:STANDARD
        DTSTART:19700101T000000
        TZOFFSETFROM:+0330
        TZOFFSETTO:+0330
        END:STANDARD
        END:VTIMEZONE
        BEGIN:VEVENT
        DTSTART:20180709
    """)
    assert values(text)["dtstart"] == "2018-07-08T14:00:00+03:30"


def test_a_zone_that_nobody_knows_leaves_the_time_without_offset_and_is_reported():
    text = calendar("DTSTART;TZID=Ashby:20180708T140000")
    assert values(text)["dtstart"] == "2018-07-08T14:00:00"
    assert "'Ashby' is not known" in text.problems[0].message


# lines, end
@pytest.mark.parametrize(
    ("lines", "end"),
    [
        ("DTSTART:20180108\nDTEND:20180109", "2018-01-08"),
        ("DTSTART:20180108\nDTEND:20180111", "2018-01-10"),
        ("DTSTART:20180108\nDTEND:20180108", "2018-01-08"),
        ("DTSTART:20180108\nDURATION:P2D", "2018-01-09"),
        ("DTSTART:20180108T140000Z\nDURATION:PT90M", "2018-01-08T15:30:00+00:00"),
        ("DTSTART:20180108T140000Z\nDTEND:20180108T150000Z", "2018-01-08T15:00:00+00:00"),
    ],
)
def test_whole_days_end_on_their_last_day_and_a_duration_gives_an_end(lines, end):
    assert values(calendar(lines))["dtend"] == end


def test_people_are_named_with_their_address_and_their_reply():
    text = calendar("""
        ORGANIZER;CN="Lee, Ann":MAILTO:ann@b.example
        ATTENDEE;PARTSTAT=ACCEPTED;CN=Tom Bright:mailto:tom@b.example
        ATTENDEE:mailto:una@b.example
        ATTENDEE;CN=Rob Stone;PARTSTAT=DECLINED:mailto:rob@b.example
    """)
    assert values(text) == {
        "organizer": "Lee, Ann <ann@b.example>",
        "attendee": "Tom Bright <tom@b.example>",
        "attendee-status": "accepted",
        "attendee#2": "una@b.example",
        "attendee#3": "Rob Stone <rob@b.example>",
        "attendee-status#3": "declined",
    }
    places = {name: quoted(text, cell) for name, cell in text.rows[0].cells.items()}
    assert places["organizer"] == "Lee, Ann"
    assert places["attendee-status"] == "ACCEPTED"
    assert places["attendee#2"] == "mailto:una@b.example"


def test_an_alarm_within_an_entry_is_no_part_of_it():
    text = calendar("SUMMARY:Pump\nBEGIN:VALARM\nSUMMARY:Ring\nEND:VALARM\nLOCATION:Hall")
    assert values(text) == {"summary": "Pump", "location": "Hall"}


def test_a_single_entry_titles_and_dates_its_file():
    source = calendar(
        "SUMMARY:Pump\nDTSTAMP:20171212T233000Z\nDTSTART:20180108", timezone="Europe/Paris"
    ).source
    assert (source.kind, source.title) == ("calendar", "Pump")
    assert (source.written.edtf, source.written_from) == ("2017-12-13", "calendar entry")


def test_several_entries_bound_the_writing_of_their_file():
    text = calendar("DTSTAMP:20171212T100000Z\nEND:VEVENT\nBEGIN:VEVENT\nDTSTAMP:20180301T100000Z")
    assert text.source.written.edtf == "[2017-12-12..2018-03-01]"


def test_an_entry_without_stamp_leaves_the_file_undated():
    assert calendar("DTSTART:20180108").source.written.is_open


# lines, line of the fault
@pytest.mark.parametrize(
    ("lines", "where"),
    [
        ("SUMMARY:Pump\nwhat is this", 4),
        ("SUMMARY:Pump\nDTSTART:next Monday", 4),
        ("SUMMARY:Pump\nDURATION:long\nDTSTART:20180108", None),
        ("SUMMARY:Pump\nDTSTART:20180108\nDURATION:long", 5),
        ("SUMMARY:Pump\nATTENDEE;CN=a;=:mailto:x", 4),
        ("SUMMARY:Pump\nEND:VALARM", 4),
    ],
)
def test_a_broken_line_costs_itself_alone(lines, where):
    text = calendar(lines)
    assert values(text)["summary"] == "Pump"
    assert [problem.where for problem in text.problems] == ([f"sources/a.ics:{where}"] if where else [])


def test_an_entry_that_is_cut_off_is_kept_and_reported():
    text = read(b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Pump\n", "a.ics")
    assert (values(text), codes(text)) == ({"summary": "Pump"}, ["broken-calendar"])


def test_a_calendar_without_entries_is_noted():
    assert codes(read(b"BEGIN:VCALENDAR\nEND:VCALENDAR\n", "a.ics")) == ["no-entry"]
