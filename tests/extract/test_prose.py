"""A text read from top to bottom: what pronouns stand for, what is told twice, what the parts add up to."""

from __future__ import annotations

import pytest

from tests.extract.reading import about, claims_of, extracted, only, parts, text_of
from timeline.extract.prose import read_prose
from timeline.extract.sentences import paragraphs_of
from timeline.model.mention import Claim, Kind, PartWords


def second(words: str) -> Claim:
    """The last claim of some words."""
    return claims_of(words)[-1]


# sentences, role and who it is
@pytest.mark.parametrize(
    ("words", "role", "who"),
    [
        ("Ms Ada Roe met the board in May 2012. She wrote to the union in June 2012.", "sender", "Ada Roe"),
        (
            "Mr Tom Birch met the board in May 2012. He wrote to the union in June 2012.",
            "sender",
            "Tom Birch",
        ),
        (
            "Ms Ada Roe met Mr Tom Birch in May 2012. He wrote to the union in June 2012.",
            "sender",
            "Tom Birch",
        ),
        ("The Marsh Trust met in May 2012. It wrote to the union in June 2012.", "sender", "Marsh Trust"),
        ("The Marsh Trust met in May 2012. They wrote to the union in June 2012.", "sender", "Marsh Trust"),
    ],
)
def test_a_pronoun_stands_for_the_last_that_fits(words, role, who):
    assert parts(second(words))[role] == [who]


@pytest.mark.parametrize("pronoun", ["He", "She", "It", "We", "They"])
def test_a_pronoun_with_nothing_before_it_stands_for_nobody(pronoun):
    assert parts(second(f"{pronoun} wrote to the union in June 2012.")) == {"recipient": ["union"]}


def test_a_pronoun_is_quoted_as_it_stands():
    claim = second("Ms Ada Roe met the board in May 2012. She wrote to the union in June 2012.")
    (sender,) = (part for part in claim.parts if part.role == "sender")
    assert (sender.quote.exact, sender.reading) == ("She", "Ada Roe")


# sentences, what the last claim is about
@pytest.mark.parametrize(
    ("words", "what"),
    [
        ("The Ashmore report was published in May 2012. It was sent to the board in June 2012.",
         ["Ashmore report"]),
        ("The Ashmore report was published in May 2012. Its findings were sent to the board in June 2012.",
         ["Ashmore report"]),
        ("The survey was published in May 2012. The board discussed the work in June 2012.", ["survey"]),
        ("The board met in May 2012. The findings were sent to the union in June 2012.", ["findings"]),
    ],
)  # fmt: skip
def test_findings_and_work_are_those_of_the_last_document(words, what):
    assert about(second(words)) == what


def test_i_is_whoever_writes():
    text = text_of("I sent the survey to the board on 3 May 2012.")
    quote = text.quote(0, 1)
    author = PartWords("sender", quote, Kind.PERSON, "Ada Roe")
    _, (claim,) = read_prose(text, (), paragraphs_of(text), {}, author)
    assert parts(claim)["sender"] == ["Ada Roe"]


def test_i_is_nobody_where_no_writer_is_known():
    assert parts(claims_of("I sent the survey to the board on 3 May 2012.")[0]) == {"recipient": ["board"]}


def test_notes_of_meetings_say_what_was_discussed_there(claims: tuple[Claim, ...]):
    """
    A series of meetings was held between the trust and the union in July 2016. Notes from these show
    that the survey was discussed.
    """
    (meetings,) = claims
    assert (meetings.kind, about(meetings)) == ("meeting", ["survey"])


def test_what_is_discussed_elsewhere_is_no_part_of_the_meetings(claims: tuple[Claim, ...]):
    """
    A series of meetings was held between the trust and the union in July 2016.

    The board discussed the survey in May 2017.
    """
    assert [(c.kind, about(c)) for c in claims] == [("meeting", []), ("meeting", ["survey"])]


def test_a_surname_is_known_once_a_title_has_given_it(extraction):
    """
    Dr Nadia Osei left the ward. The board thanked Osei in May 2012.
    """
    assert [m.reading for m in extraction.mentions if m.kind is Kind.PERSON] == ["Nadia Osei", "Osei"]


def test_mentions_and_claims_come_in_the_order_of_the_text(extraction):
    """
    The board met the union in May 2012. Ms Roe wrote to Dr Osei in June 2012.
    """
    places = [m.quote.start for m in extraction.mentions]
    triggers = [c.trigger.start for c in extraction.claims]
    assert (places, triggers) == (sorted(places), sorted(triggers))


def test_nothing_is_mentioned_twice_at_one_place(extraction):
    """
    The board met the union and Dr Nadia Osei in May 2012, and Osei wrote to the board in June 2012.
    """
    places = [(m.quote, m.kind) for m in extraction.mentions]
    assert len(places) == len(set(places))


def test_removing_a_paragraph_removes_its_claims():
    first, other = "The board met in May 2012.", "The union wrote to the crew in June 2012."
    both = claims_of(f"{first}\n\n{other}")
    assert [c.title for c in both] == [c.title for w in (first, other) for c in claims_of(w)]


def test_a_list_of_names_without_a_verb_claims_nothing():
    assert claims_of("Ada Roe, Tom Birch and Nadia Osei") == ()


def test_an_empty_text_says_nothing():
    found = extracted("")
    assert (found.mentions, found.claims, found.expressions, found.problems) == ((), (), (), ())


def test_it_reaches_back_to_a_paper_of_its_own_paragraph_or_the_next_that_goes_on():
    """
    Mr Dow opened the email on 3 May 2011.

    He showed it to Ms Roe on 5 May 2011.

    Ms Roe was in Leeds. Mr Lund raised it with Mr Holt on 7 May 2011.
    """
    words = str(test_it_reaches_back_to_a_paper_of_its_own_paragraph_or_the_next_that_goes_on.__doc__)
    assert [(c.verb, [a.reading for a in c.about]) for c in claims_of(words)] == [
        ("open", ["email"]), ("show", ["email"]), ("raise", []),
    ]  # fmt: skip


def test_what_is_taken_for_an_invoice_is_none():
    words = "Mr Dow was sent the survey. He took it for an invoice. He showed it to Ms Roe on 5 May 2011."
    assert [a.reading for a in claims_of(words)[-1].about] == ["survey"]


def test_a_letter_of_complaint_is_one_paper():
    words = "Mr Dow saw the letter of complaint on 5 May 2011."
    assert [a.reading for a in only(words).about] == ["letter of complaint"]


def test_a_study_that_people_meet_in_is_a_room():
    words = "On 5 May 2011 Mr Dow met Ms Roe in the Principal's study."
    assert only(words).about == ()


def test_a_log_that_shows_what_became_of_a_paper_is_not_what_it_means():
    words = "The referral was sent to Mr Dow. The fax log shows that it came. Ms Roe opened it on 5 May 2011."
    assert about(claims_of(words)[-1]) == ["referral"]


def test_whoever_completed_what_which_stands_for_made_it():
    words = "The board had the referral which the nurse, Mrs Donna Clare, completed on 4 June 2013."
    made = next(claim for claim in claims_of(words) if claim.kind == "report")
    assert (parts(made), about(made)) == ({"author": ["Donna Clare"]}, ["referral"])
