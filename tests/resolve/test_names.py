"""Which words are one person, body or post: joined on evidence, never on likeness."""

from __future__ import annotations

import pytest

from tests.resolve.drafts import entity, ids, resolved, says, source, together


def person(*names: str) -> str:
    """A text that mentions each name once."""
    return " and ".join(f"[person {name}]" for name in names) + " met."


# names in one source, names in another, how many people
@pytest.mark.parametrize(
    ("first", "second", "people"),
    [
        (("Ada Byrne", "Cllr Byrne"), (), 1),
        (("Ada Byrne",), ("Ada Byrne",), 1),
        (("Ada Byrne",), ("Mrs Byrne",), 1),
        (("Ada Byrne", "Ada"), (), 1),
        (("Ada Byrne",), ("Ada",), 2),
        (("Ada Byrne", "Ada Quill", "Ada"), (), 3),
        (("Ada Byrne", "Mr Ada"), (), 2),
        (("Ada Byrne", "A. Byrne"), (), 1),
        (("Robert Quill", "Bob Quill"), (), 1),
        (("William Quill", "Bill Quill", "Billy Quill"), (), 1),
        (("Ann Quill", "Annie Quill"), ("Anna Quill",), 1),
        (("Chris Quill", "Christine Quill", "Christopher Quill"), (), 3),
        (("Alex Quill", "Alexander Quill", "Alexandra Quill"), (), 3),
        (("Margaret Quill", "Peggy Quill", "Maggie Quill"), (), 1),
        (("Jack Quill", "John A. Quill", "John B. Quill"), (), 3),
        (("Chris Quill", "Christopher Quill"), ("Christine Quill",), 2),
        (("William B. Quill", "Bill Quill", "Billy T. Quill"), (), 3),
        (("BYRNE Ada",), ("Ada Byrne",), 1),
        (("Byrne, Ada",), ("Ada Byrne",), 1),
        (("Ann O'Dare",), ("Ann O’Dare",), 1),
        (("Mr Byrne", "Byrne"), (), 1),
        (("Ada Byrne", "Tom Byrne"), (), 2),
        (("Ada Byrne", "Tom Byrne"), ("Cllr Byrne",), 3),
        (("Mr Byrne", "Mrs Byrne"), (), 2),
        (("Mr Byrne",), ("Mr Byrne",), 2),
        (("Ada Byrne", "Ada Byrnes"), (), 2),
        (("John A. Pike",), ("John B. Pike",), 2),
        (("Mr Tom Byrne",), ("Mrs Byrne",), 2),
    ],
)
def test_people(first, second, people):
    """One row a pair of sources; two people are never merged for a likeness."""
    drafts = [source("a.txt", person(*first))]
    drafts += [source("b.txt", person(*second))] if second else []
    assert len(ids(resolved(*drafts), "person")) == people


def test_a_title_or_post_decides_between_two_of_one_surname():
    """Two Byrnes are named; only one of them is called Captain."""
    text = (
        "[person Ada Byrne; title=Captain] and [person Tom Byrne; title=Dr] met. [person Captain Byrne] left."
    )
    assert together(resolved(source("a.txt", f"Captain {text}")), "Ada Byrne", "Captain Byrne")


def test_a_surname_that_fits_two_is_a_doubt_with_both_lines():
    """Neither is guessed; the lines for corrections.txt name both."""
    case = resolved(source("a.txt", person("Ada Byrne", "Tom Byrne", "Byrne")))
    doubt = next(doubt for doubt in case.doubts if doubt.kind == "identity")
    assert [line for line in doubt.options if line.startswith("same")] == [
        'same "Byrne" in sources/a.txt #3 = person/ada-byrne',
        'same "Byrne" in sources/a.txt #3 = person/tom-byrne',
    ]


def test_names_that_are_nearly_alike_are_only_proposed():
    """A slip of the pen, perhaps."""
    case = resolved(source("a.txt", person("Ada Byrne", "Ada Byrnne")))
    assert len(ids(case, "person")) == 2
    assert [doubt.kind for doubt in case.doubts] == ["identity"]


def test_a_join_tells_its_ground():
    """The full name and the short one, each with its place."""
    found = entity(resolved(source("a.txt", person("Ada Byrne", "Cllr Byrne"))), "Cllr Byrne")
    assert found.id == "person/ada-byrne"
    assert found.names[0].words == "Ada Byrne"
    assert [quote.exact for quote in found.why[0].quotes] == ["Ada Byrne", "Cllr Byrne"]


def test_two_people_of_one_name_get_ids_of_their_own():
    """The ids do not depend on which source comes first."""
    one, two = source("a.txt", person("Mr Byrne")), source("b.txt", person("Mr Byrne"))
    found = ids(resolved(one, two), "person")
    assert len(dict.fromkeys(found)) == 2
    assert found == ids(resolved(two, one), "person")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "[organisation Ferry Audit Board; acronym=FAB] (FAB) came. [organisation FAB] left.",
            ("Ferry Audit Board", "FAB"),
        ),
        (
            "[organisation Port Office; alias=Harbour Service], now known as the Harbour Service.",
            ("Port Office", "Harbour Service"),
        ),
        (
            "The [organisation Eastmere Harbour Trust] and [organisation EHT].",
            ("Eastmere Harbour Trust", "EHT"),
        ),
        (
            "[organisation Eastmere Town Council]. The [organisation council] met.",
            ("Eastmere Town Council", "council"),
        ),
        ("[organisation Quayline Ltd] and [organisation Quayline].", ("Quayline Ltd", "Quayline")),
        (
            "[organisation the Dock Board's] and [organisation Dock Board].",
            ("the Dock Board's", "Dock Board"),
        ),
    ],
)
def test_bodies_of_two_names(text, names):
    """An acronym, a new name, a common noun, a legal form, an article."""
    found = ids(resolved(source("a.txt", text)), "organisation")
    assert len(found) == 1, names


@pytest.mark.parametrize(
    "text",
    [
        "[organisation Eastmere] and [organisation Eastmere Town Council].",
        "[organisation Eastmere Council], [organisation Westmere Council].",
        "[organisation Harbour Trust] and [organisation HTA].",
    ],
)
def test_bodies_that_stay_apart(text):
    """A place name, two councils, letters that do not fit."""
    assert len(ids(resolved(source("a.txt", text)), "organisation")) == 2


def test_the_council_is_nobody_where_two_are_named():
    """Two candidates, no answer."""
    text = "[organisation Eastmere Council], [organisation Westmere Council] and the [organisation council]."
    assert len(ids(resolved(source("a.txt", text)), "organisation")) == 3


@pytest.mark.parametrize(
    ("one", "other", "posts"),
    [
        ("Council Leader", "Leader of the Council", 1),
        ("Leader", "Council Leader", 1),
        ("leader", "Leader of the Council", 1),
        ("head of service", "Head of Service", 1),
        ("former head of service", "head of service", 1),
        ("head of service", "interim head of service", 2),
        ("chief executive", "acting chief executive", 2),
        ("leader", "deputy leader", 2),
        ("Green Group leader", "Leader of the Green Group", 1),
        ("Green Group leader", "Council Leader", 2),
        ("opposition leader", "Leader", 2),
        ("harbour master", "pier master", 2),
    ],
)
def test_posts(one, other, posts):
    """Words in any order, with and without their body; other modifiers are other posts."""
    case = resolved(source("a.txt", f"The [post {one}] met the [post {other}]."))
    assert len(ids(case, "post")) == posts


def test_a_post_of_two_bodies_stays_open_without_its_body():
    """Two treasurers: "the treasurer" is neither for sure."""
    text = "The [post Council Treasurer], the [post Trust Treasurer] and a [post treasurer]."
    assert len(ids(resolved(source("a.txt", text)), "post")) == 3


def test_a_correction_joins_what_no_rule_would():
    """The investigator knows that the handle is hers."""
    case = resolved(
        source("a.txt", person("Ada Byrne", "Quillon")),
        corrections=says('2026-03-02 same "Quillon" in a.txt = person/ada-byrne\n'),
    )
    assert together(case, "Ada Byrne", "Quillon")
    assert case.problems == ()
    assert entity(case, "Quillon").why[0].rule == "corrections.txt:1"


def test_a_correction_keeps_apart_what_a_rule_would_join():
    """Two women of one name, and the suggestion is silent for good."""
    drafts = source("a.txt", person("Ada Byrne")), source("b.txt", person("Ada Byrne"))
    line = 'different "Ada Byrne" in a.txt "Ada Byrne" in b.txt\n'
    assert len(ids(resolved(*drafts, corrections=says(line)), "person")) == 2


def test_a_correction_picks_one_of_several_places():
    """The second Byrne is another man."""
    text = "[person Ada Byrne] came. [person Byrne] spoke. [person Tom Byrne] left. [person Byrne] spoke."
    line = 'same "Byrne" in a.txt #4 = person/tom-byrne\n'
    case = resolved(source("a.txt", text), corrections=says(line))
    assert [n.words for n in entity(case, "Tom Byrne").names] == ["Tom Byrne", "Byrne"]


@pytest.mark.parametrize(
    "line",
    [
        'same "Nobody" in a.txt = person/ada-byrne',
        'same "Byrne" in nowhere.txt = person/ada-byrne',
        'same "Byrne" in a.txt = person/ada-burn',
        'same "met" in a.txt = person/ada-byrne',
    ],
)
def test_a_line_that_matches_nothing_is_reported_with_its_number(line):
    """Words, source, id or name that the case does not have."""
    case = resolved(
        source("a.txt", person("Ada Byrne", "Byrne")), corrections=says(f"; a remark\n\n{line}\n")
    )
    assert [(p.where, p.code) for p in case.problems] == [("corrections.txt:3", "stranded-correction")]


def test_the_last_line_wins_for_one_pair():
    """First joined, later parted."""
    drafts = source("a.txt", person("Ada Byrne")), source("b.txt", person("Ada Burn"))
    joined = 'same "Ada Byrne" in a.txt = "Ada Burn" in b.txt\n\n'
    parted = 'different "Ada Byrne" in a.txt "Ada Burn" in b.txt\n'
    assert len(ids(resolved(*drafts, corrections=says(joined)), "person")) == 1
    assert len(ids(resolved(*drafts, corrections=says(joined + parted)), "person")) == 2


def test_a_decision_may_join_what_was_seen_as_two_kinds():
    """ "The surveyors" are a group of people to a reader, and Tidewell to the investigator."""
    text = "[organisation Tidewell] came. The [group surveyors] met the [post chief surveyor]."
    line = 'same "surveyors" in a.txt = organisation/tidewell\n'
    case = resolved(source("a.txt", text), corrections=says(line))
    found = entity(case, "surveyors")
    assert (found.id, found.kind.value, found.name) == ("organisation/tidewell", "organisation", "Tidewell")
    assert case.problems == ()


def test_a_post_can_be_settled_to_be_a_person():
    """And then takes that person's part in events."""
    draft = source("a.txt", "[person Ada Byrne] came. The [post surveyor] met them on 5 May 2016.")
    draft.claim("met", "meeting", parts=(("present", "surveyor"),), at=("5 May 2016",))
    case = resolved(draft, corrections=says('same "surveyor" in a.txt = person/ada-byrne\n'))
    assert [part.id for part in case.events[0].parts] == ["person/ada-byrne"]
    assert [part.words for part in case.events[0].parts] == ["surveyor"]
