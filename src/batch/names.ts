/** The names of things in messages. */
import type {Input} from '../archive/find-inputs.ts'

/** The name of an input in messages. */
export const nameOf = ({path}: Pick<Input, 'path'>): string => (path === '-' ? 'stdin' : path)
