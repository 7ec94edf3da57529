"""The mails within a mail: one row for each, with what the quotation tells of it."""

from __future__ import annotations

from tests.readers.reading import marked, quoted, read

FORWARDED = """
    From: Tom Bright <tom@b.example>
    To: Una Vale <una@b.example>
    Date: Tue, 28 Nov 2017 10:43:51 +0000
    Subject: FW: The pump
    Message-ID: <b1@b.example>

    See below.

    -----Original Message-----
    From: Ann Lee
    Sent: 27 November 2017 22:43
    To: Tom Bright; Zed Moor
    Subject: The pump

    Tom, the pump leaks.

    From: Tom Bright
    Sent: 26 November 2017 08:00
    To: Ann Lee
    Subject: The pump

    Does it leak?
"""


def cells(text, number):
    """The cells of a row by name."""
    return {name: cell.value for name, cell in text.rows[number].cells.items()}


def test_each_mail_below_the_divide_is_a_row():
    text = read(FORWARDED, "fw.eml")
    assert [row.kind for row in text.rows] == ["email", "quoted-email", "quoted-email"]
    assert cells(text, 1) == {
        "from": "Ann Lee",
        "date": "2017-11-27T22:43:00",
        "to": "Tom Bright",
        "to#2": "Zed Moor",
        "subject": "The pump",
    }
    assert quoted(text, text.rows[2].cells["date"]) == "26 November 2017 08:00"


def test_a_mark_holds_the_mail_with_its_words():
    words = marked(read(FORWARDED, "fw.eml"), "quoted-mail")
    assert [each.splitlines()[-1] for each in words] == ["Tom, the pump leaks.", "Does it leak?"]
    assert words[0].startswith("From: Ann Lee")


def test_words_in_angle_brackets_are_theirs_who_are_said_to_have_written_them():
    text = read(
        """
        From: Tom Bright <tom@b.example>
        Date: Tue, 28 Nov 2017 10:43:51 +0000
        Subject: Re: The pump

        On Mon, 27 Nov 2017 at 22:43, Ann Lee <ann@b.example> wrote:
        > The pump leaks.
        > > Does it leak?
        Then mend it.
        """,
        "re.eml",
    )
    assert cells(text, 1) == {"from": "Ann Lee <ann@b.example>", "date": "2017-11-27T22:43:00"}
    assert [mark.value for mark in text.marks_of("quoted-mail")] == ["1"]


def test_a_chain_of_prints_has_one_order_of_day_and_month():
    text = read("""
        From: Ann Lee
        Sent: 29/11/2017 09:12
        To: Tom Bright
        Subject: RE: The pump

        Yes.

        Frorn: Tom Bright
        5ent: 07/11/2017 08:30
        T0: Ann Lee
        Subiect: The pump

        Does it leak?
    """)
    assert [row.cells["date"].value for row in text.rows] == ["2017-11-29T09:12:00", "2017-11-07T08:30:00"]
    assert cells(text, 1)["from"] == "Tom Bright"


def test_words_that_only_introduce_a_quotation_are_no_mail():
    text = read(
        "From: a@b.example\nDate: Tue, 28 Nov 2017 10:43:51 +0000\n\nThe clerk wrote:\nPay up.\n", "a.eml"
    )
    assert [row.kind for row in text.rows] == ["email"]
