"""Rich text (RTF): words in any character set, tables as rows, changes and comments apart."""

from __future__ import annotations

import pytest

from tests.readers.reading import codes, marked, quoted, read
from timeline.readers import reader_of

FONTS = r"{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial Cyr;}{\f2\fcharset128 Gothic;}}"
HEAD = r"{\rtf1\ansi\ansicpg1252\deff0" + FONTS
STYLES = r"{\stylesheet{\s0 Normal;}{\s1\outlinelevel0 heading 1;}{\s7 Own style;}{\s9 Preformatted Text;}}"
REVISERS = r"{\*\revtbl{Unknown;}{Anna Lee;}}"


def rtf(body: str) -> bytes:
    """A document of this body."""
    return f"{HEAD}{STYLES}{REVISERS}{body}}}".encode("latin-1")


def body_of(body: str) -> str:
    """The words that a body comes to, white space folded."""
    return " ".join(read(rtf(body), "a.rtf").body.split())


def test_paragraphs_and_headings_are_those_of_the_document():
    text = read(rtf(r"\pard\s1 The crane\par\pard It broke on 2 May 2017.\par It was mended.\par"), "a.rtf")
    assert marked(text, "heading") == ["The crane"]
    assert marked(text, "paragraph") == ["It broke on 2 May 2017.", "It was mended."]
    assert text.source.title == "The crane"


def test_it_is_known_by_its_first_signs_whatever_its_name():
    assert reader_of("sources/letter.doc", rtf("It broke.")) == "rich-text"
    assert reader_of("sources/letter", rtf("It broke.")) == "rich-text"


# the signs, the words
@pytest.mark.parametrize(
    ("signs", "words"),
    [
        (r"caf\'e9", "café"),
        (r"\f1\'cc\'e8\'f0", "Мир"),
        (r"\f2\'93\'fa\'96\'7b", "日本"),
        (r"\u26085?\u26412?", "日本"),
        (r"\u8364\'80 5", "€ 5"),
        (r"\uc2\u8364ab 5", "€ 5"),
        (r"\u-10179?\u-8704?", "\U0001f600"),
        (r"\ldblquote yes\rdblquote\emdash no", "“yes”—no"),
        (r"a\~b \{c\} \\", "a b {c} \\"),
        (r"in\-spection", "inspection"),
        (r"{\b In}spection", "Inspection"),
        ("broken by\r\n the program", "broken by the program"),
    ],
)
def test_signs_become_the_words_they_stand_for(signs, words):
    assert body_of(signs) == words


@pytest.mark.parametrize(
    "passed",
    [
        r"{\pict\pngblip 89504e47}",
        r"{\*\unknown words that are no words}",
        r"{\field{\*\fldinst HYPERLINK x}{\fldrslt }}",
        r"{\bin5 }{\\}",
        r"{\info{\author Somebody}{\title Something}}",
        r"{\v}",
    ],
)
def test_what_is_no_word_of_the_document_is_passed_over(passed):
    assert body_of(rf"before {passed}after") == "before after"


def test_the_shown_words_of_a_field_are_words():
    assert body_of(r"see {\field{\*\fldinst HYPERLINK x}{\fldrslt the letter}}.") == "see the letter."


def test_a_table_with_a_header_gives_rows_at_their_places():
    rows = ((r"Date", "Event"), ("2 May 2017", "The crane broke"), ("4 May 2017", "It was {\\b mended}"))
    body = "".join(
        r"\trowd\cellx100\cellx200\pard\intbl " + "".join(rf"{cell}\cell " for cell in row) + r"\row "
        for row in rows
    )
    text = read(rtf(body + r"\pard Done.\par"), "a.rtf")
    assert [{name: quoted(text, cell) for name, cell in row.cells.items()} for row in text.rows] == [
        {"date": "2 May 2017", "event": "The crane broke"},
        {"date": "4 May 2017", "event": "It was mended"},
    ]
    assert marked(text, "paragraph") == ["Done."]


def test_items_are_told_from_paragraphs_and_lose_their_signs():
    text = read(
        rtf(r"Present:\par{\listtext\bullet\tab}\ls1 Anna Lee\par\pard Nobody else came.\par"), "a.rtf"
    )
    assert marked(text, "item") == ["Anna Lee"]


def test_a_short_line_in_bold_is_a_heading():
    assert marked(read(rtf(r"{\b The crane}\par It broke.\par"), "a.rtf"), "heading") == ["The crane"]


def test_an_insertion_is_marked_and_a_deletion_stands_below():
    body = r"It broke on {\deleted\revauthdel1\revdttmdel123017856 1 May}{\revised\revauth1 2 May} 2017.\par"
    text = read(rtf(body), "a.rtf")
    assert marked(text, "paragraph") == ["It broke on 2 May 2017."]
    assert marked(text, "inserted") == ["2 May"]
    assert marked(text, "deleted") == ["1 May"]
    assert [mark.value for mark in text.marks_of("inserted")] == ["Anna Lee"]
    assert [mark.value.partition(",")[0] for mark in text.marks_of("deleted")] == ["Anna Lee"]
    assert codes(text) == ["tracked-changes"]


def test_a_comment_stands_below_with_its_author():
    body = r"It broke.{\*\atnauthor Anna Lee}\chatn{\*\annotation{\*\atndate 123017856}Who says so?}\par"
    text = read(rtf(body), "a.rtf")
    assert marked(text, "comment") == ["Who says so?"]
    assert marked(text, "paragraph") == ["It broke."]
    assert next(text.marks_of("comment")).value.startswith("Anna Lee, 2017-05-03T10:00")


def test_footnotes_and_heads_of_pages_stand_below():
    text = read(
        rtf(r"{\header Harbour Office\par}It broke.{\footnote See the log.}\par It was mended.\par"), "a.rtf"
    )
    assert text.body.split("\n\n") == ["It broke.", "It was mended.", "See the log.", "Harbour Office\n"]
    assert marked(text, "header") == ["Harbour Office"]


def test_lines_of_text_are_laid_out_as_text():
    lines = "".join(
        rf"\pard\s9 {line}\par " for line in ("Harbour Office", "", "Dear Mr. Ode,", "", "It broke.")
    )
    text = read(rtf(lines), "a.rtf")
    assert text.body == "Harbour Office\n\nDear Mr. Ode,\n\nIt broke.\n"


def test_hidden_words_are_left_out_and_counted():
    text = read(rtf(r"It broke{\v  or so}.\par"), "a.rtf")
    assert (text.body, codes(text)) == ("It broke.\n", ["hidden-text"])


def test_a_file_cut_off_is_read_as_far_as_it_goes_and_reported():
    text = read(rtf(r"{\b It broke on 2 May.\par And}")[:-4], "a.rtf")
    assert "It broke on 2 May." in text.body
    assert "damaged" in codes(text)


def test_nesting_without_end_is_refused():
    text = read(b"{\\rtf1" + b"{" * 100_000, "a.rtf")
    assert (text.body, codes(text)) == ("", ["unreadable"])


# what a program or an enemy may write
@pytest.mark.parametrize(
    "body",
    [
        r"\row\cell\row\cell\cell",
        r"}}}}} It broke",
        r"\u99999999999?\'zz\bin99999999999 x",
        r"\f99999\s99999\ls\revauth77\revised x",
        r"{\footnote{\footnote{\footnote x}}",
        r"{\*\annotation}{\stylesheet{\s1}}{\fonttbl\f}",
        r"\ansicpg999999\'ff\cpg0",
        "\\u-10179?x\x00\x01",
    ],
)
def test_broken_signs_cost_no_more_than_themselves(body):
    text = read(rtf(body + r"\pard after\par"), "a.rtf")
    assert "\x00" not in text.body
    assert text.body or text.problems
    assert all(0 <= mark.start <= mark.end <= len(text.body) for mark in text.marks)
