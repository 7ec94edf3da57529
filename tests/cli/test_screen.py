"""Where output goes, and that it is UTF-8, plain where piped, and silent where nobody looks."""

from __future__ import annotations

import io
import json
import os
import sys

import pytest
import typer
from rich.text import Text

from timeline.cli.faults import two_lines
from timeline.cli.options import is_newer, one_of
from timeline.cli.screen import note, print_json, print_page, progress_line, write
from timeline.errors import TimelineError, UnknownName
from timeline.folder import init_case


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self):
        return True


def test_a_page_goes_to_standard_output_without_spaces_at_line_ends(capsys):
    print_page(Text("words   \nmore  "))
    told = capsys.readouterr()
    assert (told.out, told.err) == ("words\nmore\n", "")


def test_json_is_utf_8_with_a_line_end(capsysbinary):
    print_json({"name": "Ynys Môn"})
    assert capsysbinary.readouterr().out == '{\n  "name": "Ynys Môn"\n}\n'.encode()


def test_a_lone_surrogate_is_spelled_out_and_comes_back(capsysbinary):
    print_json(["\udcff"])
    assert json.loads(capsysbinary.readouterr().out) == ["\udcff"]


def test_text_is_written_even_where_the_stream_has_no_bytes(monkeypatch):
    stream = io.StringIO()
    monkeypatch.setattr(sys, "stdout", stream)
    write("Môn\n")
    assert stream.getvalue() == "Môn\n"


def test_a_note_goes_to_standard_error_and_obeys_nothing(capsys):
    note("look \x1b[31m here")
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err == "look ␛[31m here\n"


def test_progress_is_silent_where_nobody_watches(capsys):
    progress_line("extract", 1, 9)
    assert capsys.readouterr().err == ""


def test_progress_writes_over_itself_on_a_terminal(monkeypatch):
    stream = Terminal()
    monkeypatch.setattr(sys, "stderr", stream)
    progress_line("extract", 1, 9)
    progress_line("extract", 9, 9)
    assert stream.getvalue().startswith("\rextract 1 of 9")
    assert "\n" not in stream.getvalue()


@pytest.mark.parametrize(
    ("error", "lines"),
    [
        (TimelineError("it is broken", hint="mend it"), ["timeline: it is broken", "  mend it"]),
        (TimelineError("it is broken"), ["timeline: it is broken"]),
        (UnknownName("x", ("y", "z")), ["timeline: nothing called 'x' in this case", "  near: y, z"]),
        (TimelineError("a\x1b[31mb", hint="c\u202ed"), ["timeline: a␛[31mb", "  c⟨U+202E⟩d"]),
    ],
)
def test_an_error_is_a_sentence_and_a_hint(error, lines):
    assert two_lines(error).splitlines() == lines


def test_a_choice_is_one_of_its_words():
    chosen = one_of(("silence", "missing"))
    assert chosen("missing") == "missing"
    with pytest.raises(typer.BadParameter) as wrong:
        chosen("hole")
    assert "silence, missing" in str(wrong.value)


def test_a_folder_is_newer_than_its_build_once_something_changed(tmp_path):
    folder = init_case(tmp_path / "case")
    built = tmp_path / "case.db"
    built.touch()
    assert not is_newer(folder, built)
    for path in (folder.corrections, folder.root / "sources" / "new.txt"):
        path.write_text("words\n")
        assert is_newer(folder, built)
        built.touch()


def test_a_folder_is_newer_than_its_build_once_a_source_was_taken_out(tmp_path):
    folder = init_case(tmp_path / "case")
    note, built = folder.root / "sources" / "note.txt", tmp_path / "case.db"
    note.write_text("words\n")
    built.touch()
    note.unlink()
    later = built.stat().st_mtime_ns + 10**9  # whatever the clock's ticks
    os.utime(note.parent, ns=(later, later))
    assert is_newer(folder, built)
