"""An archive as a typed data set of Hugging Face: python datasets_table.py archive.csv"""
import subprocess
import sys

from datasets import Dataset

subprocess.run(["newsparse", sys.argv[1], "-o", "articles.parquet", "--force", "--quiet"], check=True)
articles = Dataset.from_parquet("articles.parquet", cache_dir="cache")
print(articles.features["published"], articles[0]["published"])
