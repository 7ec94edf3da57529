"""Making, filling, building, checking and proving a case."""

from __future__ import annotations

import json
import os

import pytest

NOTE = "The boiler survey was sent to the harbour master on 20 February 2015.\n"


@pytest.fixture
def harbour(run, tmp_path):
    """An invented case of one source, built."""
    (tmp_path / "note.txt").write_text(NOTE)
    case = tmp_path / "harbour"
    for words in (("init", case), ("add", tmp_path / "note.txt", "--case", case), ("build", "--case", case)):
        assert run(*words).exit_code == 0
    return case


def test_a_new_case_can_be_filled_built_and_asked(run, harbour):
    (event,) = json.loads(run("events", "--json", "--case", harbour).stdout)
    assert event["when"]["edtf"] == "2015-02-20"


def test_a_folder_is_not_made_a_case_twice(run, harbour):
    assert run("init", harbour).exit_code == 2


def test_adding_again_adds_nothing(run, harbour, tmp_path):
    result = run("add", tmp_path / "note.txt", "--case", harbour)
    assert "0 sources added" in result.stdout


def test_a_build_says_the_same_whether_cached_or_not(run, harbour):
    first = run("build", "--json", "--case", harbour)
    second = run("build", "--json", "--case", harbour)
    assert first.stdout == second.stdout
    assert list(json.loads(first.stdout)) == [
        "sources", "read", "skipped", "events", "people", "documents", "gaps", "problems",
    ]  # fmt: skip


def test_what_was_done_goes_to_standard_error(run, harbour):
    assert "nothing changed" in run("build", "--case", harbour).stderr


def test_a_build_tells_what_a_new_source_brought_and_through_what(run, harbour, tmp_path):
    (tmp_path / "reply.txt").write_text("On 3 March 2015 Ida Holm wrote to Piers Quayle.\n")
    run("add", tmp_path / "reply.txt", "--case", harbour)
    told = run("build", "--case", harbour).stderr
    assert "appeared: event" in told
    assert "through reply.txt" in told


def test_a_case_without_sources_says_what_to_do(run, tmp_path):
    run("init", tmp_path / "bare")
    assert "timeline add FILE" in run("build", "--case", tmp_path / "bare").stdout


def test_a_source_without_its_words_is_listed_with_the_reason(run, harbour):
    (harbour / "sources" / "scan.pdf").write_bytes(b"%PDF-1.4 cut off")
    run("build", "--case", harbour)
    note, scan = json.loads(run("sources", "--json", "--case", harbour).stdout)
    assert note["unread"] is None
    assert scan["unread"]
    listed = " ".join(run("sources", "--case", harbour).stdout.split())
    assert f"scan.pdf not read: {scan['unread']}" in listed


def test_a_review_without_a_doubt_says_where_the_rest_stands(run, harbour):
    result = run("review", "--case", harbour)
    assert (result.exit_code, result.stdout) == (0, "")
    assert "timeline check" in result.stderr


def test_a_source_that_cannot_be_read_is_named_with_its_reason(run, harbour):
    (harbour / "sources" / "scan.bin").write_bytes(bytes(range(256)) * 20)
    result = run("build", "--json", "--case", harbour)
    assert result.exit_code == 0
    (skipped,) = json.loads(result.stdout)["skipped"]
    assert skipped["source"] == "sources/scan.bin"
    assert skipped["reason"]


def test_check_exits_with_one_where_something_is_wrong(run, harbour):
    assert run("check", "--case", harbour).exit_code == 0
    (harbour / "corrections.txt").write_text('2015-06-01 drop "no such words" in note.txt\n')
    run("build", "--case", harbour)
    result = run("check", "--case", harbour)
    assert result.exit_code == 1
    assert result.stdout.startswith("corrections.txt:1: fault: ")


def test_verify_notices_a_source_that_was_touched(run, harbour):
    assert run("verify", "--case", harbour).exit_code == 0
    (harbour / "sources" / "note.txt").write_text(NOTE.replace("20 February", "21 February"))
    result = run("verify", "--case", harbour)
    assert result.exit_code == 1
    assert "note.txt" in result.stdout


def test_verify_reads_a_printed_report(run, harbour, tmp_path):
    report = tmp_path / "events.json"
    report.write_text(run("events", "--json", "--case", harbour).stdout)
    assert run("verify", report, "--case", harbour).exit_code == 0
    report.write_text(report.read_text().replace("boiler survey was", "boiler survey never was"))
    assert run("verify", report, "--case", harbour).exit_code == 1


def test_verify_reads_a_narrative_too(run, harbour, tmp_path):
    story = tmp_path / "story.md"
    story.write_text(run("narrate", "--format", "markdown", "--case", harbour).stdout)
    assert run("verify", story, "--case", harbour).exit_code == 0
    story.write_text(story.read_text().replace("“The boiler survey was sent", "“The boiler survey was lost"))
    assert run("verify", story, "--case", harbour).exit_code == 1


@pytest.mark.parametrize(
    "words", ["narrate --format text", "narrate --format markdown", "narrate --format html", "gaps", "events"]
)
def test_what_the_program_prints_is_found_true_by_it(run, powys, tmp_path, words):
    """Whatever Markdown and HTML make of the letters, and whatever is quoted as a name."""
    report = tmp_path / "report.txt"
    report.write_text(run(*words.split(), "--case", powys).stdout, encoding="utf-8")
    assert run("verify", report, "--case", powys).stdout == "No problem found.\n"


def test_a_page_whose_quotation_was_changed_is_found_out(run, harbour, tmp_path):
    page = tmp_path / "story.html"
    page.write_text(run("narrate", "--format", "html", "--case", harbour).stdout)
    assert run("verify", page, "--case", harbour).exit_code == 0
    page.write_text(page.read_text().replace("<q>The boiler survey was", "<q>The boiler survey never was"))
    assert run("verify", page, "--case", harbour).exit_code == 1


def test_an_answer_says_when_the_folder_is_newer_than_the_build(run, harbour):
    before = run("events", "--case", harbour)
    assert before.stderr == ""
    with (harbour / "corrections.txt").open("a") as corrections:
        corrections.write("; a remark\n")
    later = (harbour / ".timeline" / "case.db").stat().st_mtime_ns + 10**9  # whatever the clock's ticks
    os.utime(harbour / "corrections.txt", ns=(later, later))
    after = run("events", "--case", harbour)
    assert after.stdout == before.stdout
    assert "changed since the build" in after.stderr


def test_two_processes_build_the_same_as_one(run, fresh_case):
    case = fresh_case("ferry")
    one = run("build", "--jobs", "1", "--json", "--case", case).stdout
    events = run("events", "--json", "--case", case).stdout
    for derived in (case / ".timeline").iterdir():
        derived.unlink()
    assert run("build", "--jobs", "2", "--json", "--case", case).stdout == one
    assert run("events", "--json", "--case", case).stdout == events


def test_a_build_that_is_interrupted_says_that_nothing_is_lost(run, harbour, monkeypatch):
    def interrupted(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr("timeline.cli.casework.build_case", interrupted)
    result = run("build", "--case", harbour)
    assert result.exit_code == 130
    assert "the last good case still answers" in result.stderr


def test_a_folder_may_be_added_whole(run, harbour, tmp_path):
    folder = tmp_path / "received" / "letters"
    folder.mkdir(parents=True)
    for number in range(3):
        (folder / f"{number}.txt").write_text(f"Letter {number}.\n")
    result = run("add", tmp_path / "received", "--json", "--case", harbour)
    assert [one["new"] for one in json.loads(result.stdout)] == [True, True, True]


def test_what_is_not_there_cannot_be_added(run, harbour, tmp_path):
    assert run("add", tmp_path / "nowhere.txt", "--case", harbour).exit_code == 2


def test_a_report_that_is_no_text_cannot_be_verified(run, harbour, tmp_path):
    (tmp_path / "report.pdf").write_bytes(b"\xff\xfe\x00\x01" * 40)
    result = run("verify", tmp_path / "report.pdf", "--case", harbour)
    assert result.exit_code == 2
    assert len(result.stderr.splitlines()) == 2


def test_verify_says_how_much_it_compared(run, harbour):
    assert "with 1 source" in run("verify", "--case", harbour).stderr


def test_a_case_without_sources_is_a_case(run, tmp_path):
    run("init", tmp_path / "empty")
    assert run("build", "--case", tmp_path / "empty").exit_code == 0
    for command, words in (
        ("events", "No event"),
        ("gaps", "No gap"),
        ("people", "No person"),
        ("documents", "No document"),
        ("sources", "No source"),
        ("grid", "No meeting"),
        ("graph", "The graph of this case is empty"),
        ("narrate", "Nothing is on record"),
        ("check", "No problem"),
    ):
        result = run(command, "--case", tmp_path / "empty")
        assert (result.exit_code, result.stderr) == (0, ""), command
        assert result.stdout.startswith(words) or words in result.stdout
