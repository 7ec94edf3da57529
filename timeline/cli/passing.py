"""The case handed on: its graph, other programs' formats, and the plug-ins at work."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Annotated

import typer

from timeline.checks import CHECKS
from timeline.cli.options import CaseOption, JsonOption, commands, opened
from timeline.cli.screen import note, print_json, print_page, write
from timeline.errors import TimelineError
from timeline.export import EXPORTERS, OWN, exporter_for
from timeline.graph import node_link
from timeline.questions import QUESTIONS
from timeline.readers import READERS
from timeline.views.graph import graph_page
from timeline.views.plugins import plugin_shapes, plugin_table

FORMATS = f"One of: {', '.join(exporter.name for exporter in OWN)}."

app = commands()


@app.command()
def graph(case: CaseOption = None, as_json: JsonOption = False) -> None:
    """Print the knowledge graph: its figures, or all of it as node-link JSON.

    Example: timeline graph --json > graph.json
    """
    linked = node_link(opened(case))
    if as_json:
        print_json(linked)
    else:
        print_page(graph_page(linked))


@app.command()
def export(
    format: Annotated[str, typer.Argument(metavar="FORMAT", help=FORMATS)],
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="FILE", help="Else printed.")
    ] = None,
    case: CaseOption = None,
) -> None:
    """Write the case in another program's format; what it cannot hold is told on standard error.

    Example: timeline export graphml -o powys.graphml
    """
    held, exporter, out = opened(case), exporter_for(format), BytesIO()
    lost = exporter.write(held, out)
    if output is None:
        write(out.getvalue().decode("utf-8"))
    else:
        _save(output, out.getvalue())
    for sentence in lost:
        note(f"not in {exporter.name}: {sentence}")


@app.command()
def plugins(as_json: JsonOption = False) -> None:
    """List the plug-ins in use and where they come from.

    Example: timeline plugins
    """
    shelves = (READERS, QUESTIONS, CHECKS, EXPORTERS)
    found = [shape for shelf in shelves for shape in plugin_shapes(shelf.name, shelf)]
    if as_json:
        print_json(found)
    else:
        print_page(plugin_table(found))


def _save(path: Path, data: bytes) -> None:
    try:
        path.write_bytes(data)
    except OSError as error:
        raise TimelineError(
            f"cannot write {str(path)!r}: {error.strerror}", hint="give another FILE to -o"
        ) from error
    note(f"wrote {path}")
