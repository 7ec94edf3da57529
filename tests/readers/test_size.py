"""Long files: reading takes time by their length, not by its square."""

from __future__ import annotations

from time import process_time

import pytest

from tests.readers.reading import read

LINES = 16_000

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
def test_eight_times_the_lines_take_about_eight_times_as_long(name, line):
    spent = []
    for count in (LINES // 8, LINES):
        before = process_time()
        read(line * count, name)
        spent.append(process_time() - before)
    assert spent[1] < 40 * max(spent[0], 0.02)


def test_one_long_line_is_read():
    before = process_time()
    text = read(b"The pump leaks, they said. " * 40_000)
    assert len(text.body) == 1_080_000
    assert process_time() - before < 10
