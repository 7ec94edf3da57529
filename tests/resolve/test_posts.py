"""Posts of several bodies and sources: one where the body can only be one."""

from __future__ import annotations

import pytest

from tests.resolve.drafts import ids, resolved, source


def posts(*texts: str) -> list[str]:
    """The posts of these texts, each a source of its own."""
    return ids(resolved(*(source(f"{n}.txt", text) for n, text in enumerate(texts))), "post")


COUNCIL = "[organisation Eastmere Council] has a [post Leader of the Council]. "
TRUST = "[organisation Dock Trust] has a [post Leader of the Trust]. "


@pytest.mark.parametrize(
    ("texts", "count"),
    [
        ((COUNCIL, "The [post leader] came."), 1),
        ((COUNCIL, "The [post Council Leader] came."), 1),
        ((COUNCIL, "[post Leader of Eastmere Council; of=Eastmere Council] came."), 1),
        ((COUNCIL, TRUST), 2),
        ((COUNCIL, TRUST, "The [post leader] came."), 3),
        ((COUNCIL + "The [post leader] came.", TRUST), 2),
        (("The [post leader] came.", "The [post leader] left."), 1),
        ((COUNCIL, "The [post deputy leader] came."), 2),
        ((COUNCIL, "The [post leader of the opposition] came."), 2),
        (("A [post head of safety] came.", "A [post safety head] came."), 1),
    ],
)
def test_posts_across_sources(texts, count):
    """The body may be said, understood, or open; then a bare name of another source is nobody's."""
    assert len(posts(*texts)) == count


def test_a_table_cell_that_names_a_post_is_that_post():
    """A cell does not say whether it names a body or a post; the rest of the case does."""
    table = source("a.csv", "[organisation Harbour Master] invited", kind="table")
    text = source("b.txt", "The [post Harbour Master] came.")
    case = resolved(table, text)
    assert ids(case, "post") == ["post/harbour-master"]
    assert ids(case, "organisation") == []


def test_a_table_cell_that_names_a_person_is_that_person():
    """And takes part as one."""
    table = source("a.csv", "[organisation Ada Byrne] invited on 5 May 2016", kind="table")
    table.claim("invited", "meeting", parts=(("invited", "Ada Byrne"),), at=("5 May 2016",), reported=False)
    case = resolved(table, source("b.txt", "[person Ada Byrne] came."))
    assert [part.id for part in case.events[0].parts] == ["person/ada-byrne"]
    assert ids(case, "organisation") == []
