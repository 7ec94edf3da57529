"""A mailbox larger than memory should be: its headers, threads and duplicates, beside other programs.

    python benchmarks/mailboxes.py [--megabytes 1000] [--jobs 2] [--box FILE] [--others]

Makes a mailbox of invented mails (replies, copies, attachments; the same bytes each time), or takes
one that is there, and reads every mail as `timeline build` does, without looking for what its words
say. `--others` reads it with Python's `mailbox`, fast-mail-parser and mail-parser, where installed.
`s` is by the clock, `work` the seconds of processors that it took, which other work beside it does not
change. Exit 1 where our peak of memory is over 500 MB.
"""

from __future__ import annotations

import argparse
import base64
import mailbox
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from hashlib import blake2b
from importlib.util import find_spec
from pathlib import Path

from rich.console import Console
from rich.progress import track

from timeline.engine import Failure, each
from timeline.model.source import Text
from timeline.model.terms import SourceFacts, Terms
from timeline.readers import read_mails
from timeline.readers.mailbox import Slice, mails_in, slices

MOST_MEMORY = 500  # megabytes
PIECE = 4_000_000
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
WORDS = (
    "the pump at the north quay was looked at again and nothing was wrong with it",
    "please find below what the surveyor wrote about the crane and its cable",
    "nobody has answered the question that the board put in its last meeting",
    "I shall be away until Monday, and Ann will see to the berths until then",
    "the figures for the ferry do not agree with those that we were sent",
    "could you let me know who has signed for the second delivery of chains",
)
OTHERS = ("mailbox", "fast_mail_parser", "mailparser")


def written(number: int) -> str:
    """A mail by its number: every third begins a thread, every tenth is one that was there before."""
    if number % 10 == 9:
        number -= 9
    length = 12 + number * 7919 % 90
    words = "\n".join(
        WORDS[(number * 31 + line * 17) % len(WORDS)].capitalize() + "." for line in range(length)
    )
    answers = f"In-Reply-To: <{number - 1}@quay.example>\nReferences: <{number - 1}@quay.example>\n" * (
        number % 3 > 0
    )
    writer, reader, year = number % 97, number % 53, 1995 + number // 9000 % 25
    day = f"{number % 28 + 1} {MONTHS[number // 28 % 12]} {year} {number % 24:02}:15:00 +0000"
    head = (
        f"From: Writer {writer} <w{writer}@quay.example>\nTo: Reader {reader} <r{reader}@quay.example>\n"
        f"Date: {day}\nSubject: {'Re: ' * (number % 3 > 0)}Berth {number // 3}\n"
        f"Message-ID: <{number}@quay.example>\n{answers}MIME-Version: 1.0\n"
    )
    return f"From w{writer}@quay.example Mon Jan  1 00:00:00 2001\n{head}{body(number, words)}\n\n"


def body(number: int, words: str) -> str:
    """The words, quoted ones among them; every eighth mail carries a file."""
    words = f"{words}\n\n> {WORDS[number % len(WORDS)]}\n"
    if number % 8:
        return f"Content-Type: text/plain; charset=utf-8\n\n{words}"
    data = base64.encodebytes(str(number).encode() * 3000).decode()
    sign = f"--b{number}"
    return (
        f'Content-Type: multipart/mixed; boundary="b{number}"\n\n{sign}\n'
        f"Content-Type: text/plain\n\n{words}\n{sign}\nContent-Type: application/octet-stream\n"
        f'Content-Disposition: attachment; filename="log-{number}.bin"\n'
        f"Content-Transfer-Encoding: base64\n\n{data}\n{sign}--\n"
    )


def made(path: Path, megabytes: int) -> None:
    """The mailbox, written mail by mail."""
    with path.open("w", encoding="utf-8") as out:
        number, size = 0, 0
        while size < megabytes * 1_000_000:
            size += out.write(written(number))
            number += 1


@dataclass
class Seen:
    """What was learnt of all mails: digests and numbers, no words."""

    mails: int = 0
    copies: int = 0
    undated: int = 0
    known: set[bytes] = field(default_factory=set)
    thread: dict[bytes, bytes] = field(default_factory=dict)

    def add(self, one: tuple[bytes, tuple[bytes, ...], bytes, bool]) -> None:
        """A mail with the mails that it answers, a digest of its words, and whether it is dated."""
        mail, answered, words, dated = one
        self.mails += 1
        self.undated += not dated
        if words in self.known:
            self.copies += 1
            return
        self.known.add(words)
        for other in answered:
            self.thread[self.root(mail)] = self.root(other)

    def root(self, mail: bytes) -> bytes:
        """The mail that stands for a thread."""
        while (above := self.thread.get(mail, mail)) != mail:
            self.thread[mail] = self.thread.get(above, above)
            mail = above
        return mail

    @property
    def threads(self) -> int:
        """Threads of two mails or more."""
        return len({self.root(mail) for mail in self.thread})


def digest(words: str) -> bytes:
    """Eight bytes for a mail's words or name."""
    return blake2b(words.encode("utf-8", "replace"), digest_size=8).digest()


def told(text: Text) -> tuple[bytes, tuple[bytes, ...], bytes, bool]:
    """What is kept of a mail."""
    cells = {name: cell.value for row in text.rows for name, cell in row.cells.items()}
    answered = [value for name, value in cells.items() if name.startswith(("in-reply-to", "references"))]
    own = cells.get("message-id", text.source.path)
    return digest(own), tuple(map(digest, answered)), digest(own + text.body), not text.source.written.is_open


def read_piece(box: str, piece: Slice) -> list[tuple[bytes, tuple[bytes, ...], bytes, bool]]:
    """The mails of a piece of a mailbox, without what they carry."""
    with Path(box).open("rb") as file:
        file.seek(piece.start)
        data = file.read(piece.end - piece.start)
    texts = read_mails("box", data, SourceFacts(), Terms(), first=piece.first, count=piece.count)
    return [told(text) for text in texts if text.source.kind == "email" and text.source.within == "box"]


def ours(box: Path, jobs: int) -> str:
    """All mails, with a bar that shows how far it is."""
    with box.open("rb") as file:
        pieces = slices(file, PIECE)
    seen, failed = Seen(), 0
    results = each(partial(read_piece, str(box)), pieces, jobs=jobs)
    for result in track(results, "reading", total=len(pieces), console=Console(stderr=True)):
        if isinstance(result, Failure):
            failed += 1
            continue
        for one in result:
            seen.add(one)
    faults = f", {failed} pieces failed" if failed else ""
    return f"{seen.mails} mails, {seen.copies} copies, {seen.threads} threads, {seen.undated} undated{faults}"


def with_mailbox(box: Path) -> str:
    """Python's own: every mail parsed, its id asked for."""
    ids = [mail["Message-ID"] for mail in mailbox.mbox(box, create=False)]
    return f"{len(ids)} mails, {len(ids) - len(set(ids))} repeated ids"


def with_parser(parse: Callable[[bytes], str], box: Path) -> str:
    """Another parser, fed with the mails as we cut them."""
    with box.open("rb") as file:
        ids = [parse(data) for data in mails_in(file)]
    return f"{len(ids)} mails, {len(ids) - len(set(ids))} repeated ids"


def fast(data: bytes) -> str:
    """A mail by fast-mail-parser."""
    from fast_mail_parser import parse_email

    return str(parse_email(data).headers.get("Message-ID", ""))


def plain(data: bytes) -> str:
    """A mail by mail-parser."""
    from mailparser import parse_from_bytes

    return str(parse_from_bytes(data).message_id)


def run(name: str, box: Path, jobs: int) -> str:
    """One program over the mailbox."""
    if name == "mailbox":
        return with_mailbox(box)
    if name in OTHERS:
        return with_parser(fast if name == "fast_mail_parser" else plain, box)
    return ours(box, jobs)


def measured(name: str, box: Path, jobs: int) -> int:
    """A line of the table out of a process of its own; the megabytes that it and all it began held."""
    command = [sys.executable, __file__, "--run", name, "--box", str(box), "--jobs", str(jobs)]
    start, most, worked = time.perf_counter(), 0, dict[int, float]()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        while running.poll() is None:
            all_of_it = family(running.pid)
            most = max(most, sum(map(resident, all_of_it)))
            worked |= {one: used for one in all_of_it if (used := processor(one))}
            time.sleep(0.1)
        found = running.stdout.read().strip() if running.stdout else ""
    seconds, used = time.perf_counter() - start, sum(worked.values())
    speed = box.stat().st_size / 1e6 / max(used, 0.1)
    print(f"| {name} | {seconds:.1f} | {used:.1f} | {speed:.1f} | {most} | {found} |", flush=True)
    return most


def processor(process: int) -> float:
    """The seconds that a process has worked."""
    with suppress(OSError, ValueError, IndexError):
        fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    return 0.0


def family(process: int) -> list[int]:
    """A process and all that it began, as far as the system tells (Linux)."""
    found = [process]
    for one in found:
        for begun in Path(f"/proc/{one}/task").glob("*/children"):
            with suppress(OSError):
                found += map(int, begun.read_text().split())
    return found


def resident(process: int) -> int:
    """The megabytes that a process holds now; pages that several share count for each."""
    with suppress(OSError, StopIteration):
        lines = Path(f"/proc/{process}/status").read_text().splitlines()
        return int(next(line for line in lines if line.startswith("VmRSS")).split()[1]) // 1024
    return 0


def wanted_others(asked: bool) -> Iterator[str]:
    """The programs that are installed."""
    yield from (name for name in OTHERS if asked and find_spec(name) is not None)


def main(words: Iterable[str] | None = None) -> int:
    """Print the table; exit 1 where we took too much memory."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--megabytes", type=int, default=1000)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--box", type=Path)
    parser.add_argument("--others", action="store_true")
    parser.add_argument("--run", help=argparse.SUPPRESS)
    wanted = parser.parse_args(None if words is None else [*words])
    if wanted.run:
        print(run(wanted.run, wanted.box, wanted.jobs))
        return 0
    with tempfile.TemporaryDirectory() as folder:
        box = wanted.box or Path(folder) / "quay.mbox"
        if wanted.box is None:
            made(box, wanted.megabytes)
        print(f"{box.name}: {box.stat().st_size / 1e6:.0f} MB\n")
        print(
            "| program | s | work | MB/s of work | peak MB | found |\n"
            "| --- | ---: | ---: | ---: | ---: | --- |"
        )
        most = measured(f"timeline, {wanted.jobs} processes", box, wanted.jobs)
        for name in wanted_others(wanted.others):
            measured(name, box, 1)
        return int(most > MOST_MEMORY)


if __name__ == "__main__":
    sys.exit(main())
