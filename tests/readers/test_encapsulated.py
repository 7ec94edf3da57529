"""Pages and plain words that Outlook wraps up in rich text, and the packing of rich text."""

from __future__ import annotations

import struct

import pytest

from tests.patience import ends
from tests.readers.outlook import packed_rtf
from timeline.readers.encapsulated import words_in
from timeline.readers.packedrtf import MOST, unpacked


def page(words: str) -> str:
    """The page that is wrapped up in some rich text."""
    head = r"{\rtf1\ansi\ansicpg1252\fromhtml1\deff0{\fonttbl{\f0 Arial;}{\f1\fcharset204 Arial;}}"
    return words_in(f"{head}{words}}}".encode("ascii")).page


# rich text, the page
@pytest.mark.parametrize(
    ("rich", "found"),
    [
        (r"{\*\htmltag64 <p>}It broke.{\*\htmltag72 </p>}", "<p>It broke.</p>"),
        (r"\htmlrtf {\b \htmlrtf0 Ada\htmlrtf }\htmlrtf0  fell", "Ada fell"),
        (r"a\htmlrtf\par b\htmlrtf0\par c", "a\nc"),
        (r"{\*\mhtmltag64 <img>}{\*\generator x;}{\colortbl;\red0;}{\pict 89504e}kept", "kept"),
        (r"{\f1 \'cf\'f0\'e8} \f0\'e9", "При é"),
        (r"{\f1 {\*\htmltag64 \'e9}}", "é"),
        (r"\u8364?5 \uc0\u8364 5 \u-10179\u-8704 ", "€5 €5 \U0001f600"),
        (r"\uc2\u8364\'3f\'3f5", "€5"),
        (r"\{a\}\~b\tab c\lquote d\rquote", "{a}\xa0b\tc‘d’"),
        (r"{\*\htmltag64 <a href=\'22x\'22>\par\tab }b", '<a href="x">\n\tb'),
        (r"{\*\htmltag84 &lt;}a{\*\htmltag84 &gt;}", "&lt;a&gt;"),
    ],
)
def test_a_page_comes_out_as_it_was_wrapped_up(rich, found):
    assert page(rich) == found


def test_the_second_half_of_a_letter_alone_is_shown_as_lost():
    assert page(r"\u-8704?a") == "\ufffda"


def test_words_written_as_rich_text_are_read_as_such():
    words = words_in(rb"{\rtf1\ansi{\stylesheet{\s1 heading 1;}}{\b Crane}\par It broke on 2 May.\par}")
    assert words == ("Crane\nIt broke on 2 May.", "")


@pytest.mark.parametrize(
    "broken", [b"", b"no rich text", b"{" * 5_000, b"}" * 50, rb"{\rtf1\fromhtml1 {\*\htmltag64"]
)
def test_what_is_broken_gives_what_there_is(broken):
    assert "".join(words_in(broken)).strip("{}") in ("", "no rich text")


def test_groups_within_groups_without_end_are_borne():
    with ends():
        words_in(rb"{\rtf1\fromhtml1 " + rb"{\b " * 100_000)


@pytest.mark.parametrize("length", [0, 1, 7, 8, 9, 4_000, 4_096, 9_000])
def test_packed_rich_text_comes_out_whole(length):
    data = bytes(number % 251 for number in range(length))
    assert unpacked(packed_rtf(data)) == (data, True)


def test_a_piece_that_stood_before_stands_again():
    """The two pieces of the format's own example: words, then what stands ten places back."""
    packed = bytes.fromhex("1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0")
    assert unpacked(packed) == (b"{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}", True)


def test_rich_text_that_is_not_packed_is_taken_as_it_is():
    assert unpacked(struct.pack("<II4sI", 15, 3, b"MELA", 0) + b"abc") == (b"abc", True)


# what the packing says of itself
@pytest.mark.parametrize("data", [b"x", b"\0" * 16, struct.pack("<II4sI", 9, 9, b"ZZZZ", 0)])
def test_what_is_no_packing_is_nothing(data):
    assert unpacked(data) == (b"", False)


def test_a_packing_that_promises_more_than_it_holds_is_not_whole():
    found, is_whole = unpacked(
        struct.pack("<II4sI", 9, 2**32 - 1, b"LZFu", 0) + b"\xff" + b"\x00\x00" * 40_000
    )
    assert not is_whole
    assert len(found) <= MOST
