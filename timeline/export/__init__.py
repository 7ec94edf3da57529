"""A case in other programs' formats, one file each; every exporter says what its format cannot hold."""

from timeline.errors import WrongTerms
from timeline.export.csv import Csv
from timeline.export.exporter import Exporter as Exporter
from timeline.export.followthemoney import FollowTheMoney
from timeline.export.graphs import Gexf, GraphMl
from timeline.export.icalendar import ICalendar
from timeline.export.json import Json, JsonLines
from timeline.export.markdown import Markdown
from timeline.export.timelinejs import TimelineJs
from timeline.export.timesketch import Timesketch, TimesketchLines
from timeline.plugins import Shelf

OWN: tuple[Exporter, ...] = (
    Csv(),
    Json(),
    JsonLines(),
    GraphMl(),
    Gexf(),
    Markdown(),
    ICalendar(),
    Timesketch(),
    TimesketchLines(),
    TimelineJs(),
    FollowTheMoney(),
)
EXPORTERS: Shelf[Exporter] = Shelf("exporters", OWN)


def exporter_for(name: str) -> Exporter:
    """The exporter of a format; WrongTerms names those there are."""
    shelf = {exporter.name: exporter for exporter in EXPORTERS}
    if name not in shelf:
        raise WrongTerms(f"there is no export format {name!r}", hint=f"one of: {', '.join(shelf)}")
    return shelf[name]
