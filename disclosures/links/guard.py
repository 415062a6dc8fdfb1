"""Which addresses of the network the checker may dial. Pure.

Written out by hand, since `ipaddress.is_global` changes between versions of Python and is true for 64:ff9b::7f00:1.
Sources: the IANA special-purpose address registries, and the metadata addresses of cloud providers.
"""

from collections.abc import Collection, Iterable
from ipaddress import IPv4Address, IPv4Network, IPv6Network, ip_address

Pair = tuple[str, int]

# This network, private, shared (CGNAT), loopback, link-local with the metadata service, IETF, documentation, AS112,
# 6to4 relays, AMT, benchmarks, multicast, reserved and broadcast; Azure's platform address.
REFUSED_4 = [
    IPv4Network(network)
    for network in (
        *("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12"),
        *("192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16"),
        *("192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"),
        "168.63.129.16/32",
    )
]
# Whatever is not global unicast is refused: loopback, mapped and compatible IPv4, NAT64, unique local (fd00:ec2::254 is
# metadata), link- and site-local, multicast. Inside it: IETF with Teredo, documentation, 6to4, AS112, the old 6bone.
GLOBAL_6 = IPv6Network("2000::/3")
REFUSED_6 = [
    IPv6Network(network)
    for network in ("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3ffe::/16", "3fff::/20")
]


def refused(address: str) -> bool:
    """Also for what is no address, or one with a zone (fe80::1%eth0)."""
    try:
        ip = ip_address(address)
    except ValueError:
        return True
    if isinstance(ip, IPv4Address):
        return any(ip in network for network in REFUSED_4)
    return ip.scope_id is not None or ip not in GLOBAL_6 or any(ip in network for network in REFUSED_6)


def open_to(addresses: Iterable[str], port: int, allowed: Collection[Pair]) -> list[str]:
    """Of the addresses of a name those that may be dialled, in their order: a name with a good and a bad one is asked
    at the good one, as what is checked here is the very address that is dialled."""
    return [address for address in addresses if is_allowed(address, port, allowed) or not refused(address)]


def is_allowed(address: str, port: int, allowed: Collection[Pair]) -> bool:
    """Whether LINK_CHECK_ALLOW names this very pair."""
    try:
        return (str(ip_address(address)), port) in allowed
    except ValueError:
        return False


def read_pairs(text: str) -> frozenset[Pair]:
    """`127.0.0.1:41234,[::1]:41235`; raises ValueError naming the part that is no such pair."""
    return frozenset(_pair(part.strip()) for part in text.split(",") if part.strip())


def _pair(part: str) -> Pair:
    host, _, port = part.rpartition(":")
    try:
        if not port.isascii() or not port.isdigit() or not 0 < int(port) < 2**16:
            raise ValueError
        return str(ip_address(host.removeprefix("[").removesuffix("]"))), int(port)
    except ValueError:
        raise ValueError(part) from None
