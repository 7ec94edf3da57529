"""The graph holds everyone and everything on record, and the same bytes each time."""

from __future__ import annotations

import json
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import networkx

from tests.questions.cases import Telling
from timeline.case import Case
from timeline.graph import graph_of, graphml, node_link


def test_every_entity_and_event_is_a_node(case: Case) -> None:
    """People, posts, bodies, groups, documents, matters and events."""
    wanted = {entity.id for entity in case.entities()} | {event.id for event in case.events()}
    assert set(graph_of(case)) == wanted


def test_who_took_which_part_is_an_edge(case: Case) -> None:
    """Ben Stott sent the mail, Ada Quill received it, the survey is its subject."""
    graph = graph_of(case)
    mail = next(event.id for event in case.events() if event.kind == "email")
    assert graph.edges["person/ben-stott", mail, "sender"]["role"] == "sender"
    assert graph.edges["person/ada-quill", mail, "recipient"]["role"] == "recipient"
    assert graph.has_edge(mail, "document/weir-survey", "about")


def test_a_tenure_is_an_edge_with_its_time(case: Case) -> None:
    """Ada Quill was chair until the end of 2016."""
    edge = graph_of(case).edges["person/ada-quill", "post/chair-of-the-board", "held"]
    assert (edge["from"], edge["to"]) == ("2013-01-01", "2016-12-31")


def test_an_event_carries_its_quote_and_both_bounds(case: Case) -> None:
    """What the graph says can be looked up in the source."""
    graph = graph_of(case)
    event = next(event for event in case.events() if event.kind == "report")
    node = graph.nodes[event.id]
    assert (node["when"], node["earliest"], node["latest"]) == ("2014-03", "2014-03-01", "2014-03-31")
    assert case.text(node["source"]).body[node["start"] : node["end"]] == node["quote"]


def test_a_document_that_is_not_held_says_so(case: Case) -> None:
    """The survey is only spoken of."""
    assert graph_of(case).nodes["document/weir-survey"]["held"] == "no"


def test_two_parts_of_one_kind_between_two_nodes_are_two_edges(tmp_path: Path) -> None:
    """Held twice: two tenures of one post."""
    told = Telling().knows("person/ann: Ann Ode", "post/clerk: clerk").source("staff.csv", "2019", "table")
    told.tenure("person/ann", "post/clerk", "2010", "2011").tenure("person/ann", "post/clerk", "2014", "2015")
    assert graph_of(told.case(tmp_path)).number_of_edges("person/ann", "post/clerk") == 2


def test_node_link_is_plain_json(case: Case) -> None:
    """It goes to JSON and back into a graph of equal size."""
    again = networkx.node_link_graph(json.loads(json.dumps(node_link(case))), edges="links")
    graph = graph_of(case)
    assert (len(again), again.number_of_edges()) == (len(graph), graph.number_of_edges())


def test_graphml_reads_back(case: Case) -> None:
    """Other programs find the same nodes and edges."""
    again = networkx.read_graphml(BytesIO(graphml(case)), force_multigraph=True)
    graph = graph_of(case)
    assert (set(again), again.number_of_edges()) == (set(graph), graph.number_of_edges())


def test_graphml_is_the_same_bytes_each_time(case: Case) -> None:
    """No clock, no order of sets."""
    assert graphml(case) == graphml(case)


def test_letters_that_xml_forbids_are_shown(tmp_path: Path) -> None:
    """An escape code in a source does not break the file."""
    told = Telling().knows("person/ann: Ann Ode").source("a.txt", "2019")
    told.says("Ann Ode \x1b[31mrang\x00 on 3 May 2019.", "telephone", "2019-05-03", agent="person/ann")
    assert b"\\x1b[31mrang\\x00" in graphml(told.case(tmp_path))


def test_networkx_is_loaded_only_when_a_graph_is_asked_for() -> None:
    """Start-up stays light."""
    code = "import sys, timeline.graph, timeline.english; sys.exit('networkx' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
