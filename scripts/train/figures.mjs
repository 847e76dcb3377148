/** How good a judge is on outlets it has not seen, and which bounds hold what is asked of it. */

/** Sets labelled by comparison with a page's body: their labels are noisier than those that people made. */
const compared = new Set(['lang', 'page', 'scraped'])

/** What a label comes to: what the record shows of the line. */
const fates = ['story', 'story', 'subheading', 'head', 'head', 'removed', 'removed', 'removed']
const fateOf = {
  story: 'story',
  list: 'story',
  subheading: 'subheading',
  headline: 'head',
  head: 'head',
  caption: 'removed',
  credit: 'removed',
  boilerplate: 'removed'
}
const knownFates = [undefined, 'story', 'story', 'subheading', 'head', 'head', 'removed', 'removed', 'removed']

const share = (part, whole) => (whole === 0 ? null : Math.round((part / whole) * 10000) / 10000)

/**
 * The figures of each set: F1 of what is taken out, of subheadings and of the head, by all lines; and what share of the lines
 * of the story the judge takes out.
 */
export function figuresOf(articles, judge) {
  const sets = {}
  for (const article of articles) {
    sets[article.set] ??= {removed: [0, 0, 0], subheading: [0, 0, 0], head: [0, 0, 0], story: 0, lost: 0}
    const of = sets[article.set]
    const {verdicts} = judge(article)
    for (const [line, label] of article.labels.entries()) {
      if (label === -1) continue
      const want = fates[label]
      const verdict = verdicts[line]
      const got = verdict ? fateOf[verdict.label] : (knownFates[article.input.known[line]] ?? 'story')
      if (want === 'story') of.story++
      if (want === 'story' && got === 'removed' && verdict) of.lost++
      for (const fate of ['removed', 'subheading', 'head']) {
        if (want === fate && got === fate) of[fate][0]++
        else if (got === fate) of[fate][1]++
        else if (want === fate) of[fate][2]++
      }
    }
  }
  const f1 = ([right, wrong, missed]) => share(2 * right, 2 * right + wrong + missed)
  return Object.fromEntries(
    Object.entries(sets).map(([name, {removed, subheading, head, story, lost}]) => [
      name,
      {removedF1: f1(removed), subheadingF1: f1(subheading), headF1: f1(head), storyLost: share(lost, story)}
    ])
  )
}

/**
 * What share of the story's lines may go, in sets that people labelled, and in those labelled by comparison; and how sure the judge must at least be of a line
 * of a menu, which may be a list of the story, and of one of few lines above or below it, which may be its headline, a summary, or its last line: the sets have
 * too few of them to count.
 */
const limits = {
  balanced: {read: 0.002, compared: 0.013, least: {insideLong: 0.75, menu: 0.15, above: 0.85, below: 0.8}},
  strict: {read: 0.006, compared: 0.03, least: {}}
}

const grid = {
  inside: [0.6, 0.65, 0.7, 0.75, 0.8],
  insideLong: [0.7, 0.75, 0.8, 0.85],
  page: [0.4, 0.5, 0.6, 0.7, 0.8],
  menu: [0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6],
  pageSentence: [0.5, 0.6, 0.7, 0.8, 0.9],
  above: [0.7, 0.8, 0.85, 0.9, 0.95],
  below: [0.6, 0.7, 0.8, 0.85, 0.9, 0.95],
  untold: [0.9, 0.93, 0.95, 0.97]
}
const places = Object.keys(grid)

/** All ways to take one of the values of each place. */
const everyBounds = places.reduce(
  (ways, place) => ways.flatMap((way) => grid[place].map((bound) => ({...way, [place]: bound}))),
  [{}]
)

/** All lines that the judge would take out under the widest bounds, with where they stand: bounds are then only compared. */
function candidatesOf(articles, judge) {
  const lowest = {...Object.fromEntries(places.map((place) => [place, grid[place][0]])), unsure: 1}
  const found = []
  const stories = {}
  for (const article of articles) {
    const {verdicts} = judge(article, lowest)
    for (const [line, label] of article.labels.entries()) {
      if (label === -1) continue
      const want = fates[label]
      if (want === 'story') {
        stories[article.set] ??= 0
        stories[article.set]++
      }
      const verdict = verdicts[line]
      if (!verdict || fateOf[verdict.label] !== 'removed') continue
      found.push({set: article.set, want, place: verdict.place, removable: verdict.removable})
    }
  }
  return {found, stories}
}

/** What would be taken out from each step of a place's bounds on: lines of boilerplate, others, and the story's, by set. */
function tallySteps(found) {
  const tally = {}
  for (const place of places)
    for (const bound of grid[place]) {
      const step = {gain: 0, lost: {}}
      for (const {set, want, removable, place: at} of found) {
        if (at !== place || removable < bound) continue
        step.gain += want === 'removed' ? 1 : -1
        if (want === 'story') step.lost[set] = (step.lost[set] ?? 0) + 1
      }
      tally[`${place} ${bound}`] = step
    }
  return tally
}

/** One line too many in a small set says nothing. */
const spared = 1

/** The bounds that take most boilerplate out, and no more of the story than the limits allow in any set. */
export function chooseBounds(articles, judge) {
  const {found, stories} = candidatesOf(articles, judge)
  const tally = tallySteps(found)
  const allowed = (set, limit) => Math.max(spared, stories[set] * limit[compared.has(set) ? 'compared' : 'read'])
  const choose = (limit) => {
    let best
    for (const bounds of everyBounds) {
      if (places.some((place) => bounds[place] < (limit.least[place] ?? 0))) continue
      const steps = places.map((place) => tally[`${place} ${bounds[place]}`])
      const gain = steps.reduce((sum, step) => sum + step.gain, 0)
      if (best && gain <= best.gain) continue
      const lost = (set) => steps.reduce((sum, step) => sum + (step.lost[set] ?? 0), 0)
      if (Object.keys(stories).every((set) => lost(set) <= allowed(set, limit))) best = {gain, bounds}
    }
    if (!best) throw new Error('No bounds hold what is asked of them.')
    return {...best.bounds, unsure: 0.75}
  }
  const never = Object.fromEntries(places.map((place) => [place, 2]))
  return {careful: {...never, unsure: 0.75}, balanced: choose(limits.balanced), strict: choose(limits.strict)}
}
