"""datatrove: python datatrove_pipeline.py folder-of-jsonl/ out/"""

import sys

from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.readers import JsonlReader
from datatrove.pipeline.writers import JsonlWriter

from newsparse.datatrove import NewsparseCleaner

if __name__ == "__main__":
    LocalPipelineExecutor(
        pipeline=[
            JsonlReader(sys.argv[1], glob_pattern="*.jsonl"),
            NewsparseCleaner(),
            JsonlWriter(sys.argv[2], compression=None),
        ],
        tasks=1,
        logging_dir=f"{sys.argv[2]}/logs",
    ).run()
