"""Tables: who held which post, chronologies, attendance lists and indexes of mails."""

from __future__ import annotations

import pytest

from tests.extract.reading import about, dates, from_file, parts, received, signs
from timeline.extract.rows import columns, field_of, headers_of, kind_of, numbered, pieces
from timeline.model.extraction import Extraction
from timeline.model.mention import Claim, Kind
from timeline.model.source import Row, Text
from timeline.model.terms import SourceFacts


def table(words: str, **columns: str) -> Extraction:
    """What is seen in a table."""
    return from_file(words, "table.csv", SourceFacts(columns=columns))


def row(words: str) -> tuple[Text, Row]:
    """The only row of a table."""
    text = received(words, "table.csv")
    (found,) = text.rows
    return text, found


def first(words: str) -> tuple[Extraction, Claim]:
    """A table and its first claim."""
    found = table(words)
    return found, found.claims[0]


# --- who held which post ------------------------------------------------------------------------------

STAFF = """
    name,post,from,to
    Ada Roe,Harbour Master,2014-03-01,2016-08-31
    Tom Birch,Treasurer,2015-01,
"""


def test_a_staff_list_tells_when_somebody_took_a_post_and_left_it():
    assert [(c.kind, parts(c)["holder"]) for c in table(STAFF).claims] == [
        ("departure", ["Ada Roe"]),
        ("appointment", ["Ada Roe"]),
        ("appointment", ["Tom Birch"]),
    ]


def test_an_open_end_is_no_departure():
    claims = table("name,post,from,to\nAda Roe,Harbour Master,2014-03-01,\n").claims
    assert [c.kind for c in claims] == ["appointment"]


def test_a_tenure_lasts_from_its_first_day_to_its_last():
    found = table(STAFF)
    held = next(c for c in found.claims if c.kind == "appointment")
    assert dates(found, held) == ["from 2014-03-01", "until 2016-08-31"]


def test_a_departure_is_on_the_last_day():
    found = table(STAFF)
    left = next(c for c in found.claims if c.kind == "departure")
    assert dates(found, left) == ["at 2016-08-31"]


def test_a_table_is_itself_the_record():
    assert [c.reported for c in table(STAFF).claims] == [False, False, False]


def test_a_claim_of_a_row_quotes_the_row():
    assert table(STAFF).claims[0].quote.exact == "Ada Roe,Harbour Master,2014-03-01,2016-08-31"


# headers of name, post, first and last day as such lists have them
@pytest.mark.parametrize(
    "header",
    [
        "name,post,from,to",
        "Employee,Job title,Start date,End date",
        "Full name,Position,In post from,Until",
        "Officer,Role,Appointed,Left",
        "Holder,Office,Since,Ended",
    ],
)
def test_headers_are_known_under_many_names(header):
    found = table(f"{header}\nAda Roe,Harbour Master,2014-03-01,2016-08-31\n")
    assert {c.kind for c in found.claims} == {"appointment", "departure"}


def test_a_header_may_be_given_by_the_case():
    words = "wer,was,seit\nAda Roe,Harbour Master,2014-03-01\n"
    assert table(words).claims == ()
    found = table(words, wer="name", was="post", seit="start")
    assert [c.kind for c in found.claims] == ["appointment"]


def test_the_post_in_a_table_belongs_to_its_body():
    found = table("name,post,organisation,from\nAda Roe,Chair,Marsh Trust,2014-03-01\n")
    post = next(m for m in found.mentions if m.kind is Kind.POST)
    assert signs(post) == ["of Marsh Trust"]


@pytest.mark.parametrize("line", [",Chair,2014,", "Ada Roe,,2014,"])
def test_a_row_without_a_name_or_post_claims_nothing(line):
    assert table(f"name,post,from,to\n{line}\n").claims == ()


# --- chronologies -----------------------------------------------------------------------------------


def test_a_chronology_tells_events_with_their_day():
    found, claim = first("date,event\n2016-08-09,Crane inspected\n")
    assert (claim.title, dates(found, claim)) == ("Crane inspected", ["at 2016-08-09"])


@pytest.mark.parametrize("header", ["Date,Event", "When,What happened", "Date of event,Description"])
def test_a_chronology_is_known_by_its_headers(header):
    assert len(table(f"{header}\n2016-08-09,Crane inspected\n").claims) == 1


def test_a_row_may_state_its_kind():
    _, claim = first("date,event,type\n2016-08-09,Talks on the crane,Meeting\n")
    assert claim.kind == "meeting"


def test_an_event_may_last():
    found, claim = first("start,end,event\n2016-08-09,2016-08-12,Crane shut\n")
    assert dates(found, claim) == ["from 2016-08-09", "until 2016-08-12"]


# status column, stance
@pytest.mark.parametrize(
    ("status", "stance"),
    [
        ("", "said"),
        ("done", "said"),
        ("Planned", "planned"),
        ("denied", "denied"),
        ("owed", "owed"),
        ("silent", "silent"),
    ],
)
def test_a_row_may_state_whether_it_happened(status, stance):
    _, claim = first(f"date,event,status\n2016-08-09,Crane inspected,{status}\n")
    assert claim.stance.value == stance


def test_people_of_a_meeting_were_present():
    _, claim = first("date,event,type,who\n2016-08-09,Talks,meeting,Ada Roe; Tom Birch\n")
    assert parts(claim) == {"present": ["Ada Roe", "Tom Birch"]}


def test_people_beside_an_event_of_no_kind_are_only_mentioned():
    _, claim = first("date,event,who\n2016-08-09,Crane fell,Ada Roe\n")
    assert parts(claim) == {"mentioned": ["Ada Roe"]}


def test_a_sender_and_a_recipient_stand_around_to():
    _, claim = first("date,event,who\n2016-08-09,Ada Roe wrote to Tom Birch,Ada Roe; Tom Birch\n")
    assert parts(claim) == {"sender": ["Ada Roe"], "recipient": ["Tom Birch"]}


def test_a_document_column_says_what_an_event_is_about():
    _, claim = first("date,event,document\n2016-08-09,Handed over,Crane survey\n")
    assert about(claim) == ["Crane survey"]


def test_the_words_of_an_event_say_what_it_is_about():
    _, claim = first("date,event\n2016-08-09,The crane survey was handed over\n")
    assert about(claim) == ["crane survey"]


def test_a_row_without_an_event_claims_nothing():
    assert table("date,event\n2016-08-09,\n").claims == ()


def test_a_row_without_a_day_is_undated():
    found, claim = first("date,event\n,Crane inspected\n")
    assert dates(found, claim) == []


def test_both_readings_of_a_day_stay_with_the_date():
    found, _ = first("date,event\n07/08/2016,Crane inspected\n")
    (expression,) = (e for e in found.expressions if e.text == "07/08/2016")
    assert expression.meaning.other is not None


# --- attendance and mails -----------------------------------------------------------------------------


# status as written, role
@pytest.mark.parametrize(
    ("status", "role"),
    [
        ("present", "present"),
        ("Yes", "present"),
        ("x", "present"),
        ("apologies", "apologies"),
        ("excused", "apologies"),
        ("absent", "absent"),
        ("no", "absent"),
        ("observer", "in-attendance"),
        ("invited", "invited"),
        ("unclear", "mentioned"),
        ("", "mentioned"),
    ],
)
def test_an_attendance_list_says_who_was_there(status, role):
    _, claim = first(f"meeting,date,name,attendance\nBoard,2016-08-09,Ada Roe,{status}\n")
    assert (claim.kind, parts(claim)) == ("meeting", {role: ["Ada Roe"]})


def test_an_attendance_list_names_its_meeting_and_day():
    found, claim = first("meeting,date,name,attendance\nSafety Board,2016-08-09,Ada Roe,present\n")
    assert (claim.title, dates(found, claim)) == ("Safety Board", ["at 2016-08-09"])


def test_an_index_of_mails_tells_who_wrote_to_whom():
    found, claim = first(
        "date,from,to,cc,subject\n2016-08-09,Ada Roe,Tom Birch; Nadia Osei,Ann Lee,The crane survey\n"
    )
    assert claim.kind == "email"
    assert parts(claim) == {
        "sender": ["Ada Roe"],
        "recipient": ["Tom Birch", "Nadia Osei"],
        "copied": ["Ann Lee"],
    }
    assert (about(claim), dates(found, claim)) == (["crane survey"], ["at 2016-08-09"])


def test_from_and_to_of_an_index_are_people_and_of_a_staff_list_days():
    (mail,) = table("from,to,subject\nAda Roe,Tom Birch,Crane\n").claims
    assert (mail.kind, parts(mail)["sender"]) == ("email", ["Ada Roe"])
    (post,) = table("name,post,from,to\nAda Roe,Chair,2014,\n").claims
    assert post.kind == "appointment"


@pytest.mark.parametrize(
    "words", ["crane,tide\nold,high\n", "name,age\nAda Roe,40\n", "date,price\n2016,4\n"]
)
def test_a_table_of_other_things_claims_nothing(words):
    assert table(words).claims == ()


# --- cells -----------------------------------------------------------------------------------------


# name in a cell, what it names
@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Ada Roe", Kind.PERSON),
        ("Mr Birch", Kind.PERSON),
        ("Dr Nadia Osei", Kind.PERSON),
        ("Marsh Trust", Kind.ORGANISATION),
        ("HSB", Kind.ORGANISATION),
        ("Council", Kind.ORGANISATION),
        ("Harbour Master", Kind.POST),
        ("Director of Nursing", Kind.POST),
        ("Leader of the Council", Kind.POST),
        ("Acting Chief Executive", Kind.POST),
        ("Marsh Executive", Kind.ORGANISATION),
        ("Senior engineers", Kind.GROUP),
    ],
)
def test_a_name_in_a_cell_says_what_it_names(name, kind):
    assert kind_of(name) is kind


@pytest.mark.parametrize("cell", ["Ada Roe; Tom Birch", "Ada Roe | Tom Birch", "Ada Roe;Tom Birch;"])
def test_a_cell_may_list_several_each_at_its_place(cell):
    text, found = row(f"who\n{cell}\n")
    assert [quote.exact for quote in pieces(text, found.cells["who"])] == ["Ada Roe", "Tom Birch"]


def test_a_field_is_found_under_its_header_if_it_is_filled():
    _, found = row("when,date,event\n,2016,Crane fell\n")
    cell = field_of(found, "date")
    assert cell is not None
    assert cell.value == "2016"
    assert field_of(found, "post") is None


def test_headers_are_known_filled_or_not():
    _, found = row("when,what,tide\n,Crane fell,\n")
    assert headers_of(found) >= {"date", "event", "tide"}


def test_numbered_fields_keep_their_numbers():
    text = received("From: a@b.example\nTo: c@d.example, e@f.example\n\nHello.\n", "a.eml")
    assert [suffix for suffix, _ in numbered(text.rows[0], "to")] == ["", "#2"]


def test_every_header_leads_to_a_field():
    assert all(field and header for header, field in columns().items())
