"""Attendance of boards, councils, courts, branches and senates, each as its house writes it down.

Every example is ours; the names are invented.
"""

from __future__ import annotations

import pytest

from tests.extract.test_house_styles import meeting, read, there

P, A, X, V, C = "present", "apologies", "absent", "invited", "chair"
G = "in-attendance"

# house, minutes, parts by role
HOUSES = [
    (
        "parish council with its guests",
        "Present: Cllrs. J. Thorne (Chairman), Mrs P. Garside (Vice-Chairman), S. Bright (from 7.50pm)\n\n"
        "In attendance: Mrs. K. Fenn (Clerk), County Cllr. B. Marsh, District Councillor A. Quayle (part), "
        "PCSO T. Wells and six members of the public\n\n"
        "16/45 APOLOGIES FOR ABSENCE\n"
        "Apologies were received and accepted from Cllr. M. Voss (work commitments) and Cllr. Miss H. Drew.",
        {
            C: ["J. Thorne"],
            P: ["P. Garside", "S. Bright"],
            G: ["K. Fenn", "B. Marsh", "A. Quayle", "T. Wells", "six members of the public"],
            A: ["M. Voss", "H. Drew"],
        },
    ),
    (
        "hospital board in two columns",
        "Present:\n"
        "Dame Ruth Calder          Chair\n"
        "Dr Imran Sheikh           Medical Director\n"
        "Mrs Jill Abbott           Non-Executive Director (by telephone)\n\n"
        "In Attendance:\n"
        "Mr Simon Peck             Director of Corporate Affairs\n\n"
        "Apologies:\n"
        "Mr Geoff Lane             Non-Executive Director\n\n"
        "Members of the public: 3",
        {
            C: ["Ruth Calder"],
            P: ["Imran Sheikh", "Jill Abbott"],
            G: ["Simon Peck", "Members of the public: 3"],
            A: ["Geoff Lane"],
        },
    ),
    (
        "school governors",
        "Governors Present: Helen Marlow (HM) Chair, Ian Frost (IF) Headteacher, Rev. Joan Pike (JP), "
        "Sue Tarrant (ST) - arrived 6.20pm\n\n"
        "Apologies: Dale Hurst (DH)\n\n"
        "Absent without apology: Colin Beck\n\n"
        "Also present: Fay Loxley (Clerk), Ben Amory (Deputy Head, observer)",
        {
            C: ["Helen Marlow"],
            P: ["Ian Frost", "Joan Pike", "Sue Tarrant"],
            A: ["Dale Hurst"],
            X: ["Colin Beck"],
            G: ["Fay Loxley", "Ben Amory"],
        },
    ),
    (
        "city council with numbers",
        "ROLL CALL\n"
        "Present: 3 - Mayor Denise Halloran, Councilmember Tom Briggs, and Council Member Alma Ortiz\n"
        "Absent: 2 - Councilmember Roy Decker and Councilmember Gail Summers\n"
        "Staff present: City Manager Lyle Dorsey, City Attorney Pam Knox",
        {
            P: ["Denise Halloran", "Tom Briggs", "Alma Ortiz"],
            X: ["Roy Decker", "Gail Summers"],
            G: ["Lyle Dorsey", "Pam Knox"],
        },
    ),
    (
        "roll call in groups",
        "ROLL CALL: Supervisors Halloran, Briggs, Ortiz - Present. Supervisor Decker - Absent.\n\n"
        "Also Present: Lyle Dorsey, County Administrator\n"
        "              Pam Knox, County Counsel\n",
        {P: ["Halloran", "Briggs", "Ortiz"], X: ["Decker"], G: ["Lyle Dorsey", "Pam Knox"]},
    ),
    (
        "roll call, name by name",
        "Roll Call\n"
        "Council Member Briggs: Present\n"
        "Council Member Decker: Absent\n"
        "Mayor Halloran: Present (arrived 7:12 p.m.)\n"
        "Council Member Patel: Excused",
        {P: ["Briggs", "Halloran"], X: ["Decker"], A: ["Patel"]},
    ),
    (
        "roll call in one breath",
        "Roll call: Briggs-present, Ortiz-present, Decker-absent.",
        {P: ["Briggs", "Ortiz"], X: ["Decker"]},
    ),
    (
        "company board by telephone",
        "PRESENT:           Sir Martin Doyle (in the chair)\n"
        "                   Amelia Frost\n\n"
        "BY TELEPHONE:      Lars Holm\n"
        "                   Priya Nair\n\n"
        "IN ATTENDANCE:     Joanna Reeve (Company Secretary)\n"
        "                   Oliver Stone, Marlowe & Pryce LLP (items 4 and 5 only)",
        {
            C: ["Martin Doyle"],
            P: ["Amelia Frost", "Lars Holm", "Priya Nair"],
            G: ["Joanna Reeve", "Oliver Stone"],
        },
    ),
    (
        "behind a tab",
        "PRESENT:\tSir Martin Doyle\n\tAmelia Frost, Finance Director\n\tKenji Watanabe",
        {P: ["Martin Doyle", "Amelia Frost", "Kenji Watanabe"]},
    ),
    (
        "counsel at a hearing",
        "APPEARANCES\n"
        "Ms Clara Benton and Mr Tom Ives (instructed by Marlowe & Pryce LLP) for the Claimant\n"
        "Mr Neil Astor appeared on behalf of the Defendant\n"
        "Mr Rokeby appeared in person",
        {P: ["Clara Benton", "Tom Ives", "Neil Astor", "Rokeby"]},
    ),
    (
        "counsel below their sides",
        "APPEARANCES:\n\n"
        "For the Plaintiff:\n"
        "    CLARA BENTON, ESQ.\n"
        "    Benton & Associates\n\n"
        "For the Defendant:\n"
        "    NEIL ASTOR, ESQ.\n"
        "    Astor Law Group",
        {P: ["CLARA BENTON", "NEIL ASTOR"]},
    ),
    (
        "union branch",
        "In the Chair: Bro. Tam Docherty\n"
        "Present: Bros. A. Keir, J. Lomax; Sisters M. Ferry, C. Noble\n"
        "Apologies: Sis. J. Birch\n"
        "Visitors: Sis. Ann Tully (Regional Officer)\n"
        "There were 23 members in attendance.",
        {
            C: ["Tam Docherty"],
            P: ["A. Keir", "J. Lomax", "M. Ferry", "C. Noble"],
            A: ["J. Birch"],
            G: ["Ann Tully", "23 members"],
        },
    ),
    (
        "sederunt",
        "Sederunt: Mr I Munro (Chair), Mrs F Geddes (Secretary), Dr S Lyall\n"
        "Ex officio: Cllr M MacRae, Cllr P Innes\n"
        "In attendance: PC D Shaw, Police Scotland; 7 members of the public\n"
        "Apologies: Mr R Tait",
        {
            C: ["I Munro"],
            P: ["F Geddes", "S Lyall", "M MacRae", "P Innes"],
            G: ["D Shaw", "7 members of the public"],
            A: ["R Tait"],
        },
    ),
    (
        "sederunt by groups",
        "Sederunt\n"
        "Community Councillors: I Munro (Chair), F Geddes, A Ross\n"
        "Highland Councillors: M MacRae\n"
        "Apologies for absence: R Tait",
        {C: ["I Munro"], P: ["F Geddes", "A Ross", "M MacRae"], A: ["R Tait"]},
    ),
    (
        "Irish and English",
        "I LÁTHAIR / PRESENT: Cllr. Ian Ó Briain (Cathaoirleach), Cllrs. Máire Ní Fhloinn, Tom Clancy\n\n"
        "AS LÁTHAIR / ABSENT: Cllr. Eoin Kelly\n\n"
        "LEITHSCÉALTA / APOLOGIES: Cllr. Ann Brophy\n\n"
        "I bhFREASTAL / IN ATTENDANCE: Mr. Liam Hayes, Chief Executive; Ms. Una Daly, Meetings Administrator",
        {
            C: ["Ian Ó Briain"],
            P: ["Máire Ní Fhloinn", "Tom Clancy"],
            X: ["Eoin Kelly"],
            A: ["Ann Brophy"],
            G: ["Liam Hayes", "Una Daly"],
        },
    ),
    (
        "Irish alone",
        "I Láthair:\nCllr. Seán Ó Briain\nCllr. Máire Ní Dhonnchadha\n\n"
        "Leithscéal:\nCllr. Ann Brophy\n\nI bhfreastal:\nLiam Hayes",
        {P: ["Seán Ó Briain", "Máire Ní Dhonnchadha"], A: ["Ann Brophy"], G: ["Liam Hayes"]},
    ),
    (
        "Welsh and English",
        "Yn bresennol / Present: Y Cyng. Eleri Wyn, Cllr Huw Parry\n"
        "Ymddiheuriadau / Apologies: Cllr Mair Rees",
        {P: ["Eleri Wyn", "Huw Parry"], A: ["Mair Rees"]},
    ),
    (
        "university senate",
        "Present\n"
        "Ex officio: Professor Ada Whitlow (Vice-Chancellor, in the Chair), Dr Mina Kaul (Dean of Science)\n"
        "Elected: Dr Rhys Pugh, Dr Olga Marin\n"
        "Students' Union: Ms Zara Coyle (President)\n"
        "In attendance: Mr Gavin Stroud (Secretary to Senate), Ms Lena Fox (minutes)\n"
        "Apologies: Professor Ian Crake",
        {
            C: ["Ada Whitlow"],
            P: ["Mina Kaul", "Rhys Pugh", "Olga Marin", "Zara Coyle"],
            G: ["Gavin Stroud", "Lena Fox"],
            A: ["Ian Crake"],
        },
    ),
    (
        "late arrivals and substitutes",
        "Members present: Cllr Jan Hale (Chair), Cllr Nadia Osei\n"
        "Officers present: Carys Pugh (Monitoring Officer)\n"
        "Apologies: Cllr Ada Roe\n"
        "Late arrivals: Cllr Peter Quist (from item 4), Cllr Una Marsh (7.45pm)\n"
        "Substitutes: Cllr Lee Grant (for Cllr Ada Roe)",
        {
            C: ["Jan Hale"],
            P: ["Nadia Osei", "Peter Quist", "Una Marsh", "Lee Grant"],
            G: ["Carys Pugh"],
            A: ["Ada Roe"],
        },
    ),
    (
        "offices between commas",
        "Staff present: Lyle Dorsey, City Manager, Pam Knox, City Attorney, Jo Vane, Clerk",
        {G: ["Lyle Dorsey", "Pam Knox", "Jo Vane"]},
    ),
    (
        "the clerk among members",
        "Present: Ada Roe, Tom Birch, the Clerk",
        {P: ["Ada Roe", "Tom Birch", "Clerk"]},
    ),
    (
        "a given name that is an office",
        "Present: Dean Roe, Tom Birch",
        {P: ["Dean Roe", "Tom Birch"]},
    ),
    (
        "two people of firms",
        "Present: Ada Roe, Marlowe & Pryce LLP; Tom Birch and Nadia Osei",
        {P: ["Ada Roe", "Tom Birch", "Nadia Osei"]},
    ),
    (
        "members behind one word",
        "Members Present: Chairman Hal Pruitt; Members Dee Lang, Rob Stone, and Amy Fox\n"
        "Members Absent: None",
        {C: ["Hal Pruitt"], P: ["Dee Lang", "Rob Stone", "Amy Fox"]},
    ),
    (
        "two labels in one line",
        "Roll call: Members present – Briggs, Ortiz, Patel. Members absent – Decker (excused), Summers.",
        {P: ["Briggs", "Ortiz", "Patel"], X: ["Decker", "Summers"]},
    ),
    (
        "chaired, in a sentence",
        "Present were Ada Roe and Tom Birch. Nadia Osei joined at item 3. "
        "The meeting was chaired by Jan Hale.",
        {P: ["Ada Roe", "Tom Birch"], C: ["Jan Hale"]},
    ),
    (
        "surnames that are words of firms",
        "Present: Tom Birch and Ada Law, Jan Chambers",
        {P: ["Tom Birch", "Ada Law", "Jan Chambers"]},
    ),
    (
        "a firm behind a given name",
        "In attendance\nJan Hale, Internal Audit (Quay Co)\nCarys Pugh, External Audit, Grant & Wills LLP",
        {G: ["Jan Hale", "Carys Pugh"]},
    ),
    (
        "a team beside its members",
        "## Present\n\n- Ada Roe (@adaroe)\n\n## Invited\n\n* Crew Members: @quay/harbour-crew",
        {P: ["Ada Roe"], V: ["Crew Members"]},
    ),
]


@pytest.mark.parametrize(("house", "words", "expected"), HOUSES, ids=[house for house, _, _ in HOUSES])
def test_attendance_is_read_as_each_house_writes_it(house, words, expected):
    head = "Sandmoor Quay\nMeeting of 9 August 2016\n\n"
    assert there(f"{head}{words}\n\n1. Crane\nThe crane was discussed.\n") == expected, house


def signs(words: str, name: str) -> dict[str, str]:
    """What stands beside someone in a list, by the kind of sign."""
    found = read(f"Minutes of the meeting of 9 August 2016\n\n{words}\n")
    mention = next(one for one in found.mentions if one.quote.exact == name or one.reading == name)
    return {sign.name: sign.reading for sign in mention.signs}


@pytest.mark.parametrize(
    ("words", "name", "beside"),
    [
        ("Present: Councilmember Tom Briggs", "Tom Briggs", {"post": "Councilmember"}),
        ("Present: City Attorney Pam Knox", "Pam Knox", {"post": "City Attorney"}),
        ("Present: County Cllr. B. Marsh", "B. Marsh", {"title": "Cllr."}),
        ("Present: Bro. Tam Docherty", "Tam Docherty", {"title": "Bro."}),
        ("Present: Lyle Dorsey, City Manager", "Lyle Dorsey", {"post": "City Manager"}),
    ],
)
def test_what_stands_beside_a_name_is_told_of_it(words, name, beside):
    assert signs(words, name) == beside


def test_the_body_that_met_is_not_sought_in_the_list_of_those_present():
    found = meeting(read("Meeting of 9 August 2016\n\nPresent\nPolice: PC D Shaw\nRoads Committee: A Ross"))
    assert [part.reading for part in found.parts if part.role == "host"] == []
