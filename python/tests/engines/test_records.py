"""What the command writes, read by the programs that it is for: typed Parquet, and records under the declaration of each."""

from __future__ import annotations

import datetime
import decimal
import json
import math
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from conftest import STORY

from newsparse._node import find_command, find_node

pa = pytest.importorskip("pyarrow")
import pyarrow.parquet as pq  # noqa: E402

UTC = datetime.timezone.utc


def newsparse(*words: object, stdin: bytes | None = None) -> str:
    done = subprocess.run(
        [find_node(), find_command(), *map(str, words)], input=stdin, capture_output=True, check=False, timeout=120
    )
    # 2: some rows have no text, which is as it should be here.
    assert done.returncode in (0, 2), done.stderr.decode()
    return done.stdout.decode()


def rows() -> pa.Table:
    """Carried columns of every kind; a row of an article, one of a sentence, and one without a text."""
    at = datetime.datetime(2022, 10, 22, 1, 2, 3, 4)
    odd = pa.array([b"caf\xe9", b"abc", None], pa.binary())
    return pa.table(
        {
            "id": pa.array([2**60 + 1, 2, 3], pa.int64()),
            "text": [STORY + "\nPenulis: Rina Sari\nEditor: Budi Hartono\n", "Pasar itu dibuka.", None],
            "price": pa.array([decimal.Decimal("1.50"), None, decimal.Decimal("-20000000000.25")], pa.decimal128(20, 2)),
            "at": pa.array([at, None, None], pa.timestamp("us", "Asia/Jakarta")),
            "local": pa.array([at.replace(microsecond=0), None, None], pa.timestamp("ms")),
            "day": [datetime.date(2022, 10, 22), None, None],
            "score": [math.inf, 2.0, -0.5],
            "count": pa.array([2**62 + 1, None, 3], pa.int64()),
            "unsigned": pa.array([2**64 - 1, 0, None], pa.uint64()),
            "ok": [True, None, False],
            "tags": [["a", None], [], None],
            "deep": [{"a": [1, 2], "b": "x"}, None, {"a": [], "b": None}],
            "bytes": [b"\xff\x00", None, None],
            # Said to be text, and in windows-1252.
            "odd": pa.Array.from_buffers(pa.string(), 3, odd.buffers()),
        }
    )


META = [
    {
        "price": "1.50", "at": datetime.datetime(2022, 10, 22, 1, 2, 3, 4, UTC), "local": "2022-10-22T01:02:03",
        "day": datetime.date(2022, 10, 22), "score": math.inf, "count": 2**62 + 1, "unsigned": "18446744073709551615",
        "ok": True, "tags": ["a", None], "deep": {"a": [1, 2], "b": "x"}, "bytes": "/wA=", "odd": "café",
    },
    {
        "price": None, "at": None, "local": None, "day": None, "score": 2.0, "count": None, "unsigned": "0",
        "ok": None, "tags": [], "deep": None, "bytes": None, "odd": "abc",
    },
    {
        "price": "-20000000000.25", "at": None, "local": None, "day": None, "score": -0.5, "count": 3, "unsigned": None,
        "ok": False, "tags": None, "deep": {"a": [], "b": None}, "bytes": None, "odd": None,
    },
]  # fmt: skip


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("records")
    pq.write_table(rows(), path / "in.parquet")
    for name in ("records.jsonl", "records.parquet"):
        newsparse(path / "in.parquet", "-o", path / name, "--quiet")
    return path


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    sql = pytest.importorskip("pyspark.sql")
    os.environ["PYSPARK_PYTHON"] = sys.executable
    session = (
        sql.SparkSession.builder.master("local[1]")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.session.timeZone", "UTC")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("OFF")
    yield session
    session.stop()


def plain(value: Any) -> Any:
    """A value as Python has it, whatever a program calls it."""
    if hasattr(value, "asDict"):
        value = value.asDict(recursive=True)
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    if type(value).__name__ in ("ndarray", "Series"):
        value = value.tolist()
    if isinstance(value, (list, tuple)):
        return [plain(one) for one in value]
    if type(value).__name__ in ("NaTType", "NAType") or (isinstance(value, float) and math.isnan(value)):
        return None
    if hasattr(value, "to_pydatetime"):
        value = value.to_pydatetime()
    if isinstance(value, datetime.datetime):
        # One without a zone is Spark's, in that of the machine.
        return value.astimezone(UTC)
    return value.item() if type(value).__module__ == "numpy" else value


def by_arrow(path: str, _: Any) -> list[Any]:
    return pq.read_table(path).to_pylist()


def by_duckdb(path: str, _: Any) -> list[Any]:
    duckdb = pytest.importorskip("duckdb")
    connection = duckdb.connect()
    connection.execute("set timezone = 'UTC'")
    return connection.sql(f"from '{path}'").to_arrow_table().to_pylist()


def by_polars(path: str, _: Any) -> list[Any]:
    return pytest.importorskip("polars").read_parquet(path).to_dicts()


def by_pandas(path: str, _: Any) -> list[Any]:
    return pytest.importorskip("pandas").read_parquet(path, dtype_backend="pyarrow").to_dict("records")


def by_spark(path: str, spark: Any) -> list[Any]:
    return spark.read.parquet(path).collect()


@pytest.mark.parametrize("read", [by_arrow, by_duckdb, by_polars, by_pandas, by_spark])
def test_typed_parquet_has_the_same_values_everywhere(folder: Path, read: Any, request: pytest.FixtureRequest) -> None:
    session = request.getfixturevalue("spark") if read is by_spark else None
    found = [plain(row) for row in read(str(folder / "records.parquet"), session)]
    assert [row["meta"] for row in found] == META
    records = [json.loads(line) for line in (folder / "records.jsonl").read_text().splitlines()]
    assert [row["id"] for row in found] == [str(2**60 + 1), "2", "3"]
    for row, record in zip(found, records):
        for key in ("sources", "credits", "related", "removed", "doubts"):
            assert row[key] == record.get(key, None), key
        for key in ("language", "outlet", "outletId"):
            assert row[key] == record.get(key)
        assert row["dateline.places"] == (record.get("dateline") or {}).get("places")
        error = record.get("error")
        assert row["error"] == (error and {**error, "line": record["line"]})
    assert found[0]["published"] == datetime.date(2022, 10, 22)
    assert found[0]["sources"][0]["name"] == "BBC"
    assert [one["role"] for one in found[0]["credits"]] == ["writer", "editor"]
    assert found[0]["removed"] and found[2]["error"]["code"] == "no-text"


def test_spark_reads_records_under_its_declaration(folder: Path, spark: Any) -> None:
    names: dict[str, Any] = {"spark": spark}
    exec(newsparse("schema", "--for", "spark").replace("records.jsonl", str(folder / "records.jsonl")), names)
    found = [plain(row) for row in names["records"].collect()]
    records = [json.loads(line) for line in (folder / "records.jsonl").read_text().splitlines()]
    assert len(found) == len(records) == 3
    for row, record in zip(found, records):
        assert set(record) <= set(row)
        for key in row:
            value, wanted = row[key], record.get(key)
            if key == "meta":
                value = json.loads(value)
            elif key == "id":
                wanted = str(wanted)
            assert without_nulls(value) == without_nulls(wanted), key
    assert names["records"].where("dateline.places[0] = 'Jakarta'").count() == 1


def without_nulls(value: Any) -> Any:
    """A struct has all its fields, where a record has those that it means."""
    if isinstance(value, dict):
        return {key: without_nulls(one) for key, one in value.items() if one is not None}
    return [without_nulls(one) for one in value] if isinstance(value, list) else value


@pytest.mark.parametrize("module", ["pyarrow", "polars", "datasets", "pandas", "duckdb"])
def test_others_read_a_late_headline_under_their_declarations(tmp_path: Path, module: str, monkeypatch) -> None:
    pytest.importorskip(module)
    monkeypatch.chdir(tmp_path)
    texts = ["Pasar itu dibuka lagi."] * 300 + ["Pasar Lama Dibuka Lagi\n\nJAKARTA, KOMPAS.com - Pasar itu dibuka lagi."]
    lines = "".join(json.dumps({"id": f"a{at}", "text": text}) + "\n" for at, text in enumerate(texts))
    (tmp_path / "records.jsonl").write_text(newsparse("filter", "--quiet", stdin=lines.encode()))
    program = {"pyarrow": "arrow", "datasets": "huggingface"}.get(module, module)
    code = newsparse("schema", "--for", program)
    if module == "duckdb":
        import duckdb

        found = duckdb.sql(code).to_arrow_table().to_pylist()
    else:
        names: dict[str, Any] = {}
        exec(code, names)
        made = names[{"arrow": "table", "huggingface": "dataset"}.get(program, "frame")]
        ways = {"arrow": "to_pylist", "huggingface": "to_list", "polars": "to_dicts"}
        found = made.to_dict("records") if program == "pandas" else getattr(made, ways[program])()
    assert len(found) == len(texts)
    assert plain(found[0])["headline"] is None
    assert plain(found[-1])["headline"]["text"] == "Pasar Lama Dibuka Lagi"
    assert plain(found[-1])["dateline"]["places"] == ["JAKARTA"]
