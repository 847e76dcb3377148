#!/usr/bin/env bash
# Hadoop Streaming: what runs on a cluster as
#   hadoop jar hadoop-streaming.jar -archives newsparse-linux-x64.tar.gz#newsparse \
#     -mapper "newsparse/bin/newsparse filter --key-tab --quiet" -reducer cat -input in -output out
# here as its own map, sort and reduce: hadoop_streaming.sh < keyed-rows > keyed-answers
set -euo pipefail
export LC_ALL=C
newsparse filter --key-tab --quiet | sort --stable --field-separator=$'\t' --key=1,1 | cat
