"""What servers and hosts show instead of a site: faults, maintenance, default pages, suspended names."""

from disclosures.links.signs.weighing import Signs, words

_MENDING = r"(?:ปิดปรับปรุง|กำลังปรับปรุง|อยู่(?:ใน)?ระหว่าง(?:การ)?(?:ปรับปรุง|พัฒนา|จัดทำ|บำรุง|ซ่อม)|ปิดให้บริการ|งดให้บริการ)"
_PUBLIC_WORKS = r"(?:โครงการ|ถนน|อาคาร|งบประมาณ|25\d\d)"
_SITE = r"(?:เว็บไซ[ตด]์|ระบบ|หน้านี้|หน้าเว็บ|เซิร์ฟเวอร์)"
_HOSTED = r"(?:โดเมน|โฮสต์|โฮสติ้ง|เว็บไซ[ตด]์|บัญชี|บริการโฮส|พื้นที่เว็บ)"
_LAPSED = r"(?:หมดอายุ|ถูกระงับ|ระงับ(?:การ|บริการ)|ถูกปิด|ค้างชำระ)"

FAULTS = Signs(
    headings=words(
        r"error establishing (?:a )?database connection|database (?:connection )?error",
        r"cannot connect to (?:the )?database",
        r"(?:ข้อผิดพลาด|เชื่อมต่อ|ติดต่อ).{0,20}ฐานข้อมูล|ฐานข้อมูล(?:ขัดข้อง|ผิดพลาด)",
        r"^(?:http )?(?:error )?5\d\d\b|internal server error|service (?:temporarily )?unavailable",
        r"bad gateway|gateway time-?out",
        r"^(?:fatal|parse|runtime|application|server|system|critical|unexpected|whoops)\b.{0,20}error",
        r"^whoops|something went wrong",
        r"critical error on (?:this|your) website|server error in|runtime error",
        r"exception (?:details|report)|a php error was encountered",
        r"เกิดข้อผิดพลาด|ระบบขัดข้อง|ระบบผิดพลาด",
    ),
    sentences=words(
        r"(?:fatal|parse|catchable fatal) error\s*:",
        r"(?:uncaught|unhandled) .{0,60}(?:exception|error)|stack trace",
        r"mysql(?:i)?(?:_|\b).{0,60}(?:error|connect|access denied|gone away|server)",
        r"access denied for user|unknown database",
        r"sqlstate\[|\bpdoexception|\bora-\d{5}|\bodbc\b.{0,60}(?:error|driver)|pg_connect",
        r"microsoft ole db|sql syntax|too many connections",
        r"(?:could not|cannot|can.t|unable to|failed to) connect to (?:the )?(?:database|mysql|server|host|local)",
        r"(?:warning|notice)\s*:.{0,200}on line \d+|call to (?:undefined|a member) function",
        r"allowed memory size",
        r"ไม่สามารถ(?:เชื่อมต่อ|ติดต่อ)(?:กับ)?(?:ฐานข้อมูล|database|เซิร์ฟเวอร์|server|ระบบ)",
        r"error establishing a database|there has been a critical error|an unhandled exception",
        r"an error (?:has )?occurred",
        r"เกิดข้อผิดพลาด(?:ใน(?:ระบบ|การ)|ขึ้น|ของระบบ|บางอย่าง|ทาง)",
    ),
)
CLOSED = Signs(
    headings=words(
        r"under (?:maintenance|construction)|(?:scheduled |site |website )maintenance",
        r"maintenance (?:mode|break|page)|^maintenance$",
        r"coming soon|be (?:right )?back (?:soon|shortly)",
        r"(?:site|website|page) (?:is )?(?:offline|closed|unavailable|down)\b",
        rf"^(?!.*{_PUBLIC_WORKS}).*(?:ปิด|กำลัง|อยู่(?:ใน)?ระหว่าง|ขออภัย).{{0,30}}"
        r"(?:ปรับปรุง|บำรุงรักษา|พัฒนา|ซ่อม(?:แซม|บำรุง)).{0,30}(?:เว็บ|ระบบ|ชั่วคราว|server|หน้านี้|ข้อมูล|$)",
        rf"^(?!.*{_PUBLIC_WORKS}).*{_SITE}.{{0,20}}{_MENDING}",
        r"พบกัน(?:ใหม่)?เร็ว ?ๆ ?นี้|เปิดให้บริการเร็ว ?ๆ ?นี้|^เร็ว ?ๆ ?นี้",
    ),
    sentences=words(
        r"(?:undergoing|performing|down for|under|in) (?:scheduled |routine )?(?:maintenance|construction)",
        r"briefly unavailable for scheduled maintenance|check back (?:soon|later|in a)",
        r"we.ll be back|will be back (?:soon|shortly)",
        rf"{_SITE}.{{0,30}}{_MENDING}",
        r"ปิด(?:ปรับปรุง|บำรุงรักษา|ให้บริการ)(?:ระบบ|เว็บ\S{0,4})?.{0,10}ชั่วคราว",
        r"(?:อภัย|ขออภัย)ในความไม่สะดวก",
    ),
)
DEFAULT = Signs(
    headings=words(
        r"^(?:apache|nginx|httpd) is (?:functioning|working|running)",
        r"welcome to (?:nginx|openresty|caddy|centos|xampp|iis|tengine|litespeed|your new (?:site|website|server))",
        r"^(?:apache2? .{0,30})?(?:default|test) page",
        r"(?:apache|nginx|iis|http server|fedora|ubuntu|debian).{0,30}(?:default|test|welcome) page",
        r"^it works!?$|^iis windows|internet information services|default web ?site page",
        r"default (?:web )?page\b|placeholder page",
        r"^(?:domain )?default page$|site (?:is )?(?:successfully )?created",
        r"congratulations.{0,40}(?:site|domain|server)",
        r"^hello,? world!?$|powered by (?:directadmin|cpanel|plesk|xampp)",
        r"web server.s default page|^plesk\b|^welcome\W{0,3}$",
    ),
    sentences=words(
        r"if you (?:see|can (?:see|read)) this page,? (?:the|it|you)",
        r"this is the default (?:web ?page|welcome page|page|index)",
        r"(?:server (?:software )?|apache|nginx|httpd) is (?:running|successfully installed|functioning|working)",
        r"if you are the (?:owner|administrator) of this (?:web ?site|server|domain).{0,80}(?:contact|please|you)",
        r"you have (?:successfully )?installed xampp",
        r"this page is used to test the proper operation|no web ?site (?:is )?configured",
        r"replace this (?:page|file)|upload your (?:files|website|content)|index\.html in the",
        r"there is no website configured",
    ),
)
GONE = Signs(
    headings=words(
        r"(?:account|site|domain|hosting|service|bandwidth).{0,30}(?:suspended|expired|disabled|limit exceeded)",
        r"(?:domain|website|name|\.\w{2,4})\b.{0,40}(?:is |may be )?for sale|buy this domain",
        r"parked (?:domain|page|free)|domain parking",
        r"(?:domain|site|website|store)\b.{0,30}(?:not|n.t) (?:yet )?(?:connected|configured|published|set up)",
        rf"{_HOSTED}.{{0,32}}{_LAPSED}",
        r"(?:ขาย|ซื้อ|จำหน่าย)โดเมน|โดเมนนี้.{0,20}(?:ขาย|จอง|ว่าง)",
    ),
    sentences=words(
        r"this (?:domain|account|site|website|name|web page).{0,60}(?:suspended|expired|for sale|parked|disabled)",
        r"contact your (?:hosting|service) provider",
        r"(?:related|sponsored) (?:searches|listings|links)|renew (?:your|this) domain",
        r"parked (?:free|by|at|courtesy)",
        rf"{_HOSTED}.{{0,40}}{_LAPSED}",
        r"(?:ค้างชำระ|ชำระ|ต่ออายุ).{0,20}(?:ค่าบริการ|โดเมน|โฮสต)",
    ),
)
