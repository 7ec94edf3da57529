"""Who says what: quotations, reported speech, speech that goes on, and whose mouth a claim is in."""

from __future__ import annotations

import pytest

from tests.extract.reading import claims_of, parts, told
from timeline.extract.speech import quotations
from timeline.model.mention import Claim


def speakers(words: str) -> list[str | None]:
    """Who speaks at each claim."""
    return [claim.speaker.reading if claim.speaker else None for claim in claims_of(words)]


def voices(claims: tuple[Claim, ...]) -> list[str | None]:
    """Who speaks at each claim of a document."""
    return [claim.speaker.reading if claim.speaker else None for claim in claims]


# body, the quotations
@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ('"The crane fell down there," he said.', ['"The crane fell down there,"']),
        ("“The crane fell down there,” he said.", ["“The crane fell down there,”"]),
        ("«The crane fell down there», he said.", ["«The crane fell down there»"]),
        ('He called it a "sorry sight" there.', []),
        ('"The crane fell down there," he said. "Nobody was hurt by it."',
         ['"The crane fell down there,"', '"Nobody was hurt by it."']),
        ("“The crane fell and nobody saw", ["“The crane fell and nobody saw"]),
        ("The crane fell.", []),
    ],
)  # fmt: skip
def test_quotations_are_long_enough_to_be_speech(body, expected):
    assert [body[a:b] for a, b in quotations(body, [(0, len(body))])] == expected


def test_a_quotation_ends_with_its_paragraph():
    body = "“The crane fell and\n\nthe crew left it"
    assert quotations(body, [(0, 19), (21, len(body))]) == ((0, 19),)


# sentence, whose mouth its first claim is in
@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("Ms Ada Roe said that the survey was lost in May 2012.", "Ada Roe"),
        ("Ms Ada Roe said the survey was lost in May 2012.", "Ada Roe"),
        ("Ms Ada Roe, the editor, said the survey was lost in May 2012.", "Ada Roe"),
        ("The editor, Ms Ada Roe, said the survey was lost in May 2012.", "Ada Roe"),
        ("The union claimed that the survey was lost in May 2012.", "union"),
        ("The report says that the survey was lost in May 2012.", "report"),
        ("The minutes show that the survey was lost in May 2012.", "minutes"),
        ("According to the union, the survey was lost in May 2012.", "union"),
        ("The survey was lost in May 2012, according to the union.", "union"),
        ("Residents insisted that the survey was lost in May 2012.", "Residents"),
        ("The survey was lost in May 2012.", None),
        ("It was reported that the survey was lost in May 2012.", None),
        ('"The survey was lost in May 2012," said Ms Ada Roe.', "Ada Roe"),
        ('"The survey was lost in May 2012," said the editor.', "editor"),
        ('"The survey was lost in May 2012," Ms Ada Roe said.', "Ada Roe"),
        ("“The survey was lost in May 2012,” Dr Osei told the board.", "Osei"),
        ('Ms Ada Roe said: "The survey was lost in May 2012."', "Ada Roe"),
        ("Ms Roe, who leads the union, said the survey was lost in May 2012.", "Roe"),
    ],
)
def test_a_claim_is_in_the_mouth_of_whoever_says_it(words, speaker):
    assert speakers(words)[0] == speaker


def test_what_stands_before_the_verb_of_saying_is_the_sources_own():
    """In May 2012 the survey was lost and Ms Roe said that the board knew of it."""
    words = "The survey was lost in May 2012 and Ms Roe said that the board had refused it in June 2012."
    assert speakers(words) == [None, "Roe"]


def test_a_quotation_without_attribution_is_the_last_speakers(claims):
    """
    "The board met in May 2012," said Dr Nadia Osei.

    "It refused the survey in June 2012."
    """
    assert voices(claims) == ["Nadia Osei", "Nadia Osei"]


def test_he_in_an_attribution_is_the_last_speaker(claims):
    """
    Dr Nadia Osei said the board had met in May 2012.

    "The union refused the survey in June 2012," she said.
    """
    assert voices(claims) == ["Nadia Osei", "Nadia Osei"]


def test_a_new_speaker_takes_over(claims):
    """
    "The board met in May 2012," said Dr Nadia Osei.

    "The union refused the survey in June 2012," said Mr Tom Birch.
    """
    assert voices(claims) == ["Nadia Osei", "Tom Birch"]


def test_the_newspapers_own_sentence_ends_the_speech(claims):
    """
    "The board met in May 2012," said Dr Nadia Osei.

    The union refused the survey in June 2012.
    """
    assert voices(claims) == ["Nadia Osei", None]


def test_what_follows_a_report_goes_on_telling_what_it_says(claims):
    """
    The report says that the board met in May 2012.

    The union refused the survey in June 2012.
    """
    assert voices(claims) == ["report", "report"]


def test_a_speaker_ends_what_a_report_says(claims):
    """
    The report says that the board met in May 2012.

    Ms Ada Roe said the union refused the survey in June 2012.

    The crew refused the plan in July 2012.
    """
    assert voices(claims) == ["report", "Ada Roe", None]


def test_notes_that_a_report_tells_of_are_in_the_reports_mouth(claims):
    """
    The report says that the board met in May 2012.

    Minutes show that the union refused the survey in June 2012.
    """
    assert voices(claims)[-1] == "report"


def test_what_somebody_says_without_an_event_is_a_statement():
    (claim,) = claims_of("Ms Ada Roe said the harbour was in a sorry state.")
    assert (claim.kind, claim.verb, parts(claim)) == ("statement", "say", {"sender": ["Ada Roe"]})
    assert claim.title == "Ada Roe said: the harbour was in a sorry state."


def test_a_report_that_says_something_makes_a_statement_in_the_sources_voice():
    (claim,) = claims_of("The report says that the harbour was in a sorry state.")
    assert (parts(claim), claim.speaker) == ({"sender": ["report"]}, None)


@pytest.mark.parametrize(
    "words",
    ["The harbour was in a sorry state.", "She had no say in it.", "The clerk told the crew."],
)
def test_nobody_speaks_where_nothing_is_said(words):
    assert "statement" not in " ".join(told(words)) or words.startswith("The clerk")


def test_i_in_a_quotation_is_its_speaker():
    (claim,) = claims_of('"I saw the survey in May 2012," said Ms Ada Roe.')
    assert parts(claim) == {"agent": ["Ada Roe"]}


def test_a_body_that_is_reported_speaks_of_itself():
    (claim,) = claims_of("The union said it had warned the board of the crane in March 2010.")
    assert parts(claim) == {"sender": ["union"], "recipient": ["board"]}


def test_a_denial_is_the_speakers():
    (claim,) = claims_of('"The board never saw the survey," said Ms Ada Roe.')
    assert (claim.stance.value, claim.speaker and claim.speaker.reading) == ("denied", "Ada Roe")


def test_what_minutes_are_cited_for_ends_with_its_sentence(claims: tuple[Claim, ...]):
    """
    The minutes record that the plan was refused on 3 May 2012. The union met the board on 4 May 2012.

    The men wrote to the union on 5 May 2012.
    """
    assert voices(claims) == ["minutes", None, None]


def test_minutes_are_nobody_whom_he_said_could_mean(claims: tuple[Claim, ...]):
    """
    Bob Ray said the plan was refused on 3 May 2012. The minutes record that the union met on 4 May 2012.
    He said the board met on 5 May 2012.
    """
    assert voices(claims) == ["Bob Ray", "minutes", "Bob Ray"]


# words, whose mouth each claim is in
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Ms Ada Roe left in May. “We got the survey in June,” said a neighbour.", [None, "a neighbour"]),
        (
            "Ms Ada Roe left in May. Deputy Bo Lind (Ind) said: “The board was told of the log in June.”",
            [None, "Deputy Bo Lind"],
        ),
        (
            "Ada Roe resigned. Her letter, in which she stated that the log was lost in June, came late.",
            [None, "Ada Roe"],
        ),
        (
            "Ms Ada Roe, whose firm wrote the survey, told the Chronicle: “We sent it to the board in July.”",
            ["Ada Roe"],
        ),
    ],
)
def test_words_are_put_into_no_other_mouth(words, expected):
    assert speakers(words)[: len(expected)] == expected


def test_a_dateline_says_nothing():
    """
    PORT ELLERY, Oct. 18 — Ms Ada Roe said the crane fell in May.
    """
    words = "PORT ELLERY, Oct. 18 — Ms Ada Roe said the crane fell in May 2012."
    assert speakers(words) == ["Ada Roe"]
    assert [date.relation for claim in claims_of(words) for date in claim.dates] == ["at"]


def test_an_office_that_says_she_speaks_of_itself():
    """
    By Cai Dunn

    The chief executive has said she was not aware of the survey.
    """
    words = "By Cai Dunn\n\nThe chief executive has said she was not aware of the survey."
    assert [parts(claim) for claim in claims_of(words)] == [{"agent": ["chief executive"]}]


def test_a_spokeswoman_speaks_of_somebody_else():
    """
    The spokeswoman said she was not aware of the survey.
    """
    claims = claims_of("The spokeswoman said she was not aware of the survey.")
    assert [parts(claim) for claim in claims] == [{}]


def test_what_was_lost_is_the_paper_and_not_the_body():
    """
    The board got the survey in May 2012. It was lost in June 2012.
    """
    lost = claims_of("The board got the survey in May 2012. It was lost in June 2012.")[-1]
    assert (parts(lost), [one.reading for one in lost.about]) == ({}, ["survey"])


def test_a_report_that_is_cited_under_one_heading_does_not_speak_under_the_next():
    """3. and 4. are what the minutes themselves tell."""
    words = (
        "3. Keel Survey\nThe Keel Survey found nine cracks.\n\n4. Masts\nThe board discussed the Mast Survey."
    )
    assert set(speakers(words)) == {None}


def test_a_man_is_not_who_was_called_sister_before():
    words = """
    Sister Joy Adair said that she had not seen it in May 2012.

    Dr Quayle was asked about it. He said that he had read the survey on 3 June 2012.
    """
    assert "Joy Adair" not in speakers(words)[2:]


@pytest.mark.parametrize(
    "handed",
    ["It was handed to Mr Lee on 5 May 2012.", "A copy went to Mr Lee on 5 May 2012."],
)
def test_that_a_report_was_handed_over_is_not_in_its_own_words(handed):
    assert speakers(f"The survey found that the roof leaked. {handed}")[-1] is None


def test_what_a_report_goes_on_to_say_is():
    words = (
        "The survey found that the roof leaked in May 2012. The board was told of the leak on 5 June 2012."
    )
    assert speakers(words)[-1] == "survey"


def test_a_woman_is_not_the_man_who_spoke_before():
    words = """
    Mr Stroud said that he had not seen it in May 2012.

    The panel asked Dr Chau about it. She replied that she had read the survey on 3 June 2012.
    """
    assert "Stroud" not in speakers(words)[1:]


# words, who says the last of them
@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ('"I sent it," Mr Dow told us. The clerk was Barry Stroud. Stroud does not deny it. "Yes, I had it '
         'in my hand," he said.', "Stroud"),
        ("Mr Lund says that he knew nothing. Mr Boyd's evidence was different. He said that he took it away.",
         "Boyd"),
        ("Mr Dow said that the pier was shut. Ms Roe came later. He said that the pump was out.", "Dow"),
    ],
)  # fmt: skip
def test_he_said_is_whoever_the_words_since_the_last_speech_are_about(words, speaker):
    assert [claim.speaker.reading for claim in claims_of(words) if claim.speaker][-1] == speaker


def test_what_stands_between_two_quotations_is_in_nobody_s_mouth():
    words = (
        "“We met the board on 3 May 2019,” said Ann Lee. The board met the mayor on 4 May 2019. "
        "“We met the owners on 5 May 2019,” said Bo Ray."
    )
    assert speakers(words) == ["Ann Lee", None, "Bo Ray"]


def test_each_of_many_quotations_keeps_its_own_speaker():
    names = [f"{first} {last}" for first in ("Ann", "Bo", "Cy") for last in ("Lee", "Ray", "Moss")]
    words = "\n\n".join(
        f"“We met the board on {n} May 2019,” said {name}." for n, name in enumerate(names, 1)
    )
    assert speakers(words) == names


# words, what the account is called
@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("Ms Roe said that the pump had leaked for years.", "Roe said that the pump had leaked for years."),
        ("Ms Roe said the pump had leaked for years.", "Roe said: the pump had leaked for years."),
        ("Ms Roe said on 3 May that the pump leaked.", "Roe said that the pump leaked."),
    ],
)
def test_a_colon_stands_only_before_words_that_no_that_leads(words, title):
    assert [claim.title for claim in claims_of(words)] == [title]


def test_to_show_somebody_a_paper_is_not_to_say_something():
    """What follows is not in the mouth of whoever showed it; what minutes show they say."""
    assert set(speakers("On 2 March Ms Ivy Thorne showed me the survey, which I had not seen before.")) == {
        None
    }
    assert speakers("The minutes show the board met the union.") == ["minutes"]
