#!/usr/bin/env bash
# Put the engines that the examples run in into .engines/, a virtual environment, and newsparse's own wheel with them.
# Needs python3 and PyPI; Spark needs a Java, which Debian has as default-jre-headless. Some 700 MB are loaded; what is there already is not.
set -euo pipefail
cd "$(dirname "$0")/.."
if ! command -v java >/dev/null; then
  apt-get update -qq
  apt-get install -y -qq default-jre-headless
fi
if ! "${PYTHON:-python3}" -m venv .engines; then
  apt-get update -qq
  apt-get install -y -qq python3-venv
  "${PYTHON:-python3}" -m venv --clear .engines
fi

# uv loads and unpacks all of them at once; pip is what there is without it.
timeout 60 .engines/bin/pip install --quiet --disable-pip-version-check uv || true
pip=(.engines/bin/uv pip install --python .engines/bin/python)
[ -x .engines/bin/uv ] || pip=(.engines/bin/pip install --disable-pip-version-check)
install() {
  local limit=$1
  shift
  timeout "$limit" "${pip[@]}" --quiet "$@"
}

if ! install 300 -r examples/requirements.txt; then
  # One by one: a registry that lacks one of them is no reason to leave the others.
  while read -r requirement; do
    install 200 "$requirement" || echo "examples: $requirement can't be had from PyPI here; what needs it is left out"
  done < <(grep -v '^#' examples/requirements.txt)
fi
# dolma's mixer is of Rust and needs none of what its taggers need.
install 60 --no-deps dolma || echo 'examples: dolma is not to be had from PyPI here'
# Spark's last version of before, for the tests of its DataFrames, beside the one of today.
install 200 --target .engines/spark-3.5 --no-deps 'pyspark==3.5.*' 'py4j==0.10.9.7' ||
  echo 'examples: PySpark 3.5 is not to be had from PyPI here'

PYTHON=.engines/bin/python python/build.sh >/dev/null
# The version stays the same while the package changes.
.engines/bin/pip uninstall --quiet --yes newsparse
install 60 --no-deps python/dist/newsparse-*.whl
