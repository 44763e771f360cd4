import browser from 'webextension-polyfill';

/** Shows how many cards the tab's article has; nothing where there are none. Ignores tabs that were just closed. */
export async function showCount(tabId: number, count: number | null): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: count ? String(count) : '' });
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#3a3733' });
    await browser.action.setBadgeTextColor?.({ tabId, color: '#fffdfa' });
  } catch (error) {
    if (!/No tab|Invalid tab/i.test(String(error))) throw error;
  }
}
