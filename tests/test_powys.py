"""What a careful reader finds in data/powys, the program finds."""

from __future__ import annotations

import pytest

from tests.told import about, dated, gaps, names, spans, with_docs
from timeline.case import Case, open_case
from timeline.checks import checked
from timeline.english import ask
from timeline.model.mention import Kind
from timeline.model.when import EVER
from timeline.questions.disputed import disputed

OFFICERS = ["head of service", "interim head of service", "strategic director"]


@pytest.fixture(scope="module")
def case(built_case) -> Case:
    """data/powys, built."""
    return open_case(built_case("powys"))


# --- what happened ---------------------------------------------------------------------------


def test_the_report_goes_to_three_officers_by_post(case):
    """
    On 20 July 2016 the report was submitted to the strategic director, to the head of service and
    to the interim head of service.
    """
    told = [names(case, event) for event in dated(case, "2016-07-20", "submission")]
    assert any(set(OFFICERS) <= set(each) for each in told)


def test_the_submission_is_about_the_report(case):
    """Three sources tell it under two names of one document."""
    assert any("peopletoo report" in about(case, event) for event in dated(case, "2016-07-20", "submission"))


def test_the_meetings_of_the_summer_last(case):
    """A series of meetings of senior departmental officers was held in July and August 2016."""
    assert any(event.status == "stated" for event in dated(case, "2016-07/2016-08", "meeting"))


@pytest.mark.parametrize("day", ["2016-07-26", "2016-08-09", "2016-09-06"])
def test_minutes_record_their_meeting(case, day):
    """A heading with a day and a list of those present is the record of a meeting."""
    assert "recorded" in [event.status for event in dated(case, day, "meeting")]


def test_apologies_are_not_presence(case):
    """
    Present: Marged Pryce (Strategic Director, chair), Delyth Rowlands (Interim Head of Service), ...

    Apologies: Colin Ashdown (Head of Service), Sioned Parry (Area Manager, North)
    """
    met = dated(case, "2016-08-09", "meeting")
    assert "colin ashdown" in names(case, max(met, key=lambda event: len(event.parts)), "apologies")


def test_the_mail_is_recorded_with_its_sender(case):
    """From: Ruth Calloway, Date: Mon, 27 Nov 2017 16:42:10 +0000"""
    (mail,) = [event for event in dated(case, "2017-11-27", "email") if event.status == "recorded"]
    assert "ruth calloway" in names(case, mail, "sender")


def test_the_mail_has_its_time_of_day(case):
    """The header's clock and zone are kept."""
    (mail,) = [event for event in dated(case, "2017-11-27", "email") if event.status == "recorded"]
    assert (mail.when.time or "").startswith("16:42")


def test_the_warning_letter_is_of_january(case):
    """In January 2018 CIW sent the council a warning letter."""
    assert dated(case, "2018-01", "warning-letter")


def test_the_inspection_report_is_of_october(case):
    """... published its own inspection report in October 2017."""
    assert dated(case, "2017-10")


def test_the_consultant_met_posts_not_people(case):
    """A title in a story of 2018 does not say who held it on 8 January."""
    met = [event for event in dated(case, "2018-01-08") if event.kind == "meeting"]
    everyone = {part.id for event in met for part in event.parts}
    assert "person/rosemarie-harris" not in everyone
    assert "person/mohammed-mehmet" not in everyone


@with_docs
def test_a_calendar_entry_is_a_plan(case):
    """That something stood in a calendar does not show that it took place."""
    entries = [event for event in case.events() if any(".ics" in quote.source for quote in event.evidence)]
    assert {event.status for event in entries if len({quote.source for quote in event.evidence}) == 1} == {
        "planned"
    }


def test_the_silence_of_the_notes_is_stated(case):
    """No reference to the work was found in any note made after August 2016."""
    assert [event for event in case.events(status="silent") if event.when.earliest.year == 2016]


def test_nobody_is_called_a_grade(case):
    """... 51 per cent, were put at Grade Four, inadequate; 43.4 per cent stood at Grade Three."""
    assert [entity.name for entity in case.entities(Kind.PERSON) if "grade" in entity.name.lower()] == []


def test_no_figure_is_taken_for_a_date(case):
    """53 gradings, 51 per cent, 22 recommendations and 55 points are no years."""
    known = [event for event in case.events() if event.when.earliest > EVER]
    assert [event.when.edtf for event in known if event.when.earliest.year not in range(2013, 2019)] == []


# --- where the record falls silent -----------------------------------------------------------


def test_the_report_is_not_on_record_for_475_days(case):
    """From the minutes of 9 August 2016 to the mail of 27 November 2017."""
    (silence,) = [gap for gap in gaps(case, "silence", "Peopletoo report") if gap.days == (475, 475)]
    assert spans([silence]) == [("2016-08-09", "2017-11-27")]


def test_the_gravest_gap_is_the_report_s_silence(case):
    """What matters most comes first."""
    assert case.gaps()[0].kind == "silence"
    assert case.gaps()[0].days == (475, 475)


def test_a_meeting_without_minutes_shows(case):
    """Minutes come every fortnight; those of 23 August are not in the folder."""
    assert ("2016-08-09", "2016-09-06") in spans(gaps(case, "cadence"))


# --- who was there, who knew, who is still here ----------------------------------------------


def test_one_of_those_present_is_still_in_post(case):
    """The staff list gives Huw Bellis no end."""
    answer = ask(case, "which current staff were present at the meeting of 9 August 2016?")
    assert [finding.name for finding in answer.findings if finding.certainty == "documented"] == [
        "Huw Bellis"
    ]


def test_what_the_review_says_to_the_contrary_stands_beside_it(case):
    """Nobody who was present at that meeting is still employed by the council."""
    answer = ask(case, "which current staff were present at the meeting of 9 August 2016?")
    stated = [f.text for f in answer.findings if f.certainty == "stated"]
    assert ["Nobody who was present" in text for text in stated] == [True, False]
    assert "Not one of those who sat in the senior management team" in stated[1]


def test_what_the_review_and_a_story_say_is_in_dispute(case):
    """The staff list has Huw Bellis, who was there, in post."""
    found = [f.text for f in disputed(case).findings]
    assert [text.partition(" says")[0] for text in found] == [
        "The review",
        "“Review clears cabinet over lost audit”",
    ]
    assert all("Huw Bellis, present at “Senior Management Team meeting”" in text for text in found)


def test_a_check_puts_both_passages_together(case):
    """The review's sentence, the row of the staff list, the name in the minutes."""
    problem = next(one for one in checked(case) if one.code == "said-gone-and-listed")
    assert problem.where == "sources/review-extract.md:23"
    assert "“Huw Bellis,Quality and Review Manager,02/03/2015,,invented”" in problem.message


def test_the_review_is_not_the_report_it_looks_into(case):
    """The review's own words are here; those of the Peopletoo report are not."""
    report = case.find("Peopletoo report")
    assert report.source is None
    assert "review-extract" not in " ".join(str(ground.text) for ground in report.why)


def test_the_officers_knew_before_the_inspection(case):
    """They were sent it on 20 July 2016."""
    answer = ask(case, "who knew of the Peopletoo report before October 2017?")
    early = {f.name.lower(): f.when.edtf for f in answer.findings if f.name and f.when}
    assert {early.get(name) for name in OFFICERS} == {"2016-07-20"}


def test_the_leader_s_first_documented_moment_is_the_mail(case):
    """To: Leader of the Council <leader@powys.example>"""
    answer = ask(case, "when did the Leader of the Council first know of the Peopletoo report?")
    assert next(finding.when.edtf for finding in answer.findings if finding.when) == "2017-11-27"


def test_a_name_that_the_case_does_not_hold_is_said_to_be_so(case):
    """There is no mayor in any source."""
    assert ask(case, "when was the mayor told?").status == "cannot-say"


@pytest.mark.parametrize("who", ["Huw Bellis", "Tomos Wynne"])
def test_that_a_report_was_on_the_table_is_shown_by_the_words_that_name_it(case, who):
    """The list of those present alone would not tell that they heard of the Peopletoo report."""
    answer = ask(case, f"Did {who} know of the Peopletoo report?")
    (finding,) = (one for one in answer.findings if one.name == who)
    minutes = [quote for quote in finding.evidence if quote.source.endswith("2016-08-09.smt.md")]
    assert "Peopletoo report" in [quote.exact for quote in minutes]
