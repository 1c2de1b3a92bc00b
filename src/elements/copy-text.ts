import type { Copied } from './copied.ts';
import { asHtml, asPlainText } from './copied.ts';

/**
 * A button that copies the part of the page named by `data-from`, as plain and as formatted text. It makes its own
 * button, so that there is none without script; then the text is selected by hand.
 */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    if (this.childElementCount > 0) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'mv-link';
    const about = document.createElement('span');
    about.className = 'sr-only';
    about.textContent = ` ${this.dataset.about ?? ''}`;
    button.append(this.dataset.label ?? '', about);
    const said = document.createElement('span');
    said.setAttribute('role', 'status');
    button.addEventListener('click', () => void this.copy(said));
    this.append(said, button);
  }

  private async copy(said: HTMLElement): Promise<void> {
    const source = document.getElementById(this.dataset.from ?? '');
    const blocks = source ? read(source) : [];
    const isCopied = blocks.length > 0 && (await put(asPlainText(blocks), asHtml(blocks)));
    // Emptied first, so that the same word is said again.
    said.textContent = '';
    window.setTimeout(() => {
      said.textContent = (isCopied ? this.dataset.done : this.dataset.failed) ?? '';
    }, 50);
    if (isCopied) window.setTimeout(() => (said.textContent = ''), 4000);
  }
}

/** An intranet without a certificate has no clipboard of the new kind; the old way works there too. */
async function put(text: string, html: string): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([text], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
      }),
    ]);
    return true;
  } catch {
    return putByCommand(text, html);
  }
}

function putByCommand(text: string, html: string): boolean {
  const fill = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
  };
  document.addEventListener('copy', fill, { once: true });
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', fill);
  return isCopied;
}

/** What stands there in reading order; what is marked `data-not-copied`, and pictures, are left out. */
function read(element: Element): readonly Copied[] {
  return Array.from(element.children).flatMap((child): readonly Copied[] => {
    if (child.matches('[data-not-copied], figure, script, svg')) return [];
    if (child instanceof HTMLTableElement) return [{ kind: 'table', rows: Array.from(child.rows, rowOf) }];
    if (child.matches('ol, ul')) {
      const items = Array.from(child.children, textOf);
      return [{ kind: 'list', isOrdered: child.matches('ol'), items }];
    }
    if (child.matches('p, blockquote')) return [{ kind: 'paragraph', text: textOf(child) }];
    return read(child);
  });
}

const rowOf = (row: HTMLTableRowElement) =>
  Array.from(row.cells, (cell) => ({ isHead: cell.tagName === 'TH', text: textOf(cell) }));

const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

customElements.define('copy-text', CopyText);
