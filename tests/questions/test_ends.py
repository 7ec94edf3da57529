"""Who left and who came, who wrote most, and which source names whom."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.questions.cases import Telling, when
from timeline.case import Case
from timeline.errors import UnknownName, WrongTerms
from timeline.model.answer import ANSWERED, NONE_ON_RECORD
from timeline.questions.correspondents import correspondents
from timeline.questions.happened import happened
from timeline.questions.holder import holder
from timeline.questions.mentioned import inside, mentioned
from timeline.questions.missing import missing
from timeline.questions.sent import sent
from timeline.questions.succession import succession
from timeline.questions.tenure_ends import joined, left
from timeline.questions.unanswered import subject_of, unanswered
from timeline.questions.words_said import said

Opened = Callable[[Telling], Case]
MAB, NED, LIV = "person/mab", "person/ned", "person/liv"
CURATOR, ACTING = "post/curator", "post/acting-curator"


def museum() -> Telling:
    """A museum: two curators, one who acted between them, and letters."""
    told = Telling(as_of="2020-12-31").knows(
        f"{MAB}: Mab Torr", f"{NED}: Ned Fane", f"{LIV}: Liv Orme", f"{CURATOR}: curator",
        f"{ACTING}: acting curator", "document/inventory: inventory",
    )  # fmt: skip
    told.source("staff.csv", "2020-12-01", "table")
    told.tenure(MAB, CURATOR, "2012-01-01", "2019-03-31")
    told.tenure(NED, ACTING, "2019-04-01", "2019-08-31")
    told.tenure(LIV, CURATOR, "2019-09-01", "")
    told.source("mail/1.eml", "2018-05-01", "email")
    told.says("The inventory is wrong.", "email", "2018-05-01", about="document/inventory",
              title="email: inventory", sender=MAB, recipient=LIV, copied=NED)  # fmt: skip
    told.source("mail/2.eml", "2018-06-01", "email")
    told.says("The inventory is right.", "email", "2018-06-01", about="document/inventory",
              title="email: inventory", sender=LIV, recipient=MAB)  # fmt: skip
    told.source("mail/3.eml", "2019-10-01", "email")
    told.says(
        "I never acknowledged the loan.", "statement", "2019-10-01", speaker=LIV, agent=LIV, said="2019-10-01"
    )
    told.says("To the curator.", "email", "2019-10-01", title="email: loan", sender=NED, recipient=LIV)
    return told


@pytest.fixture
def held(opened: Opened) -> Case:
    """The museum."""
    return opened(museum())


def test_whoever_left_is_told_with_post_and_day(held: Case) -> None:
    """The day of the list."""
    assert left(held, who=held.entity(MAB)).text == "Mab Torr: curator until 31 March 2019."


def test_a_departure_that_no_source_tells_is_no_departure(held: Case) -> None:
    """The question takes for granted that she left: the answer says what is on record instead."""
    answer = left(held, who=held.entity(LIV))
    assert answer.status == NONE_ON_RECORD
    assert answer.text.startswith(
        "No record that Liv Orme left a post or body. On record: Liv Orme: curator, from"
    )


def test_who_left_and_who_came_in_a_time(held: Case) -> None:
    """In 2019."""
    assert [f.name for f in left(held, on=when("2019")).findings] == ["Mab Torr", "Ned Fane"]
    assert [f.name for f in joined(held, on=when("2019")).findings] == ["Ned Fane", "Liv Orme"]


def test_who_became_a_post(held: Case) -> None:
    """Of one post only."""
    assert (
        joined(held, post=held.entity(CURATOR), after=when("2015")).text
        == "Liv Orme: curator from 1 September 2019."
    )


def test_a_post_over_a_year_has_those_who_held_it_in_part(held: Case) -> None:
    """One after the other, and who acted between them."""
    answer = holder(held, post=held.entity(CURATOR), on=when("2019"))
    assert answer.status == ANSWERED
    assert answer.text.startswith(
        "The curator in part of that time: Mab Torr (from 1 January 2012, to 31 March 2019)"
    )
    assert (
        "Acting in part of it: Ned Fane (acting curator, from 1 April 2019, to 31 August 2019)."
        in answer.text
    )


def test_a_successor_is_told_with_whoever_acted_in_between(held: Case) -> None:
    """Ned Fane."""
    assert "Between them, acting: Ned Fane (acting curator" in succession(held, who=held.entity(MAB)).text


def test_a_message_is_told_with_its_parties(held: Case) -> None:
    """From, to, copied to."""
    text = sent(held, on=when("2018-05-01")).text
    assert "email: inventory (from Mab Torr, to Liv Orme, copied to Ned Fane)." in text


def test_messages_either_way(held: Case) -> None:
    """Between two."""
    one, other = held.entity(MAB), held.entity(LIV)
    assert len(sent(held, sender=one, to=other).findings) == 1
    answer = sent(held, sender=one, to=other, mutual=True)
    assert len(answer.findings) == 2
    assert answer.text.startswith(
        "On record: 2 messages between Mab Torr and Liv Orme, the first on 1 May 2018"
    )


def test_a_post_received_what_its_holder_received(held: Case) -> None:
    """Mab Torr in 2018, Liv Orme in 2019."""
    days = [f.when and f.when.edtf for f in sent(held, to=held.entity(CURATOR)).findings]
    assert days == ["2018-06-01", "2019-10-01"]


def test_the_first_and_the_last_message(held: Case) -> None:
    """Each alone."""
    assert sent(held, first=True).text.startswith("The first message on record: On 1 May 2018")
    assert sent(held, last=True).text.startswith("The last message on record: On 1 October 2019")


def test_who_wrote_most(opened: Opened) -> None:
    """Two of four."""
    told = museum()
    told.says("Once more.", "email", "2019-11-01", title="email: loan", sender=NED, recipient=LIV)
    answer = correspondents(opened(told))
    assert answer.text.startswith("Most on record: Ned Fane, 2 messages sent.")
    assert correspondents(opened(told), side="receiver").findings[0].name == "Liv Orme"


def test_a_side_that_is_none_is_refused(held: Case) -> None:
    """With those there are."""
    with pytest.raises(WrongTerms, match="--side"):
        correspondents(held, side="postman")


def test_which_sources_name_someone(held: Case) -> None:
    """By their day."""
    sources = [f.value["source"] for f in mentioned(held, of=held.entity(NED)).findings]
    assert sources == ["sources/mail/1.eml", "sources/mail/3.eml"]


def test_words_are_looked_for_where_nothing_bears_them(held: Case) -> None:
    """And found nowhere."""
    assert len(mentioned(held, phrase="inventory is").findings) == 2
    assert mentioned(held, phrase="elephant").text.startswith("No source names “elephant”.")
    with pytest.raises(WrongTerms, match="--of"):
        mentioned(held)


def test_whom_one_source_names(held: Case) -> None:
    """By the end of its path."""
    assert [f.name for f in inside(held, source="mail/2.eml").findings] == ["Liv Orme", "Mab Torr"]
    assert [f.name for f in inside(held, source="mail/2.eml", what="events").findings] == ["email: inventory"]
    assert inside(held, source="mail/2.eml", what="organisations").status == NONE_ON_RECORD
    with pytest.raises(UnknownName):
        inside(held, source="nowhere.txt")
    with pytest.raises(WrongTerms, match="--what"):
        inside(held, source="mail/2.eml", what="animals")


def test_statements_with_words_in_any_form(held: Case) -> None:
    """ "acknowledged" of "acknowledgement"."""
    assert len(said(held, who=held.entity(LIV), phrase="acknowledgement").findings) == 1
    assert said(held, who=held.entity(LIV), phrase="inventory").status == NONE_ON_RECORD


def test_what_is_planned_alone(opened: Opened) -> None:
    """With how it stands."""
    told = museum()
    told.says(
        "Ned Fane to repair the case by 4 May 2020.",
        "other",
        "2020-05-04",
        "planned",
        title="repair",
        agent=NED,
    )
    answer = happened(opened(told), status="planned")
    assert answer.text.startswith("1 event planned or to be done.")
    with pytest.raises(WrongTerms, match="--status"):
        happened(opened(told), status="likely")


def test_missing_papers_of_one_kind(opened: Opened) -> None:
    """Letters, not the inventory."""
    told = museum()
    told.source("report.txt", "2020-01-01")
    told.says(
        "Mab Torr wrote a letter on 2 May 2018.",
        "letter",
        "2018-05-02",
        "stated",
        title="letter of Mab Torr",
        sender=MAB,
    )
    assert [f.name for f in missing(opened(told), kind="letter").findings] == [
        "letter of Mab Torr, on 2 May 2018"
    ]
    assert missing(opened(told), kind="contract").text.startswith("No contract is referred to")


def test_messages_without_an_answer(held: Case) -> None:
    """The first of two about the inventory has one back; what answers another is told last."""
    told = museum()
    told.source("mail/4.eml", "2018-06-03", "email")
    told.says("Thank you.", "email", "2018-06-03", title="email: Re: loans", sender=MAB, recipient=LIV)
    assert unanswered(held).text.startswith(
        "2 of 3 messages without an answer on record: 2 that open a matter"
    )
    assert [f.when and f.when.edtf for f in unanswered(held, sender=held.entity(LIV)).findings] == [
        "2018-06-01"
    ]


def test_where_each_message_has_one_back_that_is_said(held: Case) -> None:
    """Of those from Mab Torr."""
    answer = unanswered(held, sender=held.entity(MAB))
    assert answer.text.startswith("Each of the 1 message from Mab Torr on record has a message back.")
    assert "31 days after email: inventory: on 1 June 2018: email: inventory" in answer.text
    assert [finding.evidence[0].exact for finding in answer.findings] == ["The inventory is right."]
    assert unanswered(held, kind="letter").text.startswith("No letter is on record.")


def test_of_a_whole_record_the_answers_are_not_told_one_by_one(opened: Opened) -> None:
    """Who asks for what went unanswered wants no list of what was."""
    told = museum()
    told.source("mail/4.eml", "2019-10-02", "email")
    told.says("Yes.", "email", "2019-10-02", title="email: loan", sender=LIV, recipient=NED)
    told.says("Thanks.", "email", "2018-06-02", title="email: inventory", sender=MAB, recipient=LIV)
    answer = unanswered(opened(told), kind="email")
    assert "without an answer" in answer.text
    assert all("days after" not in finding.text for finding in answer.findings)


def test_the_words_of_a_post_are_those_of_its_holder(opened: Opened) -> None:
    """Liv Orme was curator when she spoke, and not what Mab Torr had been before her."""
    told = museum()
    told.source("mail/5.eml", "2018-07-01", "email")
    told.says("It is lost.", "statement", "2018-07-01", speaker=LIV, agent=LIV, said="2018-07-01")
    case = opened(told)
    assert [f.evidence[0].exact for f in said(case, who=case.entity(CURATOR)).findings] == [
        "I never acknowledged the loan."
    ]


def test_replies_are_told_after_what_opens_a_matter(opened: Opened) -> None:
    """They may well be the last word."""
    told = museum()
    told.source("mail/0.eml", "2018-01-03", "email")
    told.says("Thank you.", "email", "2018-01-03", title="email: Re: loans", sender=MAB, recipient=LIV)
    found = unanswered(opened(told)).findings
    assert [f.when and f.when.edtf for f in found] == ["2018-06-01", "2019-10-01", "2018-01-03"]


def test_what_somebody_else_answered_is_no_answer_of_theirs(opened: Opened) -> None:
    """Ned Fane was copied in, and never wrote back."""
    case = opened(museum())
    answer = unanswered(case, sender=case.entity(MAB), to=case.entity(NED))
    assert answer.text.startswith("1 of 1 message from Mab Torr to Ned Fane without an answer on record")


def test_a_letter_back_answers_a_letter(opened: Opened) -> None:
    """Letters bear no subject that could be shared; a request of a post is that of its holder."""
    told = museum()
    told.source("letters.txt", "2020-02-01", "letter")
    told.says("Please lend it.", "letter", "2020-01-02", title="letter from Liv Orme to Torr",
              sender=LIV, recipient=MAB)  # fmt: skip
    told.says("No.", "letter", "2020-01-20", title="letter from Mab Torr to Orme", sender=MAB, recipient=LIV)
    case = opened(told)
    answer = unanswered(case, sender=case.entity(CURATOR), kind="letter")
    assert "18 days after letter from Liv Orme to Torr" in answer.text


def test_what_a_post_did_is_what_its_holder_did(opened: Opened) -> None:
    """Mab Torr wrote as curator in 2018, and Liv Orme was none then."""
    case = opened(museum())
    told = happened(case, kind="email", who=case.entity(CURATOR))
    assert [finding.evidence[0].exact for finding in told.findings] == [
        "The inventory is wrong.", "The inventory is right.", "To the curator.",
    ]  # fmt: skip


# a heading, its subject
@pytest.mark.parametrize(
    "title", ["email: Re: Boiler", "email: Fwd: RE: boiler", "letter: Boiler", "AW: Re[2]: Boiler"]
)
def test_a_subject_is_the_same_in_an_answer(title: str) -> None:
    """Without the signs of answering and passing on."""
    told = Telling().source("a.eml", "2018-01-01", "email")
    assert subject_of(told.says("x", "email", "2018-01-01", title=title)) == "boiler"


def test_a_name_is_found_where_no_rule_read_it(opened: Opened) -> None:
    """In the words of a source, once for each place."""
    told = museum()
    told.source("notes.txt", "2018-07-01")
    told.words("Seen today: Ned Fane, Ned Fane again.")
    found = [
        f
        for f in mentioned(opened(told), of=opened(told).entity(NED)).findings
        if "notes" in f.value["source"]
    ]
    assert [(f.value["n"], f.evidence[0].exact) for f in found] == [(2, "Ned Fane")]


def test_only_minutes_may_be_asked_for(held: Case) -> None:
    """No minutes here."""
    assert mentioned(held, phrase="inventory", kind="minutes").text.startswith("No set of minutes names")


def test_what_someone_is_to_do_is_not_where_they_are_asked_to_be(opened: Opened) -> None:
    """A visit to which Ned Fane is invited, and a case that he is to mend."""
    told = museum()
    told.says("Ned Fane to repair the case.", "other", "2020-05-04", "planned", title="repair", agent=NED)
    told.says("Visit, 5 May 2020.", "visit", "2020-05-05", "planned", title="visit", invited=NED)
    case = opened(told)
    assert [f.name for f in happened(case, who=case.entity(NED), status="planned", doing=True).findings] == [
        "repair"
    ]
    assert len(happened(case, who=case.entity(NED), status="planned").findings) == 2


def test_where_nothing_of_the_kind_is_on_record_the_rest_is_counted(held: Case) -> None:
    """Letters, no requests."""
    text = happened(held, kind="request", who=held.entity(MAB)).text
    assert text.startswith("No record of a request with Mab Torr. Otherwise on record with Mab Torr:")
    assert happened(held, status="owed").text.startswith("No event said to be owed is on record.")


# messages, how the paragraph ends
@pytest.mark.parametrize(("count", "more"), [(3, ""), (4, "1 more is listed."), (5, "2 more are listed.")])
def test_three_messages_are_told_and_the_others_counted(opened: Opened, count: int, more: str) -> None:
    told = Telling(as_of="2020-12-31").knows(f"{MAB}: Mab Torr", f"{LIV}: Liv Orme")
    for day in range(1, count + 1):
        told.source(f"mail/{day}.eml", f"2018-05-0{day}", "email")
        told.says(
            f"Mail {day}.", "email", f"2018-05-0{day}", title=f"email: {day}", sender=MAB, recipient=LIV
        )
    text = sent(opened(told)).text
    assert ("listed." in text) == bool(more)
    assert text.endswith(more)
