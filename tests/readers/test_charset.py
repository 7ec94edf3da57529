"""Bytes to characters: what says its charset, what shows it, what is guessed and said to be."""

from __future__ import annotations

import pytest

from tests.readers.reading import codes, read
from timeline.readers.charset import decode

WORDS = "Café “Zürich” – 3 May\n"


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be"])
def test_unicode_is_read_with_or_without_its_mark(charset):
    text = read(WORDS.encode(charset))
    assert (text.body, codes(text)) == (WORDS, [])


def test_windows_1252_is_read_and_said_to_be_guessed():
    text = read(WORDS.encode("cp1252"))
    assert (text.body, codes(text)) == (WORDS, ["charset"])


def test_latin_1_is_read_as_browsers_do_without_chardet_too(monkeypatch):
    monkeypatch.setattr("timeline.readers.charset.find_spec", lambda _: None)
    assert decode("“naïve”".encode("cp1252")).body == "“naïve”"


def test_a_declared_charset_is_used_where_the_bytes_are_no_utf_8():
    assert decode("Москва".encode("koi8-r"), "koi8-r").body == "Москва"


def test_a_declared_charset_yields_to_valid_utf_8():
    assert decode("Zürich".encode(), "iso-8859-1").body == "Zürich"


def test_a_declared_charset_that_hides_in_ascii_is_used():
    assert decode("東京".encode("iso-2022-jp"), "iso-2022-jp").body == "東京"


def test_a_declared_charset_that_does_not_exist_is_passed_over():
    assert decode("Zürich".encode("cp1252"), "x-none").body == "Zürich"


def test_line_ends_become_one_and_nul_is_shown_at_its_place():
    text = read(b"one\r\ntwo\rth\x00ree, and more words to be read here\n")
    assert text.body == "one\ntwo\nth\ufffdree, and more words to be read here\n"
    assert [(problem.where, problem.code) for problem in text.problems] == [("sources/note.txt:3", "damaged")]


@pytest.mark.parametrize("cut", [-1, -2])
def test_utf8_that_is_cut_within_a_letter_stays_utf8(cut):
    words = "Zoë übt täglich für das größere Stück: « déjà vu », señor Ångström — voilà …".encode()
    found = decode(words[:cut])
    assert (found.charset, found.guessed, found.body[:7]) == ("utf-8", True, "Zoë übt")


def test_one_bad_byte_does_not_make_utf8_another_charset():
    words = "déjà vu, señor Ångström, größer, naïve, façade, ".encode() * 3
    assert decode(words + b"\xe9t").charset == "utf-8"


def test_windows_letters_are_no_damaged_utf8():
    assert decode("déjà vu, señor Ångström, größer".encode("cp1252")).charset == "cp1252"
