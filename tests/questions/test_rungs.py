"""The ladder line by line: every kind of act on record of one person, what it shows, and claims beside it."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from tests.questions.cases import Telling, when
from timeline.case import Case
from timeline.model.answer import Finding
from timeline.questions.knew import knew
from timeline.questions.known import known
from timeline.views.json import answer_shape

Opened = Callable[[Telling], Case]
CHART = "document/chart"


def pilotage() -> Telling:
    """A harbour, with a chart of its sandbanks that several came to know of."""
    return (
        Telling()
        .knows(
            f"{CHART}: sandbank chart",
            "person/una: Una Moe",
            "person/eli: Eli Brandt",
            "post/harbourmaster: harbourmaster",
            "organisation/trust: Harbour Trust",
        )
        .source("file.txt", "2019-06-01", title="Harbour file")
    )


def of(case: Case, who: str = "Una Moe") -> Finding:
    """What is found of one person."""
    found = knew(case, about=case.entity(CHART), who=case.find(who)).findings
    return next(finding for finding in found if finding.value)


def rungs(finding: Finding) -> list[tuple[str, str]]:
    """Each rung by its act and its moment."""
    return [(rung.value["how"], rung.when.edtf if rung.when else "") for rung in finding.ladder]


def climbing() -> Telling:
    """Una Moe is copied in on 3 May, sits in a meeting on 9 May, quotes it on 1 June."""
    told = pilotage()
    told.says("Una Moe spoke of the chart on 1 June.", "statement", "2018-06-01", "stated", CHART,
              verb="say", agent="person/una")  # fmt: skip
    told.says("Mail of 3 May, copy to Una Moe.", "email", "2018-05-03", about=CHART, copied="person/una")
    told.says("Una Moe sat in the meeting of 9 May.", "meeting", "2018-05-09", about=CHART,
              present="person/una")  # fmt: skip
    return told


def test_each_kind_of_act_is_a_rung_in_the_order_of_time(opened: Opened) -> None:
    """Copied in first, then present, then speaking of it, whatever order the file tells them in."""
    found = of(opened(climbing()))
    assert rungs(found) == [("copied", "2018-05-03"), ("present", "2018-05-09"), ("quoted", "2018-06-01")]


def test_the_first_rung_is_the_finding_itself(opened: Opened) -> None:
    """The earliest provable moment heads the ladder, in the same words."""
    found = of(opened(climbing()))
    assert (found.ladder[0].text, found.ladder[0].when) == (found.text, found.when)


def test_each_rung_has_its_own_quote(opened: Opened) -> None:
    """Three sentences, one for each."""
    quotes = [rung.evidence[0].exact for rung in of(opened(climbing())).ladder]
    assert quotes == [
        "Mail of 3 May, copy to Una Moe.",
        "Una Moe sat in the meeting of 9 May.",
        "Una Moe spoke of the chart on 1 June.",
    ]


def test_one_kind_of_act_is_told_once_and_counted(opened: Opened) -> None:
    """Three mails are one rung: the first of them, how many, and the last."""
    told = pilotage()
    for day in ("2018-05-03", "2018-05-10", "2018-05-17"):
        told.says(f"Mail of {day}.", "email", day, about=CHART, recipient="person/una")
    [rung] = of(opened(told)).ladder
    assert (rung.value["times"], rung.value["last"]) == (3, when("2018-05-17"))
    assert "(3 times on record, last 17 May 2018)" in rung.text


# kind of event, its verb, the part; which moment it proves, and in which words
@pytest.mark.parametrize(
    ("kind", "verb", "role", "shows", "words"),
    [
        ("email", "send", "recipient", "sent", "was sent it"),
        ("email", "send", "copied", "sent", "was copied in"),
        ("submission", "hand", "recipient", "delivered", "was given it"),
        ("submission", "receive", "recipient", "delivered", "was given it"),
        ("submission", "hand", "sender", "delivered", "handed it over"),
        ("submission", "present", "sender", "shown", "presented it"),
        ("knowledge", "show", "recipient", "shown", "was shown it"),
        ("knowledge", "tell", "recipient", "told", "was told of it"),
        ("knowledge", "read", "agent", "read", "read it"),
        ("knowledge", "review", "agent", "seen", "saw it"),
        ("knowledge", "discover", "agent", "found", "found it"),
        ("knowledge", "hear", "agent", "heard", "is said to have heard of it"),
        ("knowledge", "know", "agent", "said-to-know", "is said to have known of it"),
        ("knowledge", "acknowledge", "agent", "delivered", "acknowledged it"),
    ],
)
def test_sent_delivered_read_and_told_are_told_apart(
    opened: Opened, kind: str, verb: str, role: str, shows: str, words: str
) -> None:
    """What is handed over is given and not only sent; what is heard of is not read."""
    told = pilotage()
    told.says(
        "Una Moe and the chart.", kind, "2018-05-03", "stated", CHART, verb=verb, **{role: "person/una"}
    )
    found = of(opened(told))
    assert found.value["shows"] == shows
    assert found.text.startswith(f"Una Moe {words}, on 3 May 2018")


def test_that_sending_is_not_reading_is_said_once(opened: Opened) -> None:
    """Two who were sent it; one note."""
    told = pilotage()
    told.says("Mail to both.", "email", "2018-05-03", about=CHART, recipient="person/una person/eli")
    case = opened(told)
    caveats = knew(case, about=case.entity(CHART)).caveats
    assert sum("shows that it was sent, not that it came or was read" in caveat for caveat in caveats) == 1


def test_an_answer_to_the_mail_that_brought_it_acknowledges_it(opened: Opened) -> None:
    """Not a second sending: a reply brings nothing unless something is attached."""
    told = pilotage()
    told.says("Re: sandbank chart.", "email", "2018-05-04", about=CHART, title="email: Re: sandbank chart",
              sender="person/una", recipient="person/eli")  # fmt: skip
    case = opened(told)
    hows = {f.name: f.value["how"] for f in knew(case, about=case.entity(CHART)).findings if f.value}
    assert hows == {"Una Moe": "quoted", "Eli Brandt": "told"}


def test_an_answer_with_the_paper_attached_brings_it(opened: Opened) -> None:
    """Re:, and the chart with it."""
    told = pilotage()
    told.says("Re: the chart, attached.", "email", "2018-05-04", about=CHART, title="email: Re: the chart",
              sender="person/una", recipient="person/eli", attached=CHART)  # fmt: skip
    assert of(opened(told), "Eli Brandt").value["how"] == "recipient"


def test_an_answer_whose_words_enclose_the_paper_brings_it(opened: Opened) -> None:
    """Re:, "I enclose the chart", and no attachment listed."""
    told = pilotage()
    told.says("Re: sandbank chart.", "email", "2018-05-04", about=CHART, title="email: Re: sandbank chart",
              sender="person/una", recipient="person/eli")  # fmt: skip
    told.words("I enclose the sandbank chart.")
    assert of(opened(told), "Eli Brandt").value["how"] == "recipient"


def test_what_is_denied_is_not_told_as_done(opened: Opened) -> None:
    """Whoever denies having known speaks of it then; the words are theirs, and no title says so."""
    told = pilotage()
    told.says("Una Moe denies that she knew of the chart.", "knowledge", "[..2018]", "denied", CHART,
              verb="know", title="she knew of the chart", speaker="person/una", said="2019-05")  # fmt: skip
    found = of(opened(told))
    assert found.value["how"] == "quoted"
    assert found.text.endswith("“Una Moe denies that she knew of the chart”.")


def denying() -> Telling:
    """Una Moe was mailed on 3 May 2018, and says that she knew nothing until August."""
    told = pilotage()
    told.says("Mail to Una Moe.", "email", "2018-05-03", about=CHART, recipient="person/una")
    told.says("I knew nothing before September.", "knowledge", "[..2018-08]", "denied", CHART, verb="know",
              agent="person/una", speaker="person/una")  # fmt: skip
    return told


def test_a_claim_of_ignorance_stands_on_the_ladder_with_what_it_pulls_against(opened: Opened) -> None:
    """Both sentences, side by side; who is right is not said."""
    rung = of(opened(denying())).ladder[-1]
    assert (rung.value["how"], rung.value["clashes"]) == ("denied", True)
    assert [quote.exact for quote in rung.evidence] == [
        "I knew nothing before September.",
        "Mail to Una Moe.",
    ]


def test_the_answer_says_whose_record_a_claim_pulls_against(opened: Opened) -> None:
    """And the claim is named in the value of the finding."""
    case = opened(denying())
    answer = knew(case, about=case.entity(CHART))
    assert "That pulls against the record of Una Moe." in answer.text
    assert len(answer.findings[0].value["clashes"]) == 1


def test_a_claim_that_fits_the_record_pulls_against_nothing(opened: Opened) -> None:
    """She knew nothing before May, and was mailed on the third."""
    told = pilotage()
    told.says("Mail to Una Moe.", "email", "2018-05-03", about=CHART, recipient="person/una")
    told.says("I knew nothing before May.", "knowledge", "[..2018-04]", "denied", CHART, verb="know",
              agent="person/una", speaker="person/una")  # fmt: skip
    found = of(opened(told))
    assert found.value["clashes"] == []
    assert rungs(found)[-1] == ("denied", "[..2018-04]")


def test_the_ladder_is_seen_from_the_person_too(opened: Opened) -> None:
    """What did Una Moe know: one thing, by the same rungs; by 8 May only the first of them."""
    case = opened(climbing())
    una = case.entity("person/una")
    [whole] = known(case, who=una).findings
    [early] = known(case, who=una, on=when("2018-05-08")).findings
    assert rungs(whole) == rungs(of(case))
    assert rungs(early) == [("copied", "2018-05-03")]


def test_json_bears_the_rungs_below_the_finding(opened: Opened) -> None:
    """Each in the shape of a finding; what has no ladder has no such key."""
    case = opened(denying())
    shape = answer_shape(case, knew(case, about=case.entity(CHART)))
    first, claim = json.loads(json.dumps(shape))["findings"]
    assert [rung["value"]["how"] for rung in first["ladder"]] == ["recipient", "denied"]
    assert "ladder" not in claim


def chain() -> Telling:
    """Una Moe got the chart on 1 May and met Eli on 3 May; Eli wrote to Kai on 5 May."""
    told = pilotage().knows("person/kai: Kai Falk")
    told.says("Una Moe got the chart.", "submission", "2018-05-01", about=CHART, verb="give",
              recipient="person/una")  # fmt: skip
    told.says("Una Moe met Eli Brandt.", "meeting", "2018-05-03", present="person/una person/eli",
              title="quay meeting")  # fmt: skip
    told.says("Eli wrote to Kai.", "email", "2018-05-05", sender="person/eli", recipient="person/kai",
              title="email: ropes")  # fmt: skip
    return told


def test_the_way_by_which_news_may_have_come_is_told_contact_by_contact(opened: Opened) -> None:
    """Nobody is on record as telling Kai Falk: from whom, by what, and when it may have been."""
    case = opened(chain())
    answer = knew(case, about=case.entity(CHART), who=case.entity("person/kai"))
    [finding] = answer.findings
    assert [(leg["from"], leg["to"]) for leg in finding.value["path"]] == [
        ("Una Moe", "Eli Brandt"),
        ("Eli Brandt", "Kai Falk"),
    ]
    assert (
        "from Una Moe (was given it, 1 May 2018) to Eli Brandt by “quay meeting” (3 May 2018)" in answer.text
    )
    assert "Whether any of them told it is not on record." in answer.text


def test_the_way_rests_on_the_words_of_each_contact(opened: Opened) -> None:
    """The chart, the meeting, the mail."""
    case = opened(chain())
    [finding] = knew(case, about=case.entity(CHART), who=case.entity("person/kai")).findings
    assert {quote.exact for quote in finding.evidence} == {
        "Una Moe got the chart.",
        "Una Moe met Eli Brandt.",
        "Eli wrote to Kai.",
    }


# asked before a moment of which only bounds are known: when the mail came, whether in time
@pytest.mark.parametrize(
    ("moment", "in_time"),
    [("2018-02-27", "yes"), ("2018-03-15", "possibly"), ("2018-05", "no"), ("2018", "possibly")],
)
def test_before_a_moment_within_bounds_is_sure_only_before_the_first_day(
    opened: Opened, moment: str, in_time: str
) -> None:
    """Some day between 1 March and the end of April."""
    told = pilotage()
    told.says("Mail to Una Moe.", "email", moment, about=CHART, recipient="person/una")
    case = opened(told)
    answer = knew(case, about=case.entity(CHART), before=when("[2018-03..2018-04]"))
    assert [finding.value["in_time"] for finding in answer.findings] == [in_time]


def test_before_a_moment_without_a_beginning_nothing_is_sure(opened: Opened) -> None:
    """It was over by the end of April: what came before that is possibly in time, what came later is not."""
    told = pilotage()
    told.says("Mail to Una Moe.", "email", "2018-02-27", about=CHART, recipient="person/una")
    told.says("Mail to Eli Brandt.", "email", "2018-05-02", about=CHART, recipient="person/eli")
    case = opened(told)
    answer = knew(case, about=case.entity(CHART), before=when("[..2018-04]"))
    assert {f.name: f.value["in_time"] for f in answer.findings} == {
        "Una Moe": "possibly",
        "Eli Brandt": "no",
    }
