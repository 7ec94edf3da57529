"""Making, filling, building, checking and proving a case."""

from __future__ import annotations

import json

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


def test_an_answer_says_when_the_folder_is_newer_than_the_build(run, harbour):
    before = run("events", "--case", harbour)
    assert before.stderr == ""
    with (harbour / "corrections.txt").open("a") as corrections:
        corrections.write("; a remark\n")
    after = run("events", "--case", harbour)
    assert after.stdout == before.stdout
    assert "changed since the build" in after.stderr
