"""The forms and the words under them: classes, compiling, hidden characters, numbers, sentences."""

from __future__ import annotations

import pytest

from timeline.dates.composers import COMPOSERS
from timeline.dates.forms import FRONTS, PARTS, RULES
from timeline.dates.grammar import forms_of, grammar
from timeline.dates.numerals import count_of, ordinal_of, take_clock
from timeline.dates.plain import plain
from timeline.dates.scan import cut, roles_of_form, stretches
from timeline.dates.surroundings import relation_before, surroundings


def test_every_form_has_its_composer() -> None:
    assert [name for name, _ in forms_of(RULES) if name not in COMPOSERS] == []
    assert sorted(COMPOSERS) == sorted(name for name, _ in forms_of(RULES))


def test_every_part_is_used_and_named_once() -> None:
    names = [name for name, _ in forms_of(PARTS)]
    used = (
        " ".join(form for text in (PARTS, RULES) for _, form in forms_of(text))
        .replace("(", " ")
        .replace(")", " ")
    )
    assert len(names) == len(set(names))
    in_front = {part for _, part in FRONTS}
    assert [name for name in names if name not in in_front and name not in used] == []


def test_words_of_one_class_share_a_letter() -> None:
    alphabet = grammar().alphabet
    assert alphabet["July"] == alphabet["september"] == alphabet["OCTOBER"]
    assert alphabet["May"] == alphabet["March"]
    assert alphabet["may"] != alphabet["May"]
    assert alphabet["unheard"] == alphabet["words"]


@pytest.mark.parametrize(
    ("word", "role"),
    [
        ("31", "DAYNUM"), ("32", "TWO"), ("2016", "YEAR"), ("2400", "NUM"), ("0900", "CLOCK4"),
        ("20160720", "EIGHT"),
        ("–", "=-"), ("’", "='"), (" ", "SPACE"), ("\u00a0", "SPACE"), ("\n", "SPACE"), ("\n\n", "BREAK"),
        ("Quill", "NAME"), ("quill", "WORD"), ("§", "OTHER"), ("²", "OTHER"),
    ],
)  # fmt: skip
def test_roles_by_form(word: str, role: str) -> None:
    assert role in roles_of_form(word)


def test_cutting_keeps_every_character() -> None:
    text = "On 4\u00a0May 2016, naïve “words” – §12_3 – 日本.\n\n\tEnd"
    (words,) = cut(text, grammar().alphabet)
    assert "".join(words.words) == text
    assert [text[words.start(i) : words.ends[i]] for i in range(len(words.words))] == list(words.words)


@pytest.mark.parametrize("text", ["a b\n\nc d\n" * 400, "x" * 3000, "a " * 1500, ""])
def test_stretches_cover_the_text(text: str) -> None:
    pieces = list(stretches(text, size=100))
    assert "".join(text[start:end] for start, end in pieces) == text


def test_stretches_end_at_blank_lines() -> None:
    text = "It was seen on 4 May 2016.\n\n" * 50
    assert all(text[end : end + 2] == "\n\n" for _, end in list(stretches(text, size=64))[:-1])


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("Sep\u00adtember", "September"),
        ("Septem-\nber", "September"),
        ("mid-\nwinter", "mid-\nwinter"),
        ("2O16", "2016"),
        ("l5 July", "15 July"),
        ("Iron 5", "Iron 5"),
        ("\ufeffJuly", "July"),
    ],
)
def test_plain_text(body: str, text: str) -> None:
    assert plain(body)[0] == text


def test_places_in_plain_text_lead_back() -> None:
    body = "It was Sep\u00adtember, not Oc\u00adtober."
    text, place = plain(body)
    start = text.index("October")
    assert body[place(start) : place(start + len("October"))] == "Oc\u00adtober"


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("two", 2), ("twenty-one", 21), ("a hundred", 100), ("two hundred and fifty", 250),
        ("a couple of", 2),
        ("half an", 0.5), ("two and a half", 2.5), ("1,066", 1066), ("1.5", 1.5), ("several", None), ("a", 1),
        ("a dozen", 12),
    ],
)  # fmt: skip
def test_counts(words: str, count: float | None) -> None:
    assert count_of(words) == count


@pytest.mark.parametrize(
    ("words", "number"), [("9th", 9), ("twenty-first", 21), ("thirtieth", 30), ("third", 3), ("nobody", None)]
)
def test_ordinals(words: str, number: int | None) -> None:
    assert ordinal_of(words.replace("-", " ")) == number


@pytest.mark.parametrize(
    ("words", "clock"),
    [
        ("10.30am", "10:30"), ("1.15pm", "13:15"), ("12 a.m.", "00:00"), ("12pm", "12:00"),
        ("14:05", "14:05"),
        ("0900hrs", "09:00"), ("half past nine", "09:30"), ("quarter to six", "05:45"),
        ("ten o'clock", "10:00"),
        ("noon", "12:00"), ("midnight", "24:00"), ("morning", "MO"), ("9pm gmt", "21:00+00:00"),
        ("99:99", ""),
        ("09:12:33 -0700", "09:12:33-07:00"), ("twenty past six", "06:20"),
    ],
)  # fmt: skip
def test_times_of_day(words: str, clock: str) -> None:
    assert take_clock(words)[0] == clock


def test_titles_do_not_end_sentences() -> None:
    around = surroundings("Mr. Quill and Cllr. Tarn met Dr. Voss. They left. No. 5 was shut.")
    assert len(around.sentences) == 2


@pytest.mark.parametrize(
    ("before", "relation"),
    [("done by the ", "by"), ("not until ", "until"), ("ever since ", "from"), ("hereby ", "at"), ("", "at")],
)
def test_relation_before(before: str, relation: str) -> None:
    assert relation_before(before + "2016", len(before)) == relation


def test_brackets_and_headings() -> None:
    body = "Report of 3 May\n\nIt was lost (in June) and found.\n\nDate: 4 July 2016\n\nEnd."
    around = surroundings(body)
    assert around.bracketed(body.index("June"), body.index("June") + 4)
    assert not around.bracketed(body.index("3 May"), body.index("3 May") + 5)
    assert around.heading(body.index("4 July"), body.index("4 July") + 11)
    assert not around.heading(body.index("June"), body.index("June") + 4)
