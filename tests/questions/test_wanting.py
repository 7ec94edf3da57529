"""What is not held and who had it; what was asked or planned and has no answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.questions.cases import Telling
from timeline.case import Case
from timeline.model.answer import ANSWERED, NONE_ON_RECORD
from timeline.questions import find_gaps
from timeline.questions.missing import missing
from timeline.questions.open_ends import open_

Opened = Callable[[Telling], Case]
PLAN, ROOF = "document/roof-plan", "matter/roof"


def museum() -> Telling:
    """A museum with a leaking roof and a plan of it."""
    return (
        Telling()
        .knows(
            f"{PLAN}: roof plan",
            f"{ROOF}: leaking roof",
            "person/wim: Wim Aalto",
            "person/xia: Xia Berg",
            "organisation/firm: Slate & Sons",
            "post/curator: curator",
        )
        .source("report.txt", "2018-12-01", title="Roof report")
    )


# part in which mail, whether it shows that someone had the plan
@pytest.mark.parametrize(
    ("kind", "role", "had"),
    [
        ("report", "author", True),
        ("email", "sender", True),
        ("email", "recipient", True),
        ("email", "copied", True),
        ("meeting", "present", False),
        ("statement", "agent", False),
        ("decision", "agent", False),
    ],
)
def test_whoever_had_a_missing_document_can_be_asked_for_it(
    opened: Opened, kind: str, role: str, had: bool
) -> None:
    """Its author, sender and those who got it; whoever only spoke of it need not have had it."""
    told = museum()
    told.says("The roof plan.", kind, "2018-05-03", about=PLAN, **{role: "person/wim"})
    [lack] = missing(opened(told), about=opened(told).entity(PLAN)).findings
    assert lack.value["had"] == (["Wim Aalto"] if had else [])


def test_holders_are_listed_in_the_order_in_which_they_had_it(opened: Opened) -> None:
    """The firm drew it, the curator got it, Xia Berg was copied in."""
    told = museum()
    told.says("The roof plan to the curator.", "email", "2018-05-03", about=PLAN,
              recipient="post/curator", copied="person/xia")  # fmt: skip
    told.says("The roof plan was drawn.", "report", "2018-04-01", about=PLAN, author="organisation/firm")
    case = opened(told)
    [lack] = missing(case, about=case.entity(PLAN)).findings
    assert lack.value["had"] == ["Slate & Sons", "the curator", "Xia Berg"]
    assert lack.text == (
        "The roof plan is referred to in 2 passages but is not held; "
        "on record as having had it: Slate & Sons, the curator and Xia Berg."
    )


def test_a_document_that_nobody_names_in_a_source_is_not_referred_to(opened: Opened) -> None:
    """It stands in the list of the case, and in no source."""
    told = museum()
    told.words("Nothing of the kind.")
    assert missing(opened(told)).status == NONE_ON_RECORD


def test_three_passages_are_quoted_and_all_are_counted(opened: Opened) -> None:
    """Named on five pages."""
    told = museum()
    for page in range(5):
        told.words(f"Page {page}: see the roof plan.")
    [lack] = missing(opened(told)).findings
    assert (lack.value["passages"], len(lack.evidence)) == (5, 3)


def test_a_holder_of_nothing_missing_is_an_answer(opened: Opened) -> None:
    """Xia Berg never had the plan."""
    told = museum()
    told.says("The roof plan to Wim.", "email", "2018-05-03", about=PLAN, recipient="person/wim")
    case = opened(told)
    assert missing(case, who=case.entity("person/xia")).status == NONE_ON_RECORD
    assert missing(case, who=case.entity("person/wim")).status == ANSWERED


# kind and status of a message, whether it is missing
@pytest.mark.parametrize(
    ("kind", "status", "lacking"),
    [
        ("email", "stated", True),
        ("letter", "stated", True),
        ("warning-letter", "stated", True),
        ("email", "recorded", False),
        ("email", "planned", False),
        ("email", "denied", False),
        ("meeting", "stated", False),
        ("telephone", "stated", False),
    ],
)
def test_a_message_is_missing_where_a_source_only_tells_of_it(
    opened: Opened, kind: str, status: str, lacking: bool
) -> None:
    """One that is itself the source is held; one that was never sent is not missing."""
    told = museum()
    told.says("Wim wrote to Xia.", kind, "2018-05-03", status, title="to Xia", sender="person/wim",
              recipient="person/xia")  # fmt: skip
    found = [lack.name for lack in missing(opened(told)).findings]
    name = f"the {kind.replace('-', ' ')} from Wim Aalto to Xia Berg, on 3 May 2018"
    assert found == ([name] if lacking else [])


def test_a_letter_with_a_name_of_its_own_is_missing_once(opened: Opened) -> None:
    """“The April letter” is a document; the event of its writing is no second one."""
    told = museum().knows("document/april-letter: April letter")
    told.says("Wim wrote the April letter to Xia.", "letter", "2018-04", "stated", sender="person/wim")
    assert [lack.name for lack in missing(opened(told)).findings] == ["the April letter"]


def test_an_undated_message_is_told_without_a_date(opened: Opened) -> None:
    """At some time Wim wrote to Xia."""
    told = museum()
    told.says("Wim wrote to Xia.", "letter", "", "stated", title="to Xia", sender="person/wim")
    [lack] = missing(opened(told)).findings
    assert (lack.name, lack.when) == ("to Xia", None)


def test_what_more_people_had_is_the_graver_lack(opened: Opened) -> None:
    """The roof plan went to two, the key list to nobody on record."""
    told = museum().knows("document/key-list: key list")
    told.says("The roof plan to both.", "email", "2018-05-03", about=PLAN, recipient="person/wim person/xia")
    told.words("There is a key list.")
    gaps = [gap for gap in find_gaps(opened(told)) if gap.kind == "missing"]
    assert [gap.about for gap in gaps] == [PLAN, "document/key-list"]
    assert gaps[0].gravity == "referred to in 1 source, 2 holders of it on record"


# kind, status, day and subject of what came afterwards, whether the request of 3 May is answered by it
@pytest.mark.parametrize(
    ("kind", "status", "moment", "about", "answered"),
    [
        ("decision", "recorded", "2018-06-01", ROOF, True),
        ("decision", "stated", "2018-06-01", ROOF, True),
        ("refusal", "recorded", "2018-06-01", ROOF, True),
        ("decision", "recorded", "2018-05-03", ROOF, True),
        ("decision", "recorded", "2018-05", ROOF, True),
        ("decision", "recorded", "", ROOF, True),
        ("decision", "recorded", "2018-05-02", ROOF, False),
        ("decision", "planned", "2018-06-01", ROOF, False),
        ("decision", "denied", "2018-06-01", ROOF, False),
        ("decision", "owed", "2018-06-01", ROOF, False),
        ("decision", "recorded", "2018-06-01", PLAN, False),
        ("meeting", "recorded", "2018-06-01", ROOF, False),
        ("request", "recorded", "2018-06-01", ROOF, False),
    ],
)
def test_a_request_is_closed_by_a_decision_on_the_same_thing_not_before_it(
    opened: Opened, kind: str, status: str, moment: str, about: str, answered: bool
) -> None:
    """A decision or refusal that was made; one that surely came before answers nothing."""
    told = museum()
    told.says("Mend the roof, asked Wim.", "request", "2018-05-03", about=ROOF, title="mend the roof")
    told.says("What became of it.", kind, moment, status, about, title="outcome")
    names = [finding.name for finding in open_(opened(told)).findings]
    assert ("mend the roof" not in names) == answered


def test_a_decision_that_the_words_put_after_the_request_answers_it(opened: Opened) -> None:
    """Dated to the wrong day, but told as its answer."""
    told = museum()
    asked = told.says("Mend the roof, asked Wim.", "request", "2018-05-03", about=ROOF)
    told.says("Thereupon it was refused.", "refusal", "2018-05-01", about=ROOF, not_before=(asked.id,))
    assert open_(opened(told)).status == NONE_ON_RECORD


# kind, verb and subject of what came afterwards, whether the planned inspection of 3 May is closed
@pytest.mark.parametrize(
    ("kind", "verb", "moment", "about", "closed"),
    [
        ("inspection", "inspect", "2018-06-01", ROOF, True),
        ("inspection", "inspect", "2018-05-03", "", True),
        ("inspection", "inspect", "2018-06-01", "", False),
        ("other", "complete", "2018-06-01", ROOF, True),
        ("other", "withdraw", "2018-06-01", ROOF, True),
        ("other", "discuss", "2018-06-01", ROOF, False),
        ("inspection", "inspect", "2018-04-01", ROOF, False),
    ],
)
def test_a_plan_is_closed_by_being_carried_out_or_ended(
    opened: Opened, kind: str, verb: str, moment: str, about: str, closed: bool
) -> None:
    """By the same kind of thing, on the same day or the same subject, or by a word that ends it."""
    told = museum()
    told.says("The roof will be inspected.", "inspection", "2018-05-03", "planned", ROOF, title="inspection")
    told.says("What came.", kind, moment, about=about, verb=verb)
    assert (open_(opened(told)).status == NONE_ON_RECORD) == closed


def test_a_request_that_was_denied_or_never_made_is_not_open(opened: Opened) -> None:
    """Nobody asked, says Xia."""
    told = museum()
    told.says("Nobody asked for it.", "request", "2018-05-03", "denied", ROOF, speaker="person/xia")
    assert open_(opened(told)).findings == ()


def test_open_of_one_person_and_of_one_matter(opened: Opened) -> None:
    """Wim asked for the roof, Xia for the plan."""
    told = museum()
    told.says("Wim asked.", "request", "2018-05-03", about=ROOF, title="roof", agent="person/wim")
    told.says("Xia asked.", "request", "2018-05-04", about=PLAN, title="plan", agent="person/xia")
    case = opened(told)
    assert [f.name for f in open_(case, who=case.entity("person/wim")).findings] == ["roof"]
    assert [f.name for f in open_(case, about=case.entity(PLAN)).findings] == ["plan"]


def test_the_clock_stands_by_what_is_open(opened: Opened) -> None:
    """Open as seen from the day of the case."""
    told = museum()
    told.says("Wim asked.", "request", "2018-05-03", about=ROOF, title="roof")
    assert any("looks back from January 2020" in caveat for caveat in open_(opened(told)).caveats)


def test_a_message_that_is_not_held_is_asked_for_by_its_day_and_what_came_with_it(opened: Opened) -> None:
    """A bare "email" would be no help to whoever is asked for it."""
    told = museum().knows("document/email: email")
    told.says(
        "An email of 4 June 2018 went to Xia Berg with the roof plan.",
        "email",
        "2018-06-04",
        "stated",
        "document/email",
        recipient="person/xia",
        attached=PLAN,
    )
    names = [finding.name for finding in missing(opened(told)).findings]
    assert "the email of 4 June 2018 (with the roof plan attached)" in names


def test_a_message_of_an_uncertain_day_is_given_none(opened: Opened) -> None:
    """Somewhere in June is no day."""
    told = museum().knows("document/letter: letter")
    told.says("A letter went out in June.", "letter", "2018-06", "stated", "document/letter")
    assert [finding.name for finding in missing(opened(told)).findings] == ["the letter"]


def test_a_message_told_of_elsewhere_is_held_where_a_source_is_that_message(opened: Opened) -> None:
    """The mail lies among the sources; a report tells of it."""
    told = museum().knows("document/email: email")
    event = told.says("An email went to Xia.", "email", "2018-06-04", about="document/email")
    assert [finding.name for finding in missing(opened(told)).findings] == ["the email of 4 June 2018"]
    told.source("4-june.eml", "2018-06-04", "email")
    event = replace(event, evidence=(*event.evidence, told.words("To: Xia Berg")))
    told.events[-1] = event
    assert missing(opened(told)).findings == ()
