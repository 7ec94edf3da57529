"""Who was there, what was spoken of and who had a copy, where other words of a sentence tell it."""

from __future__ import annotations

import pytest

from tests.extract.reading import about, claims_of, dates, extracted, only, parts


# words that tell one meeting, who was there, what was spoken of
@pytest.mark.parametrize(
    ("words", "present", "matters"),
    [
        (
            "The Harbour Board met on 4 May 2011 and discussed the Quay Survey; "
            "Ann Ley and Tom Rudd were present.",
            ["Harbour Board", "Ann Ley", "Tom Rudd"],
            ["Quay Survey"],
        ),
        (
            "Ann Ley and Tom Rudd attended the meeting of the Harbour Board on 4 May 2011, which considered "
            "the Quay Survey.",
            ["Ann Ley", "Tom Rudd"],
            ["Quay Survey"],
        ),
        (
            "Ann Ley and Tom Rudd were present when the Quay Survey was discussed at the board meeting of "
            "4 May 2011.",
            ["Ann Ley", "Tom Rudd"],
            ["Quay Survey"],
        ),
        (
            "At the estates meeting on 4 May 2011, attended by Ms Ley and Mr Rudd, the survey was discussed.",
            ["Ley", "Rudd"],
            ["survey"],
        ),
    ],
)
def test_one_meeting_with_all_that_is_told_of_it(words, present, matters):
    claim = only(words)
    assert (claim.kind, parts(claim)["present"], about(claim)) == ("meeting", present, matters)


def test_who_was_also_there_joins_the_meeting_of_the_sentence_before():
    words = "On 4 May 2011 Ms Ley met Mr Rudd. Ms Ott was also there."
    claim = only(words)
    assert parts(claim) == {"present": ["Ley", "Rudd", "Ott"]}


def test_being_present_is_not_joined_to_a_meeting_further_up():
    """
    On 4 May 2011 Ms Ley met Mr Rudd. The quay was closed. Ms Ott was present.
    """
    words = "On 4 May 2011 Ms Ley met Mr Rudd. The quay was closed. Ms Ott was present."
    assert parts(claims_of(words)[0])["present"] == ["Ley", "Rudd"]


def test_a_present_plan_is_nobody_there():
    words = "The board met on 4 May 2011. Its plans were present policy."
    assert parts(only(words)) == {"present": ["board"]}


def test_what_is_decided_at_a_meeting_is_of_its_day():
    found = extracted("At the meeting on 4 May 2011 the board approved the plan.")
    assert [dates(found, claim) for claim in found.claims] == [["at 4 May 2011"]] * 2


def test_what_had_been_done_is_not_of_the_day_of_the_meeting():
    found = extracted(
        "At the meeting on 4 May 2011 the board heard that Ms Ley had sent the survey to the union."
    )
    sent = next(claim for claim in found.claims if claim.verb == "send")
    assert dates(found, sent) == []


def test_whoever_asks_in_an_email_sent_it():
    words = "In an email of 4 May 2011 to Ann Ley, copying in Tom Rudd, Eva Ott asked about the Quay Survey."
    email = next(claim for claim in claims_of(words) if claim.kind == "email")
    who = parts(email)
    assert (who["sender"], who["recipient"], who["copied"], who["mentioned"]) == (
        ["Eva Ott"],
        ["Ann Ley"],
        ["Tom Rudd"],
        ["Quay Survey"],
    )


# words, who was copied in
@pytest.mark.parametrize(
    "words",
    [
        "Ann Ley sent the Quay Survey to Tom Rudd on 4 May 2011, with a copy to Eva Ott.",
        "Ann Ley emailed Tom Rudd about the Quay Survey on 4 May 2011; Eva Ott received a copy.",
        "Ann Ley wrote to Tom Rudd on 4 May 2011, copied to Eva Ott.",
    ],
)
def test_who_had_a_copy(words):
    claim = only(words)
    assert (parts(claim)["recipient"], parts(claim)["copied"]) == (["Tom Rudd"], ["Eva Ott"])


def test_who_did_likewise():
    claim = only("Ann Ley received the Quay Survey from Tom Rudd on 4 May 2011, as did Eva Ott.")
    assert parts(claim) == {"recipient": ["Ann Ley", "Eva Ott"], "sender": ["Tom Rudd"]}


def test_a_copy_of_another_paper_is_no_copy_of_the_letter():
    claims = claims_of("Ann Ley wrote to Tom Rudd on 4 May 2011. Eva Ott received a copy of the plan.")
    assert "copied" not in parts(claims[0])


def test_a_message_that_only_speaks_of_a_paper_does_not_bring_it():
    claim = only("Ann Ley emailed Tom Rudd about the Quay Survey on 4 May 2011.")
    assert parts(claim)["mentioned"] == ["Quay Survey"]


@pytest.mark.parametrize(
    "words",
    [
        "The board met on 4 May 2011. Nobody who was present is still employed.",
        "The board met on 4 May 2011. None of the officers was present.",
        "The board met on 4 May 2011. Those who were present have left.",
    ],
)
def test_nobody_is_there_of_whom_it_is_only_said_that_they_were(words):
    assert parts(claims_of(words)[0])["present"] == ["board"]


# words, of whom or what, and what dates it
@pytest.mark.parametrize(
    ("words", "verb", "day"),
    [
        (
            "Ms Roe was told of the survey by Mr Dow when she visited the pier on 3 May 2011.",
            "tell",
            "at 3 May 2011",
        ),
        ("Ms Roe first saw the survey on 3 May 2011, when Mr Dow sent her a copy.", "send", "at 3 May 2011"),
        ("Ms Roe was unaware of it until 3 May 2011, when Mr Dow rang her.", "ring", "during 3 May 2011"),
        ("Mr Dow raised the survey with Ms Roe at their meeting on 3 May 2011.", "raise", "at 3 May 2011"),
        ("Mr Dow read the survey out at the tenants' meeting of 3 May 2011.", "read", "at 3 May 2011"),
    ],
)
def test_what_was_done_at_one_time_with_something_dated_was_done_that_day(words, verb, day):
    found = extracted(words)
    assert [dates(found, claim) for claim in found.claims if claim.verb == verb] == [[day]]


def test_what_was_done_after_something_else_had_been_done_is_of_no_day_for_that():
    words = "Ms Roe was told of the survey when the pier had been closed on 3 May 2011."
    found = extracted(words)
    assert [dates(found, claim) for claim in found.claims if claim.verb == "tell"] == [[]]


def test_a_meeting_at_which_a_paper_is_read_out_hears_of_it():
    words = "The survey was read out at a meeting of the Pier Committee on 3 May 2011."
    meeting = next(claim for claim in claims_of(words) if claim.kind == "meeting")
    assert about(meeting) == ["survey"]


def test_those_who_meet_to_discuss_a_paper_meet_about_it():
    words = (
        "On 3 May 2011 Dr Holt, Mr Dow and the bursar, Mr Ralph Innes, met in the hall to discuss the survey."
    )
    meeting = only(words)
    assert (parts(meeting), about(meeting)) == ({"present": ["Holt", "Dow", "Ralph Innes"]}, ["survey"])


@pytest.mark.parametrize(
    "there", ["Ms Roe attended.", "Also present was Ms Roe.", "Ms Roe was in the chair."]
)
def test_whoever_attended_joins_the_meeting_of_the_sentence_before(there):
    words = f"The Pier Committee met on 3 May 2011. Mr Dow was present. {there}"
    assert parts(claims_of(words)[0])["present"] == ["Pier Committee", "Dow", "Roe"]


def test_a_list_of_names_and_offices_before_were_present_is_who_was_there():
    """
    The Pier Board met on 3 May 2011. Mr Dow, the clerk, Ms Una Pell, and both wardens, Mr Tom Rudd and
    Ms Ann Ley, were present.
    """
    words = (
        "The Pier Board met on 3 May 2011. Mr Dow, the clerk, Ms Una Pell, and both wardens, Mr Tom Rudd and "
        "Ms Ann Ley, were present."
    )
    there = parts(claims_of(words)[0])["present"]
    assert [name for name in there if name != "wardens"] == [
        "Pier Board",
        "Dow",
        "Una Pell",
        "Tom Rudd",
        "Ann Ley",
    ]


@pytest.mark.parametrize(
    "words",
    [
        "According to the minutes the survey was noted.",
        "The minutes record that the survey was tabled and that Mr Dow asked for tea.",
    ],
)
def test_what_the_minutes_record_was_before_the_meeting_told_before(words):
    meeting = claims_of(f"The Pier Board met on 3 May 2011. Item 6 was the ramp. {words}")[0]
    assert about(meeting) == ["survey"]


def test_the_day_behind_the_place_of_a_meeting_is_that_of_the_meeting():
    words = "Ms Roe presented the survey to Mr Dow at a meeting at the mill on 3 May 2011."
    found = extracted(words)
    assert {claim.kind: dates(found, claim) for claim in found.claims} == {
        "submission": ["at 3 May 2011"],
        "meeting": ["at 3 May 2011"],
    }


def test_what_had_been_said_when_somebody_called_was_said_on_that_day():
    words = "Ms Roe said that she had mentioned the survey to Mr Dow when he visited the pier on 3 May 2011."
    found = extracted(words)
    assert [dates(found, claim) for claim in found.claims if claim.verb == "mention"] == [["at 3 May 2011"]]


def test_whoever_was_unaware_when_they_signed_did_not_know_on_that_day():
    words = "Mr Dow was unaware of the survey when he signed the accounts on 3 May 2011."
    found = extracted(words)
    assert [dates(found, claim) for claim in found.claims if claim.verb == "aware"] == [["at 3 May 2011"]]


def test_what_comes_up_at_a_meeting_that_opens_the_sentence_came_before_those_who_were_there():
    """
    At the strategy meeting on 3 May 2011 the survey was tabled by Mr Dow. Present were Ms Roe, Dr Holt and a
    solicitor for the council.
    """
    words = (
        "At the strategy meeting on 3 May 2011 the survey was tabled by Mr Dow. Present were Ms Roe, Dr Holt "
        "and a solicitor for the council."
    )
    meeting = claims_of(words)[0]
    assert (about(meeting), parts(meeting)["present"]) == (["survey"], ["Roe", "Holt", "solicitor"])


@pytest.mark.parametrize(
    "raised", ["Ms Ley raised the survey.", 'Ms Ley brought the survey up under "other business".']
)
def test_what_somebody_raises_right_behind_a_meeting_was_raised_there(raised):
    words = f"The Pier Board met on 3 May 2011. Ms Ley and Mr Rudd were there. {raised}"
    assert about(claims_of(words)[0]) == ["survey"]


def test_what_somebody_raises_further_down_may_have_been_raised_elsewhere():
    words = "The Pier Board met on 3 May 2011. The pier was shut. Ms Ley raised the survey with Mr Rudd."
    assert about(claims_of(words)[0]) == []


def test_a_line_that_is_only_wrapped_goes_on_with_the_meeting():
    (meeting,) = claims_of("The board met Mr Tom Birch on 3 May 2011.\nMs Ada Roe was also present.")
    assert "Ada Roe" in parts(meeting)["present"]
