"""Whoever knows can tell whoever they meet from then on, and nobody before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from itertools import pairwise, permutations

from hypothesis import given
from hypothesis import strategies as st

from timeline.graph.paths import Contact, Ways

START = date(2020, 1, 1)


def earliest_hearing(knowing: Mapping[str, date], contacts: Iterable[Contact]) -> dict[str, date]:
    """When each can have heard at the earliest, of contacts in no order."""
    return Ways(contacts).earliest(knowing)


def day(number: int) -> date:
    """The so-manyeth day of the story."""
    return START + timedelta(days=number)


def contact(teller: str, hearer: str, first: int, last: int | None = None) -> Contact:
    """A contact on one day, or between two."""
    return Contact((teller,), (hearer,), day(first), day(first if last is None else last))


def test_news_travels_along_contacts_in_time() -> None:
    """Ann knows on day 1, meets Bob on day 3, Bob meets Cy on day 5."""
    heard = earliest_hearing({"ann": day(1)}, [contact("ann", "bob", 3), contact("bob", "cy", 5)])
    assert heard == {"ann": day(1), "bob": day(3), "cy": day(5)}


def test_a_contact_before_one_knew_carries_nothing() -> None:
    """Bob met Cy before Ann told Bob."""
    heard = earliest_hearing({"ann": day(1)}, [contact("ann", "bob", 3), contact("bob", "cy", 2)])
    assert "cy" not in heard


def test_a_contact_on_the_same_day_may_carry_it() -> None:
    """Within a day the order is not known."""
    heard = earliest_hearing({"ann": day(1)}, [contact("ann", "bob", 3), contact("bob", "cy", 3)])
    assert heard["cy"] == day(3)


def test_a_contact_known_within_bounds_may_have_been_late_enough() -> None:
    """They met some time between days 0 and 9; Ann knew from day 4."""
    assert earliest_hearing({"ann": day(4)}, [contact("ann", "bob", 0, 9)])["bob"] == day(4)


def test_the_earlier_of_two_ways_counts() -> None:
    """A long way round may be the faster one."""
    ways = [contact("ann", "cy", 9), contact("ann", "bob", 2), contact("bob", "cy", 3)]
    assert earliest_hearing({"ann": day(1)}, ways)["cy"] == day(3)


def test_nobody_is_told_by_nobody() -> None:
    """Without anyone who knows there is nothing to hear."""
    assert earliest_hearing({}, [contact("ann", "bob", 2)]) == {}


PEOPLE = ("ann", "bob", "cy", "dee")
CONTACTS = st.lists(
    st.builds(
        lambda pair, first, length: contact(*pair, first, first + length),
        st.sampled_from(list(permutations(PEOPLE, 2))),
        st.integers(0, 9),
        st.integers(0, 4),
    ),
    max_size=10,
)


def by_patience(knowing: dict[str, date], contacts: list[Contact]) -> dict[str, date]:
    """The same by going over all contacts until nothing changes."""
    heard = dict(knowing)
    for _ in range(len(contacts) + 1):
        for each in contacts:
            for teller in each.tellers:
                if teller in heard and heard[teller] <= each.latest:
                    moment = max(heard[teller], each.earliest)
                    for hearer in each.hearers:
                        heard[hearer] = min(heard.get(hearer, date.max), moment)
    return heard


@given(CONTACTS, st.dictionaries(st.sampled_from(PEOPLE), st.integers(0, 9).map(day), max_size=2))
def test_paths_agree_with_patience(contacts: list[Contact], knowing: dict[str, date]) -> None:
    """Any small story, compared with the slow way."""
    assert earliest_hearing(knowing, contacts) == by_patience(knowing, contacts)


@given(CONTACTS, CONTACTS, st.integers(0, 9))
def test_another_contact_never_makes_hearing_later(
    one: list[Contact], more: list[Contact], start: int
) -> None:
    """Adding a source can only widen what was possible."""
    before = earliest_hearing({"ann": day(start)}, one)
    after = earliest_hearing({"ann": day(start)}, [*one, *more])
    assert all(after[who] <= moment for who, moment in before.items())


@given(CONTACTS, st.randoms(use_true_random=False))
def test_the_order_of_contacts_does_not_matter(contacts: list[Contact], random: object) -> None:
    """Sources come in any order."""
    shuffled = list(contacts)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert earliest_hearing({"ann": day(2)}, contacts) == earliest_hearing({"ann": day(2)}, shuffled)


@given(CONTACTS, st.integers(0, 9), st.sampled_from(PEOPLE))
def test_to_ask_for_one_is_to_ask_for_all_and_look_one_up(
    contacts: list[Contact], start: int, wanted: str
) -> None:
    """The search may stop early; what it tells is the same."""
    ways = Ways(contacts)
    every = ways.earliest({"ann": day(start)})
    assert ways.earliest({"ann": day(start)}, {wanted}) == {
        who: d for who, d in every.items() if who == wanted
    }


def test_a_meeting_tells_all_who_are_there() -> None:
    """One contact of many people."""
    met = ("ann", "bob", "cy")
    assert earliest_hearing({"ann": day(1)}, [Contact(met, met, day(3), day(3))])["cy"] == day(3)


def test_a_path_names_each_contact_from_whoever_knew() -> None:
    """Ann to Bob on day 3, Bob to Cy on day 5."""
    ways = Ways([contact("ann", "bob", 3), contact("bob", "cy", 5), contact("ann", "cy", 9)])
    steps = [(step.teller, step.hearer, step.day) for step in ways.path({"ann": day(1)}, "cy")]
    assert steps == [("ann", "bob", day(3)), ("bob", "cy", day(5))]


def test_nobody_has_a_path_who_knew_or_is_out_of_reach() -> None:
    """Ann knew; Dee met nobody; Eve is not on record."""
    ways = Ways([contact("ann", "bob", 3), contact("dee", "fay", 1)])
    assert [ways.path({"ann": day(1)}, who) for who in ("ann", "dee", "eve")] == [(), (), ()]


@given(
    st.lists(
        st.tuples(st.sampled_from("abcd"), st.sampled_from("abcd"), st.integers(0, 9), st.integers(0, 3)),
        max_size=8,
    ),
    st.sampled_from("bcd"),
)
def test_a_path_ends_on_the_first_possible_day_and_never_runs_backwards(
    made: list[tuple[str, str, int, int]], who: str
) -> None:
    """Whatever the contacts: each step begins where the last ended, on the same day or later."""
    ways = Ways([contact(one, other, first, first + more) for one, other, first, more in made])
    steps = ways.path({"a": day(2)}, who)
    reached = ways.earliest({"a": day(2)}).get(who)
    assert (steps[-1].day if steps else None) == reached
    assert all(a.hearer == b.teller and a.day <= b.day for a, b in pairwise(steps))
