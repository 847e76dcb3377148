import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {tryRule} from '../../src/parse/try-rule.ts'
import {checkPacks} from '../../src/rules/check.ts'
import {readPack} from '../../src/rules/read-pack.ts'

/** The how-to for adding an outlet is run as it is printed. */
const howTo = readFileSync(new URL('../../src/rules/packs/README.md', import.meta.url), 'utf8')
const yaml = /```yaml\n(?<source>[\s\S]*?)```/u.exec(howTo)?.groups?.['source'] ?? ''

describe('how to add an outlet', async () => {
  const pack = await readPack(yaml, 'contoh.yaml')

  it('shows a file whose imports are all used, for the build refuses others', () => {
    const code = /```ts\n(?<source>[\s\S]*?)```/u.exec(howTo)?.groups?.['source'] ?? ''
    const names = [...code.matchAll(/^import (?:type )?\{([^}]*)\}/gmu)].flatMap(([, list]) =>
      (list as string).split(/,\s*/u)
    )
    expect(names.length).toBeGreaterThan(1)
    expect(names.filter((name) => code.split(new RegExp(`\\b${name}\\b`, 'u')).length < 3)).toEqual([])
  })

  it('shows a pack without faults', () => {
    expect(pack.rules.length).toBeGreaterThan(1)
    expect(checkPacks([pack])).toEqual([])
  })

  it.each(pack.rules.map((rule) => [rule.id, rule] as const))('shows examples that hold for %s', (_id, rule) => {
    for (const example of rule.examples.match) {
      const trial = tryRule(rule, example, pack)
      expect(trial.matched).toBe(true)
      if (typeof example !== 'string') expect(trial.fields).toMatchObject(example.fields ?? {})
    }
    for (const example of rule.examples.skip) expect(tryRule(rule, example, pack).matched).toBe(false)
  })

  it('shows the fault as it is told', async () => {
    const faulty = yaml.replace('boilerplate:promotion', 'boilerplate:advert')
    const told =
      /`(contoh\.yaml:\d+:\d+: rules\[0\]\.label: "boilerplate:advert" is unknown\. Did you mean [^`]*?) …`/u.exec(
        howTo
      )?.[1]
    await expect(readPack(faulty, 'contoh.yaml')).rejects.toThrow(told ?? 'the how-to shows no fault')
  })
})
