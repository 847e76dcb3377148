/** How messages call things. */
import type {Input} from '../archive/find-inputs.ts'

/** An input as messages name it. */
export const nameOf = ({path}: Pick<Input, 'path'>): string => (path === '-' ? 'stdin' : path)
