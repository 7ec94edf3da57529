"""Every exporter gives the same bytes twice, says what it lost, and keeps quotes exact."""

from __future__ import annotations

import csv
import io
import json
from io import BytesIO
from xml.etree import ElementTree

import pytest

from tests.views.toy import CASE, hostile_case
from timeline.case import open_case
from timeline.errors import WrongTerms
from timeline.export import EXPORTERS, exporter_for
from timeline.views.spreadsheet import EVENT_COLUMNS, cell, event_rows, gap_rows, sheet

EXPORTED = tuple(exporter.name for exporter in EXPORTERS)


@pytest.fixture(scope="module")
def powys(built_case):
    """The model case, opened."""
    return open_case(built_case("powys"))


def written(case, name: str) -> bytes:
    """What an exporter writes of a case."""
    out = BytesIO()
    exporter_for(name).write(case, out)
    return out.getvalue()


@pytest.mark.parametrize("name", EXPORTED)
def test_the_same_bytes_twice(powys, name):
    assert written(powys, name) == written(powys, name) != b""


@pytest.mark.parametrize("name", EXPORTED)
def test_what_is_lost_is_said(powys, name):
    losses = exporter_for(name).write(powys, BytesIO())
    assert losses
    assert all(loss and not loss.endswith(".") for loss in losses)


def test_an_unknown_format_is_met_with_the_known_ones():
    with pytest.raises(WrongTerms) as wrong:
        exporter_for("word")
    assert "graphml" in wrong.value.hint


def test_formats_and_suffixes_are_told_apart():
    assert len({exporter.suffix for exporter in EXPORTERS}) == len(EXPORTED)


def test_json_holds_every_finding(powys):
    whole = json.loads(written(powys, "json"))
    assert [event["id"] for event in whole["events"]] == [event.id for event in powys.events()]
    assert [gap["id"] for gap in whole["gaps"]] == [gap.id for gap in powys.gaps()]


def test_json_quotes_are_exact(powys):
    for event in json.loads(written(powys, "json"))["events"]:
        for place in event["evidence"]:
            assert powys.text(place["source"]).body[place["start"] : place["end"]] == place["quote"]


def test_json_lines_are_one_record_each_with_its_type(powys):
    lines = written(powys, "jsonl").decode().splitlines()
    types = [json.loads(line)["type"] for line in lines]
    assert types.count("event") == len(powys.events())
    assert {"source", "person", "event", "gap"} <= set(types)


def test_graphml_is_well_formed(powys):
    assert ElementTree.fromstring(written(powys, "graphml")).tag.endswith("graphml")


def test_a_csv_row_gives_an_event_with_its_first_quote():
    (row, *_) = csv.DictReader(io.StringIO(sheet(event_rows(CASE, CASE.events()), EVENT_COLUMNS)))
    assert (row["when"], row["line"]) == ("2015-02-20", "4")
    assert row["quote"] == "The boiler survey was sent to the harbour master on 20 February 2015."


# what a source holds, what a cell holds
@pytest.mark.parametrize(
    ("value", "held"),
    [
        ("plain", "plain"),
        ('=HYPERLINK("http://x.example")', '\'=HYPERLINK("http://x.example")'),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@sum", "'@sum"),
        ("\t=1", "'\t=1"),
        (" =1", "' =1"),
        ("＝1", "'＝1"),
        ("a=1", "a=1"),
        (-3, "-3"),
        (None, ""),
        ("\x1b[31m", "␛[31m"),
    ],
)
def test_a_cell_is_never_a_formula(value, held):
    assert cell(value) == held


def test_formulas_of_a_source_are_quoted_in_every_column():
    case, _ = hostile_case("=cmd|' /C calc'!A0")
    rows = [*event_rows(case, case.events()), *gap_rows(case, case.gaps())]
    for row in csv.reader(io.StringIO(sheet(rows, [*EVENT_COLUMNS, "explanation", "gravity"]))):
        assert not [value for value in row if value.startswith(("=", "+", "@"))]


@pytest.mark.parametrize("name", [name for name in EXPORTED if name not in ("graphml", "gexf")])
@pytest.mark.parametrize("words", ["\x1b[2Jx", "a\u202eb", "nul\x00l", "\udc80", "[bold]x[/bold]", "plain"])
def test_hostile_words_act_in_no_export(name, words):
    case, _ = hostile_case(words)
    out = written(case, name).decode("utf-8")
    assert not [letter for letter in out if letter in "\x1b\u202e\x00\x9b"]


@pytest.mark.parametrize("name", ["json", "jsonl"])
@pytest.mark.parametrize(
    "words", ["\x1b[2Jx", "a\u202eb", "nul\x00l", "\udc80", "“quoted”", "tab\tand\nline"]
)
def test_json_gives_hostile_words_back_exactly(name, words):
    case, quote = hostile_case(words)
    out = written(case, name).decode("utf-8")
    documents = [json.loads(one) for one in ([out] if name == "json" else out.splitlines())]
    events = (
        documents[0]["events"] if name == "json" else [one for one in documents if one["type"] == "event"]
    )
    assert events[0]["evidence"][0]["quote"] == quote.exact == words


def test_the_whole_case_has_its_lists_in_order(powys):
    whole = json.loads(written(powys, "json"))
    assert list(whole) == [
        "title", "as_of", "sources", "people", "posts", "organisations", "groups", "documents",
        "matters", "events", "gaps",
    ]  # fmt: skip
    assert (whole["title"], whole["as_of"]["edtf"]) == (powys.title, powys.as_of.edtf)


def test_markdown_tells_the_story_then_the_gaps(powys):
    page = written(powys, "markdown").decode()
    assert page.index("# ") < page.index("## What the record lacks")
    assert page.count("\n1. **") == 1


def test_every_footnote_of_the_markdown_is_there_once(powys):
    page = written(powys, "markdown").decode()
    used = {mark for line in page.splitlines() if not line.startswith("[^") for mark in line.split("[^")[1:]}
    numbers = {mark.partition("]")[0] for mark in used}
    defined = [
        line.partition("]")[0].removeprefix("[^") for line in page.splitlines() if line.startswith("[^")
    ]
    assert sorted(defined) == sorted(set(defined))
    assert numbers == set(defined)
