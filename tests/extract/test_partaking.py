"""In which clauses a subject takes part: by its names, by its kind, by a pronoun."""

from __future__ import annotations

import pytest

from tests.extract.reading import text_of
from timeline.extract.partaking import course_of
from timeline.extract.sentences import paragraphs_of, sentences_of
from timeline.extract.subject import introduced, subject


def deeds(
    words: str, name: str, *, person: bool = False, body: bool = False, others: tuple[str, ...] = ()
) -> list[str]:
    """The verbs of the clauses in which the subject takes part, in their order."""
    text = text_of(words)
    sentences = sentences_of(text, (), paragraphs_of(text))
    one = introduced(subject([name], person=person, body=body), sentences)
    course = course_of(one, sentences, frozenset(others), frozenset(("ann lyle",)))
    return [told.lemma for told in course.clauses if told.ours]


@pytest.mark.parametrize(
    "later",
    [
        "The ferry sank in May.",
        "The vessel sank in May.",
        "It sank in May.",
        "She sank in May.",
        "The Orrin sank in May.",
        "Its hull sank in May.",
    ],
)
def test_what_is_introduced_as_a_ferry_is_later_the_ferry_the_vessel_it_or_she(later):
    assert deeds(f"The Orrin, a ferry of Sallow Lines, left Tay in March. {later}", "MV Orrin") == [
        "leave",
        "sink",
    ]


@pytest.mark.parametrize(
    "other",
    [
        "The Orrin left Tay. A second ferry was launched in Oban. The ferry sank in May.",
        "The Orrin left Tay. The ferry Conon sank in May.",
        "The Orrin left Tay. The other ferry sank in May.",
        "The Orrin left Tay. The Conon was launched in Oban. It sank in May.",
        "The Orrin left Tay. The tanker sank in May.",
    ],
)
def test_what_is_said_of_another_is_not_said_of_it(other):
    assert "sink" not in deeds(f"The Orrin, a ferry, was built in 1990. {other}", "MV Orrin")


def test_a_person_or_several_are_never_it():
    words = "Cracks were found in the Hale Bridge. Inspectors came at once. It was closed in May."
    assert deeds(words, "Hale Bridge") == ["find", "close"]
    assert deeds("The Hale Bridge opened in 1931. Ann Lyle crossed. It was closed.", "Hale Bridge") == [
        "open",
        "close",
    ]


def test_a_longer_name_is_another_one():
    words = "Halden sold the Halden 404. Halden Bay was flooded. The 404 has landed in Oslo."
    assert deeds(words, "Halden") == ["sell"]
    assert deeds(words, "Halden 404") == ["sell", "land"]


def test_the_maker_is_no_short_name_of_a_model():
    assert deeds("Halden closed a yard. The A20 flew in May. The A30 crashed in June.", "Halden A20") == [
        "fly"
    ]


def test_a_part_of_a_name_that_may_be_a_place_is_one_behind_a_word_of_place():
    words = "The Lindon plant opened in 1974. A school burned down in Lindon. Lindon will stay open."
    assert deeds(words, "Lindon plant") == ["open", "stay"]


def test_a_kind_at_the_place_of_a_name_is_the_thing_of_that_name():
    assert deeds("Norvax closed its vaccine plant at Lindon.", "Lindon plant") == ["close"]


def test_the_club_is_the_body_spoken_about_where_no_text_says_what_it_is():
    words = "Ardley Rovers lost in May. The club was bought by a brewer."
    assert deeds(words, "Ardley Rovers", body=True) == ["lose", "buy"]
    others = ("harle town",)
    words = "Ardley Rovers lost in May. Harle Town won the cup. The club was bought by a brewer."
    assert deeds(words, "Ardley Rovers", body=True, others=others) == ["lose"]


def test_what_it_is_compared_with_takes_no_part():
    assert deeds("The Conon was launched in 2001 and is larger than the Orrin.", "MV Orrin") == []


def test_a_clause_joined_by_and_shares_the_subject():
    assert deeds("The Hale Bridge was built in 1931 and closed in 1990.", "Hale Bridge") == ["build", "close"]


def test_a_surname_is_the_person():
    assert deeds("Marcus Teale left in May. Teale returned in June.", "Marcus Teale", person=True) == [
        "leave",
        "return",
    ]


def test_kinds_may_be_told_by_what_stands_before_or_behind_the_name():
    before = "The contractor, Brannock Civil, won in May. The firm began work in June."
    assert deeds(before, "Brannock Civil", body=True) == ["win", "begin"]
    named = "The steamer Orrin left Tay. The steamer sank."
    assert deeds(named, "Orrin") == ["leave", "sink"]
    said = "The Orrin was a steamer. The steamer sank in May."
    assert deeds(said, "Orrin")[-1] == "sink"


def test_the_verb_behind_an_aside_is_still_its():
    words = "Tarn Air, which is the third largest in Wales, signed in June."
    assert "sign" in deeds(words, "Tarn Air", body=True)


def test_a_kind_may_stand_behind_the_name_or_within_what_of_joins():
    words = "Halden unveiled its 404 airliner in May. The first of the new airliners will fly in June."
    assert deeds(words, "Halden 404") == ["unveil"]
    words = "Halden unveiled its 404 airliner in May. The first of the new airliner will fly in June."
    assert deeds(words, "Halden 404") == ["unveil", "fly"]
    assert deeds("Tarn Air lost money. The Oslo-based airline was sold.", "Tarn Air", body=True) == [
        "lose",
        "sell",
    ]


def test_what_belongs_to_it_takes_part_for_it():
    words = "The probe Calder left in May. A fault shut down one of the probe's cameras in June."
    assert deeds(words, "Calder") == ["leave", "shut"]


def test_behind_an_aside_it_is_what_the_sentence_began_with():
    words = "The Lund Centre, which runs a lab, was founded in 1971. It lost contact in 1999."
    assert deeds(words, "Lund Centre", body=True) == ["run", "found", "lose"]


def test_a_probe_that_is_taken_for_a_person_is_a_probe():
    words = "The space probe Calder left in May. It flew past Mars in June."
    assert deeds(words, "Calder", person=True) == ["leave", "fly"]
