"""Sources and corrections are the truth: how a case came to be changes no byte of what it says."""

from __future__ import annotations

from collections.abc import Callable
from itertools import permutations
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from tests.laws.cases import asked, built, laid, printed, story_of, told
from tests.laws.stories import STORIES
from timeline.case import Case

Story = Callable[[str], Case]

# papers that concern nobody and nothing in any of the stories
BESIDE = (
    ("recipe.txt", "Mix two eggs with the flour and leave the dough to rest.\n"),
    ("poem.txt", "The rain is on the river, the river is in flood.\n"),
    ("prices.csv", "item,price\nrope,4\ntar,7\n"),
)
# a day on which another paper of the story was written, so that the story reaches no further
WRITTEN = MappingProxyType({"club": "2017-05-09", "harbour": "2014-11-30", "newspaper": "2018-06-02"})


@pytest.mark.parametrize("field", sorted(STORIES))
def test_papers_added_one_by_one_give_the_case_built_at_once(
    tmp_path: Path, story: Story, field: str
) -> None:
    """From the last to the first, with a build after each."""
    papers = STORIES[field]
    for path in sorted(papers, reverse=True):
        case = built(laid(tmp_path, {path: papers[path]}))
    assert printed(case) == printed(story(field))
    assert story_of(case) == story_of(story(field))


@pytest.mark.parametrize("order", list(permutations(sorted(STORIES["club"]))))
def test_any_order_of_coming_in_gives_the_same_bytes(
    tmp_path: Path, story: Story, order: tuple[str, ...]
) -> None:
    """Three papers, six orders, a build after the first and the last."""
    papers = STORIES["club"]
    built(laid(tmp_path, {order[0]: papers[order[0]]}))
    case = built(laid(tmp_path, {path: papers[path] for path in order}))
    assert printed(case) == printed(story("club"))


@pytest.mark.parametrize("field", ["harbour", "hospital", "newspaper"])
def test_papers_laid_down_in_another_order_answer_alike(tmp_path: Path, story: Story, field: str) -> None:
    """What a folder lists first makes no difference to any answer."""
    papers = STORIES[field]
    case = told(tmp_path, {path: papers[path] for path in sorted(papers, reverse=True)})
    assert asked(case) == asked(story(field))


def test_a_paper_taken_out_and_put_back_leaves_no_trace(tmp_path: Path, story: Story) -> None:
    """The school's letter is mislaid for one build."""
    root = laid(tmp_path, STORIES["school"])
    built(root)
    (root / "sources" / "2022-01-20.letter.txt").unlink()
    assert printed(built(root)) != printed(story("school"))
    assert printed(built(laid(root, STORIES["school"]))) == printed(story("school"))


def less_the_count(answer: dict[str, Any]) -> dict[str, Any]:
    """An answer without the number of sources that were searched, in figures and in words."""
    text = answer["answer"].replace("Searched", "").replace("sources", "source")
    words = [word for word in text.split() if not word.strip(".,;").isdigit()]
    counts = {"searched": answer["searched"] | {"sources": 0}, "answer": words}
    return answer | counts


@pytest.mark.parametrize("field", sorted(WRITTEN))
@pytest.mark.parametrize(("path", "words"), BESIDE, ids=[path for path, _ in BESIDE])
def test_a_paper_that_concerns_nobody_changes_only_the_count(
    tmp_path: Path, story: Story, field: str, path: str, words: str
) -> None:
    """A recipe, a poem, a list of prices."""
    more = told(tmp_path, {**STORIES[field], f"{WRITTEN[field]}.{path}": words})
    before, after = asked(story(field)), asked(more)
    assert before.keys() == after.keys()
    for command, answer in before.items():
        assert less_the_count(after[command]) == less_the_count(answer)
        assert after[command]["searched"]["sources"] == answer["searched"]["sources"] + 1


@pytest.mark.parametrize("field", ["hospital", "school"])
def test_another_name_for_a_paper_moves_its_quotes_and_nothing_else(
    tmp_path: Path, story: Story, field: str
) -> None:
    """All papers lie one folder deeper."""
    case = told(tmp_path, {f"box 4/{path}": words for path, words in STORIES[field].items()})
    told_here = [(e.when.edtf, e.kind, e.status, e.title) for e in story(field).events()]
    assert [(e.when.edtf, e.kind, e.status, e.title) for e in case.events()] == told_here
    assert [person.id for person in case.entities()] == [person.id for person in story(field).entities()]


def test_one_paper_twice_is_one_origin(tmp_path: Path) -> None:
    """
    Vera Long sent the fire plan to Omar Said on 2 May 2011.
    """
    words = "Vera Long sent the fire plan to Omar Said on 2 May 2011.\n"
    case = told(tmp_path, {"a.txt": words, "copy-of-a.txt": words})
    (event,) = case.events()
    assert (event.origins, len(event.evidence)) == (1, 2)
