"""TimelineJS: slides with dates as precise as they are given."""

from __future__ import annotations

import json

import pytest

from tests.readers.reading import codes, quoted, read
from timeline.model.source import Text


def story(*events: object, **more: object) -> Text:
    """A story of some slides."""
    return read(json.dumps({"events": events, **more}).encode(), "story.json")


def slide(start: object, headline: str = "Crane falls", **more: object) -> dict[str, object]:
    """A slide with a headline."""
    return {"start_date": start, "text": {"headline": headline, "text": "<p>It was <b>old</b>.</p>"}, **more}


def values(text: Text, number: int = 0) -> dict[str, str]:
    """The values of a slide."""
    return {name: cell.value for name, cell in text.rows[number].cells.items()}


# parts of a date, as kept
@pytest.mark.parametrize(
    ("parts", "kept"),
    [
        ({"year": "1963"}, "1963"),
        ({"year": 1963, "month": 8}, "1963-08"),
        ({"year": "1963", "month": "8", "day": "9"}, "1963-08-09"),
        ({"year": "1963", "month": "8", "day": "9", "hour": "7", "minute": "5"}, "1963-08-09 07:05"),
        ({"year": "1963", "month": "", "day": "9"}, "1963"),
        ({"year": "-44"}, "44 BC"),
    ],
)
def test_a_date_is_as_precise_as_its_parts(parts, kept):
    assert values(story(slide(parts)))["start"] == kept


@pytest.mark.parametrize("parts", [{"year": "1963", "month": "13"}, {"year": "soon"}, {}])
def test_a_date_that_is_none_is_told_and_the_slide_kept(parts):
    text = story(slide(parts))
    assert "start" not in values(text)
    assert (values(text)["event"], codes(text)) == ("Crane falls", ["bad-date"])


def test_a_slide_tells_without_its_mark_up():
    found = values(story(slide({"year": "1963"}, "Crane <i>falls</i> &amp; rises")))
    assert (found["event"], found["details"]) == ("Crane falls & rises", "It was old .")


def test_the_end_of_a_slide_is_kept_where_it_stands():
    text = story(slide({"year": "1963"}, end_date={"year": "1970", "month": "2"}))
    cell = text.rows[0].cells["end"]
    assert (cell.value, json.loads(quoted(text, cell))) == ("1970-02", {"year": "1970", "month": "2"})


def test_the_title_is_no_event():
    assert len(story(slide({"year": "1963"}), title={"text": {"headline": "Cranes"}}).rows) == 1


def test_the_first_form_of_the_format_is_read_too():
    first = {"timeline": {"date": [{"startDate": "1963,8,9", "headline": "Crane falls", "text": "x"}]}}
    text = read(json.dumps(first).encode(), "story.json")
    assert (values(text)["start"], values(text)["event"]) == ("1963-8-9", "Crane falls")


def test_a_spreadsheet_reads_alike():
    text = read(
        """
        Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Type
        ,,,,,,,,,Cranes,All about them,title
        1963,8,9,,1970,2,,,,Crane falls,<p>Old</p>,
        1971,13,,,,,,,,Crane rises,,
        """,
        "story.csv",
    )
    assert (text.source.title, len(text.rows)) == ("Cranes", 2)
    assert {k: values(text)[k] for k in ("start", "end", "event")} == {
        "start": "1963-08-09",
        "end": "1970-02",
        "event": "Crane falls",
    }
    assert quoted(text, text.rows[0].cells["start"]) == "1963,8,9"
    assert [problem.where for problem in text.problems] == ["sources/story.csv:4"]


def test_a_broken_document_is_told():
    assert codes(read(b'{"events": [{"start_date": {"year"', "story.json")) == ["unreadable"]


def test_a_title_whose_line_was_cut_off_has_no_words():
    """
    Year,Month,Day,Type,Headline
    2016,8,9,,The crane fell
    ,,,title
    """
    whole = b"Year,Month,Day,Type,Headline\n2016,8,9,,The crane fell\n,,,title\n"
    text = read(whole, "story.csv")
    assert (text.source.title, len(text.rows)) == ("", 1)


@pytest.mark.parametrize("day", ["99999999999", "-99999999999", "0", "9" * 5000])
def test_a_day_beyond_all_reckoning_is_told(day):
    text = read(f"Year,Month,Day,Headline\n2016,8,{day},The crane fell\n".encode(), "story.csv")
    assert codes(text) == (["bad-date"] if day != "0" else [])
