/** The options of a job, by the names that they have on the command line: `--text-key` is `textKey`. */
export interface BatchOptions {
  /** The format of the inputs; by name and content when absent. */
  from?: string
  /** The encoding of texts and rows; guessed when absent. */
  encoding?: string
  /** Of folders, only files that fit one of these patterns: "2024/**\/*.txt". */
  include?: string[]
  /** Of folders, no files that fit one of these. */
  exclude?: string[]
  /** Bytes of one article at most, as a number or as "64M"; a longer one is an error. */
  maxBytes?: string | number
  /** Bytes that are kept on disk at most, of a zip that comes through a pipe. */
  maxSpool?: string | number
  /** Keys of rows; "a.b" is b inside a. What is absent is found. */
  textKey?: string
  idKey?: string
  titleKey?: string
  dateKey?: string
  outletKey?: string
  /** The delimiter of columns: one character, or "tab". */
  delimiter?: string
  /** What is done with HTML in texts: "auto", "keep" or "strip". */
  markup?: string
  /** Stories in one file of text: "auto", "none", or the pattern of lines that begin one. */
  split?: string
  /** A JSON Pointer to the rows of a JSON text. */
  rows?: string
  /** The sheet of a spreadsheet: its name or its number. */
  sheet?: string
  /** The format of the outputs; by the name of `output` when absent, else by the inputs. */
  to?: string
  /** A file, or a folder; "-" is the standard output. Without it nothing is written. */
  output?: string
  /** Overwrite outputs that exist. */
  force?: boolean
  /** How many workers there are; one for each core when absent, and none with 1. */
  jobs?: string | number
  /** Continue the job that was cut off, if there was one. */
  resume?: boolean
  /** One part of several of the inputs, by bytes: "1/8". */
  shard?: string
  /** Put a position on every item of a record. */
  positions?: boolean
  /** What positions count: "utf16", "codepoints" … */
  positionsIn?: string
  /** Cells of CSV that a spreadsheet would take for formulas begin with an apostrophe. */
  csvSafe?: boolean
  /** Keep the source in each record. */
  lossless?: boolean
  /** Version, rules and options in each record, and the input as hashes. */
  provenance?: boolean
  /** Only these fields of a record. */
  field?: string[]
  /** Front matter in Markdown; there is some when absent. */
  frontMatter?: boolean
  /** HTML without the page around it. */
  fragment?: boolean
  /** The version of ninjs. */
  ninjs?: string
  /** Boilerplate that stays: "all", or reasons with commas. */
  keep?: string
  /** Parts that are left out, with commas. */
  drop?: string
  /** What the judge of lines may take out: "careful", "balanced" or "strict". */
  cleaning?: string
  /** "keep", "plain" or "drop". */
  subheadings?: string
  /** More rules, first in precedence: files, or names of packs. */
  pack?: string[]
  /** Ids of rules that are switched off. */
  disable?: string[]
  language?: string
  outlet?: string
  /** The day that completes dates without a year: "2022-10-22". */
  referenceDate?: string
  /** Where a report of the job is written: .html or .json. */
  report?: string
  /** Of the messages, errors only. */
  quiet?: boolean
  /** Messages about what was removed, too. */
  verbose?: boolean
  /** First learn what recurs in the inputs; the pack is written beside the output. */
  learn?: boolean
  /** SHA-256 of the file of the pack that this job has learned. */
  learned?: string
}
