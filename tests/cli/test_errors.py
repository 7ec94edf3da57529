"""A wrong call is met with one sentence and what to do; no traceback reaches a user."""

from __future__ import annotations

import errno
import os
import subprocess
import sys

import pytest

from timeline.cli.faults import FaultReport, case_folder, debugging
from timeline.folder import init_case


def test_an_unknown_name_gives_the_nearest_ones_in_two_lines(run, powys):
    result = run("events", "--case", powys, "--about", "Peopletwo report")
    assert result.exit_code == 2
    first, second = result.stderr.splitlines()
    assert "Peopletwo report" in first
    assert "Peopletoo report" in second


def test_an_unknown_name_in_a_query_is_a_wrong_call(run, powys):
    assert run("query", "silence", "--about", "no such thing", "--case", powys).exit_code == 2


def test_a_question_without_what_it_needs_says_so(run, powys):
    result = run("query", "holder", "--case", powys)
    assert result.exit_code == 2
    assert "--post" in result.stderr


@pytest.mark.parametrize("words", [("events", "--from", "yesterday"), ("gaps", "--after", "31/31/2016")])
def test_a_date_that_is_no_edtf_is_a_wrong_call(run, powys, words):
    result = run(*words, "--case", powys)
    assert (result.exit_code, len(result.stderr.splitlines())) == (2, 2)


def test_a_kind_that_does_not_exist_is_met_with_those_that_do(run, powys):
    result = run("gaps", "--kind", "hole", "--case", powys)
    assert result.exit_code == 2
    assert "silence" in result.stderr


def test_an_unknown_command_is_met_with_the_nearest(run):
    result = run("evnts")
    assert result.exit_code == 2
    assert "events" in result.stderr


def test_no_case_in_sight(run, tmp_path):
    result = run("events", "--case", tmp_path)
    assert result.exit_code == 2
    assert "timeline init" in result.stderr


def test_a_case_that_was_not_built_says_how_to(run, tmp_path):
    init_case(tmp_path / "new")
    result = run("events", "--case", tmp_path / "new")
    assert result.exit_code == 2
    assert "timeline build" in result.stderr


def test_what_is_to_be_typed_can_be_copied_from_the_hint(run, tmp_path):
    """A folder with a blank in its name stands in quotation marks, as a shell wants it."""
    folder = tmp_path / "new case"
    assert f"init '{folder}'" in run("events", "--case", folder).stderr
    assert f"--case '{folder}'" in run("init", folder).stderr
    assert f"build --case '{folder}'" in run("events", "--case", folder).stderr
    assert f"build --case '{folder}'" in run("init", folder).stderr


def test_a_table_of_all_is_not_a_table_of_one(run, powys):
    result = run("people", "Huw Bellis", "--csv", "--case", powys)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "leave out the name" in result.stderr


def test_why_a_report_cannot_be_verified_is_told(run, powys, tmp_path):
    assert "No such file" in run("verify", tmp_path / "gone.txt", "--case", powys).stderr
    (tmp_path / "letters.txt").write_bytes(b"\xff\xfe\xfd")
    assert "no text in UTF-8" in run("verify", tmp_path / "letters.txt", "--case", powys).stderr


def test_a_file_that_is_not_there(run):
    result = run("dates", "nowhere.txt")
    assert result.exit_code == 2
    assert "nowhere.txt" in result.stderr


def test_the_case_may_be_named_before_the_command_or_by_the_environment(run, powys, monkeypatch):
    named = run("--case", powys, "sources", "--json")
    monkeypatch.setenv("TIMELINE_CASE", str(powys))
    assert run("sources", "--json").stdout == named.stdout != ""


def test_a_fault_of_ours_is_one_sentence_and_a_trace_file(tmp_path, capsys):
    token = case_folder.set(tmp_path)
    with pytest.raises(SystemExit) as ended, FaultReport():
        raise KeyError("lost")
    case_folder.reset(token)
    assert ended.value.code == 2
    told = capsys.readouterr().err
    assert len(told.splitlines()) == 1
    assert "KeyError: 'lost'" in (tmp_path / ".timeline" / "trace.txt").read_text()


def test_debug_lets_a_fault_through():
    token = debugging.set(True)
    with pytest.raises(KeyError), FaultReport():
        raise KeyError("lost")
    debugging.reset(token)


def test_a_reader_that_goes_away_is_no_error(powys):
    command = f"{sys.executable} -m timeline events --json --case {powys} | head -1"
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "[\n", "")


def test_a_terminal_without_the_letters_gets_them_spelled_out(powys):
    done = subprocess.run(
        [sys.executable, "-m", "timeline", "gaps", "--case", str(powys)],
        capture_output=True,
        env={"PYTHONIOENCODING": "ascii", "PATH": "", "PYTHONPATH": "."},
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("number", [errno.EACCES, errno.EPERM, errno.EROFS])
def test_a_place_that_may_not_be_written_is_no_fault_of_the_program(number, capsys):
    with pytest.raises(SystemExit) as ended, FaultReport():
        raise OSError(number, "Not permitted", "harbour/.timeline/lock")
    first, second = capsys.readouterr().err.splitlines()
    assert (ended.value.code, "'harbour/.timeline/lock'" in first) == (2, True)
    assert "rights" in second


def test_a_trace_that_cannot_be_kept_leaves_one_sentence(tmp_path, capsys):
    (tmp_path / ".timeline").write_text("a file in the place of the folder")
    token = case_folder.set(tmp_path)
    with pytest.raises(SystemExit), FaultReport():
        raise ValueError("ours")
    case_folder.reset(token)
    (line,) = capsys.readouterr().err.splitlines()
    assert "--debug" in line


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.EEXIST, "cannot read or write 'harbour/.timeline': File exists"),
        (errno.ENOENT, "cannot read or write 'harbour/.timeline': No such file or directory"),
        (errno.ENOSPC, "cannot write 'harbour/.timeline': No space left on device"),
    ],
)
def test_what_the_system_refuses_is_told_with_its_place_and_what_to_do(number, said, capsys):
    with pytest.raises(SystemExit) as ended, FaultReport():
        raise OSError(number, os.strerror(number), "harbour/.timeline")
    first, second = capsys.readouterr().err.splitlines()
    assert (ended.value.code, first, second[:2]) == (2, f"timeline: {said}", "  ")


def test_a_full_disk_under_what_is_printed_is_one_sentence(tmp_path, capsys):
    """`timeline events > on-a-full-disk.txt`: the system names no file, and no trace is kept."""
    token = case_folder.set(tmp_path)
    with pytest.raises(SystemExit), FaultReport():
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    case_folder.reset(token)
    assert "cannot write what is to be printed" in capsys.readouterr().err
    assert not (tmp_path / ".timeline").exists()


def test_an_error_of_the_system_without_a_place_is_a_fault_of_ours(capsys):
    with pytest.raises(SystemExit), FaultReport():
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))
    assert "a fault of the program itself (OSError)" in capsys.readouterr().err


def test_a_word_that_is_no_text_is_named(monkeypatch, capsys):
    """`timeline show caf\\xe9.txt`, typed where the terminal speaks Latin-1 and the machine UTF-8."""
    monkeypatch.setattr("sys.argv", ["timeline", "show", "caf\udce9.txt"])
    with pytest.raises(SystemExit), FaultReport():
        "caf\udce9.txt".encode()
    first, _ = capsys.readouterr().err.splitlines()
    assert first == "timeline: 'caf\\udce9.txt' is no text in UTF-8"


def test_letters_that_cannot_be_written_are_our_fault_where_the_call_was_text(monkeypatch, capsys):
    monkeypatch.setattr("sys.argv", ["timeline", "show", "café.txt"])
    with pytest.raises(SystemExit), FaultReport():
        "caf\udce9.txt".encode()
    assert "a fault of the program itself (UnicodeEncodeError)" in capsys.readouterr().err


@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-", "<&-"])
def test_a_closed_stream_is_no_error(powys, closed):
    command = f"{sys.executable} -m timeline events --case {powys} {closed}"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(("typed", "near"), [("hapened", "near: happened"), ("zzz", "--help lists them")])
def test_an_unknown_question_is_met_with_the_nearest(run, powys, typed, near):
    result = run("query", typed, "--case", powys)
    assert (result.exit_code, f"no question '{typed}'; {near}" in result.stderr) == (2, True)


@pytest.mark.parametrize("command", ["events", "narrate", "grid"])
def test_a_period_in_which_no_day_can_lie_is_a_wrong_call(run, powys, command):
    result = run(command, "--from", "2019", "--to", "2016-08", "--case", powys)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "no day lies from 2019 to 2016-08" in result.stderr


def test_a_gap_may_begin_before_one_day_and_reach_beyond_a_later_one(run, powys):
    """--before 2016-09 --after 2017: the silence of autumn 2016."""
    assert run("gaps", "--before", "2016-09", "--after", "2017", "--case", powys).exit_code == 0


@pytest.mark.parametrize(
    "words",
    [
        ("events", "--from", ""),
        ("gaps", "--after", " "),
        ("query", "knew", "--about", "Peopletoo report", "--who", ""),
        ("query", "present", "--on", ""),
        ("search", ""),
        ("search", "“…”"),
    ],
)
def test_an_empty_word_is_not_passed_over(run, powys, words):
    """`--who "$NAME"` with NAME not set would else be answered for everybody."""
    result = run(*words, "--case", powys)
    assert (result.exit_code, result.stdout) == (2, "")
    assert len(result.stderr.splitlines()) == 2


@pytest.mark.parametrize("module", ["typer", "timeline.cli.root", "timeline.cli.chronology"])
def test_ctrl_c_while_the_program_is_loaded_ends_it_without_a_trace(powys, module):
    """Ctrl-C is pressed in the moment in which a module is looked for."""
    program = f"""
import sys
class Pressed:
    def find_spec(self, name, *_):
        if name == {module!r}:
            raise KeyboardInterrupt
sys.meta_path.insert(0, Pressed())
sys.argv = ["timeline", "events", "--case", {str(powys)!r}]
from timeline.cli import main
main()
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")
