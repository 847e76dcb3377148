/** Name of a command → its code; each is loaded when it is needed. */
import type {CommandName} from './command-name.ts'
import type {Execute} from './execute.ts'

export const loadCommand: Readonly<Record<CommandName, () => Promise<Execute>>> = {
  convert: async () => (await import('./run.ts')).convert,
  filter: async () => (await import('./commands/filter.ts')).filter,
  diff: async () => (await import('./commands/diff.ts')).diff,
  explain: async () => (await import('./commands/explain.ts')).explain,
  doctor: async () => (await import('./commands/doctor.ts')).doctor,
  learn: async () => (await import('./commands/learn.ts')).learn,
  restore: async () => (await import('./commands/restore.ts')).restore,
  rules: async () => (await import('./commands/rules.ts')).rules,
  schema: async () => (await import('./commands/schema.ts')).schema,
  completions: async () => (await import('./commands/completions.ts')).completions,
  help: async () => (await import('./commands/help.ts')).help,
  man: async () => (await import('./commands/man.ts')).man
}
