/** Sending a questionnaire out: as a link, as a file, on this device; and what links answers of one person without a name. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { copyText } from '../../parts/copy.js';
import { respondentFile } from '../../respond/respondent-file.js';
import { languageName } from '../../respond/words.js';
import type { Asking, Instrument, Postbox, Programme, SurveyLink } from '../../types.js';

type Linking = 'none' | 'code' | 'ticket';

const LINKING: readonly { value: Linking; label: string; finds: string }[] = [
  { value: 'none', label: 'Not at all', finds: 'You see what was answered, and nothing about who. Before and after can be compared for groups only.' },
  {
    value: 'code',
    label: 'By a code word',
    finds: 'Everybody makes a code word from four things about themselves. You see which answers come from one person, not from whom. You could work out the code word of somebody of whom you know all four.',
  },
  {
    value: 'ticket',
    label: 'By a ticket in the letter',
    finds: 'Everybody gets a random ticket. You see which answers come from one ticket; if you note who got which ticket, you see whose they are. Hand them out unseen, or say that you keep a list.',
  },
];

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
          Answers are sealed to the key of this programme, which is ${this.programme.postbox === null ? 'made with the first of these buttons and then ' : ''}kept in its
          file. <strong>Save the programme before you send anything out:</strong> without that file nobody can open the answers, you included.
        </p>
      </div>
    </div>`;
  }

  private choices(): TemplateResult {
    const { instrument } = this;
    const sides = instrument.items.some(({ role }) => role !== undefined);
    return html`<div class="cluster">
        <div class="field">
          <label for="ask-wave">Name of this wave</label>
          <span class="hint" id="ask-wave-hint">Such as baseline, or week 6. It is part of every answer.</span>
          ${this.complaint ? html`<span class="error-text" id="ask-wave-error">Give the wave a name.</span>` : nothing}
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
              <label for="ask-side">Who is asked</label>
              <select
                id="ask-side"
                @change=${(event: Event) => {
                  this.side = (event.target as HTMLSelectElement).value as typeof this.side;
                }}
              >
                <option value="">Both; everybody says which side they are on</option>
                <option value="mentor">Mentors</option>
                <option value="mentee">Mentees</option>
              </select>
            </div>`
          : nothing}
        <div class="field">
          <label for="ask-language">Language to begin in</label>
          <select
            id="ask-language"
            @change=${(event: Event) => {
              this.language = (event.target as HTMLSelectElement).value;
            }}
          >
            <option value="">That of each reader’s browser</option>
            ${Object.keys(instrument.title).map((one) => html`<option value=${one} lang=${one}>${languageName(one)}</option>`)}
          </select>
        </div>
      </div>
      <fieldset class="stack tight">
        <legend>How answers of one person are linked over waves, without a name</legend>
        ${LINKING.map(
          ({ value, label, finds }) =>
            html`<label class="choice"
              ><input
                type="radio"
                name="ask-linking"
                .checked=${this.linking === value}
                @change=${() => {
                  this.linking = value;
                }}
              /><span>${label}<br /><span class="hint">${finds}</span></span></label
            >`,
        )}
        <p class="hint">All three are confidential. None keeps it from you when somebody’s own words, or a small group, give them away.</p>
      </fieldset>`;
  }

  private linkCard(): TemplateResult {
    return html`<section class="card stack tight">
      <h2>A link</h2>
      <p>For questionnaires of the bank, where people can open this page at an address of yours.</p>
      <div class="field">
        <label for="ask-address">Address of this page</label>
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
      <button type="button" @click=${() => void this.makeLink()}>Make the link</button>
      <div role="status">
        ${this.linkFault === '' ? nothing : html`<p class="error-text">${this.linkFault}</p>`}
        ${this.link === ''
          ? nothing
          : html`<div class="field"><label for="ask-link">The link</label><textarea id="ask-link" readonly rows="4" .value=${this.link}></textarea></div>
              <button
                type="button"
                class="small"
                @click=${async () => {
                  this.app.announce((await copyText(this.link)) ? 'On the clipboard.' : 'Copying did not work here: mark the link and copy it by hand.');
                }}
              >
                Copy the link
              </button>`}
      </div>
    </section>`;
  }

  private fileCard(): TemplateResult {
    return html`<section class="card stack tight">
      <h2>A file</h2>
      <p>This page with the questions in it, to attach to a mail or put on a share. It opens without a network, and works for questionnaires of your own.</p>
      <button type="button" @click=${() => void this.saveFile()}>Save the respondent file</button>
    </section>`;
  }

  private deviceCard(): TemplateResult {
    const kept = this.programme.postbox?.sealed.length ?? 0;
    return html`<section class="card stack tight">
      <h2>On this device</h2>
      <p>Passed round: each answer is sealed at once, and the next person sees nothing of the last. The programme is sealed meanwhile; only its passphrase leads back.</p>
      ${kept === 0 ? nothing : html`<p>${kept === 1 ? '1 sealed answer is' : `${String(kept)} sealed answers are`} kept in this programme.</p>`}
      <button type="button" @click=${() => void this.startKiosk()}>Start on this device</button>
    </section>`;
  }

  private ticketCard(): TemplateResult {
    return html`<section class="card stack tight">
      <h2>Tickets</h2>
      <p>One for each letter, the same in every wave. With a link made above, a personal link stands beside each. Nothing here says who gets which.</p>
      <div class="field">
        <label for="ask-count">How many</label>
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
      <button type="button" @click=${() => void this.saveTickets()}>Save the tickets</button>
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
      else this.linkFault = OWN;
    } catch (error) {
      const { code, message, advice } = error as { code: string; message: string; advice: string };
      this.linkFault = code === 'unknown-instrument' ? OWN : `${message} ${advice}`;
    }
  }

  private async saveFile(): Promise<void> {
    const asking = await this.asking();
    if (asking === null) return;
    try {
      const file = respondentFile(await this.app.call('writeAsking', [asking]));
      this.app.download(`questions-${plain(asking.wave)}.html`, file, 'text/html');
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
      this.app.download('tickets.csv', new TextEncoder().encode([linked ? 'ticket,link' : 'ticket', ...lines, ''].join('\r\n')), 'text/csv');
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
      const postbox = await this.postbox();
      return {
        version: 1,
        instrument: this.instrument,
        wave: this.wave.trim(),
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

  private async postbox(): Promise<Postbox> {
    const known = this.app.programme.postbox;
    if (known !== null) return known;
    const made = await this.app.call('newPostbox', []);
    const postbox: Postbox = { ...made, sealed: [] };
    this.app.update('Make the key for sealed answers', (programme) => ({ ...programme, postbox: programme.postbox ?? postbox }));
    return this.app.programme.postbox ?? postbox;
  }
}

customElements.define('vv-ask', VvAsk);

/** What stands in a link whose ticket is typed in from the letter. */
const TYPED = '&t=letter&';
const OWN = 'A link can only name a questionnaire of the bank, unchanged. Use the respondent file for this one.';

/** What file systems refuse is left out. */
function plain(name: string): string {
  return name.replace(/[^\p{L}\p{N}_-]+/gu, '-').slice(0, 40);
}
