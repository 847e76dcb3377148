/** Texts of help and the manual page besides the tables of commands and options. */

/** Rows with two columns. */
export type Row = readonly [left: string, right: string]

export const examples: readonly Row[] = [
  ['newsparse story.txt', 'Markdown, on the screen'],
  ['newsparse story.txt --to json', 'the record, for other programs'],
  ['newsparse story.txt -o story.html', 'a page; the name gives the format'],
  ['newsparse story.txt -v > story.md', 'also show what was removed, and why'],
  ['newsparse explain story.txt', 'each line, its label, its rule, and why'],
  ['newsparse archive/ -o out/', 'a folder; each text becomes a file'],
  ['newsparse all.jsonl -o all.csv', 'an archive; --resume, if it is interrupted'],
  ['cat many.jsonl | newsparse filter', 'one answer per line, for Spark and others']
]

export const summary =
  'reads raw news copy, removes boilerplate, finds dateline, sources and subheadings, and writes Markdown, JSON or HTML.'

export const codes: readonly Row[] = [
  ['0', 'all converted'],
  ['1', 'all converted, but there are doubts and --frail was given; doctor: --fail-over'],
  ['2', 'some input could not be converted; the others were'],
  ['', 'filter: only if the run failed and must be repeated'],
  ['64', 'wrong usage; nothing was converted'],
  ['130', 'interrupted']
]

export const notes =
  '"newsparse help <command>" shows the page of a command. ' +
  'Without a file, or with "-", it reads the standard input. It writes several documents to the standard output ' +
  'only as json (one array), jsonl or a table; for other formats name a folder with -o. In folders it finds texts and archives: ' +
  '.txt, .jsonl, .csv, .tsv, .parquet, .zip, .tar, .wet, also with .gz or .zst. Write "./schema" for a file that is named like a command. ' +
  'Options may also be set in .newsparserc.yaml, .newsparserc.json, or under "newsparse" in package.json, in the ' +
  'folder of the input or above it: "to: json", "disable: [id/read-also]".'
