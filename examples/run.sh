#!/usr/bin/env bash
# Install what the examples run in, and run them: the package's tests on each Python that is here, engines, examples. Bounded in time.
set -euo pipefail
cd "$(dirname "$0")/.."
[ "${1:-}" = --installed ] || bash examples/install.sh

# What Python makes of modules is kept, but not in the folders of the project.
export PYTHONPYCACHEPREFIX="$PWD/.engines/pycache"
tested() {
  local seconds=$SECONDS
  timeout "$@"
  echo "in $((SECONDS - seconds)) s"
}

# One Python of each version from 3.10 to 3.13 that is here, under whatever manager.
for minor in 10 11 12 13; do
  python=$({ ls -d "$HOME"/.pyenv/versions/3.$minor.*/bin/python "/usr/bin/python3.$minor" 2>/dev/null || true; } | head -1)
  folder=$(mktemp -d)
  if [ -n "$python" ] && "$python" -m venv "$folder" 2>/dev/null; then
    echo "the package on $("$python" --version)"
    # Only itself and pytest are installed; tests that need Arrow run with the engines below.
    timeout 120 "$folder/bin/pip" install --quiet --disable-pip-version-check pytest python/dist/newsparse-*.whl
    (cd python && tested 120 "$folder/bin/python" -m pytest -q -p no:cacheprovider -m 'not slow' tests/test_parser.py)
  fi
  rm -rf "$folder"
done

if .engines/bin/python -c 'import mypy' 2>/dev/null; then (cd python && ../.engines/bin/python -m mypy); fi
(cd python && tested 300 ../.engines/bin/python -m pytest -q tests/test_parser.py tests/test_arrow.py)
(cd python && tested 600 ../.engines/bin/python -m pytest -q tests/engines)
if [ -d .engines/spark-3.5 ]; then
  echo 'Spark as it was before version 4'
  (cd python && PYTHONPATH=$PWD/../.engines/spark-3.5 tested 300 ../.engines/bin/python -m pytest -q tests/engines/test_spark.py -k 'not ray')
fi
tested 600 .engines/bin/python -m pytest -q -rs --durations=8 examples
