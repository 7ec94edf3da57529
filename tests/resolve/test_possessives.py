""" "Its report" is that of whoever the words before can only mean; otherwise nobody's."""

from __future__ import annotations

import pytest

from tests.resolve.drafts import Draft, ids, resolved, source, together
from timeline.resolve.owners import owners


def owner(draft: Draft) -> str:
    """Whose the one possessed document is; empty if nobody's for sure."""
    found = [place[0].exact for _, place in owners(draft.done())]
    return found[0] if found else ""


# text, owner
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[organisation Tidewell] sent its [document report].", "Tidewell"),
        ("[organisation Tidewell] sent its own long [document report].", "Tidewell"),
        ("[organisation Tidewell] looked. Its [document report] came.", "Tidewell"),
        ("[organisation Tidewell] looked. [document Its report] came.", "Tidewell"),
        ("[organisation Tidewell] looked. Their [document report] came.", "Tidewell"),
        ("[organisation Tidewell] looked. It left. Their [document report] came.", ""),
        ("[organisation Tidewell] looked. The [document report] came.", ""),
        ("[organisation Tidewell] looked. Her [document report] came.", ""),
        ("[organisation Tidewell] looked. Its [document log] came.", ""),
        ("[organisation Tidewell] and [organisation Farrow] looked. Their [document report] came.", ""),
        (
            "[organisation Tidewell] looked at [organisation Tidewell]. Its [document report] came.",
            "Tidewell",
        ),
        (
            "[group Consultants] from [organisation Tidewell] looked. Their [document report] came.",
            "Tidewell",
        ),
        ("[organisation Tidewell] met [group residents]. Their [document report] came.", ""),
        ("[organisation Tidewell] met [group residents]. Its [document report] came.", "Tidewell"),
        ("[organisation Tidewell] looked. The [group residents] sent their [document report].", ""),
        ("[person Ada Byrne] sent her [document letter].", "Ada Byrne"),
        ("[person Ada Byrne] sent its [document letter].", ""),
        ("[person Ada Byrne] met the [post clerk]. Her [document letter] came.", ""),
        ("[person Ada Byrne] met [person Tom Quill]. His [document letter] came.", ""),
    ],
)
def test_who_owns_a_document(text, expected):
    """The only body or person of its sentence, else of the one before."""
    assert owner(source("a.txt", text)) == expected


def inspected() -> Draft:
    """One body inspects another, and then there is a report of one of them."""
    return source(
        "a.txt",
        "[organisation Ferry Watch] inspected [organisation Tidewell]. Its [document report] came.",
    )


def test_whoever_acts_owns_it():
    """The inspector's report, where a claim says who inspected."""
    draft = inspected().claim(
        "inspected", "inspection", parts=(("agent", "Ferry Watch"), ("subject", "Tidewell"))
    )
    assert owner(draft) == "Ferry Watch"


def test_without_a_claim_two_bodies_leave_it_open():
    """Either may have written it."""
    assert owner(inspected()) == ""


def test_a_receiver_owns_no_report():
    """The board had it from the firm of the sentence before, or from someone else."""
    draft = source("a.txt", "The [organisation Dock Board] received its [document report].")
    assert owner(draft) == "Dock Board"
    draft.claim("received", "submission", parts=(("recipient", "Dock Board"),), about=("report",))
    assert owner(draft) == ""


def test_a_report_of_a_body_is_one_with_the_report_named_after_it():
    """ "Their report" in one paper, the Tidewell report in another."""
    one = source(
        "a.txt", "[organisation Tidewell] looked into eight files. Their [document report] was lost."
    )
    two = source("b.txt", "The [document Tidewell report; maker=Tidewell] came from [organisation Tidewell].")
    assert together(resolved(one, two), "report", "Tidewell report")


def test_reports_of_two_bodies_are_two():
    """Each of its own maker, though both are just "its report"."""
    text = (
        "[organisation Tidewell] looked at the quay. Its [document report] came in May. "
        "[organisation Farrow] looked at the pier. Its [document report] came in June."
    )
    assert len(ids(resolved(source("a.txt", text)), "document")) == 2


def test_its_report_goes_back_to_its_own_report():
    """A report of no known maker right above is the one that is its own."""
    text = (
        "A [document report] came from there. [organisation Tidewell] looked. Its [document report] was long."
    )
    assert len(ids(resolved(source("a.txt", text)), "document")) == 1


ALERT = (
    "A [document safety alert] about pumps was mailed to the [post medical director]. "
    "The [document alert] was filed. "
)


def test_an_alert_swallows_no_report_of_another_body():
    """The alert is one thing under two names, the inspectors' report another."""
    text = ALERT + "[organisation Carewatch] inspected the ward. Its [document report] came in July."
    case = resolved(source("a.txt", text))
    assert ids(case, "document") == ["document/report", "document/safety-alert"]
    assert together(case, "safety alert", "alert")


@pytest.mark.parametrize("word", ["report", "letter", "audit", "policy"])
def test_an_alert_is_no_other_sort_of_paper(word):
    """What points at a report never means an alert."""
    case = resolved(source("a.txt", f"{ALERT}The [document {word}] was long."))
    assert len(ids(case, "document")) == 2


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("safety alert", "alert"),
        ("harbour notice", "notice"),
        ("pilots' bulletin", "bulletin"),
        ("tide memo", "memo"),
        ("staff circular", "circular"),
    ],
)
def test_notices_go_by_their_fuller_name(full, short):
    """The short form points back, and the fuller one is shown."""
    case = resolved(source("a.txt", f"A [document {full}] went out. The [document {short}] was filed."))
    assert [entity.name for entity in case.entities] == [full]
