"""A reader of another package, with a library behind it that does what the document tells it to do."""

from __future__ import annotations

import os
import signal

from timeline.model.source import Text
from timeline.readers.received import Received

SIGN = b"TOY:"


class Toy:
    """Documents that are an order: to die, to eat, or to be read."""

    name = "toy"
    native = True

    def reads(self, received: Received) -> bool:
        """By its first bytes."""
        return received.data.startswith(SIGN)

    def read(self, received: Received) -> Text:
        """The words behind the sign, or the end of it all."""
        order = received.data.removeprefix(SIGN).decode()
        if order == "die":
            os.kill(os.getpid(), signal.SIGSEGV)
        if order == "eat":
            return Text(received.source, str(len(bytearray(9 << 30))))
        return Text(received.source, order)


TOY = Toy()
