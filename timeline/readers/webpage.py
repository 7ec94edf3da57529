"""The words of web pages (HTML): what a reader of the page sees, block by block.

Menus, scripts, forms' controls and hidden text are left out; white space is folded as a browser
folds it. A blank line stands between blocks, one line end between list items and table rows, and
" | " between the cells of a row. A table with a header gives rows, and its lines no marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from importlib.util import find_spec

from timeline.model.problem import Grade, Problem
from timeline.model.source import Text
from timeline.readers.charset import decode
from timeline.readers.pagefacts import page_facts
from timeline.readers.pagelayout import Block, laid_out
from timeline.readers.plain import faults
from timeline.readers.received import Received

_DECLARED = re.compile(rb"<meta[^>]{1,200}charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)


def page(received: Received) -> Text:
    """A page as text, with what its head says of title, author and date, and nothing told by its words."""
    return laid_out_page(received)[0]


def laid_out_page(received: Received) -> tuple[Text, Sequence[Block]]:
    """A page as text, and the blocks that it was made of."""
    if find_spec("selectolax") is None:
        return received.without_extra("an HTML page"), ()
    from timeline.readers.pageblocks import blocks_of, parsed

    declared = _DECLARED.search(received.head)
    decoded = decode(received.data, declared[1].decode("ascii") if declared else "")
    tree = parsed(decoded.body)
    source = page_facts(tree, received)
    blocks, hidden = blocks_of(tree)
    text = laid_out(Text(source, "", problems=faults(received, decoded)), blocks, received.facts.columns)
    return replace(text, problems=(*text.problems, *_hidden(text, hidden))), blocks


def _hidden(text: Text, letters: int) -> Iterator[Problem]:
    if letters:
        message = f"hides {letters} characters from its readers, which were left out"
        yield Problem(text.source.path, message, Grade.NOTE, "hidden-text")
