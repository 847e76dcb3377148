/** The options of a job, by the names that they have on the command line. */
export interface BatchOptions {
  from?: string
  encoding?: string
  include?: string[]
  exclude?: string[]
  maxBytes?: string
  maxSpool?: string
  textKey?: string
  idKey?: string
  titleKey?: string
  dateKey?: string
  outletKey?: string
  delimiter?: string
  markup?: string
  split?: string
  rows?: string
  sheet?: string
  to?: string
  output?: string
  force?: boolean
  jobs?: string
  resume?: boolean
  shard?: string
  positions?: boolean
  positionsIn?: string
  csvSafe?: boolean
  lossless?: boolean
  provenance?: boolean
  field?: string[]
  frontMatter?: boolean
  fragment?: boolean
  ninjs?: string
  keep?: string
  drop?: string
  cleaning?: string
  subheadings?: string
  pack?: string[]
  disable?: string[]
  language?: string
  outlet?: string
  referenceDate?: string
  report?: string
  quiet?: boolean
  verbose?: boolean
  /** SHA-256 of the file of the pack that this run has learned. */
  learned?: string
}
