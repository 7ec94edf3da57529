"""Passages of several sources that cannot all be laid in time, each set once and as small as it can be."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from timeline.case import Case, open_case
from timeline.folder import find_case
from timeline.pipeline import build
from timeline.questions.disputed import disputed, disputed_gaps

Built = Callable[..., Case]


@pytest.fixture
def built(tmp_path: Path) -> Built:
    """A case of some texts, each written a month after the one before it."""

    def make(*texts: str) -> Case:
        lines = ['title = "Ardle"', 'as_of = "2020-01"', "day_first = true"]
        (tmp_path / "corrections.txt").write_text("")
        (tmp_path / "sources").mkdir()
        for number, words in enumerate(texts, 1):
            (tmp_path / "sources" / f"{number}.txt").write_text(words + "\n")
            lines += [f'[source."sources/{number}.txt"]', f'written = "2019-{number + 5:02}-01"']
        (tmp_path / "case.toml").write_text("\n".join(lines) + "\n")
        build(find_case(tmp_path), jobs=1)
        return open_case(tmp_path)

    return make


def passages(case: Case) -> list[list[str]]:
    """The passages of each dispute."""
    return [[quote.exact for quote in finding.evidence] for finding in disputed(case).findings]


RING = (
    "The inspection of the Corran lock took place before the audit.",
    "The audit was carried out before the fire drill at the Corran lock.",
    "The fire drill was held before the inspection of the Corran lock.",
)
SPAN = (
    "The audit took place on 4 March 2019.",
    "The inspection of the lock was held on 11 March 2019.",
    "The inspection of the lock was held two days after the audit.",
)


@pytest.mark.parametrize("texts", [RING, SPAN], ids=["a ring", "a span"])
def test_three_passages_of_three_sources(built: Built, texts: tuple[str, ...]) -> None:
    case = built(*texts)
    assert passages(case) == [[*texts]]


def test_a_gap_is_listed_once(built: Built) -> None:
    assert len([*disputed_gaps(built(*SPAN))]) == 1


def test_the_text_names_each_source(built: Built) -> None:
    (finding,) = disputed(built(*SPAN)).findings
    assert finding.text.startswith("These 3 passages cannot all be true, though any 2 of them can")
    assert [quote.source for quote in finding.evidence] == [f"sources/{number}.txt" for number in (1, 2, 3)]


def test_a_paper_that_repeats_adds_no_passage(built: Built) -> None:
    """A newspaper takes over what the release says."""
    case = built(
        "The Corran lock was closed on 4 March 2019 after cracks were found in the gate.",
        "The Corran lock was closed on 4 March 2019 after cracks were found in the gate, it was said.",
        "The Corran lock was closed on 9 March 2019 on my advice.",
    )
    (finding,) = disputed(case).findings
    assert len(finding.evidence) == 2
    assert "and 1 more source" in finding.text


AGREED = [
    ("The audit took place on 4 March 2019.", "The audit took place in March 2019."),
    ("The audit of the mill was on 4 March 2019.", "The audit of the lock was on 9 March 2019."),
    ("The audit took place on 4 March 2018.", "The audit took place on 9 March 2019."),
    ("A first audit took place on 4 March 2019.", "The audit took place on 9 March 2019."),
    ("The audit took place on 4 March 2019.", "Two audits were made. The audit took place on 9 March 2019."),
    ("The boiler failed on 4 March 2019.", "The boiler failed again on 9 March 2019."),
    ("The audit began on 4 March 2019.", "The audit was finished on 9 March 2019."),
    ("The audit took place on 4 March 2019.", "The retest was held four months before the audit."),
    ("Ann Roe wrote to the clerk on 4 March 2019.", "Ann Roe wrote to the clerk on 9 March 2019."),
    ("The audit took place on 4 March 2019.", "I think the audit took place on 9 March 2019."),
    ("The audit took place on 4 March 2019.", "The audit did not take place on 9 March 2019."),
    ("The audit was carried out before the sale.", "The sale was completed after the audit."),
    ("The mill was sold on 4 March 2019.", "The mill was sold before the audit of 4 March 2019."),
]  # fmt: skip


@pytest.mark.parametrize("texts", AGREED, ids=[" / ".join(texts) for texts in AGREED])
def test_what_can_all_be_true_is_no_dispute(built: Built, texts: tuple[str, ...]) -> None:
    assert passages(built(*texts)) == []


def event(case: Case, words: str) -> str:
    """When the event of some words was."""
    return next(e.when.edtf for e in case.events() if words in e.title)


RELEASE = "The Lindley report was published on 4 March 2019."


def test_two_days_after_what_another_source_dates(built: Built) -> None:
    case = built(
        RELEASE, "Two days after the publication of the Lindley report, Joan Price visited the lock."
    )
    assert event(case, "visited") == "2019-03-06"


def test_the_bound_names_both_passages(built: Built) -> None:
    words = "Two days after the publication of the Lindley report, Joan Price visited the lock."
    case = built(RELEASE, words)
    visit = next(e for e in case.events(kind="visit"))
    grounds = [ground for ground in visit.why if ground.rule == "order"]
    assert {quote.exact for ground in grounds for quote in ground.quotes} == {words, RELEASE}


def test_between_two_others(built: Built) -> None:
    case = built(
        RELEASE,
        "Ada Mott wrote to the Minister on 20 March 2019.",
        "Joan Price visited the lock after the publication of the Lindley report and before Ada Mott wrote "
        "to the Minister.",
    )
    assert event(case, "visited") == "[2019-03-04..2019-03-20]"


def test_the_tuesday_after(built: Built) -> None:
    """7 March 2019 was a Thursday."""
    case = built(
        "The explosion at Fellside happened on 7 March 2019.",
        "Joan Price visited the lock on the Tuesday following the explosion at Fellside.",
    )
    assert event(case, "visited") == "2019-03-12"


def test_an_inspection_is_no_later_than_the_report_of_it(built: Built) -> None:
    case = built(
        "The report of the inspection of the Garth dam was published on 14 May 2019.",
        "Martin Poole carried out an inspection of the Garth dam.",
    )
    assert event(case, "Poole carried out") == "[..2019-05-14]"


def test_disputed_dates_bound_nothing(built: Built) -> None:
    case = built(
        "The audit took place on 4 March 2019.",
        "The audit took place on 9 March 2019.",
        "Joan Price visited the lock two days after the audit.",
    )
    assert event(case, "visited") == "[..2019-08-01]"


def test_what_bears_no_date_is_told_where_another_source_gives_it_one(built: Built) -> None:
    """The audit is dated elsewhere, the failure only by its words."""
    case = built(
        "The audit of the mill took place on 4 March 2019.", "The boiler failed two days after the audit."
    )
    (found,) = [e for e in case.events() if e.title == "The boiler failed"]
    assert (found.when.edtf, found.status, found.kind) == ("2019-03-06", "stated", "other")
    (ground,) = found.why
    assert [quote.source for quote in ground.quotes] == ["sources/2.txt", "sources/1.txt"]


def test_what_nothing_dates_is_no_event(built: Built) -> None:
    case = built("The boiler failed two days after the audit.")
    assert [e.title for e in case.events()] == []


def test_of_whom_must_be_plain(built: Built) -> None:
    """It may be anything that stopped."""
    case = built("The audit of the mill took place on 4 March 2019.", "It stopped two days after the audit.")
    assert "It stopped" not in [e.title for e in case.events()]


def test_names_within_take_part(built: Built) -> None:
    case = built(
        "The audit of the mill took place on 4 March 2019.",
        "Ms Ada Poe, the clerk, was away. The purser Ada Poe fell ill two days after the audit.",
    )
    found = [e for e in case.events() if "fell ill" in e.title]
    assert [[part.name for part in e.parts] for e in found] == [["Ada Poe"]]


def test_an_audit_is_the_audit_where_there_is_one(built: Built) -> None:
    """Introduced by one source, taken as known by the other."""
    case = built(
        "Ms Lowe carried out an audit of the mill on 4 March 2019.",
        "Joan Price visited the lock two days after the audit of the mill.",
    )
    assert event(case, "visited") == "2019-03-06"


def test_two_audits_are_not_the_audit(built: Built) -> None:
    case = built(
        "Ms Lowe carried out an audit of the mill on 4 March 2019.",
        "Mr Gow carried out an audit of the mill on 9 May 2019.",
        "Joan Price visited the lock two days after the audit of the mill.",
    )
    assert event(case, "visited") == "[..2019-08-01]"


def test_a_bare_word_means_what_its_own_source_names(built: Built) -> None:
    """The second source tells of the audit of the mill, though the case knows another."""
    case = built(
        "The audit of the mill took place on 4 March 2019. The audit of the quay took place on 9 May 2019.",
        "The audit of the mill was thorough. Joan Price visited the lock two days after the audit.",
    )
    assert event(case, "visited") == "2019-03-06"


def test_a_bare_word_for_two_things_means_neither(built: Built) -> None:
    case = built(
        "The audit of the mill took place on 4 March 2019. The audit of the quay took place on 9 May 2019.",
        "Joan Price visited the lock two days after the audit.",
    )
    assert event(case, "visited") == "[..2019-07-01]"
