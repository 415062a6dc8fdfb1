"""What to do about a link, in one Thai sentence for each state and verdict. Pure."""

from disclosures.links.words import State, Verdict

OF_STATE: dict[State, str] = {
    State.OK: "",
    State.REDIRECTED: "ที่อยู่ย้ายไปแล้วแต่ยังส่งต่อให้ ควรเปลี่ยนเป็นที่อยู่ปลายทาง เพราะวันหนึ่งอาจเลิกส่งต่อ",
    State.BLOCKED: "เว็บไซต์กันโปรแกรมตรวจ จึงบอกไม่ได้ว่าประชาชนเปิดได้ โปรดเปิดดูเอง ถ้าเปิดได้ให้กดยืนยันว่าใช้ได้",
    State.NEEDS_SIGN_IN: "ประชาชนต้องเข้าสู่ระบบก่อนจึงเห็น ถ้าเป็น Google Drive หรือ OneDrive ให้ตั้งค่าแชร์เป็น “ทุกคนที่มีลิงก์”",
    State.SOFT_404: "หน้าเปิดได้แต่ไม่มีเอกสาร โปรดนำเอกสารขึ้นเว็บไซต์อีกครั้ง หรือใส่ที่อยู่ใหม่",
    State.WRONG_TYPE: "ไฟล์นี้เปิดอ่านเป็นเอกสารไม่ได้ โปรดนำขึ้นใหม่เป็น PDF หรือหน้าเว็บ",
    State.TOO_LARGE: "ไฟล์ใหญ่เกิน 50 MB โปรดย่อไฟล์หรือแบ่งเป็นหลายไฟล์",
    State.TIMEOUT: "เว็บไซต์ไม่ตอบภายในเวลา โปรดลองเปิดเอง ถ้าช้าเช่นกันให้แจ้งผู้ดูแลเว็บไซต์",
    State.DEAD: "ที่อยู่นี้เปิดไม่ได้ โปรดตรวจตัวสะกด ใส่ที่อยู่ใหม่ หรือนำเอกสารขึ้นเว็บไซต์อีกครั้ง",
    State.CERTIFICATE: "เบราว์เซอร์จะเตือนประชาชนว่าไม่ปลอดภัย โปรดให้ผู้ดูแลเว็บไซต์ต่ออายุหรือแก้ใบรับรอง",
}
OF_VERDICT: dict[Verdict, str] = {
    Verdict.RIGHT: "",
    Verdict.OTHER_YEAR: "เปิดได้แต่เป็นเอกสารของปีอื่น โปรดเปลี่ยนเป็นเอกสารของปีที่ข้อนี้ถาม",
    Verdict.OTHER_ORGANIZATION: "เปิดได้แต่เป็นเอกสารของหน่วยงานอื่น โปรดเปลี่ยนเป็นเอกสารของหน่วยงานเรา",
    Verdict.CANNOT_TELL: "ระบบบอกไม่ได้ว่าเป็นเอกสารของปีและหน่วยงานใด โปรดเปิดดูเอง ถ้าถูกต้องให้กดยืนยันว่าใช้ได้",
}
OURS = "เอกสารนี้อยู่ในระบบแต่ประชาชนยังเปิดไม่ได้ โปรดเผยแพร่เอกสารก่อน"
NOT_YET = "ประชาชนเปิดหลักฐานนี้ได้เมื่อเผยแพร่ข้อนี้แล้ว"


def advice_on(state: State, verdict: Verdict | None) -> str:
    """A wrong document weighs more than an address that moved."""
    return (OF_VERDICT[verdict] if verdict else "") or OF_STATE[state]
