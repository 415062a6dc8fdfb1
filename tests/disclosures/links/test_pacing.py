"""Requests to one host keep a distance; hosts do not wait for each other."""

from disclosures.links.pacing import Pacing


def test_each_request_to_a_host_gets_the_next_second() -> None:
    now, slept = [100.0], list[float]()
    pacing = Pacing(1.0, clock=lambda: now[0], sleep=slept.append)
    assert [pacing.wait(host) for host in ("a", "b", "a", "a")] == [0, 0, 1, 2]
    assert slept == [1, 2]
    now[0] = 102.5
    assert pacing.wait("a") == 0.5
    now[0] = 200
    assert pacing.wait("a") == 0
