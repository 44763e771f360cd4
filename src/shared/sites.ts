/** A site as readers call it: `srf.ch` for `www.srf.ch`. */
export const siteName = (host: string): string => host.replace(/^www\./, '');

/** Whether a host's name covers another's: its own, and those of its subdomains. */
export const covers = (host: string, other: string): boolean => other === host || other.endsWith(`.${host}`);
