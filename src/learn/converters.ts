/**
 * The two passes as converters: code that reads texts from archives passes them to a converter, and does not know what is done with them. Neither pass writes
 * anything.
 */
import type {Article} from '../article/types.ts'
import type {Converted, Converter, Given} from '../convert.ts'
import {makeReader, type ParseOptions} from '../parse/parse.ts'
import {counts, standingOf} from './article-registry.ts'
import {CountSketch} from './count-sketch.ts'
import {type Diagnosis, diagnose, newDiagnosis} from './diagnosis.ts'
import {fingerprintOfText} from './fingerprint.ts'
import {hash} from './hash.ts'
import type {Groups} from './observe.ts'
import {type Counted, type CountingMemory, makeCounter, makeSecondPass, makeToldApart, type Survey} from './passes.ts'

/** A converter that collects something. */
export interface Collector<Found> extends Converter {
  /** What was found since the last call. */
  take(): Found
}

const noArticle: Article = {
  type: 'article',
  metadata: {id: null, language: null, outlet: null, published: null, encoding: null, doubts: []},
  children: [],
  position: {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 1, offset: 0}}
}

const nothing: Converted = {output: '', doubts: [], article: noArticle}

/** A wire message is read with its envelope; other texts as they are. */
function eachText(
  text: string,
  {message, headline, ...given}: Given,
  read: (text: string, given: Partial<Given>) => Article
) {
  if (message) message.read(text, message.format, read, {given, start: message.start})
  else read(text, given)
  return nothing
}

/** The first pass: counts keys in the shared memory of sketches, and collects the fingerprints of articles. */
export function makeCountingConverter(memory: CountingMemory, options: ParseOptions): Collector<Counted> {
  const counter = makeCounter(memory)
  const readArticle = makeReader(options)
  return {
    convert: (text, given = {}) =>
      eachText(text, given, (story, known) => {
        counter.look(story, known.outlet ?? null)
        return given.message ? readArticle(story, known).article : noArticle
      }),
    take: counter.take
  }
}

/** The second pass: reads the articles that are counted, and collects what they show of the keys that may recur. */
export function makeObservingConverter(survey: Survey, options: ParseOptions): Collector<Groups> {
  const observer = makeSecondPass(survey)
  const readArticle = makeReader(options)
  return {
    convert: (text, given = {}) =>
      eachText(text, given, (story, known) => {
        const isCounted = counts(survey.census, fingerprintOfText(story, known.outlet))
        if (!isCounted && !given.message) return noArticle
        const {article, reading} = readArticle(story, known)
        if (isCounted) observer.look(reading, known.outlet ?? null)
        return article
      }),
    take: observer.take
  }
}

/** The frequent lines that a check-up lists are among this many keys. */
const mostResidualKeys = 6000
/** The outlets that are not distinguished. */
const otherOutlets = 'others'

/** The pass of a check-up: reads every article, and counts what it shows. */
export function makeDiagnosisConverter(survey: Survey, options: ParseOptions): Collector<Diagnosis> {
  const {cells, census} = survey
  const sketch = new CountSketch(cells)
  const least = sketch.floorFor(mostResidualKeys, survey.least)
  const recurs = (name: string) => sketch.estimate(hash(name)) >= least
  const toldApart = makeToldApart(survey)
  const readArticle = makeReader(options)
  let found = newDiagnosis()
  return {
    convert: (text, given = {}) =>
      eachText(text, given, (story, known) => {
        const {article, reading} = readArticle(story, known)
        const {outlet, language, published} = article.metadata
        const facts = {
          text: story,
          outlet: outlet === null ? '' : (toldApart(outlet) ?? otherOutlets),
          language: language ?? '',
          year: published?.slice(0, 4) ?? '',
          standing: standingOf(census, fingerprintOfText(story, known.outlet))
        }
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
