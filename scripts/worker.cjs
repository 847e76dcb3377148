'use strict'
/** A thread that works for a run. */
require('./start.js').work()
