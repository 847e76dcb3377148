"""Ray Data: a dataset with columns of what newsparse found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ._parser import Option
from .arrow import USUAL, Cleaner

if TYPE_CHECKING:
    from ray.data import Dataset


def clean(
    dataset: Dataset,
    text: str = "text",
    *,
    columns: Sequence[str] = USUAL,
    prefix: str = "news_",
    map_batches: dict[str, Any] | None = None,
    **options: Option,
) -> Dataset:
    """The dataset with columns of what newsparse found. ``map_batches`` is what Ray's method is told beside the function."""
    cleaner = Cleaner(text, tuple(columns), prefix, dict(options))
    return dataset.map_batches(cleaner.__call__, batch_format="pyarrow", **(map_batches or {}))
