/**
 * The two passes as converters: whatever reads texts from archives hands them to one, and need not know what becomes of them. Neither
 * writes anything.
 */
import type {Article} from '../article/types.ts'
import type {Converted, Converter, Given} from '../convert.ts'
import {makeReader, type ParseOptions} from '../parse/parse.ts'
import {standingOf} from './article-registry.ts'
import {CountSketch} from './count-sketch.ts'
import {type Diagnosis, diagnose, newDiagnosis} from './diagnosis.ts'
import {type Fingerprint, fingerprintOf} from './fingerprint.ts'
import {hash} from './hash.ts'
import type {Groups} from './observe.ts'
import {makeScoutOf, makeWitness, type ScoutMemory, type Survey} from './passes.ts'

/** A converter that collects something. */
export interface Collector<Found> extends Converter {
  /** What was found since it was asked last. */
  take(): Found
}

const noArticle: Article = {
  type: 'article',
  metadata: {id: null, language: null, outlet: null, published: null, encoding: null, doubts: []},
  children: [],
  position: {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 1, offset: 0}}
}

const nothing: Converted = {output: '', doubts: [], article: noArticle}

/** The story of a wire message is read as its envelope says; other texts as they are. */
function eachText(
  text: string,
  {message, headline, ...given}: Given,
  read: (text: string, given: Partial<Given>) => Article
) {
  if (message) message.read(text, message.format, read, {given, start: message.start})
  else read(text, given)
  return nothing
}

/** The first pass: counts keys in the shared memory of a sketch, and collects what articles are told by. */
export function makeScout(memory: ScoutMemory, options: ParseOptions): Collector<Fingerprint[]> {
  const scout = makeScoutOf(memory)
  const readArticle = makeReader(options)
  let found: Fingerprint[] = []
  return {
    convert: (text, given = {}) =>
      eachText(text, given, (story, known) => {
        found.push(scout(story, known.outlet ?? null))
        return given.message ? readArticle(story, known).article : noArticle
      }),
    take() {
      const taken = found
      found = []
      return taken
    }
  }
}

/** The second pass: reads the articles that count, and collects what they show of the keys that may recur. */
export function makeWitnessConverter(survey: Survey, options: ParseOptions): Collector<Groups> {
  const witness = makeWitness(survey)
  const readArticle = makeReader(options)
  return {
    convert: (text, given = {}) =>
      eachText(text, given, (story, known) => {
        const {article, reading} = readArticle(story, known)
        witness.look(reading, known.outlet ?? null)
        return article
      }),
    take: witness.take
  }
}

/** The pass of a check-up: reads every article, and counts what it shows. */
export function makeDiagnosisConverter({cells, census, least}: Survey, options: ParseOptions): Collector<Diagnosis> {
  const sketch = new CountSketch(cells)
  const recurs = (name: string) => sketch.estimate(hash(name)) >= least
  const readArticle = makeReader(options)
  let found = newDiagnosis()
  return {
    convert: (text, given = {}) =>
      eachText(text, given, (story, known) => {
        const {article, reading} = readArticle(story, known)
        const {outlet, language, published} = article.metadata
        const standing = standingOf(census, fingerprintOf(reading.source.lines, known.outlet ?? ''))
        const facts = {outlet: outlet ?? '', language: language ?? '', year: published?.slice(0, 4) ?? '', standing}
        diagnose(found, article, reading, facts, recurs)
        return article
      }),
    take() {
      const taken = found
      found = newDiagnosis()
      return taken
    }
  }
}
