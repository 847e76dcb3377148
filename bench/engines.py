"""CPU seconds of the command alone, of Spark's pipe and of typed columns in Spark: bench/engines.py [--rows 100000]

What is judged is throughput, that is, what each further article costs, against the command with one job. A job over a hundredth of the rows tells
what it costs to start (a JVM, Python, Node): of 100,000 articles that is a third, of a hundred million nothing. Whole jobs are told beside it.

Spark runs two tasks at once, and two processes side by side slow each other down: the command with two jobs shows by how much.
"""

from __future__ import annotations

import argparse
import ctypes
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import pyarrow.json
import pyarrow.parquet

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "examples"))
from make_rows import STORY  # noqa: E402

SENTENCE = "Warga di sekitar pelabuhan lama itu mengatakan bahwa jalan di depan rumah mereka sudah diperbaiki sejak pekan lalu. "
PR_SET_CHILD_SUBREAPER = 36
TICKS = os.sysconf("SC_CLK_TCK")

#: What Spark itself takes to carry rows to Python and back.
UNCHANGED = """
import sys
from pyspark.sql import SparkSession
spark = SparkSession.builder.config("spark.ui.enabled", "false").getOrCreate()
rows = spark.read.schema("id long, text string, desk string").json(sys.argv[1])
rows.mapInArrow(lambda batches: batches, rows.schema).write.mode("overwrite").json(sys.argv[2])
spark.stop()
"""


def _processes() -> dict[int, tuple[int, float]]:
    """All processes: whose child each is, and its seconds of CPU."""
    found = {}
    for name in os.listdir("/proc"):
        if name.isdigit():
            try:
                words = Path(f"/proc/{name}/stat").read_text().rsplit(")", 1)[1].split()
            except OSError:
                continue
            found[int(name)] = (int(words[1]), (int(words[11]) + int(words[12])) / TICKS)
    return found


def _note(seconds: dict[int, float]) -> None:
    """Note what each process that this one has started, by whatever lies between, has taken so far."""
    found = _processes()
    for pid, (parent, taken) in found.items():
        while parent > 1 and parent != os.getpid():
            parent = found.get(parent, (0, 0))[0]
        if parent == os.getpid():
            seconds[pid] = taken


def cpu_of(words: list[str], env: Mapping[str, str], **more: object) -> float:
    """Seconds of CPU of a program and of all that it starts.

    They are looked at all the while: what a process has taken comes to its parent when that waits for it, and Spark's daemon of Python does not.
    """
    seconds: dict[int, float] = {}
    program = subprocess.Popen(words, env=env, stderr=subprocess.DEVNULL, **more)
    while program.poll() is None:
        _note(seconds)
        time.sleep(0.05)
    if program.returncode != 0:
        raise SystemExit(f"{' '.join(words)} ended with {program.returncode}")
    while True:
        _note(seconds)
        try:
            if os.waitpid(-1, os.WNOHANG) == (0, 0):
                time.sleep(0.05)
        except ChildProcessError:
            return sum(seconds.values())


def write_rows(path: str, count: int) -> None:
    with open(path, "w") as file:
        for at in range(count):
            text = STORY.format(at=at) + "\n" + "\n\n".join([SENTENCE * 4] * 6)
            file.write(json.dumps({"id": at, "text": text, "desk": "kota"}) + "\n")
    table = pyarrow.json.read_json(path)
    pyarrow.parquet.write_table(table, path.replace(".jsonl", ".parquet"), row_group_size=max(1, count // 10))


def main() -> int:
    words = argparse.ArgumentParser()
    words.add_argument("--rows", type=int, default=100_000)
    count = words.parse_args().rows
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    node = shutil.which("node") or "node"
    bundle = ROOT / "bundle/newsparse.cjs"
    if not bundle.exists():
        subprocess.run([node, ROOT / "build/bundle.mjs", "--no-node"], check=True)
    env = {
        **os.environ,
        "PYSPARK_PYTHON": sys.executable,
        "PYSPARK_SUBMIT_ARGS": "--master local[2] --driver-memory 3g pyspark-shell",
    }
    filter_words = [node, str(bundle), "filter", "--quiet"]
    dataframe = [sys.executable, str(ROOT / "examples/spark_dataframe.py")]
    pipe = [sys.executable, str(ROOT / "examples/spark_pipe.py")]

    with tempfile.TemporaryDirectory() as folder:

        def alone(name: str, *more: str) -> float:
            with open(f"{folder}/{name}.jsonl") as given, open(f"{folder}/out.jsonl", "w") as taken:
                return cpu_of([*filter_words, *more], env, stdin=given, stdout=taken)

        def job(words: list[str], name: str, *more: str) -> float:
            shutil.rmtree(f"{folder}/out", ignore_errors=True)
            return cpu_of([*words, f"{folder}/{name}", f"{folder}/out", *more], env, stdout=subprocess.DEVNULL)

        ways: list[tuple[str, float | None, Callable[[str], float]]] = [
            ("the command, one job", None, alone),
            ("the command, two jobs", None, lambda name: alone(name, "--jobs", "2")),
            ("Spark, rows unchanged", None, lambda name: job([sys.executable, "-c", UNCHANGED], f"{name}.jsonl")),
            ("Spark pipe", 1.7, lambda name: job(pipe, f"{name}.jsonl", " ".join(filter_words))),
            ("Spark, typed columns", 2.0, lambda name: job(dataframe, f"{name}.jsonl")),
            ("the same of Parquet", 2.0, lambda name: job(dataframe, f"{name}.parquet")),
        ]
        write_rows(f"{folder}/few.jsonl", max(1, count // 100))
        write_rows(f"{folder}/all.jsonl", count)
        size = os.path.getsize(f"{folder}/all.jsonl") / 1e6
        print(f"engines: {count} articles, {size:.0f} MB, in seconds of CPU, against the command with one job")
        print(f"  {'':22} {'whole':>7} {'ratio':>6}  {'start':>7} {'further':>7} {'ratio':>6}", flush=True)
        high = 0
        command: tuple[float, float] | None = None
        for name, limit, way in ways:
            start, whole = way("few"), way("all")
            further = whole - start
            command = command or (whole, further)
            ratio = further / command[1]
            high += limit is not None and ratio > limit
            said = f"  (at most {limit})" if limit else ""
            print(f"  {name:22} {whole:7.1f} {whole / command[0]:6.2f}  {start:7.1f} {further:7.1f} {ratio:6.2f}{said}", flush=True)
    return 1 if high else 0


if __name__ == "__main__":
    sys.exit(main())
