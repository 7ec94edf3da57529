"""Rich text as Outlook packs it (LZFu), unpacked: each piece is new or stood within the last 4,096 bytes."""

from __future__ import annotations

import struct

MOST = 8_000_000  # bytes that are unpacked
_PACKED, _PLAIN = b"LZFu", b"MELA"
_RING = 4096
_BEFORE = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor "
    rb"MS Sans SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0"
    b"\r\n"
    rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)  # what every packed text may repeat from its first byte on


def unpacked(data: bytes) -> tuple[bytes, bool]:
    """Rich text out of its packing, and whether it is whole."""
    if len(data) < 16:
        return b"", not data
    _, size, sign = struct.unpack_from("<II4s", data)
    if sign == _PLAIN:
        return data[16 : 16 + min(size, MOST)], len(data) >= 16 + size <= 16 + MOST
    if sign != _PACKED:
        return b"", False
    found, ended = _expanded(data, min(size, MOST))
    return found, len(found) >= size or ended


def _expanded(data: bytes, size: int) -> tuple[bytes, bool]:
    """The bytes that the pieces stand for, and whether the sign of their end was met."""
    out, place = bytearray(_BEFORE), 16
    while place < len(data) and len(out) - len(_BEFORE) < size:
        kinds = data[place]
        place += 1
        for bit in range(8):
            if not kinds >> bit & 1:
                out += data[place : place + 1]
                place += 1
                continue
            if place + 2 > len(data) or _repeat(out, data[place] << 8 | data[place + 1]):
                return _of(out, size), place + 2 <= len(data)
            place += 2
    return _of(out, size), False


def _repeat(out: bytearray, piece: int) -> bool:
    """Add what stood at a place of the ring once more; whether the piece is the sign of the end."""
    offset, length = piece >> 4, (piece & 15) + 2
    back = (len(out) - offset) % _RING
    if not back:
        return True
    start = len(out) - back
    for place in range(start, start + length):
        out.append(out[place] if place >= 0 else 0)
    return False


def _of(out: bytearray, size: int) -> bytes:
    return bytes(out[len(_BEFORE) : len(_BEFORE) + size])
