/** What the source room hands to the parser. */
import type {Point} from 'unist'
import type {WayBack} from './way-back.ts'

/**
 * One logical line: a whole paragraph, heading or label, put together again where the copy was hard-wrapped.
 *
 * `text` is what a reader sees: entities decoded, runs of white space made one blank, zero-width and control
 * characters gone, both ends trimmed. Rules match on it; `way` leads back to the source.
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
  /** How many blank physical lines stand right before it. */
  blanksBefore: number
  text: string
  /** The way back to the source; absent where the character at an index stands at `start + index`. */
  way?: WayBack
}

/** A decoded text with its lines. */
export interface Source {
  text: string
  /** Non-blank logical lines, in order. */
  lines: Line[]
  /** True when the copy is wrapped at a fixed width. */
  wrapped: boolean
  /** Line and column (from 1) of an offset (from 0, UTF-16 code units). */
  toPoint(offset: number): Point & {offset: number}
}

/** Bytes read as text. */
export interface Decoded {
  text: string
  /** WHATWG name: `utf-8`, `utf-16le`, `windows-1252`. */
  encoding: string
  /** Whether a byte order mark stood before the text; it is not part of it. */
  bom: boolean
  /** False when the encoding was guessed and the guess may be wrong, or a character was lost. */
  certain: boolean
  /** What is not sure, one sentence each. */
  doubts: string[]
}
