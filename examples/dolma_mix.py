"""dolma: its mixer makes the clean text of documents and newsparse's attributes.

    newsparse documents/a.jsonl --to dolma -o attributes/newsparse/a.jsonl   (gzipped: a.jsonl.gz)
    python dolma_mix.py folder output

The folder has documents/*.jsonl.gz and attributes/newsparse/*.jsonl.gz, as dolma has it.
"""

import json
import sys

#: The spans of each attribute are replaced by the text beside its name.
REPLACED = {"cut": "", "space": " ", "line": "\n", "break": "\n\n"}


def config(folder: str, output: str) -> dict:
    return {
        "streams": [
            {
                "name": "clean",
                "documents": [f"{folder}/documents/*.jsonl.gz"],
                "attributes": ["newsparse"],
                "output": {"path": output, "max_size_in_bytes": 1_000_000_000},
                "span_replacement": [
                    {"span": f"$.attributes.newsparse__{name}", "min_score": 0.5, "replacement": by}
                    for name, by in REPLACED.items()
                ],
                # Rows that got no answer go out as they are, or with this not at all:
                # "filter": {"exclude": ["$@.attributes[?(@.newsparse__error)]"]},
            }
        ],
        "processes": 1,
        "work_dir": {"input": f"{folder}/work/in", "output": f"{folder}/work/out"},
    }


if __name__ == "__main__":
    from dolma import mixer

    mixer(config(*sys.argv[1:]))
