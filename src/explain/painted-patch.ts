/** A unified diff in colour. */
import {visible} from '../source/visible.ts'
import type {Palette} from './screen.ts'

/** Lines of a diff by how they begin. */
const kinds = [
  [/^(?:---|\+\+\+) /u, 'bold'],
  [/^@@/u, 'cyan'],
  [/^-/u, 'red'],
  [/^\+/u, 'green']
] as const

/** The patch with each line in the colour of its kind; control characters are made visible. */
export const painted = (patch: string, paint: Palette) =>
  patch
    .split('\n')
    .map((line) => {
      const kind = kinds.find(([start]) => start.test(line))
      return kind ? paint[kind[1]](visible(line)) : visible(line)
    })
    .join('\n')
