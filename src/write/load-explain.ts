/** The code that explains; it is loaded when it is asked for, for conversion needs none of it. */

/** What makes explanations of texts. */
export const loadExplainer = async () => (await import('../parse/explain.ts')).makeExplainer

/** What writes an explanation as a page. */
export const loadExplanationPage = async () => (await import('./explanation-html.ts')).toExplanationHtml
