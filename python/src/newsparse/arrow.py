"""Record batches → record batches with typed columns of what newsparse found.

Only the text goes through the command. All other columns stay what they are, in Arrow's memory; answers are counted
against rows; a row without an answer has an ``error``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

import pyarrow as pa
import pyarrow.json

from ._parser import Option, shared

Batch = TypeVar("Batch", pa.RecordBatch, pa.Table)

#: Answers are read by so many bytes at once.
BLOCK = 8 * 1024**2

_strings = pa.list_(pa.string())


def _struct(**fields: pa.DataType) -> pa.DataType:
    return pa.struct(list(fields.items()))


@dataclass(frozen=True)
class Column:
    """A column that can be asked for: the field of a record it is made of, and its type for Arrow and for Spark.

    ``lists``: the field is a list of such lists, one for each of several; the column is one list of them all.
    """

    path: str
    type: pa.DataType
    ddl: str
    lists: bool = False


_people = _struct(text=pa.string(), names=_strings, role=pa.string())
_people_ddl = "array<struct<text:string,names:array<string>,role:string>>"

#: All columns by name. ``error`` is always the last one.
COLUMNS: dict[str, Column] = {
    "text": Column("text", pa.string(), "string"),
    "language": Column("language", pa.string(), "string"),
    "outlet": Column("outlet", pa.string(), "string"),
    "headline": Column("headline.text", pa.string(), "string"),
    "deck": Column("deck.text", pa.string(), "string"),
    "published": Column("published", pa.string(), "string"),
    "authors": Column("bylines.names", _strings, "array<string>", lists=True),
    "dateline": Column(
        "dateline",
        _struct(text=pa.string(), outlet=pa.string(), places=_strings, date=pa.string()),
        "struct<text:string,outlet:string,places:array<string>,date:string>",
    ),
    "sources": Column(
        "sources",
        pa.list_(_struct(kind=pa.string(), name=pa.string(), date=pa.string(), verb=pa.string(), text=pa.string())),
        "array<struct<kind:string,name:string,date:string,verb:string,text:string>>",
    ),
    "bylines": Column("bylines", pa.list_(_people), _people_ddl),
    "credits": Column("credits", pa.list_(_people), _people_ddl),
    "notes": Column("notes.text", _strings, "array<string>"),
    "related": Column(
        "related", pa.list_(_struct(text=pa.string(), url=pa.string())), "array<struct<text:string,url:string>>"
    ),
    "removed": Column(
        "removed",
        pa.list_(_struct(reason=pa.string(), rule=pa.string(), text=pa.string())),
        "array<struct<reason:string,rule:string,text:string>>",
    ),
    "doubts": Column(
        "doubts",
        pa.list_(_struct(rule=pa.string(), message=pa.string())),
        "array<struct<rule:string,message:string>>",
    ),
}
ERROR = Column("error", _struct(code=pa.string(), message=pa.string()), "struct<code:string,message:string>")

#: The columns that are made when none are named.
USUAL = ("text", "language", "outlet", "headline", "published", "authors", "dateline", "sources", "removed")


def _is_text(kind: pa.DataType) -> bool:
    tests = [getattr(pa.types, f"is_{name}") for name in ("string", "large_string", "string_view", "null")
             if hasattr(pa.types, f"is_{name}")]
    return any(test(kind) for test in tests) or (pa.types.is_dictionary(kind) and _is_text(kind.value_type))


@dataclass(frozen=True)
class Cleaner:
    """A function from record batches, or tables, to the same with more columns. It can be pickled.

    ``text`` names the column of the texts, ``columns`` what is wanted (:data:`COLUMNS`), ``prefix`` what stands before the
    names of the new columns. Options are those of the command: ``Cleaner(options={"language": "id"})``.
    """

    text: str = "text"
    columns: Sequence[str] = USUAL
    prefix: str = "news_"
    options: dict[str, Option] = field(default_factory=dict)

    def __post_init__(self) -> None:
        unknown = [name for name in self.columns if name not in COLUMNS]
        if unknown:
            raise ValueError(f"no column is called {unknown[0]!r}. Known: {', '.join(COLUMNS)}")

    @property
    def fields(self) -> list[pa.Field]:
        """The new columns."""
        return [pa.field(self.prefix + name, kind.type) for name, kind in self._kinds()]

    def _kinds(self) -> list[tuple[str, Column]]:
        return [*((name, COLUMNS[name]) for name in self.columns), ("error", ERROR)]

    def schema(self, schema: pa.Schema) -> pa.Schema:
        """The schema that batches of this one come out with.

        :raises ValueError: when there is no such text column, or a new column would have the name of one that is there
        """
        if self.text not in schema.names:
            raise ValueError(f"there is no column {self.text!r} among {', '.join(schema.names)}")
        if not _is_text(schema.field(self.text).type):
            raise ValueError(f"the column {self.text!r} is of {schema.field(self.text).type}, and not of texts")
        for one in self.fields:
            if one.name in schema.names:
                raise ValueError(f"there is a column {one.name!r} already: choose another prefix")
            schema = schema.append(one)
        return schema

    def arrays(self, texts: Sequence[str | None]) -> list[pa.ChunkedArray]:
        """The new columns of texts, each as long as they are."""
        paths = [COLUMNS[name].path for name in self.columns]
        kinds = [kind for _, kind in self._kinds()]
        return _read(shared(paths or ["language"], self.options).lines(texts), kinds)

    def __call__(self, batch: Batch) -> Batch:
        schema = self.schema(batch.schema)
        new: list[Any] = self.arrays(batch.column(self.text).to_pylist())
        if isinstance(batch, pa.RecordBatch):
            new = [_one(column) for column in new]
        made: Batch = type(batch).from_arrays([*batch.columns, *new], schema=schema)
        if made.num_rows != batch.num_rows:
            raise AssertionError(f"{made.num_rows} rows were made of {batch.num_rows}")
        return made


def _read(lines: Sequence[bytes | None], kinds: Sequence[Column]) -> list[pa.ChunkedArray]:
    """Columns of answers, as Arrow reads them from JSON: no object is made of any of them."""
    fields = {kind.path: pa.list_(kind.type) if kind.lists else kind.type for kind in kinds}
    if not lines:
        return [pa.chunked_array([], kind.type) for kind in kinds]
    rows = [b"{}\n" if line is None else line for line in lines]
    table = pyarrow.json.read_json(
        pa.BufferReader(b"".join(rows)),
        # A block has to hold the longest row.
        read_options=pyarrow.json.ReadOptions(use_threads=False, block_size=max(BLOCK, 2 * max(map(len, rows)))),
        parse_options=pyarrow.json.ParseOptions(explicit_schema=pa.schema(fields), unexpected_field_behavior="ignore"),
    )
    if table.num_rows != len(lines):
        raise AssertionError(f"{table.num_rows} answers were read of {len(lines)}")
    found = {path: table.column(path) for path in fields}
    return [_joined(found[kind.path]) if kind.lists else found[kind.path] for kind in kinds]


def _joined(column: pa.ChunkedArray) -> pa.ChunkedArray:
    """Lists of lists as lists."""

    def join(outer: pa.ListArray) -> pa.ListArray:
        inner = outer.values
        return pa.ListArray.from_arrays(inner.offsets.take(outer.offsets), inner.values, mask=outer.is_null())

    return pa.chunked_array([join(chunk) for chunk in column.chunks], column.type.value_type)


def _one(column: pa.ChunkedArray) -> pa.Array:
    return column.chunk(0) if column.num_chunks == 1 else pa.concat_arrays(column.chunks) if column.num_chunks else pa.array([], column.type)


def clean(batch: Batch, text: str = "text", *, columns: Sequence[str] = USUAL, prefix: str = "news_", **options: Option) -> Batch:
    """A record batch, or a table, with columns of what newsparse found."""
    return Cleaner(text, tuple(columns), prefix, options)(batch)
