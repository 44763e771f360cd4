/* What is run in the browser's own window, where promises are awaited. */

/** Errors in the console, of the scripts of the extension with this id. */
export const errorsOf = (id: string): string => `
  const { host } = WebExtensionPolicy.getByID(${JSON.stringify(id)})?.extension?.baseURI ?? { host: 'none' };
  return Services.console.getMessageArray()
    .filter((one) => one instanceof Ci.nsIScriptError && !(one.flags & one.warningFlag) && one.sourceName.includes(host))
    // What Firefox says of a page that was left while it waited for an answer.
    .filter((one) => !/^Promise (?:resolved|rejected) (?:while context is inactive|after context unloaded)/.test(one.errorMessage))
    // And of a background that was stopped while it read its files.
    .filter((one) => !/^TypeError: NetworkError when attempting to fetch resource/.test(one.errorMessage))
    .map((one) => one.errorMessage + ' ' + one.sourceName + ':' + one.columnNumber);`;

/** What the page in front and the extension's background keep after a collection. */
export const memoryOf = (id: string): string => `
  const { host } = WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.baseURI;
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  await new Promise((done) => manager.minimizeMemoryUsage(done));
  const found = { page: 0, background: 0, listeners: null };
  await new Promise((done) =>
    manager.getReports(
      (process, path, kind, units, amount) => {
        if (!/\\/js-realm|js-zone|window-objects/.test(path) || units !== 0) return;
        if (path.includes(host)) found.background += amount;
        else if (path.includes('srf.ch')) found.page += amount;
      },
      null, done, null, false,
    ),
  );
  return found;`;
