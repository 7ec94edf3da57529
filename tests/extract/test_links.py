"""Which date words date which claim, and which claim comes before which."""

from __future__ import annotations

import pytest

from tests.extract.reading import claims_of, dated, orders

# sentence, the date words of each claim by its trigger
DATED = [
    ("The board met on 3 May 2012.", {"met": ["at 3 May 2012"]}),
    ("On 3 May 2012 the board met.", {"met": ["at 3 May 2012"]}),
    ("In May 2012, the board met the union.", {"met": ["at May 2012"]}),
    ("The board met in May 2012 and wrote to the union in June 2012.",
     {"met": ["at May 2012"], "wrote": ["at June 2012"]}),
    ("In May 2012 the board met and in June 2012 it wrote to the union.",
     {"met": ["at May 2012"], "wrote": ["at June 2012"]}),
    ("The trust got the survey in May 2012 and in June 2012 the union wrote to the trust.",
     {"wrote": ["at June 2012"], "got": ["at May 2012"]}),
    ("The board met when the union wrote to it in May 2012.", {"met": [], "wrote": ["at May 2012"]}),
    ("The board met in May 2012, and last June the union wrote to Mr Dow.",
     {"met": ["at May 2012"], "wrote": ["at last June"]}),
    ("In May 2012 the board met and the next day the union wrote to Mr Dow.",
     {"met": ["at May 2012"], "wrote": ["at the next day"]}),
    # relations
    ("The board knew of the survey before May 2012.", {"knew": ["before May 2012"]}),
    ("The board knew of the survey by May 2012.", {"knew": ["by May 2012"]}),
    ("The board knew of the survey after May 2012.", {"knew": ["after May 2012"]}),
    ("The board has not met since May 2012.", {"met": ["from May 2012"]}),
    # what a date inside a phrase dates
    ("The July 2016 audit was sent to the board.", {"sent": []}),
    ("The report of May 2012 was sent to the board.", {"sent": []}),
    ("The report of May 2012 was sent to the board in June 2012.", {"sent": ["at June 2012"]}),
    ("The letter of 3 May 2012 was sent to the board on 9 May 2012.",
     {"letter": ["at 3 May 2012"], "sent": ["at 9 May 2012"]}),
    ("Monday's spill was reported to the board on 9 May 2012.", {"reported": ["at 9 May 2012"]}),
    ("I rang the harbour at noon and reported Monday's spill.", {"rang": ["at noon"]}),
    ("Monday's meeting refused the plan.", {"refused": ["at Monday"]}),
    ("On 11 May 2012 the board met after a fire the night before.", {"met": ["at 11 May 2012"]}),
    # days that were still to come
    ("The board asked for the work to wait until June.", {"asked": []}),
    ("Ms Roe asked Mr Lee to hire a firm by 1 December.", {"asked": []}),
    ("Ms Roe asked me to finish it before Easter.", {"asked": []}),
    ("The board decided to close the yard by 3 May.", {"decided": []}),
    ("The launch was put back to June.", {}),
    # meetings that are attended
    ("Ms Roe attended the meeting of 9 August 2016.", {"attended": ["at 9 August 2016"]}),
    ("Ms Roe attended the meeting on 9 August 2016.", {"attended": ["at 9 August 2016"]}),
    ("Ms Roe chaired the meeting of 9 August 2016.", {"chaired": ["at 9 August 2016"]}),
    ("The meeting of 9 August 2016 was attended by Ms Roe.", {"attended": ["at 9 August 2016"]}),
    # knowing of a letter is not the letter
    ("Ms Roe was made aware of the letter on 3 June 2013.", {"aware": ["at 3 June 2013"]}),
    ("The board was told of the email on 3 June 2013.", {"told": ["at 3 June 2013"]}),
    ("Ms Roe saw the letter on 3 June 2013.", {"saw": ["at 3 June 2013"]}),
    ("Ms Roe had not seen the letter before June 2013.", {"seen": ["before June 2013"]}),
    ("The board discussed the email on 3 June 2013.", {"discussed": ["at 3 June 2013"]}),
    ("The board was told of the letter of 3 June 2013.", {"told": [], "letter": ["at 3 June 2013"]}),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), DATED)
def test_a_date_dates_the_claim_that_it_belongs_to(words, expected):
    found = dated(words)
    assert {trigger: found.get(trigger, ["no claim"]) for trigger in expected} == expected


@pytest.mark.parametrize(("words", "expected"), DATED)
def test_no_other_claim_is_dated(words, expected):
    assert {trigger for trigger, found in dated(words).items() if found} == {
        trigger for trigger, found in expected.items() if found
    }


@pytest.mark.parametrize(
    "words",
    ["The board met for two weeks.", "The board met recently.", "The board meets every month."],
)
def test_lengths_habits_and_loose_words_date_nothing(words):
    assert [found for found in dated(words).values() if found] == []


# sentence, orders
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The regulator wrote to the school after the visit.", ["wrote after visit"]),
        ("After the visit, the regulator wrote to the school.", ["wrote after visit"]),
        ("The regulator wrote to the school before the visit.", ["wrote before visit"]),
        ("The regulator wrote to the school following an inspection in May 2012.",
         ["wrote after inspection"]),
        ("The board met before the union wrote to the crew.", ["met before wrote"]),
        ("The board met after the union had written to the crew.", ["met after written"]),
        ("When the union asked for an inquiry, the board refused it.", ["refused after asked"]),
        ("The regulator wrote to the school in May 2012.", []),
        ("The regulator wrote to the school after May 2012.", []),
        ("The board met. After the visit the union left.", ["left after visit"]),
    ],
)  # fmt: skip
def test_words_between_two_claims_put_them_in_order(words, expected):
    assert orders(words) == expected


def test_an_order_quotes_the_words_that_give_it():
    words = "The regulator wrote to the school after the visit."
    (order,) = (o for claim in claims_of(words) for o in claim.orders)
    assert order.quote.exact == "after the visit"


# document, order: a follow-up comes after what was told before
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "The regulator inspected the school in May 2012. A follow-up visit took place in June 2012.",
            ["visit after inspected"],
        ),
        (
            "A visit took place in May 2012. A second visit took place in June 2012.",
            ["visit after visit"],
        ),
        ("A follow-up visit took place in June 2012.", []),
        ("The board met in May 2012. A follow-up visit took place in June 2012.", []),
    ],
)
def test_a_follow_up_comes_after_the_inspection_told_before_it(words, expected):
    assert orders(words) == expected


def test_a_date_at_the_head_dates_all_that_one_subject_did():
    words = "In May 2012 the board closed the yard and wrote to the union."
    assert dated(words) == {"closed": ["at May 2012"], "wrote": ["at May 2012"]}


def test_an_act_with_a_date_of_its_own_keeps_it():
    words = "In May 2012 the board closed the yard and wrote to the union on 3 June 2012."
    assert dated(words) == {"closed": ["at May 2012"], "wrote": ["at 3 June 2012"]}


def test_another_subject_is_not_dated_by_it():
    words = "In May 2012 the board closed the yard and the union wrote to the owner."
    assert dated(words).get("wrote", []) == []


# sentence, what was done on the day of the minutes
@pytest.mark.parametrize(
    ("words", "verb"),
    [
        ("The minutes of the board for 3 May 2012 record that the plan was refused.", "refused"),
        ("The board's minutes of 3 May 2012 show that the plan was refused.", "refused"),
        ("The notes of 3 May 2012 state that the union met the board.", "met"),
    ],
)
def test_what_minutes_of_a_day_record_was_done_that_day(words, verb):
    assert [when.split(" ", 1)[1] for when in dated(words)[verb]] == ["3 May 2012"]


def test_a_meeting_of_which_no_minutes_were_kept_took_place():
    words = "No minutes were kept of the meeting between Ann Lee and the union on 3 May 2012."
    assert dated(words)["meeting"] == ["at 3 May 2012"]


def test_what_is_heard_again_is_two_events() -> None:
    """We heard about the survey in June, and again on July 12."""
    claims = claims_of("We heard about the survey in June, and again on July 12.")
    assert [[date.relation for date in claim.dates] for claim in claims] == [["at"], ["at"]]


def test_what_was_not_learned_until_then_was_learned_then() -> None:
    """Ms Roe did not learn that the pump had failed until May 2012."""
    learned = claims_of("Ms Roe did not learn that the pump had failed until May 2012.")[0]
    assert (learned.verb, learned.stance.value) == ("learn", "said")
    assert [date.relation for date in learned.dates] == ["during"]


def test_no_answer_is_no_ignorance() -> None:
    """Mr Lee asked twice and has heard nothing."""
    claims = claims_of("Mr Lee asked for a quote twice and had heard nothing.")
    assert [claim.kind for claim in claims] == ["request"]


def test_that_somebody_spoke_is_no_event_of_its_own() -> None:
    """Ms Roe said last night: ..."""
    claims = claims_of("Ms Roe said last night: “The board was told of the survey in October.”")
    assert [claim.verb for claim in claims] == ["tell"]


# ignorance that lasted until a month: a denial for the time before
@pytest.mark.parametrize(
    "words",
    [
        "Ms Roe said that she had been unaware of the crane survey until May 2012.",
        "Ms Roe said that she was not aware of the crane survey until May 2012.",
        "Ms Roe said that she did not know of the crane survey until May 2012.",
    ],
)
def test_who_was_unaware_until_then_denies_to_have_known_before(words: str) -> None:
    """It was learned then, which is another claim."""
    denied, learned = (claim for claim in claims_of(words) if claim.kind == "knowledge")
    assert (denied.stance.value, [link.relation for link in denied.dates]) == ("denied", ["before"])
    assert (learned.stance.value, [link.relation for link in learned.dates]) == ("said", ["during"])


# sentence, the date of its one act
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("That same day Ms Roe wrote to the board.", ["That same day"]),
        ("The next day Ms Roe wrote to the board.", ["The next day"]),
        ("Two days later Ms Roe wrote to the board.", ["Two days later"]),
        ("Last week Ms Roe wrote to the board.", ["Last week"]),
        ("On Monday Ms Roe wrote to the board.", ["Monday"]),
        ("Last July Board papers were sent to Ms Roe.", []),
    ],
)
def test_a_day_right_before_the_name_of_whoever_acts_is_the_day_of_the_act(words, expected):
    (claim,) = claims_of(words)
    assert [words[link.start : link.end] for link in claim.dates] == expected
