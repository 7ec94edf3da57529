"""Which plug-ins are in use, and which package each comes from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from rich.console import RenderableType
from rich.text import Text

from timeline.views.json import Json
from timeline.views.layout import FAINT, plain_table
from timeline.views.shown import shown_inline


def plugin_shapes(shelf: str, plugins: Iterable[Any]) -> Iterator[Json]:
    """The plug-ins of a shelf, in the order in which they are asked."""
    for plugin in plugins:
        module = plugin.__module__ if callable(plugin) else type(plugin).__module__
        yield {"shelf": shelf, "name": _name(plugin), "package": module.partition(".")[0], "module": module}


def plugin_table(plugins: Sequence[Json]) -> RenderableType:
    """A row per plug-in."""
    table = plain_table("shelf", "name", "from")
    for plugin in plugins:
        own = plugin["package"] == "timeline"
        table.add_row(
            Text(plugin["shelf"]),
            shown_inline(plugin["name"]),
            shown_inline(plugin["module"], FAINT if own else ""),
        )
    return table


def _name(plugin: Any) -> str:
    named = getattr(plugin, "name", None) or getattr(plugin, "__name__", None) or type(plugin).__name__
    return str(named).rstrip("_").replace("_", "-")
