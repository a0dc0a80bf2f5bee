"""The style sheet of one look at one scale. Fonts, fills and borders only; space is in code."""

from __future__ import annotations

from collections.abc import Callable

from ui.style.tokens import FAMILY, TYPE, Colours, Look


def style_sheet(look: Look, c: Colours, px: Callable[[int], int]) -> str:
    """Return the style sheet for the whole program.

    ``px`` scales a measure at 100% text. Widgets are chosen by the dynamic properties ``kind``
    and ``role``, which ``ui.widgets`` sets.
    """
    # At 200% a hairline would be lost beside the text.
    frame = 1 if px(10) < 20 else 2
    return "\n".join(
        [
            _text(c, px),
            _buttons(c, px, frame),
            _fields(c, px, frame),
            _choices(c, px),
            _surfaces(look, c, px, frame),
            _views(c, px, frame),
            _bars(c, px),
        ]
    )


def _text(c: Colours, px: Callable[[int], int]) -> str:
    roles = "\n".join(
        f'QLabel[role="{role}"], QTextEdit[role="{role}"], QPlainTextEdit[role="{role}"]'
        f" {{ font-size: {px(one.size)}px; font-weight: {600 if one.strong else 400}; }}"
        for role, one in TYPE.items()
    )
    tones = "\n".join(
        f'QLabel[tone="{tone}"] {{ color: {colour}; }}'
        for tone, colour in {
            "text": c.text,
            "muted": c.muted,
            "danger": c.danger,
            "warning": c.warning,
            "ok": c.ok,
            "link": c.link,
        }.items()
    )
    return f"""
QWidget {{ font-family: "{FAMILY}"; font-size: {px(16)}px; color: {c.text}; }}
QLabel {{ background: transparent; }}
{roles}
{tones}
QToolTip {{ background: {c.raised}; color: {c.text}; border: 1px solid {c.control}; padding: {px(4)}px; }}
"""


def _buttons(c: Colours, px: Callable[[int], int], frame: int) -> str:
    return f"""
QPushButton {{ background: {c.surface}; color: {c.text}; border: {frame}px solid {c.control};
  border-radius: {px(4)}px; padding: 0; }}
QPushButton:hover {{ background: {c.hover}; }}
QPushButton:pressed {{ background: {c.select}; }}
QPushButton[kind="primary"] {{ background: {c.accent}; color: {c.accent_text};
  border-color: {c.accent}; font-weight: 600; }}
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed
  {{ background: {c.accent_hover}; border-color: {c.accent_hover}; }}
QPushButton[kind="danger"] {{ color: {c.danger}; border-color: {c.danger}; }}
QPushButton[kind="quiet"] {{ background: transparent; color: {c.link}; border-color: transparent; }}
QPushButton[kind="quiet"]:hover {{ background: {c.hover}; }}
QPushButton[kind="hide"] {{ border: 2px solid {c.text}; font-weight: 600; }}
QPushButton[kind="rail"] {{ background: transparent; border: 0; }}
QPushButton[kind="rail"]:hover {{ background: {c.hover}; }}
QPushButton[kind="rail"][lit="true"] {{ background: {c.select}; font-weight: 600; }}
QPushButton:disabled {{ background: transparent; color: {c.muted};
  border: {frame}px dashed {c.control}; }}
QPushButton[kind="quiet"]:disabled {{ border-color: transparent; }}
"""


def _fields(c: Colours, px: Callable[[int], int], frame: int) -> str:
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


def _choices(c: Colours, px: Callable[[int], int]) -> str:
    return f"""
QRadioButton, QCheckBox {{ spacing: {px(10)}px; min-height: {px(36)}px; background: transparent; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {c.muted}; }}
"""


def _surfaces(look: Look, c: Colours, px: Callable[[int], int], frame: int) -> str:
    edge = c.control if look.high_contrast else c.line
    notes = "\n".join(
        f'QFrame[kind="note-{name}"] {{ background: {fill}; border: 1px solid {edge};'
        f" border-left: {px(4)}px solid {bar}; border-radius: 0; }}"
        for name, fill, bar in (
            ("plain", c.surface, c.accent),
            ("warning", c.warning_soft, c.warning),
            ("error", c.danger_soft, c.danger),
            ("done", c.ok_soft, c.ok),
        )
    )
    return f"""
QFileDialog {{ background: {c.surface}; }}
QFileDialog QPushButton {{ padding: {px(6)}px {px(16)}px; min-width: {px(72)}px; }}
QFileDialog QToolButton {{ padding: {px(4)}px; border: 0; background: transparent; }}
QFileDialog QToolButton:hover, QFileDialog QToolButton:checked {{ background: {c.hover}; }}
QMainWindow, QWidget[kind="window"] {{ background: {c.window}; }}
QFrame[kind="card"] {{ background: {c.surface}; border: 1px solid {edge}; border-radius: {px(6)}px; }}
QFrame[kind="line"] {{ background: {c.line}; border: 0; max-height: {frame}px; min-height: {frame}px; }}
QFrame[kind="upright"] {{ background: {c.line}; border: 0; max-width: {frame}px; min-width: {frame}px; }}
QFrame[kind="rail"] {{ background: {c.window}; border: 0; border-right: 1px solid {c.line}; }}
QFrame[kind="head"] {{ background: {c.window}; border: 0; border-bottom: 1px solid {c.line}; }}
QFrame[kind="pane-head"] {{ background: {c.raised}; border: 0; border-bottom: 1px solid {c.line}; }}
QFrame[kind="foot"] {{ background: {c.raised}; border: 0; border-top: 1px solid {c.line}; }}
QFrame[kind="paper"] {{ background: {c.surface}; border: 0; }}
QFrame[kind="current"] {{ background: {c.select}; border: 0; border-left: {px(4)}px solid {c.accent}; }}
QFrame[kind="dialog"] {{ background: {c.surface}; border: {frame}px solid {c.control};
  border-radius: {px(6)}px; }}
{notes}
QLabel[kind="key"] {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.control};
  border-bottom-width: 2px; border-radius: {px(3)}px; padding: 0 {px(5)}px;
  font-size: {px(14)}px; font-weight: 600; }}
QLabel[kind="letter"] {{ background: {c.surface}; border: 2px solid {c.control};
  border-radius: {px(3)}px; font-size: {px(14)}px; font-weight: 600; }}
QScrollArea {{ background: transparent; border: 0; }}
QScrollArea > QWidget > QWidget[kind="inside"] {{ background: transparent; }}
QSplitter::handle {{ background: {c.line}; }}
QSplitter::handle:horizontal {{ width: {frame}px; }}
QSplitter::handle:vertical {{ height: {frame}px; }}
QProgressBar {{ background: {c.surface}; border: {frame}px solid {c.control}; border-radius: {px(4)}px;
  min-height: {px(8)}px; max-height: {px(8)}px; color: transparent; }}
QProgressBar::chunk {{ background: {c.accent}; }}
QTabBar::tab {{ background: {c.window}; color: {c.text}; border: 1px solid {c.line};
  border-bottom: 0; padding: {px(6)}px {px(14)}px; margin-right: {px(4)}px;
  border-top-left-radius: {px(4)}px; border-top-right-radius: {px(4)}px; }}
QTabBar::tab:selected {{ background: {c.surface}; font-weight: 600;
  border-top: {px(3)}px solid {c.accent}; }}
QTabBar::tab:hover:!selected {{ background: {c.hover}; }}
QMenu {{ background: {c.surface}; border: 1px solid {c.control}; padding: {px(4)}px; }}
QMenu::item {{ padding: {px(6)}px {px(16)}px; }}
QMenu::item:selected {{ background: {c.select}; color: {c.text}; }}
"""


def _views(c: Colours, px: Callable[[int], int], frame: int) -> str:
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


def _bars(c: Colours, px: Callable[[int], int]) -> str:
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
