"""Pictures on papers: told from anything else before they are decoded, and decoded once for all pages of a run."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

MOST_BYTES, MOST_PIXELS = 700_000, 4_000
"""What a picture may have at most: bytes, and points each way."""
_DRAWN_PIXELS = 720  # points each way a page is given: 800 an inch on the 22 mm of the emblem


class Unfit(ValueError):  # noqa: N818 - says what a picture is
    """No picture to be drawn; says picture-big or picture-kind."""


@contextmanager
def _opened(data: bytes) -> Iterator[Any]:
    """Open a picture without decoding it. Raises Unfit for what is no PNG or JPEG, or is too large."""
    from PIL import Image  # comes with ReportLab, is loaded when first used

    if len(data) > MOST_BYTES:
        raise Unfit("picture-big")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # its size is asked below
            with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as image:
                if max(image.size) > MOST_PIXELS:
                    raise Unfit("picture-big")
                yield image
    except Unfit:
        raise
    except Image.DecompressionBombError:
        raise Unfit("picture-big") from None
    except (OSError, ValueError, SyntaxError, EOFError, MemoryError, OverflowError):
        raise Unfit("picture-kind") from None


def check_head(data: bytes) -> None:
    """Look at kind and size without decoding. Raises Unfit picture-big, picture-kind."""
    with _opened(data):
        return


@lru_cache(maxsize=2)
def drawable(data: bytes) -> Any:
    """Return what ReportLab draws of a picture, no finer than a printer shows.

    Raises Unfit picture-big, picture-kind when it is none or cannot be decoded whole.
    """
    from reportlab.lib.utils import ImageReader

    with _opened(data) as image:
        if image.format == "JPEG":
            image.draft("RGB", (_DRAWN_PIXELS, _DRAWN_PIXELS))  # decoded at a part of its size at once
        plain = image.convert("RGBA" if image.mode in ("RGBA", "LA", "P", "PA") else "RGB")
        plain.thumbnail((_DRAWN_PIXELS, _DRAWN_PIXELS))
    made = ImageReader(plain)
    made.getRGBData()  # kept by the reader
    return made
