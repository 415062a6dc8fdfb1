"""Answers that ask who is there before they show a document."""

from ..case import Answer, Case, Reply
from .bodies import SALAO

DRIVE = """<!DOCTYPE html><html lang="th"><head><meta charset="utf-8"><title>Google ไดรฟ์: การเข้าถึงถูกปฏิเสธ</title></head>
<body><h1>คุณต้องมีสิทธิ์เข้าถึง</h1><p>ขอสิทธิ์เข้าถึง หรือเปลี่ยนไปใช้บัญชีที่มีสิทธิ์เข้าถึง</p><button>ขอสิทธิ์เข้าถึง</button>
<p>คุณลงชื่อเข้าใช้ในชื่อ guest@example.com</p></body></html>"""
MICROSOFT = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>Sign in to your account</title></head><body>
<form method="post" action="common/login"><div>Microsoft</div><div role="heading">Sign in</div>
<input type="email" name="loginfmt" placeholder="Email, phone, or Skype"><input type="password" name="passwd">
<input type="submit" value="Next"></form></body></html>"""
WORDPRESS = """<!DOCTYPE html><html lang="th"><head><meta charset="utf-8">
<title>เข้าสู่ระบบ &lsaquo; เทศบาลตำบลท่าเสลา</title>
</head><body class="login"><form name="loginform" id="loginform" action="wp-login.php" method="post">
<label for="user_login">ชื่อผู้ใช้หรืออีเมล</label><input type="text" name="log" id="user_login">
<label for="user_pass">รหัสผ่าน</label><input type="password" name="pwd" id="user_pass">
<input type="submit" name="wp-submit" value="เข้าสู่ระบบ"></form></body></html>"""
CLOUD = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>ระบบจัดเก็บเอกสาร เทศบาลตำบลท่าเสลา</title></head><body>
<div class="container"><h2>กรุณาลงชื่อเข้าใช้ก่อนดูเอกสาร</h2><form action="checklogin.php" method="post">
Username <input name="username"> Password <input type="password" name="password"><button>Login</button></form></div>
</body></html>"""


def locked(id: str, answer: Answer, path: str, others: dict[str, Answer] | None = None) -> Case:
    return Case(
        f"later-needs_sign_in-{id}", "needs_sign_in", answer, path=path, others=others or {}, organization=SALAO
    )


def page(markup: str) -> Reply:
    return Reply(body=markup.encode())


CASES = [
    locked("drive", page(DRIVE), "file/d/1QwErTyUiOp/view?usp=sharing"),
    locked(
        "onedrive",
        Reply(302, {"Location": "{case}/common/oauth2/authorize?client_id=00000003"}),
        "personal/ita_salao/Documents/o12.pdf",
        {"common/oauth2/authorize": page(MICROSOFT)},
    ),
    locked(
        "wordpress",
        Reply(302, {"Location": "{case}/wp-login.php?redirect_to=%2Foit%2Fo12%2F&reauth=1"}),
        "oit/o12/",
        {"wp-login.php": page(WORDPRESS)},
    ),
    locked("store", page(CLOUD), "edoc/view.php?doc=8812"),
    locked(
        "basic",
        Reply(
            401, {"WWW-Authenticate": 'Basic realm="ita"', "Content-Type": "text/html"}, b"<h1>401 Unauthorized</h1>"
        ),
        "ita2567/o12.pdf",
    ),
]
