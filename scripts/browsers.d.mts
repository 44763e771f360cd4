export function browserPath(name: 'chromium' | 'firefox'): string;
