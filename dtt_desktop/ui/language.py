"""Loads the translations of one language: ours and Qt's own."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from dtt_desktop.domain.text import Lang
from dtt_desktop.paths import translation

_FILES: dict[Lang, tuple[str, ...]] = {"vi": ("qtbase_vi.qm", "dtt_vi.qm"), "en": ("dtt_en.qm",)}


def install(app: QCoreApplication, lang: Lang) -> list[QTranslator]:
    """Install the translators of a language in place of those before; the caller keeps them alive."""
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(QLocale("vi_VN" if lang == "vi" else "en_GB"))
    made = []
    for name in _FILES[lang]:
        translator = QTranslator(app)
        if translator.load(str(translation(name))):
            app.installTranslator(translator)
            made.append(translator)
    return made
