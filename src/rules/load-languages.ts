/** Languages whose rules are loaded when they are met: in browsers, where all of them would be too much to send. */
import {languagesOf, pageWordLanguagesOf} from './language-code.ts'
import {LanguageNotLoadedError} from './language-not-loaded.ts'
import {loadRules, packs} from './packs/index.ts'

/** Languages that help out where a text is too short to tell its own. */
const withPacks = languagesOf(packs)

/** Codes of all languages that there are rules for. */
export const languages: readonly string[] = [...withPacks, ...pageWordLanguagesOf(packs)]

/**
 * Load the rules of languages, so that `parse` and `explain` can read texts in them. In Node they all are at hand.
 *
 * @param codes such as "id"; all languages when absent
 * @throws RangeError for a code that no rules are for
 */
export async function loadLanguages(codes: readonly string[] = languages): Promise<void> {
  const unknown = codes.find((code) => !languages.includes(code))
  if (unknown !== undefined)
    throw new RangeError(`No rules are for the language "${unknown}"; there are those of ${languages.join(', ')}.`)
  const wanted = packs.filter(({outlet, language}) => !outlet && language !== undefined && codes.includes(language))
  await Promise.all(wanted.map(({name}) => loadRules(name)))
}

/**
 * Do work on a text, and load the rules of the languages that turn out to be needed for it. Copy too short to tell its language
 * needs those of all languages that have a pack of their own.
 *
 *     const article = await withLanguages(() => parse(text))
 *
 * @param work is begun anew each time that rules were missing: it should do nothing but read
 */
export async function withLanguages<Result>(work: () => Result): Promise<Result> {
  for (let times = 0; ; times++)
    try {
      return work()
    } catch (error) {
      if (!(error instanceof LanguageNotLoadedError)) throw error
      await loadLanguages(times === 0 ? [error.language] : [error.language, ...withPacks])
    }
}
