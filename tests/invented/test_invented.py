"""Invented inquiries: the same each time, with a truth that can be counted from what happened."""

from __future__ import annotations

from email import message_from_bytes
from itertools import pairwise

import pytest

from benchmarks.invented.duties import BREACHED, VAGUE, VERDICTS, letters, sentences, verdict
from benchmarks.invented.expected import LONG, expected
from benchmarks.invented.plot import WITHIN, inquiry
from benchmarks.invented.prose import prose, told_in_prose
from benchmarks.invented.structured import structured, terms
from benchmarks.invented.world import contacts, knowledge
from timeline.model.gap import GAP_KINDS

NUMBERS = (1000, 1007, 1019)
every_inquiry = pytest.mark.parametrize("number", NUMBERS)


@every_inquiry
def test_an_inquiry_is_the_same_each_time(number: int) -> None:
    """Its number is all that chance depends on."""
    assert structured(inquiry(number)) == structured(inquiry(number))
    assert prose(inquiry(number)) == prose(inquiry(number))


@every_inquiry
def test_two_inquiries_differ(number: int) -> None:
    """Another number, other people."""
    assert inquiry(number).people != inquiry(number + 1).people


@every_inquiry
def test_nobody_knows_before_the_first_act_with_a_paper(number: int) -> None:
    """Knowledge begins with a mail or a meeting."""
    world = inquiry(number)
    first = {paper.name: min(contacts(world, paper)) for paper in world.papers if contacts(world, paper)}
    assert all(day >= first[paper] for (_, paper), day in knowledge(world).items())


@every_inquiry
def test_one_paper_falls_silent_for_long(number: int) -> None:
    """And is expected to be found so."""
    world = inquiry(number)
    days = [*contacts(world, world.silent), world.as_of]
    assert max((b - a).days for a, b in pairwise(days)) > LONG
    assert any(
        one.kind == "silence" and one.words == (world.silent.name,) for one in expected(world, prose=False)
    )


@every_inquiry
def test_a_leak_is_reported_in_time_late_or_never(number: int) -> None:
    """By the days alone."""
    world = inquiry(number)
    for leak in world.leaks:
        if leak.day and leak.reported:
            late = (leak.reported - leak.day).days > WITHIN
            assert verdict(world, leak) == ("late" if late else "met")


def test_every_verdict_occurs() -> None:
    """In the inquiries of development."""
    worlds = [inquiry(number) for number in range(1000, 1020)]
    found = {verdict(world, leak) for world in worlds for leak in world.leaks}
    assert found == set(VERDICTS)


@every_inquiry
def test_letters_tell_of_the_leaks_that_have_a_fate_alone(number: int) -> None:
    """What the regulator never got is breached; what was reported in some month is open."""
    world = inquiry(number)
    told = b" ".join(letters(world).values()).decode()
    for leak, words in sentences(world):
        assert words in told
        assert verdict(world, leak) == {BREACHED: "breached", VAGUE: "cannot-say"}[leak.fate]
    spoken = [leak for leak in world.leaks if f"L-{leak.number}" in told]
    assert spoken == [leak for leak in world.leaks if leak.fate]


@every_inquiry
def test_every_expected_gap_is_of_a_known_kind(number: int) -> None:
    """Those of the contract."""
    kinds = {one.kind for told in (False, True) for one in expected(inquiry(number), prose=told)}
    assert kinds <= set(GAP_KINDS)


@every_inquiry
def test_a_mail_that_is_lost_stands_in_no_source_but_its_answer(number: int) -> None:
    """The answer names it by its id."""
    world = inquiry(number)
    [lost] = [mail for mail in world.mails if not mail.kept]
    files = structured(world)
    assert f"mail/{lost.number}.eml" not in files
    [answer] = [mail for mail in world.mails if mail.answers is lost]
    header = message_from_bytes(files[f"mail/{answer.number}.eml"])["In-Reply-To"]
    assert header.startswith(f"<{lost.number}.")


@every_inquiry
def test_prose_tells_every_mail_about_a_paper_on_its_day(number: int) -> None:
    """In one of several ways, with the names of sender and addressee."""
    world = told_in_prose(inquiry(number))
    words = b" ".join(prose(world).values()).decode()
    for mail in world.mails:
        if mail.kept and mail.papers:
            assert mail.sender.name in words
            assert f"{mail.day.day} {mail.day:%B %Y}" in words


@every_inquiry
def test_the_case_file_holds_the_clock_and_the_rule(number: int) -> None:
    """Nothing else is declared."""
    world = inquiry(number)
    assert f'as_of = "{world.as_of}"' in terms(world)
    assert f'start = "{world.in_force}"' in terms(world)
