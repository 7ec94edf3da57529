"""A decision that is printed reads as itself, and appending never touches what a person wrote."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from timeline.corrections import CorrectionsChanged, append, hash_of, print_correction, read_corrections
from timeline.model.correction import Anchor, Correction

LINES = """\
2026-03-02 same "Chair Cllr Ann Lee" in minutes.txt = person/ann-lee

2026-03-02 different person/james-lee person/ann-lee
    why: the minutes list both

date "May 9" in "site notes.txt" #2 is 2016-05-09
    by: J. Evans

2026-03-03 add was told on [..2017-11-27]
    recipient: post/chair
    quote: "told the \\"chair\\"" in story.txt"""

texts = some.text(some.characters(exclude_categories=("Cs",)), max_size=30)
anchors = some.builds(Anchor, texts, texts.filter(bool), some.none() | some.integers(1, 40))
ids = some.sampled_from(("person/ann-lee", "post/chair", "person/zoë-ågren-2", "document/o'neill-report"))
sentences = texts.map(lambda words: " ".join(words.split()))
moments = some.sampled_from(("2016", "2016-08-09", "[2017-10..2018-01]", "2016-07/2016-08", "2016~"))
roles = some.sampled_from(("recipient", "sender", "in-attendance", "subject"))


def corrections() -> some.SearchStrategy[Correction]:
    """Decisions of every verb."""
    known = {"decided": some.none() | some.dates(date(1900, 1, 1)), "why": sentences, "by": sentences}
    return some.one_of(
        some.builds(
            Correction,
            some.sampled_from(("same", "different")),
            some.tuples(anchors | ids, ids | anchors),
            **known,
        ),
        some.builds(Correction, some.just("date"), some.tuples(anchors), moments, **known),
        some.builds(Correction, some.just("drop"), some.tuples(anchors), **known),
        some.builds(
            Correction,
            some.just("add"),
            some.tuples(anchors),
            some.tuples(some.sampled_from(("sent", "was told")), moments).map(" on ".join),
            some.lists(some.tuples(roles, ids), max_size=3).map(tuple),
            **known,
        ),
    )


@given(corrections())
def test_what_is_printed_reads_as_the_same_decision(correction):
    found, problems = read_corrections(print_correction(correction))
    assert problems == ()
    assert [replace(each, line=0) for each in found] == [correction]


def test_printing_what_was_read_gives_the_lines_again():
    found, _ = read_corrections(LINES)
    assert "\n\n".join(map(print_correction, found)) == LINES


@given(texts)
def test_any_text_is_read_or_reported_and_never_an_error(text):
    found, problems = read_corrections(text)
    assert len(found) + len(problems) <= len(text.split("\n"))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A corrections file with a remark and a decision that lacks its last line end."""
    path = tmp_path / "corrections.txt"
    path.write_bytes(b'; mine \xc3\xa9\r\n\r\ndrop "x" in a.txt')
    return path


def test_appending_keeps_every_byte_that_stood_there(file):
    before = file.read_bytes()
    append(file, ['drop "y" in a.txt', 'drop "z" in a.txt'], hash_of(file))
    assert file.read_bytes() == before + b'\n\ndrop "y" in a.txt\n\ndrop "z" in a.txt\n'


def test_what_is_appended_is_read_back(file):
    append(file, ['drop "y" in a.txt'], hash_of(file))
    found, problems = read_corrections(file.read_text(encoding="utf-8"))
    assert [each.targets[0].words for each in found] == ["x", "y"]
    assert problems == ()


def test_nothing_is_appended_to_a_file_that_was_edited_meanwhile(file):
    seen = hash_of(file)
    file.write_bytes(b"; edited")
    with pytest.raises(CorrectionsChanged):
        append(file, ['drop "y" in a.txt'], seen)
    assert file.read_bytes() == b"; edited"


def test_the_first_decision_makes_the_file(tmp_path):
    path = tmp_path / "corrections.txt"
    append(path, ['drop "y" in a.txt'], hash_of(path))
    assert path.read_text() == 'drop "y" in a.txt\n'
