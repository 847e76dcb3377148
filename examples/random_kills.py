"""No row is lost or doubled when processes are killed: python random_kills.py --kills 50 --rows 20000"""

import argparse
import os
import random
import signal
import sys
import threading
import time

import pyarrow as pa
from make_rows import rows

from newsparse._parser import shared
from newsparse.arrow import Cleaner

words = argparse.ArgumentParser()
words.add_argument("--kills", type=int, default=50)
words.add_argument("--rows", type=int, default=20_000)
words.add_argument("--seed", type=int, default=20)
words.add_argument("--seconds", type=float, default=240)
given = words.parse_args()

cleaner = Cleaner(columns=("text", "dateline"))
table = pa.Table.from_pylist(list(rows(given.rows)))
whole = cleaner(table)
parser = shared([*(["text", "dateline"])], {})
parser.close()
began = time.monotonic()
cleaner(table.slice(0, 1))
# As a rule a process lives longer than it takes to start, or nothing is ever answered, however patient one is.
longest = max(1.2, 4 * (time.monotonic() - began))
chance = random.Random(given.seed)
killed = 0
done = threading.Event()


def kill() -> None:
    global killed
    while killed < given.kills and not done.is_set():
        process = parser._process
        # At any moment of its life, its start too.
        if not process or done.wait(chance.uniform(0.02, longest)):
            time.sleep(0.01)
        else:
            try:
                os.kill(process.child.pid, chance.choice([signal.SIGKILL, signal.SIGTERM, signal.SIGSEGV]))
                killed += 1
            except ProcessLookupError:
                pass


killer = threading.Thread(target=kill, daemon=True)
killer.start()
began = time.monotonic()
runs = 0
while killer.is_alive() and time.monotonic() - began < given.seconds:
    for at in range(0, given.rows, 1000):
        if not cleaner(table.slice(at, 1000)).equals(whole.slice(at, 1000)):
            done.set()
            sys.exit(f"rows from {at} on differ after {killed} kills")
    runs += 1
done.set()
killer.join()
print(f"{killed} kills in {runs} runs over {given.rows} rows, {parser.starts} starts: no row lost, doubled or changed")
if killed == 0:
    sys.exit("nothing was killed")
