/** The JSON Schema of a record, loaded when it is needed. */
export async function loadRecordSchema(): Promise<Record<string, unknown>> {
  const {default: schema} = await import('./record.schema.json', {with: {type: 'json'}})
  return schema
}
