import type { NameMatch } from '../names/find.ts';
import type { Context } from './context.ts';

const forms = [
  'Corp(?:oration)?|Inc(?:orporated)?|Co|Company|Ltd|Limited|P[Ll][Cc]|plc|LLC|LLP|LP|Pty|Bhd',
  String.raw`AG|SE|GmbH|KGaA|KG|S\.?A\.?|N\.?V\.?|B\.?V\.?|S\.?p\.?A\.?|AB|ASA|A\/S|Oyj?`,
  'Group|Gruppe|Holdings?|Motors?',
].join('|');
const behind = new RegExp(String.raw`^(?:\.com)?(?:,? (?:& )?(?:${forms})(?![\p{L}\p{N}-])\.?){1,4}`, 'u');
/** UTF-16 code units of the longest chain: "Group Holding Co., Limited". */
const LONGEST = 60;

/** "Boeing Co.", "Alibaba Group Holding Ltd.", "Siemens AG": a company's name with what it is in law, which tells nothing else. */
export function withLegalForm(match: NameMatch, { text, knowledge }: Context): NameMatch {
  if (!match.postings.every(({ item }) => knowledge.recordAt(item).kind === 'organisation')) return match;
  const form = behind.exec(text.slice(match.end, match.end + LONGEST))?.[0];
  return form ? { ...match, end: match.end + form.length } : match;
}
