"""Spark: typed columns, by the Python package. spark-submit --py-files newsparse-*.whl spark_dataframe.py rows.jsonl out/"""

import os
import sys

os.environ.setdefault("PYSPARK_PYTHON", sys.executable)

from pyspark.sql import Observation, SparkSession
from pyspark.sql.functions import count

from newsparse.spark import clean

spark = SparkSession.builder.appName("newsparse").config("spark.ui.enabled", "false").getOrCreate()
rows, out = sys.argv[1:]
if rows.endswith(".parquet"):
    articles = spark.read.parquet(rows)
else:
    articles = spark.read.schema("id long, text string, desk string").json(rows)
# Rows without an answer are reported. They are counted while rows are written; a second pass would cost as much as reading them.
seen = Observation()
records = clean(articles, "text", columns=["text", "language", "dateline", "removed"])
records = records.observe(seen, count("news_error").alias("errors"))
write = records.write.mode("overwrite")
(write.parquet if rows.endswith(".parquet") else write.json)(out)
print("errors:", seen.get["errors"])
spark.stop()
