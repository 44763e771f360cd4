export const allowed: Set<string>;
export function notice(folders: string[]): Promise<string>;
