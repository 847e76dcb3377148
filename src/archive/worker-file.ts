/** The file that worker threads start with: the build puts it beside the other files of the command. */
import {join} from 'node:path'

export const workerFile = join(import.meta.dirname, 'worker.js')
