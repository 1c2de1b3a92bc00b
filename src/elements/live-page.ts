/**
 * Around forms whose answer is the same page again: sends a form without leaving the page and puts the new matter in
 * place of the old, so that effects are seen at once. Anything unexpected falls back to the browser's own way.
 */
class LivePage extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('submit', (event) => {
      const form = event.target;
      if (!(form instanceof HTMLFormElement) || form.method !== 'post') return;
      const button = event.submitter instanceof HTMLButtonElement ? event.submitter : undefined;
      event.preventDefault();
      void this.send(form, button);
    });
    this.addEventListener('change', (event) => {
      const field = event.target;
      if (field instanceof HTMLElement && field.closest('[data-at-once]'))
        field.closest('form')?.requestSubmit();
    });
  }

  private async send(form: HTMLFormElement, button: HTMLButtonElement | undefined): Promise<void> {
    this.setAttribute('aria-busy', 'true');
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form, button))
      if (typeof value === 'string') body.append(name, value);
    try {
      const answer = await fetch(button?.formAction || form.action, { method: 'POST', body });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = page.querySelector('live-page');
      if (!fresh || new URL(answer.url).pathname !== location.pathname)
        return this.leave(form, button, answer);
      this.replace(fresh, button?.id || document.activeElement?.id);
    } catch {
      this.leave(form, button, undefined);
    }
  }

  /** The answer is another page: go there. Nothing was answered: let the browser send the form itself. */
  private leave(
    form: HTMLFormElement,
    button: HTMLButtonElement | undefined,
    answer: Response | undefined,
  ): void {
    this.removeAttribute('aria-busy');
    if (answer?.redirected) {
      location.assign(answer.url);
      return;
    }
    if (button?.name) {
      const field = document.createElement('input');
      Object.assign(field, { type: 'hidden', name: button.name, value: button.value });
      form.append(field);
    }
    form.submit();
  }

  private replace(fresh: Element, focusId: string | undefined): void {
    const open = new Set(Array.from(this.querySelectorAll('details[open][id]'), ({ id }) => id));
    const said = fresh.querySelector('[data-said]')?.textContent ?? '';
    this.replaceChildren(...fresh.childNodes);
    this.removeAttribute('aria-busy');
    for (const one of this.querySelectorAll('details[id]'))
      if (open.has(one.id)) one.setAttribute('open', '');
    const refused = this.querySelector<HTMLElement>('#clash, #error-summary');
    const next =
      (focusId && document.getElementById(focusId)) || this.querySelector<HTMLElement>('[data-said]');
    // What was refused stands on top, perhaps far from the field that was changed.
    if (refused) refused.focus();
    else next?.focus({ preventScroll: true });
    const line = document.querySelector('[data-live-status]');
    if (line) line.textContent = said;
  }
}

customElements.define('live-page', LivePage);
