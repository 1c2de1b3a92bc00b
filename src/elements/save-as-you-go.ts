import type { SavingState } from './saving.ts';
import { createSaving } from './saving.ts';

/**
 * Around a form whose address also answers JSON: saves it a moment after each change. Without script the form's own
 * buttons do the same.
 */
class SaveAsYouGo extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const saving = createSaving({
      send: () => this.send(form),
      show: (state) => this.show(state),
      later: (work) => window.setTimeout(work, 700),
      forget: (timer) => window.clearTimeout(timer),
    });
    this.addEventListener('change', () => saving.changed());
    // The form's own button saves as well; two at the same time would be one too many.
    form.addEventListener('submit', () => saving.stop());
  }

  private async send(form: HTMLFormElement): Promise<SavingState> {
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
    const answer = await fetch(form.action, {
      method: 'POST',
      body,
      headers: { accept: 'application/json' },
    });
    if (answer.redirected || !answer.headers.get('content-type')?.includes('json')) return { kind: 'failed' };
    const said: { ok: boolean; base?: string; text: string } = await answer.json();
    const base = form.querySelector<HTMLInputElement>('input[name="base"]');
    if (said.base !== undefined && base) base.value = said.base;
    return said.ok ? { kind: 'saved', text: said.text } : { kind: 'refused', text: said.text };
  }

  private show(state: SavingState): void {
    const line = this.querySelector('[data-saving]');
    if (!line) return;
    line.textContent = state.kind === 'failed' ? (this.dataset.failed ?? '') : state.text;
  }
}

customElements.define('save-as-you-go', SaveAsYouGo);
