#!/usr/bin/env bash
# Put the engines that the examples run in into .engines/, a virtual environment, and newsparse's own wheel with them.
# Needs python3 and PyPI; Spark needs a Java, which Debian has as default-jre-headless.
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
# One by one: a registry that lacks one of them is no reason to leave the others.
missing=()
while read -r requirement; do
  timeout 400 .engines/bin/pip install --quiet --disable-pip-version-check "$requirement" || missing+=("$requirement")
done < <(grep -v '^#' examples/requirements.txt)
for requirement in ${missing[@]+"${missing[@]}"}; do
  echo "examples: $requirement can't be had from PyPI here; what needs it is left out"
done
# dolma's mixer is of Rust and needs none of what its taggers need.
timeout 100 .engines/bin/pip install --quiet --disable-pip-version-check --no-deps dolma || echo 'examples: dolma is not to be had from PyPI here'
PYTHON=.engines/bin/python python/build.sh >/dev/null
.engines/bin/pip install --quiet --disable-pip-version-check --force-reinstall --no-deps python/dist/newsparse-*.whl
