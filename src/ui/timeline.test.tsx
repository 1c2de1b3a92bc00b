import { expect, test } from 'vitest';
import { Timeline } from './timeline.tsx';

const page = String(
  <Timeline
    label="Tidsplan"
    months={[{ label: 'maj', at: 0 }]}
    rows={[
      { label: 'Åbn', bars: [{ text: 'Kort', when: '3.–24. maj', from: 0, to: 0.4 }] },
      {
        label: 'Afslut',
        bars: [{ text: 'Høring, fire uger <b>', when: 'juni', from: 0.9, to: 1, tone: 'law' }],
      },
    ]}
    days={[{ label: 'byrådet', at: 0.95 }]}
    closed={[{ label: 'påske', from: 0.2, to: 0.3 }]}
  />,
);
const [picture = '', list = ''] = page.split('<ol');

test('the picture is hidden from the ear and the list says all of it', () => {
  expect(picture).toContain('aria-hidden="true"');
  for (const said of ['Åbn', 'Kort', '3.–24. maj', 'Afslut', 'juni']) expect(list).toContain(said);
});

test('no length is a style: the picture is drawn with attributes', () => {
  expect(page).not.toContain('style');
  expect(picture).toContain('x="90%" width="10%"');
});

test('words that do not fit in a late bar stand before it, inside the picture', () => {
  expect(picture).toMatch(/x="90%"[^>]*dx="-0.6em" text-anchor="end"/);
});

test('words are text, never markup', () => {
  expect(page).not.toContain('uger <b>');
});
