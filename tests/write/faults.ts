/** What html-validate finds wrong with a page. */
import {HtmlValidate} from 'html-validate'

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  // A dialect of HTML that hast-util-to-html writes as the standard allows.
  rules: {'no-inline-style': 'off', 'require-sri': 'off', 'doctype-style': 'off', 'attribute-boolean-style': 'off'}
})

export async function faults(html: string): Promise<string[]> {
  const report = await validator.validateString(html)
  return report.results.flatMap((result) =>
    result.messages.map(({ruleId, message, line}) => `${line}: ${message} (${ruleId})`)
  )
}
