from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest

STORY = (
    "Contoh.com, Jakarta - Pasar lama di tepi sungai itu dibuka kembali pada Senin pagi setelah ditutup selama dua pekan.\n\n"
    "Advertisement\n\n"
    "Dilansir BBC, Sabtu (22/10/2022), para pedagang sudah menunggu sejak subuh di depan gerbang yang masih terkunci.\n\n"
    "Baca Juga: Jembatan Tua Dibongkar Pekan Depan\n\n"
    "Pengelola pasar mengatakan bahwa semua kios sudah diperiksa dan tidak ada yang rusak.\n"
)
CLEAN = (
    "Pasar lama di tepi sungai itu dibuka kembali pada Senin pagi setelah ditutup selama dua pekan.\n\n"
    "Dilansir BBC, Sabtu (22/10/2022), para pedagang sudah menunggu sejak subuh di depan gerbang yang masih terkunci.\n\n"
    "Pengelola pasar mengatakan bahwa semua kios sudah diperiksa dan tidak ada yang rusak."
)

HOOK = """
const parse = JSON.parse
JSON.parse = (text, ...others) => {
  if (typeof text === 'string' && text.includes('POISON')) process.kill(process.pid, 'SIGKILL')
  return parse(text, ...others)
}
"""


@pytest.fixture
def poisoned(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A Node that is killed by each text with POISON in it."""
    (tmp_path / "hook.cjs").write_text(HOOK)
    node = tmp_path / "node"
    node.write_text(f'#!/bin/sh\nexec "{shutil.which("node")}" --require "{tmp_path}/hook.cjs" "$@"\n')
    node.chmod(0o755)
    monkeypatch.setenv("NEWSPARSE_NODE", str(node))
