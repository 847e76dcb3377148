"""Texts through a ``newsparse filter`` that is kept running: one answer for each, whatever becomes of the process."""

from __future__ import annotations

import atexit
import json
import os
import re
import subprocess
import threading
import time
from collections import deque
from collections.abc import Mapping, Sequence
from typing import IO, Any, Union

from ._node import find_command, find_node

#: What stands in the answer to a text: a record, or some of its fields; or an ``error``.
Answer = dict[str, Any]

#: The value of an option of the command. A list is repeated, or joined with commas, as the option has it.
Option = Union[str, int, bool, Sequence[str], None]

#: Options of which each value is given by itself.
REPEATED = frozenset({"pack", "disable", "field"})

#: Options that are the package's own: a row goes in under its number, and comes out as a line.
REFUSED = frozenset({"to", "key_tab", "text_key", "id_key", "quiet", "verbose", "help", "version"})

#: How often a text that the process died of is tried alone before it is answered by an error.
TRIES = 5

WRONG_USAGE = 64

#: Bytes that go in and come out at once: of the usual 8 kB, each article would be several calls of the system.
BUFFER = 256 * 1024

#: How an answer begins: with the number of its text.
NUMBERED = re.compile(rb'\{(?:"schemaVersion":\d+,)?"id":(-?\d+)[,}]')

#: Texts as JSON in as few bytes as there can be, which both sides are quickest with.
_short = json.JSONEncoder(ensure_ascii=False).encode


class NewsparseError(Exception):
    """A text got no answer, or the command can't be run."""


def words_of(options: Mapping[str, Option]) -> list[str]:
    """Options as words of the command line."""
    words: list[str] = []
    for key, value in options.items():
        if key in REFUSED:
            raise TypeError(f"{key} is not for the package: it speaks with the command itself")
        flag = f"--{key.replace('_', '-')}"
        if value is None or value is False:
            continue
        if value is True:
            words.append(flag)
        elif isinstance(value, (str, int)):
            words += [flag, str(value)]
        elif key in REPEATED:
            words += [word for one in value for word in (flag, str(one))]
        else:
            words += [flag, ",".join(value)]
    return words


#: The number of a text, and its line of JSON: the one that asks, or the one that answers.
Row = tuple[int, bytes]


def _line_of(at: int, text: str) -> bytes:
    try:
        return b'{"id":%d,"text":%s}\n' % (at, _short(text).encode())
    except UnicodeEncodeError:
        # Half a surrogate pair is no UTF-8, but has an escape.
        return b'{"id":%d,"text":%s}\n' % (at, json.dumps(text).encode())


class _Process:
    """A running filter. Its last words are kept, to say why it died."""

    def __init__(self, words: Sequence[str]) -> None:
        self.child = subprocess.Popen(
            [find_node(), find_command(), "filter", "--quiet", *words],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            bufsize=BUFFER,
        )
        self.last_words: deque[bytes] = deque(maxlen=20)
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    def _listen(self) -> None:
        with _stream(self.child.stderr) as stream:
            for line in stream:
                self.last_words.append(line[:2000])

    def exchange(self, lines: Sequence[bytes]) -> list[bytes]:
        """Send lines; give the whole lines that come back, which are fewer when the process dies."""
        writer = threading.Thread(target=self._write, args=(lines,), daemon=True)
        writer.start()
        stdout = _stream(self.child.stdout)
        answers: list[bytes] = []
        while len(answers) < len(lines):
            line = stdout.readline()
            if not line.endswith(b"\n"):
                break
            answers.append(line)
        if len(answers) < len(lines):
            self.kill()
        writer.join()
        return answers

    def _write(self, lines: Sequence[bytes]) -> None:
        stdin = _stream(self.child.stdin)
        try:
            for line in lines:
                stdin.write(line)
            stdin.flush()
        except (BrokenPipeError, ValueError, OSError):
            pass  # It has died: that there is no answer says so.

    def why(self) -> str:
        self._listener.join(timeout=5)
        said = b"".join(self.last_words).decode("utf-8", "replace").strip()
        if len(said) > 1000:
            said = f"{said[:500]} … {said[-500:]}"
        return f"exit code {self.child.returncode}" + (f": {said}" if said else "")

    def kill(self) -> None:
        # What it dies of by itself tells more than that it was killed.
        try:
            self.child.wait(timeout=1)
        except subprocess.TimeoutExpired:
            self.child.kill()
            self.child.wait()
        self.close()

    def close(self) -> None:
        for stream in (self.child.stdin, self.child.stdout):
            if stream:
                try:
                    stream.close()
                except OSError:
                    pass
        try:
            self.child.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.child.kill()
            self.child.wait()


def _stream(stream: IO[bytes] | None) -> IO[bytes]:
    assert stream is not None
    return stream


class Parser:
    """Answers texts by a process that is started when it is needed, and again when it has died.

    It can be pickled, and used in forks and threads: a process of its own is started in each. ``fields`` are those of
    ``newsparse --field``; without any, answers are whole records.
    """

    def __init__(self, fields: Sequence[str] = (), **options: Option) -> None:
        self._words = words_of(options)
        if fields:
            self._words += ["--field", ",".join(dict.fromkeys(("id", *fields)))]
        self._begin()

    def _begin(self) -> None:
        self._lock = threading.RLock()
        self._process: _Process | None = None
        self._owner = os.getpid()
        #: How often a process was started, which is once if none died.
        self.starts = 0
        self._why = ""
        self._returned = 0

    def __getstate__(self) -> dict[str, Any]:
        return {"_words": self._words}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self._words = state["_words"]
        self._begin()

    def answers(self, texts: Sequence[str | None]) -> list[Answer | None]:
        """The answer to each text, in their order; None for what is None.

        :raises NewsparseError: when the command can't be run, or refuses its options
        """
        return [None if line is None else json.loads(line) for line in self.lines(texts)]

    def lines(self, texts: Sequence[str | None]) -> list[bytes | None]:
        """The answers as they came: a line of JSON for each text, in their order; None for what is None.

        :raises NewsparseError: when the command can't be run, or refuses its options
        """
        rows: list[Row] = []
        for at, text in enumerate(texts):
            if text is None:
                continue
            if not isinstance(text, str):
                raise TypeError(f"texts are str or None, but number {at} is {type(text).__name__}")
            rows.append((at, _line_of(at, text)))
        result: list[bytes | None] = [None] * len(texts)
        if os.getpid() != self._owner:
            self._begin()
        with self._lock:
            for at, line in self._all(rows):
                result[at] = line
        return result

    def _all(self, rows: Sequence[Row]) -> list[Row]:
        """Answer rows. Of those behind the death of a process each half gets another, until the one it dies of is alone."""
        found = self._some(rows)
        rest = rows[len(found) :]
        if len(rest) == 1:
            found.append(self._alone(rest[0]))
        elif rest:
            half = len(rest) // 2
            found += self._all(rest[:half])
            found += self._all(rest[half:])
        return found

    def _alone(self, row: Row) -> Row:
        found = self._tried(row)
        if found:
            return found
        why = self._why
        # Whether it is the text's fault, another text tells.
        if not self._tried((-1, b'{"id": -1, "text": "."}\n')):
            raise NewsparseError(f"newsparse can't be run ({self._why})")
        message = f"newsparse died of this text {TRIES} times ({why})"
        error = {"id": row[0], "error": {"code": "not-converted", "message": message}}
        return row[0], json.dumps(error, separators=(",", ":")).encode() + b"\n"

    def _tried(self, row: Row) -> Row | None:
        """The answer to a row, tried several times: who kills processes may not mean it. What ends by itself does so again."""
        for number in range(TRIES - 1):
            found = self._some([row])
            if found:
                return found[0]
            if self._returned > 0 and number > 0:
                break
            time.sleep(0.1 * 2**number)
        return None

    def _some(self, rows: Sequence[Row]) -> list[Row]:
        """Send rows; give the answers to the first ones, which are all unless the process dies."""
        if not rows:
            return []
        if self._process is None:
            self._process = _Process(self._words)
            self.starts += 1
        process = self._process
        try:
            lines = process.exchange([line for _, line in rows])
        except BaseException:
            # An interrupt in the middle leaves answers in the pipe that are nobody's.
            self._process = None
            process.child.kill()
            raise
        for (at, _), line in zip(rows, lines):
            number = NUMBERED.match(line)
            if number is None or int(number[1]) != at:
                self.close()
                raise NewsparseError(f"the answer to text {at} is {line[:60].decode('utf-8', 'replace')}")
        if len(lines) < len(rows):
            self._process = None
            self._why = process.why()
            self._returned = process.child.returncode
            if process.child.returncode == WRONG_USAGE:
                raise NewsparseError(self._why)
        return [(at, line) for (at, _), line in zip(rows, lines)]

    def close(self) -> None:
        """End the process; the next text starts another."""
        process, self._process = self._process, None
        if process and os.getpid() == self._owner:
            process.close()

    def __enter__(self) -> Parser:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


_shared: dict[tuple[int, int, str], Parser] = {}


def shared(fields: Sequence[str], options: Mapping[str, Option]) -> Parser:
    """The parser of this process and thread for these fields and options, made when it is first asked for."""
    key = (os.getpid(), threading.get_ident(), json.dumps([list(fields), dict(options)], sort_keys=True, default=list))
    if key not in _shared:
        _shared[key] = Parser(fields, **options)
    return _shared[key]


@atexit.register
def _close_all() -> None:
    for (owner, _, _), parser in list(_shared.items()):
        if owner == os.getpid():
            parser.close()
