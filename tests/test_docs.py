"""What the pages in docs/ show of a case folder can be read by the program; links lead somewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from timeline.corrections import read_corrections
from timeline.folder.terms import read_terms
from timeline.model.when import When

ROOT = Path(__file__).parent.parent
PAGES = tuple(
    sorted(
        page
        for pattern in ("*.md", "docs/*.md", "data/*/README.md", "benchmarks/README.md")
        for page in ROOT.glob(pattern)
    )
)
CASE = (ROOT / "docs" / "CASE.md").read_text(encoding="utf-8")


def blocks(text: str, mark: str) -> list[str]:
    """The fenced blocks of a page that carry a mark."""
    fenced = re.findall(r"^```(\w*)\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    return [words for found, words in fenced if found == mark]


def test_the_terms_shown_are_read_without_complaint():
    """All toml blocks together are one case.toml."""
    terms, problems = read_terms("\n".join(blocks(CASE, "toml")))
    assert problems == ()
    assert terms.title == "Powys: the Peopletoo report"
    assert [series.every for series in terms.series] == ["P14D"]
    assert [rule.within for rule in terms.rules] == ["P5D"]


def test_the_facts_of_a_source_are_all_used():
    """Each key under [source."..."] has its place."""
    terms, _ = read_terms("\n".join(blocks(CASE, "toml")))
    facts = terms.sources["sources/web/council-statement.html"]
    assert isinstance(facts.written, When)
    assert (facts.kind, facts.author, facts.day_first) == ("article", "Press office", False)
    assert dict(facts.columns)


def test_the_corrections_shown_are_read_without_complaint():
    """One of each verb, in the order of the page."""
    (shown,) = (block for block in blocks(CASE, "") if block.startswith("; what was decided"))
    corrections, problems = read_corrections(shown)
    assert problems == ()
    assert [each.verb for each in corrections] == ["date", "same", "different", "drop", "add"]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page):
    """A link to a file of the repository names a file that is there."""
    links = re.findall(r"\]\((?!https?:)([^)#]+)\)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_blocks_are_closed(page):
    """Fences come in pairs."""
    assert page.read_text(encoding="utf-8").count("\n```") % 2 == 0


def test_the_list_of_benchmarks_names_files_that_are_there_in_their_order():
    """A name in the first column is a file beside the page."""
    page = (ROOT / "benchmarks" / "README.md").read_text(encoding="utf-8")
    listed = re.findall(r"^\| `(\w+\.py)` \|", page, re.MULTILINE)
    assert len(listed) > 20
    assert listed == sorted(name for name in listed if (ROOT / "benchmarks" / name).is_file())


def test_every_extra_stands_in_the_table_of_installs():
    """All but that of the developers, which the test command names."""
    declared = (
        (ROOT / "pyproject.toml").read_text(encoding="utf-8").partition("[project.optional-dependencies]")
    )
    extras = re.findall(r"^(\w+) = \[", declared[2].partition("[project.scripts]")[0], re.MULTILINE)
    table = (ROOT / "README.md").read_text(encoding="utf-8").partition("| install |")[2].partition("## ")[0]
    assert [extra for extra in extras if extra != "dev" and not re.search(rf"[\[,]{extra}[\],]", table)] == []
