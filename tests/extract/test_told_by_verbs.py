"""Claims told by verbs: who did what to whom, each kind of event with its parts."""

from __future__ import annotations

import pytest

from tests.extract.reading import about, claims_of, only, parts, told

# sentence, kind, parts as "role who", what it is about
FRAMES = [
    # documents handed over
    ("The Marsh Trust sent the survey to the board.", "submission",
     ["sender Marsh Trust", "recipient board"], ["survey"]),
    ("The Marsh Trust submitted the survey to the harbour master, the clerk and the union.", "submission",
     ["sender Marsh Trust", "recipient harbour master", "recipient clerk", "recipient union"], ["survey"]),
    ("The survey was handed to the board by the captain.", "submission",
     ["sender captain", "recipient board"], ["survey"]),
    ("The board received the survey from the union.", "submission",
     ["recipient board", "sender union"], ["survey"]),
    ("The union gave the board the survey.", "submission",
     ["sender union", "recipient board"], ["survey"]),
    ("The union shared the survey with the crew.", "submission",
     ["sender union", "recipient crew"], ["survey"]),
    ("The memo was leaked to the newspaper.", "submission", ["recipient newspaper"], ["memo"]),
    # made and made known
    ("The survey was prepared by Ashmore Ltd for the board.", "report",
     ["author Ashmore Ltd", "recipient board"], ["survey"]),
    ("Ashmore Ltd completed the survey.", "report", ["author Ashmore Ltd"], ["survey"]),
    ("The board published the survey.", "publication", ["author board"], ["survey"]),
    # meetings
    ("The board met the union.", "meeting", ["present board", "present union"], []),
    ("The board discussed the survey with the union.", "meeting",
     ["present board", "present union"], ["survey"]),
    ("The captain attended the meeting.", "meeting", ["present captain"], []),
    ("The meeting was attended by Ms Ada Roe and two engineers.", "meeting",
     ["present Ada Roe", "present two engineers"], []),
    ("The treasurer chaired the meeting.", "meeting", ["chair treasurer"], []),
    # messages
    ("The clerk emailed the board.", "email", ["sender clerk", "recipient board"], []),
    ("The clerk phoned Dr Osei.", "telephone", ["sender clerk", "recipient Osei"], []),
    ("The clerk wrote to the board.", "letter", ["sender clerk", "recipient board"], []),
    # looking into it
    ("The regulator inspected the hospital.", "inspection", ["agent regulator", "host hospital"], []),
    ("The hospital was inspected by the regulator.", "inspection",
     ["agent regulator", "host hospital"], []),
    ("Dr Osei visited the school.", "visit", ["agent Osei", "host school"], []),
    # deciding
    ("The board ordered an inquiry.", "decision", ["agent board"], ["inquiry"]),
    ("The union demanded an inquiry.", "request", ["agent union"], ["inquiry"]),
    ("The parents asked the board for an inquiry.", "request",
     ["agent parents", "recipient board"], ["inquiry"]),
    ("The board rejected the survey.", "refusal", ["agent board"], ["survey"]),
    # coming and going
    ("The board appointed Ms Roe as treasurer.", "appointment",
     ["agent board", "holder Roe", "post treasurer"], []),
    ("Ms Roe was appointed treasurer.", "appointment", ["holder Roe", "post treasurer"], []),
    ("Ms Roe resigned as treasurer.", "departure", ["holder Roe", "post treasurer"], []),
    ("The treasurer left the trust.", "departure", ["holder treasurer", "host trust"], []),
    ("The treasurer has left.", "departure", ["holder treasurer"], []),
    # knowing
    ("The board knew of the survey.", "knowledge", ["agent board"], ["survey"]),
    ("The captain learned of the survey.", "knowledge", ["agent captain"], ["survey"]),
    ("The captain saw a copy of the survey.", "knowledge", ["agent captain"], ["survey"]),
    ("The captain was shown a copy of the survey.", "knowledge", ["recipient captain"], ["survey"]),
    ("The board was informed of the survey.", "knowledge", ["recipient board"], ["survey"]),
    ("The board was aware of the survey.", "knowledge", ["agent board"], ["survey"]),
    ("The clerk told the board about the survey.", "statement",
     ["sender clerk", "recipient board"], ["survey"]),
    ("The clerk raised the survey with the board.", "knowledge",
     ["sender clerk", "recipient board"], ["survey"]),
]  # fmt: skip


@pytest.mark.parametrize(("words", "kind", "who", "what"), FRAMES)
def test_a_verb_tells_who_did_what_to_whom(words, kind, who, what):
    claim = claims_of(words)[0]
    assert claim.kind == kind
    assert sorted(f"{p.role} {p.reading}" for p in claim.parts) == sorted(who)
    assert about(claim) == what


@pytest.mark.parametrize(("words", "_kind", "_who", "_what"), FRAMES)
def test_a_claim_quotes_its_sentence_and_the_word_that_tells_it(words, _kind, _who, _what):
    claim = claims_of(words)[0]
    assert claim.quote.exact == words
    assert claim.trigger.exact in words.split(" ")[0:] or claim.trigger.exact in words


# sentence, kind: what a verb carries says what it is
@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("The union sent a letter to the board.", "letter"),
        ("The union sent the board an email.", "email"),
        ("The regulator gave the board a warning letter.", "warning-letter"),
        ("The regulator issued a warning notice to the board.", "warning-letter"),
        ("The board was sent a letter.", "letter"),
        ("The board received a letter from the union.", "letter"),
        ("The board had a phone call with the union on 3 May 2012.", "telephone"),
    ],
)
def test_what_is_carried_says_what_happened(words, kind):
    assert [claim.kind for claim in claims_of(words)] == [kind]


# sentence that has a verb of a frame and tells nothing
@pytest.mark.parametrize(
    "words",
    [
        "The crane gave way.",
        "The captain found the key.",
        "The captain saw the pier.",
        "The captain raised the sail.",
        "The crew read aloud.",
        "They passed the pier.",
        "The board announced it.",
    ],
)
def test_a_verb_alone_tells_nothing(words):
    assert claims_of(words) == ()


def test_what_no_frame_reads_is_told_for_its_date():
    claim = only("The ferry capsized on 3 May 2012.")
    assert (claim.kind, claim.verb, claim.title) == (
        "other",
        "capsize",
        "The ferry capsized on 3 May 2012",
    )


def test_what_no_frame_reads_is_left_untold_without_a_date():
    assert claims_of("The ferry capsized.") == ()


def test_what_no_frame_reads_is_told_if_it_is_denied():
    assert told("Nobody repaired the crane.") == ["other denied"]


# sentence, who is gone
@pytest.mark.parametrize(
    ("words", "holder"),
    [
        ("None of the engineers still works for the trust.", "None of the engineers"),
        ("Nobody is still employed by the trust.", "Nobody"),
        ("Ms Roe is no longer employed by the trust.", "Roe"),
        ("Ms Roe no longer works for the trust.", "Roe"),
        ("The engineers have gone.", "engineers"),
    ],
)
def test_whoever_no_longer_works_there_has_departed(words, holder):
    claim = claims_of(words)[0]
    assert (claim.kind, claim.stance.value) == ("departure", "said")
    assert parts(claim)["holder"] == [holder]


def test_those_who_came_are_not_denied_by_none_of_them():
    words = "None of the engineers who attended the meeting of 9 August 2016 still works for the trust."
    gone = claims_of(words)[-1]
    assert (gone.kind, gone.verb) == ("departure", "work")
    attending = [c for c in claims_of(words) if c.kind == "meeting"]
    assert [c.stance.value for c in attending] == ["said"] * len(attending)
    assert all("present" not in parts(c) for c in attending)


# sentence, what left no trace
@pytest.mark.parametrize(
    ("words", "what"),
    [
        ("The minutes do not mention the survey.", ["survey"]),
        ("The minutes don't mention the survey.", ["survey"]),
        ("The survey was not mentioned in the minutes.", ["survey"]),
        ("The minutes did not refer to the survey.", ["survey"]),
        ("The survey was never recorded.", ["survey"]),
    ],
)
def test_what_is_not_mentioned_is_silent(words, what):
    claim = only(words)
    assert claim.stance.value == "silent"
    assert what[0] in about(claim)


def test_no_evidence_of_an_act_is_silence_about_the_act():
    claim = only("There is no evidence that the survey was sent to the board.")
    assert (claim.kind, claim.stance.value) == ("submission", "silent")
    assert (parts(claim), about(claim)) == ({"recipient": ["board"]}, ["survey"])


def test_a_duty_not_done_is_owed_and_denied():
    words = "The survey should have been sent to the board, but this was not done."
    assert told(words) == ["submission owed", "submission denied"]


def test_a_recommendation_is_a_request_and_no_failing():
    claim = only("The survey should be discussed with the board.")
    assert (claim.kind, claim.stance.value) == ("request", "said")


# sentence, title
@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("In May 2012 the board refused the survey.", "the board refused the survey"),
        (
            "The clerk wrote to the board, and the union refused.",
            "The clerk wrote to the board|the union refused",
        ),
        (
            "The board saw the survey and wrote to the union.",
            "The board saw the survey|[board] wrote to the union",
        ),
        ("Ms Roe, the editor, saw the survey.", "Ms Roe, the editor, saw the survey"),
        ("“We saw the survey,” said Ms Roe.", "We saw the survey"),
        ("The survey, which was sent to the board, was long.", "The survey was sent to the board"),
    ],
)
def test_a_title_is_the_clause_in_its_own_words(words, title):
    assert "|".join(claim.title for claim in claims_of(words)) == title


def test_a_long_title_is_cut_between_words():
    words = f"The board refused the survey of {' and '.join(['the long old northern pier'] * 8)} in May 2012."
    title = claims_of(words)[0].title
    assert len(title) <= 122
    assert title.endswith(" …")


# sentence, the title of its first claim
@pytest.mark.parametrize(
    ("words", "title"),
    [
        (
            "Ann Lee called for the report to be published in full.",
            "Ann Lee called for the report to be published in full",
        ),
        ("Ann Lee asked the clerk to write to the owner.", "Ann Lee asked the clerk to write to the owner"),
        (
            "The board decided to close the yard, and the men left.",
            "The board decided to close the yard, and the men left",
        ),
    ],
)
def test_what_is_asked_for_is_told_to_its_end(words, title):
    """ "called for the report" alone would be another request."""
    assert claims_of(words)[0].title == title


def test_the_board_that_was_not_sighted_did_not_know():
    claim = claims_of("The board was not sighted on the audit in May 2012.")[0]
    assert (claim.kind, claim.stance.value) == ("knowledge", "denied")


@pytest.mark.parametrize("how", ["by telephone", "by phone", "over the phone", "in a telephone call"])
def test_whoever_spoke_by_telephone_did_not_meet(how):
    assert claims_of(f"Ann Lee discussed the audit with Ms Vance {how}.")[0].kind == "telephone"


# sentence, what it tells
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Ms Roe called Peter Lund at the mill.", {"sender": ["Roe"], "recipient": ["Peter Lund"]}),
        ("Ms Roe called the council twice.", {"sender": ["Roe"], "recipient": ["council"]}),
        ("Ms Roe called Ann Lee, clerk at the mill.", {"sender": ["Roe"], "recipient": ["Ann Lee"]}),
        ("Ms Roe called her.", {"sender": ["Roe"]}),
    ],
)
def test_whoever_calls_somebody_speaks_to_them_by_telephone(words, expected):
    (claim,) = claims_of(words)
    assert (claim.kind, parts(claim)) == ("telephone", expected)


@pytest.mark.parametrize(
    "words",
    [
        "On 3 May 2012 the board called Ms Roe a liar.",
        "Ms Roe called a meeting for 3 May 2012.",
        "On 3 May 2012 Ms Roe called for an inspection.",
        "The meeting of 3 May 2012 was called off.",
        "Ms Roe was called to the office on 3 May 2012.",
    ],
)
def test_not_all_calling_is_by_telephone(words):
    assert "telephone" not in [claim.kind for claim in claims_of(words)]


def test_a_meeting_that_is_called_is_told_by_its_noun_alone():
    (claim,) = claims_of("Ms Roe called a meeting for 3 May 2012.")
    assert (claim.kind, parts(claim)) == ("meeting", {"host": ["Roe"]})


def test_a_person_who_does_not_mention_it_leaves_no_silence():
    """I did not mention the survey to the board."""
    assert told("Ms Ada Roe did not mention the survey to the board.") == ["statement denied"]
    assert told("The minutes do not mention the survey.") == ["other silent"]


def test_what_is_to_wait_is_not_what_is_asked_for():
    """The board asked for the survey to wait."""
    (asked,) = claims_of("The board asked for the survey to wait until June.")
    assert asked.about == ()


def test_what_the_reader_is_said_to_have_told_is_nobodys_word():
    """You told my colleague that no survey was made."""
    assert told("You told my colleague Mr Bo Lind that no survey was made.") == ["statement said"]
    assert told("I enclose my memo again, since you write that you never got it.") == ["submission said"]


def test_what_somebody_asks_themselves_is_asked_of_nobody():
    assert all(
        claim.kind != "request" for claim in claims_of("Mr Dow had the survey. He asked himself that daily.")
    )
