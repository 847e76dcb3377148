"""Runs the examples unchanged. A test whose program is not installed is skipped, with a message: bash examples/install.sh installs all.

    .engines/bin/python -m pytest examples
"""

from __future__ import annotations

import glob
import gzip
import importlib.machinery
import importlib.util
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from make_rows import STORY, rows

HERE = Path(__file__).parent
ROOT = HERE.parent
NODE = shutil.which("node") or "node"
COUNT = 20_000

CLEAN = (
    "Pasar lama nomor {at} di tepi sungai itu dibuka kembali pada Senin pagi setelah ditutup dua pekan.\n\n"
    "Dilansir BBC, Sabtu (22/10/2022), para pedagang sudah menunggu sejak subuh di depan gerbang yang masih terkunci.\n\n"
    "Pengelola pasar mengatakan bahwa semua {at} kios sudah diperiksa dan tidak ada yang rusak."
)


def needs(*modules: str) -> pytest.MarkDecorator:
    missing = [name for name in modules if importlib.util.find_spec(name) is None]
    return pytest.mark.skipif(bool(missing), reason=f"{', '.join(missing)} is not installed here")


def needs_tool(*tools: str) -> pytest.MarkDecorator:
    missing = [name for name in tools if shutil.which(name) is None]
    return pytest.mark.skipif(bool(missing), reason=f"{', '.join(missing)} is not installed here")


@pytest.fixture(scope="session")
def env(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment of a user who has newsparse, and a Spark of two cores that tries a task four times."""
    folder = tmp_path_factory.mktemp("bin")
    (folder / "newsparse").write_text(f'#!/bin/sh\nexec "{NODE}" "{ROOT}/bin/newsparse.js" "$@"\n')
    (folder / "newsparse").chmod(0o755)
    return {
        **os.environ,
        "PATH": f"{folder}:{os.environ['PATH']}",
        "PYSPARK_PYTHON": sys.executable,
        "PYSPARK_SUBMIT_ARGS": "--master local[2,4] --driver-memory 3g pyspark-shell",
        "RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO": "0",
    }


@pytest.fixture(scope="session")
def bundle() -> str:
    if not (ROOT / "bundle/newsparse.cjs").exists():
        subprocess.run([NODE, ROOT / "build/bundle.mjs", "--no-node"], check=True)
    return str(ROOT / "bundle/newsparse.cjs")


@pytest.fixture(scope="session")
def articles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("rows") / "rows.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows(COUNT)))
    return path


@pytest.fixture(scope="session")
def records(articles: Path, env: dict[str, str]) -> bytes:
    """The command's own answers."""
    with articles.open("rb") as file:
        return subprocess.run(["newsparse", "filter", "--quiet"], stdin=file, stdout=subprocess.PIPE, env=env, check=True).stdout


def run(words: list[object], env: dict[str, str], **more: object) -> subprocess.CompletedProcess[bytes]:
    done = subprocess.run([str(word) for word in words], env=env, capture_output=True, timeout=300, cwd=HERE, **more)
    assert done.returncode == 0, done.stderr.decode("utf-8", "replace")[-3000:]
    return done


def joined(pattern: str) -> bytes:
    return b"".join(Path(path).read_bytes() for path in sorted(glob.glob(pattern)))


FILTER = re.compile(r"\S*node \S*newsparse\.cjs filter")


def filters() -> list[int]:
    """The filters that this test has started, directly or through other processes."""
    parents, found = {}, []
    for name in os.listdir("/proc"):
        if not name.isdigit():
            continue
        try:
            parents[int(name)] = int(Path(f"/proc/{name}/stat").read_text().rsplit(")", 1)[1].split()[1])
            if FILTER.match(Path(f"/proc/{name}/cmdline").read_bytes().replace(b"\0", b" ").decode("utf-8", "replace")):
                found.append(int(name))
        except OSError:
            continue

    def own(pid: int) -> bool:
        while pid > 1:
            pid = parents.get(pid, 0)
            if pid == os.getpid():
                return True
        return False

    return [pid for pid in found if own(pid)]


class Killer(threading.Thread):
    """Kills so many processes, each when it has worked for a while."""

    def __init__(self, kills: int, after: float) -> None:
        super().__init__(daemon=True)
        self.kills, self.after = kills, after
        self.over = threading.Event()
        self.killed: list[int] = []
        self.start()

    def run(self) -> None:
        while len(self.killed) < self.kills and not self.over.wait(0.1):
            for pid in filters()[:1]:
                if self.over.wait(self.after):
                    return
                try:
                    os.kill(pid, signal.SIGKILL)
                    self.killed.append(pid)
                except ProcessLookupError:
                    pass

    def end(self) -> None:
        self.over.set()
        self.join()


@needs("pyspark")
@needs_tool("java")
def test_spark_pipe_gives_the_commands_own_answers(articles, records, env, bundle, tmp_path) -> None:
    run([sys.executable, "spark_pipe.py", articles, tmp_path / "out", f"{NODE} {bundle} filter --quiet"], env)
    parts = glob.glob(f"{tmp_path}/out/part-*")
    assert len(parts) == 2
    assert joined(f"{tmp_path}/out/part-*") == records


@needs("pyspark")
@needs_tool("java")
def test_spark_pipe_tries_again_what_was_killed(articles, records, env, bundle, tmp_path) -> None:
    killer = Killer(1, 0.4)
    run([sys.executable, "spark_pipe.py", articles, tmp_path / "out", f"{NODE} {bundle} filter --quiet"], env)
    killer.end()
    assert len(killer.killed) == 1
    assert joined(f"{tmp_path}/out/part-*") == records


@needs("pyspark")
@needs_tool("java")
def test_spark_pipe_fails_when_the_filter_never_begins(articles, env, tmp_path) -> None:
    words = [sys.executable, "spark_pipe.py", articles, tmp_path / "out", f"{NODE} {ROOT}/bin/newsparse.js filter --feild id"]
    done = subprocess.run([str(word) for word in words], env=env, capture_output=True, timeout=300, cwd=HERE)
    assert done.returncode != 0


@needs("pyspark")
@needs_tool("java")
def test_spark_pipe_answers_bad_rows(env, bundle, tmp_path) -> None:
    good = json.dumps({"id": 1, "text": STORY.format(at=1)}).encode()
    lines = [good, b'{"id": 2, "text"', b"[]", b'{"id": 4, "text": "Pasar \xff\xfe dibuka."}', good]
    lines += [json.dumps({"id": 6, "text": "Pasar. " * 14_000_000}).encode(), good]
    (tmp_path / "rows.jsonl").write_bytes(b"\n".join(lines) + b"\n")
    run([sys.executable, "spark_pipe.py", tmp_path / "rows.jsonl", tmp_path / "out", f"{NODE} {bundle} filter --quiet"], env)
    found = [json.loads(line) for line in joined(f"{tmp_path}/out/part-*").splitlines()]
    assert [(one["id"], one.get("error", {}).get("code")) for one in found] == [
        (1, None), (2, "not-json"), (None, "not-an-object"), (4, None), (1, None), (6, "too-long"), (1, None),
    ]


@needs("pyspark", "pyarrow", "newsparse")
@needs_tool("java")
def test_spark_dataframe(articles, env, tmp_path) -> None:
    killer = Killer(1, 0.5)
    done = run([sys.executable, "spark_dataframe.py", articles, tmp_path / "out"], env)
    killer.end()
    assert b"errors: 0" in done.stdout
    found = [json.loads(line) for line in joined(f"{tmp_path}/out/part-*").splitlines()]
    assert [row["id"] for row in found] == list(range(COUNT))
    assert [row["news_text"] for row in found] == [CLEAN.format(at=at) for at in range(COUNT)]
    assert found[0]["news_dateline"]["places"] == ["Jakarta"]
    assert found[0]["desk"] == "kota"


@needs("ray", "pyarrow", "newsparse")
def test_ray(articles, env, tmp_path) -> None:
    import pyarrow.parquet as pq

    run([sys.executable, "ray_data.py", articles, tmp_path / "out"], env)
    table = pq.read_table(tmp_path / "out").sort_by("id")
    assert table.column("id").to_pylist() == list(range(COUNT))
    assert table.column("news_text").to_pylist() == [CLEAN.format(at=at) for at in range(COUNT)]


@needs("datatrove", "newsparse")
def test_datatrove(env, tmp_path) -> None:
    (tmp_path / "in").mkdir()
    with (tmp_path / "in/a.jsonl").open("w") as file:
        file.writelines(json.dumps({**row, "id": str(row["id"])}) + "\n" for row in rows(500))
    run([sys.executable, "datatrove_pipeline.py", tmp_path / "in", tmp_path / "out"], env)
    found = [json.loads(line) for line in joined(f"{tmp_path}/out/*.jsonl").splitlines()]
    assert [row["id"] for row in found] == [str(at) for at in range(500)]
    assert found[7]["text"] == CLEAN.format(at=7)
    assert json.loads(found[7]["metadata"]["newsparse.dateline.places"]) == ["Jakarta"]


@needs_tool("parallel")
def test_parallel(articles, records, env) -> None:
    assert run(["bash", HERE / "parallel.sh", articles], env).stdout == records


@needs_tool("make")
def test_make(articles, records, env, tmp_path) -> None:
    words = ["make", "-s", "-C", tmp_path, "-f", HERE / "shards.mk", "-j2", f"ARCHIVE={articles}", "SHARDS=3"]
    run(words, env)
    assert (tmp_path / "records.jsonl").read_bytes() == records
    assert len(list(tmp_path.glob("part-*.jsonl"))) == 3


@needs_tool("sort")
def test_hadoop_streaming(env) -> None:
    keys = ["b", "a", "c\u00e9"]
    lines = [f"{key}\t{json.dumps(row)}\n" for key, row in zip(keys, rows(3))] + ["only-a-key\n"]
    done = run(["bash", HERE / "hadoop_streaming.sh"], env, input="".join(lines).encode())
    pairs = [line.split("\t", 1) for line in done.stdout.decode().splitlines()]
    assert [key for key, _ in pairs] == ["a", "b", "c\u00e9", "only-a-key"]
    assert [json.loads(answer)["id"] for _, answer in pairs] == [1, 0, 2, None]


def _dolma_extension() -> list[str]:
    """dolma's mixer, which is of Rust, without all that its taggers want."""
    spec = importlib.util.find_spec("dolma")
    return [path for folder in (spec.submodule_search_locations or []) for path in glob.glob(f"{folder}/dolma*.so")] if spec else []


@needs("dolma")
def test_dolma_mixer_makes_the_clean_text(env, tmp_path) -> None:
    import dolma_mix

    texts = [STORY.format(at=0), "Contoh.com, Jakarta - Pasar \U0001f600 “lama” itu dibuka lagi pada Senin pagi.\nAdvertisement\nWarga   senang.", ""]
    (tmp_path / "documents").mkdir()
    (tmp_path / "attributes/newsparse").mkdir(parents=True)
    plain = "".join(json.dumps({"id": f"d{at}", "text": text}) + "\n" for at, text in enumerate(texts))
    with gzip.open(tmp_path / "documents/a.jsonl.gz", "wt") as file:
        file.write(plain)
    run(["newsparse", tmp_path / "documents/a.jsonl.gz", "--to", "dolma", "-o", tmp_path / "attributes/newsparse/a.jsonl.gz"], env)
    [path] = _dolma_extension()
    spec = importlib.util.spec_from_file_location("dolma", path, loader=importlib.machinery.ExtensionFileLoader("dolma", path))
    assert spec and spec.loader
    mixer = importlib.util.module_from_spec(spec)
    mixer.mixer_entrypoint(json.dumps(dolma_mix.config(str(tmp_path), str(tmp_path / "out"))))
    [out] = glob.glob(f"{tmp_path}/out/*")
    with gzip.open(out, "rt") as file:
        mixed = [json.loads(line)["text"] for line in file]
    done = run(["newsparse", "filter", "--quiet", "--field", "text"], env, input=plain.encode())
    assert mixed == [json.loads(line)["text"] for line in done.stdout.splitlines()]
    assert mixed[0] == CLEAN.format(at=0)


@needs("pyarrow", "newsparse")
def test_random_kills(env) -> None:
    done = run([sys.executable, "random_kills.py", "--kills", "50", "--rows", "20000", "--seconds", "120"], env)
    assert b"no row lost, doubled or changed" in done.stdout
    print(done.stdout.decode())
