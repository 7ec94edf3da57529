"""The case handed on: graph, export, plug-ins; and one thing shown by id or name."""

from __future__ import annotations

import json

import pytest

from timeline.case import open_case
from timeline.cli.cards import meant
from timeline.errors import UnknownName
from timeline.export import EXPORTERS

FORMATS = [exporter.name for exporter in EXPORTERS]


@pytest.mark.parametrize("name", FORMATS)
def test_an_export_to_a_file_is_the_same_as_to_the_screen(run, powys, tmp_path, name):
    printed = run("export", name, "--case", powys)
    saved = run("export", name, "-o", tmp_path / "out", "--case", powys)
    assert printed.exit_code == saved.exit_code == 0
    assert (tmp_path / "out").read_bytes() == printed.stdout_bytes
    assert saved.stdout == ""


@pytest.mark.parametrize("name", FORMATS)
def test_what_is_lost_goes_to_standard_error(run, powys, name):
    result = run("export", name, "--case", powys)
    assert f"not in {name}: " in result.stderr
    assert f"not in {name}: " not in result.stdout


def test_an_unknown_format_is_a_wrong_call(run, powys):
    result = run("export", "word", "--case", powys)
    assert result.exit_code == 2
    assert all(name in result.stderr for name in FORMATS)


def test_a_file_that_cannot_be_written_is_a_wrong_call(run, powys, tmp_path):
    result = run("export", "csv", "-o", tmp_path / "no" / "such" / "folder.csv", "--case", powys)
    assert result.exit_code == 2
    assert len(result.stderr.splitlines()) == 2


def test_the_graph_as_json_is_node_link(run, powys):
    graph = json.loads(run("graph", "--json", "--case", powys).stdout)
    ids = {node["id"] for node in graph["nodes"]}
    assert all(link["source"] in ids and link["target"] in ids for link in graph["links"])


def test_the_graph_in_figures(run, powys):
    page = run("graph", "--case", powys).stdout
    assert page.startswith("Nodes\n")
    assert "Most links" in page


def test_plug_ins_need_no_case(run):
    told = json.loads(run("plugins", "--json").stdout)
    assert {one["shelf"] for one in told} >= {"readers", "questions", "checks", "exporters"}
    assert {one["package"] for one in told} == {"timeline"}


@pytest.fixture(scope="module")
def held(powys):
    """The model case, opened."""
    return open_case(powys)


def test_a_thing_is_meant_by_its_id(held):
    for thing in (held.events()[0], held.gaps()[0], held.entities()[0]):
        assert meant(held, thing.id) == thing


def test_a_source_is_meant_by_its_path(held):
    source = held.sources()[0]
    assert meant(held, source.path) == source


def test_an_entity_is_meant_by_its_name(held):
    assert meant(held, "Rosemarie Harris").id == "person/rosemarie-harris"


def test_an_event_is_meant_by_the_end_of_its_id(held):
    for event in held.events()[:5]:
        assert meant(held, event.id.rpartition("-")[2]) == event


def test_nothing_is_meant_by_what_nothing_is_called(held):
    for words in ("event/none", "gap/none", "sources/none.txt", "00000000", "nobody at all"):
        with pytest.raises(UnknownName):
            meant(held, words)


@pytest.mark.parametrize("command", ["people", "posts", "documents", "sources"])
def test_a_table_and_its_json_have_as_many_rows(run, powys, command):
    shapes = json.loads(run(command, "--json", "--case", powys).stdout)
    page = run(command, "--case", powys).stdout
    assert page.splitlines()[-1].startswith(f"{len(shapes)} ")


@pytest.mark.parametrize("command", ["people", "posts", "documents", "sources"])
def test_every_row_has_a_card(run, powys, command):
    for shape in json.loads(run(command, "--json", "--case", powys).stdout):
        card = run(command, shape["id"], "--json", "--case", powys)
        assert card.exit_code == 0, shape["id"]
        assert json.loads(card.stdout)["id"] == shape["id"]


def test_every_event_and_gap_can_be_shown_and_explained(run, powys, held):
    for thing in (*held.events()[::7], *held.gaps()[::7]):
        for command in ("show", "why"):
            result = run(command, thing.id, "--case", powys)
            assert (result.exit_code, result.stderr) == (0, "")
            assert thing.id in " ".join(result.stdout.split()).replace(" ", "")


def test_a_person_is_no_document(run, powys):
    assert run("documents", "Rosemarie Harris", "--case", powys).exit_code == 2
