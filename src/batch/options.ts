/** The options of a job, by their names on the command line: `--text-key` is `textKey`. */
export interface BatchOptions {
  /** The format of the inputs; if absent, determined by name and content. */
  from?: string
  /** The encoding of texts and rows; guessed if absent. */
  encoding?: string
  /** In folders, only files that match one of these patterns: "2024/**\/*.txt". */
  include?: string[]
  /** In folders, no files that match one of these. */
  exclude?: string[]
  /** Maximum length of one article in bytes, as a number or as "64M"; a longer one is an error. */
  maxBytes?: string | number
  /** Maximum number of bytes in temporary files, for a zip that comes through a pipe. */
  maxSpool?: string | number
  /** Keys of rows; "a.b" is b inside a. A key that is absent is searched for. */
  textKey?: string
  idKey?: string
  titleKey?: string
  dateKey?: string
  outletKey?: string
  /** The delimiter of columns: one character, or "tab". */
  delimiter?: string
  /** What happens to HTML in texts: "auto", "keep" or "strip". */
  markup?: string
  /** Stories in one text file: "auto", "none", or a pattern for the lines that begin a story. */
  split?: string
  /** A JSON Pointer to the rows of a JSON text. */
  rows?: string
  /** The sheet of a spreadsheet: its name or its number. */
  sheet?: string
  /** The format of the outputs; if absent, determined by the name of `output`, otherwise by the inputs. */
  to?: string
  /** A file, or a folder; "-" is the standard output. If absent, nothing is written. */
  output?: string
  /** Overwrite outputs that exist. */
  force?: boolean
  /** Number of workers; if absent, one for each core; with 1, none. */
  jobs?: string | number
  /** Continue the job that was interrupted, if there was one. */
  resume?: boolean
  /** One of several parts of the inputs, by bytes: "1/8". */
  shard?: string
  /** Put a position on every item of a record. */
  positions?: boolean
  /** What positions count: "utf16", "codepoints" … */
  positionsIn?: string
  /** Put an apostrophe before cells of CSV that a spreadsheet would read as formulas. */
  csvSafe?: boolean
  /** Keep the source in each record. */
  lossless?: boolean
  /** Put the version, and hashes of rules, options and input into each record. */
  provenance?: boolean
  /** Only these fields of a record. */
  field?: string[]
  /** Front matter in Markdown; on if absent. */
  frontMatter?: boolean
  /** HTML without the page around it. */
  fragment?: boolean
  /** The version of ninjs. */
  ninjs?: string
  /** Boilerplate that stays: "all", or reasons separated by commas. */
  keep?: string
  /** Parts that are left out, separated by commas. */
  drop?: string
  /** How much the judge of lines may remove: "careful", "balanced" or "strict". */
  cleaning?: string
  /** "keep", "plain" or "drop". */
  subheadings?: string
  /** More rules, which take precedence: files, or names of packs. */
  pack?: string[]
  /** Ids of rules that are switched off. */
  disable?: string[]
  language?: string
  outlet?: string
  /** The date that completes dates without a year: "2022-10-22". */
  referenceDate?: string
  /** Where a report of the job is written: .html or .json. */
  report?: string
  /** Only error messages. */
  quiet?: boolean
  /** Also messages about text that was removed. */
  verbose?: boolean
  /** First learn what recurs in the inputs; the pack is written beside the output. */
  learn?: boolean
  /** SHA-256 of the file with the learned pack of this job. */
  learned?: string
}
