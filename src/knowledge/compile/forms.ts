import { languageOf } from '../../annotate/language/index.ts';
import type { Language, RoleNoun } from '../../annotate/language/language.ts';
import {
  type CaseRule,
  caseFits,
  type Posting,
  type PostingForm,
  type PostingGender,
} from '../../annotate/names/posting.ts';
import { foldKey, writtenOut } from '../../annotate/text/fold.ts';
import type { City } from '../cities.ts';
import { type Item, type Lang, languages } from '../entity.ts';

/** A noun for holders of an office, as the index carries it. */
export type CompiledRoleNoun = Pick<RoleNoun, 'functions' | 'of'>;

/** A posting with whether the form is a case of the name in one language, which another has not. */
type Collected = Posting & { inflected?: boolean };

/** Collects names with what they stand for; the same name may stand for several things. */
export class NameTable {
  private readonly byKey = new Map<string, Map<string, Collected>>();

  add(name: string, posting: Collected): void {
    for (const spelling of new Set([name, writtenOut(name)])) {
      const key = foldKey(spelling);
      if (key === '') continue;
      const postings = this.byKey.get(key) ?? new Map<string, Collected>();
      this.byKey.set(key, postings);
      const { langs, inflected, ...rest } = posting;
      const signature = JSON.stringify(rest);
      const known = postings.get(signature);
      postings.set(signature, {
        ...rest,
        langs: [...new Set([...(known?.langs ?? []), ...langs])],
        ...(inflected && (!known || known.inflected) && { inflected }),
      });
    }
  }

  /** Whether anything but cities has the name. */
  has(name: string): boolean {
    const postings = this.byKey.get(foldKey(name));
    return postings !== undefined && [...postings.values()].some(({ form }) => form !== 'city');
  }

  /** Keys in the order the automaton needs, each with its postings. */
  sorted(): [string, Posting[]][] {
    return [...this.byKey]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, postings]) => [key, dropWeaker(dropCases([...postings.values()]))]);
  }
}

/**
 * Adds the names of a city, where nobody else bears them. Inflected forms do not stand where a city is told by, and are
 * left out.
 */
export function addCity(table: NameTable, { name, german }: City, item: number): boolean {
  const put = (form: string, langs: readonly Lang[]) =>
    table.add(form, { item, form: 'city', langs, caseRule: 'capital', gender: 'any' });
  const names = german && german !== name ? [name, german] : [name];
  if (names.some((form) => table.has(form))) return false;
  put(name, languages);
  if (german && german !== name) put(german, ['de']);
  return true;
}

/** A German case travels only where it is nobody's name in English: "US Marines" are no genitive of "US-Marine" there. */
function dropCases(postings: Collected[]): Posting[] {
  const isNamed = postings.some(
    ({ form, langs, inflected }) => form === 'name' && langs.includes('en') && !inflected,
  );
  return postings.map(({ inflected, ...posting }) =>
    inflected && isNamed ? { ...posting, langs: posting.langs.filter((lang) => lang !== 'en') } : posting,
  );
}

/** A form that is a name in full of an item need not be its short name or adjective too, in the same languages. */
function dropWeaker(postings: Posting[]): Posting[] {
  const isFull = ({ item, langs }: Posting) =>
    postings.some(
      (other) =>
        other.form === 'name' && other.item === item && langs.every((lang) => other.langs.includes(lang)),
    );
  return postings.filter(
    (posting) => ['name', 'roleNoun', 'title'].includes(posting.form) || !isFull(posting),
  );
}

const acronym = /^[\p{Lu}\p{N}][\p{Lu}\p{N}.&/-]+$/u;

/** Acronyms that are said as a word, which many papers write as one: Nasa, Unesco, Cern, Fema. */
function isSpoken(name: string, { commonNouns, functionWords }: Language): boolean {
  const lower = name.toLowerCase();
  return (
    /^\p{Lu}{4,}$/u.test(name) &&
    /[aeiou]/.test(lower) &&
    !/[^aeiou]{4}|[^aeiou]{3}$|^[^aeiou]{3}/.test(lower) &&
    !commonNouns.has(lower) &&
    !functionWords.has(lower)
  );
}

function capitalised(name: string): string {
  return name[0] + name.slice(1).toLowerCase();
}

function caseRuleOf(name: string): CaseRule {
  if (acronym.test(name)) return 'upper';
  // "The guardian of the castle" is no newspaper, and "an Islamic state" no militia.
  if (/^(?:The|Islamic|Jewish) (?:.*\s)?\p{Lu}\S*$/u.test(name)) return 'bothCapital';
  if (/^\p{Lu}/u.test(name)) return 'capital';
  // "dpa" and "easyJet" are called so.
  return !/^\p{N}/u.test(name) && caseFits('lastCapital', name) ? 'lastCapital' : 'any';
}

/** "Liu He": somebody whom only the second capital tells from "said Liu he would". */
function endsInSmallWord(name: string, { functionWords }: Language): boolean {
  const [, last] = / (\p{Lu}\p{Ll}+)$/u.exec(name) ?? [];
  return last !== undefined && functionWords.has(last.toLowerCase());
}

/**
 * Languages whose texts may use the form: names of two words and names of persons travel, single words do not, nor what ends in
 * a noun of the language ("Ukraine war"), nor "Die Linke", which in German is what it says.
 */
function travels(name: string, item: Item, lang: Lang): Lang[] {
  if (/\s\p{Ll}+$|^D(?:er|ie|as) /u.test(name)) return [lang];
  return item.kind === 'person' || /[\s-]/.test(name) || acronym.test(name) ? [...languages] : [lang];
}

/** The rule for a form of a name, which may be the name itself. */
function ruleFor(form: string, name: string, item: Item, lang: Lang): CaseRule {
  const isPerson = item.kind === 'person';
  if (!isPerson && startsSmall(form, item, lang)) return 'lastCapital';
  if (acronym.test(name) && !acronym.test(form)) return 'upperEnding';
  return isPerson && endsInSmallWord(name, languageOf[lang]) ? 'bothCapital' : caseRuleOf(name);
}

/**
 * Whether what begins with a capital may be written with a small letter in a sentence: "die koreanische Halbinsel", "the
 * assassination of Shinzo Abe". Of "Die Linke" the article may be small, the noun never; "ein islamischer Staat" is any.
 */
function startsSmall(form: string, { kind }: Item, lang: Lang): boolean {
  return (
    /^D(?:er|ie|as) /.test(form) ||
    (lang === 'de' && /^(?!Islamisch|Jüdisch)\p{Lu}\p{Ll}+isch\p{Ll}* /u.test(form)) ||
    (kind === 'event' && /^\p{Lu}\p{Ll}+ of .*\p{Lu}/u.test(form))
  );
}

/** "Armistice" is a common word, "No Kings" none: there are no kings in America. */
function contextualRule(form: string, name: string, { nounsCapitalised }: Language): CaseRule {
  if (acronym.test(name)) return acronym.test(form) ? 'upper' : 'upperEnding';
  if (nounsCapitalised) return 'capital';
  return /^\p{Lu}.*\s\p{Lu}\S*$/u.test(name) ? 'bothCapital' : 'any';
}

/** Adds every form of an item's names in every language. */
export function addItem(table: NameTable, item: Item, index: number): void {
  for (const lang of languages) {
    const language = languageOf[lang];
    const put = (
      name: string,
      form: PostingForm,
      caseRule: CaseRule,
      langs: Lang[],
      gender: PostingGender = 'any',
      inflected = false,
    ) => table.add(name, { item: index, form, langs, caseRule, gender, ...(inflected && { inflected }) });
    if (item.kind === 'office') {
      for (const gender of ['male', 'female'] as const) {
        const title = item.title[lang][gender];
        const both = item.title[lang].male === item.title[lang].female;
        for (const form of language.roleForms(title, gender))
          put(form, 'title', titleCase(form), [lang], both ? 'any' : gender);
      }
      for (const name of item.also[lang]) {
        for (const form of language.roleForms(name, 'male'))
          put(form, 'title', titleCase(form), [lang], 'any');
      }
      continue;
    }
    const full = item.kind === 'person' ? item.names[lang].flatMap(withoutDots) : item.names[lang];
    for (const [names, form] of [
      [full, 'name'],
      [item.short[lang], 'short'],
    ] as const) {
      for (const name of names) {
        for (const inflected of language.nameForms(name, item.kind))
          put(
            inflected,
            form,
            ruleFor(inflected, name, item, lang),
            form === 'name' ? travels(name, item, lang) : [lang],
            'any',
            lang === 'de' && inflected !== name,
          );
        if (form === 'name' && isSpoken(name, language)) {
          for (const inflected of language.nameForms(capitalised(name), item.kind))
            put(inflected, form, 'capital', [lang]);
        }
      }
    }
    for (const name of item.contextual?.names[lang] ?? []) {
      for (const inflected of language.nameForms(name, item.kind))
        put(inflected, 'contextual', contextualRule(inflected, name, language), [lang]);
    }
    if (item.kind !== 'place') continue;
    for (const name of item.names[lang]) {
      const dashed = language.dashedName?.(name);
      for (const inflected of dashed ? language.nameForms(dashed, 'place') : [])
        put(inflected, 'name', 'capital', [lang]);
    }
    for (const adjective of item.adjectives[lang]) {
      const rule = /^\p{Lu}/u.test(adjective) ? 'capital' : 'any';
      for (const inflected of language.adjectiveForms(adjective)) put(inflected, 'adjective', rule, [lang]);
    }
    for (const demonym of item.demonyms[lang]) {
      for (const inflected of language.demonymForms(demonym)) put(inflected, 'demonym', 'capital', [lang]);
    }
  }
}

/** "George W. Bush" is written "George W Bush" as well, "J.K. Rowling" "JK Rowling", and "J. D. Vance" "J.D. Vance". */
function withoutDots(name: string): string[] {
  const joined = name.replace(/(?<=(?<!\p{L})\p{Lu}\.) (?=\p{Lu}\.)/gu, '');
  return [...new Set([name, joined, name.replace(/(?<!\p{L})(\p{Lu})\./gu, '$1')])];
}

function titleCase(title: string): CaseRule {
  return /^\p{Lu}/u.test(title) && !/\s/.test(title) ? 'capital' : 'any';
}

/** Adds the languages' nouns for offices and returns them in the order their postings number them. */
export function addRoleNouns(table: NameTable): CompiledRoleNoun[] {
  const compiled: CompiledRoleNoun[] = [];
  for (const lang of languages) {
    const language = languageOf[lang];
    for (const noun of language.roleNouns) {
      for (const gender of ['male', 'female', 'any'] as const) {
        for (const word of noun[gender] ?? []) {
          const caseRule = acronym.test(word) ? 'upper' : language.nounsCapitalised ? 'capital' : 'any';
          for (const form of language.roleForms(word, gender)) {
            table.add(form, { item: compiled.length, form: 'roleNoun', langs: [lang], caseRule, gender });
          }
        }
      }
      compiled.push({ functions: noun.functions, ...(noun.of && { of: noun.of }) });
    }
  }
  return compiled;
}
