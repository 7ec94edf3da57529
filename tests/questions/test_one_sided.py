"""What one of two people alone tells of a talk between them; what bears it out, and what is no talk."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from timeline.case import Case
from timeline.questions.one_sided import one_sided

Built = Callable[..., Case]

ADA = "Statement of Ada Roe\n\nI signed the permit on 4 May 2018.\n\n{}\n\nDated 3 May 2020\n"
BEN = "Statement of Ben Cole\n\nI read the permit on 5 May 2018.\n\n{}\n\nDated 4 May 2020\n"
TALK = "On 7 March 2019 Mr Cole told me by telephone that the crane had been mended."


# a sentence of Ada Roe, with whom she alone tells of a talk; None: of no talk
@pytest.mark.parametrize(
    ("words", "other"),
    [
        (TALK, "Cole"),
        ("A man in a red cap told me that the crane had been mended.", "“a man in a red cap”"),
        ("On 7 March 2019 I warned Mr Cole that the crane was loose.", "Cole"),
        ("Mr Cole said to me, on the quay, that he had begged them to close it.", "Cole"),
        ("On 7 March 2019 Mr Cole told me in a letter that the crane had been mended.", None),
        ("Mr Cole never told me that the crane had been mended.", None),
        ("On 7 March 2019 the crane was mended.", None),
        ("On 7 March 2019 I asked Mr Cole for the plan.", None),
        ("On 7 March 2019 I asked Mr Cole to mend the crane.", "Cole"),
        ("The crane was mended on 7 March 2019, as the firm told me.", None),
        ("On 7 March 2019 Mr Cole telephoned me about the letter.", "Cole"),
    ],
)
def test_whose_word_stands_alone(built: Built, words: str, other: str | None) -> None:
    told = [gap.explanation for gap in one_sided(built(a_txt=ADA.format(words)))]
    expected = [f"Ada Roe alone tells what passed by word of mouth with {other}: “{words[:-1]}”"]
    assert [text.split(" (")[0] for text in told] == (expected if other else [])


def test_a_pronoun_names_nobody(built: Built) -> None:
    """The sentence before it is shown, and no name is put for “he”."""
    words = (
        "I took advice from the company's solicitor over lunch. He told me that there was no duty to report."
    )
    (gap,) = one_sided(built(a_txt=ADA.format(words)))
    assert gap.explanation.startswith(
        f"Ada Roe alone tells what passed by word of mouth with “he”: “{words[:-1]}”"
    )


def test_the_other_who_tells_it_too_bears_it_out(built: Built) -> None:
    """Two voices are no longer one side."""
    theirs = "On 7 March 2019 I told Ms Roe by telephone that the crane had been mended."
    assert not tuple(one_sided(built(a_txt=ADA.format(TALK), b_txt=BEN.format(theirs))))


def test_the_other_who_does_not_recall_it_is_quoted(built: Built) -> None:
    """Their words stand beside it, and nothing is said to be lacking from them."""
    theirs = "I do not recall telling Ms Roe that the crane had been mended."
    told = TALK.replace("Mr Cole", "Mr Ben Cole")
    (gap,) = one_sided(built(a_txt=ADA.format(told), b_txt=BEN.format(theirs)))
    assert gap.explanation.endswith(
        f"Ben Cole says: “{theirs[:-1]}”. No record made then is in these sources."
    )


def test_a_report_that_repeats_it_is_no_second_origin(built: Built) -> None:
    """What she told the review is still hers alone."""
    report = "# Review\n\nAda Roe says that Mr Cole told her by telephone that the crane had been mended.\n"
    (gap,) = one_sided(built(a_txt=ADA.format(TALK), b_md=report))
    assert gap.evidence[0].exact == TALK
