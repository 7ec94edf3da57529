"""What a build holds, what it did, and what it changed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.views.pages import printed
from timeline.folder import Added
from timeline.model.built import Built, Change, Skipped
from timeline.views.built import CHANGES, added_page, built_page, built_shape, change_lines, work_line
from timeline.views.graph import graph_page
from timeline.views.plugins import plugin_shapes, plugin_table

BUILT = Built(
    sources=12, read=11, skipped=(Skipped("sources/scan.pdf", "no text in it"),),
    events=60, people=1, documents=30, gaps=0, problems=2, extracted=3, cached=8,
)  # fmt: skip
APPEARED = Change("appeared", "event", "event/x", "the survey was sent", ("sources/note.txt",))


def shown(page) -> str:
    """A page at 80 columns, without spaces at line ends."""
    return "\n".join(line.rstrip() for line in printed(page).splitlines())


def test_the_shape_holds_nothing_of_what_this_build_did():
    other = replace(BUILT, extracted=0, cached=11, changes=(APPEARED,), unchanged=True)
    assert built_shape(BUILT) == built_shape(other)


def test_the_keys_of_the_contract():
    assert list(built_shape(BUILT)) == [
        "sources", "read", "skipped", "events", "people", "documents", "gaps", "problems",
    ]  # fmt: skip
    assert built_shape(BUILT)["skipped"] == [{"source": "sources/scan.pdf", "reason": "no text in it"}]


def test_the_summary_counts_and_names_what_was_not_read():
    assert shown(built_page(BUILT)).splitlines() == [
        "12 sources, 11 read",
        "60 events, 1 person, 30 documents, 0 gaps",
        "2 problems met in reading: timeline check tells them, and what does not fit",
        "together",
        "",
        "Not read",
        "  scan.pdf  no text in it",
    ]


def test_a_clean_build_is_two_lines():
    assert len(shown(built_page(replace(BUILT, skipped=(), problems=0))).splitlines()) == 2


def test_what_was_done():
    assert work_line(BUILT) == "3 sources extracted, 8 from the cache"
    assert work_line(replace(BUILT, unchanged=True)) == "nothing changed since the last build"


def test_a_change_tells_what_and_through_which_source():
    lines = list(change_lines(replace(BUILT, changes=(APPEARED,))))
    assert lines == ["appeared: event event/x “the survey was sent”, through note.txt"]


def test_a_change_tells_no_more_of_a_long_finding_than_its_beginning():
    (line,) = change_lines(replace(BUILT, changes=(replace(APPEARED, title="word " * 80),)))
    assert len(line) < 160
    assert "word …”, through note.txt" in line


def test_a_change_through_many_sources_names_three():
    many = replace(APPEARED, through=tuple(f"sources/{n}.txt" for n in range(5)))
    (line,) = change_lines(replace(BUILT, changes=(many,)))
    assert line.endswith("through 0.txt, 1.txt, 2.txt and 2 more")


@pytest.mark.parametrize(
    ("number", "lines"), [(0, 0), (1, 1), (CHANGES, CHANGES), (CHANGES + 1, CHANGES + 1), (500, CHANGES + 1)]
)
def test_many_changes_are_counted(number, lines):
    assert len(list(change_lines(replace(BUILT, changes=(APPEARED,) * number)))) == lines


def test_a_change_obeys_no_code_of_its_source():
    (line,) = change_lines(replace(BUILT, changes=(replace(APPEARED, title="a\x1b[31mb\n"),)))
    assert "\x1b" not in line
    assert "\n" not in line


def test_what_was_taken_in_is_listed_and_counted():
    added = (Added("sources/a.txt", "0" * 64, 3, True), Added("sources/b.txt", "1" * 64, 3, False))
    assert shown(added_page(added)).splitlines() == [
        "sources/a.txt",
        "sources/b.txt  (was there already)",
        "",
        "1 source added",
    ]


GRAPH = {
    "nodes": [
        {"id": "person/a", "kind": "person", "name": "Ida [bold]Holm"},
        {"id": "person/b", "kind": "person", "name": "Piers Quayle"},
        {"id": "event/x", "kind": "event", "name": "a meeting"},
    ],
    "links": [
        {"source": "person/a", "target": "event/x", "key": "present"},
        {"source": "person/a", "target": "event/x", "key": "chair"},
        {"source": "person/b", "target": "event/x", "key": "present#2"},
    ],
}


def test_a_graph_is_told_in_figures():
    lines = [line.split() for line in shown(graph_page(GRAPH)).splitlines()]
    assert ["2", "person"] in lines
    assert ["1", "event"] in lines
    assert ["2", "present"] in lines


def test_those_with_most_links_come_first_and_events_are_none_of_them():
    foremost = shown(graph_page(GRAPH)).split("Most links\n")[1].splitlines()
    assert [line.split(None, 1) for line in foremost[:2]] == [["2", "Ida [bold]Holm"], ["1", "Piers Quayle"]]
    assert not any("a meeting" in line for line in foremost)


def test_an_empty_graph_is_said_in_words():
    assert shown(graph_page({"nodes": [], "links": []})) == "The graph of this case is empty."


class Telegrams:
    """A reader of another package."""

    name = "telegrams"


def open_(case):
    """A question whose name would hide a builtin."""
    return case


def test_a_plug_in_is_told_with_its_package():
    shapes = list(plugin_shapes("readers", [Telegrams(), open_]))
    assert [(shape["name"], shape["package"]) for shape in shapes] == [
        ("telegrams", "tests"),
        ("open", "tests"),
    ]


def test_plug_ins_as_a_table():
    page = shown(plugin_table(list(plugin_shapes("readers", [Telegrams()]))))
    assert page.splitlines()[1].split() == ["readers", "telegrams", "tests.views.test_built"]
