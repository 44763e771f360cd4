/** Whether a host's name covers another's: its own, and those of its subdomains. */
export const covers = (host: string, other: string): boolean => other === host || other.endsWith(`.${host}`);
