"""Sources with one origin: the same letter read twice, a draft and its final, a reprint; and what is two."""

from __future__ import annotations

from inspect import cleandoc

import pytest

from tests.resolve.mailbag import case_of, mail
from timeline.model.message import Likeness
from timeline.model.source import Source, Text
from timeline.resolve.copies import find_copies
from timeline.resolve.messages import find_messages

LETTER = """
    Harbour Office
    12 Quay Street, Marrow Bay

    14 March 2016

    Dear Mr Solberg,

    The surveyor went aboard the barge on 9 March and found two cracks in the bow
    ramp, each some twenty centimetres long. The ramp must not be used for vehicles
    until it has been welded and seen again. Please tell us by the end of the month
    who will do the work, and send the certificate of the yard to this office.

    Yours sincerely,
    Petra Lindqvist
    Harbour Master
"""
MISREAD = """
    Harbour 0ffice
    12 Quay Street, Marrow Bay

    14 March 20l6

    Dear Mr Solberg,

    The surveyor went ahoard the barge on 9 March and found two cracks in the how
    rarnp, each some twenty centirnetres long. The ramp must not be used for vehic1es
    unti1 it has been we1ded and seen agam. P1ease tell us by the end of the rnonth
    who wi11 do the work, and send the certificale of the yard to this office. |

    Yours sincerely,
    Petra Lindqvist
    Harhour Master
    Page 1 of 1
"""


def groups(kind: str = "letter", **sources: str) -> list[tuple[str, list[tuple[str, str]]]]:
    """The groups of some texts: the first, and how each other is like it."""
    texts = [
        Text(Source(f"sources/{name}.txt", "", kind), cleandoc(words))
        for name, words in sorted(sources.items())
    ]
    return [
        (group.first, [(o.source, o.how) for o in group.others])
        for group in find_copies(texts, find_messages((), ()))
    ]


def likeness(
    one: str, other: str, kind: str = "letter", names: tuple[str, str] = ("a", "b")
) -> Likeness | None:
    """How the second text is like the first."""
    pair = zip(names, (one, other), strict=True)
    texts = [Text(Source(f"sources/{name}.txt", "", kind), cleandoc(words)) for name, words in pair]
    found = find_copies(texts, find_messages((), ()))
    return found[0].others[0] if found else None


def test_the_same_words_are_the_same():
    assert groups(a=LETTER, b=LETTER.replace("\n    ", "\n")) == [
        ("sources/a.txt", [("sources/b.txt", "same")])
    ]


def test_a_letter_that_was_read_badly_is_a_copy():
    assert groups(a=LETTER, b=MISREAD) == [("sources/a.txt", [("sources/b.txt", "copy")])]


def test_three_copies_are_one_group():
    again = LETTER.replace("aboard", "abroard").replace("vehicles", "vehlcles").replace("welded", "weldcd")
    assert groups(a=LETTER, b=MISREAD, c=again) == [
        ("sources/a.txt", [("sources/b.txt", "copy"), ("sources/c.txt", "copy")])
    ]


# what another letter from the same template has in place of a part of the first
@pytest.mark.parametrize(
    "filled",
    [
        {"Mr Solberg": "Ms Tarrant"},
        {"Mr Solberg": "Ms Tarrant", "14 March": "15 March"},
        {"14 March 2016": "14 March 2018"},
        {"9 March": "8 March"},
        {"Mr Solberg": "Mr Solborg"},
        {"barge": "tug", "Mr Solberg": "Ms Tarrant", "12 Quay Street": "7 Mill Lane"},
    ],
)
def test_two_letters_from_one_template_are_two(filled):
    other = LETTER
    for part, instead in filled.items():
        other = other.replace(part, instead)
    assert groups(a=LETTER, b=other) == []


def test_a_draft_and_its_final_are_versions_with_what_differs():
    final = LETTER.replace("The ramp must not be used", "The ramp should preferably not be used").replace(
        "and send the certificate of the yard to this office", "and keep the certificate"
    )
    found = likeness(LETTER, final)
    assert found
    assert found.how == "version"
    assert [quote.exact for quote in found.lacks] == ["must", "send", "of the yard to this office"]
    assert [quote.exact for quote in found.differs] == ["should preferably", "keep"]


def test_a_word_that_turns_the_meaning_is_a_difference():
    found = likeness(LETTER, LETTER.replace("must not be used", "must be used"))
    assert found
    assert (found.how, [quote.exact for quote in found.lacks]) == ("version", ["not"])


@pytest.mark.parametrize(
    ("names", "how"),
    [
        (("survey-draft", "survey-final"), "version"),
        (("survey_v1", "survey_v2"), "version"),
        (("a", "b"), None),
    ],
)
def test_numbers_may_change_between_what_is_called_versions_of_one_thing(names, how):
    other = LETTER.replace("twenty centimetres", "30 centimetres").replace("9 March", "8 March")
    found = likeness(LETTER, other, names=names)
    assert (found.how if found else None) == how


def test_an_article_with_another_head_is_a_reprint():
    words = cleandoc(LETTER).partition("Solberg,")[2].partition("Yours")[0] * 1
    one = f"The Bay Courier, 20 March 2016\n\nCracks in the ramp\n\nBy Una Vale\n\n{words}"
    other = f"Evening Post, 22 March 2016\n\nBarge out of use\n\nOur own report\n\n{words}\nMore on page 4."
    assert (likeness(one, other, "article") or Likeness("", "")).how == "reprint"
    assert likeness(one, other, "letter") is None


def test_texts_on_other_things_are_no_copies():
    other = """
        The committee met on 3 April and heard from the treasurer that the roof of the hall would cost
        more than was thought. It was agreed to ask three builders for a price and to meet again in May.
    """
    assert groups(a=LETTER, b=other) == []


def test_tables_are_compared_with_nothing():
    assert groups("table", a=LETTER, b=LETTER) == []


def test_the_groups_are_the_same_whatever_else_there_is():
    more = {
        f"n{number}": f"{LETTER.replace('Solberg', name)}"
        for number, name in enumerate(("Aho", "Bek", "Cole"))
    }
    assert groups(a=LETTER, b=MISREAD, **more) == groups(a=LETTER, b=MISREAD)


def test_a_mail_its_copy_and_its_print_are_one_group():
    printed = "From: Ann Lee\nSent: 27/11/2017 10:11\nTo: Tom Bright\nSubject: The pump\n\n" + (
        "The pump in the cellar leaks since Monday, and nobody has looked at it."
    )
    (group,) = case_of({"a.eml": mail(), "b.txt": printed}).copies
    assert group.sources == ("sources/a.eml", "sources/b.txt")


def test_what_copies_tell_has_one_origin():
    """The letter was read twice; the visit it tells of is told once."""
    case = case_of({"a.txt": LETTER, "b.txt": MISREAD})
    assert [group.first for group in case.copies] == ["sources/a.txt"]
    assert {event.origins for event in case.events} == {1}
    assert [(event.kind, len(event.evidence)) for event in case.events if event.kind == "letter"] == [
        ("letter", 2)
    ]


def test_a_sentence_of_two_copies_is_told_once():
    """Nobody is named in it, and the copies differ by some letters."""
    sentence = (
        "The gate was closed on 3 May 2016 after a long debate in the yard and a vote of all who were there."
    )
    case = case_of({"a.txt": sentence, "b.txt": sentence.replace("debate", "dehate")})
    assert [len(event.evidence) for event in case.events] in ([2], [])
    assert len(case.copies) == 1
