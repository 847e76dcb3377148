#!/usr/bin/env bash
# Which outlets cite which media, from the records of an archive: bash jq.sh archive.csv
set -euo pipefail
newsparse "$1" --to jsonl --quiet |
  jq -r 'select(.error == null) | .outletId as $by | .sources[] | [$by, .name] | @tsv' | sort | uniq -c | sort -rn
