"""Web pages (HTML) as sources of their own; how their words are found stands in `readers.webpage`."""

from __future__ import annotations

import re
from dataclasses import replace
from email import message_from_bytes

from timeline.model.source import Text
from timeline.readers.charset import decode
from timeline.readers.received import Received
from timeline.readers.typed import finished
from timeline.readers.webpage import laid_out_page

_LOOKS = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL
)


_SAVED = re.compile(rb"^(?:snapshot-content-location:|from: <saved by )", re.IGNORECASE | re.MULTILINE)
_RELATED = re.compile(rb"^content-type:\s*multipart/related", re.IGNORECASE | re.MULTILINE)


class SavedWhole:
    """A page and its pictures in one file (MHTML), as browsers and Word save them."""

    name = "saved-page"

    def reads(self, received: Received) -> bool:
        """By what browsers write into its header; by its name or the want of a sender otherwise."""
        head = re.split(rb"\r?\n\r?\n", received.head, maxsplit=1)[0]
        if not _RELATED.search(head):
            return False
        is_named = received.suffix in (".mht", ".mhtml")
        return is_named or bool(_SAVED.search(head)) or not re.search(rb"(?im)^(?:from|to|received):", head)

    def read(self, received: Received) -> Text:
        """The page in it."""
        for part in message_from_bytes(received.data).walk():
            page = part.get_payload(decode=True) if part.get_content_type() == "text/html" else None
            if isinstance(page, bytes):
                words = decode(page, str(part.get_content_charset() or "")).body
                return WebPage().read(replace(received, data=words.encode()))
        return received.unread("is a saved page without a page in it: save it again")


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
