"""The cookies of one check: many sites set one and send the visitor back to the same address. Pure."""

import re

_PAIR = re.compile(r"\s*([!#$%&'*+.^_`|~0-9A-Za-z-]+)\s*=\s*([\x21-\x2b\x2d-\x3a\x3c-\x7e]*)\s*(?:;|$)")
_DOMAIN = re.compile(r";\s*domain\s*=\s*\.?([^;\s]+)", re.IGNORECASE)


class Cookies:
    """Kept for the host that set them and, where it says so, for its siblings; paths and ages do not matter here."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str], str] = {}

    def take(self, host: str, lines: list[str]) -> None:
        for line in lines:
            pair, domain = _PAIR.match(line), _DOMAIN.search(line)
            if pair:
                self._kept[_domain(host, domain[1].lower() if domain else ""), pair[1]] = pair[2]

    def of(self, host: str) -> str:
        """What the header Cookie says to this host."""
        fitting = ((name, value) for (domain, name), value in self._kept.items() if _fits(host, domain))
        return "; ".join(f"{name}={value}" for name, value in fitting)


def _domain(host: str, wanted: str) -> str:
    """A dot in front: for the hosts below as well."""
    return f".{wanted}" if wanted.count(".") and f".{host}".endswith(f".{wanted}") else host


def _fits(host: str, domain: str) -> bool:
    return f".{host}".endswith(domain) if domain.startswith(".") else host == domain
