/** Lines, marks and spans → the tree. Every non-blank character is in exactly one leaf. */
import type {
  Boilerplate,
  Byline,
  Credit,
  Flow,
  ListItem,
  Note,
  Phrasing,
  Position,
  Punctuation,
  Reason,
  SourceReference,
  Text
} from '../article/types.ts'
import type {RuleSet} from '../rules/compile.ts'
import type {Line, Source} from '../source/types.ts'
import {creditParts, people} from './credits.ts'
import type {LineMark, Span} from './line-marks.ts'
import type {Masthead} from './masthead.ts'
import {readDate} from './read-date.ts'
import {readMarker} from './shape.ts'

/** Makes the nodes of one source. */
export interface Builder {
  source: Source
  set: RuleSet
}

/** The unist position of a part of the source. */
export function positionOf(source: Source, start: number, end: number): Position {
  return {start: source.toPoint(start), end: source.toPoint(end)}
}

/** The source offset where the character at an index of the line's text starts. */
export const startOf = (line: Line, index: number) => line.way?.startOf(index) ?? line.start + index
const endOf = (line: Line, index: number) => line.way?.endOf(index - 1) ?? line.start + index

/** A leaf's value and position: the source between two offsets, without the white space at its ends. */
function slice({source}: Builder, from: number, to: number): {value: string; position: Position} {
  const raw = source.text.slice(from, to)
  const start = from + (raw.length - raw.trimStart().length)
  const end = from + raw.trimEnd().length
  return {value: source.text.slice(start, end), position: positionOf(source, start, end)}
}

/** The literal node of a label, without value and position. */
function literalOf(label: string, fields: Readonly<Record<string, string>>, whole: string, set: RuleSet) {
  if (label.startsWith('boilerplate:')) {
    const {title, url} = fields
    const reason = label.slice('boilerplate:'.length) as Reason
    return {
      type: 'boilerplate',
      reason,
      ...(title ? {title} : {}),
      ...(url ? {url} : {})
    } satisfies Partial<Boilerplate>
  }
  if (label === 'credit') {
    const date = fields['date'] ? readDate(fields['date'], 0, set.vocabulary)?.iso : undefined
    return {
      type: 'credit',
      ...people(fields, whole, set.vocabulary),
      ...(date ? {date} : {})
    } satisfies Partial<Credit>
  }
  if (label === 'byline') {
    // A title stays as it is printed.
    const {role: _role, ...rest} = people(fields, whole, set.vocabulary, true)
    return {
      type: 'byline',
      names: [],
      ...rest,
      ...(fields['role'] ? {role: fields['role']} : {})
    } satisfies Partial<Byline>
  }
  if (label === 'note') {
    const published = fields['published'] ? readDate(fields['published'], 0, set.vocabulary)?.iso : undefined
    return {type: 'note', ...(published ? {published} : {})} satisfies Partial<Note>
  }
  return {type: label}
}

/** The node of a line, or of several lines, that is labelled as a whole and has no children. A line that credits several people becomes several nodes. */
export function literalNodes(builder: Builder, mark: LineMark, first: Line, last: Line): Flow[] {
  const parts = mark.label === 'credit' && first === last ? partsOf(mark.fields, first.text, builder) : []
  const whole = () => literalOf(mark.label, mark.fields, first.text, builder.set)
  if (parts.length === 0)
    return [Object.assign(whole(), {rule: mark.rule}, slice(builder, first.start, last.end)) as Flow]
  return parts.map(({start, end, ...credited}) => {
    const to = end < first.text.length ? startOf(first, end) : first.end
    const rest = slice(builder, start === 0 ? first.start : startOf(first, start), to)
    return {type: 'credit', ...credited, rule: mark.rule, ...rest} satisfies Credit
  })
}

const partsOf = (fields: LineMark['fields'], text: string, {set}: Builder) => creditParts(fields, text, set.vocabulary)

/** A span for each credit in it. */
function creditSpans(builder: Builder, line: Line, span: Span): readonly Span[] {
  const text = line.text.slice(span.start, span.end)
  const parts = partsOf(span.fields, text, builder)
  if (parts.length === 0) return [span]
  return parts.map(({start, end, names, role}) => ({
    ...span,
    start: span.start + start,
    end: span.start + text.slice(0, end).trimEnd().length,
    fields: {...(names ? {names: names.join(', ')} : {}), ...(role ? {role} : {})}
  }))
}

function spanNode(builder: Builder, line: Line, span: Span): Phrasing {
  const rest = slice(builder, startOf(line, span.start), endOf(line, span.end))
  const {fields} = span
  const rule = span.rule ? {rule: span.rule} : {}
  if (span.label === 'separator' || span.label === 'marker' || span.label === 'hyphen')
    return {type: 'punctuation', role: span.label, ...rest} satisfies Punctuation
  if (span.label === 'dateline')
    return {type: 'dateline', ...fields, places: [...(span.places ?? [])], ...rule, ...rest}
  if (span.label === 'source') {
    const {kind, name = '', date, verb} = fields
    const node = {type: 'sourceReference', kind: kind === 'told' ? 'told' : 'cited', name} as SourceReference
    if (date) node.date = date
    if (verb) node.verb = verb
    return Object.assign(node, rule, rest)
  }
  // A caption inside a paragraph is a boilerplate span: a node of the type caption always stands for whole lines.
  const label = span.label === 'caption' ? 'boilerplate:caption' : span.label
  const node = literalOf(label, fields, line.text.slice(span.start, span.end), builder.set)
  return Object.assign(node, rule, rest) as Phrasing
}

/** A run of text from the source; white space between it and a neighbour stays in it. */
function textNode({source}: Builder, start: number, end: number): Text | undefined {
  const value = source.text.slice(start, end)
  if (!/\S/.test(value)) return undefined
  return {type: 'text', value, position: positionOf(source, start, end)}
}

/** The nodes of a masthead; text between its parts is added to the part before it. */
export function mastheadNodes(builder: Builder, line: Line, {spans, end}: Masthead): Flow[] {
  return spans.map((span, index) => {
    const next = spans[index + 1]?.start ?? end
    const from = index === 0 ? line.start : startOf(line, span.start)
    const rest = slice(builder, from, next < line.text.length ? startOf(line, next) : line.end)
    const rule = span.rule ? {rule: span.rule} : {}
    if (span.label !== 'headline')
      return Object.assign(
        literalOf(span.label, span.fields, span.fields['names'] ?? '', builder.set),
        rule,
        rest
      ) as Flow
    return {type: 'headline', ...rule, children: [{type: 'text', ...rest}], position: rest.position}
  })
}

/** Where the text after a span starts: blanks after a separator or a marker belong to it, and so does the line end after a hyphen. */
function afterSpan({source}: Builder, line: Line, {label, end}: Span, offset: number): number {
  if (label === 'hyphen') return startOf(line, end)
  if (label !== 'separator' && label !== 'marker') return offset
  while (offset < line.end && /\s/.test(source.text[offset] as string)) offset++
  return offset
}

/** The line divided at its spans: labelled leaves, and the text between them. */
export function phrasing(builder: Builder, line: Line, spans: readonly Span[], from = 0): Phrasing[] {
  const children: Phrasing[] = []
  let at = from === 0 ? line.start : startOf(line, from)
  const put = (to: number) => {
    const node = to > at ? textNode(builder, at, to) : undefined
    if (node) children.push(node)
  }
  for (const span of spans.flatMap((one) => (one.label === 'credit' ? creditSpans(builder, line, one) : one))) {
    const node = spanNode(builder, line, span)
    put(node.position?.start.offset ?? at)
    children.push(node)
    at = afterSpan(builder, line, span, node.position?.end.offset ?? at)
  }
  put(line.end)
  return children
}

/** A list of the lines that `markLists` labelled as one. */
export function listNode(
  builder: Builder,
  lines: readonly Line[],
  mark: LineMark,
  spansOf: (line: Line, marker: Span[], at: number) => readonly Span[]
): Flow {
  const children = lines.map((line, at): ListItem => {
    const marker = readMarker(line.text)
    const spans: Span[] = marker ? [{start: 0, end: marker.length, label: 'marker', fields: {}}] : []
    return {
      type: 'listItem',
      children: phrasing(builder, line, spansOf(line, spans, at)),
      position: positionOf(builder.source, line.start, line.end)
    }
  })
  const [first, last] = [lines[0] as Line, lines.at(-1) as Line]
  const ordered = readMarker(first.text)?.ordered ?? false
  return {type: 'list', ordered, rule: mark.rule, children, position: positionOf(builder.source, first.start, last.end)}
}
