"""Who knew, by which act, from when at the latest; what is claimed stays a claim."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.questions.cases import Telling, weir, when
from timeline.case import Case
from timeline.model.answer import ANSWERED, NONE_ON_RECORD, Answer, Finding
from timeline.questions.knew import knew

Opened = Callable[[Telling], Case]
SURVEY = "weir survey"


def who_knew(case: Case, about: str = SURVEY, who: str = "", before: str = "") -> Answer:
    """The answer, by names."""
    return knew(
        case,
        about=case.find(about),
        who=case.find(who) if who else None,
        before=when(before) if before else None,
    )


def of(answer: Answer, name: str) -> Finding:
    """The finding of one person, post or body."""
    return next(finding for finding in answer.findings if finding.name == name)


@pytest.mark.parametrize(
    ("name", "how", "edtf"),
    [
        ("Hydrotest", "author", "2014-03"),
        ("chief engineer", "recipient", "2014-04-04"),
        ("clerk to the board", "recipient", "2014-04-04"),
        ("duty engineers", "present", "2014-04/2014-05"),
        ("Ben Stott", "sender", "2017-01-09"),
        ("Ada Quill", "recipient", "2017-01-09"),
    ],
)
def test_each_is_told_with_the_earliest_provable_act(case: Case, name: str, how: str, edtf: str) -> None:
    """Author, recipients by post, those present, sender and addressee."""
    finding = of(who_knew(case), name)
    assert finding.when is not None
    assert (finding.value["how"], finding.when.edtf) == (how, edtf)


def test_every_finding_has_its_quote(case: Case) -> None:
    """No knowledge without words for it."""
    assert all(finding.evidence for finding in who_knew(case).findings)


def test_before_keeps_apart_who_is_on_record_only_later(case: Case) -> None:
    """Of the six, two come in only with the mail of 2017."""
    answer = who_knew(case, before="2016-12")
    times = {finding.name: finding.value["in_time"] for finding in answer.findings if finding.value}
    assert [name for name, time in times.items() if time == "no"] == ["Ada Quill", "Ben Stott"]
    assert times["chief engineer"] == "yes"
    assert "On record only later: " in answer.text


def test_a_denial_is_a_claim_of_whoever_says_it(case: Case) -> None:
    """The board knew nothing, says Ada Quill; that does not make it so."""
    answer = who_knew(case, who="River Board", before="2016-12")
    claims = [finding for finding in answer.findings if finding.certainty == "stated"]
    assert (answer.status, [claim.name for claim in claims]) == (NONE_ON_RECORD, ["Ada Quill"])
    assert claims[0].text.startswith("Ada Quill says: “")
    assert "Ignorance is claimed, not shown, by Ada Quill (for River Board)." in answer.text


def test_a_denial_bounds_the_claimed_ignorance(case: Case) -> None:
    """Ada Quill speaks for herself too: until December 2016."""
    denied = of(who_knew(case), "Ada Quill").value["denied_until"]
    assert denied == when("[..2016-12]")


def test_speaking_of_it_shows_knowledge(opened: Opened) -> None:
    """Ida Crane was never sent the log, but spoke of it on 4 May 2019."""
    told = Telling().knows("document/log: duty log", "person/ida: Ida Crane").source("a.txt", "2019-06-01")
    told.says("“That log was a scandal,” Ida Crane said.", "other", "2018", "stated", "document/log",
              speaker="person/ida", said="2019-05-04")  # fmt: skip
    finding = of(who_knew(opened(told), "duty log"), "Ida Crane")
    assert (finding.value["how"], finding.when) == ("quoted", when("2019-05-04"))


def with_chief(told: Telling) -> Telling:
    """Ben Stott was chief engineer all through 2014."""
    told.source("staff.csv", "2017-05-01", "table")
    return told.tenure("person/ben-stott", "post/chief-engineer", "2012-01-01", "2015-06-30")


def test_a_holder_on_the_day_knows_through_the_post(opened: Opened) -> None:
    """What came to the chief engineer on 4 April 2014 came to Ben Stott: inferred, proved by both."""
    finding = of(who_knew(opened(with_chief(weir()))), "Ben Stott")
    assert (finding.when, finding.certainty) == (when("2014-04-04"), "inferred")
    assert {quote.source for quote in finding.evidence} == {"sources/inquiry.txt", "sources/staff.csv"}


def test_a_holder_of_another_time_does_not(opened: Opened) -> None:
    """A title of 2017 does not date back to 2014."""
    told = weir().source("list.csv", "2017-05-01", "table")
    told.tenure("person/dev-rao", "post/chief-engineer", "", "", "2017-05-01", sure="stated")
    assert "Dev Rao" not in [finding.name for finding in who_knew(opened(told)).findings]


def test_a_body_knows_through_its_members_on_record(opened: Opened) -> None:
    """Ada Quill is a member of the board, and got the mail."""
    told = weir().knows("post/member: member of the River Board").source("list.csv", "2017-05-01", "table")
    told.tenure("person/ada-quill", "post/member", "2013-01-01", "2017-12-31")
    answer = who_knew(opened(told), who="River Board")
    assert of(answer, "Ada Quill").when == when("2017-01-09")
    assert any("A body knows through its members" in caveat for caveat in answer.caveats)


def test_a_body_without_known_members_is_said_to_be_looked_at_alone(case: Case) -> None:
    """No tenure says who sat on the board."""
    assert any(
        "no tenure says who its members were" in caveat
        for caveat in who_knew(case, who="River Board").caveats
    )


def test_a_post_knows_through_whoever_held_it_that_day(opened: Opened) -> None:
    """Ada Quill was chair when the mail came; the chair knew through her."""
    told = weir().source("list.csv", "2017-05-01", "table")
    told.tenure("person/ada-quill", "post/chair-of-the-board", "2015-01-01", "2017-12-31")
    answer = who_knew(opened(told), who="chair of the board")
    assert [finding.name for finding in answer.findings if finding.certainty != "possible"][:1] == [
        "Ada Quill"
    ]


def test_a_post_does_not_know_through_those_who_held_it_before(opened: Opened) -> None:
    """She had left when the mail came."""
    told = weir().source("list.csv", "2017-05-01", "table")
    told.tenure("person/ada-quill", "post/chair-of-the-board", "2012-01-01", "2016-06-30")
    answer = who_knew(opened(told), who="chair of the board")
    assert answer.status == NONE_ON_RECORD
    assert not [finding for finding in answer.findings if finding.value]


def test_who_may_have_held_a_post_then_is_no_more_than_possible(opened: Opened) -> None:
    """The chief engineer got it in 2014; Dev Rao is called chief engineer in 2017."""
    told = weir().source("list.csv", "2017-05-01", "table")
    told.tenure("person/dev-rao", "post/chief-engineer", "", "", "2017-05-01", sure="stated")
    answer = who_knew(opened(told), who="Dev Rao")
    [finding] = answer.findings
    assert (answer.status, finding.certainty) == (NONE_ON_RECORD, "possible")
    assert "whether Dev Rao held that post then is not on record" in finding.text


def chain() -> Telling:
    """Ann got the log on 1 May, met Bob on 3 May; Bob wrote to Cy on 5 May; Bob had met Dee on 2 May."""
    told = Telling().knows(
        "document/log: duty log", *(f"person/{who}: {who.title()} Ode" for who in ("ann", "bob", "cy", "dee"))
    )
    told.source("a.txt", "2019-06-01")
    told.says(
        "Ann got the log on 1 May.", "submission", "2019-05-01", about="document/log", recipient="person/ann"
    )
    told.says("Bob met Dee on 2 May.", "meeting", "2019-05-02", present="person/bob person/dee")
    told.says("Ann met Bob on 3 May.", "meeting", "2019-05-03", present="person/ann person/bob")
    told.says("Bob wrote to Cy on 5 May.", "email", "2019-05-05", sender="person/bob", recipient="person/cy")
    return told


@pytest.mark.parametrize(("name", "edtf"), [("Bob Ode", "2019-05-03"), ("Cy Ode", "2019-05-05")])
def test_what_contacts_would_allow_is_possible_and_no_more(opened: Opened, name: str, edtf: str) -> None:
    """Whoever knew may have told whoever they met afterwards."""
    answer = who_knew(opened(chain()), "duty log", name)
    [finding] = answer.findings
    assert (answer.status, finding.certainty) == (NONE_ON_RECORD, "possible")
    assert finding.value["earliest_possible"].edtf == edtf


def test_a_meeting_before_anyone_knew_allows_nothing(opened: Opened) -> None:
    """Dee met Bob a day too early."""
    assert who_knew(opened(chain()), "duty log", "Dee Ode").findings == ()


def test_more_sources_never_make_knowledge_later(opened: Opened) -> None:
    """An earlier mail moves Ada Quill's moment forward, a later one does not move it back."""
    told = weir().source("mail.txt", "2016-02-02", "email")
    told.says(
        "Attached: the survey.",
        "email",
        "2016-02-02",
        about="document/weir-survey",
        recipient="person/ada-quill",
    )
    told.says(
        "Again: the survey.",
        "email",
        "2017-03-03",
        about="document/weir-survey",
        recipient="person/ada-quill",
    )
    assert of(who_knew(opened(told)), "Ada Quill").when == when("2016-02-02")


def test_without_its_evidence_the_knowledge_is_gone(opened: Opened) -> None:
    """The mail is taken out; Ada Quill is only on record as speaking of it in 2017."""
    told = weir()
    told.events = [event for event in told.events if event.kind != "email"]
    finding = of(who_knew(opened(told)), "Ada Quill")
    assert finding.value["how"] == "quoted"


def test_an_author_knew_when_it_was_written(opened: Opened) -> None:
    """Written in March, sent by its author on 2 March: the writing comes first."""
    told = Telling().knows("document/log: duty log", "person/ann: Ann Ode").source("a.txt", "2019-06-01")
    told.says(
        "Ann wrote the log in March 2019.", "report", "2019-03", about="document/log", author="person/ann"
    )
    told.says(
        "Ann sent the log on 2 March 2019.", "email", "2019-03-02", about="document/log", sender="person/ann"
    )
    assert of(who_knew(opened(told), "duty log"), "Ann Ode").value["how"] == "author"


def test_nobody_on_record_is_an_answer(opened: Opened) -> None:
    """A document of which nothing is told."""
    told = Telling().knows("document/log: duty log").source("a.txt", "2019-06-01")
    answer = who_knew(opened(told), "duty log")
    assert (answer.status, answer.findings) == (NONE_ON_RECORD, ())
    assert answer.text.startswith("No record that anyone knew of the duty log.")


def test_the_answer_is_given_in_the_order_of_time(case: Case) -> None:
    """The author first, then the recipients of April, ..."""
    moments = [finding.when.sort_key for finding in who_knew(case).findings if finding.value and finding.when]
    assert moments == sorted(moments)
    assert who_knew(case).status == ANSWERED


def test_a_time_that_the_question_sets_is_said_in_the_answer(case: Case) -> None:
    """Nothing done in 1999 is not nothing done at all."""
    answer = knew(case, about=case.entity("document/weir-survey"), on=when("1999"))
    assert "by anything done in 1999" in answer.text
