"""Archives: their members are named and not read, and none is unpacked."""

from __future__ import annotations

from tests.readers.office import docx, packed, paragraph
from tests.readers.reading import codes, read
from timeline.readers import reader_of


def test_an_archive_names_what_is_in_it_and_says_what_to_do():
    text = read(packed({"mail/1.eml": "words", "notes.txt": "words"}), "all.zip")
    assert (text.body, codes(text)) == ("", ["packed"])
    assert "'mail/1.eml', 'notes.txt'" in text.problems[0].message
    assert "unpack it" in text.problems[0].message


def test_only_the_first_names_are_shown():
    text = read(packed({f"{n}.txt": "" for n in range(9)}), "all.zip")
    assert "and 4 more" in text.problems[0].message


def test_a_bomb_is_reported_without_being_unpacked():
    text = read(packed({"a.txt": b"0" * 30_000_000}), "all.zip")
    assert codes(text) == ["unreadable"]
    assert "bombs" in text.problems[0].message


def test_an_archive_cut_off_costs_one_problem():
    assert codes(read(packed({"a.txt": "words"})[:-9], "all.zip")) == ["unreadable"]


def test_a_document_is_no_archive():
    assert reader_of("sources/a.zip", docx(paragraph("It leaks."))) == "word"
    assert reader_of("sources/a.zip", packed({"a.txt": "words"})) == "archive"
