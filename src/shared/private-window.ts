import browser from 'webextension-polyfill';

/**
 * Whether a content script's page is in a private window, of which nothing is kept that could tell what was read there. In Chromium
 * the extension's own pages never are: their tabs tell (`Tab.incognito`).
 */
export const inPrivateWindow = (): boolean => browser.extension?.inIncognitoContext === true;
