"""Who held what in whole cases: letters, minutes, lists, a statement, a report that looks back."""

from __future__ import annotations

from inspect import cleandoc

import pytest

from timeline.dates.edtf import parse
from timeline.extract.whole import extract
from timeline.model.terms import SourceFacts, Terms
from timeline.readers import read_source
from timeline.resolve.whole import resolve

Case = dict[str, tuple[str, str]]  # the day of writing, where it is not in the words, and the words
Held = tuple[str, str, str, str, list[str]]

HARBOUR: Case = {
    "lists/2014-staff.csv": ("2014-05-01", """
        Name,Job title,Start date,End date
        Nora Vale,Harbour Master,2009-04-01,
        Tom Quill,Deputy Harbour Master,2011-09-01,
        Ines Marlow,Finance Director,2010-01-04,2015-06-30
        Ruth Ashby,Dock Superintendent,,
    """),
    "letters/2015-03-02-vale.txt": ("", """
        Pell Quay Port Authority
        2 March 2015

        Dear Chair,

        I am writing to resign. My last day will be 31 March 2015.

        Yours sincerely,

        Nora Vale
        Harbour Master
    """),
    "minutes/2015-04-14-board.txt": ("", """
        PELL QUAY PORT AUTHORITY
        Board - Minutes of the meeting held on 14 April 2015

        Present: Ada Thorne (Chair), Ines Marlow (Finance Director), Tom Quill (Acting Harbour Master)
        Apologies: Ruth Ashby (Dock Superintendent)

        1. Harbour master
        The board noted that Ms Vale resigned on 31 March 2015. Mr Quill has been acting harbour master
        since 1 April 2015. The post was vacant until the board decides.

        2. Finance
        Ms Marlow will leave on 30 June 2015 and will be replaced by Colin Dray.
    """),
    "minutes/2015-10-13-board.txt": ("", """
        PELL QUAY PORT AUTHORITY
        Board - Minutes of the meeting held on 13 October 2015

        Present: Ada Thorne (Chair), Colin Dray (Finance Director), Petra Holm (Harbour Master)

        1. Appointments
        Petra Holm took up the post of harbour master on 1 September 2015. Tom Quill has since left the
        authority.

        2. Leave
        Ruth Ashby, the dock superintendent, is on maternity leave from November 2015 to June 2016,
        covered by Jon Birk.
    """),
    "reports/2019-inquiry.md": ("", """
        ---
        title: Report of the inquiry into the dredging contract
        kind: report
        written: 2019-05-20
        ---
        The harbour master, Nora Vale, signed the dredging contract on 3 February 2014. The finance
        director, Ines Marlow, did not see it.

        Ms Thorne stepped down as chair in May 2017 and was succeeded by Leo Grant as chair in June
        2017. Petra Holm left the port in March 2018; the post has been vacant since then.

        Colin Dray, whose contract ended on 31 December 2018, declined to speak to us.
    """),
}  # fmt: skip
HELD_IN_HARBOUR: list[Held] = [
    ("Acting Harbour Master", "Tom Quill", "2015-04-01", "[..2015-10-13]", ["2015-04-14"]),
    ("Deputy Harbour Master", "Tom Quill", "2011-09-01", "[..2015-10-13]", ["2014-05-01"]),
    ("Dock Superintendent", "Jon Birk", "2015-11", "2016-06", []),
    ("Dock Superintendent", "Ruth Ashby", "[..2014-05-01]", "", ["2014-05-01", "2015-04-14", "2015-10-13"]),
    ("Finance Director", "Colin Dray", "", "2018-12-31", ["2015-10-13"]),
    ("Finance Director", "Ines Marlow", "2010-01-04", "2015-06-30", ["2015-04-14", "[..2019-05-20]"]),
    (
        "Harbour Master",
        "Nora Vale",
        "2009-04-01",
        "2015-03-31",
        ["2014-05-01", "2015-03-02", "[..2019-05-20]"],
    ),
    ("Harbour Master", "Petra Holm", "2015-09-01", "2018-03", ["2015-10-13"]),
    ("chair", "Ada Thorne", "", "2017-05", []),
    ("chair", "Leo Grant", "2017-06", "", []),
]

TOWN: Case = {
    "minutes/2014-05-12-annual.txt": ("", """
        ASHCOMBE TOWN COUNCIL
        Minutes of the annual meeting held on 12 May 2014

        Present: Cllr Bridget Lowe (Mayor), Cllr Simon Farr, Cllr Dorothy Pike, Harold Wynn (Town Clerk)

        1. Election of mayor
        Cllr Simon Farr was elected mayor at the annual meeting.

        2. Election of deputy mayor
        Cllr Dorothy Pike was elected deputy mayor for the year 2014/15.
    """),
    "minutes/2015-05-11-annual.txt": ("", """
        ASHCOMBE TOWN COUNCIL
        Minutes of the annual meeting held on 11 May 2015

        Present: Cllr Simon Farr (Mayor), Cllr Dorothy Pike (Deputy Mayor), Harold Wynn (Town Clerk)

        1. Election of mayor
        Cllr Dorothy Pike was elected mayor. Cllr Simon Farr stepped down as mayor.
    """),
    "press/2017-05-06.gazette.txt": ("", """
        Pike loses seat

        Councillor Dorothy Pike, the mayor of Ashcombe, lost her seat in the election of 4 May 2017.
        Simon Farr was re-elected.

        The former town clerk, Harold Wynn, who retired in March 2017, was among the guests. His
        successor, Helen Trent, took up her post in April.
    """),
    "letters/2018-02-01-trust.txt": ("", """
        Ashcombe Heritage Trust
        1 February 2018

        Dear Mr Farr,

        The trust, renamed Ashcombe Heritage Trust in 2015, was known as the Ashcombe Civic Society.
        Olive Crane was chair of the Ashcombe Civic Society from 2011 to 2016. Peter Dunn has been chair
        of the Ashcombe Heritage Trust since 2016.

        Yours sincerely,

        Lena Ford
        Secretary
    """),
    "reports/2018-11-review.md": ("", """
        ---
        title: Review of the market hall lease
        kind: report
        written: 2018-11-05
        ---
        The then mayor, Dorothy Pike, signed the lease on 9 June 2016. The town clerk at the time was
        Harold Wynn.

        Helen Trent is the town clerk. She was interim town clerk from April to September 2017 and was
        confirmed as town clerk in October 2017.

        Gordon Hale was on secondment as estates manager from January 2016 to December 2017. Since then
        the post of estates manager has been vacant.
    """),
}  # fmt: skip
HELD_IN_TOWN: list[Held] = [
    ("Deputy Mayor", "Dorothy Pike", "2014-05-12", "2017-05-04", ["2015-05-11"]),
    ("Secretary", "Lena Ford", "", "", ["2018-02-01"]),
    ("chair of the Ashcombe Civic Society", "Olive Crane", "2011", "2016", []),
    ("chair of the Ashcombe Civic Society", "Peter Dunn", "2016", "", ["2018-02-01"]),
    ("estates manager", "Gordon Hale", "2016-01", "2017-12", []),
    ("estates manager", "nobody", "", "", ["2018-11-05"]),
    ("interim town clerk", "Helen Trent", "2017-04", "2017-09", []),
    ("mayor of Ashcombe", "Bridget Lowe", "", "", ["2014-05-12"]),
    ("mayor of Ashcombe", "Dorothy Pike", "2015-05-11", "2017-05-04", ["2016-06-09"]),
    ("mayor of Ashcombe", "Simon Farr", "2014-05-12", "[..2015-05-11]", []),
    ("town clerk", "Harold Wynn", "", "2017-03", ["2014-05-12", "2015-05-11"]),
    ("town clerk", "Helen Trent", "2017-10", "", ["2018-11-05"]),
]

HOME: Case = {
    "hr/people.csv": ("2018-01-15", """
        Surname,Forename,Role,From,Until,Note
        Ferris,Joan,Registered Manager,2012-02-01,2016-05-31,
        Ferris,Joan,Regional Director,2016-06-01,,
        Okoro,Daniel,Deputy Manager,2013-07-15,,on secondment
        vacant,,Registered Manager,2016-06-01,2016-08-31,
        Lindley,Grace,Registered Manager,2016-09-01,2017-11-30,interim
        Bright,Samuel,Night Nurse,,2015-12-31,
    """),
    "letters/2017-11-20-lindley.txt": ("", """
        Marlow House
        20 November 2017

        Dear Joan,

        I confirm that I will leave on 30 November 2017.

        Yours sincerely,

        Grace Lindley
        Registered Manager
    """),
    "letters/2018-03-02-board.txt": ("", """
        Marlow House Trust
        2 March 2018

        Dear families,

        Daniel Okoro has been acting manager since 1 December 2017. Joan Ferris retired on 28 February
        2018. Samuel Bright, the night nurse, left the trust in December 2015.

        Yours sincerely,

        Rita Quince
        Chair of Trustees
    """),
    "statements/2018-05-10-bright.md": ("", """
        ---
        title: Statement of Samuel Bright
        written: 2018-05-10
        ---
        I, Samuel Bright, was night nurse until December 2015. The registered manager at the time was
        Joan Ferris. Grace Lindley took over from Joan Ferris as registered manager in September 2016.
        She told me that nobody had covered the post.
    """),
}  # fmt: skip
HELD_IN_HOME: list[Held] = [
    ("Chair of Trustees", "Rita Quince", "", "", ["2018-03-02"]),
    ("Deputy Manager", "Daniel Okoro", "2013-07-15", "", ["2018-01-15"]),
    ("Regional Director", "Joan Ferris", "2016-06-01", "2018-02-28", ["2018-01-15"]),
    ("Registered Manager", "Grace Lindley", "2016-09-01", "2017-11-30", ["2017-11-20"]),
    ("Registered Manager", "Joan Ferris", "2012-02-01", "2016-05-31", []),
    ("Registered Manager", "nobody", "2016-06-01", "2016-08-31", []),
    ("acting manager", "Daniel Okoro", "2017-12-01", "", ["2018-03-02"]),
    ("night nurse", "Samuel Bright", "", "2015-12-31", []),
]


PORT: Case = {
    "staff.csv": ("", """
        Name,Post,Department,From,To
        Ingrid Solberg,Chief Executive,Executive,2019-03-01,2021-06-30
        Dev Patel,Acting Chief Executive,Executive,2021-07-01,2021-10-31
        Marcus Thorne,Chief Executive,Executive,2021-11-01,
        Vacant,Harbour Master,Marine,2022-04-01,2022-06-30
        Dev Patel,Finance Director,Finance,2018-05-01,2022-02-28
        Ruth Bello,Finance Director,Finance,2022-01-10,
    """),
    "minutes/2021-09-08.txt": ("", """
        Port Fellow Harbour Board
        Minutes of the meeting held on 8 September 2021

        Present: Margaret Oakes (in the Chair), Tim Radley, Dev Patel (Acting Chief Executive)
    """),
    "minutes/2022-05-11.txt": ("", """
        Port Fellow Port Authority
        Minutes of the meeting held on 11 May 2022

        Present: Margaret Oakes (Chair), Marcus Thorne (Chief Executive), Ruth Bello (Finance Director)
    """),
}  # fmt: skip
HELD_IN_PORT: list[Held] = [
    ("Acting Chief Executive", "Dev Patel", "2021-07-01", "2021-10-31", ["2021-09-08"]),
    ("Chief Executive", "Ingrid Solberg", "2019-03-01", "2021-06-30", []),
    ("Chief Executive", "Marcus Thorne", "2021-11-01", "", ["2022-05-11", "[2022-06-30..]"]),
    ("Finance Director", "Dev Patel", "2018-05-01", "2022-02-28", []),
    ("Finance Director", "Ruth Bello", "2022-01-10", "", ["2022-05-11", "[2022-06-30..]"]),
    ("Harbour Master", "nobody", "2022-04-01", "2022-06-30", []),
]

ROSTER: Case = {
    "roster.csv": ("", """
        Post,Q1 2021,Q2 2021,Q3 2021
        Harbour Master,Ada Roe,Ada Roe,Tom Birch
        Clerk,Jo Hale,Vacant,Jo Hale
    """),
    "past.csv": ("", """
        Quarter,Post,Holder
        Q1 2020,Harbour Master,Ida Moss
        Q2 2020,Harbour Master,Ida Moss
        Q4 2020,Harbour Master,Ida Moss
    """),
}  # fmt: skip
HELD_IN_ROSTER: list[Held] = [
    ("Clerk", "Jo Hale", "[..2021-01-01]", "[2021-03-31..]", []),
    ("Clerk", "Jo Hale", "[..2021-07-01]", "[2021-09-30..]", []),
    ("Clerk", "nobody", "[..2021-04-01]", "[2021-06-30..]", []),
    ("Harbour Master", "Ada Roe", "[..2021-01-01]", "[2021-06-30..]", []),
    ("Harbour Master", "Ida Moss", "[..2020-01-01]", "[2020-06-30..]", []),
    ("Harbour Master", "Ida Moss", "[..2020-10-01]", "[2020-12-31..]", []),
    ("Harbour Master", "Tom Birch", "[..2021-07-01]", "[2021-09-30..]", []),
]


def read(case: Case) -> list[Held]:
    """Every tenure of a case: post, holder, from, to, seen."""
    found = []
    for path, (day, words) in case.items():
        facts = SourceFacts(written=parse(day) if day else None)
        text = read_source(f"sources/{path}", (cleandoc(words) + "\n").encode(), facts, Terms())
        found.append(extract(text))
    known = resolve(found, (), Terms())
    names = {entity.id: entity.name for entity in known.entities}
    return sorted(
        (
            (
                names[tenure.post],
                names[tenure.person] if tenure.person else "nobody",
                tenure.start.edtf,
                tenure.end.edtf,
                [moment.edtf for moment in tenure.seen],
            )
            for tenure in known.tenures
        ),
        key=str,
    )


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        (HARBOUR, HELD_IN_HARBOUR),
        (TOWN, HELD_IN_TOWN),
        (HOME, HELD_IN_HOME),
        (PORT, HELD_IN_PORT),
        (ROSTER, HELD_IN_ROSTER),
    ],
    ids=["harbour", "town", "home", "port", "roster"],
)
def test_who_held_what(case: Case, expected: list[Held]) -> None:
    """Every post, every holder, both sides and each sighting."""
    assert read(case) == expected


@pytest.mark.parametrize(
    "case", [HARBOUR, TOWN, HOME, PORT, ROSTER], ids=["harbour", "town", "home", "port", "roster"]
)
def test_the_order_of_sources_makes_no_difference(case: Case) -> None:
    """Read from the last to the first."""
    assert read(dict(reversed(case.items()))) == read(case)
