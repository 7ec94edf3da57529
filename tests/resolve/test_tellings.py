"""One happening told by several sources, and several that only sound like one."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest

from tests.resolve.drafts import Draft, event, resolved, source
from timeline.model.resolved import Resolved


def kinds(case: Resolved) -> list[tuple[str, str]]:
    """The events of a case by kind and date."""
    return [(event.kind, event.when.edtf) for event in case.events]


def mail_itself(path: str = "m.eml", day: str = "27 November 2017") -> Draft:
    """The mail as it was sent."""
    text = f"From: [person Ruth Vane] To: [post Harbour Leader] Date: {day} Enclosed is our paper"
    draft = source(path, text, "2017-11-27", kind="email")
    parts = (("sender", "Ruth Vane"), ("recipient", "Harbour Leader"))
    return draft.claim("From", "email", parts=parts, at=(day,), reported=False)


def mail_told(path: str, words: str = "an email went to", day: str = "27 November 2017") -> Draft:
    """A paper tells that a mail went to the leader that day, and not from whom."""
    draft = source(path, f"On {day}, it is understood, {words} the [post Harbour Leader].", "2018-10")
    return draft.claim("email", "email", parts=(("recipient", "Harbour Leader"),), at=(day,))


def mail_reviewed(path: str = "r.txt", day: str = "27 November 2017") -> Draft:
    """A review tells that a consultant of a firm wrote by mail to the leader that day."""
    text = f"On {day} a [post consultant] wrote an email to the [post Harbour Leader]."
    draft = source(path, text, "2018-09-28", kind="report")
    parts = (("sender", "consultant"), ("recipient", "Harbour Leader"))
    return draft.claim("wrote", "email", parts=parts, at=(day,))


def test_a_mail_told_by_three_sources_is_one():
    """The mail, a paper and a review: one day, one recipient, nothing that conflicts."""
    found = event(resolved(mail_itself(), mail_told("p.txt"), mail_reviewed()), "email")
    assert (found.when.edtf, found.status, len(found.evidence)) == ("2017-11-27", "recorded", 3)
    assert {part.id for part in found.parts} == {
        "person/ruth-vane",
        "post/consultant",
        "post/harbour-leader",
    }


def test_the_order_of_the_tellings_makes_no_difference():
    """Six orders, one event of the same id."""
    drafts = [mail_itself(), mail_told("p.txt"), mail_reviewed()]
    found = {event(resolved(*order), "email").id for order in permutations(drafts)}
    assert len(found) == 1


@pytest.mark.parametrize("day", ["26 November 2017", "27 November 2016", "December 2017"])
def test_a_mail_of_another_day_is_another_mail(day):
    """The same recipient is not enough."""
    case = resolved(mail_itself(), mail_told("p.txt", day=day))
    assert [kind for kind, _ in kinds(case)] == ["email", "email"]


def test_a_mail_of_the_month_with_one_person_in_common_stays_apart():
    """The leader had many mails that November; one recipient says too little."""
    case = resolved(mail_itself(), mail_told("p.txt", day="November 2017"))
    assert kinds(case) == [("email", "2017-11"), ("email", "2017-11-27")]


def test_a_mail_of_the_month_between_the_same_two_is_that_mail():
    """Sender and recipient agree: the vaguer telling takes the day of the exact one."""
    text = "In November 2017 [person Ruth Vane] sent an email to the [post Harbour Leader]."
    vague = source("p.txt", text, "2018-10")
    parts = (("sender", "Ruth Vane"), ("recipient", "Harbour Leader"))
    vague.claim("sent", "email", parts=parts, at=("November 2017",))
    assert event(resolved(mail_itself(), vague), "email").when.edtf == "2017-11-27"


def test_a_mail_of_the_month_is_neither_of_two():
    """Two mails in November, and one telling that may mean either."""
    case = resolved(
        mail_itself(), mail_itself("n.eml", "9 November 2017"), mail_told("p.txt", day="November 2017")
    )
    assert sorted(kinds(case)) == [
        ("email", "2017-11"),
        ("email", "2017-11-09"),
        ("email", "2017-11-27"),
    ]


def test_mails_of_two_senders_on_one_day_are_two():
    """One recipient, one day, and two people who say that they wrote."""
    one, two = (
        mail_itself(),
        source("n.txt", "[person Tom Quill] mailed the [post Harbour Leader] on 27 November 2017."),
    )
    two.claim(
        "mailed",
        "email",
        parts=(("sender", "Tom Quill"), ("recipient", "Harbour Leader")),
        at=("27 November 2017",),
    )
    assert len(resolved(one, two).events) == 2


def letter(path: str, day: str, sender: str = "Ferry Watch", note: str = "") -> Draft:
    """A letter from a body to the board."""
    text = f"[organisation {sender}] wrote to the [organisation Dock Board] {day}{note}."
    draft = source(path, text, "2018-10")
    parts = (("sender", sender), ("recipient", "Dock Board"))
    at = (day.removeprefix("in ").removeprefix("on "),) if day else ()
    return draft.claim("wrote", "letter", parts=parts, at=at)


# two tellings of a letter, how many letters
@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        ("on 4 March 2016", "on 4 March 2016", 1),
        ("on 4 March 2016", "in March 2016", 1),
        ("in March 2016", "in March 2016", 1),
        ("on 4 March 2016", "on 5 March 2016", 2),
        ("on 4 March 2016", "in April 2016", 2),
        ("in March 2016", "in March 2017", 2),
        ("in 2016", "in March 2016", 2),
        ("in 2016", "in 2016", 2),
    ],
)
def test_letters_of_two_sources(one, other, count):
    """A day or a month may mean one letter; a year may hold many."""
    own = ", so its own book of outgoing post has it, under that number, signed, stamped and entered twice"
    assert len(resolved(letter("a.txt", one), letter("b.txt", other, note=own)).events) == count


def test_letters_of_two_senders_are_two():
    """One day, one recipient."""
    case = resolved(letter("a.txt", "on 4 March 2016"), letter("b.txt", "on 4 March 2016", "Crane Watch"))
    assert len(case.events) == 2


def test_two_letters_of_one_source_are_two():
    """It wrote in March, and again in May."""
    draft = source(
        "a.txt",
        "[organisation Ferry Watch] wrote to the [organisation Dock Board] on 4 March 2016. "
        "It wrote again on 9 May 2016.",
        "2018-10",
    )
    parts = (("sender", "Ferry Watch"), ("recipient", "Dock Board"))
    draft.claim("wrote", "letter", parts=parts, at=("4 March 2016",))
    draft.claim("wrote", "letter", parts=parts, at=("9 May 2016",), number=2)
    assert kinds(resolved(draft)) == [("letter", "2016-03-04"), ("letter", "2016-05-09")]


def meeting(path: str, *people: str, day: str = "8 January 2018", record: bool = False) -> Draft:
    """These people met that day."""
    names = ", ".join(f"the [post {name}]" for name in people)
    draft = source(path, f"There was a meeting of {names} on {day}.", "2018-10")
    parts = tuple(("present", name) for name in people)
    return draft.claim("meeting", "meeting", parts=parts, at=(day,), reported=not record)


FOUR = ("leader", "deputy leader", "chief pilot", "surveyor")


def test_a_meeting_told_by_three_sources_is_one_with_all_who_came():
    """Each names some of them; one day, and someone in common with another."""
    case = resolved(
        meeting("a.txt", *FOUR),
        meeting("b.txt", "surveyor", "leader"),
        meeting("c.txt", "surveyor", "deputy leader", "clerk"),
    )
    found = event(case, "meeting")
    assert sorted(part.id for part in found.parts) == [
        "post/chief-pilot",
        "post/clerk",
        "post/deputy-leader",
        "post/leader",
        "post/surveyor",
    ]
    assert len(found.evidence) == 3


def test_a_meeting_with_nobody_in_common_is_another():
    """One day has many meetings."""
    assert len(resolved(meeting("a.txt", "leader", "surveyor"), meeting("b.txt", "cook")).events) == 2


def test_two_records_of_one_day_are_two_meetings():
    """Two minutes are two meetings, though the same woman came; a copy of minutes is none."""
    first, copy = (meeting(path, *FOUR, record=True) for path in ("a.txt", "b.txt"))
    second = meeting("c.txt", "leader", "cook", record=True)
    assert len(resolved(first, second).events) == 2
    assert len(resolved(first, copy).events) == 1


def test_a_planned_meeting_stays_beside_the_one_that_was_held():
    """The calendar entry is no record that it took place."""
    plan = source("c.ics", "Meeting of the [post leader] on 8 January 2018.", "2017-12-12", kind="calendar")
    plan.claim("Meeting", "meeting", parts=(("invited", "leader"),), at=("8 January 2018",), stance="planned")
    case = resolved(meeting("a.txt", *FOUR), plan)
    assert sorted(found.status for found in case.events) == ["planned", "stated"]


def handed(path: str, verb: str, day: str, side: str = "to", whom: str = "Dock Board") -> Draft:
    """The report went to, or came from, someone that day."""
    text = f"The [document Tidewell report] was {verb} {side} the [organisation {whom}] on {day}."
    draft = source(path, text, "2018-10")
    return draft.claim(
        verb, "submission", parts=(("recipient", whom),), about=("Tidewell report",), at=(day,)
    )


def test_sent_on_one_day_and_received_on_another_are_two():
    """Neither date is disputed: a parcel takes its time, or went twice."""
    case = resolved(handed("a.txt", "received", "3 March 2016", "by"), handed("b.txt", "sent", "12 May 2016"))
    assert [(found.verb, found.when.edtf, found.disputed) for found in case.events] == [
        ("received", "2016-03-03", False),
        ("sent", "2016-05-12", False),
    ]


def test_sent_and_received_on_one_day_are_one():
    """Handed over, as each side tells it."""
    case = resolved(
        handed("a.txt", "received", "3 March 2016", "by"), handed("b.txt", "sent", "3 March 2016")
    )
    assert len(case.events) == 1


def test_sent_on_two_days_is_a_dispute():
    """Both sides tell of the sending, to one recipient."""
    case = resolved(handed("a.txt", "sent", "3 March 2016"), handed("b.txt", "submitted", "12 May 2016"))
    found = event(case, "submission")
    assert (found.when.edtf, found.disputed) == ("[2016-03-03..2016-05-12]", True)
    assert found.when.reason == "sources disagree: 2016-03-03; 2016-05-12"


def test_sent_to_two_bodies_is_no_dispute():
    """Each had it on a day of its own."""
    case = resolved(
        handed("a.txt", "sent", "3 March 2016"), handed("b.txt", "sent", "12 May 2016", whom="Crane Board")
    )
    assert [found.disputed for found in case.events] == [False, False]


def told(path: str, text: str, *at: str, parts: tuple[tuple[str, str], ...] = ()) -> Draft:
    """The report was made by Tidewell, as one source has it."""
    draft = source(path, text, "2018-10")
    return draft.claim(
        "produced", "report", parts=parts or (("author", "Tidewell"),), about=("Tidewell report",), at=at
    )


NAMES = "[document Tidewell report; maker=Tidewell] was produced by [organisation Tidewell]"


def test_the_title_is_of_the_claim_that_its_own_words_date():
    """A longer telling without a date does not name the event."""
    vague = told(
        "a.txt",
        f"The {NAMES} with [person Ada Byrne] as its editor, whenever that was.",
        parts=(("author", "Tidewell"), ("mentioned", "Ada Byrne")),
    )
    exact = told("b.txt", f"In May 2016 the {NAMES}.", "May 2016")
    vague.claims = [claim_of(vague, "an edited report")]
    exact.claims = [claim_of(exact, "a report of May")]
    found = event(resolved(vague, exact), "report")
    assert (found.title, found.when.edtf) == ("a report of May", "2016-05")


def claim_of(draft: Draft, title: str):
    """The draft's claim under another title."""
    return replace(draft.claims[0], title=title)


def test_of_two_dated_tellings_the_fuller_names_the_event():
    """Both are dated: the one with more parts has the title."""
    bare = told("a.txt", f"In May 2016 the {NAMES}.", "May 2016")
    full = told(
        "b.txt",
        f"On 5 May 2016 the {NAMES} for [person Ada Byrne].",
        "5 May 2016",
        parts=(("author", "Tidewell"), ("mentioned", "Ada Byrne")),
    )
    bare.claims, full.claims = [claim_of(bare, "bare")], [claim_of(full, "full")]
    assert event(resolved(bare, full), "report").title == "full"


# days told by three sources, the date, whether it is disputed
@pytest.mark.parametrize(
    ("days", "edtf", "disputed"),
    [
        (("5 May 2016", "5 May 2016", "5 May 2016"), "2016-05-05", False),
        (("5 May 2016", "May 2016", "2016"), "2016-05-05", False),
        (("2016", "May 2016", "5 May 2016"), "2016-05-05", False),
        (("5 May 2016", "5 May 2016", "9 May 2016"), "[2016-05-05..2016-05-09]", True),
        (("5 May 2016", "9 May 2016", "May 2016"), "[2016-05..2016-05]", True),
        (("2016", "2016", "2016"), "2016", False),
    ],
)
def test_three_dates_of_one_report(days, edtf, disputed):
    """What all allow, or the span of those that exclude each other."""
    notes = ("", " at the owners' wish and cost", " after much delay, as the clerk recalls in his own book")
    drafts = [
        told(f"{n}.txt", f"The {NAMES} in or on {day}{note}.", day)
        for n, (day, note) in enumerate(zip(days, notes, strict=True))
    ]
    found = event(resolved(*drafts), "report")
    first, last = found.when.earliest, found.when.latest
    assert found.disputed is disputed
    if edtf == "[2016-05..2016-05]":
        assert (first.isoformat(), last.isoformat()) == ("2016-05-01", "2016-05-31")
    else:
        assert found.when.edtf == edtf


def test_every_dated_telling_is_kept_beside_the_others():
    """A dispute shows who dates it how."""
    one = told("a.txt", f"The {NAMES} on 5 May 2016.", "5 May 2016")
    two = told("b.txt", f"The {NAMES} on 9 May 2016, after some delay, it is said.", "9 May 2016")
    assert [(d.when.edtf, d.quote.source) for d in event(resolved(one, two), "report").dated] == [
        ("2016-05-05", "sources/a.txt"),
        ("2016-05-09", "sources/b.txt"),
    ]


def test_a_merged_event_says_why():
    """The number of passages and the passages."""
    one = told("a.txt", f"The {NAMES} on 5 May 2016.", "5 May 2016")
    two = told("b.txt", f"The {NAMES} on 5 May 2016, after some delay, it is said.", "5 May 2016")
    ground = next(g for g in event(resolved(one, two), "report").why if g.rule == "merged")
    assert ground.text.startswith("2 passages tell of it")
    assert [quote.source for quote in ground.quotes] == ["sources/a.txt", "sources/b.txt"]


def test_a_single_telling_has_nothing_merged():
    """One passage needs no ground for being one."""
    found = event(resolved(told("a.txt", f"The {NAMES} on 5 May 2016.", "5 May 2016")), "report")
    assert [ground.rule for ground in found.why] == ["date"]
    assert found.origins == 1


@pytest.mark.parametrize("stance", ["denied", "planned", "owed", "silent"])
def test_two_tellings_of_what_did_not_happen_merge_in_one_mouth_only(stance):
    """Two papers quote one woman; a third quotes a man."""
    drafts = []
    for path, name in (("a.txt", "Ada Byrne"), ("b.txt", "Ada Byrne"), ("c.txt", "Tom Quill")):
        draft = source(path, f"[person {name}] on the board and its meeting of 5 May 2016.", "2018-10")
        parts = (("agent", name),)
        draft.claim("meeting", "meeting", parts=parts, at=("5 May 2016",), stance=stance, speaker=name)
        drafts.append(draft)
    assert len(resolved(*drafts).events) == 2


def test_two_tellings_of_one_message_need_not_share_the_message_as_a_thing():
    """One paper's "email" and another's "message" are what is told, not what it is about."""
    drafts = []
    for path, word in (("a.txt", "email"), ("b.txt", "letter")):
        draft = source(
            path, f"A [document {word}] of 5 May 2016 went from [person Tom Quill] to [person Ada Byrne]."
        )
        parts = (("sender", "Tom Quill"), ("recipient", "Ada Byrne"))
        drafts.append(draft.claim(word, "email", parts=parts, about=(word,), at=("5 May 2016",)))
    assert len([e for e in resolved(*drafts).events if e.kind == "email"]) == 1
