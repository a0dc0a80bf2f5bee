"""Word from the sound server that a microphone is gone.

Where another source is at hand, be it only what the loudspeakers play, a PulseAudio server (PipeWire's too)
lets a recording go on with that, and Qt says nothing when the last microphone goes: so the server itself is
asked to tell. Qt names its devices there as the server does.

https://freedesktop.org/software/pulseaudio/doxygen/ describes the calls; no more of its structures is read
than the first fields of a source, which have not changed since 2007.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any, Final

_LIBRARY: Final = "libpulse.so.0"
_NO_AUTOSPAWN: Final = 1
_READY, _FAILED = 4, 5
_MASK_SOURCE: Final = 2
_FACILITY, _SOURCE, _TYPE, _REMOVED = 0x0F, 1, 0x30, 0x20


class _SourceInfo(ctypes.Structure):
    _fields_ = (("name", ctypes.c_char_p), ("index", ctypes.c_uint32))


_STATE = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p)
_EVENT = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_int, ctypes.c_uint32, ctypes.c_void_p)
_INFO = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.POINTER(_SourceInfo), ctypes.c_int, ctypes.c_void_p)


def _library() -> Any:
    """The server's own library, loaded already by Qt; None where there is none."""
    try:
        found: Any = ctypes.CDLL(_LIBRARY)
    except OSError:
        return None
    for name, returns, takes in (
        ("pa_threaded_mainloop_new", ctypes.c_void_p, ()),
        ("pa_threaded_mainloop_get_api", ctypes.c_void_p, (ctypes.c_void_p,)),
        ("pa_threaded_mainloop_start", ctypes.c_int, (ctypes.c_void_p,)),
        ("pa_threaded_mainloop_stop", None, (ctypes.c_void_p,)),
        ("pa_threaded_mainloop_free", None, (ctypes.c_void_p,)),
        ("pa_context_new", ctypes.c_void_p, (ctypes.c_void_p, ctypes.c_char_p)),
        ("pa_context_set_state_callback", None, (ctypes.c_void_p, _STATE, ctypes.c_void_p)),
        ("pa_context_get_state", ctypes.c_int, (ctypes.c_void_p,)),
        (
            "pa_context_connect",
            ctypes.c_int,
            (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int, ctypes.c_void_p),
        ),
        ("pa_context_disconnect", None, (ctypes.c_void_p,)),
        ("pa_context_unref", None, (ctypes.c_void_p,)),
        ("pa_context_set_subscribe_callback", None, (ctypes.c_void_p, _EVENT, ctypes.c_void_p)),
        (
            "pa_context_subscribe",
            ctypes.c_void_p,
            (ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p),
        ),
        (
            "pa_context_get_source_info_by_name",
            ctypes.c_void_p,
            (ctypes.c_void_p, ctypes.c_char_p, _INFO, ctypes.c_void_p),
        ),
        ("pa_operation_unref", None, (ctypes.c_void_p,)),
    ):
        call = getattr(found, name)
        call.restype, call.argtypes = returns, takes
    return found


class SourceWatch:
    """Calls ``gone`` once, from a thread of the library's own, when the source of this name is no more.

    That it goes away and that the server ends both count. Where there is no such server, or it knows no such
    source (Qt may go to the devices by another way), nothing is ever called. ``close`` it from the thread
    that made it.
    """

    def __init__(self, name: bytes, gone: Callable[[], None]) -> None:
        self._name, self._gone = name, gone
        self._index: int | None = None
        self._told = False
        self._loop: int | None = None
        self._context: int | None = None
        self._calls = (_STATE(self._state), _EVENT(self._event), _INFO(self._info))
        self._library = _library()
        if self._library is not None:
            self._begin()

    def close(self) -> None:
        """Listen no more."""
        self._told = True
        library, loop, context = self._library, self._loop, self._context
        self._loop = self._context = None
        if loop is None:
            return
        library.pa_threaded_mainloop_stop(loop)
        if context is not None:
            library.pa_context_disconnect(context)
            library.pa_context_unref(context)
        library.pa_threaded_mainloop_free(loop)

    def _begin(self) -> None:
        library = self._library
        self._loop = library.pa_threaded_mainloop_new()
        if not self._loop:
            self._loop = None
            return
        context = library.pa_context_new(library.pa_threaded_mainloop_get_api(self._loop), b"Notes")
        self._context = context or None
        if self._context is None:
            return
        library.pa_context_set_state_callback(context, self._calls[0], None)
        library.pa_context_set_subscribe_callback(context, self._calls[1], None)
        if library.pa_context_connect(context, None, _NO_AUTOSPAWN, None) >= 0:
            library.pa_threaded_mainloop_start(self._loop)

    # -- in the library's thread -----------------------------------------------------------------

    def _state(self, context: int, _data: object) -> None:
        state = self._library.pa_context_get_state(context)
        if state == _READY:
            # Told of all that goes before it is asked what there is: nothing falls in between.
            self._let_go(self._library.pa_context_subscribe(context, _MASK_SOURCE, None, None))
            self._let_go(
                self._library.pa_context_get_source_info_by_name(context, self._name, self._calls[2], None)
            )
        elif state >= _FAILED and self._index is not None:
            self._tell()

    def _info(self, _context: int, info: Any, end: int, _data: object) -> None:
        if end == 0 and info:
            self._index = info.contents.index

    def _event(self, _context: int, event: int, index: int, _data: object) -> None:
        if event & _FACILITY == _SOURCE and event & _TYPE == _REMOVED and index == self._index:
            self._tell()

    def _tell(self) -> None:
        if not self._told:
            self._told = True
            self._gone()

    def _let_go(self, operation: int | None) -> None:
        if operation:
            self._library.pa_operation_unref(operation)
