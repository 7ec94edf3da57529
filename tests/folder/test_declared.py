"""What case.toml declares for single sources, beside what it leaves open."""

from __future__ import annotations

import pytest

from timeline.folder import find_case, init_case

DECLARED = """
title = "The crane"

[source."sources/a.txt"]
written = "2012-05"
kind = "minutes"

[source."b.txt"]
written = "2012-06-03"
"""


@pytest.fixture
def folder(tmp_path):
    """A case of three sources, two of them declared."""
    root = tmp_path / "crane"
    init_case(root)
    (root / "case.toml").write_text(DECLARED)
    for name in ("c.txt", "a.txt", "b.txt"):
        (root / "sources" / name).write_text("The crane fell.\n")
    return find_case(root)


# source, its declared day of writing
@pytest.mark.parametrize(
    ("path", "edtf"),
    [("sources/a.txt", "2012-05"), ("sources/b.txt", "2012-06-03"), ("sources/c.txt", None)],
)
def test_a_source_is_declared_with_or_without_its_folder_and_else_undated(folder, path, edtf):
    written = folder.facts(path).written
    assert (written.edtf if written else None) == edtf


def test_a_kind_is_declared_for_one_source_alone(folder):
    kinds = {path: folder.facts(path).kind for path in folder.sources()}
    assert kinds == {"sources/a.txt": "minutes", "sources/b.txt": "", "sources/c.txt": ""}


def test_sources_come_in_the_order_of_their_names(folder):
    assert list(folder.sources()) == ["sources/a.txt", "sources/b.txt", "sources/c.txt"]


def test_the_title_is_the_declared_one(folder):
    assert folder.terms.title == "The crane"


# what a series or rule points at, the doubts
@pytest.mark.parametrize(
    ("section", "doubts"),
    [
        ("[[series]]\nname = 's'\nsources = 'sources/*.txt'", []),
        ("[[series]]\nname = 's'\nsources = 'sources/minutes/*'",
         ["case.toml:3: 'sources/minutes/*' matches no source; write a pattern over their paths"]),
        ("[[series]]\nname = 's'\nsources = 'sources/a.txt/*'", []),
        ("[[rule]]\nname = 'r'\ntrigger = 't'\nduty = 'd'\nsource = 'a.txt'", []),
        ("[[rule]]\nname = 'r'\ntrigger = 't'\nduty = 'd'\nsource = 'sources/a.txt/annex.docx'", []),
        ("[[rule]]\nname = 'r'\ntrigger = 't'\nduty = 'd'\nsource = 'law.pdf'",
         ["case.toml:5: 'law.pdf' names no source; write the path of the one that has the rule"]),
    ],
)  # fmt: skip
def test_what_points_at_no_source_is_doubted(folder, section, doubts):
    (folder.root / "case.toml").write_text(section)
    assert [f"{one.where}: {one.message}" for one in find_case(folder.root).sidecar_problems()] == doubts
