"""Contacts: each card a row, its values at their places and decoded."""

from __future__ import annotations

import pytest

from tests.readers.reading import codes, quoted, read
from timeline.readers import reader_of

LEE = """
    BEGIN:VCARD
    VERSION:3.0
    N:Lee;Anna;;Dr.;
    FN:Dr. Anna Lee
    ORG:Marwick Harbour;Engineering
    TITLE:Harbour Master
    EMAIL;TYPE=work:lee@marwick.example
    EMAIL;TYPE=home:anna@lee.example
    REV:20170503T100000Z
    END:VCARD
    """
ODE = """
    BEGIN:VCARD
    N:Ode;Benjamin
    NICKNAME:Ben
    END:VCARD
    """


def test_a_card_is_a_row_with_its_values_at_their_places():
    text = read(LEE, "people.vcf")
    (card,) = text.rows
    assert card.cells["name"].value == "Dr. Anna Lee"
    assert card.cells["post"].value == "Harbour Master"
    assert card.cells["organisation"].value == "Marwick Harbour, Engineering"
    assert quoted(text, card.cells["email#2"]) == "anna@lee.example"
    assert text.body[card.start : card.end].startswith("BEGIN:VCARD")
    assert text.source.kind == "table"


def test_a_single_card_is_dated_by_its_own_time_stamp():
    source = read(LEE, "lee.vcf").source
    assert (source.written.edtf, source.written_from) == ("2017-05-03", "time stamp of the card")


def test_several_cards_are_several_rows_and_undated():
    text = read(LEE + ODE, "people.vcf")
    assert [row.cells["name"].value for row in text.rows] == ["Dr. Anna Lee", "Benjamin Ode"]
    assert text.source.written.is_open


def test_it_is_known_by_its_first_line_whatever_its_name():
    assert reader_of("sources/export", b"BEGIN:VCARD\r\nFN:A\r\nEND:VCARD\r\n") == "contacts"


# the line as it stands, the value of its cell
@pytest.mark.parametrize(
    ("line", "value"),
    [
        (b"NOTE:one\\, two\\nthree", "one, two\nthree"),
        (b"NOTE:one\r\n  folded", "one folded"),
        (b"NOTE;ENCODING=QUOTED-PRINTABLE:caf=C3=A9", "café"),
        (b"NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:caf=C3=A9=\r\n closed", "café closed"),
        (b"item1.NOTE:grouped", "grouped"),
    ],
)
def test_values_are_unfolded_and_decoded(line, value):
    text = read(b"BEGIN:VCARD\r\nFN:A\r\n" + line + b"\r\nEND:VCARD\r\n", "a.vcf")
    assert text.rows[0].cells["notes"].value == value


def test_a_card_without_a_name_is_reported():
    assert codes(read("BEGIN:VCARD\nTEL:1\nEND:VCARD", "a.vcf")) == ["nameless", "no-entry"]


def test_a_card_that_is_never_closed_ends_where_the_next_begins():
    text = read("BEGIN:VCARD\nFN:Anna Lee\nBEGIN:VCARD\nFN:Ben Ode", "a.vcf")
    assert [row.cells["name"].value for row in text.rows] == ["Anna Lee", "Ben Ode"]


def test_what_is_no_card_is_reported():
    assert codes(read("nothing of the kind", "a.vcf")) == ["no-entry"]
