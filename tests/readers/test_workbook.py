"""Workbooks: sheets as headings with rows, whose cells are words in place."""

from __future__ import annotations

import pytest

from tests.readers.office import packed, sheet, xlsx
from tests.readers.reading import codes, marked, quoted, read
from timeline.model.terms import SourceFacts
from timeline.readers import reader_of

pytest.importorskip("python_calamine", reason="the documents extra is not installed")

STAFF = sheet(
    ("Name", "Post", "Since"), ("Ann Lee", "Harbour master", "=42571"), ("Bo Ode", "Clerk", "=42583")
)
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def test_every_row_below_the_header_is_a_row_with_its_cells_in_place():
    text = read(xlsx(Staff=STAFF), "staff.xlsx")
    assert [row.cells["name"].value for row in text.rows] == ["Ann Lee", "Bo Ode"]
    assert [quoted(text, row.cells["post"]) for row in text.rows] == ["Harbour master", "Clerk"]
    assert {row.kind for row in text.rows} == {"table"}
    assert (text.source.kind, text.problems) == ("table", ())


def test_a_day_is_a_day_and_not_a_number():
    text = read(xlsx(Staff=STAFF), "staff.xlsx")
    assert text.rows[0].cells["since"].value == "2016-07-20"


def test_an_hour_is_kept_with_its_day():
    text = read(xlsx(Log=sheet(("When", "What"), ("=42571.4375", "Ramp closed"))), "log.xlsx")
    assert text.rows[0].cells["when"].value == "2016-07-20 10:30"


def test_whole_numbers_have_no_point():
    text = read(xlsx(Log=sheet(("Item", "Pumps"), ("left", 3), ("right", 2.5))), "log.xlsx")
    assert [row.cells["pumps"].value for row in text.rows] == ["3", "2.5"]


def test_sheets_are_headings_in_their_order():
    text = read(xlsx(Staff=STAFF, Log=sheet(("When", "What"), ("=42571", "Ramp closed"))), "book.xlsx")
    assert marked(text, "heading") == ["Staff", "Log"]
    assert [sorted(row.cells) for row in text.rows] == [
        ["name", "post", "since"],
        ["name", "post", "since"],
        ["what", "when"],
    ]


def test_an_empty_sheet_is_left_out():
    assert marked(read(xlsx(Staff=STAFF, Empty=""), "book.xlsx"), "heading") == ["Staff"]


def test_what_stands_above_the_header_are_lines_of_their_own():
    rows = sheet(
        ("Staff of the harbour",), (None,), ("Name", "Post", "Since"), ("Ann Lee", "Clerk", "=42571")
    )
    text = read(xlsx(Staff=rows), "staff.xlsx")
    assert marked(text, "paragraph") == ["Staff of the harbour"]
    assert [row.cells["name"].value for row in text.rows] == ["Ann Lee"]


def test_an_empty_cell_is_a_cell_without_words():
    rows = sheet(("Name", "Post", "Until"), ("Ann Lee", "Clerk", None), ("Bo Ode", None, "=42571"))
    text = read(xlsx(Staff=rows), "staff.xlsx")
    assert [row.cells["until"].value for row in text.rows] == ["", "2016-07-20"]
    assert text.rows[1].cells["post"].value == ""


def test_empty_columns_in_front_do_not_shift_the_names():
    rows = sheet((None, "Name", "Post"), (None, "Ann Lee", "Clerk"))
    assert read(xlsx(Staff=rows), "a.xlsx").rows[0].cells["post"].value == "Clerk"


def test_a_cell_of_several_lines_stands_on_one():
    text = read(xlsx(Staff=sheet(("Name", "Post"), ("Ann\nLee", "Clerk"))), "a.xlsx")
    assert text.rows[0].cells["name"].value == "Ann Lee"


def test_the_case_names_columns_as_in_other_tables():
    facts = SourceFacts(columns={"Who": "name"})
    text = read(xlsx(Staff=sheet(("Who", "Post"), ("Ann Lee", "Clerk"))), "a.xlsx", facts=facts)
    assert text.rows[0].cells["name"].value == "Ann Lee"


def test_a_sheet_without_a_header_gives_lines_and_a_doubt():
    text = read(xlsx(Counts=sheet((1, 2), (3, 4))), "a.xlsx")
    assert (text.rows, codes(text)) == ((), ["no-header"])
    assert marked(text, "paragraph") == ["1 | 2", "3 | 4"]


def test_a_workbook_of_openoffice_is_read_too():
    text = read(
        ods("<table:table-row>{Name}{Post}</table:table-row><table:table-row>{Ann}{Clerk}</table:table-row>"),
        "a.ods",
    )
    assert [row.cells["post"].value for row in text.rows] == ["Clerk"]


def ods(rows: str) -> bytes:
    """A sheet of an OpenDocument workbook; {words} is a cell."""
    office = "urn:oasis:names:tc:opendocument:xmlns"
    cells = rows.replace("{", '<table:table-cell office:value-type="string"><text:p>').replace(
        "}", "</text:p></table:table-cell>"
    )
    content = (
        f'<office:document-content xmlns:office="{office}:office:1.0" xmlns:table="{office}:table:1.0" '
        f'xmlns:text="{office}:text:1.0"><office:body><office:spreadsheet>'
        f'<table:table table:name="Staff">{cells}'
        "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    manifest = (
        f'<manifest:manifest xmlns:manifest="{office}:manifest:1.0"><manifest:file-entry '
        'manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    return packed({"mimetype": kind, "content.xml": content, "META-INF/manifest.xml": manifest})


@pytest.mark.parametrize("data", [xlsx(Staff=STAFF), ods("<table:table-row>{a}</table:table-row>")])
def test_it_is_known_by_its_parts_whatever_its_name(data):
    assert reader_of("sources/list.txt", data) == "workbook"


# --- what cannot be read costs one problem ---------------------------------------------------------


def test_a_workbook_with_a_password_says_what_to_do():
    text = read(OLE + b"\x00" * 600 + "EncryptedPackage".encode("utf-16-le"), "a.xlsx")
    assert (text.body, codes(text)) == ("", ["unreadable"])
    assert "password" in text.problems[0].message


def test_a_workbook_cut_off_costs_one_problem():
    whole = xlsx(Staff=STAFF)
    for kept in range(30, len(whole) - 1, 151):
        assert codes(read(whole[:kept], "a.xlsx")) == ["unreadable"]


def test_an_old_workbook_that_is_damaged_costs_one_problem():
    assert codes(read(OLE + b"\x00" * 5000, "a.xls")) == ["unreadable"]


def test_two_cells_at_far_corners_do_not_fill_the_memory():
    corners = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    text = read(xlsx(Bomb=corners), "a.xlsx")
    assert (text.body, codes(text)) == ("", ["unreadable"])
    assert "17179869184 cells" in text.problems[0].message


def test_a_repeated_cell_does_not_fill_the_memory():
    cell = '<table:table-cell office:value-type="string" table:number-columns-repeated="99999999"/>'
    assert codes(read(ods(f"<table:table-row>{cell}</table:table-row>"), "a.ods")) == ["unreadable"]


def test_a_sheet_whose_tags_do_not_match_costs_one_problem():
    text = read(ods("<table:table-row>{Name}</table:row>"), "a.ods")
    assert codes(text) == ["unreadable"]
    assert "content.xml" in text.problems[0].message


def test_a_flipped_byte_is_read_or_reported():
    whole = xlsx(Staff=STAFF)
    for place in range(0, len(whole), 17):
        text = read(whole[:place] + bytes([whole[place] ^ 0x55]) + whole[place + 1 :], "a.xlsx")
        assert text.body or text.problems
