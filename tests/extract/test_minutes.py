"""Minutes: the meeting they record, who was there in many house styles, and what was on the table."""

from __future__ import annotations

import pytest

from tests.extract.reading import about, dates, from_file, parts, signs
from timeline.model.extraction import Extraction
from timeline.model.mention import Claim, Kind
from timeline.model.terms import SourceFacts


def minutes(words: str, name: str = "notes.txt") -> Extraction:
    """What is seen in a file that the case calls minutes."""
    return from_file(words, name, SourceFacts(kind="minutes"))


def meeting(found: Extraction) -> Claim:
    """The meeting that minutes record by their form."""
    return next(claim for claim in found.claims if claim.kind == "meeting" and not claim.reported)


def there(words: str, name: str = "notes.txt") -> dict[str, list[str]]:
    """Who took which part in the meeting, whichever body met left out."""
    found = parts(meeting(minutes(words, name)))
    return {role: names for role, names in found.items() if role != "host"}


HEAD = "Safety Board\n\nMeeting of 9 August 2016\n\n"

# house style, attendance as written, parts
STYLES = [
    ("comma list", "Present: Ada Roe, Tom Birch", {"present": ["Ada Roe", "Tom Birch"]}),
    ("comma list with and", "Present: Ada Roe, Tom Birch and Nadia Osei",
     {"present": ["Ada Roe", "Tom Birch", "Nadia Osei"]}),
    ("semicolons", "Attendees: Ada Roe; Tom Birch", {"present": ["Ada Roe", "Tom Birch"]}),
    ("bullets", "Present:\n\n- Ada Roe\n- Tom Birch", {"present": ["Ada Roe", "Tom Birch"]}),
    ("asterisks", "Attendees\n\n* Ada Roe\n* Tom Birch", {"present": ["Ada Roe", "Tom Birch"]}),
    ("lines", "Present:\nAda Roe\nTom Birch", {"present": ["Ada Roe", "Tom Birch"]}),
    ("heading", "## Attendance\n\n- Ada Roe\n- Tom Birch", {"present": ["Ada Roe", "Tom Birch"]}),
    ("bold label", "**Present:** Ada Roe, Tom Birch", {"present": ["Ada Roe", "Tom Birch"]}),
    ("capitals", "PRESENT: Ada Roe, Tom Birch", {"present": ["Ada Roe", "Tom Birch"]}),
    ("titles", "Present: Ms Ada Roe, Dr Tom Birch", {"present": ["Ada Roe", "Tom Birch"]}),
    ("handles", "Attendees:\n\n- Ada Roe (@adaroe)\n- Tom Birch @tomb",
     {"present": ["Ada Roe", "Tom Birch"]}),
    ("handle alone", "Attendees:\n\n- @adaroe", {"present": ["adaroe"]}),
    ("posts in brackets", "Present: Ada Roe (Harbour Master), Tom Birch (Treasurer)",
     {"present": ["Ada Roe", "Tom Birch"]}),
    ("observer", "Present: Ada Roe, Tom Birch (observer)",
     {"present": ["Ada Roe"], "in-attendance": ["Tom Birch"]}),
    ("minute taker", "Present: Ada Roe, Tom Birch (minutes)",
     {"present": ["Ada Roe"], "in-attendance": ["Tom Birch"]}),
    ("apologies", "Present: Ada Roe\n\nApologies: Tom Birch",
     {"present": ["Ada Roe"], "apologies": ["Tom Birch"]}),
    ("apologies for absence", "Present: Ada Roe\n\nApologies for absence: Tom Birch",
     {"present": ["Ada Roe"], "apologies": ["Tom Birch"]}),
    ("apologies received", "Present: Ada Roe\n\nApologies were received from: Tom Birch",
     {"present": ["Ada Roe"], "apologies": ["Tom Birch"]}),
    ("regrets", "Attending: Ada Roe\n\nRegrets: Tom Birch",
     {"present": ["Ada Roe"], "apologies": ["Tom Birch"]}),
    ("absent", "Present: Ada Roe\n\nAbsent: Tom Birch", {"present": ["Ada Roe"], "absent": ["Tom Birch"]}),
    ("members not present", "Members present: Ada Roe\n\nNot present: Tom Birch",
     {"present": ["Ada Roe"], "absent": ["Tom Birch"]}),
    ("in attendance", "Present: Ada Roe\n\nIn attendance: Tom Birch",
     {"present": ["Ada Roe"], "in-attendance": ["Tom Birch"]}),
    ("also present", "Present: Ada Roe\n\nAlso present: Tom Birch",
     {"present": ["Ada Roe"], "in-attendance": ["Tom Birch"]}),
    ("guests", "Present: Ada Roe\n\nGuests: Tom Birch",
     {"present": ["Ada Roe"], "in-attendance": ["Tom Birch"]}),
    ("invited", "Present: Ada Roe\n\nInvited: Tom Birch", {"present": ["Ada Roe"], "invited": ["Tom Birch"]}),
    ("no apologies", "Present: Ada Roe\n\nApologies: none", {"present": ["Ada Roe"]}),
    ("nil", "Present: Ada Roe\n\nAbsent: nil", {"present": ["Ada Roe"]}),
]  # fmt: skip


@pytest.mark.parametrize(("style", "words", "expected"), STYLES)
def test_attendance_is_read_in_many_house_styles(style, words, expected):
    assert there(HEAD + words + "\n\nThe crane was discussed at length.") == expected, style


@pytest.mark.parametrize(("style", "words", "_expected"), STYLES)
def test_every_attendee_is_quoted_at_the_place_of_the_list(style, words, _expected):
    found = minutes(HEAD + words)
    for part in meeting(found).parts:
        assert found.text.body[part.quote.start : part.quote.end] == part.quote.exact, style


def test_prose_below_a_list_is_no_attendee():
    words = HEAD + "Present: Ada Roe, Tom Birch\n\nThe crane, the pump and the lock were discussed."
    assert there(words) == {"present": ["Ada Roe", "Tom Birch"]}


def test_a_sentence_with_the_word_present_is_no_list():
    words = HEAD + "Present: Ada Roe\n\nPresent arrangements for the crane, the pump and the lock end in May."
    assert there(words) == {"present": ["Ada Roe"]}


def test_an_empty_label_lists_nobody():
    assert there(HEAD + "Present:\n\nApologies: Tom Birch\n") == {"apologies": ["Tom Birch"]}


def test_the_post_in_brackets_is_a_sign_of_the_person():
    found = minutes(HEAD + "Present: Ada Roe (Harbour Master)")
    person = next(m for m in found.mentions if m.reading == "Ada Roe")
    assert signs(person) == ["post Harbour Master"]


@pytest.mark.parametrize("inside", ["@adaroe", "Harbour Master, @adaroe"])
def test_a_handle_in_brackets_is_a_sign_of_the_person(inside):
    found = minutes(HEAD + f"Present:\n\n- Ada Roe ({inside})")
    person = next(m for m in found.mentions if m.reading == "Ada Roe")
    assert "handle adaroe" in signs(person)


def test_a_place_behind_a_post_is_part_of_it():
    found = minutes(HEAD + "Present: Ada Roe (Area Manager, North)")
    person = next(m for m in found.mentions if m.reading == "Ada Roe")
    assert signs(person) == ["post Area Manager, North"]


# --- the meeting itself -------------------------------------------------------------------------------


def test_the_meeting_is_dated_above_the_list():
    found = minutes(HEAD + "Present: Ada Roe\n\nThe next meeting is on 6 September 2016.")
    assert dates(found, meeting(found)) == ["at 9 August 2016"]


def test_the_body_that_met_is_named_in_the_heading():
    found = minutes("Harbour Safety Committee\n\nMinutes, 9 August 2016\n\nPresent: Ada Roe")
    assert parts(meeting(found))["host"] == ["Harbour Safety Committee"]


def test_the_title_of_minutes_names_the_body_that_met():
    assert meeting(minutes(HEAD + "Present: Ada Roe")).title == "Safety Board meeting"


def test_minutes_are_themselves_the_record():
    claim = meeting(minutes(HEAD + "Present: Ada Roe"))
    assert (claim.reported, claim.stance.value) == (False, "said")


def test_minutes_without_list_and_date_record_no_meeting():
    found = minutes("The crane was discussed at length.")
    assert [c for c in found.claims if not c.reported] == []


def test_an_article_that_lists_nobody_is_no_minutes():
    found = from_file("A board met on 9 August 2016.\n\nIt was short.", "story.txt")
    assert all(claim.reported for claim in found.claims)


def test_minutes_in_markdown_are_read_as_well():
    words = (
        "# Safety Board\n\n9 August 2016\n\n## Present\n\n- Ada Roe\n- Tom Birch\n\n## Crane\n\nIt fell.\n"
    )
    assert there(words, "notes.md") == {"present": ["Ada Roe", "Tom Birch"]}


def test_a_heading_ends_the_list():
    words = (
        "# Safety Board\n\n9 August 2016\n\n## Present\n\n- Ada Roe\n\n## Actions\n\n- Repair of the crane\n"
    )
    assert there(words, "notes.md") == {"present": ["Ada Roe"]}


# --- what their prose adds -----------------------------------------------------------------------------


def test_documents_on_the_table_are_what_the_meeting_is_about():
    found = minutes(HEAD + "Present: Ada Roe\n\nMs Roe presented the crane survey.")
    assert "crane survey" in about(meeting(found))


def test_the_minutes_themselves_are_not_on_the_table():
    found = minutes(HEAD + "Present: Ada Roe\n\nThe minutes were agreed.")
    assert about(meeting(found)) == []


def test_an_act_told_in_minutes_was_done_at_the_meeting():
    found = minutes(HEAD + "Present: Ada Roe\n\nMs Roe presented the crane survey to the board.")
    act = next(c for c in found.claims if c.verb == "present")
    assert (dates(found, act), act.reported) == (["at 9 August 2016"], False)


@pytest.mark.parametrize(
    ("words", "verb", "there"),
    [
        ("Ms Roe informed the board that the crane survey was late.", "inform", True),
        ("Ms Roe said that the crane survey would be late.", "say", True),
        ("It was noted that Mr Lee had asked for the crane survey.", "ask", False),
        ("Ms Roe explained that the firm asked for the crane survey.", "ask", False),
    ],
)
def test_what_went_before_the_meeting_does_not_bear_its_day(words, verb, there):
    found = minutes(HEAD + "Present: Ada Roe\n\n" + words)
    act = next(c for c in found.claims if c.verb == verb)
    assert (dates(found, act) == ["at 9 August 2016"], act.reported) == (there, not there)


def test_an_act_with_a_day_of_its_own_keeps_it():
    found = minutes(HEAD + "Present: Ada Roe\n\nMs Roe sent the crane survey to the board on 2 August 2016.")
    act = next(c for c in found.claims if c.verb == "send")
    assert dates(found, act) == ["at 2 August 2016"]


def test_what_is_planned_in_minutes_is_not_dated_by_the_meeting():
    found = minutes(HEAD + "Present: Ada Roe\n\nMs Roe will present the crane survey to the union.")
    act = next(c for c in found.claims if c.verb == "present")
    assert (act.stance.value, dates(found, act)) == ("planned", [])


def test_what_was_done_elsewhere_is_only_reported_in_minutes():
    found = minutes(HEAD + "Present: Ada Roe\n\nThe regulator visited the school.")
    visit = next(c for c in found.claims if c.kind == "visit")
    assert (visit.reported, dates(found, visit)) == (True, [])


def test_the_list_is_read_by_its_form_and_not_as_prose():
    found = minutes(HEAD + "Present: Ada Roe, Tom Birch")
    people = [m for m in found.mentions if m.kind is Kind.PERSON]
    assert [m.reading for m in people] == ["Ada Roe", "Tom Birch"]


# who was beside the members, written small and with no name
@pytest.mark.parametrize(
    ("written", "office"),
    [
        ("the night porter", "night porter"),
        ("the control room operator", "control room operator"),
        ("the crane driver (for item 2)", "crane driver"),
    ],
)
def test_an_occupation_written_small_in_a_list_is_someone_without_a_name(written, office):
    assert there(f"{HEAD}Present: Ada Roe, Tom Birch\nIn attendance: {written}") == {
        "present": ["Ada Roe", "Tom Birch"],
        "in-attendance": [office],
    }


def test_a_family_name_that_is_an_occupation_too_stays_a_name():
    assert there(f"{HEAD}Present: Roe, Porter, Mason")["present"] == ["Roe", "Porter", "Mason"]


# how minutes head themselves, and whose meeting it was
@pytest.mark.parametrize(
    "heading",
    [
        "Minutes of the Harbour Board held on Tuesday 9 August 2016",
        "Draft minutes of the monthly meeting of the Harbour Board held at Quay House on 9 August 2016",
        "Notes of a meeting of the Harbour Board, 9 August 2016",
    ],
)
def test_the_body_that_met_is_the_one_whose_minutes_they_are_and_not_the_letterhead(heading):
    found = meeting(minutes(f"WICK WATER COMPANY\n\n{heading}\n\nPresent: Ada Roe, Tom Birch\n"))
    assert parts(found)["host"] == ["Harbour Board"]


# the lines above "Minutes of 9 August 2016", the body that met
@pytest.mark.parametrize(
    ("head", "host"),
    [
        ("Elm Vale District Council\nHarbour Board", "Harbour Board"),
        ("Harbour Committee\nElm Vale District Council", "Harbour Committee"),
        ("Elm Vale Parish Council", "Elm Vale Parish Council"),
    ],
)
def test_a_committee_of_a_council_met_and_not_the_council(head, host):
    found = minutes(f"{head}\nMinutes of 9 August 2016\n\nPresent: Ada Roe, Tom Birch\n")
    assert parts(meeting(found))["host"] == [host]
