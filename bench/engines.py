"""CPU seconds of the command alone, of Spark's pipe and of typed columns in Spark: bench/engines.py [--rows 100000]"""

import argparse
import ctypes
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "examples"))
from make_rows import STORY  # noqa: E402

SENTENCE = "Warga di sekitar pelabuhan lama itu mengatakan bahwa jalan di depan rumah mereka sudah diperbaiki sejak pekan lalu. "
PR_SET_CHILD_SUBREAPER = 36


def cpu_of(words: list[str], env: dict[str, str], **more: object) -> float:
    """Seconds of CPU of a program and of all that it starts: what it leaves behind comes to this process."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(words, env=env, check=True, stderr=subprocess.DEVNULL, **more)
    while True:
        try:
            os.wait()
        except ChildProcessError:
            break
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def main() -> int:
    words = argparse.ArgumentParser()
    words.add_argument("--rows", type=int, default=100_000)
    count = words.parse_args().rows
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    node = shutil.which("node") or "node"
    bundle = ROOT / "bundle/newsparse.cjs"
    if not bundle.exists():
        subprocess.run([node, ROOT / "build/bundle.mjs", "--no-node"], check=True)
    with tempfile.TemporaryDirectory() as folder:
        rows = f"{folder}/rows.jsonl"
        with open(rows, "w") as file:
            for at in range(count):
                text = STORY.format(at=at) + "\n" + "\n\n".join([SENTENCE * 4] * 6)
                file.write(json.dumps({"id": at, "text": text, "desk": "kota"}) + "\n")
        env = {
            **os.environ,
            "PYSPARK_PYTHON": sys.executable,
            "PYSPARK_SUBMIT_ARGS": "--master local[2] --driver-memory 3g pyspark-shell",
        }
        spark = lambda name, *more: [sys.executable, str(ROOT / "examples" / name), rows, f"{folder}/{name}", *more]
        filter_words = [node, str(bundle), "filter", "--quiet"]
        with open(rows) as given, open(f"{folder}/out.jsonl", "w") as taken:
            alone = cpu_of(filter_words, env, stdin=given, stdout=taken)
        pipe = cpu_of(spark("spark_pipe.py", " ".join(filter_words)), env, stdout=subprocess.DEVNULL)
        typed = cpu_of(spark("spark_dataframe.py"), env, stdout=subprocess.DEVNULL)
        print(f"engines: {count} articles, {os.path.getsize(rows) / 1e6:.0f} MB; seconds of CPU, and times the command alone")
    high = 0
    for name, seconds, limit in [("the command", alone, 1), ("Spark pipe", pipe, 1.7), ("Spark, typed columns", typed, 2.0)]:
        ratio = seconds / alone
        high += ratio > limit
        print(f"  {name:22} {seconds:7.1f} s  {ratio:5.2f}  (at most {limit})")
    return 1 if high else 0


if __name__ == "__main__":
    sys.exit(main())
