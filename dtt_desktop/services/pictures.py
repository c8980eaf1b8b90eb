"""The national emblem on certificates: a picture the office gives, checked and kept in the conference file."""

from __future__ import annotations

from base64 import b64encode
from pathlib import Path
from typing import TYPE_CHECKING

from dtt_desktop.documents.pictures import MOST_BYTES, drawable
from dtt_desktop.domain.card_layout import Picture
from dtt_desktop.domain.errors import UserError
from dtt_desktop.services.facts import EMBLEM
from dtt_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def set_emblem(workspace: Workspace, path: Path) -> bool:
    """Keep a PNG or JPEG as the emblem. Raises UserError file-missing, picture-big, picture-kind."""
    data = _read(path)

    def work(session: Session) -> None:
        held = _held(session)
        text = b64encode(data).decode("ascii")
        if held:
            held.data = text
        else:
            session.add(Picture(name=EMBLEM, data=text))

    workspace.do("emblem", work, {"name": path.name})
    return True


def drop_emblem(workspace: Workspace) -> None:
    """Take the emblem away; its place is drawn instead."""

    def work(session: Session) -> None:
        if held := _held(session):
            session.delete(held)

    workspace.do("emblem-back", work)


def _held(session: Session) -> Picture | None:
    from sqlalchemy import select

    return session.scalars(select(Picture).where(Picture.name == EMBLEM)).first()


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise UserError("picture-big", path=path.name)
        data = path.read_bytes()
        drawable(data)
    except FileNotFoundError:
        raise UserError("file-missing", path=path) from None
    except OSError:
        raise UserError("picture-kind", path=path.name) from None
    except ValueError as error:
        raise UserError(str(error), path=path.name) from None
    return data
