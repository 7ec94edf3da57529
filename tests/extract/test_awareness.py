"""Knowledge that more than a verb tells: "had no knowledge of", "found out", "came to her attention"."""

from __future__ import annotations

import pytest

from tests.extract.reading import about, claims_of, dates, extracted, only, parts
from timeline.model.mention import Stance


# words, who knew or not, what is said of it
@pytest.mark.parametrize(
    ("words", "who", "stance"),
    [
        ("Mr Pike had no knowledge of the survey.", {"agent": ["Pike"]}, Stance.DENIED),
        ("The council has no knowledge of the survey.", {"agent": ["council"]}, Stance.DENIED),
        ("Mr Pike had no sight of the survey before May 2011.", {"agent": ["Pike"]}, Stance.DENIED),
        ("Mr Pike found out about the survey on 3 May 2011.", {"agent": ["Pike"]}, Stance.SAID),
        ("The survey came to the attention of Ms Roe on 3 May 2011.", {"agent": ["Roe"]}, Stance.SAID),
        ("The survey came to the board's notice in May 2011.", {"agent": ["board"]}, Stance.SAID),
        ("The survey was brought to the attention of Ms Roe.", {"recipient": ["Roe"]}, Stance.SAID),
        ("Ms Roe had sight of the survey on 3 May 2011.", {"agent": ["Roe"]}, Stance.SAID),
        ("Ms Roe had the survey in front of her on 3 May 2011.", {"agent": ["Roe"]}, Stance.SAID),
        ("Ms Roe had no inkling of the survey.", {"agent": ["Roe"]}, Stance.DENIED),
        ("Ms Roe was kept in the dark about the survey.", {"agent": ["Roe"]}, Stance.DENIED),
        ("The survey was known to Ms Roe by 3 May 2011.", {"agent": ["Roe"]}, Stance.SAID),
    ],
)
def test_who_knew_of_the_survey(words, who, stance):
    claim = only(words)
    assert (claim.kind, claim.stance, parts(claim), about(claim)) == ("knowledge", stance, who, ["survey"])


@pytest.mark.parametrize("words", ["Mr Pike had knowledge of welding.", "Mr Pike had no idea of style."])
def test_skill_is_no_knowledge_of_a_paper(words):
    assert all(about(claim) == [] for claim in claims_of(words))


def test_whoever_never_received_a_reply_is_who_would_have_got_it():
    words = "Mr Pike never received a reply."
    assert parts(only(words)) == {"recipient": ["Pike"]}


def test_the_writer_of_a_statement_says_what_came_to_their_attention():
    """
    Witness statement of Ines Vidal

    The survey came to my attention on 3 May 2011.
    """
    from tests.extract.reading import from_file

    found = from_file(test_the_writer_of_a_statement_says_what_came_to_their_attention.__doc__, "a.txt")
    assert parts(found.claims[0]) == {"agent": ["Ines Vidal"]}


# words, what it is that they did with the survey
@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Ms Roe considered the survey on 3 May 2011.", "knowledge"),
        ("The board considered the survey on 3 May 2011.", "meeting"),
        ("Members reviewed the survey on 3 May 2011.", "meeting"),
    ],
)
def test_one_reads_by_oneself_what_a_board_talks_of(words, kind):
    assert only(words).kind == kind


def test_what_came_to_be_known_when_somebody_rang_was_known_that_day():
    found = extracted(
        "Ms Ash first became aware of the survey when Mr Rudge telephoned her on 3 February 2015."
    )
    assert [dates(found, claim) for claim in found.claims] == [["at 3 February 2015"]] * 2


def test_what_had_been_known_when_somebody_rang_has_no_day():
    found = extracted("Ms Ash was aware of the survey when Mr Rudge had telephoned her on 3 February 2015.")
    assert dates(found, next(c for c in found.claims if c.kind == "knowledge")) == []


def test_two_offices_with_their_names_are_two_people():
    claim = only("The survey was sent to the director, Dr Imran Shah, and the chief nurse, Mrs Gill Pope.")
    assert parts(claim) == {"recipient": ["Imran Shah", "Gill Pope"]}


# words, who told whom
@pytest.mark.parametrize(
    ("words", "who"),
    [
        (
            "Mr Pike made the clerk, Ms Ann Roe, aware of the survey on 3 May 2011.",
            {"sender": ["Pike"], "recipient": ["Ann Roe"]},
        ),
        (
            "Ms Roe was made aware of the survey by Mr Pike on 3 May 2011.",
            {"recipient": ["Roe"], "sender": ["Pike"]},
        ),
        (
            "Mr Pike drew Ms Roe's attention to the survey on 3 May 2011.",
            {"sender": ["Pike"], "recipient": ["Roe"]},
        ),
    ],
)
def test_whoever_is_made_aware_of_a_paper_is_told_of_it(words, who):
    claim = claims_of(words)[0]
    assert (claim.verb, parts(claim), about(claim)) == ("inform", who, ["survey"])


def test_whoever_is_not_made_aware_until_a_day_is_told_of_it_then():
    words = "Ms Roe was not made aware of the survey until 3 May 2011."
    found = extracted(words)
    told = next(claim for claim in found.claims if claim.kind == "knowledge")
    assert (told.stance, dates(found, told)) == (Stance.SAID, ["during 3 May 2011"])


@pytest.mark.parametrize("words", ["Mr Pike had the survey typed.", "Had the survey been sent, he had gone."])
def test_having_a_paper_done_is_not_having_it(words):
    assert all(claim.verb != "have" for claim in claims_of(words))


def test_whoever_is_informed_without_saying_of_what_is_informed_of_the_paper_just_spoken_of():
    words = "The survey was shown to Mr Dow. Mr Lund was informed by Mr Dow a week later."
    assert about(claims_of(words)[-1]) == ["survey"]


@pytest.mark.parametrize("rest", ["that the pier was shut", "to wait", "of the fire", "only in part"])
def test_whoever_is_informed_of_something_else_is_not_informed_of_the_paper(rest):
    words = f"The survey was shown to Mr Dow. Mr Lund was informed {rest} on 3 May 2011."
    assert all("survey" not in about(claim) for claim in claims_of(words) if claim.verb == "inform")


def test_no_inkling_of_it_is_of_the_paper_just_spoken_of():
    words = "Ms Roe was sent the survey. Mr Dow had no inkling of it."
    assert about(claims_of(words)[-1]) == ["survey"]


@pytest.mark.parametrize(
    "words",
    [
        "Ms Roe was unaware that the survey existed.",
        "Ms Roe was kept in ignorance of the survey.",
        "Ms Roe did not know that the survey existed.",
    ],
)
def test_not_knowing_that_a_paper_existed_is_not_knowing_of_it(words):
    claim = claims_of(words)[0]
    assert (claim.stance, parts(claim), about(claim)) == (Stance.DENIED, {"agent": ["Roe"]}, ["survey"])


def test_a_call_about_a_paper_tells_of_it():
    claim = claims_of("Mr Dow telephoned Ms Roe about the survey on 3 May 2011.")[0]
    assert (parts(claim), about(claim)) == ({"sender": ["Dow"], "recipient": ["Roe"]}, ["survey"])


def test_whoever_a_paper_goes_through_has_it_too():
    words = "Mr Dow forwarded the survey to Ms Roe through her secretary, Ms Ann Pole, on 3 May 2011."
    assert parts(claims_of(words)[0])["recipient"] == ["Roe", "Ann Pole"]


# words, what they tell of knowing, and of whom
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Mr Ek denied any knowledge of the survey.", ("denied", {"agent": ["Ek"]})),
        ("Mr Ek disclaimed all knowledge of the survey.", ("denied", {"agent": ["Ek"]})),
        ("Ms Roe professed ignorance of the survey.", ("denied", {"agent": ["Roe"]})),
        ("Ms Roe denied having seen the survey.", ("denied", {"agent": ["Roe"]})),
        ("Ms Roe denied ever having read the survey.", ("denied", {"agent": ["Roe"]})),
        ("Ms Roe denied being told of the survey.", ("denied", {"recipient": ["Roe"]})),
        ("Ms Roe denied receiving the survey.", ("denied", {"recipient": ["Roe"]})),
    ],
)
def test_who_disowns_knowledge_denies_it(words: str, expected: tuple[str, dict[str, list[str]]]) -> None:
    """Denied any knowledge, professed ignorance, denied having seen it."""
    claim = only(words)
    assert (claim.stance.value, parts(claim), about(claim)) == (*expected, ["survey"])


@pytest.mark.parametrize(
    "words",
    ["Ms Roe has never denied that she saw the survey.", "Ms Roe does not deny having seen the survey."],
)
def test_who_does_not_deny_it_does_not_deny_it(words: str) -> None:
    """Nor does it tell that she saw it."""
    assert not [claim for claim in claims_of(words) if claim.kind == "knowledge"]


# what somebody was told, what it tells them of
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Mr Pike told Ms Roe on 3 May 2016 that the survey was a bombshell.", ["survey"]),
        ("Mr Pike warned Ms Roe that the survey had gone to the press.", ["survey"]),
        ("Mr Pike told Ms Roe that the survey would be made in May.", []),
        ("Mr Pike told Ms Roe that a survey was on its way.", []),
        ("Mr Pike did not tell Ms Roe that the survey was late.", []),
    ],
)
def test_what_is_told_of_a_paper_tells_of_the_paper(words: str, expected: list[str]) -> None:
    """Not where there was none yet."""
    [told] = [claim for claim in claims_of(words) if claim.verb in ("tell", "warn")]
    assert (parts(told), about(told)) == ({"sender": ["Pike"], "recipient": ["Roe"]}, expected)


def test_who_never_laid_eyes_on_it_did_not_see_it() -> None:
    """Mr Moody never laid eyes on the survey."""
    claim = only("Mr Moody never laid eyes on the survey.")
    assert (claim.kind, claim.stance, parts(claim), about(claim)) == (
        "knowledge",
        Stance.DENIED,
        {"agent": ["Moody"]},
        ["survey"],
    )


def test_who_confirms_receipt_has_it() -> None:
    """Ms Roe was sent the survey. She confirmed receipt."""
    claim = claims_of("Ms Roe was sent the survey on 3 May 2016. She confirmed receipt the same day.")[-1]
    assert (claim.verb, parts(claim), about(claim)) == ("acknowledge", {"agent": ["Roe"]}, ["survey"])


def test_an_oral_briefing_is_no_paper() -> None:
    """Nobody was given anything."""
    told = claims_of("Ms Roe was given an oral briefing by Mr Dow on 3 May 2016.")
    assert not [thing for claim in told for thing in about(claim)]
