"""Documents of old office programs (DOC, PPT), which LibreOffice turns into ones that are read here."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory
from types import MappingProxyType

from timeline.model.source import Text
from timeline.readers.compound import MAGIC
from timeline.readers.packed import is_locked
from timeline.readers.received import Reader, Received
from timeline.readers.slides import Slides
from timeline.readers.word import Word

PROGRAM = "soffice"
LONGEST = 110.0  # seconds for one document
_STREAMS = MappingProxyType({"WordDocument": "docx", "PowerPoint Document": "pptx"})
_READERS: Mapping[str, Reader] = MappingProxyType({"docx": Word(), "pptx": Slides()})
_NOWHERE = "http://127.0.0.1:9"  # a document may ask for pictures from the network


class OldDocument:
    """Documents that Word and PowerPoint saved before 2007."""

    name = "old-document"
    binary = True

    def reads(self, received: Received) -> bool:
        """By the names of the streams in it."""
        return bool(_format(received.data)) and not is_locked(received.data)

    def read(self, received: Received) -> Text:
        """The words of its copy in a newer format; without the program that makes one, what to install."""
        wanted = _format(received.data)
        what = "Word document (DOC)" if wanted == "docx" else "presentation (PPT)"
        if which(PROGRAM) is None:
            hint = f"install LibreOffice, whose program {PROGRAM} converts it, or save it as {wanted.upper()}"
            return received.unread(f"is an old {what}, which is not read as it is: {hint}", "missing-program")
        converted = _converted(received.data, wanted)
        if not converted:
            reason = "it may be damaged or locked with a password"
            return received.unread(f"is an old {what} that LibreOffice could not convert: {reason}")
        return _READERS[wanted].read(replace(received, data=converted))


def _format(data: bytes) -> str:
    """The newer format of an old document; empty for what is none."""
    if not data.startswith(MAGIC):
        return ""
    return next((new for name, new in _STREAMS.items() if name.encode("utf-16-le") in data), "")


def _converted(data: bytes, wanted: str) -> bytes:
    """A document in a newer format; no bytes where it cannot be converted."""
    with TemporaryDirectory() as place:
        old, new = Path(place) / "received", Path(place) / f"received.{wanted}"
        old.write_bytes(data)
        profile = f"-env:UserInstallation={(Path(place) / 'profile').as_uri()}"
        command = [PROGRAM, profile, "--headless", "--convert-to", wanted, "--outdir", place, str(old)]
        try:
            subprocess.run(command, capture_output=True, timeout=LONGEST, check=False, env=_apart())
        except subprocess.TimeoutExpired:
            return b""
        return new.read_bytes() if new.exists() else b""


def _apart() -> Mapping[str, str]:
    """The environment without a way to the network."""
    return {**os.environ, "http_proxy": _NOWHERE, "https_proxy": _NOWHERE}
