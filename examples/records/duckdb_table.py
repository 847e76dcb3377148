"""Count the articles of each outlet and day in a typed table: python duckdb_table.py archive.csv"""
import subprocess
import sys

import duckdb

subprocess.run(["newsparse", sys.argv[1], "-o", "articles.parquet", "--force", "--quiet"], check=True)
print(duckdb.sql('SELECT "outletId", published, count(*) AS articles FROM "articles.parquet" WHERE error IS NULL GROUP BY ALL ORDER BY ALL').fetchall())
