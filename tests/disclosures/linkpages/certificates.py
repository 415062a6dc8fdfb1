"""Certificates no browser accepts, made in memory."""

import ssl
import tempfile
from datetime import UTC, datetime, timedelta
from functools import cache
from ipaddress import ip_address

KINDS = ("self-signed", "expired", "other-host")
Certificate = bytes  # PEM of the key and of the chain


def _self_signed() -> Certificate:
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    names = x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1")), x509.DNSName("localhost")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=30))
        .not_valid_after(now + timedelta(days=300))
        .add_extension(names, critical=False)
        .sign(key, hashes.SHA256())
    )
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return secret + certificate.public_bytes(serialization.Encoding.PEM)


def _context(certificate: Certificate) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with tempfile.NamedTemporaryFile(suffix=".pem") as file:
        file.write(certificate)
        file.flush()
        context.load_cert_chain(file.name)
    return context


@cache
def contexts() -> tuple[dict[str, ssl.SSLContext], bytes]:
    """One of every kind for a server, and the PEM of the authority that signed the expired one and the other host's."""
    import trustme

    authority = trustme.CA()
    expired = authority.issue_cert("127.0.0.1", not_after=datetime(2024, 2, 1, tzinfo=UTC))
    other = authority.issue_cert("www.hosting-isan.example", "hosting-isan.example")
    made = {
        "self-signed": _self_signed(),
        "expired": expired.private_key_and_cert_chain_pem.bytes(),
        "other-host": other.private_key_and_cert_chain_pem.bytes(),
    }
    return {kind: _context(certificate) for kind, certificate in made.items()}, authority.cert_pem.bytes()
