"""Hugging Face datasets: a dataset with columns of what newsparse found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ._parser import Option
from .arrow import USUAL, Cleaner


def clean(
    dataset: Any,
    text: str = "text",
    *,
    columns: Sequence[str] = USUAL,
    prefix: str = "news_",
    map: dict[str, Any] | None = None,
    **options: Option,
) -> Any:
    """A ``Dataset`` or ``DatasetDict`` with columns of what newsparse found. ``map`` is what its method is told: num_proc …"""
    cleaner = Cleaner(text, tuple(columns), prefix, dict(options))
    cleaned = dataset.with_format("arrow").map(cleaner.__call__, batched=True, **(map or {}))
    return cleaned.with_format(None)
