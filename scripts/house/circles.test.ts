import { expect, test } from 'vitest';
import { fileCircles, folderCircles } from './circles.ts';

test('two files that import each other are a circle', () => {
  const files = [
    { path: 'src/ui/a.ts', text: "import { b } from './b.ts';" },
    { path: 'src/ui/b.ts', text: "import { a } from './a.ts';" },
  ];
  expect(fileCircles(files)).toEqual([
    'src/ui/a.ts: imports itself in a circle, src/ui/a.ts → src/ui/b.ts → src/ui/a.ts',
  ]);
});

test('a circle of types over three files is a circle', () => {
  const files = [
    { path: 'src/ui/a.ts', text: "import type { B } from './b.ts';" },
    { path: 'src/ui/b.ts', text: "import type { C } from './c.ts';" },
    { path: 'src/ui/c.ts', text: "export type { A } from './a.ts';" },
  ];
  expect(fileCircles(files)).toHaveLength(1);
});

test('folders that lean on each other are told, even when no file does', () => {
  const files = [
    { path: 'src/web/a.ts', text: "import { b } from '../ui/b.ts';" },
    { path: 'src/ui/b.ts', text: '' },
    { path: 'src/ui/c.ts', text: "import type { D } from '../web/d.ts';" },
    { path: 'src/web/d.ts', text: '' },
  ];
  expect(fileCircles(files)).toEqual([]);
  expect(folderCircles(files)).toEqual(['src/web: imports itself in a circle, src/web → src/ui → src/web']);
});

test('a chain is no circle', () => {
  const files = [
    { path: 'src/ui/a.ts', text: "import './b.ts'; import './c.ts';" },
    { path: 'src/ui/b.ts', text: "import './c.ts';" },
    { path: 'src/ui/c.ts', text: '' },
  ];
  expect(fileCircles(files)).toEqual([]);
});
