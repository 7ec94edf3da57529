"""Mails: header lines and cells that agree, decoded words, what is quoted, what is attached."""

from __future__ import annotations

from datetime import date
from hashlib import sha256
from inspect import cleandoc

import pytest

from tests.readers.reading import codes, marked, quoted, read, read_all
from timeline.model.source import Text
from timeline.model.when import When
from timeline.readers.bounds import DEEPEST

SIMPLE = """
    Received: from mx.example
    Date: Mon, 27 Nov 2017 22:43:51 -0800
    From: Ann Lee <ann@ashby.example>
    To: "Bright, Tom" <tom@ashby.example>, una@ashby.example;
     Rob Stone <rob@ashby.example>
    Cc: board@ashby.example
    Subject: The pump
    Message-ID: <1@ashby.example>
    In-Reply-To: <0@ashby.example>
    References: <a@ashby.example> <0@ashby.example>

    The pump leaks.

    Ann
"""


def mail(words: str | bytes, **terms: object) -> Text:
    """A mail as it is read."""
    return read(words, "a.eml", **terms)


def cells(text: Text) -> dict[str, str]:
    """The values of a mail's only row."""
    (row,) = text.rows
    return {name: cell.value for name, cell in row.cells.items()}


def spoken(text: Text) -> str:
    """The body below the header lines."""
    (body,) = text.marks_of("mail-body")
    return text.body[body.start : body.end].strip()


def test_the_body_begins_with_the_header_lines_in_one_order():
    assert mail(SIMPLE).body == (
        "From: Ann Lee <ann@ashby.example>\n"
        'To: "Bright, Tom" <tom@ashby.example>, una@ashby.example, Rob Stone <rob@ashby.example>\n'
        "Cc: board@ashby.example\n"
        "Date: Mon, 27 Nov 2017 22:43:51 -0800\n"
        "Subject: The pump\n"
        "Message-ID: <1@ashby.example>\n"
        "In-Reply-To: <0@ashby.example>\n"
        "References: <a@ashby.example> <0@ashby.example>\n"
        "\n"
        "The pump leaks.\n\nAnn\n"
    )


def test_each_address_is_a_cell_and_names_lose_their_quotes():
    assert cells(mail(SIMPLE)) == {
        "from": "Ann Lee <ann@ashby.example>",
        "to": "Bright, Tom <tom@ashby.example>",
        "to#2": "una@ashby.example",
        "to#3": "Rob Stone <rob@ashby.example>",
        "cc": "board@ashby.example",
        "date": "2017-11-27T22:43:51-08:00",
        "subject": "The pump",
        "message-id": "<1@ashby.example>",
        "in-reply-to": "<0@ashby.example>",
        "references": "<a@ashby.example>",
        "references#2": "<0@ashby.example>",
    }


def test_cells_stand_at_the_words_of_the_header_lines():
    text = mail(SIMPLE)
    places = {name: quoted(text, cell) for name, cell in text.rows[0].cells.items()}
    assert places["to"] == '"Bright, Tom" <tom@ashby.example>'
    assert places["date"] == "Mon, 27 Nov 2017 22:43:51 -0800"
    assert places["references#2"] == "<0@ashby.example>"


def test_header_and_body_are_marked():
    text = mail(SIMPLE)
    assert marked(text, "mail-header")[0].endswith("<0@ashby.example>\n")
    assert spoken(text) == "The pump leaks.\n\nAnn"
    assert marked(text, "paragraph") == ["The pump leaks.", "Ann"]


def test_a_mail_is_written_when_its_date_says_by_its_author():
    source = mail(SIMPLE).source
    assert (source.kind, source.title, source.author) == ("email", "The pump", "Ann Lee <ann@ashby.example>")
    assert source.written == When(date(2017, 11, 27), date(2017, 11, 27), time="22:43:51-08:00")
    assert source.written_from == "Date header"


def test_the_day_of_a_mail_is_that_of_the_cases_time_zone():
    written = mail(SIMPLE, timezone="Europe/London").source.written
    assert written == When(date(2017, 11, 28), date(2017, 11, 28), time="06:43:51+00:00")


# Date header, value, time
@pytest.mark.parametrize(
    ("header", "value", "time"),
    [
        ("27 Nov 2017 22:43 GMT", "2017-11-27T22:43:00+00:00", "22:43:00+00:00"),
        ("Mon, 27 Nov 2017 22:43:51 -0000", "2017-11-27T22:43:51+00:00", "22:43:51+00:00"),
        ("Mon, 27 Nov 2017 22:43:51", "2017-11-27T22:43:51", None),
        ("Mon, 27 Nov 2017 22:43:51 PST (Pacific)", "2017-11-27T22:43:51-08:00", "22:43:51-08:00"),
    ],
)
def test_forms_of_the_date_header(header, value, time):
    text = mail(f"From: a@b.example\nDate: {header}\n\nx")
    assert cells(text)["date"] == value
    assert text.source.written == When(date(2017, 11, 27), date(2017, 11, 27), time=time)


def test_a_date_that_is_none_is_reported_and_the_mail_stays_undated():
    text = mail("From: a@b.example\nDate: some day in May\n\nx")
    assert [(problem.where, problem.code) for problem in text.problems] == [("sources/a.eml:2", "bad-date")]
    assert text.source.written.is_open
    assert cells(text)["date"] == "some day in May"


def test_a_mail_without_date_is_undated():
    text = mail("From: a@b.example\nSubject: x\n\nx")
    assert text.source.written.is_open
    assert codes(text) == []


def test_encoded_words_are_decoded_and_a_comma_in_a_name_parts_nothing():
    text = mail(
        "From: =?utf-8?Q?Lee=2C_Zo=C3=AB?= <zoe@b.example>\n"
        "To: =?iso-8859-1?B?SvxyZ2Vu?= <j@b.example>, =?utf-8?q?Una_?= =?utf-8?q?Vale?= <una@b.example>\n"
        "Subject: =?utf-8?b?Q2Fmw6k=?= at =?utf-8?q?n=C3=B6on?=\n\nx"
    )
    found = cells(text)
    assert (found["from"], found["subject"]) == ("Lee, Zoë <zoe@b.example>", "Café at nöon")
    assert (found["to"], found["to#2"]) == ("Jürgen <j@b.example>", "Una Vale <una@b.example>")
    assert '"Lee, Zoë" <zoe@b.example>' in text.body


def test_raw_bytes_in_a_header_are_read():
    assert cells(mail("From: Zoë <z@b.example>\n\nx".encode("cp1252")))["from"] == "Zoë <z@b.example>"
    assert cells(mail("From: Zoë <z@b.example>\n\nx".encode()))["from"] == "Zoë <z@b.example>"


def test_one_address_with_a_bare_comma_is_one_person():
    assert cells(mail("From: Lee, Ann <ann@b.example>\n\nx"))["from"] == "Lee, Ann <ann@b.example>"


def test_the_plain_part_is_read_and_attachments_are_named():
    text = mail("""
        From: a@b.example
        Subject: Files
        Content-Type: multipart/mixed; boundary=out

        --out
        Content-Type: multipart/alternative; boundary=in

        --in
        Content-Type: text/plain; charset=iso-8859-1
        Content-Transfer-Encoding: quoted-printable

        Caf=E9 at noon.
        --in
        Content-Type: text/html

        <p>Another wording</p>
        --in--
        --out
        Content-Type: application/pdf; name="plan.pdf"
        Content-Disposition: attachment; filename="plan.pdf"

        JVBERi0=
        --out
        Content-Type: image/png
        Content-Disposition: attachment; filename*=utf-8''na%C3%AFve%20map.png

        x
        --out
        Content-Type: message/rfc822

        From: c@b.example
        Subject: The old mail

        old words
        --out--
    """)
    assert spoken(text) == "Café at noon."
    found = cells(text)
    assert [found[name] for name in ("attachment", "attachment#2", "attachment#3")] == [
        "plan.pdf",
        "naïve map.png",
        "The old mail",
    ]
    assert "Attachment: plan.pdf\nAttachment: naïve map.png\nAttachment: The old mail\n\n" in text.body
    assert "old words" not in text.body


def test_a_mail_of_html_alone_gives_the_words_of_its_page():
    pytest.importorskip("selectolax", reason="the documents extra is not installed")
    text = mail("""
        From: a@b.example
        Content-Type: text/html; charset=utf-8

        <style>p {color: red}</style><p>The pump leaks.<p>Look &amp; see<ul><li>one<li>two</ul>
    """)
    assert spoken(text) == "The pump leaks.\n\nLook & see\n\none\ntwo"


def test_a_signature_is_no_heading_of_a_mail():
    assert marked(mail(SIMPLE), "heading") == []


def test_a_file_that_is_no_mail_is_said_to_have_no_header():
    assert codes(mail("only words\nand more")) == ["no-header"]


REPLIES = {
    "angles": """
        I agree.

        On Mon, 27 Nov 2017 at 09:00, Ann Lee <ann@ashby.example>
        wrote:
        > The pump leaks.
        > Look at it.

        I did look.

        > > And you?
    """,
    "below": """
        I agree.

        On 27 Nov 2017, at 09:00, Ann Lee wrote:

        The pump leaks.
    """,
    "outlook": """
        I agree.

        -----Original Message-----
        From: Ann Lee
        Sent: 27 November 2017 09:00
        The pump leaks.
    """,
    "block": """
        I agree.

        From: Ann Lee
        Sent: 27 November 2017 09:00
        To: Tom Bright
        Subject: The pump

        The pump leaks.
    """,
    "none": """
        From: the start we knew that it leaks.
        On this, as nobody ever wrote: silence.
    """,
}


# form of the reply, what is quoted in it (its first and last words)
@pytest.mark.parametrize(
    ("form", "stretches"),
    [
        ("angles", [("On Mon,", "Look at it."), ("> > And", "And you?")]),
        ("below", [("On 27 Nov", "The pump leaks.")]),
        ("outlook", [("-----Original", "The pump leaks.")]),
        ("block", [("From: Ann", "The pump leaks.")]),
        ("none", []),
    ],
)
def test_what_a_reply_repeats_is_marked(form, stretches):
    text = mail("From: tom@b.example\n\n" + cleandoc(REPLIES[form]))
    found = marked(text, "quoted")
    assert len(found) == len(stretches)
    for words, (first, last) in zip(found, stretches, strict=True):
        assert words.startswith(first)
        assert words.endswith(last)


WITH_FILE = b"""From: Ann <a@b.example>
Content-Type: multipart/mixed; boundary=x

--x
Content-Type: text/plain

See the log.
--x
Content-Type: text/plain; name="log.txt"
Content-Disposition: attachment; filename="log.txt"

I closed the ramp on 20 July 2016.
--x
Content-Type: image/png; name="ramp.png"
Content-Disposition: attachment; filename="ramp.png"

none
--x--
"""


def test_an_attachment_is_a_source_below_its_mail():
    log, ramp, mail = read_all(WITH_FILE, "mail.eml")
    assert [text.source.path for text in (log, ramp, mail)] == [
        "sources/mail.eml/log.txt",
        "sources/mail.eml/ramp.png",
        "sources/mail.eml",
    ]
    assert log.body == "I closed the ramp on 20 July 2016."
    assert log.source.within == ramp.source.within == "sources/mail.eml"
    assert log.source.sha256 == sha256(b"I closed the ramp on 20 July 2016.").hexdigest()


def test_the_name_of_an_attachment_is_marked_with_the_path_of_its_source():
    text = read(WITH_FILE, "mail.eml")
    assert marked(text, "attachment") == ["log.txt", "ramp.png"]
    assert [mark.value for mark in text.marks_of("attachment")] == [
        "sources/mail.eml/log.txt",
        "sources/mail.eml/ramp.png",
    ]


def test_the_words_of_an_attachment_are_not_the_senders_own():
    text = read(WITH_FILE, "mail.eml")
    assert marked(text, "paragraph") == ["See the log."]
    assert text.body.endswith("See the log.\n")


def carrying(*parts: str) -> list[str]:
    """The names of the sources below a mail of these parts."""
    head = "From: Ann <a@b.example>\nContent-Type: multipart/mixed; boundary=x\n\n"
    words = "".join(f"--x\n{part}\n" for part in ("\nSee below.", *parts))
    return [
        text.source.path.removeprefix("sources/mail.eml/")
        for text in read_all(f"{head}{words}--x--\n".encode(), "mail.eml")[:-1]
    ]


def test_a_mail_forwarded_whole_is_named_by_its_subject():
    inner = "Content-Type: message/rfc822\n\nFrom: Bo <b@b.example>\nSubject: Ramp 1/2\n\nIt leaks."
    assert carrying(inner) == ["Ramp 1 2.eml"]


def test_attachments_without_a_name_are_numbered_by_their_kind():
    assert carrying("Content-Type: text/calendar\n\nBEGIN:VCALENDAR\nEND:VCALENDAR") == ["part-1.ics"]


def test_attachments_of_one_name_are_numbered():
    one = 'Content-Disposition: attachment; filename="a.txt"\n\nIt leaks.'
    assert carrying(one, one) == ["a.txt", "a-2.txt"]


@pytest.mark.parametrize("name", ["../../a.txt", "/etc/a.txt", "C:\\\\post\\\\a.txt"])
def test_the_name_of_an_attachment_leads_nowhere(name):
    assert carrying(f'Content-Disposition: attachment; filename="{name}"\n\nIt leaks.') == ["a.txt"]


def test_a_signature_and_a_small_picture_within_the_words_are_no_documents():
    signature = "Content-Type: application/pgp-signature; name=signature.asc\n\nabc"
    picture = "Content-Type: image/png; name=logo.png\nContent-ID: <1>\n\nabc"
    assert carrying(signature, picture) == []


def test_mails_in_mails_are_read_to_a_depth():
    """A mail that forwards a mail that forwards a mail, and so on for twenty."""
    words = "From: Ann <a@b.example>\nSubject: last\n\nIt leaks."
    for number in range(20):
        part = f"--x{number}\nContent-Type: message/rfc822\n\n{words}\n--x{number}--"
        words = (
            f"From: Ann <a@b.example>\nSubject: s{number}\n"
            f"Content-Type: multipart/mixed; boundary=x{number}\n\n{part}\n"
        )
    *_, text = read_all(words.encode(), "mail.eml")
    deepest = read_all(words.encode(), "mail.eml")[0]
    assert text.source.path == "sources/mail.eml"
    assert deepest.source.path.count(".eml") == DEEPEST + 1
    assert "too-deep" in codes(deepest)


@pytest.mark.parametrize(
    ("words", "stands_in"),
    [
        ("[attachment kept in the archive]", True),
        ("<plan.pdf was removed: larger than 2 MB>", True),
        ("It leaks [see the log].", False),
        ("[1] The first note.\n[2] The second note.", False),
    ],
)
def test_words_in_the_place_of_an_attachment_are_told_from_it(words, stands_in):
    part = f'Content-Disposition: attachment; filename="a.txt"\n\n{words}'
    head = "From: Ann <a@b.example>\nContent-Type: multipart/mixed; boundary=x\n\n"
    text, _ = read_all(f"{head}--x\n\nSee below.\n--x\n{part}\n--x--\n".encode(), "mail.eml")
    assert text.body.strip() == words
    assert (codes(text) == ["stand-in"]) is stands_in
