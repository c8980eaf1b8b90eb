"""Deleting, adding, moving, for every family alike."""

import pytest

from dtt_desktop.domain.errors import UserError
from dtt_desktop.domain.record import Record
from dtt_desktop.domain.schema import BY_TABLE, REFERENCES
from dtt_desktop.services import records
from dtt_desktop.services.dumping import dump
from dtt_desktop.services.workspace import Workspace


@pytest.mark.parametrize(
    ("family", "key", "table"), REFERENCES, ids=[f"{family.__tablename__}.{key}" for family, key, _ in REFERENCES]
)
def test_what_others_point_at_is_not_deleted(sample: Workspace, family: type[Record], key: str, table: str) -> None:
    """Each column that points at records, one that nobody points at goes."""
    target = BY_TABLE[table]
    values = {field.key: "Tên" for field in target.fields if field.required}
    used, free = records.add_many(sample, target, [values, values])
    pointing = next(iter(sample.rows(family)), None)
    if pointing is None:
        pointing = (records.add(sample, family, {}),)
    records.set_values(sample, family, {pointing[0]: {key: used}})
    before = dump(sample)
    with pytest.raises(UserError) as caught:
        records.delete(sample, target, [free, used])
    assert (caught.value.code, caught.value.params["count"], caught.value.params["what"]) == ("in-use", 1, family.words)
    assert dump(sample) == before
    records.delete(sample, target, [free])
    if family.field(key).required:
        records.delete(sample, family, [pointing[0]])
    else:
        records.set_values(sample, family, {pointing[0]: {key: None}})
    records.delete(sample, target, [used])
