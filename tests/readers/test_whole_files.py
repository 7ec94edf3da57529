"""Whole files of many formats and houses: what a reader must say of each, and where its parts lie.

source      kind, title, author, day of writing, where that stands
parts       (kind of mark, its words), in the order of the file
rows        the values of its rows by column
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import pytest

from tests.extras import needs_reader
from tests.readers.reading import codes, quoted, read
from timeline.model.source import Text


@dataclass(frozen=True)
class File:
    """A file with what its reader must say of it."""

    name: str
    words: str
    source: tuple[str, str, str, str, str]
    parts: tuple[tuple[str, str], ...] = ()
    rows: tuple[dict[str, str], ...] = ()


LETTER = File(
    "letter.txt",
    """\
Harbour Inspectorate
12 Quay Street

18 May 2016

Dear Ms Farrow,

We inspected the crane on 4 May 2016.

It was found to be unsafe.

Yours sincerely,

Colm Reddy
Lead Inspector
""",
    ("letter", "", "", "2016-05-18", "a line of its own"),
    parts=(
        ("heading", "Harbour Inspectorate"),
        ("heading", "12 Quay Street"),
        ("heading", "18 May 2016"),
        ("paragraph", "Dear Ms Farrow,"),
        ("paragraph", "We inspected the crane on 4 May 2016."),
        ("paragraph", "It was found to be unsafe."),
        ("paragraph", "Yours sincerely,"),
        ("paragraph", "Colm Reddy\nLead Inspector"),
    ),
)

FORMAL_MINUTES = File(
    "works.txt",
    """\
Corrie Valley Council

Works Committee

Minutes of the meeting held on 14 March 2013

Present: Cllr Thane (Chair), Cllr Brandt

Apologies: Cllr Weiss

1. Minutes of the last meeting

The minutes of 14 February 2013 were approved.

2. Corrie dam

The survey was presented. It was agreed:

- to send it to the insurers
- to ask for a price

3. Next meeting

11 April 2013
""",
    ("minutes", "Corrie Valley Council", "", "2013-03-14", "the heading of the minutes"),
    parts=(
        ("heading", "Corrie Valley Council"),
        ("heading", "Works Committee"),
        ("paragraph", "Minutes of the meeting held on 14 March 2013"),
        ("heading", "Minutes of the last meeting"),
        ("paragraph", "The minutes of 14 February 2013 were approved."),
        ("heading", "Corrie dam"),
        ("paragraph", "The survey was presented. It was agreed:"),
        ("item", "to send it to the insurers"),
        ("item", "to ask for a price"),
        ("heading", "Next meeting"),
        ("paragraph", "11 April 2013"),
    ),
)

PROJECT_MINUTES = File(
    "2021-02-03.md",
    """\
# Build team 2021-02-03

## Present

- Ann Lee
- Tom Bright

## Notes

The release slipped by a week.

| Who | What |
| --- | --- |
| Ann | ask the testers |
| Tom | send the report |
""",
    ("minutes", "Build team 2021-02-03", "", "2021-02-03", "the heading of the minutes"),
    parts=(
        ("heading", "Build team 2021-02-03"),
        ("heading", "Present"),
        ("item", "Ann Lee"),
        ("item", "Tom Bright"),
        ("heading", "Notes"),
        ("paragraph", "The release slipped by a week."),
    ),
    rows=(
        {"who": "Ann", "what": "ask the testers"},
        {"who": "Tom", "what": "send the report"},
    ),
)

REPORT_WITH_FRONT_MATTER = File(
    "report.md",
    """\
---
title: The state of the lock gates
author: Gwen Tarrant
date: 2010-02-03
---

# Summary

The gates were inspected in October 2009.

# Findings

1. The hinges are worn.
2. The paint is gone.
""",
    ("document", "The state of the lock gates", "Gwen Tarrant", "2010-02-03", "front matter"),
    parts=(
        ("heading", "Summary"),
        ("paragraph", "The gates were inspected in October 2009."),
        ("heading", "Findings"),
        ("item", "The hinges are worn."),
        ("item", "The paint is gone."),
    ),
)

NEWS_PAGE = File(
    "signal.html",
    """\
<html><head><title>Signal fault was known | Gazette</title>
<meta property="article:published_time" content="2008-03-04T10:00:00Z">
<meta name="author" content="Lena Marsh"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Signal fault was known</h1>
<p>Northmoor Rail received the audit on 8 October 2007.</p>
<p>The regulator <b>published</b> it on 3&nbsp;March 2008.</p>
<ul><li>Depots</li><li>Drivers</li></ul></article>
<script>var x = "Nothing";</script></body></html>
""",
    ("article", "Signal fault was known", "Lena Marsh", "2008-03-04", "meta tag of the page"),
    parts=(
        ("heading", "Signal fault was known"),
        ("paragraph", "Northmoor Rail received the audit on 8 October 2007."),
        ("paragraph", "The regulator published it on 3\xa0March 2008."),
        ("item", "Depots"),
        ("item", "Drivers"),
    ),
)

MAIL = File(
    "reply.eml",
    """\
From: Nadia Osei <nadia@marsh.example>
To: Tom Birch <tom@marsh.example>, Una Vale <una@marsh.example>
Date: Tue, 10 Mar 2015 09:12:00 +0000
Subject: =?utf-8?q?Pump_audit_=E2=80=93_again?=
Message-ID: <b2@marsh.example>

I received the audit on 6 March 2015.

On Mon, 9 Mar 2015, Tom Birch wrote:
> Did you get it?
""",
    ("email", "Pump audit – again", "Nadia Osei <nadia@marsh.example>", "2015-03-10", "Date header"),
    parts=(
        ("paragraph", "I received the audit on 6 March 2015."),
        ("paragraph", "On Mon, 9 Mar 2015, Tom Birch wrote:\n> Did you get it?"),
    ),
    rows=(
        {
            "from": "Nadia Osei <nadia@marsh.example>",
            "to": "Tom Birch <tom@marsh.example>",
            "to#2": "Una Vale <una@marsh.example>",
            "date": "2015-03-10T09:12:00+00:00",
            "subject": "Pump audit – again",
            "message-id": "<b2@marsh.example>",
        },
    ),
)

COPIED_MAIL = File(
    "printed.txt",
    """\
From: Petra Lund
To: Lewis Thane
Sent: 8 May 2009
Subject: Loose rock

The rock is loose.
""",
    ("email", "Loose rock", "Petra Lund", "2009-05-08", "its date line"),
    parts=(("paragraph", "The rock is loose."),),
    rows=({"from": "Petra Lund", "to": "Lewis Thane", "date": "2009-05-08", "subject": "Loose rock"},),
)

STAFF_LIST = File(
    "staff.csv",
    """\
Name;Post;From;To
Ada Roe;Harbour Master;1 May 2012;
"Birch, Tom";Treasurer;2012;30 June 2014
""",
    ("table", "", "", "", ""),
    rows=(
        {"name": "Ada Roe", "post": "Harbour Master", "from": "1 May 2012", "to": ""},
        {"name": "Birch, Tom", "post": "Treasurer", "from": "2012", "to": "30 June 2014"},
    ),
)

LOG = File(
    "log.jsonl",
    """\
{"date": "2009-05-07", "event": "Petra Lund phoned the manager"}
{"date": "2009-05-11", "event": "The inspectorate visited the quarry"}
""",
    ("table", "", "", "", ""),
    rows=(
        {"date": "2009-05-07", "event": "Petra Lund phoned the manager"},
        {"date": "2009-05-11", "event": "The inspectorate visited the quarry"},
    ),
)

CALENDAR = File(
    "board.ics",
    """\
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:1@harbour.example
DTSTAMP:20120401T080000Z
DTSTART;VALUE=DATE:20120503
SUMMARY:Crane safety meeting
LOCATION:Harbour office
END:VEVENT
END:VCALENDAR
""",
    ("calendar", "Crane safety meeting", "", "2012-04-01", "calendar entry"),
    rows=(
        {
            "uid": "1@harbour.example",
            "dtstamp": "2012-04-01T08:00:00+00:00",
            "dtstart": "2012-05-03",
            "summary": "Crane safety meeting",
            "location": "Harbour office",
        },
    ),
)

DIARY = File(
    "diary.txt",
    """\
3 May 2012

The crane was loud today.

4 May 2012

The crane fell.
""",
    ("document", "", "", "", ""),
    parts=(
        ("heading", "3 May 2012"),
        ("paragraph", "The crane was loud today."),
        ("heading", "4 May 2012"),
        ("paragraph", "The crane fell."),
    ),
)

STATEMENT = File(
    "statement.txt",
    """\
WITNESS STATEMENT OF INES VIDAL

Dated: 20 January 2011

I was appointed quarry manager on 1 July 2009.

I first saw the letter in August 2009.
""",
    ("document", "WITNESS STATEMENT OF INES VIDAL", "", "2011-01-20", "its date line"),
    parts=(
        ("heading", "WITNESS STATEMENT OF INES VIDAL"),
        ("heading", "Dated: 20 January 2011"),
        ("paragraph", "I was appointed quarry manager on 1 July 2009."),
        ("paragraph", "I first saw the letter in August 2009."),
    ),
)

UNDATED_NOTE = File(
    "note.txt",
    """\
The pump leaked in June 2016, and the crew was told of it in July 2016.
""",
    ("document", "", "", "", ""),
    parts=(("paragraph", "The pump leaked in June 2016, and the crew was told of it in July 2016."),),
)

MEMO = File(
    "memo.txt",
    """\
MEMORANDUM

From: Gwen Tarrant, Head of Works
To: Idris Vaughan
Date: 12 July 2011
Subject: The culvert survey

Kestrel Engineers completed the survey on 30 June 2011.
""",
    ("document", "MEMORANDUM", "", "2011-07-12", "its date line"),
    parts=(
        ("heading", "MEMORANDUM"),
        ("paragraph", "From: Gwen Tarrant, Head of Works"),
        ("paragraph", "To: Idris Vaughan"),
        ("paragraph", "Date: 12 July 2011"),
        ("paragraph", "Subject: The culvert survey"),
        ("paragraph", "Kestrel Engineers completed the survey on 30 June 2011."),
    ),
)

TABLE_IN_TABS = File(
    "visits.tsv",
    """\
Date\tWho\tWhat
2018-01-21\tAgency\tVisit
2018-03\t\tFollow-up visit
""",
    ("table", "", "", "", ""),
    rows=(
        {"date": "2018-01-21", "who": "Agency", "what": "Visit"},
        {"date": "2018-03", "who": "", "what": "Follow-up visit"},
    ),
)


FILES = (
    LETTER,
    FORMAL_MINUTES,
    PROJECT_MINUTES,
    REPORT_WITH_FRONT_MATTER,
    NEWS_PAGE,
    MAIL,
    COPIED_MAIL,
    STAFF_LIST,
    LOG,
    CALENDAR,
    DIARY,
    STATEMENT,
    UNDATED_NOTE,
    MEMO,
    TABLE_IN_TABS,
)
TABLES = tuple(file for file in FILES if file.rows)


def as_read(file: File) -> Text:
    """A file as its reader gives it."""
    needs_reader(file.name)
    return read(file.words.encode(), file.name)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_a_file_is_known_by_its_own_words(file):
    source = as_read(file).source
    assert (source.kind, source.title, source.author) == file.source[:3]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_a_file_is_dated_by_what_it_says_of_its_writing_and_else_undated(file):
    source = as_read(file).source
    assert (source.written.edtf, source.written_from) == file.source[3:]


@pytest.mark.parametrize(
    ("file", "part"), [(f, part) for f in FILES for part in f.parts], ids=lambda v: getattr(v, "name", None)
)
def test_a_part_of_a_file_is_marked_with_its_own_words(file, part):
    text = as_read(file)
    assert part in [(mark.kind, text.body[mark.start : mark.end]) for mark in text.marks]


@pytest.mark.parametrize("file", TABLES, ids=lambda file: file.name)
def test_rows_hold_their_values_by_column(file):
    own = [row for row in as_read(file).rows if row.kind != "quoted-email"]
    assert [{name: cell.value for name, cell in row.cells.items()} for row in own] == [*file.rows]


@pytest.mark.parametrize("file", TABLES, ids=lambda file: file.name)
def test_every_cell_lies_within_its_row(file):
    for row in as_read(file).rows:
        assert [
            name for name, cell in row.cells.items() if not row.start <= cell.start <= cell.end <= row.end
        ] == []


@pytest.mark.parametrize("file", TABLES, ids=lambda file: file.name)
def test_cells_in_words_are_quoted_as_they_are_written(file):
    text = as_read(file)
    written = [
        cell for row in text.rows for name, cell in row.cells.items() if name in ("who", "what", "event")
    ]
    assert [cell.value for cell in written if cell.value not in quoted(text, cell)] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_marks_of_one_kind_stand_in_order_and_do_not_overlap(file):
    marks = [m for m in as_read(file).marks if m.kind in ("heading", "paragraph", "item")]
    assert all(one.end <= other.start for one, other in pairwise(marks))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_nothing_is_wrong_with_a_common_file(file):
    assert codes(as_read(file)) == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_line_ends_of_another_system_change_nothing(file):
    text, other = as_read(file), read(file.words.replace("\n", "\r\n").encode(), file.name)
    assert (other.body, other.marks, other.rows) == (text.body, text.marks, text.rows)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_a_byte_order_mark_changes_nothing(file):
    text, other = as_read(file), read(b"\xef\xbb\xbf" + file.words.encode(), file.name)
    assert (other.body, other.marks, other.rows) == (text.body, text.marks, text.rows)


def test_the_menu_and_the_scripts_of_a_page_are_not_its_words():
    body = as_read(NEWS_PAGE).body
    assert "Home" not in body
    assert "Nothing" not in body


def test_what_a_mail_repeats_is_marked_as_repeated():
    text = as_read(MAIL)
    (mark,) = text.marks_of("quoted")
    assert "Did you get it?" in text.body[mark.start : mark.end]
