"""Polars, pandas, DuckDB, datasets and datatrove."""

from __future__ import annotations

import json

import pytest
from conftest import CLEAN, STORY

duckdb = pytest.importorskip("duckdb")
pd = pytest.importorskip("pandas")
pl = pytest.importorskip("polars")

TEXTS = [STORY, None, "Satu kalimat."]
CLEANED = [CLEAN, None, "Satu kalimat."]


def test_polars() -> None:
    from newsparse.polars import clean

    frame = pl.DataFrame({"id": [2**60, 2, 3], "text": TEXTS}, schema={"id": pl.UInt64, "text": pl.String})
    made = clean(frame)
    assert made.select("id", "text").equals(frame)
    assert made["news_text"].to_list() == CLEANED
    assert made["news_dateline"][0]["places"] == ["Jakarta"]
    assert clean(frame.head(0)).schema["news_text"] == pl.String
    with pytest.raises(ValueError, match="no column 'body'"):
        clean(frame.rename({"id": "x", "text": "text"}).select("x"), "body")
    with pytest.raises(ValueError, match="another prefix"):
        clean(made)


def test_pandas() -> None:
    from newsparse.pandas import clean

    frame = pd.DataFrame({"text": TEXTS, "n": [1.5, None, 3]}, index=["a", "b", "b"])
    made = clean(frame)
    assert list(made.index) == ["a", "b", "b"]
    pd.testing.assert_frame_equal(made[["text", "n"]], frame)
    assert [None if one is pd.NA else one for one in made["news_text"]] == CLEANED
    with pytest.raises(ValueError, match="no column 'body'"):
        clean(frame, "body")


def test_duckdb() -> None:
    from newsparse.duckdb import clean, register

    connection = duckdb.connect()
    connection.execute("create table t (id hugeint, text varchar)")
    connection.executemany("insert into t values (?, ?)", [[2**100, STORY], [2, None], [3, "Satu kalimat."]])
    register(connection)
    register(connection, "newsparse_language", column="language")
    assert connection.sql("select newsparse_clean(text) from t").fetchall() == [(one,) for one in CLEANED]
    assert connection.sql("select newsparse_language(text) from t limit 1").fetchall() == [("id",)]
    cleaned = clean(connection.sql("select id::varchar as id, text from t"))
    assert connection.sql("select id, news_dateline.places[1] from cleaned").fetchall()[0] == (str(2**100), "Jakarta")


def test_datasets(tmp_path) -> None:
    datasets = pytest.importorskip("datasets")

    from newsparse.datasets import clean

    datasets.disable_progress_bars()
    data = datasets.Dataset.from_dict({"id": list(range(40)), "text": [STORY, "Satu kalimat."] * 20})
    for words in ({}, {"num_proc": 2, "batch_size": 7}):
        made = clean(data, map=words)
        assert made["id"][:] == list(range(40))
        assert made["news_text"][:] == [CLEAN, "Satu kalimat."] * 20


def test_datatrove() -> None:
    Document = pytest.importorskip("datatrove.data").Document

    from newsparse.datatrove import NewsparseCleaner

    def documents():
        for at in range(5):
            yield Document(text="x" * 3_000_000 if at == 3 else STORY, id=str(at), metadata={"url": f"u{at}"})

    step = NewsparseCleaner(batch_size=2)
    made = list(step.run(documents()))
    assert [document.id for document in made] == list("01234")
    assert made[0].text == CLEAN
    assert made[0].metadata["url"] == "u0"
    assert json.loads(made[0].metadata["newsparse.dateline.places"]) == ["Jakarta"]
    assert made[3].text == "x" * 3_000_000
    assert "longer than" in made[3].metadata["newsparse.error"]
    assert step.stats["cleaned"].total == 4
    [document] = NewsparseCleaner(metadata="json").run(iter([Document(text=STORY, id="a")]))
    assert json.loads(document.metadata["newsparse"])["sources.name"] == ["BBC"]
    [document] = NewsparseCleaner(metadata=None).run(iter([Document(text=STORY, id="a")]))
    assert document.metadata == {}
