"""The style sheets of Qt's own controls, of one look at one scale. Fonts, fills and borders only.

Space is in code, and so is the look of our own widgets: they paint themselves.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from ui.style.tokens import FAMILY, TYPE, WIDE_LETTERS, WIDE_WORDS, Colours

Px = Callable[[int], int]

PARTS: Final[dict[str, tuple[str, ...]]] = {
    "line": ("text", "fields", "menus"),
    "page": ("text", "roles", "fields", "bars", "menus"),
    "picker": ("text", "fields", "views", "bars"),
    "choice": ("text", "choices"),
    "view": ("text", "views", "bars"),
    "tabs": ("text", "tabs"),
    "progress": ("text", "progress"),
    "bar": ("bars",),
    "menu": ("text", "menus"),
    "tip": ("text", "menus"),
    "label": ("text", "labels"),
    "files": ("text", "buttons", "fields", "choices", "files", "menus", "views", "bars"),
}
"""Which rules each kind of Qt's own controls needs: matching costs with every rule that there is."""


def style_sheet(part: str, c: Colours, px: Px, *, wide: bool = False) -> str:
    """Return the style sheet for one kind of Qt's own controls, a key of ``PARTS``.

    ``px`` scales a measure at 100% text; ``wide`` sets letters and words further apart. Our own widgets
    paint themselves and have none: a sheet costs a quarter of a millisecond for each widget at or below
    the one that it hangs on.
    """
    # At 200% a hairline would be lost beside the text.
    frame = 1 if px(10) < 20 else 2
    rules = [_RULES[name](c, px, frame) for name in PARTS[part]]
    if wide and "text" in PARTS[part]:
        size = px(TYPE["body"].size)
        rules.append(
            f"QWidget {{ letter-spacing: {size * WIDE_LETTERS:.1f}px;"
            f" word-spacing: {size * WIDE_WORDS:.1f}px; }}"
        )
    return "\n".join(rules)


def _text(c: Colours, px: Px, _frame: int) -> str:
    return f"""
QWidget {{ font-family: "{FAMILY}"; font-size: {px(16)}px; color: {c.text};
  widget-animation-duration: 0; }}
QLabel {{ background: transparent; }}
"""


def _roles(_c: Colours, px: Px, _frame: int) -> str:
    return "\n".join(
        f'QAbstractScrollArea[role="{role}"] {{ font-size: {px(one.size)}px;'
        f" font-weight: {600 if one.strong else 400}; }}"
        for role, one in TYPE.items()
    )


def _labels(c: Colours, px: Px, _frame: int) -> str:
    return f"""
QLabel[kind="key"] {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.control};
  border-bottom-width: 2px; border-radius: {px(3)}px; padding: 0 {px(5)}px;
  font-size: {px(14)}px; font-weight: 600; }}
QLabel[kind="letter"] {{ background: {c.surface}; border: 2px solid {c.control};
  border-radius: {px(3)}px; font-size: {px(14)}px; font-weight: 600; }}
"""


def _buttons(c: Colours, px: Px, frame: int) -> str:
    return f"""
QPushButton {{ background: {c.surface}; color: {c.text}; border: {frame}px solid {c.control};
  border-radius: {px(4)}px; padding: 0; }}
QPushButton:hover {{ background: {c.hover}; }}
QPushButton:pressed {{ background: {c.select}; }}
QPushButton:disabled {{ background: transparent; color: {c.muted};
  border: {frame}px dashed {c.control}; }}
"""


def _fields(c: Colours, px: Px, frame: int) -> str:
    return f"""
QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QSpinBox, QDateEdit {{
  background: {c.surface}; color: {c.text}; border: {frame}px solid {c.control};
  border-radius: {px(4)}px; selection-background-color: {c.select}; selection-color: {c.text};
  placeholder-text-color: {c.muted}; }}
QLineEdit, QComboBox, QSpinBox, QDateEdit {{ padding: 0 {px(10)}px; min-height: {px(34)}px; }}
QLineEdit[kind="big"] {{ min-height: {px(42)}px; font-size: {px(18)}px; }}
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"] {{ border: 2px solid {c.danger}; }}
QLineEdit:read-only, QTextEdit[readOnly="true"] {{ background: {c.raised}; }}
QTextEdit[kind="page"], QPlainTextEdit[kind="page"] {{ background: {c.surface}; border: 0;
  border-radius: 0; }}
QComboBox::drop-down {{ width: {px(28)}px; border: 0; background: transparent; }}
QComboBox QAbstractItemView {{ background: {c.surface}; border: 1px solid {c.control};
  selection-background-color: {c.select}; selection-color: {c.text}; outline: 0; }}
"""


def _choices(c: Colours, px: Px, _frame: int) -> str:
    return f"""
QRadioButton, QCheckBox {{ spacing: {px(10)}px; min-height: {px(36)}px; background: transparent; }}
QRadioButton::indicator, QCheckBox::indicator {{ width: {px(20)}px; height: {px(20)}px; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {c.muted}; }}
"""


def _files(c: Colours, px: Px, frame: int) -> str:
    return f"""
QFileDialog {{ background: {c.surface}; }}
QFileDialog QPushButton {{ padding: {px(6)}px {px(16)}px; min-width: {px(72)}px; }}
QFileDialog QToolButton {{ padding: {px(4)}px; border: 0; background: transparent; }}
QFileDialog QToolButton:hover, QFileDialog QToolButton:checked {{ background: {c.hover}; }}
QScrollArea {{ background: transparent; border: 0; }}
QSplitter::handle {{ background: {c.line}; }}
QSplitter::handle:horizontal {{ width: {frame}px; }}
QSplitter::handle:vertical {{ height: {frame}px; }}
"""


def _progress(c: Colours, px: Px, frame: int) -> str:
    return f"""
QProgressBar {{ background: {c.surface}; border: {frame}px solid {c.control}; border-radius: {px(4)}px;
  min-height: {px(8)}px; max-height: {px(8)}px; color: transparent; }}
QProgressBar::chunk {{ background: {c.accent}; }}
"""


def _tabs(c: Colours, px: Px, _frame: int) -> str:
    return f"""
QTabBar::tab {{ background: {c.window}; color: {c.text}; border: 1px solid {c.line};
  border-bottom: 0; padding: {px(6)}px {px(14)}px; margin-right: {px(4)}px;
  border-top-left-radius: {px(4)}px; border-top-right-radius: {px(4)}px; }}
QTabBar::tab:selected {{ background: {c.surface}; font-weight: 600;
  border-top: {px(3)}px solid {c.accent}; }}
QTabBar::tab:hover:!selected {{ background: {c.hover}; }}
"""


def _menus(c: Colours, px: Px, _frame: int) -> str:
    return f"""
QMenu {{ background: {c.surface}; border: 1px solid {c.control}; padding: {px(4)}px; }}
QMenu::item {{ padding: {px(6)}px {px(16)}px; }}
QMenu::item:selected {{ background: {c.select}; color: {c.text}; }}
QToolTip {{ background: {c.raised}; color: {c.text}; border: 1px solid {c.control}; padding: {px(4)}px; }}
"""


def _views(c: Colours, px: Px, frame: int) -> str:
    return f"""
QListView, QTreeView, QTableView {{ background: {c.surface}; border: {frame}px solid {c.control};
  border-radius: {px(4)}px; selection-background-color: {c.select}; selection-color: {c.text};
  gridline-color: {c.line}; outline: 0; }}
QListView[kind="page"], QTreeView[kind="page"], QTableView[kind="page"] {{ border: 0; border-radius: 0; }}
QListView::item, QTableView::item {{ padding: {px(8)}px {px(8)}px; }}
QListView::item:hover, QTableView::item:hover {{ background: {c.hover}; color: {c.text}; }}
QListView::item:selected, QTableView::item:selected {{ background: {c.select}; color: {c.text};
  border-left: {px(4)}px solid {c.accent}; }}
QHeaderView {{ background: {c.window}; border: 0; }}
QHeaderView::section {{ background: {c.window}; color: {c.text}; border: 0;
  border-bottom: 2px solid {c.control}; padding: {px(8)}px {px(8)}px; font-size: {px(14)}px;
  font-weight: 600; }}
QAbstractScrollArea::corner {{ background: transparent; border: 0; }}
QTableCornerButton::section {{ background: {c.window}; border: 0; border-bottom: 2px solid {c.control}; }}
"""


def _bars(c: Colours, px: Px, _frame: int) -> str:
    return f"""
QScrollBar:vertical {{ background: transparent; width: {px(14)}px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: {px(14)}px; margin: 0; }}
QScrollBar::handle {{ background: {c.control}; border-radius: {px(4)}px; margin: {px(3)}px; }}
QScrollBar::handle:vertical {{ min-height: {px(32)}px; }}
QScrollBar::handle:horizontal {{ min-width: {px(32)}px; }}
QScrollBar::handle:hover {{ background: {c.text}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


_RULES: Final[dict[str, Callable[[Colours, Px, int], str]]] = {
    "text": _text,
    "roles": _roles,
    "labels": _labels,
    "buttons": _buttons,
    "fields": _fields,
    "choices": _choices,
    "files": _files,
    "progress": _progress,
    "tabs": _tabs,
    "menus": _menus,
    "views": _views,
    "bars": _bars,
}
