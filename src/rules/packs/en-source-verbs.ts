/** What media do, in English: rules that ask for such a verb get its pattern and what they need from one list. */

const list = (words: string): readonly string[] => words.trim().split(/\s*,\s*/)

/** What media do in what they print, and people and offices as well. */
const stating =
  list(`noted, notes, cited, cites, described, describes, disclosed, claimed, claims, observed, observes, estimated, estimates, calculated, found, finds, concluded, concludes,
  explained, explains, acknowledged, acknowledges, conceded, concedes, documented, points out, pointed out, suggested, suggests, argued, argues, detailed, details, asserted, asserts, alleged,
  alleges, added, adds, warned, warns, recalled, recalls, called, calls, speculated, speculates, maintained, maintains, predicted, predicts, highlighted, highlights, likened, contends, contended`)

/** What media do to come by the news, or with it. */
const finding =
  list(`citing, obtained, reviewed, understands, profiled, editorialized, confirmed, has contacted, has seen, contacted, investigated, rated, say, uncovered, unearthed,
  interviewed, endorsed, tracked, analyzed, analysed, compiled, ranked, listed, dubbed`)

/** What reports do, besides what media do in them. */
const reportsOnly = list(
  'mentions, mentioned, reveals, revealed, states, stated, reports, reported, quotes, quoted, went on, goes on, continues, continued, includes, included, said, says, reads'
)

export const statingVerbs = [...stating, ...finding]
export const writtenVerbs = [...stating, ...reportsOnly]

/** What media report with, which is enough to show that a name is likely one. */
export const reportingVerbs =
  '(?:reported|reports|wrote|writes|quoted|quotes|(?:is|was|are|were) reporting|(?:was|were) (?:the )?first to (?:report|publish)|ha[sd] learned|learned|editorialized|broke the (?:news|story)|published|revealed|reveals|opined|quoting)'

/** One of the verbs. */
export const oneOf = (verbs: readonly string[]): string => `(?:${verbs.join('|')})`

/** The verbs behind a blank, as the needs of a rule; cut to some letters, for many go together then. */
export const needsOf = (verbs: readonly string[], letters = 40): readonly string[] => [
  ...new Set(verbs.map((verb) => ` ${verb.slice(0, letters)}`))
]
