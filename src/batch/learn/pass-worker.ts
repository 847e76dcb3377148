/** A worker of a pass: it makes a collector from the same options, and examines the tasks that it receives. */
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

/** Examine tasks, one after the other, until there are no more. */
export function examineTasks(port: MessagePort, orders: LearnOrders): void {
  const ready = look(orders)
  let last: Promise<unknown> = ready
  port.on('message', (task: Task) => {
    last = last.then(async () => port.postMessage(await (await ready)(task)))
  })
}
