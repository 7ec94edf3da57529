"""Records as JSON and back by their type hints; a new field is written once, in its type.

Mappings keep the order in which they were filled, so that equal work gives equal bytes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256
from typing import TypeVar

import msgspec

from timeline.model.extraction import Extraction

T = TypeVar("T")


def encode(record: object) -> str:
    """One line of JSON; the same record gives the same line."""
    return msgspec.json.encode(record, enc_hook=_plain).decode()


def decode(kind: type[T], line: str | bytes) -> T:
    """The record that `encode` wrote; words that fit no such record raise msgspec.MsgspecError."""
    return msgspec.json.decode(line, type=kind)


def encode_extraction(extraction: Extraction) -> bytes:
    """A source's extraction for the cache, without what its text remembers only to be quick."""
    fresh = replace(extraction, text=replace(extraction.text))
    return msgspec.json.encode(fresh, enc_hook=_plain)


def digest(*parts: object) -> str:
    """A hash of what some records say, whatever the order in which their mappings were filled."""
    line = msgspec.json.encode(parts, enc_hook=_plain, order="deterministic")
    return sha256(line).hexdigest()


def _plain(value: object) -> object:
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"no JSON for {type(value).__name__}")
