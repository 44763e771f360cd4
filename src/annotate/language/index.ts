import type { Lang } from '../../knowledge/entity.ts';
import { german } from './de/names.ts';
import { english } from './en/names.ts';
import type { Language } from './language.ts';

export const languageOf: Record<Lang, Language> = { de: german, en: english };
export type { Language, RoleNoun } from './language.ts';
