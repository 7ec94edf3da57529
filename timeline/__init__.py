"""Reconstruct what happened, who knew what when, and where the record falls silent.

What a script imports: `open_case`, `Case`, `When`. The names are handed on lazily, so that
importing one room (`timeline.dates`) does not load the others.
"""

from importlib import import_module

TYPE_CHECKING = False  # what type checkers take for true, without the weight of `typing`
if TYPE_CHECKING:
    from timeline.case import Case as Case
    from timeline.case import open_case as open_case
    from timeline.model.when import When as When

__version__ = "0.1.0"
__all__ = ["Case", "When", "open_case"]

_HOMES = {"Case": "timeline.case", "open_case": "timeline.case", "When": "timeline.model.when"}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module 'timeline' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
