"""Answers that turn robots away."""

from ..case import Case, Reply
from .bodies import YANG

HTML = {"Content-Type": "text/html; charset=utf-8"}
NGINX = "<html><title>403 Forbidden</title><body><center><h1>403 Forbidden</h1></center><hr>nginx</body></html>"
CLOUDFLARE = """<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title>
<meta name="robots" content="noindex,nofollow"><meta http-equiv="refresh" content="390"></head><body>
<noscript>Enable JavaScript and cookies to continue</noscript>
<script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script></body></html>"""
REJECTED = """<html><head><title>Request Rejected</title></head><body>The requested URL was rejected.
Please consult with your administrator.<br><br>Your support ID is: 1090263344801<br>
<a href='javascript:history.back();'>
[Go Back]</a></body></html>"""
CAPTCHA = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>ตรวจสอบความปลอดภัย</title></head><body>
<h2>กรุณายืนยันว่าคุณไม่ใช่โปรแกรมอัตโนมัติ</h2><form method="post"><div class="g-recaptcha" data-sitekey="6Lxx"></div>
<button type="submit">ยืนยัน</button></form><script src="https://www.google.com/recaptcha/api.js"></script></body></html>"""


def turned_away(id: str, status: int, markup: str, headers: dict[str, str] | None = None) -> Case:
    reply = Reply(status, HTML | (headers or {}), markup.encode())
    return Case(f"later-blocked-{id}", "blocked", reply, path=f"ita/{id}/o12", organization=YANG)


CASES = [
    turned_away("forbidden", 403, NGINX, {"Server": "nginx"}),
    turned_away("cloudflare", 403, CLOUDFLARE, {"Server": "cloudflare", "cf-mitigated": "challenge"}),
    turned_away("firewall", 200, REJECTED),
    turned_away("captcha", 200, CAPTCHA),
    turned_away("too-many", 429, "<html><body><h1>429 Too Many Requests</h1></body></html>", {"Retry-After": "3600"}),
]
