"""One document under many names, and two documents that only sound alike."""

from __future__ import annotations

import pytest

from tests.resolve.drafts import entity, ids, resolved, says, source, together

AUDIT = "The [document Tidewell report; maker=Tidewell] by [organisation Tidewell] came on 3 May 2016. "


def documents(*texts: str) -> list[str]:
    """The documents of these texts, each a source of its own."""
    return ids(resolved(*(source(f"{n}.txt", text) for n, text in enumerate(texts))), "document")


# text, how many documents
@pytest.mark.parametrize(
    ("text", "count"),
    [
        (AUDIT + "The [document report] was long.", 1),
        (AUDIT + "This [document Tidewell audit; maker=Tidewell] was long.", 1),
        (AUDIT + "The [document audit of the quays] was long.", 2),
        (AUDIT + "A [document report] on fish came too.", 2),
        (AUDIT + "The [document letter] was long.", 2),
        (AUDIT + "The [document Farrow report; maker=Farrow] by [organisation Farrow] differs.", 2),
        ("An [document audit report] came. The [document audit] was long.", 1),
        ("An [document audit report] came. The [document inspection report] was long.", 2),
        ("An [document audit report] came. The [document quay file audit] was long.", 1),
        ("The [document berth audit] and the [document crane audit] came.", 2),
        ("A [document warning letter] came. A [document warning letter] came again.", 2),
        ("A [document letter] came. The [document letter] was long.", 1),
        (
            "The [document minutes] of the quay board came. The [document minutes] of two last meetings too.",
            2,
        ),
        ("The [document minutes] of the quay board came. The [document minutes] of the board were long.", 1),
        ("The [document minutes] of 9 May came. The [document minutes] were long.", 1),
        ("A [document letter] came. The [document letters] were long.", 2),
        ("A [document damning inspection report] came. A [document damning inspection report] it was.", 1),
    ],
)
def test_names_of_one_source(text, count):
    """Pointing names mean the nearest document above that they can mean; others are new ones."""
    assert len(documents(text)) == count


def test_one_document_under_four_names():
    """Maker, date and kind carry it from one paper to the other."""
    first = source(
        "a.txt",
        "An [document audit report] was produced by [organisation Tidewell] in May 2016. "
        "This May 2016 [document Tidewell audit; maker=Tidewell] was clear.",
    )
    author = (("author", "Tidewell"),)
    first.claim("produced", "report", parts=author, about=("audit report",), at=("May 2016",))
    second = source(
        "b.txt",
        "The [document Tidewell report; maker=Tidewell] by [organisation Tidewell] was sent. "
        "This [document Tidewell report] says so. "
        "An email attached the [document berth file audit]. An [document audit report] of May 2016 exists.",
    )
    case = resolved(first, second)
    assert len(ids(case, "document")) == 1
    assert together(case, "audit report", "Tidewell audit", "Tidewell report", "berth file audit")
    assert entity(case, "Tidewell report").id == "document/tidewell-report"


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        ("The [document safety audit] of May 2016 came.", "The [document audit] of May 2016 came.", 1),
        ("The [document safety audit] of May 2016 came.", "The [document audit] of June 2017 came.", 2),
        ("The [document quay safety policy] holds.", "The [document quay safety policy] was broken.", 1),
        ("An [document audit report] came.", "An [document audit report] came.", 2),
        ("The [document report] came.", "The [document report] came.", 2),
        ("The [document minutes] say so.", "The [document minutes] say so.", 2),
    ],
)
def test_names_of_two_sources(one, other, count):
    """A date and a kind, or a whole name, join across sources; a bare name never does."""
    assert len(documents(one, other)) == count


def test_a_maker_with_two_reports_leaves_its_bare_name_open():
    """Which of the two is not for us to say; the doubt has a line for each."""
    text = (
        "The [document berth audit; maker=Tidewell] by [organisation Tidewell] came. "
        "The [document crane audit; maker=Tidewell] came."
    )
    other = "A [document Tidewell audit; maker=Tidewell] is cited."
    case = resolved(source("a.txt", text), source("b.txt", other))
    assert len(ids(case, "document")) == 3
    assert [line for line in case.doubts[0].options if line.startswith("same")] == [
        'same "Tidewell audit" in sources/b.txt = document/berth-audit',
        'same "Tidewell audit" in sources/b.txt = document/crane-audit',
    ]


def test_the_report_that_names_another_report_is_not_that_report():
    """The subject of a sentence is not its object."""
    text = (
        "An [document inquiry] ended. The [document report] says that the "
        "[document Tidewell report; maker=Tidewell] by [organisation Tidewell] was lost."
    )
    case = resolved(source("a.txt", text))
    assert together(case, "inquiry", "report")
    assert not together(case, "report", "Tidewell report")


def test_the_report_is_not_what_another_speaker_spoke_of():
    """The narrator's audit is nearer in mind than a critic's inspection."""
    draft = source(
        "a.txt",
        "An [document audit report] came. [person Ada Byrne] deplored “the [document inspection report]”. "
        "[person Tom Quill] spoke of the [document report].",
    )
    draft.claim("deplored", "statement", parts=(("agent", "Ada Byrne"),), speaker="Ada Byrne")
    draft.claim("spoke", "statement", parts=(("agent", "Tom Quill"),), speaker="Tom Quill")
    case = resolved(draft)
    assert together(case, "audit report", "report")


def test_a_report_that_should_be_is_no_report():
    """What ought to be shown is no document that was."""
    text = "An [document audit report] came. A [document report] should be short. It: this [document report]."
    case = resolved(source("a.txt", text))
    assert [len(e.names[-1].quotes) for e in case.entities] == [1, 1]
    assert together(case, "audit report", "report")


def test_their_report_is_that_of_a_body():
    """The review was a person's; the consultants' report is the one with a body for its maker."""
    draft = source(
        "a.txt",
        "The [document Tidewell report; maker=Tidewell] by [organisation Tidewell] was lost. "
        "The [document review] was led by [person Ada Byrne]. They handed over their [document report].",
    )
    draft.claim("led", "report", parts=(("author", "Ada Byrne"),), about=("review",))
    case = resolved(draft)
    assert together(case, "Tidewell report", "report")
    assert entity(case, "report").why[0].rule == "maker-above"


def test_an_adjective_brings_its_report_back():
    """The independent review is the independent report, not the audit in between."""
    text = (
        "An independent [document report] came. An [document audit report] had come before. "
        "The [document Independent Review] was long."
    )
    assert together(resolved(source("a.txt", text)), "report", "Independent Review")


def test_a_pointing_name_tells_its_rule():
    """`timeline why` shows it."""
    found = entity(resolved(source("a.txt", AUDIT + "The [document report] was long.")), "Tidewell report")
    assert [ground.rule for ground in found.why] == ["same-noun-above"]
    assert [quote.exact for quote in found.why[0].quotes] == ["Tidewell report", "report"]


def test_a_decision_parts_what_a_rule_would_join():
    """The investigator has seen both."""
    case = resolved(
        source("a.txt", AUDIT + "The [document report] was long."),
        corrections=says('different "report" in a.txt #2 document/tidewell-report\n'),
    )
    assert len(ids(case, "document")) == 2
    assert case.problems == ()


def test_a_document_of_the_case_is_held_only_if_a_source_is_it():
    """The title of one source is the name that another source uses."""
    told = source("a.txt", "The [document Quay Safety Audit] came.")
    itself = source("b.txt", "Everything is unsafe.", title="Quay Safety Audit")
    found = entity(resolved(told, itself), "Quay Safety Audit")
    assert (found.held, found.source) == (True, "sources/b.txt")
    assert not entity(resolved(told), "Quay Safety Audit").held


# the first words of a paper, whether it is what they name
@pytest.mark.parametrize(
    ("words", "held"),
    [
        ("Harbour Trust\n\n[document Agenda] for the meeting of the board\n", True),
        ("Harbour Trust\n\n[document Notice] of a meeting\n", True),
        ("The [document agenda] for the meeting was lost.", False),
        ("He read the [document agenda] of it.", False),
    ],
)
def test_an_agenda_that_heads_itself_so_is_held(words, held):
    """A paper that only speaks of one is another."""
    case = resolved(source("a.txt", words))
    [found] = [one for one in case.entities if one.id.startswith("document/")]
    assert found.held is held


def test_a_mail_with_the_name_of_a_document_in_its_subject_is_not_that_document():
    """It says what the mail is about."""
    told = source("a.txt", "The [document Quay Safety Audit] came.")
    mail = source("b.eml", "When does it come?", title="Quay Safety Audit", kind="email")
    itself = source("c.txt", "Everything is unsafe.", title="Quay Safety Audit")
    assert not entity(resolved(told, mail), "Quay Safety Audit").held
    assert entity(resolved(told, mail, itself), "Quay Safety Audit").source == "sources/c.txt"


def test_two_papers_that_tell_one_order_mean_one_inquiry():
    """Nearly the same sentence, the same mayor: the inquiry is one, whatever each calls it."""
    words = (
        "[person Ada Byrne] {} after residents on both banks had called for a reckoning with the ferry line."
    )
    one = source("a.txt", words.format("has ordered the [document investigation]"))
    one.claim("ordered", "decision", parts=(("agent", "Ada Byrne"),), about=("investigation",))
    two = source("b.txt", words.format("ordered the [document inquiry] this year"))
    two.claim("ordered", "decision", parts=(("agent", "Ada Byrne"),), about=("inquiry",))
    case = resolved(one, two)
    assert together(case, "investigation", "inquiry")
    assert entity(case, "inquiry").why[0].rule == "same-act"
