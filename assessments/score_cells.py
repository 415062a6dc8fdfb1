"""What the cells of one pasted row are: a number, a code, a name, a score; read by their look alone. Pure."""

import re
from dataclasses import dataclass

from assessments.pasted_lines import Record
from thai.digits import to_arabic

_D = "0-9๐-๙"
_NUMBER = rf"[-−–]?[{_D}][{_D}oO]*(?:\s?[.,]\s?[{_D}oO]+)?"
_SCORE_WORDS = r"(?:ได้|มี|เป็น)?\s*(?:(?:ค่า|ผล)?คะแนน(?:เฉลี่ย|ที่ได้)?|เท่ากับ|ร้อยละ|=|:)?\s*(?:เท่ากับ|ร้อยละ|=|:)?"
_UNIT = r"\s*(?:%|คะแนน|เปอร์เซ็นต์)?\s*[.)]?"
_SCORE_CELL = re.compile(rf"{_SCORE_WORDS}\s*(?P<score>{_NUMBER}){_UNIT}")
_SCORE_END = re.compile(
    rf"(?:^|(?<=[\s|)=:])|(?<=คะแนน)|(?<=เท่ากับ)|(?<=ร้อยละ)){_SCORE_WORDS}\s*(?P<score>{_NUMBER}){_UNIT}$"
)
_GLUED_END = re.compile(rf"(?<=[ก-๎a-z])(?P<score>[{_D}]{{1,3}}[.,][{_D}]{{2}}){_UNIT}$")
_ODD_END = re.compile(rf"\s(?P<odd>[{_D}oO]+(?:[.,:/;]+[{_D}oO]+)+%?)$")
_LEVEL_END = re.compile(rf"(?<=[{_D}%\s])\s*\(?(?:อยู่ใน)?ระดับ[^{_D}]{{1,30}}$")
_DASH = re.compile(r"[-–—]|\.{2,}|…|ไม่มีคะแนน|n/?a", re.IGNORECASE)
_FILLER = re.compile(
    r"[\s=:%|_.*-]*|(?:ได้)?คะแนน|ร้อยละ|เท่ากับ|(?:[A-F]|AA)|ผ่าน|ไม่ผ่าน|ผ่านดี(?:เยี่ยม)?|ต้องปรับปรุง(?:โดยด่วน)?"
)
_INSTRUMENT = re.compile(r"\(?(IIT|EIT|OIT)\)?\b[\s:.-]*", re.IGNORECASE)
_INSTRUMENT_END = re.compile(r"\s*\(?\b(IIT|EIT|OIT)\)?$", re.IGNORECASE)
_WORD_NUMBER = re.compile(
    r"(?:(?:ตัวชี้วัด(?:ย่อย)?|ข้อ|ลำดับ)(?:ที่)?\s*)?\(?(?P<number>\d{1,2}(?:\.\d{1,2})?)\)?(?![\d,])\s*[.):\-]?(?:\s+|$|(?=[^\d\s.,%]))"
)
_CODE = re.compile(r"(?:(?:ข้อ|ตัวชี้วัด)(?:ที่|คำถาม)?\s*)?\(?(?P<code>[ioeIOE]\s?\d{1,2}|0\d{2})\)?(?!\d)\s*[.):\-]*\s*")
_BULLET = re.compile(r"[\s•▪·*>–—-]+(?=\D|\d{1,2}\D)|ด้าน\s*(?=ที่|[\d]|การ|คุณ|ประ)")
_HUNDREDTHS = re.compile(rf"[{_D}oO]+[.,][{_D}oO]{{2}}")
_BARE = re.compile(r"\d{1,2}(?:\.\d)?")
_HIGHEST_NUMBER, _LONGEST_ODD = 43, 24


@dataclass(frozen=True)
class Parts:
    """What stands in a row. `score` as typed; `others`: more figures that could be it; `odd`: a text where the score
    should be; `dash`: the place of the score holds a dash; `tabular`: cut into cells, `columns` of them not empty."""

    code: str = ""
    number: str = ""
    name: str = ""
    score: str = ""
    others: tuple[str, ...] = ()
    odd: str = ""
    dash: bool = False
    instrument: str = ""
    tabular: bool = False
    columns: int = 1

    @property
    def empty(self) -> bool:
        return not (self.code or self.number or self.name)

    @property
    def precise(self) -> bool:
        """Whether the score is written with two decimals, as announced ones are."""
        return bool(_HUNDREDTHS.search(self.score))


def parts_of(record: Record) -> Parts:
    cells = sorted((cell for cell in record.cells if cell), key=lambda cell: not _is_code(cell))
    head, scores, odd, dash = _scores(cells)
    code, number, name, instrument = _head(head)
    found = scores[-1] if scores else ""
    return Parts(
        code, number, name, found, tuple(scores[:-1]), odd, dash, instrument, len(record.cells) > 1, len(cells)
    )


def _scores(cells: list[str]) -> tuple[list[str], list[str], str, bool]:
    """The cells before the score, the figures that may be it (the last one most likely), odd text, a dash."""
    while len(cells) > 1 and _FILLER.fullmatch(cells[-1]) and not _DASH.fullmatch(cells[-1]):
        cells = cells[:-1]
    if len(cells) > 1 and _DASH.fullmatch(cells[-1]):
        return cells[:-1], [], "", True
    words = [place for place, cell in enumerate(cells) if not _is_figure(cell) and not _FILLER.fullmatch(cell)]
    if not words:
        return _figures_only([cell for cell in cells if _is_figure(cell)])
    behind = [_score_of(cell) for cell in cells[words[-1] + 1 :] if _is_figure(cell)]
    if behind:
        return cells[: words[-1] + 1], behind, "", False
    return _inside(cells, words)


def _figures_only(figures: list[str]) -> tuple[list[str], list[str], str, bool]:
    """A row without words: the number of a row, a score, or both."""
    leading = bool(figures) and _is_row_number(figures[0])
    if leading:
        return figures[:1], [_score_of(figure) for figure in figures[1:]], "", False
    return [], [_score_of(figure) for figure in figures], "", False


def _is_row_number(figure: str) -> bool:
    """“7” and “9.1” number a row; 0, 96.17, 100 and whatever no year numbers so high are scores."""
    plain = to_arabic(figure).strip(".) ")
    return bool(_BARE.fullmatch(plain)) and 0 < float(plain) <= _HIGHEST_NUMBER


def _inside(cells: list[str], words: list[int]) -> tuple[list[str], list[str], str, bool]:
    """The score inside the last text cell (“… ได้คะแนน ๙๖.๑๗ คะแนน”), before the name, or something odd in its place."""
    last = _LEVEL_END.sub("", cells[words[-1]])
    found = _SCORE_END.search(last) or _GLUED_END.search(last)
    if found and (found.start() > 0 or len(words) > 1):
        rest, scores = _more_scores(last[: found.start()].strip(), [found["score"]])
        return [*cells[: words[-1]], *([rest] if rest else [])], scores, "", False
    before = [cell for cell in cells[: words[-1]] if _is_figure(cell) and _HUNDREDTHS.search(cell)]
    if before:
        return [cell for cell in cells if cell not in before], [_score_of(cell) for cell in before], "", False
    odd = _ODD_END.search(last)
    if odd:
        return [*cells[: words[-1]], last[: odd.start()]], [], odd["odd"], False
    if len(words) > 1 and len(last) <= _LONGEST_ODD and not _is_code(last):
        return cells[: words[-1]], [], last, False
    return cells, [], "", False


def _more_scores(rest: str, scores: list[str]) -> tuple[str, list[str]]:
    """Figures with two decimals that stand before the last one (“96.90 79.77”) may be the score as well."""
    found = _SCORE_END.search(rest)
    while found and _HUNDREDTHS.fullmatch(found["score"]):
        rest, scores = rest[: found.start()].strip(), [found["score"], *scores]
        found = _SCORE_END.search(rest)
    return rest, scores


def _is_code(cell: str) -> bool:
    return bool(_CODE.fullmatch(to_arabic(cell)))


def _is_figure(cell: str) -> bool:
    return len(cell) <= 40 and bool(_SCORE_CELL.fullmatch(cell))


def _score_of(cell: str) -> str:
    found = _SCORE_CELL.fullmatch(cell)
    return found["score"].strip() if found else cell


def _head(cells: list[str]) -> tuple[str, str, str, str]:
    """Code, number, name and instrument in the cells before the score."""
    text = to_arabic(" ".join(cells))
    code = number = instrument = ""
    while text:
        for pattern in (_INSTRUMENT, _CODE, _WORD_NUMBER, _BULLET):
            found = pattern.match(text)
            if found and found.end():
                break
        else:
            break
        if pattern is _INSTRUMENT and not instrument:
            instrument = found[1].upper()
        elif pattern is _CODE and not code:
            code = found["code"].replace(" ", "")
        elif pattern is _WORD_NUMBER and not number:
            number = found["number"]
        elif pattern is not _BULLET:
            break
        text = text[found.end() :]
    trailing = _INSTRUMENT_END.search(text)
    if trailing and trailing.start():
        text, instrument = text[: trailing.start()], instrument or trailing[1].upper()
    return code, number, text.strip(" :|-–"), instrument
