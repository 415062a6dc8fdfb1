"""What the checker may never dial, in every way to write it."""

import re

import pytest

from disclosures.links.guard import is_allowed, open_to, read_pairs, refused

REFUSED = {
    "loopback": "127.0.0.1",
    "loopback, far end": "127.255.255.254",
    "this network": "0.0.0.0",
    "private 10": "10.0.0.5",
    "private 172": "172.31.255.1",
    "private 192": "192.168.1.10",
    "shared (CGNAT)": "100.64.0.1",
    "Alibaba's metadata": "100.100.100.200",
    "link-local": "169.254.1.1",
    "metadata": "169.254.169.254",
    "Azure's platform": "168.63.129.16",
    "Oracle's metadata": "192.0.0.192",
    "documentation 1": "192.0.2.7",
    "documentation 2": "198.51.100.7",
    "documentation 3": "203.0.113.7",
    "benchmarks": "198.19.0.1",
    "6to4 relay": "192.88.99.1",
    "multicast": "224.0.0.1",
    "reserved": "240.0.0.1",
    "broadcast": "255.255.255.255",
    "IPv6 loopback": "::1",
    "IPv6 unspecified": "::",
    "IPv4-mapped": "::ffff:127.0.0.1",
    "IPv4-mapped and global": "::ffff:93.184.215.14",
    "IPv4-compatible": "::127.0.0.1",
    "NAT64": "64:ff9b::7f00:1",
    "local NAT64": "64:ff9b:1::7f00:1",
    "6to4": "2002:7f00:1::",
    "Teredo": "2001:0:7f00:1::",
    "IETF": "2001:10::1",
    "IPv6 documentation": "2001:db8::1",
    "new IPv6 documentation": "3fff::1",
    "unique local": "fc00::1",
    "AWS's metadata": "fd00:ec2::254",
    "IPv6 link-local": "fe80::1",
    "with a zone": "fe80::1%eth0",
    "global with a zone": "2606:2800:21f::1%1",
    "site-local": "fec0::1",
    "IPv6 multicast": "ff02::1",
    "segment routing": "5f00::1",
    "no address": "town.example",
}


@pytest.mark.parametrize("address", REFUSED.values(), ids=REFUSED)
def test_is_refused(address: str) -> None:
    assert refused(address)
    assert open_to([address], 80, frozenset()) == []


@pytest.mark.parametrize("address", ["93.184.215.14", "1.1.1.1", "172.32.0.1", "2606:2800:21f:cb07::1", "2400:cb00::1"])
def test_a_global_address_is_open(address: str) -> None:
    assert not refused(address)


def test_of_a_name_with_a_good_and_a_bad_address_only_the_good_one_is_dialled() -> None:
    assert open_to(["127.0.0.1", "93.184.215.14", "::1"], 80, frozenset()) == ["93.184.215.14"]


def test_an_allowed_pair_is_the_address_and_the_port() -> None:
    allowed = read_pairs("127.0.0.1:41234, [::1]:41235,")
    assert allowed == {("127.0.0.1", 41234), ("::1", 41235)}
    assert open_to(["127.0.0.1", "127.0.0.2"], 41234, allowed) == ["127.0.0.1"]
    assert open_to(["127.0.0.1"], 41235, allowed) == []
    assert is_allowed("0:0:0:0:0:0:0:1", 41235, allowed)
    assert not is_allowed("localhost", 41234, allowed)


@pytest.mark.parametrize(
    "text", ["127.0.0.1", "localhost:80", "127.0.0.1:0", "127.0.0.1:70000", ":80", "127.0.0.1:๘๐", "*:80"]
)
def test_no_pair_is_named(text: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(text)}$"):
        read_pairs(f"[::1]:80,{text}")
