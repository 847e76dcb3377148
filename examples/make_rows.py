"""Invented articles as JSON Lines: python make_rows.py 20000 > rows.jsonl"""

import json
import sys

STORY = (
    "Contoh.com, Jakarta - Pasar lama nomor {at} di tepi sungai itu dibuka kembali pada Senin pagi setelah ditutup dua pekan.\n\n"
    "Advertisement\n\n"
    "Dilansir BBC, Sabtu (22/10/2022), para pedagang sudah menunggu sejak subuh di depan gerbang yang masih terkunci.\n\n"
    "Baca Juga: Jembatan Tua Dibongkar Pekan Depan\n\n"
    "Pengelola pasar mengatakan bahwa semua {at} kios sudah diperiksa dan tidak ada yang rusak.\n"
)


def rows(count: int):
    for at in range(count):
        yield {"id": at, "text": STORY.format(at=at), "desk": "kota"}


if __name__ == "__main__":
    for row in rows(int(sys.argv[1])):
        print(json.dumps(row))
