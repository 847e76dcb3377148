/** A worker of a pass: makes itself a collector of the same options, and looks at the tasks it is given. */
import type {MessagePort} from 'node:worker_threads'
import {makeCollector} from '../messages.ts'
import {readSettings} from '../settings.ts'
import type {Task} from '../tasks.ts'
import {type LearnOrders, type Look, makeLook} from './pass.ts'

async function look({options, names, pass}: LearnOrders): Promise<Look> {
  const {quiet = false} = options
  const messages = makeCollector({quiet, verbose: false})
  return makeLook(pass, await readSettings(options, names), messages)
}

/** Look at tasks until there are no more, one after the other. */
export function lookAtTasks(port: MessagePort, orders: LearnOrders): void {
  const ready = look(orders)
  let last: Promise<unknown> = ready
  port.on('message', (task: Task) => {
    last = last.then(async () => port.postMessage(await (await ready)(task)))
  })
}
