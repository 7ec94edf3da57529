"""What the investigator rules closes that dispute alone, and is shown with who decided what and why."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from timeline.case import Case, open_case
from timeline.checks import checked
from timeline.folder import find_case
from timeline.pipeline import build
from timeline.questions.disputed import disputed, disputed_gaps

Ruled = Callable[..., Case]
SOURCES = (
    "The audit took place on 4 March 2019.\n\nAda Poe resigned as clerk on 4 March 2019.",
    "The audit took place on 9 March 2019.\n\nAda Poe resigned as clerk on 29 March 2019.",
)
RULING = """2020-03-01 holds "resigned as clerk on 29 March 2019" in 2.txt
    against: "resigned as clerk on 4 March 2019" in 1.txt
    why: her letter bears that day
    by: E. Marsh
"""


@pytest.fixture
def ruled(tmp_path: Path) -> Ruled:
    """The case of the audit and the clerk, with corrections."""

    def make(corrections: str = "") -> Case:
        (tmp_path / "case.toml").write_text('title = "Ardle"\nas_of = "2020-01"\nday_first = true\n')
        (tmp_path / "corrections.txt").write_text(corrections)
        (tmp_path / "sources").mkdir()
        for number, words in enumerate(SOURCES, 1):
            (tmp_path / "sources" / f"{number}.txt").write_text(words + "\n")
        build(find_case(tmp_path), jobs=1)
        return open_case(tmp_path)

    return make


def open_points(case: Case) -> list[set[str]]:
    """The passages of each dispute that is open."""
    return [
        {quote.exact for quote in finding.evidence}
        for finding in disputed(case).findings
        if finding.value is None
    ]


AUDIT = {"The audit took place on 4 March 2019.", "The audit took place on 9 March 2019."}
CLERK = {"Ada Poe resigned as clerk on 4 March 2019.", "Ada Poe resigned as clerk on 29 March 2019."}


def test_both_are_open_before(ruled: Ruled) -> None:
    assert sorted(map(sorted, open_points(ruled()))) == sorted(map(sorted, (AUDIT, CLERK)))


def test_a_ruling_closes_its_dispute_and_no_other(ruled: Ruled) -> None:
    assert open_points(ruled(RULING)) == [AUDIT]


def test_gaps_and_checks_leave_out_what_is_ruled(ruled: Ruled) -> None:
    case = ruled(RULING)
    assert len([*disputed_gaps(case)]) == 1
    assert [problem.code for problem in checked(case)].count("disputed") == 1


def test_a_ruling_is_shown(ruled: Ruled) -> None:
    (shown,) = [finding for finding in disputed(ruled(RULING)).findings if finding.value]
    assert shown.value == {"ruled": "corrections.txt:1"}
    assert shown.text.startswith("Ruled on 1 March 2020 by E. Marsh: “resigned as clerk on 29 March 2019”")
    assert shown.text.endswith("her letter bears that day.")


def test_the_event_has_the_date_that_holds(ruled: Ruled) -> None:
    (event,) = ruled(RULING).events(kind="departure")
    assert (event.when.edtf, event.disputed) == ("2019-03-29", False)
    assert len(event.evidence) == 2
    assert "corrections.txt:1" in [ground.rule for ground in event.why]


def test_a_ruling_on_an_order(ruled: Ruled) -> None:
    """No event has two dates; the two happenings were laid together by their words alone."""
    words = (
        'holds "audit took place on 9 March" in 2.txt\n    against: "audit took place on 4 March" in 1.txt'
    )
    assert open_points(ruled(words)) == [CLERK]


@pytest.mark.parametrize(
    ("corrections", "message"),
    [
        ('holds "audit took place" in 2.txt', "against"),
        ('holds "audit took place" in 2.txt\n    against: "no such words" in 1.txt', "is not in"),
        ('holds "audit took place" in 2.txt\n    quote: "audit" in 1.txt', "known are against"),
    ],
)
def test_a_ruling_that_names_nothing_is_a_problem(ruled: Ruled, corrections: str, message: str) -> None:
    (problem,) = [p for p in ruled(corrections).problems() if p.where.startswith("corrections.txt")]
    assert message in problem.message
