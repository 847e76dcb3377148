from __future__ import annotations

import json
import multiprocessing
import os
import pickle
import random
import signal
import threading
import time
from pathlib import Path

import pytest
from conftest import CLEAN, STORY

import newsparse
from newsparse import NewsparseError, Parser, clean, parse
from newsparse._parser import words_of


def test_clean_gives_the_clean_text_of_each() -> None:
    assert clean([STORY, None, "Satu kalimat."]) == [CLEAN, None, "Satu kalimat."]
    assert clean(iter([STORY])) == [CLEAN]
    assert clean(STORY) == CLEAN
    assert clean([]) == []


def test_parse_gives_the_record() -> None:
    record = parse(STORY)
    assert record["dateline"]["places"] == ["Jakarta"]
    assert [source["name"] for source in record["sources"]] == ["BBC"]
    assert record["id"] is None
    with pytest.raises(TypeError, match="not list"):
        parse([STORY])  # type: ignore[arg-type]


def test_characters_of_all_kinds_come_back() -> None:
    texts = ["Pasar 😀 “lama” itu dibuka.", "Naïve \u2028 café é.", "Setengah \ud83d pasang.", "Nol \0 di sini."]
    assert clean(texts)[0] == texts[0]
    assert "\ud83d" in str(clean(texts)[2])


def test_options_are_those_of_the_command() -> None:
    assert "Baca Juga: Jembatan" in str(clean([STORY], keep=["related"])[0])
    assert "Jembatan Tua" in str(clean([STORY], disable=["id/read-also"], cleaning="careful")[0])
    with pytest.raises(NewsparseError, match='Did you mean "--language"'):
        clean([STORY], langauge="id")
    with pytest.raises(TypeError, match="to is not for the package"):
        clean([STORY], to="markdown")
    assert words_of({"keep": ["caption", "related"], "pack": ["a", "b"], "positions": True, "outlet": None}) == [
        "--keep", "caption,related", "--pack", "a", "--pack", "b", "--positions",
    ]


def test_a_text_without_an_answer() -> None:
    long = "Pasar. " * 400_000
    with pytest.raises(NewsparseError, match="text 1: it is longer than 2097152 bytes"):
        clean(["Satu.", long])
    assert clean(["Satu.", long], on_error="null") == ["Satu.", None]
    assert clean(["Satu.", long], on_error="keep") == ["Satu.", long]
    with pytest.raises(TypeError, match="number 1 is int"):
        clean(["Satu.", 5])  # type: ignore[list-item]
    with pytest.raises(ValueError, match="on_error"):
        clean([], on_error="ignore")  # type: ignore[arg-type]


def test_more_than_a_pipe_holds() -> None:
    texts = [f"Kios nomor {at} dibuka lagi. " * 300 for at in range(500)]
    assert [str(one)[:12] for one in clean(texts)] == [one[:12] for one in texts]


def test_a_process_that_dies_is_started_again() -> None:
    with Parser(["text"]) as parser:
        assert len(parser.answers(["Satu."])) == 1
        assert parser._process
        os.kill(parser._process.child.pid, signal.SIGKILL)
        assert [answer and answer["text"] for answer in parser.answers(["Dua.", "Tiga."])] == ["Dua.", "Tiga."]
        assert parser.starts == 2


@pytest.mark.slow
@pytest.mark.usefixtures("poisoned")
def test_a_poisonous_text_is_found_and_answered_by_an_error() -> None:
    texts = [f"Kios {at} dibuka." for at in range(40)]
    texts[17] = texts[18] = texts[39] = "POISON"
    with Parser(["text"]) as parser:
        answers = parser.answers(texts)
        assert [at for at, answer in enumerate(answers) if answer and "error" in answer] == [17, 18, 39]
        assert [answer["text"] for answer in answers if answer and "text" in answer] == [t for t in texts if t != "POISON"]
        assert answers[17] and "died of this text 5 times" in answers[17]["error"]["message"]
        assert parser.starts < 60


@pytest.mark.slow
def test_no_answer_is_lost_or_doubled_by_random_kills() -> None:
    texts = [f"Kios nomor {at} dibuka lagi pada Senin." for at in range(6000)]
    chance = random.Random(20)
    over = threading.Event()
    with Parser(["text"]) as parser:

        def kill() -> None:
            for _ in range(10):
                time.sleep(chance.uniform(0.05, 0.4))
                process = parser._process
                if over.is_set():
                    return
                if process:
                    process.child.kill()

        killer = threading.Thread(target=kill)
        killer.start()
        found: list[str | None] = []
        while killer.is_alive() or not found:
            found = [answer and answer["text"] for answer in parser.answers(texts)]
            assert found == texts
        over.set()
        killer.join()
        assert parser.starts > 1


def _in_child(parser: Parser, texts: list[str]) -> list[str]:
    return [answer["text"] for answer in parser.answers(texts) if answer]


def test_is_pickled_forked_and_shared_by_threads() -> None:
    parser = Parser(["text"])
    assert _in_child(pickle.loads(pickle.dumps(parser)), ["Satu."]) == ["Satu."]
    assert _in_child(parser, ["Satu."]) == ["Satu."]
    with multiprocessing.get_context("fork").Pool(2) as pool:
        jobs = [pool.apply_async(_in_child, (parser, [f"Kios {at}."])) for at in range(6)]
        assert [job.get(60) for job in jobs] == [[f"Kios {at}."] for at in range(6)]
    results: dict[int, list[str]] = {}
    threads = [
        threading.Thread(target=lambda at=at: results.update({at: _in_child(parser, [f"Kios {at}."] * 50)}))
        for at in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == {at: [f"Kios {at}."] * 50 for at in range(4)}
    parser.close()


@pytest.mark.parametrize(
    ("script", "message"),
    [("exit 1", "needs Node 20.19 or later"), ("echo v18.2.0", "is 18.2"),
     ('[ "$1" = --version ] && echo v22.1.0 || { echo broken >&2; exit 3; }', "can't be run.*exit code 3.*broken")],
)
def test_says_what_is_wrong_with_node(tmp_path, monkeypatch, script, message) -> None:
    node = tmp_path / "node"
    node.write_text(f"#!/bin/sh\n{script}\n")
    node.chmod(0o755)
    monkeypatch.setenv("NEWSPARSE_NODE", str(node))
    with Parser() as parser, pytest.raises((NewsparseError, RuntimeError), match=message):
        parser.answers(["Satu."])


def test_node_is_found_without_a_path(monkeypatch) -> None:
    from newsparse import _node

    places = (*_node.USUAL_PLACES, _node.find_node())
    monkeypatch.setattr(_node, "USUAL_PLACES", places)
    monkeypatch.setenv("PATH", "")
    with Parser(["text"]) as parser:
        assert parser.answers(["Satu."])[0] == {"id": 0, "text": "Satu."}


def test_has_a_version() -> None:
    manifest = Path(__file__).parents[2] / "package.json"
    assert newsparse.__version__ == json.loads(manifest.read_text())["version"]
