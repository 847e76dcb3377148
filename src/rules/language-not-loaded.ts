/** The text is in a language whose rules are not loaded; see `loadLanguages`. */
export class LanguageNotLoadedError extends Error {
  override name = 'LanguageNotLoadedError'
  /** Its code, such as "id". */
  readonly language: string

  constructor(language: string) {
    super(`The rules of the language "${language}" are not loaded: await loadLanguages(['${language}']) first.`)
    this.language = language
  }
}
