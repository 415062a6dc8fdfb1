"""Each way a connection fails has its state."""

import ssl

import h11
import pytest

from disclosures.links.failing import EXPECTED, Failed, failure_of
from disclosures.links.words import State

FAILURES = {
    "said": (Failed(State.TOO_LARGE, "more"), State.TOO_LARGE),
    "no answer in time": (TimeoutError("timed out"), State.TIMEOUT),
    "refused": (ConnectionRefusedError(111, "refused"), State.DEAD),
    "reset": (ConnectionResetError(104, "reset"), State.DEAD),
    "unreachable": (OSError(113, "no route"), State.DEAD),
    "a certificate": (ssl.SSLCertVerificationError(1, "self-signed"), State.CERTIFICATE),
    "other TLS": (ssl.SSLError(1, "wrong version number"), State.DEAD),
    "no HTTP": (h11.RemoteProtocolError("illegal status line"), State.DEAD),
}


@pytest.mark.parametrize("case", FAILURES)
def test_has_its_state(case: str) -> None:
    error, state = FAILURES[case]
    assert isinstance(error, EXPECTED)
    failed = failure_of(error)
    assert failed.state is state
    assert str(failed)
