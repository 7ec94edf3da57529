"""What words name: people, posts, groups, bodies, documents and matters, and what they never name."""

from __future__ import annotations

import pytest

from tests.extract.reading import extracted, mention, mentions_of, received, signs, text_of
from timeline.extract.acronyms import is_acronym
from timeline.extract.lexicon import given_names
from timeline.extract.prose import read_prose
from timeline.extract.sentences import paragraphs_of
from timeline.extract.whole import extract
from timeline.model.mention import Kind

EVERYONE = (Kind.PERSON,)


def voted(words: str, **labels: str) -> list[str]:
    """Readings and kinds where a model gave labels to names, its blanks as underlines."""
    text = text_of(words)
    given = {name.replace("_", " "): label for name, label in labels.items()}
    found, _ = read_prose(text, (), paragraphs_of(text), given)
    return [f"{m.kind.value} {m.reading}" for m in found]


# sentence, the people it names
@pytest.mark.parametrize(
    ("words", "people"),
    [
        ("Mr Tom Birch left.", ["Tom Birch"]),
        ("Mr. Tom Birch left.", ["Tom Birch"]),
        ("Dr Nadia Osei wrote to Mrs Lee.", ["Nadia Osei", "Lee"]),
        ("Sir Iain Mott opened the bridge.", ["Iain Mott"]),
        ("Prof Lena Frost-Adams signed it.", ["Lena Frost-Adams"]),
        ("Councillor Ada Roe asked for it.", ["Ada Roe"]),
        ("Cllr Dr Ada Roe asked for it.", ["Ada Roe"]),
        ("The captain met Ms O'Neill.", ["O'Neill"]),
        ("Ann Lee met Tom Birch.", ["Ann Lee", "Tom Birch"]),
        ("Imogen Roe met Aoife Birch.", ["Imogen Roe", "Aoife Birch"]),
        ("Tomasz Wren wrote to Chidi Okoro.", ["Tomasz Wren", "Chidi Okoro"]),
        ("Editor Ann Lee read it.", ["Ann Lee"]),
        ("The board elected Mr Lansing Treasurer.", ["Lansing"]),
        ("The board elected Mrs Ann Lee Chair.", ["Ann Lee"]),
        ("The board thanked Mr Tom Judge.", ["Tom Judge"]),
        ("Acting harbour master Lena Frost read it.", ["Lena Frost"]),
        ("The letter from Ann Lee's office was lost.", ["Ann Lee"]),
        ("Dr Osei left. The board thanked Osei.", ["Osei", "Osei"]),
        ("J. Birch left.", ["J. Birch"]),
        ("The board met J.R. Birch and Tom B. Lee.", ["J.R. Birch", "Tom B. Lee"]),
        ("N. K. Osei wrote to Mr. J. Lee.", ["N. K. Osei", "J. Lee"]),
        ("A. The board met on Monday.", []),
    ],
)
def test_people_are_named_by_title_given_name_or_office(words, people):
    assert mentions_of(words, *EVERYONE) == people


@pytest.mark.parametrize(
    "words",
    [
        "The school was given Grade Three.",
        "Phase Two began in May.",
        "About 40 per cent of nurses left.",
        "The pump lost 12% of its oil.",
        "The ferry sailed from Quay Haven.",
        "The crew met in May.",
        "Part One was late.",
        "The Bridge Street pier was shut.",
        "It was signed off on Monday.",
        "Section Nine applies.",
        "The judge ruled.",
    ],
)
def test_grades_numbers_places_and_days_are_no_people(words):
    assert mentions_of(words, *EVERYONE) == []


def test_a_title_is_a_sign_and_no_part_of_the_name():
    assert signs(mention("Mrs. Ada Roe left.", "Ada Roe")) == ["title Mrs"]


def test_the_words_of_a_titled_name_are_quoted_with_the_title():
    assert mention("We met Dr Ada Roe there.", "Ada Roe").quote.exact == "Dr Ada Roe"


def test_a_post_before_a_titled_name_is_a_sign():
    found = mention("Council leader Cllr Ada Roe left.", "Ada Roe")
    assert signs(found) == ["title Cllr", "post Council leader"]


def test_general_manager_is_an_office_and_no_general():
    assert mentions_of("The General Manager left.") == ["General Manager"]


# sentence, the posts it names
@pytest.mark.parametrize(
    ("words", "posts"),
    [
        ("The harbour master left.", ["harbour master"]),
        ("The chief executive wrote to the clerk.", ["chief executive", "clerk"]),
        ("The director of nursing left.", ["director of nursing"]),
        ("The acting head of service left.", ["acting head of service"]),
        ("The then treasurer left.", ["treasurer"]),
        ("The first officer saw it.", ["officer"]),
        ("The trust's medical director left.", ["medical director"]),
        ("The deputy head teacher left.", ["deputy head teacher"]),
        ("The chair of the Marsh Trust left.", ["chair of the Marsh Trust"]),
        ("A spokeswoman declined.", ["spokeswoman"]),
    ],
)
def test_posts_are_named_by_their_head(words, posts):
    assert mentions_of(words, Kind.POST) == posts


# sentence, post, the body that it belongs to
@pytest.mark.parametrize(
    ("words", "post", "body"),
    [
        ("The chair of the Marsh Trust left.", "chair of the Marsh Trust", "Marsh Trust"),
        ("The board's treasurer left.", "treasurer", "board"),
        ("The Marsh Trust's treasurer left.", "treasurer", "Marsh Trust"),
    ],
)
def test_a_post_knows_its_body(words, post, body):
    assert signs(mention(words, post)) == [f"of {body}"]


def test_the_body_of_a_post_is_named_too():
    found = mentions_of("The chair of the Marsh Trust left.", Kind.ORGANISATION)
    assert found == ["Marsh Trust"]


# sentence, the groups it names
@pytest.mark.parametrize(
    ("words", "groups"),
    [
        ("Four members of the public saw it.", ["Four members of the public"]),
        ("Senior officers knew.", ["Senior officers"]),
        ("Two engineers and several nurses left.", ["Two engineers", "nurses"]),
        ("The parents asked for it.", ["parents"]),
        ("The hospital's doctors left.", ["doctors"]),
    ],
)
def test_people_described_in_the_plural_are_a_group(words, groups):
    assert mentions_of(words, Kind.GROUP) == groups


# sentence, the bodies it names
@pytest.mark.parametrize(
    ("words", "bodies"),
    [
        ("The Marsh Trust left.", ["Marsh Trust"]),
        ("Halden Ferries Ltd sailed.", ["Halden Ferries Ltd"]),
        ("The council wrote to the inspectorate.", ["council", "inspectorate"]),
        ("The county council wrote.", ["county council"]),
        ("The Marine and Harbour Safety Board met.", ["Marine and Harbour Safety Board"]),
        ("The bridge was surveyed by Ashmore Consultants.", ["Ashmore Consultants"]),
        ("The crew wrote to the MHSB.", ["MHSB"]),
        ("Children's Services was inspected.", ["Children's Services"]),
        ("The school closed.", ["school"]),
        ("The R&D unit closed.", ["R&D unit"]),
        ("It was sold to the firm Ashmore.", ["Ashmore"]),
    ],
)
def test_bodies_are_named_by_their_last_word_or_stand_for_themselves(words, bodies):
    assert mentions_of(words, Kind.ORGANISATION) == bodies


def test_a_bracketed_acronym_is_a_sign_and_a_name_of_its_own():
    words = "The Harbour Safety Board (HSB) met. The HSB wrote."
    assert signs(mention(words, "Harbour Safety Board")) == ["acronym HSB"]
    assert mentions_of(words) == ["Harbour Safety Board", "HSB", "HSB"]


# word, whether it is an acronym
@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("HSB", True),
        ("R&D", True),
        ("U.S.", True),
        ("A", False),
        ("Hsb", False),
        ("OK", False),
        ("NOT", False),
        ("STAFF", False),
        ("DISCUSSED", False),
        ("HARBOURS", False),
        ("B52", False),
    ],
)
def test_an_acronym_is_short_and_no_shouted_word(word, expected):
    assert is_acronym(word) is expected


# sentence, the documents it names
@pytest.mark.parametrize(
    ("words", "documents"),
    [
        ("The report was lost.", ["report"]),
        ("The safety audit report was lost.", ["safety audit report"]),
        ("A copy of the damning survey was lost.", ["survey"]),
        ("The minutes of the meeting were lost.", ["minutes"]),
        ("The (Ashmore) report was lost.", ["Ashmore report"]),
        ("The Ashmore report was lost.", ["Ashmore report"]),
        ("The board's report was lost.", ["report"]),
        ("All reports were late.", []),
        ("No report came.", []),
        ("Poor assessment was common.", []),
        ("There was an analysis of it.", []),
    ],
)
def test_documents_are_named_by_their_head(words, documents):
    assert mentions_of(words, Kind.DOCUMENT) == documents


# sentence, document, signs
@pytest.mark.parametrize(
    ("words", "document", "expected"),
    [
        ("The Ashmore report was lost.", "Ashmore report", ["maker Ashmore"]),
        ("The HSB report was lost.", "HSB report", ["maker HSB"]),
        ("They lost the July 2016 audit.", "July 2016 audit", ["date July 2016"]),
        (
            "They lost the July 2016 Ashmore audit.",
            "July 2016 Ashmore audit",
            ["maker Ashmore", "date July 2016"],
        ),
        ("They lost the critical report.", "report", []),
        ("They lost the Final Report.", "Final Report", []),
    ],
)
def test_a_document_knows_its_maker_and_its_date(words, document, expected):
    assert signs(mention(words, document)) == expected


def test_the_maker_of_a_document_is_a_body():
    assert mentions_of("The Ashmore report was lost.", Kind.ORGANISATION) == ["Ashmore"]


def test_the_maker_of_a_document_may_be_a_person_known_from_elsewhere():
    words = "Dr Nadia Osei left. The Osei report was lost."
    assert mentions_of(words, *EVERYONE) == ["Nadia Osei", "Osei"]


@pytest.mark.parametrize("word", ["inquiry", "investigation", "probe"])
def test_an_inquiry_is_a_matter(word):
    assert mentions_of(f"The {word} began.", Kind.MATTER) == [word]


def test_findings_and_copies_are_no_documents_of_their_own():
    assert mentions_of("The findings were lost. The work was lost. A copy was lost.") == []


@pytest.mark.parametrize("name", ["ada", "tom", "kate", "bill"])
def test_given_names_and_their_short_forms_are_known(name):
    assert name in given_names()


@pytest.mark.parametrize("name", ["harbour", "quay", "ashmore"])
def test_other_words_are_no_given_names(name):
    assert name not in given_names()


# --- a model's votes --------------------------------------------------------------------------------


def test_a_model_says_that_a_name_is_a_person():
    assert voted("Wojmir Zbik left.") == []
    assert voted("Wojmir Zbik left.", Wojmir_Zbik="PERSON") == ["person Wojmir Zbik"]


def test_a_model_says_that_a_name_is_a_body():
    assert voted("The crane was Halden Marine.", Halden_Marine="ORG") == ["organisation Halden Marine"]


def test_a_model_cannot_make_a_person_of_a_number():
    assert voted("It was Grade Three.", Grade_Three="PERSON") == []


def test_a_model_cannot_overrule_a_title():
    assert voted("Ms Ada Roe left.", Ada_Roe="ORG") == ["person Ada Roe"]


def test_a_place_is_no_maker_of_a_report():
    assert voted("The Wharfside report was lost.", Wharfside="GPE") == ["document Wharfside report"]


def test_readings_fold_white_space_and_quotes_do_not():
    text = received("We asked for a line to be thrown, and met the harbour\nmaster there.", "log.txt")
    found = extract(text).mentions[0]
    assert (found.reading, found.quote.exact) == ("harbour master", "harbour\nmaster")


# sentence, who
@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("MP for Marsh End Fiona Crewe left.", "Fiona Crewe"),
        ("The head of service Mark Idle left.", "Mark Idle"),
        ("The director of finance Joan Tierney left.", "Joan Tierney"),
    ],
)
def test_a_name_behind_an_office_and_its_place_is_its_holder(words, who):
    assert who in mentions_of(words, Kind.PERSON)


@pytest.mark.parametrize(
    "words",
    [
        "The chair of the Mary Ward Centre left.",
        "The director of St John Ambulance left.",
        "The MP for Marsh End left.",
    ],
)
def test_a_given_name_inside_the_name_of_a_body_is_nobody(words):
    assert mentions_of(words, Kind.PERSON) == []


# how an article opens, what its bodies are called
@pytest.mark.parametrize(
    ("words", "bodies"),
    [
        ("A HOSPITAL trust was told of the leak.", ["hospital trust"]),
        ("A TRUST was told of the leak. The trust left.", ["trust", "trust"]),
        ("NATO was told of the leak.", ["NATO"]),
    ],
)
def test_an_opening_that_shouts_names_nobody_in_capitals(words, bodies):
    assert mentions_of(words, Kind.ORGANISATION) == bodies


@pytest.mark.parametrize("words", ["Every director left.", "Each director of the board left."])
def test_every_holder_of_a_post_is_a_group_and_no_one_holder(words):
    assert mentions_of(words, Kind.POST) == []
    assert mentions_of(words, Kind.GROUP)[0].startswith(words.split()[0])


@pytest.mark.parametrize(
    ("words", "papers"),
    [
        ("Warnings of leaks were given to the board in May 2012.", []),
        ("A flood warning came.", ["flood warning"]),
    ],
)
def test_a_warning_may_be_spoken_and_is_a_paper_only_with_its_kind(words, papers):
    assert mentions_of(words, Kind.DOCUMENT) == papers


# what begins with an abbreviation that is a title in lists alone
@pytest.mark.parametrize(
    "words", ["The HR Department wrote to Ms Roe.", "The HR Committee met.", "The Eng Team met Ms Roe."]
)
def test_an_abbreviation_of_an_office_is_no_title_in_prose(words):
    assert not {"Department", "Committee", "Team"} & set(mentions_of(words, Kind.PERSON))


def test_whoever_gives_an_event_its_name_is_a_body():
    found = extracted("The Kestrel visit was on 3 May 2012.").mentions
    assert [(each.kind, each.reading) for each in found] == [(Kind.ORGANISATION, "Kestrel")]
