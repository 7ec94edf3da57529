"""How tests of mail read: files in, a case out."""

from __future__ import annotations

from inspect import cleandoc

from timeline.extract.whole import extract
from timeline.model.event import Event
from timeline.model.resolved import Resolved
from timeline.model.terms import SourceFacts, Terms
from timeline.readers import read_source
from timeline.resolve.whole import resolve


def case_of(sources: dict[str, str], **terms: str) -> Resolved:
    """The case of some files, by their names."""
    known = Terms(**terms)  # type: ignore[arg-type]
    texts = [
        read_source(f"sources/{name}", (cleandoc(words) + "\n").encode(), SourceFacts(), known)
        for name, words in sources.items()
    ]
    return resolve([extract(text) for text in texts], (), known)


def mail(
    sender: str = "Ann Lee <ann@b.example>",
    to: str = "Tom Bright <tom@b.example>",
    date: str = "Mon, 27 Nov 2017 10:11:00 +0000",
    subject: str = "The pump",
    body: str = "The pump in the cellar leaks since Monday, and nobody has looked at it.",
    **more: str,
) -> str:
    """A mail as its program saves it; `message_id="a"` is the header Message-ID: a."""
    names = {"message_id": "Message-ID", "answers": "In-Reply-To", "references": "References"}
    lines = [f"{names[key]}: {value}" for key, value in more.items()]
    head = [f"From: {sender}", f"To: {to}", f"Date: {date}", f"Subject: {subject}", *lines]
    return "\n".join((*head, "", body))


def mails(case: Resolved) -> list[Event]:
    """The mails of a case as events."""
    return [event for event in case.events if event.kind == "email"]


def absent(case: Resolved) -> list[tuple[str, str]]:
    """What is not held: how it is known, and its id or subject."""
    return sorted((one.how, one.message_id or one.subject) for one in case.absent)
