"""DuckDB: a function of SQL that cleans texts, and relations with columns of what newsparse found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pyarrow as pa

from ._parser import Option
from .arrow import USUAL, Cleaner


def register(connection: Any, name: str = "newsparse_clean", *, column: str = "text", **options: Option) -> None:
    """Make a function of SQL, from a text to one column of what newsparse found: ``select newsparse_clean(body) from t``.

    A text that gets no answer is null.
    """
    cleaner = Cleaner("text", (column,), "", dict(options))
    [kind, _] = cleaner.fields
    if kind.type != pa.string():
        raise ValueError(f"a function gives texts, and {column!r} is no text: use clean for it")

    def function(texts: pa.ChunkedArray) -> pa.Array:
        return cleaner.arrays(texts.to_pylist())[0]

    connection.create_function(name, function, ["VARCHAR"], "VARCHAR", type="arrow", null_handling="special")


def clean(
    relation: Any, text: str = "text", *, columns: Sequence[str] = USUAL, prefix: str = "news_", **options: Option
) -> pa.Table:
    """The rows of a relation with columns of what newsparse found: a table that DuckDB reads by its name in SQL.

    It is held in memory; what is too large for that goes through the function that :func:`register` makes.
    """
    fetch = getattr(relation, "to_arrow_table", None) or relation.fetch_arrow_table
    return Cleaner(text, tuple(columns), prefix, dict(options))(fetch())
