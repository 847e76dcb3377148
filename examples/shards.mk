# make: one part of an archive a target, as a Slurm array has one a task. make -f shards.mk -j4 ARCHIVE=articles.parquet
ARCHIVE ?= articles.jsonl
SHARDS ?= 4
NEWSPARSE ?= newsparse
PARTS := $(foreach number,$(shell seq $(SHARDS)),part-$(number).jsonl)

records.jsonl: $(PARTS)
	cat $^ > $@

# An output is there when it is whole: a target that broke off is made again.
part-%.jsonl: $(ARCHIVE)
	$(NEWSPARSE) $< --shard $*/$(SHARDS) --jobs 1 --quiet --force -o $@
