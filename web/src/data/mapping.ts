// The mapping file of an import: which column is which field.

/** A text as TOML writes it. */
const quoted = (text: string): string => JSON.stringify(text).replaceAll('\u007f', '\\u007F');

/** A mapping as a file to be handed in. */
export function mappingFile(kind: string, columns: Map<string, string>): File {
  const lines = [`kind = ${quoted(kind)}`, '', '[columns]'];
  for (const [heading, field] of columns) if (heading) lines.push(`${quoted(heading)} = ${quoted(field)}`);
  return new File([`${lines.join('\n')}\n`], 'mapping.toml');
}
