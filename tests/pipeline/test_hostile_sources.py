"""No source costs more than its size: what no one would write is read in no time, or reported."""

from __future__ import annotations

from hashlib import sha256

import pytest

from timeline.engine import Failure, each
from timeline.model.extraction import Extraction
from timeline.model.terms import SourceFacts, Terms
from timeline.pipeline.reading import Done, Task, read_and_extract
from timeline.store.codec import decode

SECONDS = 10.0
LETTERS = 4_400  # more digits than Python counts
FEWER = 900

PIECES = (
    "-", "*", "#", ">", " ", "\t", "\n", "(", ")", "[", "[[", "]", '"', "\u201c", "'", ",", ";", ".",
    "_", "|", ":", "a", "A", "Ab ", "A.", "1", "1 ", "1/", "1.", "2016-", "May ", "the ", "The ", "of ",
    "and ", "to ", "not ", "Present: ", "Mr ", "- a\n", "* ", "> ", "a@b", "@", "<", "<b>", "&", "a,",
    "\n\n", "\ufeff", "\0", "A and ", "1 May ", "on 1 May 2016 and ", "Ann Okoro, ", "said that ",
    "was ", "\u00a0", "\u202e", "\u0301",
)  # fmt: skip
ENDINGS = ("txt", "md", "html", "csv", "eml", "ics")


def read(name: str, data: bytes) -> Extraction | Failure:
    """A source of some bytes, as a build reads it."""
    task = Task(f"sources/{name}", sha256(data).hexdigest(), data, SourceFacts(), Terms())
    (result,) = each(read_and_extract, [task], limit=lambda _: SECONDS)
    if not isinstance(result, Done):
        return result or Failure("changed", "")
    return result.failures[0][1] if result.failures else decode(Extraction, result.records[-1])


@pytest.mark.parametrize("piece", PIECES)
def test_a_source_of_one_thing_over_and_over(piece: str) -> None:
    found = read("odd.txt", (piece * (LETTERS // len(piece))).encode())
    assert isinstance(found, Extraction), found


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize(
    "piece", ["<", "a,", '"', "\n", "BEGIN:VCALENDAR\n", "From: a\n", "| a ", "\0", "\ud7ff"]
)
def test_every_reader_takes_what_is_not_meant_for_it(ending: str, piece: str) -> None:
    found = read(f"odd.{ending}", (piece * (FEWER // len(piece))).encode())
    assert isinstance(found, Extraction), found


@pytest.mark.parametrize("ending", ENDINGS)
def test_no_bytes_at_all(ending: str) -> None:
    assert isinstance(read(f"empty.{ending}", b""), Extraction)
