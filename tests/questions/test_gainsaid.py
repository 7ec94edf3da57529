"""What one voice tells and another denies: talks, deeds, and "he denies this"."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from timeline.case import Case
from timeline.questions.disputed import disputed
from timeline.questions.gainsaid import gainsaid

Built = Callable[..., Case]
TOLD = "# Statement of Ruth Ames\n\n4 May 2019\n\nIn March 2019 I told Mr Cole that the winch was cracked.\n"


def letter(words: str, writer: str = "Peter Cole") -> str:
    return f"6 June 2019\n\nDear Sir,\n\n{words}\n\nYours sincerely,\n\n{writer}\n"


# what the other writes, whether it stands against Ruth Ames having told Peter Cole of the cracked winch
@pytest.mark.parametrize(
    ("words", "is_against"),
    [
        ("Ms Ames never told me that the winch was cracked.", True),
        ("Ms Ames never mentioned the winch to me.", True),
        ("I had no conversation with Ms Ames about a winch.", True),
        ("Nobody ever told me about a cracked winch.", True),
        ("I was not on the quay and Ms Ames said nothing to me about the winch.", True),
        ("Ms Ames never told me that the rope was worn.", False),
        ("Ms Baird never told me that the winch was cracked.", False),
        ("I do not remember whether Ms Ames told me about the winch.", False),
        ("Ms Ames told me that the winch was cracked.", False),
    ],
)
def test_a_talk_that_is_denied(built: Built, words: str, *, is_against: bool) -> None:
    case = built(ames_md=TOLD, cole_txt=letter(words))
    assert bool(list(gainsaid(case))) is is_against


def test_both_passages_are_shown(built: Built) -> None:
    """Whoever tells it first, then whoever denies it; nothing is decided."""
    case = built(ames_md=TOLD, cole_txt=letter("Ms Ames never mentioned the winch to me."))
    (text,) = [clash.text for clash in gainsaid(case)]
    assert text == (
        "Told and denied: “In March 2019 I told Mr Cole that the winch was cracked”, by “Statement of Ruth "
        "Ames”; but “Ms Ames never mentioned the winch to me”, by the letter of 6 June 2019."
    )


def test_the_quotes_are_whole_sentences(built: Built) -> None:
    case = built(ames_md=TOLD, cole_txt=letter("Ms Ames never mentioned the winch to me."))
    (clash,) = gainsaid(case)
    assert [quote.exact for quote in clash.quotes] == [
        "In March 2019 I told Mr Cole that the winch was cracked.",
        "Ms Ames never mentioned the winch to me.",
    ]


REPAIRED = (
    "# Report\n\n9 July 2019\n\nThe fitter stated that the harbour winch was repaired on 4 April 2019.{}\n"
)


@pytest.mark.parametrize(
    ("behind", "is_against"),
    [
        (" The skipper stated that it was never repaired.", True),
        (" The skipper stated that it was never painted.", False),
        (" It is not known whether it was ever repaired.", False),
    ],
)
def test_it_was_never_done(built: Built, behind: str, *, is_against: bool) -> None:
    """ "It" is what the sentence right before tells of."""
    assert bool(list(gainsaid(built(report_md=REPAIRED.format(behind))))) is is_against


# what a letter denies, whether it stands against the report's repair of 4 April
@pytest.mark.parametrize(
    ("words", "is_against"),
    [
        ("The harbour winch was not repaired.", True),
        ("The winch was never repaired.", True),
        ("The winch was not repaired.", False),
        ("The harbour winch was not repaired in May 2019.", False),
        ("The harbour crane was not repaired.", False),
    ],
)
def test_a_deed_is_denied_by_all_words_of_its_thing(built: Built, words: str, *, is_against: bool) -> None:
    """One word alone is another winch as likely, unless it is "never"."""
    case = built(report_md=REPAIRED.format(""), cole_txt=letter(words))
    assert bool(list(gainsaid(case))) is is_against


def test_who_did_not_do_it_leaves_another_who_did(built: Built) -> None:
    """Cole did not sign the defect form; Ames did."""
    told = "# Report\n\nRuth Ames signed the defect form on 4 April 2019.\n"
    assert not list(gainsaid(built(report_md=told, cole_txt=letter("I did not sign the defect form."))))


def test_he_denies_this(built: Built) -> None:
    """The sentence before it is what is denied."""
    said = "# Report\n\n9 July 2019\n\nMs Ames told us that Mr Cole had cut the rope. Mr Cole denies this.\n"
    (clash,) = gainsaid(built(report_md=said))
    assert [quote.exact for quote in clash.quotes] == [
        "Ms Ames told us that Mr Cole had cut the rope.",
        "Mr Cole denies this.",
    ]


def test_no_such_letter(built: Built) -> None:
    said = "# Report\n\nMs Ames sent a letter to Mr Cole on 3 May 2019. Mr Cole received no such letter.\n"
    assert [finding.text for finding in disputed(built(report_md=said)).findings] == [
        "Told and denied: “Ms Ames sent a letter to Mr Cole on 3 May 2019”, by “Report”; but “Mr Cole "
        "received no such letter”, in the same source."
    ]


def test_a_denial_that_nobody_stands_against_is_no_dispute(built: Built) -> None:
    assert not list(gainsaid(built(cole_txt=letter("Ms Ames never mentioned the winch to me."))))


def test_a_narrative_does_not_contradict_itself(built: Built) -> None:
    """One voice tells both: he was told of it by her, and did not tell her of something else."""
    told = (
        "# Report\n\nMs Ames told Mr Cole that the winch was cracked. They went to the quay "
        "together and looked at the winch. In response Mr Cole did not tell Ms Ames about his winch.\n"
    )
    assert not list(gainsaid(built(report_md=told)))


def test_no_record_of_any_request(built: Built) -> None:
    """The house's own record against what was said to be asked of it, side by side in one report."""
    said = (
        "Ms Ames asked the estates office to mend the winch. The estates office has no record of any request."
    )
    (clash,) = gainsaid(built(report_md=f"# Report\n\n9 July 2019\n\n{said}\n"))
    assert clash.text.endswith("but “The estates office has no record of any request”, in the same source.")
