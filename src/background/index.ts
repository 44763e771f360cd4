import browser from 'webextension-polyfill';
import { answer } from '../shared/answer.ts';
import { requestsToBackground } from '../shared/requests-to-background.ts';
import { answers, welcome } from './answers.ts';
import { carryOut } from './commands.ts';
import { readAllowed, registerAllowedSites } from './sites.ts';

// Listeners are added before anything is awaited, so that the browser finds them when it starts the background for one.
answer(requestsToBackground, answers);
browser.commands.onCommand.addListener((command) => void carryOut(command));
browser.permissions.onAdded.addListener(({ origins = [] }) => {
  void registerAllowedSites();
  void readAllowed(origins);
});
browser.permissions.onRemoved.addListener(() => void registerAllowedSites());
browser.runtime.onInstalled.addListener(({ reason }) => {
  void registerAllowedSites();
  if (reason === 'install') void welcome();
});
