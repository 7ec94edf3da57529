"""Taking sources in: copies that are never overwritten, and a record in which no change goes unseen."""

from __future__ import annotations

import json
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

import pytest

from timeline.errors import WrongTerms
from timeline.folder import Folder, add_sources, init_case, record_found, verify_intake


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """An empty case."""
    return init_case(tmp_path / "ashby")


@pytest.fixture
def received(tmp_path: Path) -> Path:
    """A folder of files as they came."""
    place = tmp_path / "post"
    (place / "annexes").mkdir(parents=True)
    (place / "letter.txt").write_text("Dear Dr Lee")
    (place / "annexes" / "plan.txt").write_text("The plan")
    return place


@pytest.fixture
def taken_in(folder: Folder, received: Path) -> Folder:
    """A case that took in two files."""
    add_sources(folder, [received / "letter.txt", received / "annexes" / "plan.txt"])
    return folder


def records(folder: Folder) -> list[dict[str, object]]:
    """The lines of the intake record."""
    return [json.loads(line) for line in folder.intake.read_text().splitlines()]


def findings(folder: Folder) -> list[tuple[str, str]]:
    """Place and code of what does not agree."""
    return [(problem.where, problem.code) for problem in verify_intake(folder)]


def test_a_file_is_copied_and_recorded_with_its_hash(folder, received):
    (added,) = add_sources(folder, [received / "letter.txt"], when="2026-03-02", by="E. Marsh")
    digest = sha256(b"Dear Dr Lee").hexdigest()
    assert (added.path, added.sha256, added.is_new) == ("sources/letter.txt", digest, True)
    assert folder.read_bytes(added.path) == b"Dear Dr Lee"
    (record,) = records(folder)
    assert record == {
        "what": "sources/letter.txt",
        "when": "2026-03-02",
        "by": "E. Marsh",
        "from": "letter.txt",
        "size": 11,
        "sha256": digest,
        "previous": "0" * 64,
    }


def test_the_record_fills_in_no_day_of_its_own(taken_in):
    assert all("when" not in record for record in records(taken_in))


def test_the_record_names_no_place_of_this_machine(taken_in, tmp_path):
    assert str(tmp_path) not in taken_in.intake.read_text()


def test_a_folder_is_taken_in_as_a_tree(folder, received):
    added = add_sources(folder, [received])
    assert [each.path for each in added] == ["sources/post/letter.txt", "sources/post/annexes/plan.txt"]
    assert folder.sources() == ("sources/post/annexes/plan.txt", "sources/post/letter.txt")


def test_the_same_bytes_at_the_same_place_are_taken_in_once(taken_in, received):
    (again,) = add_sources(taken_in, [received / "letter.txt"])
    assert not again.is_new
    assert len(records(taken_in)) == 2


def test_other_bytes_of_the_same_name_get_a_name_of_their_own(taken_in, received):
    (received / "letter.txt").write_text("Dear Mr Lee")
    (added,) = add_sources(taken_in, [received / "letter.txt"])
    assert added.path == "sources/letter-2.txt"
    assert taken_in.read_bytes("sources/letter.txt") == b"Dear Dr Lee"


def test_what_does_not_exist_is_refused_before_anything_is_copied(folder, received):
    with pytest.raises(WrongTerms):
        add_sources(folder, [received / "letter.txt", received / "gone.txt"])
    assert folder.sources() == ()


def test_each_line_holds_the_hash_of_the_line_before(taken_in):
    first = taken_in.intake.read_text().splitlines()[0]
    assert records(taken_in)[1]["previous"] == sha256(first.encode()).hexdigest()


def test_an_untouched_case_has_nothing_to_report(taken_in):
    assert findings(taken_in) == []


def test_a_case_without_record_has_nothing_to_compare(folder):
    (folder.root / "sources/note.txt").write_text("by hand")
    assert findings(folder) == []


def test_a_flipped_byte_is_reported(taken_in):
    copy = taken_in.root / "sources/letter.txt"
    copy.write_bytes(copy.read_bytes().replace(b"Dr", b"Mr"))
    assert findings(taken_in) == [("sources/letter.txt", "source-changed")]


def test_a_source_that_is_gone_is_reported(taken_in):
    (taken_in.root / "sources/letter.txt").unlink()
    assert findings(taken_in) == [("sources/letter.txt", "source-gone")]


def test_a_first_line_that_was_removed_breaks_the_chain(taken_in):
    taken_in.intake.write_text(taken_in.intake.read_text().splitlines()[1] + "\n")
    assert findings(taken_in) == [
        ("intake.jsonl:1", "broken-intake"),
        ("intake.jsonl", "broken-intake"),
        ("sources/letter.txt", "no-intake"),
    ]


@pytest.fixture
def three(taken_in, received):
    """A case that took in three files."""
    (received / "more.txt").write_text("more")
    add_sources(taken_in, [received / "more.txt"])
    return taken_in


@pytest.mark.parametrize("number", [0, 1, 2])
def test_a_line_that_was_removed_is_found_wherever_it_stood(three, number):
    lines = three.intake.read_text().splitlines(keepends=True)
    three.intake.write_text("".join(lines[:number] + lines[number + 1 :]))
    found = findings(three)
    assert ("intake.jsonl", "broken-intake") in found
    assert [where for where, code in found if code == "no-intake"] == [json.loads(lines[number])["what"]]


@pytest.mark.parametrize("words", ["", None])
def test_a_record_that_was_removed_whole_is_found(three, words):
    three.intake.unlink() if words is None else three.intake.write_text(words)
    (whole, *sources) = verify_intake(three)
    assert (whole.where, whole.code) == ("intake.jsonl", "broken-intake")
    assert "it had 3 lines" in whole.message
    assert [problem.code for problem in sources] == ["no-intake"] * 3


def test_every_byte_of_the_record_that_is_flipped_is_found(three):
    data = three.intake.read_bytes()
    for place in range(0, len(data), 7):
        three.intake.write_bytes(data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :])
        assert any(where.startswith("intake.jsonl") for where, _ in findings(three)), place
    three.intake.write_bytes(data)
    assert findings(three) == []


def test_a_record_that_was_written_anew_is_found(three):
    """Bound in itself, and not the one that was."""
    three.intake.unlink()
    remembered = (three.derived / "intake.json").read_bytes()
    (three.derived / "intake.json").unlink()
    record_found(three, [(path, 1, "0" * 64) for path in three.sources()])
    (three.derived / "intake.json").write_bytes(remembered)
    assert ("intake.jsonl", "broken-intake") in findings(three)


def test_what_is_added_later_does_not_hide_that_lines_were_removed(three, received):
    lines = three.intake.read_text().splitlines(keepends=True)
    three.intake.write_text("".join(lines[:1]))
    for number in range(4):
        (received / f"{number}.txt").write_text(str(number))
        add_sources(three, [received / f"{number}.txt"])
    assert ("intake.jsonl", "broken-intake") in findings(three)


def test_a_line_that_was_cut_short_does_not_take_the_next_with_it(three, received):
    three.intake.write_text(three.intake.read_text()[:-20])
    (received / "last.txt").write_text("last")
    add_sources(three, [received / "last.txt"])
    assert records_that_read(three) == ["sources/letter.txt", "sources/plan.txt", "sources/last.txt"]


def records_that_read(folder: Folder) -> list[str]:
    """What the sound lines of the record are of."""
    found = []
    for line in folder.intake.read_text().splitlines():
        with suppress(json.JSONDecodeError):
            found.append(json.loads(line)["what"])
    return found


def test_sources_put_there_by_hand_are_recorded_once(folder):
    for _ in range(2):
        record_found(folder, [("sources/note.txt", 7, "a" * 64)], when="2026-03-02", by="E. Marsh")
    (record,) = records(folder)
    assert (record["what"], record["from"], record["by"]) == (
        "sources/note.txt",
        "found in sources/",
        "E. Marsh",
    )


def test_lines_that_changed_places_break_the_chain(taken_in):
    first, second = taken_in.intake.read_text().splitlines()
    taken_in.intake.write_text(f"{second}\n{first}\n")
    assert findings(taken_in)[:2] == [
        ("intake.jsonl:1", "broken-intake"),
        ("intake.jsonl:2", "broken-intake"),
    ]


def test_a_hash_changed_in_copy_and_record_still_breaks_the_chain(taken_in):
    forged = b"Dear Mr Lee"
    (taken_in.root / "sources/letter.txt").write_bytes(forged)
    text = taken_in.intake.read_text()
    digest = sha256(b"Dear Dr Lee").hexdigest()
    taken_in.intake.write_text(text.replace(digest, sha256(forged).hexdigest()))
    assert findings(taken_in) == [("intake.jsonl:2", "broken-intake")]


def test_a_damaged_line_is_reported(taken_in):
    lines = taken_in.intake.read_text().splitlines()
    taken_in.intake.write_text("\n".join(["{nonsense", lines[1]]) + "\n")
    assert ("intake.jsonl:1", "broken-intake") in findings(taken_in)


def test_a_record_that_points_out_of_the_case_is_reported(taken_in):
    text = taken_in.intake.read_text().replace("sources/plan.txt", "../plan.txt")
    taken_in.intake.write_text(text)
    assert ("intake.jsonl:2", "broken-intake") in findings(taken_in)


def test_the_same_words_under_another_name_are_taken_in_too(taken_in, received):
    (received / "copy.txt").write_bytes((received / "letter.txt").read_bytes())
    (added,) = add_sources(taken_in, [received / "copy.txt"])
    assert (added.path, added.is_new) == ("sources/copy.txt", True)


def test_a_third_of_one_name_is_numbered_on(taken_in, received):
    for words in ("Dear Mr Lee", "Dear Ms Lee"):
        (received / "letter.txt").write_text(words)
        (added,) = add_sources(taken_in, [received / "letter.txt"])
    assert added.path == "sources/letter-3.txt"


def test_links_in_a_folder_are_not_followed(folder, received, tmp_path):
    (tmp_path / "secret.txt").write_text("not asked for")
    (received / "link.txt").symlink_to(tmp_path / "secret.txt")
    assert [each.path for each in add_sources(folder, [received])] == [
        "sources/post/letter.txt",
        "sources/post/annexes/plan.txt",
    ]


def test_a_relative_path_is_recorded_as_it_was_named(folder, received, monkeypatch):
    monkeypatch.chdir(received)
    add_sources(folder, [Path("annexes/plan.txt")])
    assert records(folder)[0]["from"] == "annexes/plan.txt"


def test_no_half_copy_is_left_behind(taken_in):
    assert sorted(path.name for path in (taken_in.root / "sources").iterdir()) == ["letter.txt", "plan.txt"]


def test_a_record_that_came_back_to_a_case_taken_in_before_goes_on(taken_in, received):
    (received / "more.txt").write_text("more")
    add_sources(taken_in, [received / "more.txt"])
    assert findings(taken_in) == []
    assert len(records(taken_in)) == 3


def test_a_source_put_there_by_hand_is_told_beside_a_record(taken_in):
    (taken_in.root / "sources/note.txt").write_text("by hand")
    assert findings(taken_in) == [("sources/note.txt", "no-intake")]


def test_bytes_that_are_no_text_are_recorded_alike(folder, received):
    (received / "scan.bin").write_bytes(bytes(range(256)))
    add_sources(folder, [received / "scan.bin"])
    assert findings(folder) == []


@pytest.mark.parametrize("place", ["", "..", "sources", "sources/letter.txt"])
def test_a_case_is_not_taken_into_itself(taken_in, place):
    """`timeline add .` in the case folder would copy the record, the cache and every source again."""
    with pytest.raises(WrongTerms, match="holds this case or lies in its sources"):
        add_sources(taken_in, [taken_in.root / place])
    assert len(records(taken_in)) == 2


def test_what_no_build_would_read_is_left_out_of_a_folder(folder, received):
    """What systems and office programs leave: .DS_Store, Thumbs.db, ~$letter.docx, .git/."""
    (received / ".git").mkdir()
    for litter in (".DS_Store", "Thumbs.db", "~$letter.docx", ".git/config"):
        (received / litter).write_text("not received")
    assert [each.path for each in add_sources(folder, [received])] == [
        "sources/post/letter.txt",
        "sources/post/annexes/plan.txt",
    ]


def test_a_hidden_file_that_is_named_is_refused_and_not_lost(folder, received):
    (received / ".draft.txt").write_text("Dear Dr Lee")
    with pytest.raises(WrongTerms, match="no build reads"):
        add_sources(folder, [received / ".draft.txt"])


def test_a_source_that_is_locked_is_told_as_that_and_not_as_changed(taken_in, monkeypatch):
    """The rights of a file do not bind whoever runs as root, so the system's answer is put in its place."""
    opened = Path.open

    def open_or_refuse(path: Path, *args: object, **kwargs: object) -> object:
        if path.name == "letter.txt":
            raise PermissionError(13, "Permission denied")
        return opened(path, *args, **kwargs)

    monkeypatch.setattr("pathlib.Path.open", open_or_refuse)
    (problem,) = verify_intake(taken_in)
    assert problem.where == "sources/letter.txt"
    assert (problem.code, "Permission denied" in problem.message) == ("unreadable", True)
