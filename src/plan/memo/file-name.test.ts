import { expect, test } from 'vitest';
import { askedFile, saveAs } from './file-name.ts';

test.each([
  ['kort.docx', { length: 'short', format: 'docx' }],
  ['to-sider.pdf', { length: 'two-pages', format: 'pdf' }],
  ['fuldt.docx', { length: 'full', format: 'docx' }],
  ['fuldt.doc', undefined],
  ['lang.pdf', undefined],
  ['kort', undefined],
  ['kort.pdf.exe', undefined],
  ['../kort.pdf', undefined],
])('%s is asked for as %o', (address, wanted) => {
  expect(askedFile(address)).toEqual(wanted);
});

test('the file carries the plan’s title, in letters that every program knows and in its own', () => {
  expect(saveAs('Havnen på Ærø', 'to sider', 'docx')).toBe(
    'attachment; filename="Havnen paa Aeroe - to sider.docx"; ' +
      "filename*=UTF-8''Havnen%20p%C3%A5%20%C3%86r%C3%B8%20%E2%80%93%20to%20sider.docx",
  );
});

test('a title cannot break the header or name a folder', () => {
  const header = saveAs('a"\r\nSet-Cookie: x/../\\b* (1)', 'kort', 'pdf');
  expect(header).not.toMatch(/[\r\n\\]/);
  expect(header.match(/"/g)).toHaveLength(2);
  expect(header).toContain('filename="a Set-Cookie x .. b (1) - kort.pdf"');
  expect(header).toContain("filename*=UTF-8''a%20Set-Cookie%20x%20..%20b%20%281%29%20");
});

test('a long title is cut', () => {
  expect(/filename="([^"]*)"/.exec(saveAs('Ord '.repeat(80), 'kort', 'pdf'))?.[1]?.length).toBeLessThan(100);
});
