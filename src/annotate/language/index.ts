import type { Lang } from '../../knowledge/entity.ts';
import type { DateDescriptor } from './date-descriptor.ts';
import { germanDates } from './de/dates.ts';
import { german } from './de/names.ts';
import { englishDates } from './en/dates.ts';
import { english } from './en/names.ts';
import type { Language } from './language.ts';

export const languageOf: Record<Lang, Language> = { de: german, en: english };
export const datesOf: Record<Lang, DateDescriptor> = { de: germanDates, en: englishDates };
export type { Language, RoleNoun } from './language.ts';
