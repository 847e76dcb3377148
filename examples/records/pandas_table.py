"""The texts of an archive with their days, as a data frame: python pandas_table.py archive.csv"""
import subprocess
import sys

import pandas

subprocess.run(["newsparse", sys.argv[1], "-o", "articles.parquet", "--force", "--quiet"], check=True)
frame = pandas.read_parquet("articles.parquet")
print(frame[["published", "outletId", "text"]].to_string())
