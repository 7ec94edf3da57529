"""How people answer a paper: thanks show that it came, acts follow it; and who does what in one sentence."""

from __future__ import annotations

import pytest

from tests.extract.reading import about, claims_of, from_file, only, parts
from timeline.model.mention import Claim, Stance


def written(document: str | None, name: str, verb: str) -> list[Claim]:
    """The claims of a document that a verb tells."""
    return [claim for claim in from_file(document, name).claims if claim.verb == verb]


LETTER = """
Wharf House
3 May 2011

Dear Mr Pike,

{words}

Yours sincerely,
Ines Vidal
"""


# how a letter opens, the paper that came
@pytest.mark.parametrize(
    ("words", "paper"),
    [
        ("Thank you for your survey.", "survey"),
        ("Thank you very much for the pump survey.", "pump survey"),
        ("Many thanks for sending me the pump survey with your letter of 26 April.", "pump survey"),
        ("I am grateful for the pump survey, which I have gone through.", "pump survey"),
    ],
)
def test_whoever_thanks_for_a_paper_has_it(words: str, paper: str) -> None:
    """The letter is itself the thanks, and no report of them."""
    [claim] = written(LETTER.format(words=words), "a.txt", "thank")
    assert (claim.kind, about(claim), parts(claim)) == ("knowledge", [paper], {"agent": ["Ines Vidal"]})
    assert not claim.reported


@pytest.mark.parametrize(
    "words",
    [
        "Thank you for your patience.",
        "Thank you for your letter of 26 April.",
        "I cannot thank you for the survey.",
        "Thanks to the survey we know more.",
    ],
)
def test_other_thanks_show_no_paper(words: str) -> None:
    """Patience, a letter that tells itself, no thanks at all, and what the survey is to be thanked for."""
    assert written(LETTER.format(words=words), "a.txt", "thank") == []


def test_thanks_that_are_told_are_somebodys_act() -> None:
    """Told of another, with its day."""
    claim = only("On 3 May 2011 Mr Pike thanked the firm for the pump survey.")
    assert (claim.kind, claim.verb, about(claim), parts(claim)) == (
        "knowledge",
        "thank",
        ["pump survey"],
        {"agent": ["Pike"]},
    )


# words that tell an act, what it follows
@pytest.mark.parametrize(
    ("words", "papers"),
    [
        ("Following the survey, Ms Roe suspended the works on 3 May 2011.", ["survey"]),
        ("In response to the survey, the council closed the bridge on 3 May 2011.", ["survey"]),
        ("Because of the survey the fair was cancelled by Ms Roe on 3 May 2011.", ["survey"]),
        ("Having read the survey, Ms Roe cancelled the fair on 3 May 2011.", ["survey"]),
        ("Ms Roe suspended the works on 3 May 2011 following the survey.", ["survey"]),
        ("Following a flood, Ms Roe suspended the works on 3 May 2011.", []),
        ("Following the advice of Mr Pike, Ms Roe suspended the works on 3 May 2011.", []),
        ("Ms Roe suspended the works on 3 May 2011.", []),
    ],
)
def test_an_act_that_follows_a_paper_is_about_it(words: str, papers: list[str]) -> None:
    """A flood and advice are no papers; without such words nothing ties the act to one."""
    [claim] = [claim for claim in claims_of(words) if claim.kind == "decision"]
    assert about(claim) == papers


def test_an_act_that_follows_a_paper_is_told_without_a_day() -> None:
    """Whoever writes so has acted by the day of writing."""
    [claim] = written(LETTER.format(words="Following the survey I have stopped the works."), "a.txt", "stop")
    assert (about(claim), parts(claim), claim.dates) == (["survey"], {"agent": ["Ines Vidal"]}, ())


@pytest.mark.parametrize(
    "words",
    [
        "Following the survey, Ms Roe did not suspend the works on 3 May 2011.",
        "Following the survey, Ms Roe was to suspend the works on 3 May 2011.",
    ],
)
def test_what_was_not_done_is_no_act_on_a_paper(words: str) -> None:
    """Denied or still to come."""
    acts = [claim for claim in claims_of(words) if claim.stance is not Stance.SAID]
    assert acts
    assert all(about(claim) == [] for claim in acts)


# two acts of one sentence, who did the second to whom
@pytest.mark.parametrize(
    ("words", "verb", "roles"),
    [
        (
            "Mr Pike was shown the survey in May 2011 and raised it with Ms Roe.",
            "raise",
            {"sender": ["Pike"], "recipient": ["Roe"]},
        ),
        (
            "Ms Roe was told of the survey in May 2011 and sent it to the board.",
            "send",
            {"sender": ["Roe"], "recipient": ["board"]},
        ),
        (
            "Mr Pike was shown the survey in May 2011 and given a copy of the audit.",
            "give",
            {"recipient": ["Pike"]},
        ),
        (
            "The survey was discussed in May 2011 and sent to the board.",
            "send",
            {"recipient": ["board"]},
        ),
    ],
)
def test_a_second_verb_with_an_object_of_its_own_is_no_passive(
    words: str, verb: str, roles: dict[str, list[str]]
) -> None:
    """ "was shown it and raised it": the one was done to him, the other by him."""
    [claim] = [claim for claim in claims_of(words) if claim.verb == verb]
    assert parts(claim) == roles


# words, whether they name a paper
@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("Mr Pike was sent the incident note on 3 May 2011.", True),
        ("Mr Pike was sent a handover note on 3 May 2011.", True),
        ("Mr Pike reported on the incident note on 3 May 2011.", True),
        ("Mr Pike was sent your note on 3 May 2011.", False),
        ("Mr Pike took note of the noise on 3 May 2011.", False),
        ("Mr Pike ended on a personal note on 3 May 2011.", False),
    ],
)
def test_a_note_with_its_kind_is_a_paper(words: str, named: bool) -> None:
    """ "note" alone is anything; with a word for what sort, somebody wrote it."""
    assert any(claim.about for claim in claims_of(words)) is named
