"""Tables that list mails: who wrote to whom, each name as clerks, machines and scanners typed it."""

from __future__ import annotations

import pytest

from tests.extract.reading import from_file, parts, signs
from timeline.extract.edges import small_words
from timeline.extract.treated import treated
from timeline.model.extraction import Extraction
from timeline.model.mention import Kind


def index(*cells: tuple[str, str]) -> Extraction:
    """What is seen in an index of mails of these senders and recipients."""
    rows = "".join(f'2016-08-09,"{sender}","{recipient}",Quay wall\n' for sender, recipient in cells)
    return from_file(f"date,from,to,subject\n{rows}", "index.csv")


def sender(cell: str) -> tuple[str, str]:
    """A sender's cell as it is quoted and as it is read."""
    (claim,) = index((cell, "Tom Birch")).claims
    (part,) = [part for part in claim.parts if part.role == "sender"]
    return part.quote.exact, part.reading


# the cell, and what is read of it: the quote is the whole cell each time
@pytest.mark.parametrize(
    ("cell", "reading"),
    [
        ("Roe, Ada>", "Roe, Ada"),
        ("Roe, Ada;", "Roe, Ada"),
        (";Roe", "Roe"),
        ("AdaR@pier/gov", "AdaR@pier/gov"),
        ("AdaR@pier;gov", "AdaR@pier;gov"),
        ("AdaR@pier,org", "AdaR@pier,org"),
        ("roea@piergov", "roea@piergov"),
        ("Roe AJ@pier.gov", "Roe AJ@pier.gov"),
        ("roea@pier gov", "roea@pier gov"),
        ("'roea@pier.gov'", "roea@pier.gov"),
        ("Roe, Ada J <RoeAJ@pier.gov>", "Ada J Roe"),
        ("Ada Roe <roe@pier.gov>", "Ada Roe"),
    ],
)
def test_a_name_is_quoted_as_it_was_typed(cell: str, reading: str) -> None:
    """Signs that are no part of a name, points that are none, an address behind it."""
    assert sender(cell) == (cell, reading)


# the cell, whom it names
@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("Ada Roe; Una Ode", ["Ada Roe", "Una Ode"]),
        (";Ada Roe;Una Ode", ["Ada Roe", "Una Ode"]),
        ("roea@pier.gov;odeu@pier.gov", ["roea@pier.gov", "odeu@pier.gov"]),
        ("roea@pier;gov;odeu@pier.gov", ["roea@pier;gov", "odeu@pier.gov"]),
        ("roea@pier;us", ["roea@pier;us"]),
        ("roea@pier;bob", ["roea@pier", "bob"]),
        ("roea@pier.gov;us@pier.gov", ["roea@pier.gov", "us@pier.gov"]),
    ],
)
def test_a_semicolon_in_an_address_parts_no_names(cell: str, names: list[str]) -> None:
    """Only where the ending of an address stands behind it, and nothing of another address."""
    (claim,) = index((cell, "Tom Birch")).claims
    assert [part.quote.exact for part in claim.parts if part.role == "sender"] == names


@pytest.mark.parametrize("name", ["shb55", "h2", "Byme1", "no-reply 7", "R0e, Ada", "lodger-093"])
def test_a_figure_in_a_name_makes_no_day_of_it(name: str) -> None:
    """The mail is in the index as any other, whichever side the name stands on."""
    found = index((name, "Tom Birch"), ("Tom Birch", name))
    assert [claim.kind for claim in found.claims] == ["email", "email"]
    assert parts(found.claims[0])["sender"] == parts(found.claims[1])["recipient"] == [name]


@pytest.mark.parametrize("day", ["2016-08-09", "9 August 2016", "2016"])
def test_a_table_of_what_lasted_is_no_index_of_mails(day: str) -> None:
    """From and To are days there."""
    found = from_file(f"from,to,subject\n{day},2016-08-12,Crane shut\n", "shut.csv")
    assert "email" not in [claim.kind for claim in found.claims]


def test_only_a_whole_address_is_a_sign_of_someone() -> None:
    """What the slip left of another is none."""
    found = index(("AdaR@pier/gov", "AdaR@pier.gov"), ("Roe AJ@pier.gov", "Una Ode"))
    told = {mention.reading: signs(mention) for mention in found.mentions}
    assert [name for name, known in told.items() if known] == ["AdaR@pier.gov"]


def test_an_address_without_brackets_behind_another_word_is_left_to_itself() -> None:
    """Two people may stand there as well."""
    assert sender("tanner roea@pier.gov") == ("tanner", "tanner")


def test_what_a_whole_table_says_is_looked_for_once() -> None:
    """Each subject line is read for itself, and a long table has thousands."""
    body = "the count was emailed to all\n" * 50
    assert small_words(body) is small_words(body)
    assert treated(body) is treated(body)


# one word for a correspondent, what it is, and whether it is a common given name
@pytest.mark.parametrize(
    ("word", "kind", "given"),
    [("Tony", Kind.PERSON, True), ("Sid", Kind.PERSON, True), ("Treasury", Kind.ORGANISATION, False)],
)
def test_a_given_name_alone_is_somebody(word: str, kind: Kind, given: bool) -> None:
    """And the mention says that it is one, since it may be several people's."""
    found = index((word, "Una Ode"))
    (mention,) = [mention for mention in found.mentions if mention.reading == word]
    assert (mention.kind, signs(mention) == [f"given {word}"]) == (kind, given)
