"""The lines of a calendar file, cut at exact places."""

from __future__ import annotations

import pytest

pytest.importorskip("icalendar", reason="the documents extra is not installed")

from timeline.readers.contentlines import Line, NoLine, content_lines, plain, unfolded


def line(words: str) -> Line:
    """A line that is one."""
    (found,) = content_lines(words)
    assert isinstance(found, Line)
    return found


# a line, its name, its parameters, its value
@pytest.mark.parametrize(
    ("words", "name", "given", "value"),
    [
        ("SUMMARY:Pump: again", "summary", {}, "Pump: again"),
        ("summary;LANGUAGE=en:Pump", "summary", {"LANGUAGE": "en"}, "Pump"),
        ('ATTENDEE;CN="Lee: Ann; Dr":mailto:a', "attendee", {"CN": "Lee: Ann; Dr"}, "mailto:a"),
        ("X-ASHBY;A=1,2:", "x-ashby", {"A": "1, 2"}, ""),
        ("DTSTART;TZID=Europe/Paris:20180108T140000", "dtstart", {"TZID": "Europe/Paris"}, "20180108T140000"),
    ],
)
def test_a_line_has_name_parameters_and_value(words, name, given, value):
    found = line(words)
    assert (found.name, dict(found.given), found.value) == (name, given, value)
    assert words[found.value_start :] == value


@pytest.mark.parametrize("words", ["no colon", ":x", "A B:x", "A;B:x", "A;=1:x"])
def test_what_is_no_line_says_why(words):
    (found,) = content_lines(words)
    assert isinstance(found, NoLine)
    assert found.reason


def test_blank_lines_are_none_and_places_count_from_the_top():
    assert [found.start for found in content_lines("A:1\n\nB:2\n")] == [0, 5]


def test_a_parameter_stands_without_its_quotes():
    body = 'ATTENDEE;PARTSTAT=ACCEPTED;CN="Lee, Ann":mailto:a'
    found = line(body)
    assert body[slice(*found.place_of(body, "CN"))] == "Lee, Ann"
    assert body[slice(*found.place_of(body, "PARTSTAT"))] == "ACCEPTED"
    assert body[slice(*found.place_of(body, "ROLE"))] == "mailto:a"


@pytest.mark.parametrize(
    ("value", "words"),
    [(r"a\, b\; c", "a, b; c"), (r"a\nb\Nc", "a\nb\nc"), (r"a\\nb", r"a\nb"), (" a ", "a")],
)
def test_escapes_stand_for_their_letters(value, words):
    assert plain(value) == words


@pytest.mark.parametrize("end", [b"\r\n ", b"\n ", b"\r\n\t"])
def test_a_fold_is_taken_out(end):
    assert unfolded(b"SUMM" + end + b"ARY:x") == b"SUMMARY:x"
