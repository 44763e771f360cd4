import type { OffBy } from '../shared/messages.ts';
import { isOwnPage } from '../shared/own-files.ts';
import { pageKey } from '../shared/page-key.ts';
import { isPageOff, setPageOff } from '../shared/pages-off.ts';
import type { Rejection } from '../shared/rejection.ts';
import { onRejectionsChange, rejectionsOn, setRejected } from '../shared/rejections.ts';
import { defaults, type Muted, type Settings } from '../shared/settings.ts';
import {
  isSiteOff,
  keepSettings,
  loadSettings,
  onSettingsChange,
  switchMuted,
} from '../shared/settings-store.ts';

/** What the reader chose that bears on this page: the settings, the page's own switch, the links rejected on it. */
export class Switches {
  settings: Settings = defaults;
  rejections: readonly Rejection[] = [];
  private pageOff = false;
  /** The page that the reader asked to be read, as `pageKey` has it. */
  private asked: string | null = null;
  private reading: Promise<void> | null = null;

  /** Tells of every change made in any context, until the signal aborts. */
  follow(changed: () => void, signal: AbortSignal): void {
    const ends = [
      onSettingsChange((settings) => {
        this.settings = settings;
        changed();
      }),
      onRejectionsChange(() => void this.readRejections().then(changed)),
    ];
    signal.addEventListener('abort', () => {
      for (const end of ends) end();
    });
  }

  /** Reads what is kept for the address that the page has now. Never rejects: what cannot be read is at its default. */
  read(): Promise<void> {
    this.reading = this.readAll();
    return this.reading;
  }

  private async readAll(): Promise<void> {
    const [{ settings }, off] = await Promise.all([
      loadSettings(),
      isPageOff(location.href).catch(() => false),
      this.readRejections(),
    ]);
    this.settings = settings;
    this.pageOff = off;
  }

  get offBy(): OffBy | null {
    if (!this.settings.everywhere) return 'everywhere';
    if (isSiteOff(location.hostname, this.settings)) return 'site';
    if (this.pageOff) return 'page';
    return this.settings.reads === 'asked' && !this.isAsked ? 'asked' : null;
  }

  /** The sample article of the extension's own pages always is. */
  private get isAsked(): boolean {
    return isOwnPage() || this.asked === pageKey(location.href);
  }

  async switchPage(wanted?: boolean): Promise<void> {
    // What is still being read must not undo it.
    await this.reading;
    const on = wanted ?? this.offBy !== null;
    this.asked = on ? pageKey(location.href) : null;
    this.pageOff = !on;
    await setPageOff(location.href, this.pageOff).catch(() => {
      // The browser's storage is full or broken: the switch holds until the page is left.
    });
  }

  /** “Not this one”, and back. Rejects where it cannot be kept. */
  async reject(one: Rejection, rejected: boolean): Promise<void> {
    await setRejected(location.href, one, rejected);
    await this.readRejections();
  }

  /** “I know this one” (`on` is false), and back. Rejects where it cannot be kept: `ListFull` where the list is. */
  async mute(one: Muted, on: boolean): Promise<void> {
    const after = switchMuted(one, on)(this.settings);
    await keepSettings(this.settings, after);
    this.settings = after;
  }

  private async readRejections(): Promise<void> {
    this.rejections = await rejectionsOn(location.href).catch(() => []);
  }
}
