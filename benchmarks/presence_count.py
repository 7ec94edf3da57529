"""Count attendance from the raw text of minutes, by lines alone; shares no code with the program.

A heading that says "Present", "Attendees", "Attendance" or "Participants" opens a list, whatever stands
beside it on its line included; the next heading or a line with a web address of an issue closes it. Each
line of a list is one person: an account ("@roe") if there is one, and a name. What is not a person by its
look (a rule, a sentence, a label with a colon other than initials) is left out. It is meant to be simple,
and so to be wrong in places of its own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

OPENS = re.compile(r"^[#*\s]*(?:present|attendees|attendance|participants)\b[^\w\n]*(?:\d+\W*)?(.*)$", re.I)
BULLET = re.compile(r"^\s*(?:[-*+]|\d+[.)])\s*")
INITIALS = re.compile(r"^(?:[A-Z]{2,3}):\s*")
ACCOUNT = re.compile(r"@([A-Za-z0-9][\w-]*)")
LINKED = re.compile(r"\(\[([\w-]+)\]\(https?://[^)]*\)\)")
LONGEST = 7  # words of a name with what stands beside it, brackets left out


@dataclass(frozen=True, slots=True)
class Listed:
    """One person of a list: the line, the name as written, the account if any."""

    line: int
    name: str
    account: str


def counted(path: Path) -> list[Listed]:
    """Everyone whom a file lists as there."""
    found: list[Listed] = []
    inside = False
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), start=1):
        opened = OPENS.match(line)
        if opened and (line.startswith("#") or ":" in line):
            inside = not opened[1].strip()
            found += [Listed(number, name.strip(), "") for name in opened[1].split(",") if name.strip()]
        elif line.startswith("#") or "/issues/" in line or "/pull/" in line:
            inside = False
        elif inside:
            found += one(number, line)
    return found


def one(number: int, line: str) -> list[Listed]:
    """The person of a line of a list, if it is one."""
    words = INITIALS.sub("", BULLET.sub("", line)).strip(" *_")
    linked = LINKED.search(words)
    accounts = [account for account in ACCOUNT.findall(words) if "nodejs/" not in line]
    account = linked[1] if linked else (accounts[0] if accounts else "")
    name = re.split(r"[(<{,@]|\s[-–]\s", words)[0].strip()
    if not name and account:
        name = re.sub(r"^\W*", "", re.split(r"[(]", words)[-1].split(" - ")[0].strip(" )"))
    plain = name and len(name.split()) <= LONGEST and name[0].isalpha() and ":" not in name
    marked = account or name[:1].isupper() or BULLET.match(line)
    sentence = not marked or name.endswith((".", "!", "?")) or ("://" in words and not linked)
    return [Listed(number, name, account.lower())] if plain and not sentence else []
