"""The investigator's lines of every verb: applied where they stand, outranking rules, or reported."""

from __future__ import annotations

import pytest

from tests.resolve.drafts import Draft, entity, event, ids, resolved, says, source, together
from timeline.model.resolved import Resolved


def ledger() -> Draft:
    """Two people, a report, a meeting and a letter, in one source."""
    draft = source(
        "ledger.txt",
        "[person Ada Byrne] met [person Quill] on 07/08/2016. "
        "The [document Tidewell report] came up. "
        "[organisation Ferry Watch] wrote to them in March 2017. "
        "The [document paper] was lost.",
        "2018-10",
    )
    parts = (("present", "Ada Byrne"), ("present", "Quill"))
    draft.claim("met", "meeting", parts=parts, about=("Tidewell report",), at=("07/08/2016",))
    draft.claim("wrote", "letter", parts=(("sender", "Ferry Watch"),), at=("March 2017",))
    return draft.claim("lost", "other", about=("paper",))


def decided(*lines: str, drafts: tuple[Draft, ...] = ()) -> Resolved:
    """The case of the ledger and other sources under these lines."""
    return resolved(ledger(), *drafts, corrections=says("\n\n".join(lines) + "\n"))


def faults(case: Resolved) -> list[tuple[str, str]]:
    """Where a line was not applied, and in what kind of problem."""
    return [(problem.where, problem.code) for problem in case.problems]


# verb, line
LINES = (
    ("drop", 'drop "wrote" in ledger.txt'),
    ("date", 'date "March 2017" in ledger.txt is 2017-03-04'),
    ("same", 'same "paper" in ledger.txt = document/tidewell-report'),
    ("different", 'different "Quill" in ledger.txt person/ada-byrne'),
    (
        "add",
        'add rang on 2017-04\n    recipient: person/ada-byrne\n    quote: "came up" in ledger.txt',
    ),
)


@pytest.mark.parametrize(("verb", "line"), LINES)
def test_each_verb_is_applied_without_a_problem(verb, line):
    """A right line leaves nothing to report."""
    assert says(f"{line}\n")[0].verb == verb
    assert decided(line).problems == ()


@pytest.mark.parametrize(("verb", "line"), LINES)
def test_each_verb_is_reported_where_its_source_is_gone(verb, line):
    """The line stands in corrections.txt and says so when its source is not in the case."""
    case = resolved(source("other.txt", "Nothing."), corrections=says(f"{line}\n"))
    assert faults(case) == [("corrections.txt:1", "stranded-correction")], verb


@pytest.mark.parametrize(("verb", "line"), LINES)
def test_each_verb_may_be_said_twice(verb, line):
    """Saying it again changes nothing but may be reported as doing nothing."""
    once, twice = decided(line), decided(line, line)
    if verb != "add":
        assert [found.id for found in twice.events] == [found.id for found in once.events]
    assert ids(twice, "person") == ids(once, "person")


def test_all_verbs_at_once():
    """They do not get in each other's way."""
    case = decided(*(line for _, line in LINES))
    assert case.problems == ()
    assert sorted(found.kind for found in case.events) == ["meeting", "other", "telephone"]


def test_drop_takes_an_event_and_leaves_the_others():
    """The letter is gone, the meeting is not."""
    kinds = [found.kind for found in decided('drop "wrote" in ledger.txt').events]
    assert "letter" not in kinds
    assert "meeting" in kinds


def test_drop_of_a_name_leaves_no_entity():
    """What was read as a person is none."""
    case = decided('drop "Quill" in ledger.txt')
    assert ids(case, "person") == ["person/ada-byrne"]
    assert [part.id for part in event(case, "meeting").parts] == ["person/ada-byrne"]


def test_drop_of_a_date_leaves_the_event_bounded_by_its_telling():
    """The meeting happened before it was told."""
    found = event(decided('drop "07/08/2016" in ledger.txt'), "meeting")
    assert found.when.edtf == "[..2018-10]"
    assert found.likely is None


def test_drop_needs_one_place():
    """ "was" stands there, and nothing is read at it."""
    assert faults(decided('drop "was" in ledger.txt')) == [("corrections.txt:1", "stranded-correction")]


# value, date of the meeting
@pytest.mark.parametrize(
    ("value", "edtf"),
    [
        ("2016-08-07", "2016-08-07"),
        ("2016-07-08", "2016-07-08"),
        ("2016-08", "2016-08"),
        ("[2016-07-08..2016-08-07]", "[2016-07-08..2016-08-07]"),
        ("2016-07/2016-08", "2016-07/2016-08"),
    ],
)
def test_date_takes_any_edtf(value, edtf):
    """A day, a month, bounds, or what lasts."""
    found = event(decided(f'date "07/08/2016" in ledger.txt is {value}'), "meeting")
    assert found.when.edtf == edtf
    assert "corrections.txt:1" in found.when.reason


def test_date_settles_the_doubt_about_it():
    """Once decided it is not asked again."""
    before = [doubt for doubt in decided().doubts if doubt.kind == "date"]
    after = decided('date "07/08/2016" in ledger.txt is 2016-08-07').doubts
    assert len(before) == 1
    assert [doubt for doubt in after if doubt.kind == "date"] == []


def test_the_doubt_offers_both_lines_and_each_settles_it():
    """What `timeline review` would append."""
    doubt = next(doubt for doubt in decided().doubts if doubt.kind == "date")
    found = [event(decided(line), "meeting").when.edtf for line in doubt.options]
    assert sorted(found) == ["2016-07-08", "2016-08-07"]


def test_date_on_a_trigger_dates_an_event_without_a_date():
    """The loss has no day until someone knows it."""
    case = decided('date "lost" in ledger.txt is 2018-01-05')
    assert event(case, "other").when.edtf == "2018-01-05"


def test_date_does_not_move_other_events():
    """Only the words it names."""
    found = event(decided('date "07/08/2016" in ledger.txt is 2015'), "letter")
    assert found.when.edtf == "2017-03"


def test_same_gives_both_names_to_one_entity():
    """A paper is the report, by decision."""
    case = decided('same "paper" in ledger.txt = document/tidewell-report')
    assert together(case, "Tidewell report", "paper")
    assert event(case, "other").about == ("document/tidewell-report",)


def test_same_by_two_places():
    """Neither has to be named by an id."""
    other = source("b.txt", "[person Tom Quill] left.")
    line = 'same "Quill" in ledger.txt = "Tom Quill" in b.txt'
    case = decided(line, drafts=(other,))
    assert entity(case, "Tom Quill").id == "person/tom-quill"
    assert together(case, "Quill", "Tom Quill")


def test_same_by_two_ids():
    """Two people of the list are one."""
    other = source("b.txt", "[person Ada Hale] left.")
    case = decided("same person/ada-hale = person/ada-byrne", drafts=(other,))
    assert together(case, "Ada Hale", "Ada Byrne")
    assert case.problems == ()


def test_same_carries_over():
    """One is two, and two is three."""
    others = source("b.txt", "[person Ada Hale] left."), source("c.txt", "[person Ada Tarn] left.")
    lines = "same person/ada-hale = person/ada-byrne", "same person/ada-tarn = person/ada-hale"
    assert together(decided(*lines, drafts=others), "Ada Byrne", "Ada Hale", "Ada Tarn")


def test_same_tells_its_reason():
    """The why of the line is the ground."""
    line = 'same "paper" in ledger.txt = document/tidewell-report\n    why: I have seen it'
    ground = entity(decided(line), "paper").why[0]
    assert (ground.rule, ground.text) == (
        "corrections.txt:1",
        "decided by the investigator: I have seen it",
    )


def test_different_keeps_two_of_one_name_apart():
    """The rule would have joined them."""
    other = source("b.txt", "[person Tom Quill] left.")
    assert together(decided(drafts=(other,)), "Quill", "Tom Quill")
    parted = decided('different "Quill" in ledger.txt "Tom Quill" in b.txt', drafts=(other,))
    assert not together(parted, "Quill", "Tom Quill")
    assert parted.problems == ()


def test_different_silences_the_question():
    """Two women of nearly one name: asked once."""
    other = source("b.txt", "[person Ada Byrnes] left.")
    asked = decided(drafts=(other,)).doubts
    assert any(doubt.kind == "identity" for doubt in asked)
    parted = decided("different person/ada-byrne person/ada-byrnes", drafts=(other,))
    assert not any(doubt.kind == "identity" for doubt in parted.doubts)


def test_different_outranks_same_through_a_third():
    """A line that would join what another keeps apart is reported."""
    others = source("b.txt", "[person Ada Hale] left."), source("c.txt", "[person Ada Tarn] left.")
    case = decided(
        "different person/ada-byrne person/ada-tarn",
        "same person/ada-byrne = person/ada-hale",
        "same person/ada-hale = person/ada-tarn",
        drafts=others,
    )
    assert not together(case, "Ada Byrne", "Ada Tarn")
    assert faults(case) == [("corrections.txt:5", "stranded-correction")]


def test_add_is_told_by_nobody_else():
    """The event is the investigator's, on words of a source."""
    case = decided(LINES[4][1])
    found = event(case, "telephone")
    assert (found.when.edtf, found.status, found.verb) == ("2017-04", "stated", "rang")
    assert [quote.exact for quote in found.evidence] == ["came up"]
    assert found.why[0].text == "added by the investigator"


def test_add_joins_no_event_of_another_kind():
    """The meeting stays as it was."""
    assert event(decided(LINES[4][1]), "meeting").id == event(decided(), "meeting").id


def test_add_of_a_known_kind_keeps_it():
    """A meeting is a meeting."""
    line = 'add meeting on 2017-05-01\n    present: person/ada-byrne\n    quote: "came up" in ledger.txt'
    kinds = [(found.kind, found.when.edtf) for found in decided(line).events]
    assert ("meeting", "2017-05-01") in kinds


@pytest.mark.parametrize(
    "line",
    [
        'drop "wrote again" in ledger.txt',
        'drop "wrote" in ledger.txt #2',
        'date "April 2017" in ledger.txt is 2017-04-01',
        'same "Quill" in ledger.txt = person/nobody',
        'different "Quill" in ledger.txt "Nobody" in ledger.txt',
        'same "came up" in ledger.txt = person/ada-byrne',
        'add rang on 2017-04\n    recipient: person/nobody\n    quote: "came up" in ledger.txt',
        'add rang on 2017-04\n    recipient: person/ada-byrne\n    quote: "went up" in ledger.txt',
    ],
)
def test_a_line_that_finds_nothing_leaves_the_case_as_it_is(line):
    """It is a problem with its number, and no more."""
    case = decided(line)
    assert faults(case) == [("corrections.txt:1", "stranded-correction")]
    assert [found.id for found in case.events] == [found.id for found in decided().events]
    assert case.entities == decided().entities


def test_one_stranded_line_does_not_stop_the_next():
    """Each stands for itself."""
    case = decided('drop "wrote again" in ledger.txt', 'drop "wrote" in ledger.txt')
    assert faults(case) == [("corrections.txt:1", "stranded-correction")]
    assert all(found.kind != "letter" for found in case.events)


def test_a_decision_survives_a_new_source():
    """What was decided on words stays when more is told."""
    line = 'same "paper" in ledger.txt = document/tidewell-report'
    more = source("b.txt", "The [document Farrow report] came. The [document paper] was blue.")
    case = decided(line, drafts=(more,))
    assert "ledger.txt" in " ".join(
        quote.source for name in entity(case, "Tidewell report").names for quote in name.quotes
    )
    assert case.problems == ()
