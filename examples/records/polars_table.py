"""The media that each article cites, one a row: python polars_table.py archive.csv"""
import subprocess
import sys

import polars

subprocess.run(["newsparse", sys.argv[1], "-o", "articles.parquet", "--force", "--quiet"], check=True)
frame = polars.read_parquet("articles.parquet").explode("sources")
print(frame.select("published", polars.col("sources").struct.field("name")).rows())
