/** Loads the rules of languages when they are needed: in browsers, because all of them would be too much to send. */
import {languagesOf, pageWordLanguagesOf} from './language-code.ts'
import {LanguageNotLoadedError} from './language-not-loaded.ts'
import {loadRules, packs} from './packs/index.ts'

/** Languages used for a text that is too short to show its own. */
const withPacks = languagesOf(packs)

/** Codes of all languages with rules. */
export const languages: readonly string[] = [...withPacks, ...pageWordLanguagesOf(packs)]

/**
 * Load the rules of languages, so that `parse` and `explain` can read texts in them. In Node they are all available.
 *
 * @param wanted a code such as "id", or several; all languages if absent
 * @throws RangeError for a code without rules
 */
export async function loadLanguages(wanted: string | readonly string[] = languages): Promise<void> {
  const codes = typeof wanted === 'string' ? [wanted] : wanted
  const unknown = codes.find((code) => !languages.includes(code))
  if (unknown !== undefined)
    throw new RangeError(`No rules are for the language "${unknown}"; there are those of ${languages.join(', ')}.`)
  const general = packs.filter(({outlet, language}) => !outlet && language !== undefined && codes.includes(language))
  await Promise.all(general.map(({name}) => loadRules(name)))
}

/**
 * Run code on a text, and load the rules of the languages that it needs. Copy that is too short to show its language needs the rules of all languages with a
 * pack of their own.
 *
 *     const article = await withLanguages(() => parse(text))
 *
 * @param work runs again each time that rules were missing: it should only read
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
