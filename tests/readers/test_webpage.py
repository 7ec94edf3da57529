"""Web pages: the words a reader sees, block by block, and what the page says of itself."""

from __future__ import annotations

import pytest

from tests.readers.reading import codes, marked, quoted, read
from timeline.model.source import Text

pytest.importorskip("selectolax", reason="the documents extra is not installed")


def page(words: str, **terms: object) -> Text:
    """A page as it is read."""
    return read(words, "a.html", **terms)


def test_blocks_are_parted_and_white_space_is_folded():
    text = page(
        "<h1>The <em>pump</em></h1><p>It  leaks,\n and <b>badly</b>.<p>Two<br>lines<div>Three</div>Four"
    )
    assert text.body == "The pump\n\nIt leaks, and badly.\n\nTwo\nlines\n\nThree\n\nFour\n"
    assert marked(text, "heading") == ["The pump"]
    assert marked(text, "paragraph") == ["It leaks, and badly.", "Two\nlines", "Three", "Four"]


def test_headings_have_their_level():
    assert [mark.value for mark in page("<h1>a</h1><h3>b</h3>").marks] == ["1", "3"]


def test_list_items_stand_on_lines_of_their_own():
    text = page("<ul><li>one<li><p>two</p><ul><li>three</ul></ul>")
    assert text.body == "one\ntwo\nthree\n"
    assert marked(text, "item") == ["one", "two", "three"]


def test_no_break_spaces_and_entities_are_kept_as_characters():
    assert page("<p>Ann&nbsp;Lee &amp; others").body == "Ann\xa0Lee & others\n"


def test_menus_scripts_and_styles_are_left_out():
    text = page(
        "<head><title>t</title><style>p{}</style></head><nav>Home</nav><script>x()</script><noscript>no</noscript>"
        "<main>words</main><select><option>1</select><!-- remark -->"
    )
    assert text.body == "words\n"


def test_hidden_text_is_left_out_and_counted():
    text = page("<p>seen<p style='display: none'>unseen<p hidden>too<span style='VISIBILITY:hidden'>x</span>")
    assert text.body == "seen\n"
    assert [(problem.code, problem.message) for problem in text.problems] == [
        ("hidden-text", "hides 10 characters from its readers, which were left out")
    ]


def test_preformatted_words_keep_their_lines():
    assert read(b"<pre>a\n  b</pre>", "a.html").body == "a\n  b\n"


TABLE = """
    <table><caption>Visits</caption>
    <tr><th>Date<th>Who
    <tr><td>9 August 2016<td>Ann <b>Lee</b>
    <tr><td>10 August 2016<td>
    </table>
"""


def test_a_table_with_a_header_gives_rows_at_their_place():
    text = page(TABLE)
    assert text.body == "Visits\n\nDate | Who\n9 August 2016 | Ann Lee\n10 August 2016 | \n"
    assert [{name: cell.value for name, cell in row.cells.items()} for row in text.rows] == [
        {"date": "9 August 2016", "who": "Ann Lee"},
        {"date": "10 August 2016", "who": ""},
    ]
    assert quoted(text, text.rows[0].cells["who"]) == "Ann Lee"
    assert marked(text, "paragraph") == ["Visits"]


def test_a_table_without_header_is_lines_of_text():
    text = page("<table><tr><td>a<td>b<tr><td>c<td>d</table>")
    assert (text.rows, marked(text, "paragraph")) == ((), ["a | b", "c | d"])


def test_a_table_that_only_lays_out_the_page_is_no_table():
    text = page("<table><tr><td><p>one<p>two</table>")
    assert marked(text, "paragraph") == ["one", "two"]


# head or body of the page, day of writing
@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ('<meta property="article:published_time" content="2018-09-12T08:00:00+01:00">', "2018-09-12"),
        ('<meta name="date" content="2018-09-12"><p>on 3 May 2017', "2018-09-12"),
        (
            '<script type="application/ld+json">{"@graph": [{"datePublished": "2018-09-12"}]}</script>',
            "2018-09-12",
        ),
        ('<script type="application/ld+json">{broken</script><p>x', ""),
        ('<p><time datetime="2018-09-12T10:00">Wednesday</time> words', "2018-09-12"),
        (
            '<time itemprop="datePublished">12 September 2018</time><time datetime="2017-05-03">then</time>',
            "2018-09-12",
        ),
        ('<p><time datetime="2018-09-12">a</time> and <time datetime="2017-05-03">b</time>', ""),
        ("<p>Published on: 12 September 2018</p><p>The pump leaked on 3 May 2017.", "2018-09-12"),
        ("<p>The pump leaked on 3 May 2017.", ""),
    ],
)
def test_a_page_is_dated_by_what_it_says_of_itself(words, edtf):
    assert page(words).source.written.edtf == edtf


def test_the_day_of_a_stamp_is_that_of_the_cases_time_zone():
    text = page('<meta name="date" content="2018-09-12T23:30:00-05:00">x', timezone="Europe/London")
    assert text.source.written.edtf == "2018-09-13"


def test_title_and_author_come_from_the_head():
    text = page("<title>The pump | News</title><meta name=author content='Una Vale'><h1>The pump</h1>words")
    assert (text.source.title, text.source.author) == ("The pump", "Una Vale")


# page, kind
@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("<p>words", "web-page"),
        ('<meta property="og:type" content="article"><p>words', "article"),
        ("<h1>Board</h1><h2>Present</h2><ul><li>Ann Lee</ul>", "minutes"),
    ],
)
def test_the_kind_of_a_page(words, kind):
    assert page(words).source.kind == kind


def test_a_declared_charset_is_used():
    data = "<meta charset=koi8-r><p>Москва".encode("koi8-r")
    assert read(data, "a.html").body == "Москва\n"


def test_nothing_is_wrong_with_a_common_page():
    assert codes(page("<!doctype html><title>t</title><p>words")) == []
