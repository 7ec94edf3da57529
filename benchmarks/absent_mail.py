"""The messages that a mailbox answers and does not hold, beside what a script of ten lines finds.

    python benchmarks/absent_mail.py FOLDER      every .mbox and .txt file below it that is a mailbox

Prints for each: mails, different ones, absent ids by the script and by the program; exit 1 where they differ.
"""

from __future__ import annotations

import mailbox
import re
import sys
import tempfile
from pathlib import Path

from timeline.case import open_case
from timeline.folder import find_case, init_case
from timeline.pipeline import build


def by_script(path: Path) -> tuple[int, int, set[str]]:
    """Mails, different ids, and ids that In-Reply-To names and no mail bears."""
    held, answered, count = set(), set(), 0
    for message in mailbox.mbox(str(path)):
        count += 1
        held.update(re.findall(r"<([^<>]+)>", str(message["Message-ID"] or "")))
        answered.update(re.findall(r"<([^<>]+)>", str(message["In-Reply-To"] or "")))
    return count, len(held), answered - held


def by_program(path: Path) -> tuple[int, int, set[str]]:
    """The same out of a case that holds nothing but the mailbox."""
    with tempfile.TemporaryDirectory() as name:
        folder = init_case(Path(name) / "case")
        (folder.root / "sources" / f"{path.stem}.mbox").write_bytes(path.read_bytes())
        build(find_case(folder.root))
        case = open_case(folder.root)
        mails = [source for source in case.sources() if source.kind == "email"]
        events = [event for event in case.events(kind="email") if not event.derived]
        absent = {one.message_id for one in case.absent() if one.how == "answered"}
        return len(mails), len(events), absent


def main() -> int:
    """One line for each mailbox."""
    differing = 0
    for path in sorted(Path(sys.argv[1]).rglob("*")):
        if path.suffix in (".mbox", ".txt") and path.read_bytes()[:5] == b"From ":
            script, ours = by_script(path), by_program(path)
            differing += script[2] != ours[2]
            print(path.name, "script", *script[:2], len(script[2]), "program", *ours[:2], len(ours[2]))
    return int(differing > 0)


if __name__ == "__main__":
    sys.exit(main())
