"""Long files: reading takes time by their length, not by its square."""

from __future__ import annotations

import pytest

from tests.patience import ends
from tests.readers.reading import read

LINES = 32_000

# name, a line that stands there again and again
LONG = (
    ("note.txt", b"The pump leaks and nobody minds\n"),
    ("note.txt", b"Pump\n"),
    ("note.txt", b"- Pump\n"),
    ("note.txt", b"9 August\n"),
    ("note.md", b"| a | b |\n"),
    ("note.md", b"# Pump\n"),
    ("a.csv", b"pump\n"),
    ("a.csv", b'"pu""mp",x\n'),
    ("a.jsonl", b'{"a": ["b", "c"]}\n'),
    ("a.eml", b"To: ann@b.example,\n"),
    ("a.eml", b"> pump\n"),
    ("a.html", b"<p>Pump <b>leaks\n"),
    ("a.html", b"<table><tr><td>a<td>b\n"),
)


@pytest.mark.parametrize(("name", "line"), LONG)
def test_very_many_lines_are_read(name, line):
    """By the square of their number they would have no end."""
    with ends():
        text = read(line * LINES, name)
    assert text.body or [problem.code for problem in text.problems] == ["missing-extra"]


def test_one_long_line_is_read():
    with ends():
        text = read(b"The pump leaks, they said. " * 40_000)
    assert len(text.body) == 1_080_000
