import type { Paper, PaperBlock } from '../../src/documents/paper.ts';

/** A document with every kind of block, about nothing real. */
export function paperWith(blocks: readonly PaperBlock[], more: Partial<Paper> = {}): Paper {
  return {
    language: 'da',
    title: 'Inddragelse om havnen & Søndre Kaj',
    author: 'Lillerup Kommune',
    at: new Date('2026-11-24T09:30:00Z'),
    lines: [
      { label: 'Udvalg', value: 'Teknik- og Miljøudvalget' },
      { label: 'Møde', value: 'tirsdag den 12. januar 2027' },
    ],
    footer: 'Lillerup Kommune · Inddragelse om havnen',
    page: { word: 'Side', of: 'af' },
    blocks,
    ...more,
  };
}

export const heading = (text: string, level: 2 | 3 = 2): PaperBlock => ({ kind: 'heading', level, text });
export const paragraph = (text: string): PaperBlock => ({ kind: 'paragraph', runs: [{ text }] });

export function table(rows: number, text = 'Børn og unge kommer ikke af sig selv.'): PaperBlock {
  return {
    kind: 'table',
    caption: 'Hvem vi når',
    columns: ['Hvem', 'Hvordan', 'Hvornår'],
    rows: Array.from({ length: rows }, (_, i) => ({
      head: [{ text: `Gruppe ${i + 1}` }],
      cells: [[{ text }], [{ text: 'uge 10' }]],
    })),
  };
}

export const everyKind: readonly PaperBlock[] = [
  heading('Resumé'),
  paragraph(
    'Værftsgrunden skal have en lokalplan – og »byen« er delt: højst 4 etager … eller ≥ 5, jf. § 24.',
  ),
  heading('Indstilling'),
  paragraph('Forvaltningen indstiller,'),
  {
    kind: 'list',
    isOrdered: true,
    items: [
      [{ text: 'at formålet er at trykprøve forslaget, før det bliver vedtaget,' }],
      [{ text: 'at løftet til borgerne godkendes med ordlyden nedenfor,' }],
      [
        { text: 'at alle, der deltager, får svar senest den ' },
        { text: '25. juni 2027', strong: true },
        { text: '.' },
      ],
    ],
  },
  heading('Løfte til borgerne'),
  {
    kind: 'quote',
    runs: [
      {
        text: 'Vi læser alle svar og laver forslaget om, hvor det kan lade sig gøre. Du får at vide, hvad dit svar førte til.',
      },
    ],
  },
  heading('Digitalt, analogt eller blandet', 3),
  {
    kind: 'paragraph',
    runs: [{ text: 'Metoden hedder ' }, { text: 'World Café', language: 'en' }, { text: ' på engelsk.' }],
  },
  {
    kind: 'list',
    isOrdered: false,
    items: [[{ text: 'Aftenen i værftshallen' }], [{ text: 'Bordene på torvet' }]],
  },
  heading('Overvejede alternativer'),
  table(4),
  heading('Tidsplan'),
  {
    kind: 'spans',
    alternative: 'Høringen ligger fra uge 13 til uge 22.',
    from: '2027-01-01',
    to: '2027-07-01',
    ticks: [
      { day: '2027-01-01', label: 'januar' },
      { day: '2027-02-01', label: 'februar' },
      { day: '2027-03-01', label: 'marts' },
      { day: '2027-04-01', label: 'april' },
      { day: '2027-05-01', label: 'maj' },
      { day: '2027-06-01', label: 'juni' },
    ],
    spans: [
      { label: 'Gåtur på kajen', from: '2027-02-12', to: '2027-02-12', look: 'filled' },
      { label: 'Høring efter planloven', from: '2027-03-30', to: '2027-06-01', look: 'outline' },
      { label: 'Kommunalbestyrelsen beslutter', from: '2027-06-24', to: '2027-06-24', look: 'point' },
    ],
  },
  paragraph('Høringen slutter en tirsdag.'),
];
