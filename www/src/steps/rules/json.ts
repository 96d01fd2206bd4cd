/** The policy as text, to keep, to send to a colleague, or to paste back. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { copyText } from '../../parts/copy.js';
import type { Finding, Person, Policy } from '../../types.js';
import { t } from '../../words/words.js';

/** `vv-policy-json`. Properties: app, policy, people. Event: `vv-policy` with a policy that the core can use. */
export class VvPolicyJson extends LitElement {
  static override properties = {
    app: { attribute: false },
    policy: { attribute: false },
    people: { attribute: false },
    draft: { state: true },
    faults: { state: true },
  };

  declare app: App;
  declare policy: Policy;
  declare people: Person[];
  private declare draft: string | null;
  private declare faults: string[];

  constructor() {
    super();
    this.draft = null;
    this.faults = [];
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const text = this.draft ?? JSON.stringify(this.policy, null, 2);
    return html`<details class="card">
      <summary>${t('json-title')}</summary>
      <div class="stack tight">
        <label class="field"><span>${t('json-label')}</span>
          <textarea class="code" rows="14" spellcheck="false" autocomplete="off" .value=${text} aria-invalid=${this.faults.length > 0 ? 'true' : 'false'}
            aria-describedby="vv-policy-faults" @input=${(event: Event) => (this.draft = (event.target as HTMLTextAreaElement).value)}></textarea></label>
        <div id="vv-policy-faults" role="alert">${this.faults.length > 0
          ? html`<ul class="plain stack tight">${this.faults.map((fault) => html`<li class="notice error small">${fault}</li>`)}</ul>`
          : nothing}</div>
        <div class="cluster">
          <button type="button" ?disabled=${this.draft === null} @click=${() => void this.take()}>${t('json-use')}</button>
          <button type="button" class="quiet" ?disabled=${this.draft === null} @click=${() => this.drop()}>${t('json-back')}</button>
          <button type="button" class="quiet" @click=${() => void this.copy(text)}>${t('chart-copy')}</button>
        </div>
      </div>
    </details>`;
  }

  private async take(): Promise<void> {
    let policy: Policy;
    try {
      policy = JSON.parse(this.draft ?? '') as Policy;
    } catch (error) {
      this.faults = [notJson(error, this.draft ?? '')];
      return;
    }
    if (typeof policy !== 'object' || policy === null || Array.isArray(policy)) {
      this.faults = [t('json-no-object')];
      return;
    }
    try {
      const findings: Finding[] = await this.app.call('checkPolicy', [policy, this.people]);
      const refused = findings.filter((finding) => finding.severity === 'rejected');
      this.faults = refused.map((finding) => `${finding.text} ${finding.advice}`);
      if (refused.length > 0) return;
    } catch (error) {
      const failure = error as { message?: unknown; advice?: unknown };
      this.faults = [typeof failure.message === 'string' ? `${failure.message} ${typeof failure.advice === 'string' ? failure.advice : ''}` : t('json-refused')];
      return;
    }
    this.drop();
    this.dispatchEvent(new CustomEvent('vv-policy', { detail: policy, bubbles: true }));
    this.app.announce(t('json-taken'));
  }

  private drop(): void {
    this.draft = null;
    this.faults = [];
  }

  private async copy(text: string): Promise<void> {
    this.app.announce(t((await copyText(text)) ? 'json-copied' : 'json-not-copied'));
  }
}

/** That it is no JSON, and where it went wrong; browsers say it as a position or as a line and column. The quoted text of their message is left out. */
function notJson(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : '';
  const lineAndColumn = /line (\d+) column (\d+)/.exec(message);
  if (lineAndColumn) return t('json-bad-at', { line: lineAndColumn[1] ?? '', column: lineAndColumn[2] ?? '' });
  const position = /position (\d+)/.exec(message);
  if (!position) return t(/end of/.test(message) ? 'json-bad-end' : 'json-bad');
  const before = text.slice(0, Number(position[1])).split('\n');
  return t('json-bad-at', { line: String(before.length), column: String((before.at(-1) ?? '').length + 1) });
}

customElements.define('vv-policy-json', VvPolicyJson);

declare global {
  interface HTMLElementTagNameMap {
    'vv-policy-json': VvPolicyJson;
  }
}
