/** The code that explains decisions and rules; it is loaded when it is needed, because conversion does not use it. */

/** Makes explanations of texts. */
export const loadExplainer = async () => (await import('../parse/explain.ts')).makeExplainer

/** Writes an explanation as a page. */
export const loadExplanationPage = async () => (await import('../write/explanation-html.ts')).toExplanationHtml

/** Writes an explanation as text: of the whole copy, or of one line. */
export const loadExplanationText = async () => {
  const [{textReport}, {lineReport}] = await Promise.all([import('./text-report.ts'), import('./line-report.ts')])
  return {textReport, lineReport}
}

/** Describes rules: their data, a list of all, and one with its examples. */
export const loadRuleTexts = async () => {
  const [{allRules}, {rulesText}, {ruleText}] = await Promise.all([
    import('./rule-facts.ts'),
    import('./rules-text.ts'),
    import('./rule-text.ts')
  ])
  return {allRules, rulesText, ruleText}
}
