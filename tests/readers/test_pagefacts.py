"""What a page says of itself outside its words, and which statement comes first."""

from __future__ import annotations

import pytest

from tests.readers.reading import read
from timeline.model.source import Source

pytest.importorskip("selectolax", reason="the documents extra is not installed")


def facts(page: str) -> Source:
    """The page's source."""
    return read(page, "a.html").source


# statements on the day, in the order in which they are believed
STATEMENTS = (
    '<meta property="article:published_time" content="2018-01-01">',
    '<meta itemprop="datePublished" content="2018-01-02">',
    '<meta name="date" content="2018-01-03">',
    '<meta name="DC.date.issued" content="2018-01-04">',
    '<script type="application/ld+json">{"datePublished": "2018-01-05"}</script>',
    '<time itemprop="datePublished" datetime="2018-01-06">x</time>',
    "<p>Published: 7 January 2018</p>",
)


@pytest.mark.parametrize("number", range(len(STATEMENTS)))
def test_the_first_statement_that_is_there_dates_the_page(number):
    assert facts("".join(STATEMENTS[number:])).written.edtf == f"2018-01-0{number + 1}"


def test_a_statement_that_is_no_date_is_passed_over():
    page = '<meta name="date" content="yesterday"><time itemprop="datePublished">3 May 2017</time>'
    assert facts(page).written.edtf == "2017-05-03"


def test_the_reason_quotes_the_statement():
    source = facts(STATEMENTS[0])
    assert source.written.reason == 'the page\'s meta tag, "2018-01-01"'
    assert source.written_from == "meta tag of the page"


def test_a_day_of_change_is_no_day_of_writing():
    assert facts('<meta property="article:modified_time" content="2018-01-01"><p>x').written.is_open


@pytest.mark.parametrize(
    "data",
    [
        '[{"@type": "WebPage"}, {"datePublished": "2018-01-05"}]',
        '{"@graph": [{"datePublished": 5}, {"datePublished": "2018-01-05"}]}',
    ],
)
def test_structured_data_may_be_a_list_or_a_graph(data):
    assert facts(f'<script type="application/ld+json">{data}</script>x').written.edtf == "2018-01-05"


@pytest.mark.parametrize("data", ["", "[", "null", '"x"', '{"@graph": 3}', "[" * 5000])
def test_broken_structured_data_says_nothing(data):
    assert facts(f'<script type="application/ld+json">{data}</script>x').written.is_open


def test_the_title_is_that_which_the_page_hands_on_else_its_first_heading_else_its_tab():
    assert facts("<meta property='og:title' content='A'><title>C</title><h1>B</h1>").title == "A"
    assert facts("<title>C</title><h1>B <i>b</i></h1>").title == "B b"
    assert facts("<title> C\n c </title>x").title == "C c"


def test_an_author_is_a_name_and_no_address():
    address = "<meta property='article:author' content='https://b.example/una'>"
    assert facts(f"{address}<meta name='author' content='Una Vale'>").author == "Una Vale"
    assert facts(address).author == ""
