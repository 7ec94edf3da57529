"""Two names in one list of those present are two people, unless they share an account."""

from __future__ import annotations

import pytest

from tests.resolve.drafts import Draft, ids, resolved, says, source


def listed(path: str, *people: str, reported: bool = False) -> Draft:
    """Minutes that list these people as present."""
    words = ", ".join(f"[person {person}]" for person in people)
    draft = source(path, f"Meeting of {words}.", kind="minutes")
    names = tuple(("present", person.partition(";")[0]) for person in people)
    return draft.claim("Meeting", "meeting", parts=names, reported=reported)


# those listed together, how many people
@pytest.mark.parametrize(
    ("people", "count"),
    [
        (("Bob Quill", "Robert Quill"), 2),
        (("R. Quill", "Robert Quill"), 2),
        (("Bob Quill; handle=quay", "Robert Quill; handle=quay"), 1),
        (("Bob Quill; handle=quay", "Robert Quill; handle=pier"), 2),
        (("Bob Quill", "Robert Byrne"), 2),
    ],
)
def test_side_by_side_in_one_list(people, count):
    """A short form of a name in the same list is somebody else."""
    assert len(ids(resolved(listed("a.md", *people)), "person")) == count


def test_in_two_lists_the_short_form_is_the_same_person():
    assert len(ids(resolved(listed("a.md", "Bob Quill"), listed("b.md", "Robert Quill")), "person")) == 1


def test_what_one_list_keeps_apart_no_other_list_joins():
    """Each came alone on other days."""
    lists = (
        listed("a.md", "Bob Quill", "Robert Quill"),
        listed("b.md", "Bob Quill"),
        listed("c.md", "Robert Quill"),
    )
    assert ids(resolved(*lists), "person") == ["person/bob-quill", "person/robert-quill"]


def test_it_is_a_doubt_that_the_investigator_can_settle():
    case = resolved(listed("a.md", "Bob Quill", "Robert Quill"))
    assert "listed side by side" in case.doubts[0].question
    joined = resolved(
        listed("a.md", "Bob Quill", "Robert Quill"), corrections=says(case.doubts[0].options[0] + "\n")
    )
    assert len(ids(joined, "person")) == 1


def test_prose_that_names_both_keeps_nobody_apart():
    """Somebody tells of a meeting, and names one man in two ways."""
    assert len(ids(resolved(listed("a.md", "Bob Quill", "Robert Quill", reported=True)), "person")) == 1


def minutes_of(path: str, body: str, *people: str) -> Draft:
    """Minutes of a body."""
    words = ", ".join(f"[person {person}]" for person in people)
    draft = source(path, f"[organisation {body}]. Meeting of {words}.", kind="minutes")
    names = tuple(("present", person.partition(";")[0]) for person in people)
    return draft.claim("Meeting", "meeting", parts=(("host", body), *names), reported=False)


# a name in the minutes of one body, a name in the minutes of another day, the body then, how many people
@pytest.mark.parametrize(
    ("one", "other", "body", "count"),
    [
        ("T. Quill", "T. Quill", "Wick Council", 1),
        ("Quill", "Quill", "Wick Council", 1),
        ("T. Quill", "T. Quill", "Tarn Council", 2),
        ("T. Quill", "B. Quill", "Wick Council", 2),
        ("Quill; title=Mr", "Quill; title=Mrs", "Wick Council", 2),
    ],
)
def test_names_without_a_given_name_in_the_lists_of_a_body(one, other, body, count):
    """Whoever is listed as T. Quill by one council is its T. Quill."""
    case = resolved(minutes_of("a.txt", "Wick Council", one), minutes_of("b.txt", body, other))
    assert len(ids(case, "person")) == count


# those listed, someone named in the prose below, how many people
@pytest.mark.parametrize(
    ("people", "named", "count"),
    [
        (("T. Quill",), "Quill", 1),
        (("T. Quill", "B. Quill"), "Quill", 3),
        (("T. Quill; title=Mr",), "Quill; title=Mrs", 2),
        (("T. Quill",), "Byrne", 2),
    ],
)
def test_a_surname_in_minutes_is_the_only_one_listed(people, named, count):
    """Councillor Quill spoke; the list has one."""
    words = ", ".join(f"[person {person}]" for person in people)
    draft = source("a.txt", f"Meeting of {words}. Then [person {named}] spoke.", kind="minutes")
    names = tuple(("present", person.partition(";")[0]) for person in people)
    draft.claim("Meeting", "meeting", parts=names, reported=False)
    assert len(ids(resolved(draft), "person")) == count
