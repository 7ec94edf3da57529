"""The JSON that other programs read: each shape, on both sample cases, key by key."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from timeline.case import open_case
from timeline.cli.root import app
from timeline.model.event import KINDS, STATUSES
from timeline.model.gap import GAP_KINDS

WHEN = {"edtf", "earliest", "latest", "reason"}
EVIDENCE = {"source", "start", "end", "quote", "page", "written"}
PART = {"role", "id", "name", "as"}
EVENT = {"id", "kind", "title", "when", "until", "status", "parts", "about", "origins", "evidence"}
GAP = {"id", "kind", "about", "from", "to", "days", "status", "explanation", "evidence"}
ANSWER = {"question", "reading", "status", "answer", "findings", "searched", "caveats"}
READING = {"query", "args", "command"}
FINDING = {"text", "value", "id", "name", "when", "until", "certainty", "evidence"}
PERSON = {"id", "name", "names", "posts", "first", "last"}
CARD = {"id", "name", "names"}
SENTENCE = {"text", "event", "evidence"}
BUILT = {"sources", "read", "skipped", "events", "people", "documents", "gaps", "problems"}
FAULT = {"where", "message", "grade", "code"}
HIT = {"source", "start", "end", "quote", "line"}
DATE = {"start", "end", "text", "type", "value", "mod", "edtf", "earliest", "latest", "anchor", "reason"}

ANSWER_STATUSES = {"answered", "none-on-record", "cannot-say", "not-understood"}
GAP_STATUSES = {"covered", "not-covered", "not-searched", "stated"}
CERTAINTIES = {"documented", "stated", "inferred", "possible"}

QUERIES = {
    "powys": (
        ("silence", "--about", "Peopletoo report"),
        ("present", "--on", "2016-08-09"),
        ("knew", "--about", "Peopletoo report"),
        ("holder", "--post", "Head of Service", "--on", "2016-08-09"),
        ("missing",),
        ("cadence",),
    ),
    "ferry": (
        ("silence", "--about", "ramp condition survey"),
        ("present", "--on", "2016-11-15"),
        ("knew", "--about", "ramp condition survey"),
        ("holder", "--post", "Port Engineer", "--on", "2016-08-09"),
        ("missing",),
        ("sequence",),
    ),
}
ASKED = tuple((name, words) for name, queries in sorted(QUERIES.items()) for words in queries)


def printed(root: Path, *words: str) -> Any:
    """What a command prints as JSON."""
    done = CliRunner().invoke(app, ["--case", str(root), *words, "--json"], prog_name="timeline")
    assert done.exit_code in (0, 1), done.output
    return json.loads(done.stdout)


@pytest.fixture(params=["ferry", "powys"])
def root(request: pytest.FixtureRequest, built_case: Callable[[str], Path]) -> Path:
    """A built sample case."""
    return built_case(request.param)


def inside(node: Any, keys: set[str]) -> Iterator[dict[str, Any]]:
    """Every object anywhere in an answer that has all of these keys."""
    if isinstance(node, dict):
        if keys <= node.keys():
            yield node
        node = list(node.values())
    if isinstance(node, list):
        for each in node:
            yield from inside(each, keys)


# --- moments and evidence --------------------------------------------------------------------


@pytest.mark.parametrize("command", ["events", "gaps", "people"])
def test_moments_have_bounds_in_order(root, command):
    """Two days, both included; an unknown side is null."""
    for when in inside(printed(root, command), WHEN):
        days = [date.fromisoformat(when[side]) for side in ("earliest", "latest") if when[side]]
        assert days == sorted(days)


@pytest.mark.parametrize("command", ["events", "gaps", "people"])
def test_an_undated_moment_has_neither_side(root, command):
    """Undated is said once, not in three ways."""
    undated = [when for when in inside(printed(root, command), WHEN) if not when["edtf"]]
    assert all(when["earliest"] is None and when["latest"] is None for when in undated)


@pytest.mark.parametrize("command", ["events", "gaps", "narrate"])
def test_evidence_is_whole(root, command):
    """Where it stands, what it says, when that was written."""
    found = list(inside(printed(root, command), {"source", "start", "end", "quote"}))
    assert found
    for each in found:
        assert each.keys() >= EVIDENCE
        assert each["end"] - each["start"] == len(each["quote"])
        assert each["written"].keys() >= WHEN


def test_sources_are_named_below_the_case(root):
    """No path of the machine leaves it."""
    for each in inside(printed(root, "events"), EVIDENCE):
        assert each["source"].startswith("sources/")


@pytest.mark.parametrize(
    "command", ["build", "events", "gaps", "people", "posts", "documents", "sources", "narrate", "graph"]
)
def test_no_path_of_the_machine_is_printed(root, command):
    """The same case in another folder prints the same."""
    assert str(root.parent) not in json.dumps(printed(root, command))


# --- events, gaps, people --------------------------------------------------------------------


def test_events_have_their_shape(root):
    """Of a known kind and status, with evidence."""
    events = printed(root, "events")
    assert events
    for event in events:
        assert event.keys() >= EVENT
        assert event["kind"] in KINDS
        assert event["status"] in STATUSES
        assert event["evidence"]


def test_parts_have_their_shape(root):
    """Who, in which part, in which words of the source."""
    for event in printed(root, "events"):
        for part in event["parts"]:
            assert part.keys() >= PART
            assert part["as"]


def test_ids_of_events_are_their_own(root):
    """No two events share one."""
    ids = [event["id"] for event in printed(root, "events")]
    assert len(set(ids)) == len(ids)


def test_ids_are_words_and_a_hash(root):
    """event/2016-07-20-submission-1a2b3c"""
    assert all(re.fullmatch(r"event/\S+-[0-9a-f]{6,}", event["id"]) for event in printed(root, "events"))


def test_events_of_one_kind_can_be_asked_for(root):
    """--kind meeting prints meetings and nothing else."""
    assert {event["kind"] for event in printed(root, "events", "--kind", "meeting")} == {"meeting"}


def test_gaps_have_their_shape(root):
    """Of a known kind and status, with bounds."""
    gaps = printed(root, "gaps")
    assert gaps
    for gap in gaps:
        assert gap.keys() >= GAP
        assert gap["kind"] in GAP_KINDS
        assert gap["status"] in GAP_STATUSES
        assert gap["from"].keys() >= WHEN


def test_days_of_a_gap_are_least_and_most(root):
    """In this order; none where no length is known."""
    for gap in printed(root, "gaps"):
        assert gap["days"] is None or gap["days"] == sorted(gap["days"])


def test_every_gap_has_evidence(root):
    """An absence lies between traces, and they are quoted."""
    assert [gap["id"] for gap in printed(root, "gaps") if not gap["evidence"]] == []


def test_people_have_their_shape(root):
    """With their names and posts."""
    people = printed(root, "people")
    assert people
    for person in people:
        assert person.keys() >= PERSON
        assert person["id"].startswith("person/")
        assert all({"post", "from", "to"} <= post.keys() for post in person["posts"])


@pytest.mark.parametrize("command", ["posts", "documents", "sources"])
def test_cards_have_their_shape(root, command):
    """An id, a name and all names."""
    cards = printed(root, command)
    assert cards
    assert all(card.keys() >= CARD for card in cards)


def test_sentences_have_their_shape(root):
    """Each with its event and a quote."""
    for sentence in printed(root, "narrate"):
        assert sentence.keys() >= SENTENCE
        assert sentence["evidence"]


def test_the_events_of_a_narrative_exist(root):
    """A sentence leads back to what it tells."""
    ids = {event["id"] for event in printed(root, "events")}
    assert {sentence["event"] for sentence in printed(root, "narrate")} <= ids


def test_one_thing_is_shown_by_its_id(root):
    """A gap's card is the gap's."""
    gap = printed(root, "gaps")[0]
    assert printed(root, "show", gap["id"])["id"] == gap["id"]


# --- build, check, search, dates, graph ------------------------------------------------------


def test_a_build_tells_what_it_holds(root):
    """The counts are those of the lists."""
    built = printed(root, "build")
    assert built.keys() >= BUILT
    assert built["events"] == len(printed(root, "events"))
    assert built["gaps"] == len(printed(root, "gaps"))
    assert built["people"] == len(printed(root, "people"))


def test_a_second_build_says_the_same(root):
    """What was cached is not less read."""
    assert printed(root, "build") == printed(root, "build")


def test_problems_have_their_shape(root):
    """A place, a sentence, a grade and a stable word."""
    assert all(problem.keys() >= FAULT for problem in printed(root, "check"))


@pytest.mark.parametrize("words", ["report", "meeting", "2016"])
def test_hits_have_their_shape(root, words):
    """Each with the line that an editor shows."""
    hits = printed(root, "search", words)
    case = open_case(root)
    assert hits
    for hit in hits:
        assert hit.keys() >= HIT
        assert case.text(hit["source"]).line_of(hit["start"]) == hit["line"]


def test_dates_of_a_file_have_their_shape(root):
    """No case is needed for them."""
    path = next(path for path in sorted((root / "sources").rglob("*")) if path.suffix == ".txt")
    read = printed(root, "dates", str(path))
    assert read
    assert all(each.keys() >= DATE for each in read)


def test_the_graph_joins_what_it_names(root):
    """Node-link: every edge lies between two nodes."""
    graph = printed(root, "graph")
    nodes = {node["id"] for node in graph["nodes"]}
    edges = graph.get("edges", graph.get("links"))
    assert {edge[end] for edge in edges for end in ("source", "target")} <= nodes


# --- answers ---------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "words"), ASKED)
def test_answers_have_their_shape(built_case, name, words):
    """How the question was read, what was found, what was searched."""
    answer = printed(built_case(name), "query", *words)
    assert answer.keys() >= ANSWER
    assert answer["reading"].keys() >= READING
    assert answer["status"] in ANSWER_STATUSES
    assert answer["searched"].keys() >= {"sources", "from", "to", "series"}


@pytest.mark.parametrize(("name", "words"), ASKED)
def test_findings_have_their_shape(built_case, name, words):
    """Each of a known certainty; each with evidence."""
    for finding in printed(built_case(name), "query", *words)["findings"]:
        assert finding.keys() >= FINDING
        assert finding["certainty"] in CERTAINTIES
        assert finding["evidence"]


@pytest.mark.parametrize(("name", "words"), ASKED)
def test_the_command_of_an_answer_gives_the_answer(built_case, name, words):
    """What is printed as read can be typed, with the same findings."""
    answer = printed(built_case(name), "query", *words)
    _, *again = shlex.split(answer["reading"]["command"])
    assert printed(built_case(name), *again)["findings"] == answer["findings"]


@pytest.mark.parametrize("question", ["how tall is the tower?", "please", "?", "who is the best councillor?"])
def test_what_is_not_understood_is_said_to_be_so(root, question):
    """Never guessed, and no finding."""
    answer = printed(root, "ask", question)
    assert answer["status"] in ("not-understood", "cannot-say")
    assert answer["findings"] == []
