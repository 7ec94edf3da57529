"""Reports, drafts and reviews of a whole case: what is one paper, and under which name it goes."""

from __future__ import annotations

from itertools import permutations

import pytest

from tests.resolve.drafts import Draft, entity, ids, resolved, source, together


def made(path: str, name: str, day: str, maker: str = "Tidewell") -> Draft:
    """The maker produced the paper in that month."""
    text = f"A [document {name}] was produced by [organisation {maker}] in {day}."
    draft = source(path, text, "2018")
    return draft.claim("produced", "report", parts=(("author", maker),), about=(name,), at=(day,))


# two papers of one maker by name and month, how many documents
@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        (("quay audit", "May 2016"), ("quay audit", "May 2016"), 1),
        (("quay audit", "May 2016"), ("audit report", "May 2016"), 1),
        (("quay audit", "May 2016"), ("report", "May 2016"), 1),
        (("quay audit", "May 2016"), ("crane audit", "May 2016"), 2),
        (("quay audit", "May 2016"), ("quay inspection", "May 2016"), 2),
        (("quay audit", "May 2016"), ("quay audit", "May 2017"), 2),
        (("quay audit", "May 2016"), ("quay audit", "June 2016"), 1),
        (("quay survey", "May 2016"), ("survey", "May 2016"), 1),
    ],
)
def test_two_papers_of_one_maker(one, other, count):
    """Its words and its date tell it from the maker's other papers."""
    assert len(ids(resolved(made("a.txt", *one), made("b.txt", *other)), "document")) == count


@pytest.mark.parametrize("name", ["quay audit", "audit report", "report"])
def test_papers_of_two_makers_are_two(name):
    """One name, one month, two firms."""
    case = resolved(made("a.txt", name, "May 2016"), made("b.txt", name, "May 2016", "Farrow"))
    assert len(ids(case, "document")) == 2


def test_a_report_between_two_of_its_maker_is_asked_about():
    """The firm made two audits: "the Tidewell audit" may be either."""
    third = source("c.txt", "The [document Tidewell audit; maker=Tidewell] was lost.")
    case = resolved(made("a.txt", "quay audit", "May 2016"), made("b.txt", "crane audit", "May 2016"), third)
    assert len(ids(case, "document")) == 3
    assert [doubt.kind for doubt in case.doubts] == ["identity"]


FIVE = (
    made("a.txt", "quay file audit", "May 2016"),
    source("b.txt", "The [document Tidewell report; maker=Tidewell] of [organisation Tidewell] was lost."),
    source("c.txt", "[organisation Tidewell] came in 2016. Their [document report] was never read."),
    source("d.txt", "[organisation Tidewell]'s [document audit report; maker=Tidewell] is the one."),
)


def test_a_paper_under_four_names_in_four_sources():
    """Its maker carries it, and nothing sets the names apart."""
    case = resolved(*FIVE)
    assert together(case, "quay file audit", "Tidewell report", "report", "audit report")
    assert case.doubts == ()


def test_four_sources_in_every_order_give_one_paper():
    """The same id and the same names in the same order."""
    found = set()
    for order in permutations(FIVE):
        one = next(e for e in resolved(*order).entities if e.kind.value == "document")
        found.add((one.id, one.name, tuple(name.words for name in one.names)))
    assert len(found) == 1


# text, the name under which its document goes
@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "An independent [document report] came. The [document Independent Review] was long.",
            "Independent Review",
        ),
        ("An [document audit report] came. The [document audit] was long.", "audit report"),
        ("A [document safety alert] came. The [document alert] was long.", "safety alert"),
        ("A [document quay safety policy] came. The [document policy] was long.", "quay safety policy"),
        ("A [document warning letter] came. The [document letter] was long.", "warning letter"),
    ],
)
def test_the_name_that_tells_most(text, name):
    """Not the bare word by which a source goes on."""
    assert [e.name for e in resolved(source("a.txt", text)).entities] == [name]


def test_the_review_is_the_independent_report():
    """A report is announced as independent and called the Independent Review; then just the report."""
    text = (
        "This is the conclusion of an independent [document report] into the quays. "
        "The [document Independent Review] ended last month. "
        "This latest [document report] asks who knew."
    )
    case = resolved(source("a.txt", text))
    found = entity(case, "Independent Review")
    assert [len(name.quotes) for name in found.names] == [1, 2]
    assert found.id == "document/independent-review"


def test_the_review_of_an_audit_is_not_the_audit():
    """The maker of the one is not the maker of the other."""
    text = (
        "The [document Tidewell audit; maker=Tidewell] by [organisation Tidewell] was lost. "
        "A [document review] was led by [person Ada Byrne]. The [document review] cleared them."
    )
    draft = source("a.txt", text)
    draft.claim("led", "report", parts=(("author", "Ada Byrne"),), about=("review",))
    case = resolved(draft)
    assert not together(case, "review", "Tidewell audit")
    assert len(ids(case, "document")) == 2


def test_an_investigation_and_its_report_are_one_until_makers_part_them():
    """A probe goes by its work and by its end."""
    text = (
        "An [document investigation] was ordered. The [document inquiry] ended. The [document review] is out."
    )
    case = resolved(source("a.txt", text))
    assert together(case, "investigation", "inquiry", "review")


def test_minutes_of_two_days_are_two():
    """Each meeting has its own."""
    text = "The [document minutes] of 26 July 2016 came. The [document minutes] of 9 August 2016 came."
    assert len(ids(resolved(source("a.txt", text)), "document")) == 2


def test_minutes_of_one_day_in_two_sources_stay_two_without_a_maker_or_kind():
    """Two committees may have met that day."""
    texts = ("The [document minutes] of 26 July 2016 came.", "The [document minutes] of 26 July 2016 went.")
    case = resolved(*(source(f"{n}.txt", text) for n, text in enumerate(texts)))
    assert len(ids(case, "document")) == 2


def test_bare_names_of_two_sources_are_two():
    """The report of one paper is not that of another."""
    texts = ("The [document report] came.", "The [document report] went.")
    case = resolved(*(source(f"{n}.txt", text) for n, text in enumerate(texts)))
    assert len(ids(case, "document")) == 2
    assert case.doubts == ()


def test_a_bare_name_with_several_candidates_means_the_nearest():
    """And tells by which rule, so that it can be corrected."""
    text = "The [document quay audit] and the [document crane audit] came. The [document audit] was long."
    case = resolved(source("a.txt", text))
    assert together(case, "crane audit", "audit")
    assert not together(case, "quay audit", "audit")
    assert entity(case, "crane audit").why[0].rule == "same-noun-above"


# text, what of its maker is there
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[person Crane] left. [document Crane's letter; maker=Crane] came.", {"person"}),
        ("[organisation Crane] left. [document Crane's letter; maker=Crane] came.", {"organisation"}),
        (
            "[person Crane] left. [organisation Crane] too. [document Crane's letter; maker=Crane] came.",
            {"person", "organisation"},
        ),
    ],
)
def test_a_maker_who_goes_by_a_single_word_is_whoever_bears_it_in_the_source(text, expected):
    case = resolved(source("a.txt", text))
    assert {entity.kind.value for entity in case.entities if entity.name == "Crane"} == expected
