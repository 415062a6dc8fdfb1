"""Parts that stand in a page many times: their template is rendered once for each shape and filled in after that."""

import re
from functools import cache
from html import escape

from django.template.loader import render_to_string
from django.utils.safestring import SafeString

# Digits, so that addresses of slugs and numbers take them too.
_MARK, _MARKS = "7041704170{:03}", re.compile(r"7041704170(\d{3})")


class Stencil:
    """A template that writes texts as they are, without filters, and asks of them no more than whether they are empty:
    texts of one shape, the same of them empty, differ in nothing else. `{% url %}` may take slugs and numbers."""

    def __init__(self, template: str) -> None:
        self._template = template
        self._cut = cache(self._cut_out)

    def filled(self, **texts: object) -> SafeString:
        """What is not safe is escaped."""
        shape = tuple(name for name, text in texts.items() if text)
        written = [text if isinstance(text, SafeString) else escape(str(text)) for text in texts.values() if text]
        return SafeString(self._cut(shape).format(*written))

    def _cut_out(self, shape: tuple[str, ...]) -> str:
        """What `str.format` fills in."""
        html = render_to_string(self._template, {name: _MARK.format(place) for place, name in enumerate(shape)})
        braced = html.replace("{", "{{").replace("}", "}}")
        return _MARKS.sub(lambda found: f"{{{int(found[1])}}}", braced)
