"""Where the case is, what its sources are, and which statement on a source outranks which."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from timeline.errors import CaseNotFound, UnreadableCase, WrongTerms
from timeline.folder import Folder, find_case, init_case
from timeline.model.problem import Grade
from timeline.model.when import When


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A new case with three sources."""
    folder = init_case(tmp_path / "ashby")
    for name in ("review.txt", "minutes/2016-08.md", "minutes/2016-07.md"):
        write(folder.root / "sources" / name, f"words of {name}")
    return folder.root


def write(path: Path, text: str) -> Path:
    """A file with its folders."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def declared(root: Path, toml: str) -> Folder:
    """The case with these words as its case.toml."""
    write(root / "case.toml", toml)
    return find_case(root)


def test_a_new_case_has_all_a_person_writes_to(tmp_path):
    folder = init_case(tmp_path / "new" / 'The "Drains"')
    assert sorted(path.name for path in folder.root.iterdir()) == ["case.toml", "corrections.txt", "sources"]
    assert folder.corrections.read_bytes() == b""
    assert (folder.terms.title, folder.problems) == ('The "Drains"', ())


def test_each_commented_line_of_the_template_can_be_used_as_it_stands(tmp_path):
    folder = init_case(tmp_path)
    lines = (tmp_path / "case.toml").read_text(encoding="utf-8").splitlines()
    used = [line.removeprefix("# ") for line in lines if line.startswith(("# [", "# ")) and is_toml(line[2:])]
    write(tmp_path / "sources/review.txt", "words")
    folder = declared(tmp_path, "\n".join(used))
    assert folder.problems == ()
    assert (len(folder.terms.series), len(folder.terms.rules)) == (1, 1)


def is_toml(line: str) -> bool:
    """Whether a line of a comment is an example and no sentence."""
    return (line.startswith("[") and line.rstrip().endswith("]")) or " = " in line


def test_no_case_is_made_over_another(root):
    with pytest.raises(WrongTerms, match="is a case already"):
        init_case(root)


def test_a_case_is_found_by_its_folder_or_its_file(root):
    assert find_case(root).root == find_case(root / "case.toml").root == root


def test_a_case_is_found_from_a_folder_within_it(root, monkeypatch):
    monkeypatch.chdir(root / "sources" / "minutes")
    assert find_case().root == root


def test_a_case_is_found_by_the_environment(root, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TIMELINE_CASE", str(root))
    assert find_case().root == root


def test_a_folder_without_case_is_told_how_to_become_one(tmp_path, monkeypatch):
    with pytest.raises(CaseNotFound) as fault:
        find_case(tmp_path / "nowhere")
    assert "timeline init" in fault.value.hint
    monkeypatch.chdir(tmp_path)
    with pytest.raises(CaseNotFound):
        find_case()


def test_a_case_file_in_another_charset_is_unusable(root):
    (root / "case.toml").write_bytes(b'title = "caf\xe9"')
    with pytest.raises(UnreadableCase):
        find_case(root)


def test_a_byte_order_mark_does_no_harm(root):
    assert declared(root, "\ufefftitle = 'Drains'").terms.title == "Drains"


def test_sources_are_sorted_by_their_path(root):
    assert find_case(root).sources() == (
        "sources/minutes/2016-07.md",
        "sources/minutes/2016-08.md",
        "sources/review.txt",
    )


def test_sidecars_and_litter_are_no_sources(root):
    for name in ("review.txt.toml", ".DS_Store", "Thumbs.db", "~$review.docx", ".git/config"):
        write(root / "sources" / name, "")
    assert len(find_case(root).sources()) == 3


def test_a_toml_file_beside_no_source_is_a_source(root):
    write(root / "sources/settings.toml", "a = 1")
    assert "sources/settings.toml" in find_case(root).sources()


def test_links_that_lead_out_of_the_folder_are_left_out_and_reported(root, tmp_path):
    outside = write(tmp_path / "secret.txt", "not of this case")
    (root / "sources/link.txt").symlink_to(outside)
    (root / "sources/dangling.txt").symlink_to(tmp_path / "gone.txt")
    (root / "sources/tree").symlink_to(tmp_path)
    found = find_case(root).listing()
    assert len(found.sources) == 3
    assert [problem.where for problem in found.left_out] == [
        "sources/dangling.txt",
        "sources/link.txt",
        "sources/tree",
    ]


def test_a_link_within_the_folder_is_followed(root):
    (root / "sources/again.txt").symlink_to(root / "sources/review.txt")
    folder = find_case(root)
    assert folder.read_bytes("sources/again.txt") == b"words of review.txt"
    assert "sources/again.txt" in folder.sources()


def test_a_name_that_is_no_utf_8_is_reported_and_not_read(root):
    with open(os.fsencode(root / "sources") + b"/caf\xe9.txt", "wb") as file:
        file.write(b"x")
    found = find_case(root).listing()
    assert len(found.sources) == 3
    assert [(problem.where, problem.code) for problem in found.left_out] == [("sources/caf?.txt", "left-out")]


def test_a_pipe_is_no_source(root):
    os.mkfifo(root / "sources/pipe")
    assert [problem.where for problem in find_case(root).sidecar_problems()] == ["sources/pipe"]


def test_a_path_that_leads_out_of_the_folder_is_refused(root):
    with pytest.raises(WrongTerms):
        find_case(root).read_bytes("sources/../../secret.txt")


def test_a_source_may_be_declared_by_the_end_of_its_path(root):
    folder = declared(
        root, '[source."2016-08.md"]\nkind = "minutes"\n[source."minutes/2016-07.md"]\ntitle = "x"'
    )
    assert folder.problems == ()
    assert folder.facts("sources/minutes/2016-08.md").kind == "minutes"
    assert folder.facts("sources/minutes/2016-07.md").title == "x"


def test_a_declared_source_that_is_not_there_is_reported_with_its_line(root):
    (problem,) = declared(root, 'title = "x"\n\n[source."reveiw.txt"]\nkind = "article"').problems
    assert (problem.where, problem.code) == ("case.toml:3", "unknown-source")


def test_a_declared_source_that_may_be_two_is_reported(root):
    write(root / "sources/old/review.md", "")
    write(root / "sources/new/review.md", "")
    (problem,) = declared(root, '[source."review.md"]\nkind = "article"').problems
    assert "'sources/new/review.md' or 'sources/old/review.md'" in problem.message


def test_case_toml_outranks_the_sidecar_fact_by_fact(root):
    write(root / "sources/review.txt.toml", 'written = "2018-10"\ntitle = "Review"\ncolumns = { a = "b" }')
    folder = declared(root, '[source."review.txt"]\nwritten = "2018-09"\ncolumns = { c = "d" }')
    facts = folder.facts("sources/review.txt")
    assert (facts.written, facts.title) == (When.month(2018, 9), "Review")
    assert facts.columns == {"a": "b", "c": "d"}


# case.toml, sidecar, where the day of writing is stated
@pytest.mark.parametrize(
    ("stated", "beside", "where"),
    [
        ("written = '2018'", "written = '2017'", "case.toml"),
        ("kind = 'article'", "written = '2017'", "sidecar"),
        ("written = '2018'", "kind = 'article'", "case.toml"),
        ("kind = 'article'", "", ""),
    ],
)
def test_facts_name_where_the_day_of_writing_is_stated(root, stated, beside, where):
    write(root / "sources/review.txt.toml", beside)
    folder = declared(root, f'[source."review.txt"]\n{stated}')
    assert folder.facts("sources/review.txt").written_from == where


def test_a_fault_in_a_sidecar_is_reported_with_its_place(root):
    write(root / "sources/review.txt.toml", '\nwriten = "2018-10"')
    (problem,) = find_case(root).sidecar_problems()
    assert problem.where == "sources/review.txt.toml:2"


def test_no_case_is_made_of_a_file(tmp_path):
    with pytest.raises(WrongTerms, match="is a file"):
        init_case(write(tmp_path / "note.txt", "words"))


def test_a_folder_that_holds_files_keeps_them(tmp_path):
    kept = write(tmp_path / "sources" / "note.txt", "words")
    write(tmp_path / "corrections.txt", "; mine")
    folder = init_case(tmp_path)
    assert kept.read_text() == "words"
    assert folder.corrections.read_text() == "; mine"


def test_the_parts_of_a_case_lie_below_its_root(root):
    folder = find_case(root)
    places = (folder.corrections, folder.derived, folder.intake)
    assert [place.relative_to(root).as_posix() for place in places] == [
        "corrections.txt",
        ".timeline",
        "intake.jsonl",
    ]


def test_a_case_without_sources_has_none(root):
    for path in sorted((root / "sources").rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    (root / "sources").rmdir()
    assert find_case(root).sources() == ()


def test_a_fact_of_a_source_that_nothing_is_declared_of_is_empty(root):
    facts = find_case(root).facts("sources/review.txt")
    assert (facts.written, facts.title, facts.kind, facts.day_first) == (None, "", "", None)


def test_false_in_case_toml_outranks_true_in_a_sidecar(root):
    write(root / "sources/review.txt.toml", "day_first = true")
    folder = declared(root, '[source."review.txt"]\nday_first = false')
    assert folder.facts("sources/review.txt").day_first is False


def test_the_faults_of_case_toml_are_those_of_the_folder(root):
    folder = declared(root, "titel = 'x'")
    assert [problem.where for problem in folder.problems] == ["case.toml:1"]


def test_sources_are_found_anew_each_time(root):
    folder = find_case(root)
    write(root / "sources/late.txt", "words")
    assert "sources/late.txt" in folder.sources()


# names in the order in which they are written to the disk
@pytest.mark.parametrize("names", [("b.txt", "a.txt", "B.txt"), ("B.txt", "a.txt", "b.txt")])
def test_the_order_of_sources_is_that_of_their_names_alone(tmp_path, names):
    folder = init_case(tmp_path)
    for name in names:
        write(folder.root / "sources" / name, name)
    assert folder.sources() == ("sources/B.txt", "sources/a.txt", "sources/b.txt")


def test_a_folder_that_cannot_be_opened_is_reported_and_the_rest_is_found(root, monkeypatch):
    whole = os.scandir

    def closed(path):
        if str(path).endswith("locked"):
            raise PermissionError(13, "Permission denied", str(path))
        return whole(path)

    (root / "sources" / "locked").mkdir()
    (root / "sources" / "open.txt").write_text("words")
    monkeypatch.setattr(os, "scandir", closed)
    found = find_case(root).listing()
    assert "sources/open.txt" in found.sources
    (problem,) = found.left_out
    assert (problem.where, problem.code, problem.grade) == ("sources/locked", "unreadable", Grade.FAULT)
    assert "Permission denied" in problem.message


def test_a_folder_whose_files_may_not_be_looked_at_is_told_and_the_rest_is_read(root, monkeypatch):
    """Names without the right to enter (chmod 444); root may enter all, so the system's answer is put in."""
    locked = root / "sources" / "locked"
    locked.mkdir()
    for place in (locked / "may.txt", root / "sources" / "note.txt"):
        place.write_text("words")
    looked = Path.lstat

    def lstat_or_refuse(path: Path):
        if path.parent == locked:
            raise PermissionError(13, "Permission denied", str(path))
        return looked(path)

    monkeypatch.setattr("pathlib.Path.lstat", lstat_or_refuse)
    found = find_case(root).listing()
    assert "sources/note.txt" in found.sources
    assert [(problem.where, problem.code) for problem in found.left_out] == [
        ("sources/locked/may.txt", "unreadable")
    ]
