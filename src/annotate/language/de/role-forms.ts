/** Nouns that are adjectives: "ein Vorsitzender", "der Vorsitzende", "des Vorsitzenden". */
const nominalised = /(?:vorsitzend|beauftragt|gesandt)er$/i;

/** Adjectives that titles begin with: "Oberster Führer", "Hoher Repräsentant", "russischer Botschafter". */
const adjective =
  /^(?:oberst|erst|zweit|hoh|national|regierend|geschäftsführend|amtierend|stellvertretend|alternierend|interimistisch|umstritten|vorsitzend|\p{L}+isch)er$/iu;

/** "Wirtschafts- und Finanzminister Italiens", "Kubas Staatschef", "Premierminister Polens": before the head, it, behind it. */
const parts = /^((?:\S+-,? )*(?:und )?)(\S+)(.*)$/u;
const headBehind = /^(\S+ )((?:\S+- und )?\S+(?:chef|präsident|bürgermeister|gouverneur)(?:in)?)$/u;

/** Every form of a noun or title for the holder of an office, itself included. */
export function roleForms(title: string, gender: 'male' | 'female' | 'any'): string[] {
  if (!title.includes(' ')) return nounForms(title, gender);
  const behind = headBehind.exec(title);
  if (behind && !nounLike.test(behind[1]!))
    return nounForms(behind[2]!, gender).map((form) => behind[1] + form);
  const [, before = '', head = '', rest = ''] = parts.exec(title) ?? [];
  if (adjective.test(head) && /^ \p{Lu}/u.test(rest) && gender === 'male') {
    const noun = rest.slice(1);
    const stem = head.slice(0, -2);
    const weakened = weak(noun);
    const strong = weakened === noun ? [] : [noun, weakened];
    const oblique = roleForms(noun, gender).filter((form) => !strong.includes(form));
    return [title, `${stem}e ${weakened}`, ...oblique.map((form) => `${stem}en ${form}`)];
  }
  return [...new Set([title, ...nounForms(head, gender).map((form) => before + form + rest)])];
}

/** The head of a title that stands first: "Regierungschef Albaniens" is no "Kubas Staatschef". */
const nounLike = /(?:chef|minister|präsident|botschafter|führer|sprecher)(?:in)? $/iu;

/** "der Vorsitzende der Kommission", "der Erste Minister Schottlands". */
function weak(title: string): string {
  const [head = '', ...rest] = title.split(' ');
  const isAdjective = nominalised.test(head) || (adjective.test(head) && /^\p{Lu}/u.test(rest[0] ?? ''));
  return [isAdjective ? head.slice(0, -1) : head, ...rest].join(' ');
}

function nounForms(noun: string, gender: 'male' | 'female' | 'any'): string[] {
  if (/in$/.test(noun)) return [noun, `${noun}nen`];
  if (gender === 'female') return [noun, `${noun}n`];
  if (nominalised.test(noun)) return [noun, noun.slice(0, -1), `${noun.slice(0, -1)}n`];
  if (/ent$|at$|rch$|ist$/.test(noun)) return [noun, `${noun}en`];
  if (/e$/.test(noun)) return [noun, `${noun}n`];
  if (/chef$/i.test(noun)) return [noun, `${noun}s`];
  if (/er$/.test(noun)) return [noun, `${noun}s`, `${noun}n`];
  return [noun, `${noun}s`, `${noun}es`, `${noun}e`, `${noun}en`];
}
