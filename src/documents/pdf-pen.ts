import { cleanText } from './clean-text.ts';
import type { Cut, Fonts } from './fonts.ts';
import { foreignRuns } from './foreign-words.ts';
import type { Paper, Run } from './paper.ts';
import type { Line, Piece } from './pdf-lines.ts';
import { extentOf, linesOf } from './pdf-lines.ts';

declare global {
  namespace PDFKit {
    namespace Mixins {
      // pdfkit takes these; its types have not heard of them.
      interface StructureElementOptions {
        readonly scope?: 'Row' | 'Column' | undefined;
        readonly bbox?: readonly [number, number, number, number] | undefined;
      }
    }
    interface PDFStructureElement {
      readonly dictionary: { readonly data: { A?: Readonly<Record<string, string>> } };
    }
  }
}

export type Element = PDFKit.PDFStructureElement;

export type TextStyle = {
  readonly size: number;
  readonly leading: number;
  readonly colour?: string;
};

/** A4 in points, as it is printed: ink on white, hairlines, no tints. */
export const sheet = { width: 595.28, height: 841.89, left: 58, right: 58, top: 46, bottom: 54 } as const;
export const ink = '#1b2225';
export const soft = '#4c5558';
export const hairline = '#c9c4b8';

const languages = { da: 'da-DK', en: 'en-GB' } as const;
export const languageOf = (paper: Pick<Paper, 'language'>) => languages[paper.language];

/** Writes tagged text on pages, from the top down; whatever is written belongs to an element or is an artifact. */
export class Pen {
  y: number = sheet.top;
  readonly left = sheet.left;
  readonly width = sheet.width - sheet.left - sheet.right;
  readonly bottom = sheet.height - sheet.bottom;
  private readonly doc: PDFKit.PDFDocument;
  private readonly fonts: Fonts;
  private readonly language: Paper['language'];
  private readonly foreign: (runs: readonly Run[]) => readonly Run[];

  constructor(doc: PDFKit.PDFDocument, fonts: Fonts, paper: Pick<Paper, 'language' | 'foreign'>) {
    this.doc = doc;
    this.fonts = fonts;
    this.language = paper.language;
    this.foreign = foreignRuns(paper);
  }

  get page(): number {
    return this.doc.bufferedPageRange().count - 1;
  }

  get isAtTop(): boolean {
    return this.y <= sheet.top;
  }

  newPage(): void {
    this.doc.addPage();
    this.y = sheet.top;
  }

  lines(runs: readonly Run[], style: TextStyle, width = this.width): readonly Line[] {
    return linesOf(this.foreign(runs), { width, ...this.setting(style) });
  }

  extent(runs: readonly Run[], style: TextStyle): { min: number; max: number } {
    return extentOf(runs, this.setting(style));
  }

  private setting({ size }: TextStyle) {
    const measure = (text: string, cut: Cut) =>
      this.doc.font(this.fonts.files[cut]).fontSize(size).widthOfString(text);
    return { measure, knows: this.fonts.knows };
  }

  element(type: string, parent: Element, options: PDFKit.Mixins.StructureElementOptions = {}): Element {
    const element = this.doc.struct(type, options);
    parent.add(element);
    return element;
  }

  /** What is drawn inside counts as the element's own. */
  mark(element: Element, type: string, draw: () => void): void {
    const content = this.doc.markStructureContent(type);
    draw();
    this.doc.endMarkedContent();
    element.add(content);
  }

  /** What is drawn inside is left out by whoever reads aloud. */
  artifact(type: 'Pagination' | 'Layout', draw: () => void): void {
    this.doc.markContent('Artifact', { type });
    draw();
    this.doc.endMarkedContent();
  }

  /** Lines under each other, without a look at the foot of the page. */
  write(
    element: Element,
    type: string,
    lines: readonly Line[],
    style: TextStyle,
    x: number,
    top: number,
  ): void {
    let open: ReturnType<PDFKit.PDFDocument['markStructureContent']> | undefined;
    const close = () => {
      if (!open) return;
      this.doc.endMarkedContent();
      element.add(open);
      open = undefined;
    };
    for (const [i, line] of lines.entries()) {
      let at = x;
      for (const piece of line) {
        const span = this.spanOf(piece, element, close);
        if (span) this.mark(span, 'Span', () => this.text(piece, style, at, top + i * style.leading));
        else {
          open ??= this.doc.markStructureContent(type);
          this.text(piece, style, at, top + i * style.leading);
        }
        at += this.setting(style).measure(piece.text, piece.cut);
      }
    }
    close();
  }

  /** The same without a tag, inside `mark` or `artifact`. */
  plain(lines: readonly Line[], style: TextStyle, x: number, top: number): void {
    for (const [i, line] of lines.entries()) {
      let at = x;
      for (const piece of line) {
        this.text(piece, style, at, top + i * style.leading);
        at += this.setting(style).measure(piece.text, piece.cut);
      }
    }
  }

  private spanOf(piece: Piece, parent: Element, close: () => void): Element | undefined {
    const isForeign = piece.language !== undefined && piece.language !== this.language;
    if (!isForeign && !piece.actual) return undefined;
    close();
    return this.element('Span', parent, {
      ...(isForeign && piece.language ? { lang: languages[piece.language] } : {}),
      ...(piece.actual ? { actual: cleanText(piece.actual) } : {}),
    });
  }

  private text(piece: Piece, { size, leading, colour = ink }: TextStyle, x: number, top: number): void {
    if (piece.text === '') return;
    const baseline = top + leading / 2 + size * 0.35;
    this.doc
      .font(this.fonts.files[piece.cut])
      .fontSize(size)
      .fillColor(colour)
      .text(piece.text, x, baseline, { lineBreak: false, baseline: 'alphabetic' });
  }

  rule(x1: number, x2: number, y: number, weight: number, colour: string): void {
    this.artifact('Layout', () => {
      this.doc.moveTo(x1, y).lineTo(x2, y).lineWidth(weight).strokeColor(colour).stroke();
    });
  }

  bar(x: number, top: number, bottom: number, weight: number): void {
    this.artifact('Layout', () => {
      this.doc.moveTo(x, top).lineTo(x, bottom).lineWidth(weight).strokeColor(ink).stroke();
    });
  }

  /** The document itself, for drawings. */
  get canvas(): PDFKit.PDFDocument {
    return this.doc;
  }
}
