/** The Parquet types of values in columns, and how the values are written. */
import type {SchemaElement} from 'hyparquet-writer'
import type {ColumnType} from '../write/column-types.ts'
import {ExactNumber, stringifyJson} from '../write/exact-json.ts'

export type Row = Record<string, unknown>

export const isObject = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof ExactNumber)

const physical: Readonly<Record<Exclude<ColumnType, object>, Partial<SchemaElement>>> = {
  string: {type: 'BYTE_ARRAY', converted_type: 'UTF8'},
  json: {type: 'BYTE_ARRAY', converted_type: 'UTF8'},
  integer: {type: 'INT64'},
  double: {type: 'DOUBLE'},
  boolean: {type: 'BOOLEAN'},
  date: {type: 'INT32', converted_type: 'DATE'},
  time: {
    type: 'INT64',
    converted_type: 'TIMESTAMP_MICROS',
    logical_type: {type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MICROS'}
  }
}

/** The elements of a schema for a column, in the order of Parquet: parents before children. */
export function elementsOf(name: string, type: ColumnType): SchemaElement[] {
  const optional = {name, repetition_type: 'OPTIONAL'} as const
  if (typeof type === 'string') return [{...optional, ...physical[type]}]
  if ('list' in type)
    return [
      {...optional, num_children: 1, converted_type: 'LIST'},
      {name: 'list', repetition_type: 'REPEATED', num_children: 1},
      ...elementsOf('element', type.list)
    ]
  const children = Object.entries(type.struct)
  return [{...optional, num_children: children.length}, ...children.flatMap(([key, inner]) => elementsOf(key, inner))]
}

const int64 = {least: -(2n ** 63n), most: 2n ** 63n - 1n}

/** An integer that fits exactly into 64 bits. */
function wholeNumber(value: unknown): bigint | null {
  if (Number.isSafeInteger(value)) return BigInt(value as number)
  if (!(value instanceof ExactNumber) || !/^-?\d{1,19}$/u.test(value.digits) || value.digits === '-0') return null
  const whole = BigInt(value.digits)
  return whole >= int64.least && whole <= int64.most ? whole : null
}

/** JSON writes infinite numbers as strings. */
const infinite: Readonly<Record<string, number>> = {Infinity, '-Infinity': -Infinity}

/** Digits and exponent of a decimal number, without leading and trailing zeros. */
function decimal(digits: string): string {
  const [, sign, whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/u.exec(digits) ?? []
  const all = `${whole}${fraction}`.replace(/^0+/u, '')
  const kept = all.replace(/0+$/u, '')
  return `${sign}${kept}e${kept ? Number(exponent) - fraction.length + all.length - kept.length : 0}`
}

/** No program writes a double like this: it is a decimal number, all of whose digits are significant. */
const isDecimal = (digits: string) => /\.\d+0$/u.test(digits)

/** The double that a number is exactly; undefined if it would lose digits. */
function doubleOf(value: unknown): number | null {
  if (typeof value === 'number') return value
  if (value instanceof ExactNumber) {
    if (isDecimal(value.digits)) return null
    const double = Number(value.digits)
    return Number.isFinite(double) && decimal(String(double)) === decimal(value.digits) ? double : null
  }
  return typeof value === 'string' && Object.hasOwn(infinite, value) ? (infinite[value] as number) : null
}

/** A date in ISO 8601, and nothing else. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/u.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/** Microseconds since 1970 of a time in UTC; null for another time zone, which would be lost, and for text that is not a time. */
function microseconds(text: string): bigint | null {
  const [, second, fraction = ''] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?Z$/u.exec(text) ?? []
  if (second === undefined) return null
  const time = new Date(`${second}Z`)
  if (Number.isNaN(time.getTime()) || !time.toISOString().startsWith(second)) return null
  return BigInt(time.getTime()) * 1000n + BigInt(fraction.padEnd(6, '0'))
}

/** A value in the form that the writer needs; null for a value of another type. */
export function typed(value: unknown, type: ColumnType): unknown {
  if (value === null || value === undefined) return null
  if (typeof type === 'object') {
    if ('list' in type) return Array.isArray(value) ? value.map((one) => typed(one, type.list)) : null
    if (!isObject(value)) return null
    return Object.fromEntries(Object.entries(type.struct).map(([key, inner]) => [key, typed(value[key], inner)]))
  }
  if (type === 'date')
    return typeof value === 'string' && /^\d{4}-\d\d-\d\d/u.test(value)
      ? new Date(`${value.slice(0, 10)}T00:00:00Z`)
      : null
  if (type === 'time') return typeof value === 'string' ? microseconds(value) : null
  if (type === 'integer') return wholeNumber(value)
  if (type === 'double') return doubleOf(value)
  if (type === 'boolean') return typeof value === 'boolean' ? value : null
  return typeof value === 'string' ? value : stringifyJson(value)
}

/** Whether a type can store a value without loss. */
export function fits(value: unknown, type: ColumnType): boolean {
  if (value === null || value === undefined) return true
  if (typeof type === 'object') {
    if ('list' in type) return Array.isArray(value) && value.every((one) => fits(one, type.list))
    const keys = type.struct
    return (
      isObject(value) &&
      Object.entries(value).every(([key, one]) => Object.hasOwn(keys, key) && fits(one, keys[key] as ColumnType))
    )
  }
  if (type === 'integer') return wholeNumber(value) !== null && !Object.is(value, -0)
  if (type === 'double') return doubleOf(value) !== null
  if (type === 'date') return typeof value === 'string' && isDay(value)
  if (type === 'time') return typeof value === 'string' && microseconds(value) !== null
  return type === 'json' || typeof value === type
}

/** An object with more keys is not a row with columns. */
const mostKeys = 200

/** The first type that all values of a column fit is used. */
const plainTypes = ['date', 'time', 'boolean', 'integer', 'double', 'string'] as const

/** The type of the values in some rows. */
function typeOf(values: readonly unknown[]): ColumnType {
  const given = values.filter((value) => value !== null && value !== undefined)
  if (given.length === 0) return 'string'
  const found = plainTypes.find((type) => given.every((value) => fits(value, type)))
  // If all values are strings, they are not numbers, even if some are the name of an infinite number.
  if (found === 'double' && given.every((value) => typeof value === 'string')) return 'string'
  if (found) return found
  if (given.every(Array.isArray)) return {list: typeOf((given as unknown[][]).flat())}
  return given.every(isObject) ? structOf(given as Row[]) : 'json'
}

export function structOf(rows: readonly Row[]): ColumnType {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  // Parquet has no struct without fields.
  if (keys.length === 0 || keys.length > mostKeys) return 'json'
  return {struct: Object.fromEntries(keys.map((key) => [key, typeOf(rows.map((row) => row[key]))]))}
}
