"""pandas: a DataFrame with columns of what newsparse found."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from ._parser import Option
from .arrow import USUAL, Cleaner


def clean(frame: pd.DataFrame, text: str = "text", *, columns: Sequence[str] = USUAL, prefix: str = "news_", **options: Option) -> pd.DataFrame:
    """The frame with columns of what newsparse found, of Arrow's types; its own columns and its index are not touched."""
    cleaner = Cleaner(text, tuple(columns), prefix, dict(options))
    if text not in frame.columns:
        raise ValueError(f"there is no column {text!r} among {', '.join(map(str, frame.columns))}")
    for one in cleaner.fields:
        if one.name in frame.columns:
            raise ValueError(f"there is a column {one.name!r} already: choose another prefix")
    texts = [None if one is None or one is pd.NA or one != one else one for one in frame[text].tolist()]
    arrays = cleaner.arrays(texts)
    new = {
        one.name: pd.Series(pd.arrays.ArrowExtensionArray(array), index=frame.index)
        for one, array in zip(cleaner.fields, arrays)
    }
    return frame.assign(**new)
