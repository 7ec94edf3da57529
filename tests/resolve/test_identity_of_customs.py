"""Pairs of names made by hand: how names are given, borne, passed on and misread in many places."""

from __future__ import annotations

import pytest

from tests.resolve.drafts import ids, resolved, source
from tests.resolve.verdicts import DIFFERENT, OPEN, SAME, check

# the one, the other, outcome, why
CUSTOMS = (
    ("Rhys ap Gwilym", "Rhys Ap Gwilym", SAME, "same-name"),
    ("Dafydd ap Iorwerth", "Mr ap Iorwerth", SAME, "surname"),
    ("Rhys ap Gwilym", "Rhys Gwilym", OPEN, "two spellings"),
    ("Mair ferch Owain", "Mair Owain", OPEN, "two spellings"),
    ("Siôn Tudur", "Sion Tudur", SAME, "same-name"),
    ("Siôn Tudur", "John Tudur", DIFFERENT, ""),
    ("Seán Ó Murchú", "Sean O'Murchu", SAME, "same-letters"),
    ("Seán Ó Murchú", "Seán Murphy", DIFFERENT, ""),
    ("Máire Ní Bhriain", "Maire Ni Bhriain", SAME, "same-name"),
    ("Máire Ní Bhriain", "Seán Ó Briain", DIFFERENT, ""),
    ("Ciara Mc Carthy", "McCarthy, Ciara", SAME, "same-letters"),
    ("Ciara McCarthy", "Ciara MacCarthy", OPEN, "two spellings"),
    ("Tom O Neil", "Tom O'Neil", OPEN, "nearly alike"),
    ("Mohammed Al-Fayadh", "Muhammad al Fayadh", OPEN, "two spellings"),
    ("Mohammed Al-Fayadh", "Mohamed Fayadh", OPEN, "two spellings"),
    ("Abd al-Rahman Hadid", "Abdulrahman Hadid", OPEN, "two spellings"),
    ("Yusuf bin Khalid", "Yusuf bin Hamad", DIFFERENT, ""),
    ("Dr Al-Sayed", "Omar Al-Sayed", SAME, "surname"),
    ("Hussein Nasser", "Husain Naser", OPEN, "two spellings"),
    ("Harpreet Singh", "Harpreet Kaur", DIFFERENT, ""),
    ("Harpreet Singh", "Manpreet Singh", DIFFERENT, ""),
    ("S. Ramanathan", "Subramaniam Ramanathan", SAME, "initial"),
    ("Ramanathan S.", "Subramaniam Ramanathan", SAME, "initial"),
    ("Ramanathan S.", "S. Ramanathan", OPEN, "several sources"),
    ("Md. Rafiq Uddin", "Mohammed Rafiq Uddin", SAME, "same-name"),
    ("Mohd Rafiq", "Mohammad Rafiq", OPEN, "two spellings"),
    ("Mrs Begum", "Nasima Begum", SAME, "surname"),
    ("María García López", "Maria Garcia", OPEN, "double surname"),
    ("García López, María", "María García-López", SAME, "same-name"),
    ("José de la Cruz", "Cruz, José de la", SAME, "same-name"),
    ("Wang Xiaoming", "Xiaoming Wang", OPEN, "other order"),
    ("WANG Xiaoming", "Xiaoming Wang", SAME, "same-name"),
    ("Wang Xiao-Ming", "Wang Xiaoming", SAME, "same-letters"),
    ("Ada Byrne (née Hale)", "Ada Hale", SAME, "birth-name"),
    ("Ada Byrne née Hale", "A. Hale", OPEN, "before"),
    ("Mrs Ada Byrne (formerly Hale)", "Tom Hale", DIFFERENT, ""),
    ("Ada Byrne formerly Ann Hale", "Ann Hale", SAME, "birth-name"),
    ("Ada Hale-Byrne", "Ada Hale", OPEN, "double surname"),
    ("Ada Hale-Byrne", "Tom Hale", DIFFERENT, ""),
    ("Sergei Volkov", "Sergey Volkov", OPEN, "two spellings"),
    ("Aleksandr Petrov", "Alexander Petrov", OPEN, "two spellings"),
    ("Юлия Орлова", "Yulia Orlova", OPEN, "two spellings"),
    ("Alan Tarn", "Ellen Tarn", DIFFERENT, ""),
    ("Jane Tarn", "John Tarn", DIFFERENT, ""),
)
SHORT = (
    ("Cllr A. Roe", "Cllr Ann Roe", SAME, "initial"),
    ("A Roe", "Ann Roe", SAME, "initial"),
    ("A Roe", "Tom Roe", DIFFERENT, ""),
    ("Cllr A Roe", "Cllr B Roe", DIFFERENT, ""),
    ("Byrne A.", "Ada Byrne", SAME, "initial"),
    ("Ada B.", "Ada Byrne", OPEN, "initials fit"),
    ("Ada B.", "Ada Quill", DIFFERENT, ""),
    ("Dr J Smith", "Ms J Smith", OPEN, "several sources"),
    ("Dr J Smith", "Dr J Smith", OPEN, "several sources"),
    ("Sgt J Smith", "Dr J Smith", OPEN, "several sources"),
    ("Dr Jane Smith", "Ms Jane Smith", SAME, "same-name"),
    ("Insp. Smith", "Sgt Smith", DIFFERENT, ""),
    ("Sgt Tom Roe", "Insp Roe", OPEN, "rank is another"),
    ("Sgt Tom Roe", "Sergeant Roe", SAME, "surname"),
    ("PC 412 Smith", "PC 618 Smith", DIFFERENT, ""),
    ("AB", "Ada Byrne", OPEN, "initials fit"),
    ("A.J.B.", "Ada Jane Byrne", OPEN, "initials fit"),
    ("TQ", "Ada Byrne", DIFFERENT, ""),
    ("JS", "JS", OPEN, "several sources"),
    ("J.S.", "J.S.", OPEN, "several sources"),
)
GENERATIONS = (
    ("Tom Quill Snr", "Tom Quill Jnr", DIFFERENT, ""),
    ("Thomas Quill the elder", "Thomas Quill the younger", DIFFERENT, ""),
    ("Tom Quill III", "Tom Quill Jr", DIFFERENT, ""),
    ("T. Quill Jr", "Tom Quill Sr", DIFFERENT, ""),
    ("T. Quill Jr", "Tom Quill, Jr.", SAME, "initial"),
    ("Bob Quill Snr", "Robert Quill (Senior)", SAME, "short-name"),
    ("T. Quill Jr", "Tom Quill", OPEN, "called Jr"),
    ("Quill senior", "Tom Quill", OPEN, "called Sr"),
    ("Mr Quill", "Tom Quill Jr", OPEN, "father or son"),
    ("Olive Senior", "Olive Senior", SAME, "same-name"),
)
MISREAD = (
    ("Tom Barnett", "Tom Bamett", OPEN, "scanner"),
    ("Tom Byrne", "Tom Byme", OPEN, "scanner"),
    ("Ada Hill", "Ada HiII", OPEN, "scanner"),
    ("Olive Cole", "0live Cole", OPEN, "scanner"),
    ("Ada Clark", "Ada Dark", OPEN, "scanner"),
    ("Ada Collins", "Ada Coilins", OPEN, "scanner"),
)
MAIL = (
    ("Ada Byrne on behalf of Tom Quill", "Ada Byrne", SAME, "same-name"),
    ("Ada Byrne on behalf of Tom Quill", "Tom Quill", DIFFERENT, ""),
    ("info@pier.example", "info@pier.example", SAME, "same-address"),
    ("hr@pier.example", "hr@quay.example", DIFFERENT, ""),
    ("info@pier.example", "Ada Byrne", DIFFERENT, ""),
    ("Ada Byrne", "tom.quill@pier.example", DIFFERENT, ""),
)


@pytest.mark.parametrize(
    ("one", "other", "outcome", "why"), [*CUSTOMS, *SHORT, *GENERATIONS, *MISREAD, *MAIL]
)
def test_two_names_by_custom(one, other, outcome, why):
    """Welsh, Irish, Arabic, Indian, Spanish, Chinese; maiden names; father and son; scans; mailboxes."""
    check("person", (f"[person {one}] met.", f"[person {other}] left."), one, other, outcome, why)


# who stands beside the address, who else, outcome, why
@pytest.mark.parametrize(
    ("address", "one", "other", "outcome", "why"),
    [
        ("info@pier.example", "Ada Byrne", "Tom Quill", DIFFERENT, ""),
        ("hr@pier.example", "Ada Byrne", "harbourdesk", DIFFERENT, ""),
        ("info@pier.example", "Ada Byrne", "Ada B", OPEN, "initials fit"),
        ("info@pier.example", "Ada Byrne", "Ada Byrne", SAME, "same-name"),
        ("ab@pier.example", "Ada Byrne", "harbourdesk", SAME, "same-address"),
        ("tom.quill@pier.example", "Ada Byrne", "Tom Quill", OPEN, "names under it conflict"),
        ("tq@pier.example", "Tom Quill Sr", "Tom Quill Jr", DIFFERENT, ""),
    ],
)
def test_two_names_under_one_address(address, one, other, outcome, why):
    """The mailbox of an office joins nobody; a person's joins no two names that conflict."""
    texts = (f"[person {one}; address={address}] wrote.", f"[person {other}; address={address}] replied.")
    check("person", texts, one, other, outcome, why)


# one source, the names in another, outcome, why
@pytest.mark.parametrize(
    ("first", "one", "other", "outcome", "why"),
    [
        ("[person Mr Byrne] and [person Mrs Byrne] met.", "Mr Byrne", "Ada Byrne", OPEN, "so does"),
        ("[person Mr Byrne] and [person Mrs Byrne] met.", "Mrs Byrne", "Mr Tom Byrne", DIFFERENT, ""),
        ("[person Mr Byrne] and [person Mrs Byrne] met.", "Mr Byrne", "Mr Tom Byrne", SAME, "surname"),
        ("[person Sgt Roe] met [person Insp Roe].", "Sgt Roe", "Tom Roe", OPEN, "so does"),
        ("[person Sgt Roe] met [person Insp Roe].", "Insp Roe", "Insp Ann Roe", SAME, "surname"),
        ("[person Dr J Smith] met [person Ms J Smith].", "Ms J Smith", "Jane Smith", OPEN, "so does"),
        ("[person Cllr A. Roe] met. [person Cllr Roe] left.", "Cllr Roe", "Tom Roe", DIFFERENT, ""),
        (
            "[person Tom Quill] and [person Tom Quill Jr] met.",
            "Tom Quill Jr",
            "Mr Quill",
            OPEN,
            "several people",
        ),
        ("[person Tom Quill Sr] and [person Tom Quill Jr] met.", "Tom Quill Sr", "Tom Quill", OPEN, "one Sr"),
        ("[person Ms Ada Byrne] met [person Mr Ada Byrne].", "Mr Ada Byrne", "Ada Byrne", OPEN, "two people"),
    ],
)
def test_two_of_one_name_in_one_source(first, one, other, outcome, why):
    """What one source tells apart, no other name joins."""
    check("person", (first, f"[person {other}] left."), one, other, outcome, why)


def test_two_short_names_in_one_source_are_asked_about():
    """ "Dr J Smith" and "Ms J Smith" in one list are not one entry twice."""
    case = resolved(source("a.txt", "[person Dr J Smith] met [person Ms J Smith]."))
    assert len(ids(case, "person")) == 2
    assert "one short name under two titles" in case.doubts[0].question


def test_words_behind_a_name_tell_father_from_son():
    """They stand outside of the name itself."""
    text = "[person Thomas Quill] the elder sold the boat to [person Thomas Quill] the younger."
    case = resolved(source("a.txt", text), source("b.txt", "[person Thomas Quill Jr] sailed."))
    assert ids(case, "person") == ["person/thomas-quill", "person/thomas-quill-jr"]


def test_an_initial_is_no_article():
    """A. Roe is not everybody who is called Roe."""
    case = resolved(source("a.txt", "[person A. Roe] met [person Beth Roe]. [person Mr Roe] left."))
    assert ids(case, "person") == ["person/a-roe", "person/beth-roe", "person/mr-roe"]
    assert "fits several people" in case.doubts[0].question


def test_a_visitor_of_the_name_of_an_absent_member():
    """One meeting lists a name among those who came, and under another title among those who did not."""
    draft = source("a.md", "Apologies: [person Cllr Ann Roe]. Public: [person Mrs Ann Roe].", kind="minutes")
    draft.claim(
        "Apologies",
        "meeting",
        parts=(("apologies", "Cllr Ann Roe"), ("present", "Mrs Ann Roe")),
        reported=False,
    )
    case = resolved(
        draft, source("b.txt", "[person Ann Roe] wrote."), source("c.txt", "[person Cllr Ann Roe] sat.")
    )
    assert len(ids(case, "person")) == 3
    assert [doubt.question.partition("? ")[2] for doubt in case.doubts] == [
        "the two are listed side by side",
        "it is the name of two people",
    ]


def test_a_name_that_is_listed_twice_under_one_title_is_a_contradiction_not_two_people():
    draft = source("a.md", "Apologies: [person Ann Roe]. Present: [person Ann Roe], Chair.", kind="minutes")
    draft.claim(
        "Apologies", "meeting", parts=(("apologies", "Ann Roe"), ("present", "Ann Roe")), reported=False
    )
    assert ids(resolved(draft), "person") == ["person/ann-roe"]
