"""What is known of a source from outside its words: what the case states of it, its name, its problems.

What the case states (case.toml, a sidecar) outranks what the file says of itself, and that outranks
the file's name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from timeline.model.problem import Grade, Problem
from timeline.model.source import Source, Text
from timeline.readers.received import Received
from timeline.readers.written import IN_WORDS, from_name

WITHOUT_WORDS = ("archive", "mailbox")  # whose words are all in the documents that they hold


def known(text: Text, received: Received) -> Text:
    """A text with what the case states of its source, and what is odd about the whole."""
    source = _with_facts(text.source, received)
    odd = () if received.is_numbered else _disagreement(source)
    return replace(text, source=source, problems=(*text.problems, *_wordless(text), *odd))


def _with_facts(source: Source, received: Received) -> Source:
    """What the case states over what the file says, and its name where neither dates it."""
    facts = received.facts
    stated = replace(
        source,
        kind=facts.kind or source.kind,
        title=facts.title or source.title,
        author=facts.author or source.author,
    )
    if facts.written is not None:
        written = facts.written.because(f"stated in {facts.written_from or 'the call'}")
        return replace(stated, written=written, written_from=facts.written_from)
    if stated.written.is_open and not received.is_numbered:
        named = from_name(source.path)
        return stated if named.is_open else replace(stated, written=named, written_from="file name")
    return stated


def _wordless(text: Text) -> Iterator[Problem]:
    """A file that was read and holds no word to quote, a page of pictures for one."""
    if not text.problems and not text.body.strip() and text.source.kind not in WITHOUT_WORDS:
        yield Problem(text.source.path, "holds no words", Grade.NOTE, "empty")


def _disagreement(source: Source) -> Iterator[Problem]:
    """A document whose head and whose file's name give days that exclude each other."""
    named = from_name(source.path)
    if source.written_from in IN_WORDS and not named.is_open and not source.written.may_overlap(named):
        where = f"{source.written_from} gives {source.written.edtf}, the file's name {named.edtf}"
        message = f"{where}; the first is taken: state `written` in case.toml if it is wrong"
        yield Problem(source.path, message, Grade.DOUBT, "two-dates")
