"""Whole short documents of many fields: what an investigator would underline in them."""

from __future__ import annotations

from tests.extract.reading import about, dates, orders, parts
from timeline.model.extraction import Extraction
from timeline.model.mention import Claim, Kind


def kinds(claims: tuple[Claim, ...]) -> list[str]:
    """The claims as "kind stance"."""
    return [f"{claim.kind} {claim.stance.value}" for claim in claims]


def who(extraction: Extraction, *wanted: Kind) -> list[str]:
    """What is named, each once, in the order of the text."""
    return list(dict.fromkeys(m.reading for m in extraction.mentions if m.kind in wanted))


def test_a_ferry(extraction, claims):
    """
    Halden Ferries Ltd received the ramp survey from Ashmore Consultants on 6 June 2016.

    Mr. Tom Birch, the harbour master, was told of the survey in July 2016. He did not tell the crew.
    """
    assert kinds(claims) == ["submission said", "statement said", "statement denied"]
    assert parts(claims[0]) == {"recipient": ["Halden Ferries Ltd"], "sender": ["Ashmore Consultants"]}
    assert [dates(extraction, c) for c in claims] == [["at 6 June 2016"], ["at July 2016"], []]
    assert parts(claims[2]) == {"sender": ["Tom Birch"], "recipient": ["crew"]}


def test_a_hospital(extraction, claims):
    """
    The regulator inspected the Marsh Hospital on 4 March 2019 and wrote to the trust on 9 March 2019.

    Dr Nadia Osei, the medical director, said that the board had not seen the letter before April 2019.
    """
    assert kinds(claims) == ["inspection said", "letter said", "knowledge denied"]
    assert parts(claims[1]) == {"sender": ["regulator"], "recipient": ["trust"]}
    assert claims[2].speaker is not None
    assert claims[2].speaker.reading == "Nadia Osei"
    assert dates(extraction, claims[2]) == ["before April 2019"]


def test_a_school(extraction, claims):
    """
    The head teacher, Ann Lee, left the school in May 2012. Ms Ada Roe was appointed head teacher in June
    2012.

    None of the governors who met in May 2012 still works for the school.
    """
    assert [c.kind for c in claims if c.kind != "meeting"] == ["departure", "appointment", "departure"]
    assert parts(claims[0])["holder"] == ["Ann Lee"]
    assert (parts(claims[1])["holder"], parts(claims[1])["post"]) == (["Ada Roe"], ["head teacher"])
    assert who(extraction, Kind.PERSON) == ["Ann Lee", "Ada Roe"]


def test_a_bridge(extraction, claims):
    """
    The Ashmore report was sent to the council on 3 May 2011.

    The minutes of the summer meetings do not mention the report. It should have been sent to the police.

    The bridge collapsed on 9 August 2011.
    """
    assert kinds(claims) == ["submission said", "other silent", "submission owed", "other said"]
    assert about(claims[0]) == ["Ashmore report"]
    assert dates(extraction, claims[3]) == ["at 9 August 2011"]


def test_a_newsroom(claims):
    """
    "We received the memo in May 2012," said Ms Ada Roe, the editor.

    "Nobody sent it to the lawyers."
    """
    assert kinds(claims) == ["submission said", "submission denied"]
    assert [c.speaker.reading if c.speaker else None for c in claims] == ["Ada Roe", "Ada Roe"]


def test_a_warning():
    words = (
        "Inspectors visited the ward on 3 May 2012. "
        "After a follow-up visit in June 2012, the regulator gave the trust a warning letter."
    )
    assert "visit after visited" in orders(words)
    assert "gave after visit" in orders(words)


def test_an_inquiry_that_is_to_end(extraction, claims):
    """
    The council ordered an investigation in October 2017. It is due to be finished by the end of May 2018.
    """
    assert kinds(claims) == ["decision said", "other planned"]
    assert about(claims[0]) == ["investigation"]
    assert len(dates(extraction, claims[1])) == 1


def test_what_is_surmised_asked_or_supposed_is_left_out(claims):
    """
    The captain may have known of the leak in May 2012. Did the board know of the leak in May 2012?

    If the board knew of the leak in May 2012, it must have told the crew.
    """
    assert claims == ()
