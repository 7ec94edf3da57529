"""Logins and addresses as names: "byrneaj@", "ada.byrne", "abyrne" and "AdaByrne" write Ada J. Byrne.

What stands before the @ is letters of a name put together by some custom of the house. A mailbox that
is called for its use ("press.office@") names nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from timeline.resolve.forms import folded, vocabulary
from timeline.resolve.persons import Name, full_forms, is_short_for, parsed

MAILBOXES = vocabulary(
    "accounts admin alert alerts all announce archive automailer board booking bookings bounce bounces chair "
    "clerk committee complaints contact council customerservice daemon democracy desk director donotreply "
    "editor enquiries enquiry events facilities feedback finance foi front general governance hello help "
    "helpdesk hr info inquiries inspections it jobs legal licensing list lists mail mailbox mailer mailing "
    "manager media members membership news newsletter noreply no not notification notifications office "
    "operations owner payroll personnel planning post postmaster press privacy procurement property public "
    "purchasing reception records recruitment registry reply root safety sales secretary secretariat "
    "security service services shared staff subscribe support system team test training treasurer update "
    "updates user web webmaster"
)
LONGEST = 100  # letters beyond which nothing is a login
CUT = 8  # letters at which old systems cut a login
SHORT = 3  # letters of a surname with which a login can be recognised
PART = re.compile(r"[^\W\d_]+")
SEPARATED = re.compile(r"[^\W\d_]+(?:[._]+[^\W\d_]+){1,2}\d*")


@dataclass(frozen=True, slots=True)
class Login:
    """What stands before the @, its letters alone, and what stands behind it."""

    letters: str
    domain: str
    typed: str

    @property
    def figures(self) -> str:
        """The letters with a nought and a one among them, which a scanner may have made of letters."""
        return "".join(re.findall(r"[^\W\d_]|[01]", folded(self.typed)))

    @property
    def number(self) -> str:
        """The figures at its end, by which a house tells two of one name apart."""
        found = re.search(r"\d*$", self.typed)
        return found[0] if found else ""

    @property
    def is_plain(self) -> bool:
        """It may be a surname or given name as well: one capital, letters, no address.

        A capital i is as often a scanner's l.
        """
        capital = self.typed[0].isupper() and self.typed[0] != "I"
        return not self.domain and self.typed.isalpha() and self.typed[1:].islower() and capital


@lru_cache(maxsize=1 << 16)
def login_of(words: str) -> Login | None:
    """One word that can be a login: with an @, or letters, digits and points."""
    if len(words) > LONGEST:
        return None
    word = words.strip(" <>()\"';:,").rstrip(".")
    if re.search(r"\w\s+\w*@", word) and word.count("@") == 1:
        word = "".join(word.split())  # "Byrne AJ@pier.example"
    if not word or " " in word or "," in word or not PART.search(word):
        return None
    local, _, domain = word.partition("@")
    parts = [folded(part) for part in PART.findall(local)]
    if not parts or MAILBOXES.intersection(parts) or len("".join(parts)) < SHORT:
        return None
    return Login("".join(parts), re.sub(r"[^\w]+", ".", folded(domain)).strip("."), local)


def is_of_an_office(address: str) -> bool:
    """A mailbox that is called for its use, and may be anybody's there."""
    parts = (folded(part) for part in PART.findall(address.partition("@")[0]))
    return "@" in address and not MAILBOXES.isdisjoint(parts)


@lru_cache(maxsize=1 << 16)
def spelled_out(words: str) -> Name:
    """A name in its parts, one that is written as "ada.byrne" or "ada_j_byrne@" too."""
    name, login = parsed(words), login_of(words)
    if login is None or (name.given and not login.domain):
        return name
    parts = PART.findall(login.typed)
    if not SEPARATED.fullmatch(login.typed) or min(len(parts[0]), len(parts[-1])) < SHORT:
        return name
    return replace(parsed(" ".join(parts)), address=name.address)


def customs(name: Name) -> Iterator[tuple[str, str]]:
    """The logins that a full name makes, each with the sign that it is."""
    given, surname = name.given.replace(" ", ""), name.surname.replace(" ", "")
    if len(given) < 2 or len(surname) < SHORT:
        return
    initials = "".join(part[0] for part in name.middle)
    for sign, letters in (
        ("login-full", given + surname),
        ("login-full", given + initials + surname if initials else ""),
        ("login-full", surname + given),
        ("login-initials", surname + given[0] + initials if initials else ""),
        ("login-initials", surname + given[0] + initials[:1] if initials else ""),
        ("login-initials", given[0] + initials + surname if initials else ""),
        ("login-initial", surname + given[0]),
        ("login-initial", given[0] + surname),
        ("login-cut", (given[0] + surname)[:CUT] if len(surname) >= CUT else ""),
        ("login-cut", (given[0] + initials[:1] + surname)[:CUT] if initials and len(surname) >= CUT else ""),
    ):
        if letters:
            yield letters, sign


def given_part(letters: str, name: Name) -> str:
    """The sign that letters before a surname in a login stand for the given name; empty if they do not."""
    if len(letters) == 1:
        return (
            "login-formal"
            if any(full[0] == letters != name.given[0] for full in full_forms(name.given))
            else ""
        )
    if letters != name.given and len(letters) > 2 and is_short_for(letters, name.given):
        return "login-short"
    return "login-middle" if letters[:-1] == name.given and not name.middle else ""
