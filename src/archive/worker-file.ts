/** The file that threads of the command are started with: the build puts it beside the pieces of the command. */
import {join} from 'node:path'

export const workerFile = join(import.meta.dirname, 'worker.js')
