"""Ray Data: python ray_data.py rows.jsonl out/"""

import sys

import ray

from newsparse.ray import clean

ray.init(include_dashboard=False, log_to_driver=False)
clean(ray.data.read_json(sys.argv[1], lines=True), "text").write_parquet(sys.argv[2])
