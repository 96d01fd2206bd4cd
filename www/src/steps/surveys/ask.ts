/** Sending a questionnaire out: as a link, as a file, on this device; and what links answers of one person without a name. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { copyText } from '../../parts/copy.js';
import { respondentFile } from '../../respond/respondent-file.js';
import type { Asking, Instrument, Postbox, Programme, SurveyLink } from '../../types.js';
import { ownName, rich, t } from '../../words/words.js';

type Linking = 'none' | 'code' | 'ticket';

const LINKING: readonly Linking[] = ['none', 'code', 'ticket'];

export class VvAsk extends LitElement {
  static override properties = {
    app: { attribute: false },
    programme: { attribute: false },
    instrument: { attribute: false },
    wave: { state: true },
    side: { state: true },
    language: { state: true },
    linking: { state: true },
    address: { state: true },
    link: { state: true },
    linkFault: { state: true },
    complaint: { state: true },
    count: { state: true },
  };
  declare app: App;
  declare programme: Programme;
  declare instrument: Instrument;
  declare private wave: string;
  declare private side: '' | 'mentor' | 'mentee';
  declare private language: string;
  declare private linking: Linking;
  declare private address: string;
  declare private link: string;
  /** Why there is no link. */
  declare private linkFault: string;
  declare private complaint: boolean;
  declare private count: number;

  constructor() {
    super();
    this.wave = '';
    this.side = '';
    this.language = '';
    this.linking = 'none';
    const { protocol, href } = window.location;
    this.address = protocol.startsWith('http') ? (href.split('#')[0] ?? '') : '';
    this.link = '';
    this.linkFault = '';
    this.complaint = false;
    this.count = 20;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    // A link says what was chosen when it was made, and nothing later.
    if (['instrument', 'wave', 'side', 'language', 'linking', 'address'].some((name) => changed.has(name))) {
      this.link = '';
      this.linkFault = '';
    }
    if (changed.has('instrument') && this.wave === '') this.wave = this.instrument.id;
  }

  override render(): TemplateResult {
    return html`<div class="stack">
      ${this.choices()}
      <div class="columns">${this.linkCard()} ${this.fileCard()} ${this.deviceCard()} ${this.linking === 'ticket' ? this.ticketCard() : nothing}</div>
      <div class="notice info">
        <p>
          ${rich(this.programme.postbox === null ? 'surveys-ask-sealed-new' : 'surveys-ask-sealed', {}, { strong: (text) => html`<strong>${text}</strong>` })}
        </p>
      </div>
    </div>`;
  }

  private choices(): TemplateResult {
    const { instrument } = this;
    const sides = instrument.items.some(({ role }) => role !== undefined);
    return html`<div class="cluster">
        <div class="field">
          <label for="ask-wave">${t('surveys-ask-round')}</label>
          <span class="hint" id="ask-wave-hint">${t('surveys-ask-round-hint')}</span>
          ${this.complaint ? html`<span class="error-text" id="ask-wave-error">${t('surveys-ask-round-missing')}</span>` : nothing}
          <input
            id="ask-wave"
            type="text"
            maxlength="60"
            autocomplete="off"
            aria-invalid=${this.complaint ? 'true' : nothing}
            aria-describedby=${this.complaint ? 'ask-wave-error ask-wave-hint' : 'ask-wave-hint'}
            .value=${this.wave}
            @input=${(event: Event) => {
              this.wave = (event.target as HTMLInputElement).value;
              this.complaint = false;
            }}
          />
        </div>
        ${sides
          ? html`<div class="field">
              <label for="ask-side">${t('surveys-ask-who')}</label>
              <select
                id="ask-side"
                @change=${(event: Event) => {
                  this.side = (event.target as HTMLSelectElement).value as typeof this.side;
                }}
              >
                <option value="">${t('surveys-ask-both')}</option>
                <option value="mentor">${t('surveys-ask-mentors')}</option>
                <option value="mentee">${t('surveys-ask-mentees')}</option>
              </select>
            </div>`
          : nothing}
        <div class="field">
          <label for="ask-language">${t('surveys-ask-language')}</label>
          <select
            id="ask-language"
            @change=${(event: Event) => {
              this.language = (event.target as HTMLSelectElement).value;
            }}
          >
            <option value="">${t('surveys-ask-browser')}</option>
            ${Object.keys(instrument.title).map((one) => html`<option value=${one} lang=${one}>${ownName(one)}</option>`)}
          </select>
        </div>
      </div>
      <fieldset class="stack tight">
        <legend>${t('surveys-ask-linking')}</legend>
        ${LINKING.map(
          (value) =>
            html`<label class="choice"
              ><input
                type="radio"
                name="ask-linking"
                .checked=${this.linking === value}
                @change=${() => {
                  this.linking = value;
                }} /><span>${t(`surveys-link-${value}`)}<br /><span class="hint">${t(`surveys-link-${value}-finds`)}</span></span></label
            >`,
        )}
        <p class="hint">${t('surveys-ask-linking-hint')}</p>
      </fieldset>`;
  }

  private linkCard(): TemplateResult {
    return html`<section class="card stack tight">
      <h2>${t('surveys-ask-link')}</h2>
      <p>${t('surveys-ask-link-what')}</p>
      <div class="field">
        <label for="ask-address">${t('surveys-ask-address')}</label>
        <input
          id="ask-address"
          type="text"
          inputmode="url"
          autocomplete="off"
          spellcheck="false"
          .value=${this.address}
          @input=${(event: Event) => {
            this.address = (event.target as HTMLInputElement).value;
          }}
        />
      </div>
      <button type="button" @click=${() => void this.makeLink()}>${t('surveys-ask-link-make')}</button>
      <div role="status">
        ${this.linkFault === '' ? nothing : html`<p class="error-text">${this.linkFault}</p>`}
        ${this.link === ''
          ? nothing
          : html`<div class="field"><label for="ask-link">${t('surveys-ask-the-link')}</label><textarea id="ask-link" readonly rows="4" .value=${this.link}></textarea></div>
              <button
                type="button"
                class="small"
                @click=${async () => {
                  this.app.announce(t((await copyText(this.link)) ? 'surveys-ask-copied' : 'surveys-ask-not-copied'));
                }}
              >
                ${t('surveys-ask-link-copy')}
              </button>`}
      </div>
    </section>`;
  }

  private fileCard(): TemplateResult {
    return html`<section class="card stack tight">
      <h2>${t('surveys-ask-file')}</h2>
      <p>${t('surveys-ask-file-what')}</p>
      <button type="button" @click=${() => void this.saveFile()}>${t('surveys-ask-file-save')}</button>
    </section>`;
  }

  private deviceCard(): TemplateResult {
    const { sealed = [], waiting = [] } = this.programme.postbox ?? {};
    const kept = sealed.length + waiting.length;
    return html`<section class="card stack tight">
      <h2>${t('surveys-ask-device')}</h2>
      <p>${t('surveys-ask-device-what')}</p>
      ${kept === 0 ? nothing : html`<p>${t('surveys-ask-device-kept', { count: kept })}</p>`}
      <button type="button" @click=${() => void this.startKiosk()}>${t('surveys-ask-device-start')}</button>
    </section>`;
  }

  private ticketCard(): TemplateResult {
    return html`<section class="card stack tight">
      <h2>${t('surveys-ask-tickets')}</h2>
      <p>${t('surveys-ask-tickets-what')}</p>
      <div class="field">
        <label for="ask-count">${t('surveys-ask-how-many')}</label>
        <input
          id="ask-count"
          type="number"
          min="1"
          max="5000"
          .value=${String(this.count)}
          @change=${(event: Event) => {
            this.count = Math.min(5000, Math.max(1, Math.round(Number((event.target as HTMLInputElement).value)) || 1));
          }}
        />
      </div>
      <button type="button" @click=${() => void this.saveTickets()}>${t('surveys-ask-tickets-save')}</button>
    </section>`;
  }

  private async makeLink(): Promise<void> {
    const asking = await this.asking();
    if (asking === null) return;
    const { version: _version, instrument, ...rest } = asking;
    const wanted: SurveyLink = { ...rest, instrument: instrument.id, address: this.address.trim() };
    this.link = '';
    this.linkFault = '';
    try {
      const link = await this.app.call('surveyLink', [wanted]);
      // A questionnaire of one's own may have an id of the bank: then the link would ask something else.
      const read = await this.app.call('readSurveyLink', [link.slice(link.indexOf('#'))]);
      if (JSON.stringify(read.instrument) === JSON.stringify(instrument)) this.link = link;
      else this.linkFault = t('surveys-ask-own');
    } catch (error) {
      const { code, message, advice } = error as { code: string; message: string; advice: string };
      this.linkFault = code === 'unknown-instrument' ? t('surveys-ask-own') : `${message} ${advice}`;
    }
  }

  private async saveFile(): Promise<void> {
    const asking = await this.asking();
    if (asking === null) return;
    try {
      const file = respondentFile(await this.app.call('writeAsking', [asking]));
      this.app.download(`${t('surveys-file-questions', { round: plain(asking.wave) })}.html`, file, 'text/html');
    } catch (error) {
      this.app.fail(error);
    }
  }

  private async startKiosk(): Promise<void> {
    const asking = await this.asking();
    if (asking === null) return;
    try {
      // The same checks as for a file.
      await this.app.call('writeAsking', [asking]);
      this.app.setView({ asked: asking, dialog: 'pass' });
    } catch (error) {
      this.app.fail(error);
    }
  }

  private async saveTickets(): Promise<void> {
    try {
      const tickets = await this.app.call('tickets', [this.count]);
      const linked = this.link.includes(TYPED);
      const lines = tickets.map((ticket) => (linked ? `${ticket},${this.link.replace(TYPED, `&t=${ticket}&`)}` : ticket));
      this.app.download(`${t('surveys-file-tickets')}.csv`, new TextEncoder().encode([linked ? `${t('surveys-ask-column-ticket')},${t('surveys-ask-column-link')}` : t('surveys-ask-column-ticket'), ...lines, ''].join('\r\n')), 'text/csv');
    } catch (error) {
      this.app.fail(error);
    }
  }

  /** What is asked, with the programme's key, which is made when there is none. */
  private async asking(): Promise<Asking | null> {
    if (this.wave.trim() === '') {
      this.complaint = true;
      await this.updateComplete;
      this.querySelector<HTMLElement>('#ask-wave')?.focus();
      return null;
    }
    try {
      const [{ instrument }, wave] = [this, this.wave.trim()];
      const postbox = await this.postbox();
      await this.freeze(instrument, wave);
      return {
        version: 1,
        instrument,
        wave,
        recipient: postbox.recipient,
        keyKind: this.linking,
        ...(this.language === '' ? {} : { language: this.language }),
        ...(this.side === '' ? {} : { side: this.side }),
        ...(this.linking === 'code' ? { salt: postbox.salt } : {}),
      };
    } catch (error) {
      this.app.fail(error);
      return null;
    }
  }

  /** Whoever answers does so under the smallest numbers of now: a report of the round has none that are lower. */
  private async freeze(instrument: Instrument, wave: string): Promise<void> {
    const { organisation } = this.app.programme;
    const { plan } = await this.app.call('fixPlan', [instrument, wave, {}, false, organisation?.thresholds ?? null]);
    const { asked } = this.app.programme;
    if (plan.thresholds === undefined || asked.some((one) => one.instrument === instrument.id && one.wave === wave)) return;
    this.app.keep({ asked: [...asked, { instrument: instrument.id, wave, thresholds: plan.thresholds }] });
  }

  private async postbox(): Promise<Postbox> {
    const known = this.app.programme.postbox;
    if (known !== null) return known;
    const made = await this.app.call('newPostbox', []);
    const postbox: Postbox = { ...made, sealed: [], waiting: [] };
    this.app.update(t('surveys-undo-key'), (programme) => ({ ...programme, postbox: programme.postbox ?? postbox }));
    return this.app.programme.postbox ?? postbox;
  }
}

customElements.define('vv-ask', VvAsk);

/** What stands in a link whose ticket is typed in from the letter. */
const TYPED = '&t=letter&';

/** What file systems refuse is left out. */
function plain(name: string): string {
  return name.replace(/[^\p{L}\p{N}_-]+/gu, '-').slice(0, 40);
}
