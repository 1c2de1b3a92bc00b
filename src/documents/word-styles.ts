import type { IStylesOptions } from 'docx';
import { AlignmentType, BorderStyle, LevelFormat, LineRuleType } from 'docx';
import type { Paper } from './paper.ts';

export const font = 'IBM Plex Sans';
export const language = { da: 'da-DK', en: 'en-GB' } as const satisfies Record<Paper['language'], string>;
export const ink = '1B2225';
export const soft = '4C5558';
export const hairline = 'C9C4B8';

/** A4 with the margins of the printed page, in twentieths of a point. */
export const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1304, bottom: 1304, left: 1361, right: 1361, header: 624, footer: 624 },
} as const;
export const textWidth = page.size.width - page.margin.left - page.margin.right;

export function stylesFor(paper: Paper): IStylesOptions {
  const heading = (size: number, before: number, after: number) => ({
    run: { font, size, bold: true, color: ink },
    paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
  });
  return {
    default: {
      document: {
        run: { font, size: 20, color: ink, language: { value: language[paper.language] } },
        paragraph: { spacing: { after: 130, line: 288, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { font, size: 36, bold: true, color: ink },
        paragraph: {
          spacing: { before: 320, after: 120, line: 264, lineRule: LineRuleType.AUTO },
          keepNext: true,
        },
      },
      heading1: heading(24, 340, 80),
      heading2: heading(20, 220, 40),
      listParagraph: { paragraph: { spacing: { after: 70 } } },
      caption: {
        run: { font, size: 18, color: soft },
        paragraph: { spacing: { before: 80, after: 60 }, keepNext: true },
      },
    },
    paragraphStyles: [
      {
        id: 'PaperLine',
        name: 'Paper Line',
        basedOn: 'Normal',
        run: { size: 17 },
        paragraph: { spacing: { after: 20 } },
      },
      {
        id: 'Quote',
        name: 'Quote',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: { size: 23 },
        paragraph: {
          spacing: { before: 100, after: 200, line: 312, lineRule: LineRuleType.AUTO },
          indent: { left: 320 },
          keepLines: true,
          border: { left: { style: BorderStyle.SINGLE, size: 12, space: 12, color: ink } },
        },
      },
      {
        id: 'PaperCell',
        name: 'Table Text',
        basedOn: 'Normal',
        run: { size: 18 },
        paragraph: { spacing: { before: 70, after: 70, line: 259, lineRule: LineRuleType.AUTO } },
      },
      {
        id: 'PaperFoot',
        name: 'footer',
        basedOn: 'Normal',
        run: { size: 16, color: soft },
        paragraph: { spacing: { after: 0 } },
      },
    ],
  };
}

const level = (format: 'decimal' | 'bullet', text: string) => ({
  level: 0,
  format: format === 'decimal' ? LevelFormat.DECIMAL : LevelFormat.BULLET,
  text,
  alignment: AlignmentType.LEFT,
  style: {
    paragraph: { indent: { left: 360, hanging: 360 } },
    run: { bold: format === 'decimal', font },
  },
});

export const numbering = {
  config: [
    { reference: 'numbers', levels: [level('decimal', '%1.')] },
    { reference: 'bullets', levels: [level('bullet', '•')] },
  ],
};
