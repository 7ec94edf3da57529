"""What cannot be: acts after leaving or death, papers had before they were made, two towns, heads, sums."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from timeline.case import Case, open_case
from timeline.folder import find_case
from timeline.pipeline import build
from timeline.questions.after_leaving import done_after_leaving
from timeline.questions.beforehand import reached_before_made
from timeline.questions.clash import Clash
from timeline.questions.disputed import disputed
from timeline.questions.headcounts import headcounts
from timeline.questions.sums import number_of, sums_that_fail
from timeline.questions.two_places import in_two_places

Built = Callable[..., Case]


@pytest.fixture
def built(tmp_path: Path) -> Built:
    """A case of some texts, written in 2018."""

    def make(*texts: str) -> Case:
        lines = ['title = "Ardle"', 'as_of = "2020-01"', "day_first = true"]
        (tmp_path / "corrections.txt").write_text("")
        (tmp_path / "sources").mkdir()
        for number, words in enumerate(texts, 1):
            (tmp_path / "sources" / f"{number}.txt").write_text(words + "\n")
            lines += [f'[source."sources/{number}.txt"]', f'written = "2018-{number:02}-01"']
        (tmp_path / "case.toml").write_text("\n".join(lines) + "\n")
        build(find_case(tmp_path), jobs=1)
        return open_case(tmp_path)

    return make


def passages(found: Clash) -> list[str]:
    """The passages of a clash."""
    return [quote.exact for quote in found.quotes]


LEFT = "Nora Pell left the company on 28 February 2017."
DIED = "Nora Pell died on 28 February 2017."
ACTED = "Nora Pell signed the permit on 14 March 2017."
MET = "Nora Pell attended the meeting of the safety group on 14 March 2017."


@pytest.mark.parametrize(
    ("gone", "later"), [(LEFT, ACTED), (LEFT, MET), (DIED, ACTED), (DIED, MET)],
    ids=["left, signed", "left, met", "died, signed", "died, met"],
)  # fmt: skip
def test_nobody_acts_after_leaving(built: Built, gone: str, later: str) -> None:
    (found,) = done_after_leaving(built(gone, later))
    assert passages(found) == [gone, later]


STILL = [
    (LEFT, "Nora Pell signed the permit on 14 February 2017."),  # before she left
    (LEFT, "Nora Pell signed the permit in February 2017."),  # perhaps before
    (LEFT, "Nora Pell signed the permit on 14 March 2017 as a consultant."),
    (LEFT + " She came back to the company in March 2017.", ACTED),
    (LEFT, "Nora Pell visited the yard on 14 March 2017."),  # anybody may
    (LEFT, "Nora Pell was to sign the permit on 14 March 2017."),
    (LEFT, "Nora Pell did not sign the permit on 14 March 2017."),
    (LEFT, "Nora Bell signed the permit on 14 March 2017."),
    ("Nora Pell left the meeting on 28 February 2017.", ACTED),
    ("Nora Pell resigned as chair on 28 February 2017.", MET),  # a member still, perhaps
    (LEFT + "\n\n" + ACTED, "The yard was shut."),  # one source tells both: it knows why
]


@pytest.mark.parametrize("texts", STILL, ids=[" / ".join(texts) for texts in STILL])
def test_who_may_well_have_acted_is_in_no_dispute(built: Built, texts: tuple[str, ...]) -> None:
    assert [*done_after_leaving(built(*texts))] == []


MADE = "I wrote the Corran report on 14 June 2017."
HAD = "Martin Poole received the Corran report on 2 June 2017."


def test_no_paper_is_had_before_it_is_written(built: Built) -> None:
    (found,) = reached_before_made(built("Statement of Helen Ray\n\n" + MADE, HAD))
    assert passages(found) == [MADE, HAD]


@pytest.mark.parametrize(
    "had",
    [
        "Martin Poole received the Corran report on 16 June 2017.",
        "Martin Poole received a draft of the Corran report on 2 June 2017.",
        "Martin Poole received the Corran report in June 2017.",
        "Martin Poole received the Garth report on 2 June 2017.",
        "Martin Poole never received the Corran report on 2 June 2017.",
    ],
)
def test_drafts_and_other_papers_may_be_had(built: Built, had: str) -> None:
    assert [*reached_before_made(built("Statement of Helen Ray\n\n" + MADE, had))] == []


LEEDS = "Ruth Dane attended the meeting of the finance committee in Leeds on 6 June 2017."
TRURO = "Ruth Dane visited the yard at Truro on 6 June 2017."


def test_nobody_is_in_two_towns(built: Built) -> None:
    (found,) = in_two_places(built(LEEDS, TRURO))
    assert passages(found) == [LEEDS, TRURO]


@pytest.mark.parametrize(
    "other",
    [
        "Ruth Dane visited the yard at Truro on 7 June 2017.",
        "Ruth Dane visited the yard at Truro on the afternoon of 6 June 2017.",
        "Ruth Dane attended a briefing in Leeds on 6 June 2017.",
        "Ruth Dane attended a briefing in Wardle House on 6 June 2017.",
        "Ruth Dane attended a briefing in Truro by video on 6 June 2017.",
        "Ruth Dane left the hotel in Truro on 6 June 2017.",
        "Hugh Dane visited the yard at Truro on 6 June 2017.",
    ],
)
def test_who_may_have_gone_from_one_to_the_other_is_in_no_dispute(built: Built, other: str) -> None:
    assert [*in_two_places(built(LEEDS, other))] == []


TWELVE = "A total of twelve officers attended the meeting of 6 June 2017 of the pension committee."


def test_heads_are_counted_once(built: Built) -> None:
    nine = "The record shows that nine officers attended the meeting of 6 June 2017 of the pension committee."
    (found,) = headcounts(built(TWELVE, nine))
    assert passages(found) == [TWELVE, nine]


@pytest.mark.parametrize(
    "other",
    [
        "About nine officers attended the meeting of 6 June 2017 of the pension committee.",
        "At least nine officers attended the meeting of 6 June 2017 of the pension committee.",
        "Nine other officers attended the meeting of 6 June 2017 of the pension committee.",
        "Nine residents attended the meeting of 6 June 2017 of the pension committee.",
        "Nine officers attended the meeting of 7 June 2017 of the pension committee.",
        "Twelve officers attended the meeting of 6 June 2017 of the pension committee.",
    ],
)
def test_other_heads_are_in_no_dispute(built: Built, other: str) -> None:
    assert [*headcounts(built(TWELVE, other))] == []


FAILING = [
    "The depot issued 18 permits for heat and 24 permits for height, a total of 45.",
    "We had 8 complaints about noise and 4 complaints about smell. In total 14 complaints were received.",
    "Three boats were lost and two boats were damaged, seven in all.",
]


@pytest.mark.parametrize("words", FAILING)
def test_a_sum_that_its_numbers_do_not_give(built: Built, words: str) -> None:
    (found,) = sums_that_fail(built("Account\n\n" + words))
    assert " ".join(passages(found)) == words


HOLDING = [
    "The depot issued 18 permits for heat and 24 permits for height, a total of 42.",
    "The depot issued 18 permits and 24 licences, a total of 45.",
    "The depot issued 18 permits for heat, a total of 45.",
    "The depot issued 18 permits for heat and 24 permits for height, and 3 other permits, a total of 45.",
    "The depot issued about 18 permits for heat and 24 permits for height, a total of 45.",
    "Of the 45 permits 18 permits were for heat, a total of 24 for height.",
    "The work took 18 days and 24 days, a total of 45.",
    "The depot issued permits. In total 45 permits were issued.",
]


@pytest.mark.parametrize("words", HOLDING)
def test_a_sum_of_other_things_is_in_no_dispute(built: Built, words: str) -> None:
    assert [*sums_that_fail(built("Account\n\n" + words))] == []


@pytest.mark.parametrize(("words", "number"), [("Twelve", 12), ("1,204", 1204), ("boats", None)])
def test_numbers_in_words_and_figures(words: str, number: int | None) -> None:
    assert number_of(words) == number


def test_all_of_them_are_disputed_once(built: Built) -> None:
    case = built(LEFT, ACTED, FAILING[0], LEEDS, TRURO)
    assert len(disputed(case).findings) == 3


def test_a_name_within_a_passage_is_no_passage_of_its_own(built: Built) -> None:
    """Who was there is quoted by the sentence that has them there."""
    there = "Owen Fisk attended the meeting of the trustees on 6 June 2017."
    away = "Owen Fisk did not attend the meeting of the trustees on 6 June 2017."
    (finding,) = disputed(built(there, away)).findings
    assert [quote.exact for quote in finding.evidence] == [there, away]
