"""A language that nobody speaks: every text of ours in brackets, and as long as texts can get."""

from PySide6.QtCore import QTranslator

_OPEN, _CLOSE = "⟦", "⟧"
_LETTERS = str.maketrans("aeiounyAEIOU", "àéîöûñýÀÉÎÖÛ")
#: Texts that hold the form of a day and the like, and are no words.
_FORMS = {"form of a day"}


class PseudoLanguage(QTranslator):
    """Says what it is asked to translate with strange letters, longer by two fifths."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        if context or disambiguation in _FORMS:
            return source
        text = source.replace("%n", str(n)) if n >= 0 else source
        filling = " ~~~~" * (len(source) * 2 // 25)
        return f"{_OPEN}{_outside_braces(text)}{filling}{_CLOSE}"

    def isEmpty(self) -> bool:  # noqa: N802  Qt's own
        return False


def is_said(text: str) -> bool:
    """Whether nothing but brackets, and what stands in no language, is in a text."""
    return text.startswith(_OPEN) and text.endswith(_CLOSE)


def _outside_braces(text: str) -> str:
    """Change the letters, but not those of placeholders such as `{0}` or `{name}`."""
    parts = text.split("{")
    changed = [parts[0].translate(_LETTERS)]
    for part in parts[1:]:
        name, _, rest = part.partition("}")
        changed.append(f"{name}}}{rest.translate(_LETTERS)}")
    return "{".join(changed)
