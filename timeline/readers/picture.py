"""Pictures of pages: photographs and scans, whose words a program reads."""

from __future__ import annotations

from dataclasses import replace

from timeline.model.problem import Grade, Problem
from timeline.model.source import Text
from timeline.readers.charset import seems_binary
from timeline.readers.ocr import MISSING, is_installed, scanned, told_by_ocr
from timeline.readers.pdfpages import set_in_type
from timeline.readers.received import Received
from timeline.readers.typed import recognised


class Picture:
    """Pictures in the usual formats."""

    name = "picture"
    binary = True

    def reads(self, received: Received) -> bool:
        """By its first bytes."""
        is_webp = received.head[:4] == b"RIFF" and received.head[8:12] == b"WEBP"
        return is_webp or seems_binary(received.head).startswith("an image")

    def read(self, received: Received) -> Text:
        """The words in it, those in doubt marked; without the program that reads them, what to install."""
        named = seems_binary(received.head)
        if not is_installed():
            return received.unread(f"seems to be {named}; to read the words in it {MISSING}")
        scan = scanned(received.data)
        if scan.fault:
            return received.unread(f"seems to be {named}, which {scan.fault}")
        text = set_in_type(Text(received.source, ""), scan.pages, received.facts.columns)
        if not text.body:
            message = f"seems to be {named}, in which no words can be read: look at it"
            return replace(text, problems=(Problem(received.source.path, message, Grade.NOTE, "scan"),))
        text = recognised(text, received)
        note = Problem(received.source.path, f"is {told_by_ocr(scan.sure)}", Grade.NOTE, "ocr")
        return replace(text, problems=(*text.problems, note))
