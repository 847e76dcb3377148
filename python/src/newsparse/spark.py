"""Spark: a DataFrame with columns of what newsparse found. For PySpark 3.5 and 4."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import pyarrow as pa
from pyspark.sql import DataFrame
from pyspark.sql.types import StructField, StructType, _parse_datatype_string

from ._parser import Option
from .arrow import USUAL, Cleaner


def clean(df: DataFrame, text: str = "text", *, columns: Sequence[str] = USUAL, prefix: str = "news_", **options: Option) -> DataFrame:
    """The DataFrame with columns of what newsparse found.

    Each task keeps one newsparse running. One that dies is started again; a text that it dies of has an error in its row.
    Whatever else fails fails the task, which Spark tries again.
    """
    cleaner = Cleaner(text, tuple(columns), prefix, dict(options))
    if text not in df.columns:
        raise ValueError(f"there is no column {text!r} among {', '.join(df.columns)}")
    taken = {name.lower() for name in df.columns}
    new = [StructField(prefix + name, _parse_datatype_string(kind.ddl)) for name, kind in cleaner._kinds()]
    for one in new:
        if one.name.lower() in taken:
            raise ValueError(f"there is a column {one.name!r} already: choose another prefix")

    def batches(found: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in found:
            yield cleaner(batch)

    schema: Any = StructType([*df.schema.fields, *new])
    return df.mapInArrow(batches, schema)
