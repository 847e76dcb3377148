"""Polars: a DataFrame with columns of what newsparse found."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from ._parser import Option
from .arrow import USUAL, Cleaner


def clean(frame: pl.DataFrame, text: str = "text", *, columns: Sequence[str] = USUAL, prefix: str = "news_", **options: Option) -> pl.DataFrame:
    """The frame with columns of what newsparse found; its own columns are not touched."""
    cleaner = Cleaner(text, tuple(columns), prefix, dict(options))
    if text not in frame.columns:
        raise ValueError(f"there is no column {text!r} among {', '.join(frame.columns)}")
    cleaner.schema(frame.select(text).head(0).to_arrow().schema)
    for one in cleaner.fields:
        if one.name in frame.columns:
            raise ValueError(f"there is a column {one.name!r} already: choose another prefix")
    arrays = cleaner.arrays(frame.get_column(text).to_list())
    new = [pl.Series(one.name, pl.from_arrow(array)) for one, array in zip(cleaner.fields, arrays)]
    return frame.with_columns(new)
