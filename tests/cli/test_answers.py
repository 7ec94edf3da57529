"""Commands that answer: their JSON has the contract's shape, and every quote is exact."""

from __future__ import annotations

import csv
import io
import json

import pytest

from timeline.case import open_case

COMMANDS = (
    ("events",),
    ("gaps",),
    ("narrate",),
    ("grid",),
    ("people",),
    ("posts",),
    ("documents",),
    ("sources",),
    ("search", "report"),
    ("check",),
    ("verify",),
    ("query", "silence", "--about", "Peopletoo report"),
    ("query", "disputed"),
    ("people", "Rosemarie Harris"),
    ("show", "Peopletoo report"),
    ("why", "Peopletoo report"),
    ("plugins",),
)


def evidence_in(value):
    """Every piece of evidence inside a JSON value."""
    if isinstance(value, dict):
        if {"source", "start", "end", "quote"} <= value.keys():
            yield value
        for part in value.values():
            yield from evidence_in(part)
    elif isinstance(value, list):
        for part in value:
            yield from evidence_in(part)


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_json_is_the_same_twice_and_every_quote_is_exact(run, powys, words):
    case = ("--case", powys) if words[0] != "plugins" else ()
    first, second = (run(*words, *case, "--json") for _ in range(2))
    assert first.stdout == second.stdout
    assert str(powys) not in first.stdout
    held = open_case(powys)
    for place in evidence_in(json.loads(first.stdout)):
        assert held.text(place["source"]).body[place["start"] : place["end"]] == place["quote"]


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_every_page_can_be_read_at_80_columns(run, powys, words):
    case = ("--case", powys) if words[0] != "plugins" else ()
    result = run(*words, *case)
    assert result.stdout.strip()
    wide = [line for line in result.stdout.splitlines() if len(line) > 80]
    assert [
        line for line in wide if not line.startswith(("Read as", "case.toml", "corrections", "sources/"))
    ] == []


def test_an_answer_says_how_it_was_read(answered):
    answer = answered("query", "silence", "--about", "Peopletoo report", "--after", "2016-08")
    assert answer["reading"]["query"] == "silence"
    assert answer["reading"]["command"].startswith("timeline query silence --about ")


def test_the_command_of_a_reading_gives_the_same_answer(answered):
    answer = answered("query", "knew", "--about", "Peopletoo report")
    words = answer["reading"]["command"].split()[1:]
    assert answered(*words) == answer


def test_events_of_a_period_lie_within_it(answered):
    for event in answered("events", "--from", "2016-07", "--to", "2016-08"):
        assert event["when"]["earliest"] is None or event["when"]["earliest"] <= "2016-08-31"
        assert event["when"]["latest"] is None or event["when"]["latest"] >= "2016-07-01"


def test_gaps_of_one_kind(answered):
    assert {gap["kind"] for gap in answered("gaps", "--kind", "missing")} == {"missing"}


def test_gaps_after_a_day_reach_beyond_it(answered):
    for gap in answered("gaps", "--after", "2017-01"):
        assert gap["to"] is None or gap["to"]["latest"] is None or gap["to"]["latest"] > "2017-01-01"


@pytest.mark.parametrize("command", ["events", "gaps", "people"])
def test_csv_has_a_row_per_thing(run, answered, powys, command):
    result = run(command, "--csv", "--case", powys)
    rows = list(csv.DictReader(io.StringIO(result.stdout)))
    assert [row["id"] for row in rows] == [thing["id"] for thing in answered(command)]


def test_an_event_is_shown_by_the_end_of_its_id(run, answered, powys):
    event = answered("events")[0]
    result = run("show", event["id"].rpartition("-")[2], "--case", powys)
    assert event["id"] in result.stdout


def test_a_sources_text_comes_with_offsets(run, answered, powys):
    path = answered("sources")[0]["id"]
    lines = run("show", path, "--text", "--case", powys).stdout.splitlines()
    assert lines[0].split() == ["line", "offset", "text"]
    assert lines[1].split()[:2] == ["1", "0"]


def test_a_story_in_three_dresses(run, powys):
    text, markdown, html = (
        run("narrate", "--format", form, "--case", powys).stdout for form in ("text", "markdown", "html")
    )
    assert markdown.startswith("# ")
    assert html.startswith("<!DOCTYPE html>")
    assert "Quotes" in text


def test_a_table_with_a_name_is_one_card(answered):
    assert answered("documents", "Peopletoo report")["id"].startswith("document/")


def test_words_that_no_source_holds_are_an_answer(run, powys):
    result = run("search", "xylophone", "--case", powys)
    assert (result.exit_code, result.stdout) == (0, "No source of this case holds these words.\n")
