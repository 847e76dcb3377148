/** The types of records, as declarations for other programs: code or a statement that loads JSON Lines with types. */
import {type ColumnType, errorType, recordTypes} from './column-types.ts'

/** Programs that a declaration can be made for. */
export const declarationNames = ['jsonschema', 'arrow', 'duckdb', 'spark', 'huggingface', 'pandas', 'polars'] as const
export type DeclarationName = (typeof declarationNames)[number]

/** How a program writes types. */
interface Dialect {
  names: Readonly<Record<Exclude<ColumnType, object>, string>>
  list(inner: string): string
  struct(fields: readonly [name: string, type: string][]): string
}

const arrow: Dialect = {
  names: {
    string: 'pa.string()',
    json: 'pa.string()',
    integer: 'pa.int64()',
    double: 'pa.float64()',
    boolean: 'pa.bool_()',
    date: 'pa.date32()',
    time: 'pa.timestamp("us", "UTC")'
  },
  list: (inner) => `pa.list_(${inner})`,
  struct: (fields) => `pa.struct({${fields.map(([name, type]) => `"${name}": ${type}`).join(', ')}})`
}

const polars: Dialect = {
  names: {
    string: 'pl.String',
    json: 'pl.String',
    integer: 'pl.Int64',
    double: 'pl.Float64',
    boolean: 'pl.Boolean',
    date: 'pl.Date',
    time: 'pl.Datetime("us", "UTC")'
  },
  list: (inner) => `pl.List(${inner})`,
  struct: (fields) => `pl.Struct({${fields.map(([name, type]) => `"${name}": ${type}`).join(', ')}})`
}

const duckdb: Dialect = {
  names: {
    string: 'VARCHAR',
    json: 'JSON',
    integer: 'BIGINT',
    double: 'DOUBLE',
    boolean: 'BOOLEAN',
    date: 'DATE',
    time: 'TIMESTAMPTZ'
  },
  list: (inner) => `${inner}[]`,
  struct: (fields) => `STRUCT(${fields.map(([name, type]) => `"${name}" ${type}`).join(', ')})`
}

const spark: Dialect = {
  names: {
    string: 'STRING',
    json: 'STRING',
    integer: 'BIGINT',
    double: 'DOUBLE',
    boolean: 'BOOLEAN',
    date: 'DATE',
    time: 'TIMESTAMP'
  },
  list: (inner) => `ARRAY<${inner}>`,
  struct: (fields) => `STRUCT<${fields.map(([name, type]) => `\`${name}\`: ${type}`).join(', ')}>`
}

function write(type: ColumnType, dialect: Dialect): string {
  if (typeof type === 'string') return dialect.names[type]
  if ('list' in type) return dialect.list(write(type.list, dialect))
  return dialect.struct(Object.entries(type.struct).map(([name, inner]) => [name, write(inner, dialect)]))
}

/** The keys of the lines of records: those of articles, and those of errors in the place of articles. */
function lineTypes(positions: boolean): [string, ColumnType][] {
  const {text: _, ...record} = recordTypes(positions)
  return Object.entries({...record, line: 'integer', error: errorType} as Record<string, ColumnType>)
}

/** A value without a fixed type is left out if a program has no type for JSON. */
const withoutJson = (types: [string, ColumnType][]) => types.filter(([, type]) => type !== 'json')

const arrowSchema = (positions: boolean) =>
  `schema = pa.schema({\n${withoutJson(lineTypes(positions))
    .map(([name, type]) => `    "${name}": ${write(type, arrow)},`)
    .join('\n')}\n})`

const arrowTable = (positions: boolean) => `import pyarrow as pa
import pyarrow.json

${arrowSchema(positions)}
options = pyarrow.json.ParseOptions(explicit_schema=schema, unexpected_field_behavior="ignore")
table = pyarrow.json.read_json("records.jsonl", parse_options=options)
`

const makers: Readonly<Record<Exclude<DeclarationName, 'jsonschema'>, (positions: boolean) => string>> = {
  arrow: arrowTable,
  huggingface: (positions) => `${arrowTable(positions)}
from datasets import Dataset

dataset = Dataset(table)
`,
  pandas: (positions) => `${arrowTable(positions)}
import pandas as pd

frame = table.to_pandas(types_mapper=pd.ArrowDtype)
`,
  polars: (positions) => `import polars as pl

schema = {
${withoutJson(lineTypes(positions))
  .map(([name, type]) => `    "${name}": ${write(type, polars)},`)
  .join('\n')}
}
frame = pl.read_ndjson("records.jsonl", schema=schema)
`,
  duckdb: (positions) => `SELECT * FROM read_json('records.jsonl', format = 'newline_delimited', columns = {
${lineTypes(positions)
  .map(([name, type]) => `  "${name}": '${write(type, duckdb)}'`)
  .join(',\n')}
});
`,
  spark: (positions) => `schema = """
${lineTypes(positions)
  .map(([name, type]) => `\`${name}\` ${write(type, spark)}`)
  .join(',\n')}
"""
records = spark.read.schema(schema).json("records.jsonl")
`
}

/** Code that loads "records.jsonl" with types. */
export const declarationFor = (name: Exclude<DeclarationName, 'jsonschema'>, positions: boolean): string =>
  makers[name](positions)
