"""Names as they are typed in mails: joined by what is counted and looked up, each with its signs."""

from __future__ import annotations

import pytest

from tests.resolve.mails import index, indexed, names_of, why
from timeline.model.terms import Terms
from timeline.resolve.whole import resolve

OTHERS = (("Quill, Tom B", "Vane, Ruth"), ("Vane, Ruth", "Byrne, Ada J"))


def joined(one: str, other: str, times: int = 30) -> bool:
    """A name once and another many times, in one index, become one person."""
    case = indexed((other, "Vane, Ruth"), (one, "Vane, Ruth"), *OTHERS, times=times)
    return other in names_of(case, one)


# as typed once, as typed often
@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("byrneaj@quay.example", "Byrne, Ada J"),
        ("byrnea@quay.example", "Byrne, Ada J"),
        ("byrneaj@quay.example", "Byrne, Ada"),
        ("ada.byrne", "Byrne, Ada J"),
        ("ada.byrne@quay.example", "Byrne, Ada J"),
        ("abyrne", "Byrne, Ada J"),
        ("AByrne", "Byrne, Ada J"),
        ("AdaByrne", "Byrne, Ada J"),
        ("Ada_J._Byrne", "Byrne, Ada J"),
        ("abyrne42", "Byrne, Ada J"),
        ("byrne@quay.example", "Byrne, Ada J"),
        ("Iholmgren", "Holmgren, Lena"),
        ("Ada, Byrne", "Byrne, Ada"),
        ("Byrne Hale, Ada", "Ada Hale Byrne"),
        ("Halletf, Ada J", "Hallett, Ada J"),
        ("Hallet, Ada", "Hallett, Ada"),
        ("Hallett, Katherlne", "Hallett, Katherine"),
        ("Pay/HR: Byrne, Ada J", "Byrne, Ada J"),
        ("AJB", "Byrne, Ada J"),
        ("Governor Byrne", "Byrne, Ada J"),
        ("benhallett", "Hallett, Benjamin"),
        ("adakbyrne", "Byrne, Ada"),
        ("emarchmont", "Marchmont, Liz"),
        ("tmarchmo", "Marchmont, Tina"),
        ("jtul1@quay.example", "Jonas Tull"),
        ("Hailett@quay.example", "Hallett, Ada"),
    ],
)
def test_typed_names_of_one_person(one, other):
    """A login, a scanner's letter, the other order: the only person that it can mean."""
    assert joined(one, other)


# as typed once, as typed often
@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("tbyrne", "Byrne, Ada J"),
        ("byrnet@quay.example", "Byrne, Ada J"),
        ("byrneak@quay.example", "Byrne, Ada J"),
        ("Byrne, Tom", "Byrne, Ada"),
        ("Lund, Ada", "Lunt, Ada"),
        ("press.office@quay.example", "Office, Press"),
        ("Abyrne", "Byrne, Ada J"),
        ("Hallet, Tom", "Hallett, Ada"),
        ("Ada", "Byrne, Ada J"),
        ("tomhallett", "Hallett, Benjamin"),
        ("adakbyrne", "Byrne, Ada J"),
        ("tmarchm", "Marchmont, Tina"),
        ("amarchmont", "Marchmont, Liz"),
        ("TBJ", "Byrne, Ada J"),
    ],
)
def test_typed_names_of_two_people(one, other):
    """Another initial, a short name with another letter, a single word among many correspondents."""
    assert not joined(one, other)


def test_a_slip_needs_a_name_that_is_far_more_frequent():
    """Two names that occur as often are two people."""
    case = indexed(("Hallet, Ada", "Vane, Ruth"), ("Hallett, Ada", "Vane, Ruth"))
    assert names_of(case, "Hallet, Ada") == ["Hallet, Ada"]


def test_a_login_that_fits_two_people_joins_neither():
    """And the investigator is asked."""
    case = indexed(("Byrne, Ada", "Vane, Ruth"), ("Byrne, Ann", "Vane, Ruth"), ("abyrne", "Vane, Ruth"))
    assert names_of(case, "abyrne") == ["abyrne"]
    doubt = next(doubt for doubt in case.doubts if doubt.quotes[0].exact == "abyrne")
    assert "fits several people" in doubt.question
    assert [line.rpartition(" = ")[2] for line in doubt.options[:2]] == [
        "person/byrne-ada",
        "person/byrne-ann",
    ]


def test_two_logins_of_one_name_with_another_number_are_two():
    """Each is one of two people whose names begin alike."""
    rows = (
        ("Lund, Edgar", "Vane, Ruth"),
        ("Lund, Edwina", "Vane, Ruth"),
        ("elund@quay.example", "Vane, Ruth"),
    )
    case = indexed(("elund2@quay.example", "Vane, Ruth"), *rows)
    assert names_of(case, "elund2@quay.example") == ["elund2@quay.example"]


def test_a_rare_rival_does_not_stand_in_the_way():
    """A misspelling of the same person once, which is too short to be told for one."""
    case = indexed(
        ("Byrne, Ada", "Vane, Ruth"), ("Byrne, Adah", "Vane, Ruth"), ("abyrne", "Vane, Ruth"), times=30
    )
    assert "abyrne" in names_of(case, "Byrne, Ada")


def test_a_single_word_in_a_mail_is_asked_about():
    """It fits one of those who are listed; others may not be."""
    case = indexed(*OTHERS, ("Ada", "Vane, Ruth"))
    doubt = next(doubt for doubt in case.doubts if doubt.quotes[0].exact == "Ada")
    assert "a single name in a mail" in doubt.question


def test_the_ground_tells_the_signs():
    """With their weights, for and against."""
    case = indexed(("Byrne, Ada", "Vane, Ruth"), ("abyrne", "Vane, Ruth"))
    ground = next(g for e in case.entities for g in e.why if g.rule == "login-initial")
    assert "surname with an initial (+0.7)" in ground.text
    assert "written as logins are" in ground.text
    assert [quote.exact for quote in ground.quotes] == ["Byrne, Ada", "abyrne"]


MAILBOX = [("A", "Quill, Tom B")] * 60 + [("Vane, Ruth", "A")] * 40
ELSEWHERE = [("Byrne, Ada", "Quill, Tom B")] * 20


def test_a_letter_for_the_owner_of_a_mailbox():
    """All mails are the owner's, so that whoever never stands beside the letter and begins with it is."""
    case = resolve([index(MAILBOX + ELSEWHERE)], (), Terms())
    assert names_of(case, "A") == ["A", "Byrne, Ada"]
    assert "owner" in why(case, "A")


def test_whoever_writes_to_the_owner_is_not_the_owner():
    """However the name begins."""
    case = resolve([index([*MAILBOX, *[("Byrne, Ada", "A")] * 20])], (), Terms())
    assert names_of(case, "A") == ["A"]


def test_two_who_could_be_the_owner_are_neither():
    """Both begin with the letter and are never beside it."""
    rows = [*MAILBOX, *ELSEWHERE, *[("Hale, Ann", "Quill, Tom B")] * 20]
    assert names_of(resolve([index(rows)], (), Terms()), "A") == ["A"]


def test_the_owner_by_given_name_and_login():
    """A word that begins with the letter is the owner only if it fits the name."""
    rows = [*MAILBOX, *ELSEWHERE, *[("Ada", "Vane, Ruth")] * 20, *[("argyll", "Vane, Ruth")] * 20]
    case = resolve([index(rows)], (), Terms())
    assert names_of(case, "A") == ["A", "Ada", "Byrne, Ada"]


def test_an_address_that_only_a_space_parts_from_a_login():
    """Two correspondents whose sign of parting was lost."""
    from tests.resolve.drafts import resolved, source, together

    body = "[person quayside; address=byrnea@quay.example] byrnea@quay.example wrote."
    case = resolved(source("a.txt", body), source("b.txt", "[person byrnea@quay.example] wrote."))
    assert not together(case, "quayside", "byrnea@quay.example")


def test_bodies_stay_bodies():
    """A word with one capital that nobody is called, and capitals alone."""
    case = indexed(*OTHERS, ("Treasury", "Vane, Ruth"), ("HMRC", "Vane, Ruth"))
    assert sorted(e.id for e in case.entities if e.kind.value == "organisation") == [
        "organisation/hmrc",
        "organisation/treasury",
    ]
