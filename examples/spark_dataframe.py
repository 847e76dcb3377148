"""Spark: typed columns, by the Python package. spark-submit --py-files newsparse-*.whl spark_dataframe.py rows.jsonl out/"""

import os
import sys

os.environ.setdefault("PYSPARK_PYTHON", sys.executable)

from pyspark.sql import Observation, SparkSession
from pyspark.sql.functions import count, lit

from newsparse.spark import clean

spark = SparkSession.builder.appName("newsparse").config("spark.ui.enabled", "false").getOrCreate()
articles = spark.read.schema("id long, text string, desk string").json(sys.argv[1])
records = clean(articles, "text", columns=["text", "language", "dateline", "removed"])
# What got no answer is not lost: it is told, and counted on the way.
counts = Observation()
records = records.observe(counts, count(lit(1)).alias("rows"), count("news_error").alias("errors"))
records.write.mode("overwrite").json(sys.argv[2])
print("rows: {rows}, errors: {errors}".format(**counts.get))
spark.stop()
