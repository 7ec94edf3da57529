"""Word documents: the words as they stand, and beside them what was changed, noted and commented."""

from __future__ import annotations

import pytest

from tests.readers.office import change, docx, packed, paragraph, run, table
from tests.readers.reading import codes, marked, quoted, read
from timeline.readers import reader_of

SENT = paragraph(
    "The audit went out on ", change("del", "21 July"), change("ins", "20 July 2016"), " to the master."
)
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def test_paragraphs_headings_and_items_are_marked():
    body = paragraph("Harbour review", style="Heading2") + paragraph("Nobody answered.")
    listed = "<w:p><w:pPr><w:numPr/></w:pPr>" + run("Repair the ramp") + "</w:p>"
    text = read(docx(body + listed), "review.docx")
    assert text.body == "Harbour review\n\nNobody answered.\n\nRepair the ramp\n"
    assert [(mark.kind, mark.value) for mark in text.marks] == [
        ("heading", "2"),
        ("paragraph", ""),
        ("item", ""),
    ]
    assert (text.problems, text.source.title) == ((), "Harbour review")


def test_a_heading_is_known_by_the_name_of_its_style_in_any_language():
    styles = '<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>'
    text = read(
        docx(paragraph("Harbour", style="berschrift1") + paragraph("It leaks."), styles=styles), "a.docx"
    )
    assert marked(text, "heading") == ["Harbour"]


def test_a_heading_is_known_by_the_level_of_its_style():
    styles = (
        '<w:style w:styleId="Own"><w:name w:val="Own"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>'
    )
    text = read(docx(paragraph("Harbour", style="Own") + paragraph("It leaks."), styles=styles), "a.docx")
    assert [mark.value for mark in text.marks_of("heading")] == ["3"]


def test_a_short_line_in_bold_is_a_heading():
    bold, plain = run("The ramp", form="<w:b/>"), run("The pump", form='<w:b w:val="0"/>')
    text = read(docx(paragraph(bold) + paragraph(plain) + paragraph("It leaks.")), "a.docx")
    assert marked(text, "heading") == ["The ramp"]


def test_the_text_is_that_with_all_changes_made():
    text = read(docx(SENT), "a.docx")
    assert marked(text, "paragraph") == ["The audit went out on 20 July 2016 to the master."]


def test_an_insertion_is_marked_with_its_author_and_time():
    text = read(docx(SENT), "a.docx")
    assert marked(text, "inserted") == ["20 July 2016"]
    assert [mark.value for mark in text.marks_of("inserted")] == ["A. Lee, 2017-05-03T10:00:00Z"]


def test_a_deletion_is_kept_below_the_text_with_its_author_and_place():
    text = read(docx(SENT), "a.docx")
    assert marked(text, "deleted") == ["21 July"]
    assert [mark.value for mark in text.marks_of("deleted")] == ["A. Lee, 2017-05-03T10:00:00Z"]
    assert "[deleted behind “The audit went out on”] 21 July" in text.body


def test_a_deletion_is_no_part_of_any_paragraph():
    text = read(docx(SENT + paragraph("It leaks.")), "a.docx")
    assert not any("21 July" in words for words in marked(text, "paragraph"))


def test_deletions_by_two_people_are_two():
    both = change("del", "on Monday ") + change("del", "or later", "B. Ode", "2017-06-01T09:00:00Z")
    text = read(docx(paragraph("It left ", both, "at noon.")), "a.docx")
    assert marked(text, "deleted") == ["on Monday", "or later"]


def test_a_paragraph_that_was_deleted_whole_is_kept():
    text = read(docx(paragraph(change("del", "Nobody was told.")) + paragraph("It leaks.")), "a.docx")
    assert marked(text, "paragraph") == ["It leaks."]
    assert marked(text, "deleted") == ["Nobody was told."]


def test_what_was_inserted_and_then_deleted_is_a_deletion():
    nested = f'<w:ins w:author="A. Lee">{change("del", "soon", "B. Ode")}</w:ins>'
    text = read(docx(paragraph("It left ", nested)), "a.docx")
    assert (marked(text, "inserted"), marked(text, "deleted")) == ([], ["soon"])


def test_tracked_changes_are_one_note():
    text = read(docx(SENT), "a.docx")
    assert codes(text) == ["tracked-changes"]
    assert "1 insertion and 1 deletion" in text.problems[0].message


def test_comments_stand_below_with_their_authors():
    comments = (
        f'<w:comment w:author="B. Ode" w:date="2017-05-04T08:00:00Z">{paragraph("Who says so?")}</w:comment>'
    )
    text = read(docx(paragraph("Nobody answered."), comments=comments), "a.docx")
    assert marked(text, "comment") == ["Who says so?"]
    assert [mark.value for mark in text.marks_of("comment")] == ["B. Ode, 2017-05-04T08:00:00Z"]
    assert marked(text, "paragraph") == ["Nobody answered."]


def test_a_table_gives_rows_with_their_cells_in_place():
    rows = table(("Date", "Event"), ("2016-07-20", "Ramp closed"), ("2016-08-02", "Ramp opened"))
    text = read(docx(paragraph("What happened:") + rows), "a.docx")
    assert [row.cells["event"].value for row in text.rows] == ["Ramp closed", "Ramp opened"]
    assert quoted(text, text.rows[1].cells["date"]) == "2016-08-02"


def test_a_table_within_a_cell_is_told_as_words():
    inner = table(("left", "right"))
    outer = f"<w:tbl><w:tr><w:tc>{paragraph('above')}{inner}</w:tc></w:tr></w:tbl>"
    assert read(docx(outer), "a.docx").body == "above left right\n"


def test_footnotes_are_read_below_and_their_lines_left_out():
    notes = (
        f'<w:footnote w:type="separator">{paragraph("----")}</w:footnote>'
        f"<w:footnote>{paragraph('As the log has it.')}</w:footnote>"
    )
    text = read(docx(paragraph("It leaks."), footnotes=notes), "a.docx")
    assert marked(text, "paragraph") == ["It leaks.", "As the log has it."]


def test_a_text_box_is_read_once():
    box = f"<w:txbxContent>{paragraph('Draft')}</w:txbxContent>"
    either = f"<w:Choice>{box}</w:Choice><w:Fallback>{box}</w:Fallback>"
    both = f"<w:r><w:AlternateContent>{either}</w:AlternateContent></w:r>"
    assert read(docx(paragraph("It leaks.", both)), "a.docx").body == "It leaks.\n\nDraft\n"


def test_what_stands_at_the_head_of_pages_is_told_once():
    parts = {"word/document.xml": _document(paragraph("It leaks."))}
    heads = {f"word/header{n}.xml": _document(paragraph("Confidential")) for n in (1, 2)}
    text = read(packed(parts | heads), "a.docx")
    assert (marked(text, "header"), marked(text, "paragraph")) == (["Confidential"], ["It leaks."])


def _document(body: str) -> str:
    return f'<w:x xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">{body}</w:x>'


def test_tabs_and_line_breaks_are_kept():
    text = read(
        docx(paragraph("From:", "<w:r><w:tab/></w:r>", "A. Lee", "<w:r><w:br/></w:r>", "To: all")), "a.docx"
    )
    assert text.body == "From:\tA. Lee\nTo: all\n"


def test_it_is_known_by_its_parts_whatever_its_name():
    assert reader_of("sources/review.txt", docx(SENT)) == "word"


# --- what cannot be read costs one problem ---------------------------------------------------------


def test_a_document_with_a_password_says_what_to_do():
    text = read(OLE + b"\x00" * 600 + "EncryptedPackage".encode("utf-16-le"), "a.docx")
    assert (text.body, codes(text)) == ("", ["unreadable"])
    assert "password" in text.problems[0].message


def test_a_document_cut_off_costs_one_problem():
    whole = docx(SENT * 50)
    for kept in range(30, len(whole) - 1, 97):
        assert codes(read(whole[:kept], "a.docx")) == ["unreadable"]


@pytest.mark.parametrize(
    ("part", "named"),
    [
        ('<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>', "document type"),
        ("<w:document", "damaged"),
        ("<x>" * 400 + "</x>" * 400, "nested"),
        ("\x00\x01", "damaged"),
        ("", "no document"),
    ],
)
def test_a_hostile_part_costs_one_problem(part, named):
    text = read(packed({"word/document.xml": part}), "a.docx")
    assert (text.body, codes(text)) == ("", ["unreadable"])
    assert named in text.problems[0].message


def test_a_bomb_is_not_unpacked():
    text = read(packed({"word/document.xml": b" " * 30_000_000}), "a.docx")
    assert codes(text) == ["unreadable"]
    assert "bombs" in text.problems[0].message


def test_too_many_parts_are_not_opened(monkeypatch):
    monkeypatch.setattr("timeline.readers.packed.MOST_MEMBERS", 3)
    text = read(packed({f"word/document{n}.xml": "<x/>" for n in range(5)}), "a.docx")
    assert codes(text) == ["unreadable"]


def test_a_flipped_byte_is_read_or_reported():
    whole = docx(SENT + table(("Date", "Event"), ("2016-07-20", "Ramp closed")))
    for place in range(0, len(whole), 11):
        text = read(whole[:place] + bytes([whole[place] ^ 0x55]) + whole[place + 1 :], "a.docx")
        assert text.body or text.problems


def test_a_part_whose_place_is_wrong_costs_one_problem():
    whole = docx(SENT)
    directory = whole.index(b"PK\x01\x02")
    text = read(whole[:20] + whole[21:directory] + whole[directory:], "a.docx")
    assert codes(text) == ["unreadable"]
