"""OpenDocument: words, tables, changes, notes and comments as LibreOffice keeps them."""

from __future__ import annotations

import pytest

from tests.readers.office import packed
from tests.readers.reading import codes, marked, quoted, read
from timeline.readers import reader_of

_NAMES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "text", "table", "style", "draw", "presentation", "fo")
)
_DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'


def odt(body: str, styles: str = "", kind: str = "text", **parts: str | bytes) -> bytes:
    """A document of this body and these automatic styles."""
    inner = f"<office:{kind}>{body}</office:{kind}>"
    head = f"<office:automatic-styles>{styles}</office:automatic-styles>"
    root = f"office:document-content {_NAMES} {_DC}"
    content = f"<{root}>{head}<office:body>{inner}</office:body></office:document-content>"
    named = f"application/vnd.oasis.opendocument.{kind}"
    others = {name.replace("__", "/").replace("_", "."): words for name, words in parts.items()}
    return packed({"mimetype": named, "content.xml": content, **others})


def paragraph(words: str, style: str = "Standard") -> str:
    return f'<text:p text:style-name="{style}">{words}</text:p>'


def signed(author: str, moment: str) -> str:
    return f"<dc:creator>{author}</dc:creator><dc:date>{moment}</dc:date>"


def changed(kind: str, identity: str, words: str = "") -> str:
    """A change that is tracked, with what it took away."""
    by = signed("Anna Lee", "2017-05-03T10:00:00")
    inner = f"<text:{kind}><office:change-info>{by}</office:change-info>{words}</text:{kind}>"
    return f'<text:changed-region text:id="{identity}">{inner}</text:changed-region>'


def test_headings_paragraphs_and_items_are_those_of_the_document():
    listed = f"<text:list><text:list-item>{paragraph('one crane')}</text:list-item></text:list>"
    body = f'<text:h text:outline-level="2">Findings</text:h>{paragraph("It broke.")}{listed}'
    text = read(odt(body), "a.odt")
    assert marked(text, "heading") == ["Findings"]
    assert [mark.value for mark in text.marks_of("heading")] == ["2"]
    assert (marked(text, "paragraph"), marked(text, "item")) == (["It broke."], ["one crane"])


def test_it_is_known_by_its_first_bytes_whatever_its_name():
    assert reader_of("sources/a.bin", odt(paragraph("It broke."))) == "open-document"


# the elements, the words
@pytest.mark.parametrize(
    ("inner", "words"),
    [
        ("two<text:s/>spaces", "two spaces"),
        ('four<text:s text:c="4"/>spaces', "four    spaces"),
        ("a<text:line-break/>b", "a\nb"),
        ("folded\n   white space", "folded white space"),
        ("<text:span>in</text:span>spection", "inspection"),
        ('see <text:a xlink="x">the log</text:a>', "see the log"),
        ("page<text:soft-page-break/> end", "page end"),
    ],
)
def test_elements_within_a_paragraph_become_its_words(inner, words):
    assert read(odt(paragraph(inner)), "a.odt").body == words + "\n"


def test_a_table_with_a_header_gives_rows_at_their_places():
    def row(*cells: str) -> str:
        inner = "".join(f"<table:table-cell>{paragraph(cell)}</table:table-cell>" for cell in cells)
        return f"<table:table-row>{inner}</table:table-row>"

    head = f"<table:table-header-rows>{row('Date', 'Event')}</table:table-header-rows>"
    text = read(odt(f"<table:table>{head}{row('2 May 2017', 'The crane broke')}</table:table>"), "a.odt")
    (only,) = text.rows
    assert {name: quoted(text, cell) for name, cell in only.cells.items()} == {
        "date": "2 May 2017",
        "event": "The crane broke",
    }


def test_an_insertion_is_marked_and_a_deletion_stands_below():
    regions = changed("insertion", "i1") + changed("deletion", "d1", paragraph("1 May"))
    body = (
        f"<text:tracked-changes>{regions}</text:tracked-changes>"
        '<text:p>It broke on <text:change text:change-id="d1"/><text:change-start text:change-id="i1"/>2 May'
        '<text:change-end text:change-id="i1"/> 2017.</text:p>'
    )
    text = read(odt(body), "a.odt")
    assert marked(text, "paragraph") == ["It broke on 2 May 2017."]
    assert (marked(text, "inserted"), marked(text, "deleted")) == (["2 May"], ["1 May"])
    assert {mark.value for mark in text.marks if mark.kind in ("inserted", "deleted")} == {
        "Anna Lee, 2017-05-03T10:00:00"
    }
    assert codes(text) == ["tracked-changes"]


def test_notes_and_comments_stand_below_the_words():
    body = f"<text:note-body>{paragraph('See the log.')}</text:note-body>"
    note = f"<text:note><text:note-citation>1</text:note-citation>{body}</text:note>"
    by = signed("Ben Ode", "2017-05-04")
    said = f"<office:annotation>{by}<text:p>Who says so?</text:p></office:annotation>"
    text = read(odt(paragraph(f"It broke.{note}{said}") + paragraph("It was mended.")), "a.odt")
    assert marked(text, "paragraph") == ["It broke.", "It was mended.", "See the log."]
    assert marked(text, "comment") == ["Who says so?"]
    assert next(text.marks_of("comment")).value == "Ben Ode, 2017-05-04"


def test_a_text_box_is_told_below_the_paragraph_that_holds_it():
    box = f"<draw:frame><draw:text-box>{paragraph('Received 4 May 2017')}</draw:text-box></draw:frame>"
    text = read(odt(paragraph(f"It broke.{box}")), "a.odt")
    assert marked(text, "paragraph") == ["It broke.", "Received 4 May 2017"]


def test_a_short_line_in_bold_is_a_heading_by_its_own_style_or_that_of_its_words():
    bold = (
        '<style:style style:name="P1"><style:text-properties fo:font-weight="bold"/></style:style>'
        '<style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style>'
    )
    span = '<text:span text:style-name="T1">The pump</text:span>'
    text = read(odt(paragraph("The crane", "P1") + paragraph(span) + paragraph("It broke."), bold), "a.odt")
    assert marked(text, "heading") == ["The crane", "The pump"]


def test_lines_of_text_are_laid_out_as_text():
    lines = ("Harbour Office", "", "Dear Mr. Ode,", "", "It broke.")
    text = read(odt("".join(paragraph(line, "Preformatted_20_Text") for line in lines)), "a.odt")
    # the style is known by its name alone where the file of styles is missing
    assert [line for line in text.body.split("\n") if line] == [
        "Harbour Office",
        "Dear Mr. Ode,",
        "It broke.",
    ]


def test_slides_are_pages():
    def slide(title: str, words: str) -> str:
        return (
            f'<draw:page><draw:frame presentation:class="title"><draw:text-box>{paragraph(title)}'
            f"</draw:text-box></draw:frame><draw:frame><draw:text-box>{paragraph(words)}</draw:text-box>"
            "</draw:frame></draw:page>"
        )

    text = read(
        odt(slide("Harbour", "It broke.") + slide("Costs", "It was paid."), kind="presentation"), "a.odp"
    )
    assert marked(text, "heading") == ["Harbour", "Costs"]
    assert [text.page_of(text.body.index(words)) for words in ("broke", "Costs", "paid")] == [1, 2, 2]


def test_a_file_with_a_password_says_what_to_do():
    locked = odt(paragraph("x"), **{"META-INF__manifest_xml": "<manifest><encryption-data/></manifest>"})
    text = read(locked, "a.odt")
    assert (text.body, codes(text)) == ("", ["unreadable"])
    assert "password" in text.problems[0].message


@pytest.mark.parametrize("kept", [60, 200, -40])
def test_a_file_cut_off_costs_one_problem(kept):
    text = read(odt(paragraph("It broke. " * 50))[:kept], "a.odt")
    assert (text.body, codes(text)) == ("", ["unreadable"])


def test_a_document_type_is_refused():
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'
    text = read(packed({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": bomb}), "a.odt")
    assert (text.body, codes(text)) == ("", ["unreadable"])
