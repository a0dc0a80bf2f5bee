"""Gives the keyboard to the one window on a virtual screen, as a window manager would, through libX11."""

from __future__ import annotations

import ctypes
from ctypes import POINTER, byref, c_char_p, c_int, c_uint, c_ulong, c_void_p

_PARENT = 2
"""What X falls back on when the window goes (RevertToParent)."""
_NOW = 0
_REAL = 10_000
"""Pixels of a window that somebody sees; those of one pixel are Qt's own, for clipboards and the like."""


def give_the_keyboard() -> bool:
    """Give it to the largest window on the screen; whether there was one that can be seen."""
    x = ctypes.CDLL("libX11.so.6")
    x.XSetInputFocus.argtypes = [c_void_p, c_ulong, c_int, c_ulong]
    display = _opened(x)
    if not display:
        return False
    try:
        found = max(((_size(x, display, one), one) for one in _windows(x, display)), default=(0, 0))
        if found[0] < _REAL:
            return False
        x.XSetInputFocus(display, found[1], _PARENT, _NOW)
        x.XSync(display, 0)
        return True
    finally:
        x.XCloseDisplay(display)


def resize(wide: int, high: int) -> None:
    """Give the largest window on the screen another size, as somebody does by its edge."""
    x = ctypes.CDLL("libX11.so.6")
    x.XResizeWindow.argtypes = [c_void_p, c_ulong, c_uint, c_uint]
    display = _opened(x)
    if display:
        try:
            found = max(((_size(x, display, one), one) for one in _windows(x, display)), default=(0, 0))
            if found[0] >= _REAL:
                x.XResizeWindow(display, found[1], wide, high)
                x.XSync(display, 0)
        finally:
            x.XCloseDisplay(display)


def _opened(x: ctypes.CDLL) -> int:
    """The display, and what is needed to ask it about windows; 0 where there is none."""
    x.XOpenDisplay.restype = c_void_p
    x.XOpenDisplay.argtypes = [c_char_p]
    x.XDefaultRootWindow.restype = c_ulong
    x.XDefaultRootWindow.argtypes = x.XCloseDisplay.argtypes = [c_void_p]
    x.XSync.argtypes = [c_void_p, c_int]
    x.XFree.argtypes = [c_void_p]
    x.XQueryTree.argtypes = [c_void_p, c_ulong, *[c_void_p] * 4]
    x.XGetGeometry.argtypes = [c_void_p, c_ulong, *[c_void_p] * 7]
    return x.XOpenDisplay(None) or 0


def _windows(x: ctypes.CDLL, display: int) -> list[int]:
    root = x.XDefaultRootWindow(display)
    ignored = c_ulong()
    children = POINTER(c_ulong)()
    count = c_uint()
    x.XQueryTree(display, root, byref(ignored), byref(ignored), byref(children), byref(count))
    windows = [children[i] for i in range(count.value)]
    if windows:
        x.XFree(children)
    return windows


def _size(x: ctypes.CDLL, display: int, window: int) -> int:
    root, left, top = c_ulong(), c_int(), c_int()
    wide, high, border, depth = c_uint(), c_uint(), c_uint(), c_uint()
    parts = (root, left, top, wide, high, border, depth)
    x.XGetGeometry(display, window, *(byref(part) for part in parts))
    return wide.value * high.value
