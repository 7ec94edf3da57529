"""A whole file or several of each format, small, with everything in it that its reader looks for."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from datetime import UTC, datetime
from email.message import EmailMessage
from functools import cache
from io import BytesIO
from pathlib import Path
from types import MappingProxyType
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from tests.readers import outlook

PROSE = """\
Marsh Harbour Board

Minutes of the meeting of 9 August 2016

Present: Ada Roe (chair), Tom Birch, Cllr Nadia Osei
Apologies: Una Marsh

1. The crane survey was sent to the harbour master on 3 May 2016. He did not answer.
2. "We were not told until last October," said Mr Birch, who was Treasurer from 2014 to 2017.
3. The notes do not refer to the survey after August 2016. The next meeting is on 6/9/2016.
"""
PRINTED = """\
From: Ada Roe
Sent: 09 August 2016 14:05
To: Tom Birch; Nadia Osei
Subject: RE: Crane survey

Tom, please see the attached. Ada

-----Original Message-----
From: Tom Birch <tom@harbour.example>
Sent: Monday, August 8, 2016 9:01 AM
To: Ada Roe
Subject: Crane survey

Has the survey come? It was due on 1 August.
"""
PAGE = """\
<!doctype html><html><head><title>The crane</title><meta property="article:published_time"
content="2018-09-03T10:00:00Z"><style>p {color: red}</style></head><body><nav>Home</nav><article>
<h1>The crane fell</h1><p>Ada Roe, the harbour master, resigned on <time>3 May 2016</time>.</p>
<table><tr><th>Date</th><th>Event</th></tr><tr><td>2016-08-09</td><td>Board met</td></tr></table>
<ul><li>She wrote to the board in July 2016.</li></ul></article><script>var a = 1;</script></body></html>
"""
CHRONOLOGY = (
    'Date,Event,Type,People,Document\n2016-08-09,"The board met, again",meeting,Ada Roe; Tom Birch,Survey\n'
    '03/05/2016,"Survey ""sent""\nto the master",email,Ada Roe,\n,Undated thing,,,\n'
)
STAFF = (
    "Forename\tSurname\tJob title\tStart date\tEnd date\nAda\tRoe\tHarbour Master\t01/03/2014\t31/08/2016\n"
)
GRID = "Name;9 Aug 2016;13 Sep 2016\nAda Roe;Y;Apols\nTom Birch;N;Y\n"
CALENDAR = """\
BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VTIMEZONE
TZID:Ashby
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:+0100
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:1@harbour.example
DTSTAMP:20160101T100000Z
SUMMARY:Harbour board\\, monthly
ORGANIZER;CN="Roe, Ada":mailto:ada@harbour.example
ATTENDEE;CN=Tom Birch;PARTSTAT=DECLINED:mailto:tom@harbour.example
DTSTART;TZID=Ashby:20160809T140000
DURATION:PT90M
RRULE:FREQ=MONTHLY;BYDAY=2TU;COUNT=6
EXDATE;TZID=Ashby:20160913T140000
DESCRIPTION:A long line that goes on and on and is folded
  somewhere in its middle
BEGIN:VALARM
TRIGGER:-PT15M
END:VALARM
END:VEVENT
BEGIN:VEVENT
UID:1@harbour.example
RECURRENCE-ID:20161011T130000Z
DTSTART:20161012T130000Z
STATUS:CANCELLED
END:VEVENT
END:VCALENDAR
"""
MARKDOWN = """\
---
title: Crane
date: 2016-08-09
---
# The crane

The [survey](http://harbour.example) was **sent** on 3 May 2016.

| Date | Event |
| --- | --- |
| 2016-08-09 | Board met |

> "Nobody told us", said Ada Roe.
"""
RICH = (
    r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\info{\title Crane}}\f0\fs24 The crane \b survey\b0  was"
    r" sent on 3 May 2016.\par {\*\hidden x}Caf\'e9 \u8364? \trowd\cellx100 a\cell b\cell\row\pard "
    r"{\pict\pngblip 89504e47}It \{fell\}.\par}"
)
TIMEML = """\
<?xml version="1.0"?>
<TimeML><DOCID>1</DOCID><DCT><TIMEX3 tid="t0" type="DATE" value="2017-05-04">4 May</TIMEX3></DCT>
<TEXT><s>The crane <EVENT eid="e1">fell</EVENT> on <TIMEX3 tid="t1" value="2017-05-02">Tuesday</TIMEX3>.</s>
</TEXT></TimeML>
"""
CARD = (
    "BEGIN:VCARD\nVERSION:3.0\nN:Roe;Ada;;Ms;\nFN:Ada Roe\nORG:Marsh Harbour\nTITLE:Harbour Master\n"
    "EMAIL:ada@harbour.example\nREV:20160809T100000Z\nEND:VCARD\n"
)
FIELDS = ("BEGBATES", "ENDBATES", "BEGATTACH", "PARENTID", "CUSTODIAN", "FROM", "TO", "SUBJECT", "DATESENT")
PRODUCED = (
    FIELDS,
    (
        "HB0001",
        "HB0002",
        "HB0001",
        "",
        "Birch, Tom",
        "Ada Roe <ada@b.example>",
        "Tom; Nadia",
        "Crane",
        "08/25/2016",
    ),
    ("HB0003", "HB0005", "HB0001", "HB0001", "Birch, Tom", "", "", "", ""),
)
EVENTS = (
    {"date": "2016-08-09", "event": "Board met", "people": ["Ada Roe", "Tom Birch"], "n": 3.5},
    {"date": None, "event": "Survey \u201csent\u201d \ud83d\ude00", "by": {"name": "Ada Roe"}},
)
ENTITIES = (
    {"id": "p1", "schema": "Person", "properties": {"name": ["Ada Roe"], "alias": ["Addie"]}},
    {"id": "r1", "schema": "Position", "properties": {"name": ["Harbour Master"], "organization": ["o1"]}},
    {
        "id": "h1",
        "schema": "Occupancy",
        "properties": {"holder": ["p1"], "post": ["r1"], "endDate": [2014]},
    },
    {"id": "m1", "schema": "Email", "properties": {"emitters": ["p1"], "date": ["2016-08-09T10:00:00"]}},
)
SLIDES = {
    "title": {"text": {"headline": "Cranes"}},
    "events": [
        {
            "start_date": {"year": "2016", "month": "8", "day": "9", "hour": "10"},
            "end_date": {"year": 2017},
            "text": {"headline": "The <b>crane</b> fell", "text": "<p>It was old.</p>"},
        }
    ],
}
SHEET = "Year,Month,Day,Headline,Text,Type\n2016,8,9,Crane fell,Old,\n,,,Cranes,,title\n"
SKETCH = "message,timestamp,datetime,timestamp_desc\nLog in,1470736800000000,2016-08-09T10:00:00Z,Access\n"


def packed(parts: Mapping[str, str | bytes]) -> bytes:
    """An archive of these parts."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, words in parts.items():
            archive.writestr(name, words, ZIP_STORED if name == "mimetype" else ZIP_DEFLATED)
    return out.getvalue()


def mail() -> bytes:
    """A mail with words twice, two files, one within another, and names beyond ASCII."""
    inner = EmailMessage()
    inner["From"], inner["Subject"] = "Tom Birch <tom@harbour.example>", "Crane"
    inner.set_content("It fell on 3 May 2016.\n")
    made = EmailMessage()
    made["From"], made["To"] = (
        "Zoë Roe <ada@harbour.example>",
        "Tom Birch <tom@harbour.example>, una@b.example",
    )
    made["Date"], made["Subject"] = "Tue, 09 Aug 2016 14:05:00 +0100", "Re: Crane – survey"
    made["Message-ID"], made["In-Reply-To"] = "<2@harbour.example>", "<1@harbour.example>"
    made["References"] = "<0@harbour.example> <1@harbour.example>"
    made.set_content("Please see the attached survey.\n\nOn 8 August 2016 Tom wrote:\n> Has it come?\n")
    made.add_alternative(PAGE, subtype="html")
    made.add_attachment(CHRONOLOGY.encode(), maintype="text", subtype="csv", filename="chronology.csv")
    made.add_attachment(inner)
    return made.as_bytes()


def mailbox() -> bytes:
    """Mails behind one another, one of them twice."""
    one = b"From ada@b.example Tue Aug  9 14:05:00 2016\n" + mail() + b"\n"
    other = one.replace(b"<2@harbour", b"<3@harbour").replace(b"Please", b">From now on, please")
    return one + other + one


WRAPPED = (
    r"{\rtf1\ansi\ansicpg1252\fromhtml1\deff0{\fonttbl{\f0 Arial;}{\f1\fcharset204 Arial;}}{\*\htmltag64 <p>}"
    r"\htmlrtf {\htmlrtf0 It fell on 3 May 2016, said Caf\'e9 \u8364?5.\htmlrtf\par}\htmlrtf0{\f1 \'cf}"
    r"{\*\htmltag72 </p>}{\*\mhtmltag64 <q>}\tab Ada Roe resigned.\line}"
)


def outlook_mail() -> bytes:
    """A mail as Outlook keeps it, with a recipient, an attachment and a mail within it."""
    to = ("recip", {0x3001: "Tom Birch", 0x39FE: "tom@b.example", 0x0C15: 1})
    file = ("attach", {0x3707: "chronology.csv", 0x3701: CHRONOLOGY.encode(), 0x3705: 1})
    sent = datetime(2016, 8, 9, 13, 5, tzinfo=UTC)
    own = {0x0037: "Crane", 0x0C1A: "Ada Roe", 0x5D01: "ada@b.example", 0x0039: sent}
    inner = ("attach", {0x3001: "Log", 0x3705: 5, 0x3701: outlook.mail({**own, 0x1000: "It fell.\r\n"}, to)})
    return outlook.msg({**own, 0x1009: outlook.packed_rtf(WRAPPED.encode())}, to, file, inner)


def appointment() -> bytes:
    """An entry of Outlook's calendar, with properties by names."""
    start, end = (datetime(2016, 8, 9, hour, tzinfo=UTC) for hour in (13, 15))
    named = {0x820D: start, 0x820E: end, 0x8208: "Quay 4", 0x8215: False, 0x8232: "monthly"}
    return outlook.msg({0x001A: "IPM.Appointment", 0x0037: "Board", 0x1000: "Bring the log."}, named=named)


_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_O = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_P = "http://schemas.openxmlformats.org/package/2006/relationships"


def _runs(words: str) -> str:
    return "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in words.splitlines() if line)


def word() -> bytes:
    """A Word document with a heading, a table, a change that is tracked and a comment."""
    row = "".join(f"<w:tc>{_runs(cell)}</w:tc>" for cell in ("Date", "Event"))
    signed = 'w:id="1" w:author="A. Lee" w:date="2017-05-03T10:00:00Z"'
    body = (
        '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Crane</w:t></w:r></w:p>'
        f"{_runs(PROSE.replace('&', 'and'))}<w:tbl><w:tr>{row}</w:tr></w:tbl>"
        f"<w:p><w:ins {signed}><w:r><w:t>It fell.</w:t></w:r></w:ins><w:del {signed}><w:r>"
        "<w:delText>It stood.</w:delText></w:r></w:del></w:p>"
    )
    comments = f"<w:comments {_W}><w:comment {signed}>{_runs('Did it?')}</w:comment></w:comments>"
    document = f"<w:document {_W}><w:body>{body}</w:body></w:document>"
    return packed({"word/document.xml": document, "word/comments.xml": comments})


def workbook() -> bytes:
    """A workbook with a chronology."""
    cells = (("Date", "Event"), ("2016-08-09", "Board met"), ("2016-09-13", "Board met again"))
    rows = "".join(f'<row r="{n}">{_row(n, row)}</row>' for n, row in enumerate(cells, 1))
    related = f'<Relationship Id="r1" Type="{_O}/worksheet" Target="worksheets/sheet1.xml"/>'
    office = f'<Relationship Id="r1" Type="{_O}/officeDocument" Target="xl/workbook.xml"/>'
    sheets = '<sheets><sheet name="Log" sheetId="1" r:id="r1"/></sheets>'
    return packed(
        {
            "_rels/.rels": f'<Relationships xmlns="{_P}">{office}</Relationships>',
            "xl/workbook.xml": f'<workbook {_S} xmlns:r="{_O}">{sheets}</workbook>',
            "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_P}">{related}</Relationships>',
            "xl/worksheets/sheet1.xml": f"<worksheet {_S}><sheetData>{rows}</sheetData></worksheet>",
        }
    )


def _row(number: int, words: tuple[str, ...]) -> str:
    cells = zip("AB", words, strict=True)
    return "".join(f'<c r="{c}{number}" t="inlineStr"><is><t>{cell}</t></is></c>' for c, cell in cells)


def opendocument() -> bytes:
    """An OpenDocument text with a heading, a list and a table."""
    names = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "text", "table")
    )
    lines = "".join(f"<text:p>{line}</text:p>" for line in PROSE.splitlines() if line)
    body = (
        f'<text:h text:outline-level="1">Crane</text:h>{lines}<text:list><text:list-item><text:p>one</text:p>'
        "</text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>Date</text:p>"
        "</table:table-cell></table:table-row></table:table>"
    )
    inner = f"<office:body><office:text>{body}</office:text></office:body>"
    content = f"<office:document-content {names}>{inner}</office:document-content>"
    return packed({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def presentation() -> bytes:
    """A presentation of one slide."""
    p = 'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
    a = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    r = f'xmlns:r="{_O}"'
    shape = "<p:sp><p:txBody><a:p><a:r><a:t>2 May 2017: the crane fell</a:t></a:r></a:p></p:txBody></p:sp>"
    slide = f"<p:sld {p} {a} {r}><p:cSld><p:spTree>{shape}</p:spTree></p:cSld></p:sld>"
    listed = '<p:sldIdLst><p:sldId id="256" r:id="r1"/></p:sldIdLst>'
    related = f'<Relationship Id="r1" Type="{_O}/slide" Target="slides/slide1.xml"/>'
    return packed(
        {
            "ppt/presentation.xml": f"<p:presentation {p} {r}>{listed}</p:presentation>",
            "ppt/_rels/presentation.xml.rels": f'<Relationships xmlns="{_P}">{related}</Relationships>',
            "ppt/slides/slide1.xml": slide,
        }
    )


def pdf() -> bytes:
    """A PDF of one page with a text layer."""
    lines = [line.replace("(", "\\(").replace(")", "\\)") for line in PROSE.splitlines()]
    drawn = "".join(f"BT /F1 12 Tf 72 {780 - 16 * n} Td ({line}) Tj ET\n" for n, line in enumerate(lines))
    objects = (
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[4 0 R]/Count 1>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents 5 0 R>>",
        f"<</Length {len(drawn)}>>stream\n{drawn}\nendstream",
    )
    out, places = "%PDF-1.4\n", list[int]()
    for number, words in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj{words}endobj\n"
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    trailer = f"trailer<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{len(out)}\n%%EOF\n"
    return f"{out}xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{trailer}".encode()


PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII="
)


def _produced(quote: str, sign: str) -> str:
    return "".join(sign.join(f"{quote}{field}{quote}" for field in row) + "\r\n" for row in PRODUCED)


def _lines(records: tuple[object, ...]) -> bytes:
    return "".join(json.dumps(record) + "\n" for record in records).encode()


@cache
def samples() -> Mapping[str, tuple[str, bytes]]:
    """A whole file of each format by the format's name, with the end of a file's name."""
    whole = {
        "text": ("txt", PROSE.encode()),
        "printed mail": ("txt", PRINTED.encode()),
        "markdown": ("md", MARKDOWN.encode()),
        "html": ("html", PAGE.encode()),
        "rich text": ("rtf", RICH.encode()),
        "mail": ("eml", mail()),
        "mailbox": ("mbox", mailbox()),
        "calendar": ("ics", CALENDAR.replace("\n", "\r\n").encode()),
        "card": ("vcf", CARD.encode()),
        "csv": ("csv", CHRONOLOGY.encode()),
        "tsv": ("tsv", STAFF.encode("utf-16")),
        "csv of a grid": ("csv", GRID.encode()),
        "json lines": ("jsonl", _lines(EVENTS)),
        "json": ("json", json.dumps(EVENTS, indent=1).encode()),
        "load file (dat)": ("dat", _produced("\u00fe", "\x14").encode("cp1252")),
        "load file (csv)": ("csv", _produced('"', ",").encode()),
        "followthemoney": ("ftm", _lines(ENTITIES)),
        "timesketch": ("csv", SKETCH.encode()),
        "timelinejs": ("json", json.dumps(SLIDES, indent=1).encode()),
        "timelinejs (csv)": ("csv", SHEET.encode()),
        "word": ("docx", word()),
        "workbook": ("xlsx", workbook()),
        "opendocument": ("odt", opendocument()),
        "presentation": ("pptx", presentation()),
        "pdf": ("pdf", pdf()),
        "zip": ("zip", packed({"a/b.txt": PROSE, "b.csv": CHRONOLOGY, "c.zip": packed({"d.eml": mail()})})),
        "image": ("png", PIXEL),
        "outlook mail": ("msg", outlook_mail()),
        "appointment": ("msg", appointment()),
        "old word": ("doc", (Path(__file__).parent / "old_word.doc").read_bytes()),
        "outlook box": ("pst", b"!BDN" + bytes(8) + b"SM\x17\x00\x13\x00" + bytes(range(256)) * 8),
        "timeml": ("tml", TIMEML.encode()),
        "binary": ("bin", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(range(256)) * 8),
    }  # fmt: skip
    return MappingProxyType(whole)
