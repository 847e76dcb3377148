#!/usr/bin/env bash
# Make the wheel: the command as one file, and the package around it. Leaves it in python/dist. "--file-only" makes the file alone.
set -euo pipefail
cd "$(dirname "$0")/.."
[ -d node_modules ] || npm ci
node build/bundle.mjs --no-node
cp bundle/newsparse.cjs bundle/third-party-licences.txt python/src/newsparse/
[ "${1:-}" != --file-only ] || exit 0
python=${PYTHON:-python3}
installer=pip
"$python" -c 'import uv' 2>/dev/null && installer=uv
# Isolated: the folder build/ of the project would be taken for the package of that name.
"$python" -I -m build --installer "$installer" --wheel python
