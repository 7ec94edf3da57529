"""Web pages (HTML) as sources of their own; how their words are found stands in `readers.webpage`."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.model.source import Text
from timeline.readers.received import Received
from timeline.readers.typed import finished
from timeline.readers.webpage import laid_out_page

_LOOKS = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL
)


class WebPage:
    """HTML as saved by a browser or a feed."""

    name = "web-page"

    def reads(self, received: Received) -> bool:
        """By its name, or by its first tag."""
        return received.suffix in (".html", ".htm", ".xhtml") or bool(_LOOKS.match(received.head))

    def read(self, received: Received) -> Text:
        """The page's words with headings, paragraphs, items and rows, dated by what it says of itself."""
        text = finished(*laid_out_page(received), received)
        if text.source.kind != "document":
            return text
        return replace(text, source=replace(text.source, kind="web-page"))
