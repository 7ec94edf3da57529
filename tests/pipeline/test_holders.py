"""Files that hold documents: each document is a source, counted, quoted, declared and proved like any."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest

from tests.pipeline.conftest import LETTER, MINUTES, bytes_of
from tests.readers.office import packed
from timeline.case import open_case
from timeline.checks.proof import prove
from timeline.extract.whole import extract
from timeline.folder import Folder, find_case
from timeline.model.extraction import Extraction
from timeline.model.source import Text
from timeline.pipeline import build

Opened = Callable[[], Folder]

MAIL = """From: Ann Okoro <ann@harbour.example>
To: Ben Lund <ben@harbour.example>
Date: {number} May 2017 09:00:00 +0000
Subject: The Weir report
Message-ID: <{number}@harbour.example>

Dear Ben, the committee met on {number} May 2017.
"""


def mailbox(*numbers: int) -> bytes:
    """Mails by their numbers, one after the other."""
    mails = (f"From ann Fri May 12 09:00:00 2017\n{MAIL.format(number=number)}\n" for number in numbers)
    return "".join(mails).encode()


def paths(folder: Folder) -> list[str]:
    """The paths of all sources below sources/."""
    return [source.path.removeprefix("sources/") for source in open_case(folder).sources()]


@pytest.fixture
def archive(root: Path) -> Path:
    """An archive of minutes and a letter, in the place of both."""
    place = root / "sources" / "post.zip"
    place.write_bytes(packed({"minutes/2017-03-14.txt": MINUTES, "2017-06.letter.txt": LETTER}))
    for name in ("2017-03-14.minutes.txt", "2017-06.letter.txt"):
        (root / "sources" / name).unlink()
    return place


@pytest.mark.usefixtures("archive")
def test_documents_in_an_archive_are_sources_beside_it(opened: Opened) -> None:
    built = build(opened())
    assert paths(opened()) == [
        "post.zip",
        "post.zip/2017-06.letter.txt",
        "post.zip/minutes/2017-03-14.txt",
        "posts.csv",
    ]
    assert (built.sources, built.read, built.skipped) == (4, 4, ())
    assert (built.extracted, built.cached) == (4, 0)


def test_they_say_what_they_would_say_alone(opened: Opened, root: Path) -> None:
    build(opened())
    alone = [(event.title, event.when.edtf) for event in open_case(opened()).events()]
    data = {
        name: (root / "sources" / name).read_bytes()
        for name in ("2017-03-14.minutes.txt", "2017-06.letter.txt")
    }
    for name in data:
        (root / "sources" / name).unlink()
    (root / "sources" / "post.zip").write_bytes(packed(data))
    build(opened())
    assert [(event.title, event.when.edtf) for event in open_case(opened()).events()] == alone


@pytest.mark.usefixtures("archive")
def test_they_come_from_the_cache_like_any(opened: Opened) -> None:
    first = build(opened())
    assert build(opened()).unchanged
    (opened().root / "case.toml").write_text('title = "The old weir"\n')
    again = build(opened())
    assert (again.extracted, again.cached, again.sources) == (0, 4, first.sources)


def test_one_that_cannot_be_read_is_skipped_and_the_rest_is_read(opened: Opened, root: Path) -> None:
    (root / "sources" / "post.zip").write_bytes(
        packed({"a.bin": bytes(range(256)) * 9, "b.txt": "It leaks."})
    )
    built = build(opened())
    assert [one.source for one in built.skipped] == ["sources/post.zip/a.bin"]
    assert (built.sources, built.read) == (6, 5)


@pytest.mark.usefixtures("archive")
def test_what_is_stated_of_one_holds_and_changes_only_its_file(opened: Opened) -> None:
    build(opened())
    (opened().root / "case.toml").write_text(
        '[source."sources/post.zip/2017-06.letter.txt"]\nwritten = "2017-07"\ntitle = "The letter"\n'
    )
    built = build(opened())
    source = open_case(opened()).source("post.zip/2017-06.letter.txt")
    assert (source.title, source.written.edtf, source.written_from) == ("The letter", "2017-07", "case.toml")
    assert (built.extracted, built.cached) == (3, 1)


@pytest.mark.usefixtures("archive")
def test_one_may_be_named_by_the_end_of_its_archives_path(opened: Opened) -> None:
    (opened().root / "case.toml").write_text('[source."post.zip/2017-06.letter.txt"]\ntitle = "The letter"\n')
    build(opened())
    assert open_case(opened()).source("2017-06.letter.txt").title == "The letter"


@pytest.mark.usefixtures("archive")
def test_what_is_stated_of_one_that_is_not_there_is_a_problem(opened: Opened) -> None:
    (opened().root / "case.toml").write_text(
        'title = "x"\n[source."sources/post.zip/gone.txt"]\ntitle = "x"\n'
    )
    build(opened())
    (problem,) = [p for p in open_case(opened()).problems() if p.code == "unknown-source"]
    assert problem.where == "case.toml:2"
    assert "'sources/post.zip/gone.txt' names no source" in problem.message


def test_a_case_with_an_archive_is_proved_by_the_bytes_of_the_archive(opened: Opened, archive: Path) -> None:
    build(opened())
    assert prove(open_case(opened()), opened()).problems == ()
    archive.write_bytes(archive.read_bytes() + b"x")
    problems = prove(open_case(opened()), opened()).problems
    assert [(problem.where, problem.code) for problem in problems] == [("sources/post.zip", "changed")]


@pytest.mark.usefixtures("archive")
@pytest.mark.parametrize("jobs", [1, 2])
def test_the_bytes_of_a_case_do_not_depend_on_processes(jobs: int, root: Path) -> None:
    (root / "sources" / "list.mbox").write_bytes(mailbox(1, 2, 3, 1))
    build(find_case(root), jobs=1)
    one = bytes_of(root)
    for name in ("case.db", "cache.db"):
        (root / ".timeline" / name).unlink()
    build(find_case(root), jobs=jobs)
    assert bytes_of(root) == one


def test_a_mail_that_is_there_twice_is_told_once_and_kept_twice(opened: Opened, root: Path) -> None:
    (root / "sources" / "list.mbox").write_bytes(mailbox(1, 2, 1))
    (root / "sources" / "one.eml").write_text(MAIL.format(number=1) + "\n")
    build(opened())
    case = open_case(opened())
    copies = {source.path: source.copy_of for source in case.sources() if source.copy_of}
    first = "sources/list.mbox/0001.eml"
    assert copies == {"sources/list.mbox/0003.eml": first, "sources/one.eml": first}
    mails = case.events(kind="email")
    assert [mail.origins for mail in mails] == [1, 1]
    assert {quote.source for mail in mails for quote in mail.evidence} == {
        first,
        "sources/list.mbox/0002.eml",
    }
    assert case.text("sources/one.eml").body == case.text(first).body


def test_copies_are_counted_at_what_holds_them(opened: Opened, root: Path) -> None:
    (root / "sources" / "list.mbox").write_bytes(mailbox(1, 2, 1, 2))
    (root / "sources" / "one.eml").write_text(MAIL.format(number=1) + "\n")
    build(opened())
    notes = {p.where: p.message for p in open_case(opened()).problems() if p.code == "copies"}
    assert notes == {
        "sources/list.mbox": "holds 2 mails that are in the case before, word for word; each is told once",
        "sources/one.eml": "is the same mail as 'sources/list.mbox/0001.eml', which is told",
    }


def test_a_mail_with_the_id_of_another_and_other_words_is_told(opened: Opened, root: Path) -> None:
    other = MAIL.format(number=1).replace("Dear Ben", "Dear all")
    (root / "sources" / "a.eml").write_text(MAIL.format(number=1))
    (root / "sources" / "b.eml").write_text(other)
    build(opened())
    assert not any(source.copy_of for source in open_case(opened()).sources())


def test_a_large_mailbox_is_read_in_pieces_and_comes_out_the_same(
    opened: Opened, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (root / "sources" / "list.mbox").write_bytes(mailbox(*range(1, 30)))
    build(opened())
    whole = [(source.path, source.sha256) for source in open_case(opened()).sources()]
    (root / ".timeline" / "cache.db").unlink()
    monkeypatch.setattr(import_module("timeline.pipeline.survey"), "PIECE", 1_000)
    built = build(opened(), jobs=2)
    assert [(source.path, source.sha256) for source in open_case(opened()).sources()] == whole
    assert open_case(opened()).source("list.mbox").kind == "mailbox"
    assert built.skipped == ()


@pytest.mark.usefixtures("archive")
def test_a_fault_on_one_document_costs_it_alone_and_is_tried_again(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    def faulty(text: Text) -> Extraction:
        if text.source.path.endswith("letter.txt"):
            raise RecursionError("too deep")
        return extract(text)

    with monkeypatch.context() as patch:
        patch.setattr("timeline.pipeline.reading.extract", faulty)
        built = build(opened(), jobs=1)
    assert [one.source for one in built.skipped] == ["sources/post.zip/2017-06.letter.txt"]
    assert "faults.log" in built.skipped[0].reason
    assert "RecursionError" in (opened().derived / "faults.log").read_text()
    assert build(opened()).skipped == ()


@pytest.mark.usefixtures("archive")
def test_the_cache_keeps_the_documents_of_a_file_under_one_key(opened: Opened) -> None:
    build(opened())
    with sqlite3.connect(opened().derived / "cache.db") as db:
        counts = db.execute("SELECT count(*) FROM extractions GROUP BY key ORDER BY 1").fetchall()
    assert counts == [(1,), (3,)]
