"""Claims become events: dated by their links, merged on evidence, never against what they say."""

from __future__ import annotations

import pytest

from tests.resolve.drafts import Draft, event, resolved, source


def dated(words: str, *links: tuple[str, str], stance: str = "said", **more) -> str:
    """When an event was that is linked so with dates of a source of 2018-09."""
    draft = source("a.txt", f"[person Ada Byrne] worked {words}.", "2018-09")
    draft.claim("worked", parts=(("agent", "Ada Byrne"),), at=links, stance=stance, **more)
    return event(resolved(draft), "other").when.edtf


# words, links, EDTF
@pytest.mark.parametrize(
    ("words", "links", "edtf"),
    [
        ("on 5 May 2016", [("at", "5 May 2016")], "2016-05-05"),
        ("in May 2016", [("at", "May 2016")], "2016-05"),
        ("by 5 May 2016", [("by", "5 May 2016")], "[..2016-05-05]"),
        ("before 5 May 2016", [("before", "5 May 2016")], "[..2016-05-04]"),
        ("after 5 May 2016", [("after", "5 May 2016")], "[2016-05-06..2018-09]"),
        ("after May 2016", [("after", "May 2016")], "[2016-05..2018-09]"),
        ("since May 2016", [("since", "May 2016")], "2016-05/.."),
        (
            "from 5 May 2016 and until 9 June 2016",
            [("from", "5 May 2016"), ("until", "9 June 2016")],
            "2016-05-05/2016-06-09",
        ),
        ("in 2016, in May 2016", [("at", "2016"), ("at", "May 2016")], "2016-05"),
        ("at some time", [], "[..2018-09]"),
        (
            "after May 2016, before June 2017",
            [("after", "May 2016"), ("before", "June 2017")],
            "[2016-05..2017-06]",
        ),
    ],
)
def test_dates_of_claims(words, links, edtf):
    """A moment, a bound, a stretch, or only that it was told as done."""
    assert dated(words, *links) == edtf


def test_a_bound_by_telling_says_so():
    """The reason names the source and its day."""
    draft = source("a.txt", "[person Ada Byrne] worked.", "2018-09")
    draft.claim("worked", parts=(("agent", "Ada Byrne"),))
    reason = event(resolved(draft), "other").when.reason
    assert reason == "told as done in sources/a.txt, which was written by 2018-09-30"


def test_a_plan_is_not_bounded_by_its_telling():
    """Its term is what it names."""
    assert dated("by the end of 2019", ("by", "the end of 2019"), stance="planned").startswith("2019")


def test_a_stated_silence_lasts():
    """From the last record on, its end unknown."""
    draft = source("a.txt", "The [document log] is empty after August 2016.", "2018-09")
    draft.claim("empty", about=("log",), at=(("after", "August 2016"),), stance="silent")
    found = event(resolved(draft), "other", "silent")
    assert found.when.edtf == "2016-08/.."
    assert found.until is not None
    assert found.until.is_open


def test_a_series_lasts_from_its_first_date_to_its_last():
    """Two dates of one lasting claim are its stretch."""
    draft = source("a.txt", "[person Ada Byrne] met them in May 2016 and in July 2016.", "2018-09")
    draft.claim(
        "met", "meeting", parts=(("present", "Ada Byrne"),), at=("May 2016", "July 2016"), lasting=True
    )
    assert event(resolved(draft), "meeting").when.edtf == "2016-05/2016-07"


def meeting(path: str, day: str, *people: str, **more) -> Draft:
    """These people met that day."""
    draft = source(path, f"{' and '.join(f'[person {name}]' for name in people)} met on {day}.", "2018-09")
    return draft.claim("met", "meeting", parts=tuple(("present", name) for name in people), at=(day,), **more)


# days and people of two claims, how many events
@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        (("5 May 2016", "Ada Byrne"), ("5 May 2016", "Ada Byrne"), 1),
        (("5 May 2016", "Ada Byrne"), ("5 May 2016", "Tom Quill"), 2),
        (("5 May 2016", "Ada Byrne"), ("6 May 2016", "Ada Byrne"), 2),
        (("5 May 2016", "Ada Byrne", "Tom Quill"), ("May 2016", "Ada Byrne", "Tom Quill"), 1),
        (("5 May 2016", "Ada Byrne"), ("May 2017", "Ada Byrne"), 2),
    ],
)
def test_meetings_of_two_sources(one, other, count):
    """One meeting needs one day and someone in common."""
    assert len(resolved(meeting("a.txt", *one), meeting("b.txt", *other)).events) == count


def test_a_vague_claim_bridges_no_two_events():
    """Two meetings in May, and one of "May" that may be either: three events."""
    people = ("Ada Byrne", "Tom Quill")
    days = ("5 May 2016", "9 May 2016", "May 2016")
    case = resolved(*(meeting(f"{n}.txt", day, *people) for n, day in enumerate(days)))
    assert [e.when.edtf for e in case.events] == ["2016-05", "2016-05-05", "2016-05-09"]


@pytest.mark.parametrize("stance", ["denied", "planned", "owed", "silent"])
def test_what_is_not_said_to_have_happened_stays_apart(stance):
    """One says that they met, another that they did not, were to, should have, or that no record is."""
    case = resolved(
        meeting("a.txt", "5 May 2016", "Ada Byrne"),
        meeting("b.txt", "5 May 2016", "Ada Byrne", stance=stance),
    )
    assert sorted(e.status for e in case.events) == sorted(["stated", stance])


def test_statements_of_two_speakers_are_two():
    """The same words in two mouths."""
    drafts = []
    for path, name in (("a.txt", "Ada Byrne"), ("b.txt", "Tom Quill")):
        draft = source(path, f"[person {name}] said on 5 May 2016 that the pier was sound.")
        parts = (("sender", name),)
        drafts.append(draft.claim("said", "statement", parts=parts, at=("5 May 2016",), speaker=name))
    case = resolved(*drafts)
    assert [e.speaker for e in case.events] == ["person/ada-byrne", "person/tom-quill"]


def report(path: str, day: str, note: str = "") -> Draft:
    """The audit was produced that day."""
    name = "[document Tidewell audit; maker=Tidewell]"
    text = f"The {name} was produced by [organisation Tidewell] on {day}{note}."
    draft = source(path, text, "2018-09")
    return draft.claim(
        "produced", "report", parts=(("author", "Tidewell"),), about=("Tidewell audit",), at=(day,)
    )


def test_dates_that_exclude_each_other_stand_side_by_side():
    """A report is produced once: the dates are disputed and none is chosen."""
    case = resolved(
        report("a.txt", "5 May 2016"), report("b.txt", "9 May 2016", ", the clerk recalls, after some delay")
    )
    found = event(case, "report")
    assert found.disputed
    assert found.when.edtf == "[2016-05-05..2016-05-09]"
    assert [(d.when.edtf, d.quote.source) for d in found.dated] == [
        ("2016-05-05", "sources/a.txt"),
        ("2016-05-09", "sources/b.txt"),
    ]


def test_a_vaguer_date_is_no_dispute():
    """May 2016 allows the fifth."""
    found = event(resolved(report("a.txt", "5 May 2016"), report("b.txt", "May 2016")), "report")
    assert (found.when.edtf, found.disputed) == ("2016-05-05", False)


def test_sources_in_the_same_words_count_once():
    """One agency story in two papers, and a third source of its own."""
    same = resolved(report("a.txt", "5 May 2016"), report("b.txt", "5 May 2016"))
    own = ", as its own ledger of outgoing post shows under that number and date, signed and stamped twice"
    other = resolved(report("a.txt", "5 May 2016"), report("b.txt", "5 May 2016", own))
    assert (event(same, "report").origins, event(other, "report").origins) == (1, 2)


def test_words_of_order_narrow_dates():
    """The visit came before the letter of January 2018 and after the inspection of October 2017."""
    draft = source(
        "a.txt",
        "The [organisation Ferry Inspectorate] inspected in October 2017. "
        "In January 2018 the [organisation Ferry Inspectorate] wrote after it visited again.",
        "2018-09",
    )
    agent = (("agent", "Ferry Inspectorate"),)
    draft.claim("inspected", "inspection", parts=agent, at=("October 2017",))
    draft.claim("wrote", "letter", parts=(("sender", "Ferry Inspectorate"),), at=("January 2018",))
    draft.claim("visited", "visit", parts=agent, orders=(("before", "wrote"), ("after", "inspected")))
    case = resolved(draft)
    found = event(case, "visit")
    assert found.when.edtf == "[2017-10..2018-01]"
    assert "the words say so" in found.when.reason
    assert found.not_before == (event(case, "inspection").id,)
    assert found.not_after == (event(case, "letter").id,)


def test_a_record_of_its_own_is_recorded():
    """Minutes are the record; a newspaper states."""
    case = resolved(meeting("a.txt", "5 May 2016", "Ada Byrne", reported=False))
    assert event(case, "meeting").status == "recorded"
    assert event(resolved(meeting("a.txt", "5 May 2016", "Ada Byrne")), "meeting").status == "stated"


def test_a_mail_tells_of_the_same_week_as_a_record_and_of_last_year_as_a_statement():
    """Made at the time, or afterwards."""
    for day, status in (("5 May 2016", "recorded"), ("5 May 2015", "stated")):
        draft = source("a.eml", f"[person Ada Byrne] met them on {day}.", "2016-05-06", kind="email")
        draft.claim("met", "meeting", parts=(("present", "Ada Byrne"),), at=(day,))
        assert event(resolved(draft), "meeting").status == status


def test_ids_are_of_the_content():
    """The day, the kind and a mark; they survive another source."""
    one = resolved(report("a.txt", "5 May 2016"))
    two = resolved(report("a.txt", "5 May 2016"), meeting("b.txt", "5 May 2016", "Ada Byrne"))
    found = event(one, "report").id
    assert found.startswith("event/2016-05-05-report-")
    assert event(two, "report").id == found


def test_parts_and_subjects_carry_the_words_used():
    """Roles, ids, names, and the exact words."""
    found = event(resolved(report("a.txt", "5 May 2016")), "report")
    assert [(p.role, p.id, p.name, p.words) for p in found.parts] == [
        ("author", "organisation/tidewell", "Tidewell", "Tidewell")
    ]
    assert found.about == ("document/tidewell-audit",)


def test_what_is_only_told_as_done_disputes_no_date():
    """A departure without a date, told before the day that a list gives, is no second date."""
    parts = (("holder", "Ada Byrne"), ("post", "Mayor"))
    row = source("a.csv", "[person Ada Byrne], [post Mayor], gone on 9 June 2017.", kind="table")
    row.claim("gone", "departure", parts=parts, at=("9 June 2017",), reported=False)
    word = source("b.txt", "[person Ada Byrne] leaves as [post Mayor].", "2017-05")
    word.claim("leaves", "departure", parts=parts)
    assert [e.disputed for e in resolved(row, word).events] == [False, False]


def test_two_decisions_of_one_meeting_are_two():
    """The same day, the same committee, the same source."""
    text = "The [organisation Quay Committee] agreed on 5 May 2016 to dig. It decided on 5 May 2016 to pave."
    draft = source("a.txt", text, "2016-05-05", kind="minutes")
    for verb in ("agreed", "decided"):
        draft.claim(verb, "decision", parts=(("agent", "Quay Committee"),), at=("5 May 2016",))
    assert len(resolved(draft).events) == 2


def mail(path: str, words: str) -> Draft:
    """A mail of 5 May 2016 from Ada Byrne to Tom Quill, by its headers."""
    draft = source(path, f"[person Ada Byrne] to [person Tom Quill], 5 May 2016: {words}.", kind="email")
    parts = (("sender", "Ada Byrne"), ("recipient", "Tom Quill"))
    return draft.claim("to", "email", parts=parts, at=("5 May 2016",), reported=False)


def test_two_mails_of_one_day_are_two_and_a_copy_is_none():
    """Each mail is its own record; the very same words twice are one mail."""
    first, second = mail("a.eml", "the crane is broken again"), mail("b.eml", "never mind about all of that")
    assert len(resolved(first, second).events) == 2
    assert len(resolved(first, mail("c.eml", "the crane is broken again")).events) == 1


def test_a_mail_told_of_elsewhere_is_the_mail():
    """One record and one report of it."""
    told = source("p.txt", "[person Ada Byrne] wrote to [person Tom Quill] on 5 May 2016.", "2017")
    parts = (("sender", "Ada Byrne"), ("recipient", "Tom Quill"))
    told.claim("wrote", "email", parts=parts, at=("5 May 2016",))
    found = event(resolved(mail("a.eml", "the crane is broken again"), told), "email")
    assert (found.status, len(found.evidence)) == ("recorded", 2)


def test_someone_appointed_twice_is_appointed_twice():
    """Two rows of a list, four years apart, are no dispute."""
    parts = (("holder", "Ada Byrne"), ("post", "Mayor"))
    drafts = []
    for path, day in (("a.csv", "5 May 2012"), ("b.csv", "5 May 2016")):
        draft = source(path, f"[person Ada Byrne] became [post Mayor] on {day}.", "2018")
        drafts.append(draft.claim("became", "appointment", parts=parts, at=(day,)))
    assert [e.disputed for e in resolved(*drafts).events] == [False, False]


# when the source was written that quotes somebody, and when they spoke by it
@pytest.mark.parametrize(("written", "said"), [("2018-09-28", "2018-09-28"), ("[2019-10-04..]", None)])
def test_a_source_of_no_last_day_does_not_tell_when_somebody_spoke(written, said):
    """ "Not written before 4 October" bounds the source alone."""
    draft = source("a.txt", "[person Ada Byrne] said that she saw nothing.", written)
    draft.claim("saw", "knowledge", parts=(("agent", "Ada Byrne"),), stance="denied", speaker="Ada Byrne")
    found = event(resolved(draft), "knowledge").said
    assert (found.edtf if found is not None else None) == said
