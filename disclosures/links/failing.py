"""Why nothing could be read at an address. Pure."""

import ssl

import h11

from disclosures.links.words import State


class Failed(Exception):
    """The check of an address ends with this state; the reason is in English, for the log."""

    def __init__(self, state: State, reason: str) -> None:
        super().__init__(reason)
        self.state = state


EXPECTED = (Failed, OSError, h11.ProtocolError)


def failure_of(error: Exception) -> Failed:
    """What one of the `EXPECTED` means. Only a certificate that cannot be believed is `certificate`; TLS that does not
    come about otherwise is as dead as a broken connection."""
    if isinstance(error, Failed):
        return error
    reason = f"{type(error).__name__}: {error}"
    if isinstance(error, TimeoutError):
        return Failed(State.TIMEOUT, reason)
    return Failed(State.CERTIFICATE if isinstance(error, ssl.SSLCertVerificationError) else State.DEAD, reason)
