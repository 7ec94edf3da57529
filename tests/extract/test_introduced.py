"""People whom a text's own lists and headers name are known to its prose, with or without a model."""

from __future__ import annotations

from tests.extract.reading import from_file
from timeline.model.mention import Claim
from timeline.model.terms import SourceFacts


def statement(words: str, name: str) -> list[Claim]:
    """What is reported in minutes whose list has this name."""
    head = f"Works Board\n\nMeeting of 8 April 2014\n\nPresent: Tom Birch, {name}\n\n"
    found = from_file(f"{head}{words}\n", "notes.txt", SourceFacts(kind="minutes"))
    return [claim for claim in found.claims if claim.kind == "statement"]


def test_a_name_of_the_list_speaks_in_the_notes() -> None:
    """No word list holds the name."""
    [claim] = statement("Xanthe Quillfeather reported that the prices are in.", "Xanthe Quillfeather")
    assert claim.speaker is not None
    assert claim.speaker.reading == "Xanthe Quillfeather"


def test_the_sender_of_a_mail_is_known_to_its_words() -> None:
    """The header names her."""
    words = "From: Xanthe Quillfeather <x@alder.example>\nTo: Ada Roe <ada@alder.example>\nSubject: Lift\n"
    mail = f"{words}Date: Thu, 03 May 2018 10:00:00 +0000\n\nYesterday Xanthe Quillfeather met the mill.\n"
    found = from_file(mail, "1.eml")
    met = [claim for claim in found.claims if claim.kind == "meeting"]
    assert [part.reading for claim in met for part in claim.parts][:1] == ["Xanthe Quillfeather"]


def test_a_document_is_no_person_whatever_a_model_says() -> None:
    """It ends in a word for documents."""
    found = from_file("Members went through the Asbestos Survey. The Asbestos Survey is long.", "a.txt")
    assert [m.kind.value for m in found.mentions if "Survey" in m.reading] == ["document", "document"]


def test_two_names_at_the_head_of_a_speech_are_a_person() -> None:
    """The list has initials, and no model knows her."""
    head = "Works Board\n\nMeeting of 8 April 2014\n\nPresent: T. Birch, X. Quillfeather\n\n"
    words = "Xanthe Quillfeather reported that the prices are in."
    found = from_file(f"{head}{words}\n", "notes.txt", SourceFacts(kind="minutes"))
    assert [c.speaker.reading for c in found.claims if c.kind == "statement" and c.speaker] == [
        "Xanthe Quillfeather"
    ]


def test_a_body_that_reports_is_no_person() -> None:
    """It ends in a word for bodies."""
    found = from_file("Headline\n\nHarbour Board reported that the prices are in.\n", "a.txt")
    assert [m.kind.value for m in found.mentions if m.reading == "Harbour Board"] in ([], ["organisation"])
