/** Verbs of media in English: rules with such a verb take its pattern and its needs from one list. */

const list = (words: string): readonly string[] => words.trim().split(/\s*,\s*/)

/** What media do in their publications; people and offices do it, too. */
const stating =
  list(`noted, notes, cited, cites, described, describes, disclosed, claimed, claims, observed, observes, estimated, estimates, calculated, found, finds, concluded, concludes,
  explained, explains, acknowledged, acknowledges, conceded, concedes, documented, points out, pointed out, suggested, suggests, argued, argues, detailed, details, asserted, asserts, alleged,
  alleges, added, adds, warned, warns, recalled, recalls, called, calls, speculated, speculates, maintained, maintains, predicted, predicts, highlighted, highlights, likened, contends, contended`)

/** How media obtain news, or pass it on. */
const finding =
  list(`citing, obtained, reviewed, understands, profiled, editorialized, confirmed, has contacted, has seen, contacted, investigated, rated, say, uncovered, unearthed,
  interviewed, endorsed, tracked, analyzed, analysed, compiled, ranked, listed, dubbed`)

/** What reports do, besides the verbs of media. */
const reportsOnly = list(
  'mentions, mentioned, reveals, revealed, states, stated, reports, reported, quotes, quoted, went on, goes on, continues, continued, includes, included, said, says, reads'
)

export const statingVerbs = [...stating, ...finding]
export const writtenVerbs = [...stating, ...reportsOnly]

/** Verbs of reporting, which are enough to show that a name is probably a medium. */
export const reportingVerbs =
  '(?:reported|reports|wrote|writes|quoted|quotes|(?:is|was|are|were) reporting|(?:was|were) (?:the )?first to (?:report|publish)|ha[sd] learned|learned|editorialized|broke the (?:news|story)|published|revealed|reveals|opined|quoting)'

/** One of the verbs. */
export const oneOf = (verbs: readonly string[]): string => `(?:${verbs.join('|')})`

/** The verbs after a blank, as the needs of a rule; shortened to some letters, because several then share one. */
export const needsOf = (verbs: readonly string[], letters = 40): readonly string[] => [
  ...new Set(verbs.map((verb) => ` ${verb.slice(0, letters)}`))
]
