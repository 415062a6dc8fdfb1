"""What a check reaches the world through: every part of it is an argument, so that tests dial nothing."""

import ssl
from dataclasses import dataclass, field

from disclosures.links.dialling import Dialler, browser_tls, dial
from disclosures.links.guard import Pair
from disclosures.links.limits import Limits
from disclosures.links.pacing import Pacing
from disclosures.links.resolving import Resolver, resolve
from disclosures.links.robots import Robots


@dataclass(frozen=True)
class Web:
    """One for a run: it remembers whom it asked when, and what each robots.txt said. `allowed`: pairs of address and
    port that the guard lets through."""

    resolver: Resolver = resolve
    dialler: Dialler = dial
    limits: Limits = field(default_factory=Limits)
    allowed: frozenset[Pair] = frozenset()
    pacing: Pacing = field(default_factory=Pacing)
    robots: Robots = field(default_factory=Robots)
    tls: ssl.SSLContext = field(default_factory=browser_tls)

    @classmethod
    def real(cls) -> "Web":
        from django.conf import settings

        return cls(allowed=settings.LINK_CHECK_ALLOW)
