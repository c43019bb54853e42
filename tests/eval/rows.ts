import { readFile } from 'node:fs/promises';

/** A file that cannot be read or is not of the expected form; shown as one plain line. */
export class UnreadableFile extends Error {}

/** The objects of a JSON Lines file. Throws {@link UnreadableFile}. */
export async function readRows(file: string): Promise<Record<string, unknown>[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new UnreadableFile(
      `cannot read ${file}: ${error instanceof Error ? error.message : error}`,
    );
  });
  const rows: Record<string, unknown>[] = [];
  text.split('\n').forEach((line, n) => {
    if (line.trim() === '') return;
    rows.push(parseRow(line, `${file}:${n + 1}`));
  });
  return rows;
}

function parseRow(line: string, where: string): Record<string, unknown> {
  try {
    const row: unknown = JSON.parse(line);
    if (typeof row === 'object' && row !== null && !Array.isArray(row)) return { ...row };
  } catch {
    // Reported below like any other line that is no object.
  }
  throw new UnreadableFile(`${where}: not a JSON object`);
}

/** The field as a string; '' when it is missing or of another type. */
export const textOf = (row: Record<string, unknown>, field: string): string => {
  const value = row[field];
  return typeof value === 'string' ? value : '';
};
