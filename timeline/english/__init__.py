"""Questions in plain English, read by a grammar that is data; what it cannot read it says so."""

from timeline.english.asking import ask

__all__ = ["ask"]
