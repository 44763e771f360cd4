import browser from 'webextension-polyfill';
import type { ActiveTab } from './page.ts';

interface ChromiumSidePanel {
  open(where: { windowId: number }): Promise<void>;
}

const sidePanel = (): ChromiumSidePanel | undefined =>
  (globalThis as { chrome?: { sidePanel?: ChromiumSidePanel } }).chrome?.sidePanel;

/** Whether the browser has room beside the page for the panel: Chrome's side panel, or Firefox's sidebar. */
export const canStandBeside = (): boolean => sidePanel() !== undefined || browser.sidebarAction !== undefined;

/** Opens the panel beside the page. Must be called in a click, before anything is awaited: both browsers ask for that. */
export function openBeside({ windowId }: ActiveTab): Promise<void> {
  const chromium = sidePanel();
  return chromium ? chromium.open({ windowId }) : browser.sidebarAction.open();
}
