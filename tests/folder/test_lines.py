"""On which line a key of a TOML file stands."""

from __future__ import annotations

import tomllib

import pytest

from timeline.folder.lines import line_in, lines_of

TEXT = """\
title = "x"          # 1

[source."a b.txt"]   # 3
written = "2018"
"odd key" = 1

[source.'c.txt']
columns = { a = "b" }

[[series]]           # 10
name = "one"

[[series]]
name = "two"
a.b = 1

# [[series]]
[other]
name = "three"
"""


# path, line
@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("title",), 1),
        (("source", "a b.txt"), 3),
        (("source", "a b.txt", "written"), 4),
        (("source", "a b.txt", "odd key"), 5),
        (("source", "c.txt"), 7),
        (("source", "c.txt", "columns"), 8),
        (("series", 0), 10),
        (("series", 0, "name"), 11),
        (("series", 1), 13),
        (("series", 1, "name"), 14),
        (("series", 1, "a", "b"), 15),
        (("other", "name"), 19),
    ],
)
def test_a_key_stands_on_its_line(path, line):
    assert lines_of(TEXT)[path] == line


def test_what_is_commented_out_stands_nowhere():
    assert ("series", 2) not in lines_of(TEXT)


def test_every_key_that_the_parser_finds_has_a_line():
    lines = lines_of(TEXT)
    table = tomllib.loads(TEXT)
    assert all((key,) in lines or any(path[0] == key for path in lines) for key in table)


def test_a_word_within_a_value_is_no_section():
    assert lines_of('a = [\n  "[b]",\n]\n') == {("a",): 1}


@pytest.mark.parametrize(("message", "line"), [("Invalid value (at line 7, column 2)", 7), ("no place", 1)])
def test_a_complaint_of_the_parser_names_its_line(message, line):
    assert line_in(message) == line
