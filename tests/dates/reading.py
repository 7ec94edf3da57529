"""How the tests of dates ask: the values of a line, or its one reading."""

from __future__ import annotations

from datetime import date

from timeline.dates import read
from timeline.model.expression import Reading
from timeline.model.when import When

UNDATED = When()


def on(text: str) -> When:
    """A day of writing."""
    return When.day(date.fromisoformat(text))


def values(body: str, written: When = UNDATED) -> dict[str, str]:
    """The TIMEX3 value of every expression, by its words."""
    return {reading.text: reading.value for reading in read(body, written=written)}


def moments(body: str, written: When = UNDATED) -> dict[str, str]:
    """The moment of every expression as EDTF, by its words; those that name no day are left out."""
    found = read(body, written=written)
    return {reading.text: reading.when.edtf for reading in found if reading.when is not None}


def only(body: str, written: When = UNDATED) -> Reading:
    """The one expression of a line."""
    (reading,) = read(body, written=written)
    return reading


def last(body: str, written: When = UNDATED) -> Reading:
    """The last expression of a text."""
    return read(body, written=written)[-1]
