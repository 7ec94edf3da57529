"""Plain text kept in an office file: it is read as the text that it is."""

from __future__ import annotations

from xml.sax.saxutils import escape

import pytest

from tests.readers.office import docx, paragraph, run
from tests.readers.reading import marked, read

STYLES = '<w:style w:styleId="Typed"><w:name w:val="Preformatted Text"/></w:style>'

LETTER = """Harbour Office
Marwick

4 May 2017

Dear Mr. Ode,

The crane was inspected on 2 May 2017, and it was
found to be without a certificate.

Yours sincerely,

Anna Lee
"""


def typed(words: str) -> bytes:
    """A document of lines in the style that word processors give to text files."""
    return docx("".join(paragraph(escape(line), style="Typed") for line in words.splitlines()), styles=STYLES)


def test_lines_of_text_are_read_as_the_text_they_were():
    text, plain = read(typed(LETTER), "letter.docx"), read(LETTER.encode(), "letter.txt")
    assert (text.body, text.marks, text.rows) == (plain.body, plain.marks, plain.rows)


def test_a_letter_in_lines_of_text_is_known_and_dated():
    source = read(typed(LETTER), "letter.docx").source
    assert (source.kind, source.written.edtf) == ("letter", "2017-05-04")


def test_a_mail_in_lines_of_text_is_a_mail():
    words = "From: Anna Lee <lee@m.example>\nTo: Ben Ode\nDate: 4 May 2017\nSubject: Crane\n\nIt broke.\n"
    text = read(typed(words), "mail.docx")
    assert (text.source.kind, text.source.title) == ("email", "Crane")
    assert [row.kind for row in text.rows] == ["email"]
    assert text.quote(text.rows[0].cells["to"].start, text.rows[0].cells["to"].end).exact == "Ben Ode"


def test_the_front_matter_of_markdown_is_heard():
    words = "---\ntitle: Crane review\nauthor: Anna Lee\ndate: 2017-05-04\n---\n\n# Findings\n\nIt broke.\n"
    text = read(typed(words), "review.docx")
    assert (text.source.title, text.source.author) == ("Crane review", "Anna Lee")
    assert text.source.written.edtf == "2017-05-04"
    assert marked(text, "heading") == ["Findings"]


def test_what_was_inserted_in_lines_of_text_keeps_its_place():
    line = paragraph("It broke ", '<w:ins w:author="B. Ode">' + run("on 2 May") + "</w:ins>", style="Typed")
    text = read(docx(paragraph("First line.", style="Typed") + line, styles=STYLES), "a.docx")
    assert marked(text, "inserted") == ["on 2 May"]


def test_lines_of_text_among_other_paragraphs_are_laid_out_by_their_own_signs():
    listed = "".join(paragraph(line, style="Typed") for line in ("- one crane", "- two ramps"))
    text = read(docx(paragraph("These were inspected:") + listed + paragraph("All failed."), styles=STYLES))
    assert marked(text, "item") == ["one crane", "two ramps"]
    assert marked(text, "paragraph") == ["These were inspected:", "All failed."]


def test_a_page_of_lines_is_read_as_text():
    pytest.importorskip("selectolax")
    text = read(f"<html><body><pre>{LETTER}</pre></body></html>".encode(), "letter.html")
    plain = read(LETTER.encode(), "letter.txt")
    assert (text.body, text.marks, text.source.kind) == (plain.body, plain.marks, "letter")
