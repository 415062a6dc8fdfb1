"""Whether a link leads to the organization's main website, on which alone the OIT is scored. Pure."""

import ipaddress
from collections.abc import Iterable

from disclosures.register.addresses import host_of, readable

WARNING = "อยู่นอกเว็บไซต์หลักของหน่วยงาน ผู้ตรวจอาจไม่ให้คะแนน"
PORTAL = "เปิดระบบนี้ ซึ่งไม่ได้อยู่บนเว็บไซต์หลักของหน่วยงาน ผู้ตรวจอาจไม่ให้คะแนน"
PRIVATE = "เป็นเครื่องภายใน ประชาชนเปิดไม่ได้"


def off_site(url: str, hosts: Iterable[str]) -> bool:
    """Whether the main website is known (`Organization.site_hosts`) and the link leads elsewhere."""
    known = [_bare(host_of(f"https://{host}")) for host in hosts]
    name = _bare(host_of(url))
    return bool(known and name) and not any(name == host or name.endswith(f".{host}") for host in known)


def is_private(url: str) -> bool:
    """Whether the name or the number of the host cannot be reached from outside."""
    name = host_of(url).strip("[].")
    try:
        return not ipaddress.ip_address(name).is_global
    except ValueError:
        return bool(name) and ("." not in name or name.endswith((".local", ".internal", ".localhost", ".lan")))


def warnings_of(url: str, hosts: Iterable[str], portal: str) -> list[str]:
    """What may cost points though the link can be kept; `portal`: the address of this portal."""
    elsewhere = off_site(url, hosts)
    ours = host_of(url) == host_of(portal)
    said = []
    if is_private(url) and not ours:
        said.append(f"{_shown(url)} {PRIVATE}")
    elif elsewhere:
        said.append(PORTAL if ours else f"{_shown(url)} {WARNING}")
    if url.lower().startswith("http://") and not ours:
        said.append("เป็น http ซึ่งเบราว์เซอร์เตือนว่าไม่ปลอดภัย ถ้าเว็บไซต์เปิดด้วย https ได้ โปรดใช้ https")
    return said


def _bare(host: str) -> str:
    return host.rstrip(".").removeprefix("www.")


def _shown(url: str) -> str:
    return readable(f"https://{host_of(url)}").removeprefix("https://")
