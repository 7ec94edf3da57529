"""The sample cases as their readers see them: what each source is, who dates it, that all can be quoted."""

from __future__ import annotations

import pytest

from tests.conftest import DATA
from timeline.folder import Folder, find_case
from timeline.model.source import Text
from timeline.readers import read_source

CASES = ("powys", "ferry")


def source(folder: Folder, path: str) -> Text:
    """A source of a sample case."""
    return read_source(path, folder.read_bytes(path), folder.facts(path), folder.terms)


def texts(case: str) -> list[Text]:
    """All sources of a sample case."""
    folder = find_case(DATA / case)
    return [source(folder, path) for path in folder.sources()]


# case, source, kind, day of writing, who gives it, rows
@pytest.mark.parametrize(
    ("case", "path", "kind", "written", "where", "rows"),
    [
        ("powys", "minutes/2016-08-09.smt.md", "minutes", "2016-08-09", "the heading of the minutes", 0),
        ("powys", "mail/2017-11-27.calloway-to-leader.eml", "email", "2017-11-27", "Date header", 1),
        ("powys", "articles/2018-10.cabinet-not-told.txt", "article", "2018-10", "sidecar", 0),
        ("powys", "articles/2018-09.warnings-went-unheeded.md", "article", "2018-09", None, 0),
        ("powys", "web/council-statement.html", "web-page", "2018-09", "case.toml", 0),
        ("powys", "tables/staff.csv", "table", "2018-10-01", "case.toml", 7),
        ("powys", "calendar/2018-01-08.ics", "calendar", "2017-12-12", "calendar entry", 1),
        ("ferry", "minutes/2016-06-14-safety-committee.txt", "minutes", "2016-06-14", None, 0),
        ("ferry", "letters/2016-11-21-safety-office.txt", "letter", "2016-11-21", "a line of its own", 0),
        ("ferry", "letters/2016-12-08-whitcomb-reply.txt", "letter", "2016-12-08", "a line of its own", 0),
        ("ferry", "notes/2016-11-13-call.txt", "document", "2016-11-13", None, 0),
        ("ferry", "mail/2016-06-20-jessup-whitcomb.eml", "email", "2016-06-20", "Date header", 1),
        ("ferry", "press/2017-02-21.statement.html", None, "2017-02-21", None, 0),
    ],
)
def test_what_a_source_is_and_who_dates_it(case, path, kind, written, where, rows):
    for library in ("selectolax", "icalendar"):
        pytest.importorskip(library, reason="the documents extra is not installed")
    text = source(find_case(DATA / case), f"sources/{path}")
    assert text.source.written.edtf == written
    assert len(text.rows) == rows
    assert kind in (None, text.source.kind)
    assert where in (None, text.source.written_from)


@pytest.mark.parametrize("case", CASES)
def test_nothing_is_wrong_with_the_sources_of_a_sample_case(case):
    for library in ("selectolax", "icalendar"):
        pytest.importorskip(library, reason="the documents extra is not installed")
    assert [problem for text in texts(case) for problem in text.problems] == []


@pytest.mark.parametrize("case", CASES)
def test_every_place_of_a_sample_case_can_be_quoted(case):
    for text in texts(case):
        for mark in text.marks:
            assert text.quote(mark.start, mark.end).exact == text.body[mark.start : mark.end]
        for row in text.rows:
            for cell in row.cells.values():
                assert text.quote(cell.start, cell.end).exact == text.body[cell.start : cell.end]


@pytest.mark.parametrize("case", CASES)
def test_a_source_is_read_alike_twice(case):
    assert texts(case) == texts(case)
