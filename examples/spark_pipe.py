"""Spark: lines through the command, by pipe. spark-submit spark_pipe.py rows.jsonl out/ "/usr/bin/node newsparse.cjs filter"

checkCode=True is what makes it safe: without it a filter that dies, or never begins, is an empty partition in a job that
ends well. Each partition is checked all the same: as many answers as rows. Partitions of 64 to 128 MB are right.
"""

import sys

from pyspark.sql import SparkSession

rows, out, command = sys.argv[1:]
session = SparkSession.builder.appName("newsparse").config("spark.ui.enabled", "false")
# Of a local disk Spark makes partitions of 32 MB, each of which starts a Node of its own; of HDFS they are as large as this.
spark = session.config("spark.hadoop.fs.local.block.size", 128 * 1024**2).getOrCreate()
lines = spark.sparkContext.textFile(rows, minPartitions=2)
sent = spark.sparkContext.accumulator(0)
answered = spark.sparkContext.accumulator(0)


def counted(counter):
    def count(partition):
        seen = 0
        for line in partition:
            seen += 1
            yield line
        counter.add(seen)

    return count


answers = lines.mapPartitions(counted(sent)).pipe(command, env={"PATH": ""}, checkCode=True).mapPartitions(counted(answered))
answers.saveAsTextFile(out)
# A task that was tried again has counted twice, but it has counted both.
if sent.value != answered.value and lines.count() != spark.sparkContext.textFile(out).count():
    sys.exit(f"{lines.count()} rows went in, and {spark.sparkContext.textFile(out).count()} came out")
spark.stop()
