from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from knowledge.circles import circles


def test_no_circle() -> None:
    assert circles({"a": ["b", "c"], "b": ["c"], "c": []}) == []


def test_the_shortest_circle_of_each_knot() -> None:
    needs = {"a": ["b"], "b": ["c", "a"], "c": ["a"], "d": ["a", "e"], "e": ["d"], "f": ["f"]}
    assert circles(needs) == [["a", "b", "a"], ["d", "e", "d"], ["f", "f"]]


def test_needs_of_something_unknown_are_left_out() -> None:
    assert circles({"a": ["z"]}) == []


def test_a_long_chain_needs_no_deep_recursion() -> None:
    chain = {str(n): [str(n + 1)] for n in range(20_000)}
    assert circles(chain) == []
    (circle,) = circles({**chain, "20000": ["0"]})
    assert len(circle) == 20_002


graphs = st.dictionaries(st.sampled_from("abcdef"), st.lists(st.sampled_from("abcdef"), max_size=3))


@given(needs=graphs)
def test_each_circle_follows_the_arrows_and_what_is_left_has_none(needs: dict[str, list[str]]) -> None:
    found = circles(needs)
    for circle in found:
        assert circle[0] == circle[-1]
        assert all(after in needs[before] for before, after in pairwise(circle))
    on_a_way_back = {key for key in needs if _reaches(needs, key, key)}
    assert bool(found) == bool(on_a_way_back)
    assert {key for circle in found for key in circle} <= on_a_way_back


def _reaches(needs: dict[str, list[str]], start: str, goal: str) -> bool:
    seen: set[str] = set()
    waiting = [other for other in needs[start] if other in needs]
    while waiting:
        key = waiting.pop()
        if key == goal:
            return True
        if key not in seen:
            seen.add(key)
            waiting += [other for other in needs[key] if other in needs]
    return False
