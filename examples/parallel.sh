#!/usr/bin/env bash
# GNU parallel: parallel.sh articles.jsonl > records.jsonl
# Blocks of 64 MB: starting a process takes as long as some hundred articles. --halt: a block that broke off fails the run.
exec parallel --will-cite --pipepart --arg-file "$1" --block 64M --keep-order --halt now,fail=1 newsparse filter --quiet
