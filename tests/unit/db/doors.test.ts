import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const files = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const withWord = (folder: string, word: RegExp) =>
  files(folder).filter((name) => word.test(readFileSync(`${folder}/${name}`, 'utf8')));

describe('the doors of the database', () => {
  it('has one place that opens a writing transaction', () => {
    expect(withWord('utils/db', /'readwrite'/).sort()).toEqual(['write-request.ts', 'write.ts']);
    expect(withWord('utils/services', /'readwrite'|\.connection\b/)).toEqual([]);
  });

  it('has no view that counts a store or skips by an offset', () => {
    expect(withWord('utils/db', /\.count\(|\.advance\(|countFromIndex/)).toEqual([]);
    expect(withWord('utils/services', /\.count\(|\.advance\(/)).toEqual([]);
  });
});
