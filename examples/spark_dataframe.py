"""Spark: typed columns, by the Python package. spark-submit --py-files newsparse-*.whl spark_dataframe.py rows.jsonl out/"""

import os
import sys

os.environ.setdefault("PYSPARK_PYTHON", sys.executable)

from pyspark.sql import SparkSession

from newsparse.spark import clean

spark = SparkSession.builder.appName("newsparse").config("spark.ui.enabled", "false").getOrCreate()
articles = spark.read.schema("id long, text string, desk string").json(sys.argv[1])
records = clean(articles, "text", columns=["text", "language", "dateline", "removed"])
records.write.mode("overwrite").json(sys.argv[2])
# What got no answer is not lost: it is told.
print("errors:", spark.read.schema(records.schema).json(sys.argv[2]).where("news_error is not null").count())
spark.stop()
