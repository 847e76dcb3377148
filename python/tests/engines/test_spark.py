"""Spark and Ray, each with a cluster on this machine."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator

import pytest
from conftest import CLEAN, STORY

from newsparse import parse

pytest.importorskip("pyspark")
from pyspark.sql import SparkSession  # noqa: E402

from newsparse.spark import clean  # noqa: E402


@pytest.fixture(scope="module")
def spark() -> Iterator[SparkSession]:
    os.environ["PYSPARK_PYTHON"] = sys.executable
    session = (
        SparkSession.builder.master("local[2,4]")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "500")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("OFF")
    yield session
    session.stop()


def test_columns_are_typed_and_rows_stay(spark: SparkSession) -> None:
    df = spark.createDataFrame([(1, STORY), (2, None), (3, "Satu kalimat.")], "id long, text string").coalesce(1)
    rows = clean(df).collect()
    assert [(row.id, row.news_text) for row in rows] == [(1, CLEAN), (2, None), (3, "Satu kalimat.")]
    assert rows[0].news_dateline.places == ["Jakarta"]
    assert rows[0].news_sources[0].asDict()["date"] == "2022-10-22"
    assert clean(df).where("news_dateline.places[0] = 'Jakarta'").count() == 1
    with pytest.raises(ValueError, match="another prefix"):
        clean(df.withColumnRenamed("id", "NEWS_TEXT"))
    with pytest.raises(ValueError, match="no column 'body'"):
        clean(df, "body")


def test_a_mistyped_option_fails_the_job(spark: SparkSession) -> None:
    with pytest.raises(Exception, match="Did you mean"):
        clean(spark.createDataFrame([(STORY,)], "text string"), langauge="id").collect()


def _filters() -> list[int]:
    found = subprocess.run(["pgrep", "-f", "newsparse.cjs filter"], capture_output=True, text=True, check=False).stdout
    return [int(pid) for pid in found.split() if _is_child_of_worker(int(pid))]


def _is_child_of_worker(pid: int) -> bool:
    """Only what this test's own Spark has started."""
    try:
        while pid > 1:
            with open(f"/proc/{pid}/stat") as file:
                pid = int(file.read().rsplit(")", 1)[1].split()[1])
            if pid == os.getpid():
                return True
    except OSError:
        pass
    return False


def test_no_row_is_lost_when_processes_are_killed_in_mid_partition(spark: SparkSession) -> None:
    count = 8000
    df = spark.range(0, count, 1, 2).selectExpr("id", "concat('Kios nomor ', id, ' dibuka lagi pada Senin.') as text")
    over = threading.Event()
    killed = []

    def kill() -> None:
        while len(killed) < 5 and not over.wait(0.2):
            for pid in _filters()[:1]:
                try:
                    os.kill(pid, signal.SIGKILL)
                    killed.append(pid)
                except ProcessLookupError:
                    pass

    killer = threading.Thread(target=kill)
    killer.start()
    try:
        for _ in range(20):
            rows = clean(df, columns=["text"]).collect()
            assert [row.id for row in rows] == list(range(count))
            assert [row.news_text for row in rows] == [row.text for row in rows]
            if len(killed) >= 2:
                break
            time.sleep(0.1)
    finally:
        over.set()
        killer.join()
    assert killed


def test_answers_are_those_of_the_command(spark: SparkSession) -> None:
    texts = [f"{STORY}\nKios {at}." for at in range(50)]
    df = spark.createDataFrame([(text,) for text in texts], "text string").repartition(2)
    for row in clean(df, columns=["dateline", "removed"]).collect():
        record = parse(row.text)
        assert [one.rule for one in row.news_removed] == [one["rule"] for one in record["removed"]]


def test_ray() -> None:
    ray = pytest.importorskip("ray")
    import pyarrow as pa

    from newsparse.ray import clean as clean_ray

    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False)
    try:
        table = pa.table({"id": list(range(300)), "text": [STORY, "Satu kalimat.", None] * 100})
        made = clean_ray(ray.data.from_arrow(table)).sort("id").take_all()
        assert [row["id"] for row in made] == list(range(300))
        assert [row["news_text"] for row in made] == [CLEAN, "Satu kalimat.", None] * 100
    finally:
        ray.shutdown()
