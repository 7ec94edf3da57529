"""Through whom a post or a body knows: whoever surely held the post, or was its member, that day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from timeline.case import Case
from timeline.model.entity import Entity, Tenure
from timeline.model.mention import Kind
from timeline.questions.exposure import Exposure
from timeline.questions.offices import distinct, is_outlived, surely_holds

OFFICES = (", {}", " of {}", " of the {}", " at {}", " at the {}")  # how the name of a post in a body ends
MEMBERS = ("member of the {}", "member of {}", "{} member", "members of the {}")


@dataclass(frozen=True, slots=True)
class Spokesman:
    """A person who stands for a post or body as long as a tenure lasts."""

    person: str
    tenure: Tenure

    def speaks(self, case: Case, exposure: Exposure) -> bool:
        """What came to the person came while the tenure surely lasted, or belongs to it as its post."""
        when = exposure.when
        if when.is_open or exposure.who not in (self.person, self.tenure.post):
            return False
        return surely_holds(self.tenure, when) and not is_outlived(case, self.tenure, when)


def spokesmen(case: Case, who: Entity) -> tuple[Spokesman, ...]:
    """Those through whom a post or body knows, by the tenures on record; nobody for a person."""
    return tuple(spokesman for post in _posts(case, who) for spokesman in _holders(case, post))


def officers(case: Case, who: Entity) -> tuple[Spokesman, ...]:
    """Those who hold a post in a body, by the name of the post: what is sent to them is sent to it."""
    if who.kind is not Kind.ORGANISATION:
        return ()
    ends = tuple(form.format(name.words).lower() for name in who.names for form in OFFICES)
    posts = (post for post in case.entities(Kind.POST) if post.name.lower().endswith(ends))
    return tuple(spokesman for post in posts for spokesman in _holders(case, post.id))


def _posts(case: Case, who: Entity) -> Iterator[str]:
    """The post itself, or the posts of a body's members."""
    if who.kind is Kind.POST:
        yield who.id
    if who.kind is Kind.ORGANISATION:
        forms = {form.format(name.words).lower() for name in who.names for form in MEMBERS}
        for post in case.entities(Kind.POST):
            if forms.intersection(name.words.lower() for name in post.names):
                yield post.id


def _holders(case: Case, post: str) -> Iterator[Spokesman]:
    for tenure in distinct(case.tenures(post=post)):
        if tenure.person is not None:
            yield Spokesman(tenure.person, tenure)
