"""Tables as people keep them: headers of many spellings, names in two columns, attendance, duties."""

from __future__ import annotations

import pytest

from tests.extract.reading import dates, from_file, parts, quotes, signs
from tests.patience import ends
from timeline.extract.gate import is_exact
from timeline.extract.rows import columns, header_of
from timeline.model.extraction import Extraction
from timeline.model.mention import Claim, Kind, Stance


def table(words: str, name: str = "table.csv") -> Extraction:
    """What is seen in a table."""
    return from_file(words, name)


def first(words: str) -> tuple[Extraction, Claim]:
    """A table and its first claim."""
    found = table(words)
    return found, found.claims[0]


# --- headers -----------------------------------------------------------------------------------------


# header as written, our field
@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("date_sent", "date"),
        ("datesent", "date"),
        ("date-sent", "date"),
        ("date sent (utc)", "date"),
        ("meeting date", "date"),
        ("date of meeting", "date"),
        ("start date", "start"),
        ("date appointed", "start"),
        ("end_date", "end"),
        ("date of leaving", "end"),
        ("job title", "post"),
        ("jobtitle", "post"),
        ("job title:", "post"),
        ("position held", "post"),
        ("surname", "surname"),
        ("last name", "surname"),
        ("forename(s)", "forename"),
        ("first name", "forename"),
        ("e-mail address", "address"),
        ("department", "body"),
        ("what happened?", "event"),
        ("date#2", "date"),
    ],
)
def test_a_header_is_known_however_it_is_spelled(header, field):
    assert columns()[header_of(header)] == field


def test_a_header_that_nobody_lists_stays_itself():
    assert header_of("tide (metres)") == "tide (metres)"


def test_the_tellingest_column_of_several_gives_the_event():
    _, claim = first("Item,Details,Date,Description\n4,See file,2016-08-09,Crane inspected\n")
    assert claim.title == "Crane inspected"


def test_a_mail_is_dated_by_its_sending_not_by_its_receipt():
    found, claim = first(
        "Date received,Sender,Recipients,Subject,Date sent\n2016-08-10,Ada Roe,Tom Birch,Crane,2016-08-09\n"
    )
    assert dates(found, claim) == ["at 2016-08-09"]


def test_a_table_of_days_whose_columns_nobody_knows_says_so():
    found = table("Wann,Was\n2016-08-09,Kran\n")
    assert [problem.code for problem in found.problems] == ["unknown-columns"]
    assert "'wann', 'was'" in found.problems[0].message


def test_a_table_without_days_is_left_in_peace():
    assert table("crane,tide\nold,high\n").problems == ()


@pytest.mark.parametrize("day", ["9 Aug 16", "09-Aug-16", "9/Aug/16"])
def test_a_year_of_two_figures_counts_in_a_column_of_dates(day):
    found, _ = first(f"Date,Event\n{day},Crane inspected\n")
    (date,) = found.expressions
    assert (date.text, date.meaning.year) == (day, 2016)


# --- names -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("header", "line"),
    [
        ("Forename,Surname,Post,Start date", "Ada,Roe,Harbour Master,2014-03-01"),
        ("Surname,Forename,Job title,Start date", "Roe,Ada,Harbour Master,2014-03-01"),
        ("Last name,Dept,First name,Role,From", "Roe,Works,Ada,Harbour Master,2014-03-01"),
        ("Name,Title,Start date", '"Roe, Ada",Harbour Master,2014-03-01'),
        ("Title,Forename,Surname,Position,Appointed", "Ms,Ada,Roe,Harbour Master,2014-03-01"),
    ],
)
def test_a_holder_is_named_by_one_column_or_two(header, line):
    _, claim = first(f"{header}\n{line}\n")
    assert (claim.kind, parts(claim)["holder"]) == ("appointment", ["Ada Roe"])
    assert parts(claim)["post"] == ["Harbour Master"]


# what stands in the column of names, who held what
@pytest.mark.parametrize(
    ("name", "who", "post"),
    [
        ("Sergeant Ada Roe", "Ada Roe", "Sergeant"),
        ("PC 1187 Ada Roe", "Ada Roe", "PC"),
        ("Chief Inspector Roe", "Roe", "Chief Inspector"),
        ("DS Ada Roe", "Ada Roe", "DS"),
        ("Insp. Ada Roe", "Ada Roe", "Insp."),
    ],
)
def test_a_rank_before_a_name_is_what_somebody_held(name, who, post):
    found = table(f"Rank and name,Station,From,To\n{name},Quay,2014-03-01,2016-03-31\n").claims
    assert [parts(claim) for claim in found] == [{"holder": [who], "post": [post]}] * 2


@pytest.mark.parametrize("name", ["Dr Ada Roe", "Ada Roe", "Mrs Roe", "Di Roe"])
def test_a_form_of_address_before_a_name_is_no_rank(name):
    assert table(f"Rank and name,Station,From,To\n{name},Quay,2014-03-01,2016-03-31\n").claims == ()


def test_a_title_of_address_is_no_post():
    assert table("Name,Title,Start date\nAda Roe,Mrs,2014-03-01\n").claims == ()


@pytest.mark.parametrize("nobody", ["Vacant", "TBC", "vacancy", "-"])
def test_an_empty_post_has_no_holder(nobody):
    claims = table(f"Name,Post,From\n{nobody},Harbour Master,2014-03-01\n").claims
    assert [name for claim in claims for name in parts(claim).get("holder", [])] == []


# cell, names
@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("Ada Roe; Tom Birch", ["Ada Roe", "Tom Birch"]),
        ('"Ada Roe\nTom Birch"', ["Ada Roe", "Tom Birch"]),
        ('"Ada Roe, Tom Birch"', ["Ada Roe", "Tom Birch"]),
        ("Ada Roe and Tom Birch", ["Ada Roe", "Tom Birch"]),
        ('"Ada Roe, Tom Birch & Nadia Osei"', ["Ada Roe", "Tom Birch", "Nadia Osei"]),
        ('"Roe, Ada"', ["Roe, Ada"]),
        ('"Ada Roe, Harbour Master"', ["Ada Roe, Harbour Master"]),
    ],
)
def test_attendees_of_a_meeting_are_listed_in_many_ways(cell, names):
    _, claim = first(f"Date,Event,Type,Attendees\n2016-08-09,Talks,meeting,{cell}\n")
    assert parts(claim) == {"present": names}


def test_people_of_a_mail_index_bring_their_addresses():
    found, claim = first(
        'From,To,Subject,Sent\nAda Roe <ada@b.example>,"tom@b.example, una@b.example",Crane,2016-08-09\n'
    )
    assert parts(claim) == {"sender": ["Ada Roe"], "recipient": ["tom@b.example", "una@b.example"]}
    assert signs(next(m for m in found.mentions if m.reading == "Ada Roe")) == ["address ada@b.example"]


def test_from_and_to_of_events_are_days():
    found, claim = first("Event,From,To\nCrane shut,2016-08-09,2016-08-12\n")
    assert (claim.kind, dates(found, claim)) == ("other", ["from 2016-08-09", "until 2016-08-12"])


def test_a_register_of_people_names_them_with_address_and_other_names():
    found = table("Name,Email,Known as\nAda Roe,ada@b.example,Addie Roe\n")
    assert found.claims == ()
    (person,) = found.mentions
    assert (person.kind, signs(person)) == (Kind.PERSON, ["address ada@b.example", "alias Addie Roe"])


# --- attendance and duties -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "role"),
    [("Y", "present"), ("✓", "present"), ("Apols", "apologies"), ("DNA", "absent"), ("N", "absent")],
)
def test_a_sign_beside_a_name_says_whether_somebody_came(status, role):
    _, claim = first(f"Meeting date,Name,Job title,Attended?\n2016-08-09,Ada Roe,Clerk,{status}\n")
    assert (claim.kind, parts(claim)) == ("meeting", {role: ["Ada Roe"]})


def test_those_who_came_on_one_day_came_to_one_meeting():
    found = table("Meeting,Date,Name,Attended\nBoard,2016-08-09,Ada Roe,Y\nBoard,2016-08-09,Tom Birch,N\n")
    (claim,) = found.claims
    assert parts(claim) == {"present": ["Ada Roe"], "absent": ["Tom Birch"]}


def test_meetings_of_other_days_or_names_stay_apart():
    lines = "Board,2016-08-09,Ada Roe,Y\nBoard,2016-08-10,Ada Roe,Y\nPanel,2016-08-09,Ada Roe,Y\n"
    assert len(table(f"Meeting,Date,Name,Attended\n{lines}").claims) == 3


def test_a_grid_of_people_and_days_tells_each_meeting_once():
    found = table("Name,9 Aug 2016,13 Sep 2016\nAda Roe,Y,Y\nTom Birch,N,Y\n")
    assert [parts(claim) for claim in found.claims] == [
        {"present": ["Ada Roe"], "absent": ["Tom Birch"]},
        {"present": ["Ada Roe", "Tom Birch"]},
    ]


def test_a_roster_is_a_plan():
    found, claim = first("Date,Shift,Name\n2016-08-09,Late,Ada Roe\n")
    assert (claim.title, claim.stance) == ("Ada Roe rostered: Late", Stance.PLANNED)
    assert (parts(claim), dates(found, claim)) == ({"agent": ["Ada Roe"]}, ["at 2016-08-09"])


@pytest.mark.parametrize(
    "words",
    [
        'Surname,Forename,Post,From\n"Roe","Ada","Harbour Master",2014\n',
        'Date,Event,Attendees\n2016-08-09,"Talks ""again""","Ada Roe, Tom Birch"\n',
        "Date,Shift,Name\n2016-08-09,Late,Ada Roe\n",
        'From,To,Subject\n"Roe, Ada <ada@b.example>",tom@b.example,Crane\n',
    ],
)
def test_every_quote_of_a_table_stands_at_its_place(words):
    found = table(words)
    assert found.problems == ()
    assert all(is_exact(quote, found.text) for quote in quotes(found))


def test_a_long_table_takes_time_by_its_length_and_not_by_its_square():
    """Eight thousand rows; by the square they would have no end."""
    rows = "".join(f"2016-08-{n % 28 + 1:02},Crane {n} inspected\n" for n in range(8_000))
    with ends():
        assert len(table(f"Date,Event\n{rows}").claims) == 8_000
