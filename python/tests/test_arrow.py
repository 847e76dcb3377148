from __future__ import annotations

import datetime
import decimal
import pickle

import pyarrow as pa
import pytest
from conftest import CLEAN, STORY

from newsparse import arrow
from newsparse.arrow import COLUMNS, USUAL, Cleaner, clean

TABLE = pa.table(
    {
        "id": pa.array([12345678901234567, None, 3], pa.int64()),
        "text": [STORY, None, "Pasar. " * 400_000],
        "price": pa.array([decimal.Decimal("1.50"), None, None], pa.decimal128(10, 2)),
        "at": pa.array([datetime.datetime(2022, 10, 22, 1, 2, 3, 4), None, None], pa.timestamp("us", "Asia/Jakarta")),
        "bytes": [b"\xff\x00", None, b""],
        "deep": [{"a": [1, None]}, None, {"a": []}],
    }
)


def test_columns_are_added_and_the_others_are_not_touched() -> None:
    made = clean(TABLE)
    assert made.select(TABLE.column_names).equals(TABLE)
    assert made.column_names == [*TABLE.column_names, *(f"news_{name}" for name in USUAL), "news_error"]
    first, second, third = made.to_pylist()
    assert first["news_text"] == CLEAN
    assert first["news_dateline"] == {"text": "Contoh.com, Jakarta", "outlet": "Contoh.com", "places": ["Jakarta"], "date": None}
    assert first["news_sources"][0]["date"] == "2022-10-22"
    assert first["news_error"] is None
    assert {value for key, value in second.items() if key.startswith("news_")} == {None}
    assert third["news_text"] is None
    assert third["news_error"]["code"] == "too-long"


def test_all_columns_have_their_types_also_when_empty() -> None:
    for table in (TABLE, TABLE.slice(0, 0)):
        made = clean(table, columns=tuple(COLUMNS))
        assert made.num_rows == table.num_rows
        for name, column in COLUMNS.items():
            assert made.schema.field(f"news_{name}").type == column.type
    [batch] = TABLE.slice(0, 1).to_batches()
    assert isinstance(clean(batch), pa.RecordBatch)
    assert clean(batch, columns=()).column_names[-1] == "news_error"


@pytest.mark.parametrize("kind", [pa.large_string(), pa.dictionary(pa.int32(), pa.string())])
def test_texts_of_other_types(kind: pa.DataType) -> None:
    table = pa.table({"body": pa.array([STORY, "Satu."]).cast(kind)})
    assert clean(table, "body", columns=["text"]).column("news_text").to_pylist() == [CLEAN, "Satu."]


def test_lists_of_several_become_one_list() -> None:
    lines = [b'{"id":0,"bylines.names":[["Ana Rui","Budi"],[],["Cut"]]}\n', None, b'{"id":2,"bylines.names":[]}\n',
             b'{"id":3,"error":{"code":"too-long","message":"m"}}\n']
    [names, error] = arrow._read(lines, [COLUMNS["authors"], arrow.ERROR])
    assert names.to_pylist() == [["Ana Rui", "Budi", "Cut"], None, [], None]
    assert error.to_pylist()[2:] == [None, {"code": "too-long", "message": "m"}]


def test_more_answers_than_are_read_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arrow, "BLOCK", 1000)
    texts = [None if at % 7 == 3 else f"Kios nomor {at} “lama” 😀 dibuka lagi. " * (1 + at % 50) for at in range(300)]
    for given in (pa.table({"text": texts}), pa.record_batch({"text": texts})):
        made = clean(given, columns=["text", "authors"])
        assert made.column("news_text").to_pylist() == [text and text.strip() for text in texts]
        assert made.schema == Cleaner(columns=("text", "authors")).schema(given.schema)


def test_says_what_is_wrong() -> None:
    with pytest.raises(ValueError, match="no column 'body' among id, text"):
        clean(TABLE, "body")
    with pytest.raises(ValueError, match="'price' is of decimal"):
        clean(TABLE, "price")
    with pytest.raises(ValueError, match="'text' already: choose another prefix"):
        clean(TABLE, prefix="")
    with pytest.raises(ValueError, match="no column is called 'txt'. Known: text"):
        clean(TABLE, columns=["txt"])


def test_is_pickled() -> None:
    cleaner = pickle.loads(pickle.dumps(Cleaner(columns=("text",), options={"language": "id"})))
    assert cleaner(TABLE.slice(0, 1)).column("news_text").to_pylist() == [CLEAN]


@pytest.mark.usefixtures("poisoned")
def test_a_poisonous_text_costs_its_own_row() -> None:
    table = pa.table({"n": range(20), "text": ["POISON" if at == 7 else f"Kios {at}." for at in range(20)]})
    made = clean(table, columns=["text"], jobs=1)
    assert made.column("n").to_pylist() == list(range(20))
    assert [at for at, error in enumerate(made.column("news_error").to_pylist()) if error] == [7]
