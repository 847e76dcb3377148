/** The types that the source room passes to the parser. */
import type {Point} from 'unist'
import type {SourceMap} from './source-map.ts'

/**
 * One logical line: a whole paragraph, heading or label; the physical lines of hard-wrapped copy are joined.
 *
 * `text` is what a reader sees: entities are decoded, runs of white space become one blank, zero-width and control characters are removed, both ends are
 * trimmed. Rules match on it; `way` maps it back to the source.
 */
export interface Line {
  /** Number of the first physical line, from 1. */
  number: number
  /** Number of the last physical line. */
  lastNumber: number
  /** Offset of the first non-blank character. */
  start: number
  /** Offset after the last non-blank character. */
  end: number
  /** Columns of white space before the first character. */
  indent: number
  /** Number of blank physical lines directly before it. */
  blanksBefore: number
  text: string
  /** The mapping back to the source; absent if the character at an index stands at `start + index`. */
  way?: SourceMap | undefined
}

/** A decoded text with its lines. */
export interface Source {
  text: string
  /** Non-blank logical lines, in order. */
  lines: Line[]
  /** True if the copy is wrapped at a fixed width. */
  wrapped: boolean
  /** Line and column (from 1) of an offset (from 0, UTF-16 code units). */
  toPoint(offset: number): Point & {offset: number}
}

/** Decoded bytes. */
export interface Decoded {
  text: string
  /** WHATWG name: `utf-8`, `utf-16le`, `windows-1252`. */
  encoding: string
  /** Whether a byte order mark preceded the text; the text does not contain it. */
  bom: boolean
  /** False if the encoding was guessed and the guess may be wrong, or if a character was lost. */
  certain: boolean
  /** What is uncertain, one sentence each. */
  doubts: string[]
}
