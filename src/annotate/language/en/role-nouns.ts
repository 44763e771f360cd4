import type { RoleNoun } from '../language.ts';

const any = (functions: RoleNoun['functions'], ...nouns: string[]): RoleNoun => ({ any: nouns, functions });

export const roleNouns: RoleNoun[] = [
  any(['president', 'parliament-president', 'commission-president', 'council-president'], 'president'),
  any(['prime-minister', 'head-of-government'], 'prime minister', 'premier', 'PM'),
  any(['head-of-government', 'prime-minister', 'chancellor'], 'head of government'),
  any(['head-of-state', 'ruler'], 'head of state'),
  any(['ruler'], 'dictator', 'strongman', 'ruler', 'supreme leader'),
  any(['ruler', 'president', 'prime-minister', 'chancellor', 'party-leader'], 'leader'),
  any(['chancellor'], 'chancellor'),
  any(['vice-president'], 'vice president'),
  any(['foreign-minister'], 'foreign minister', 'secretary of state', 'foreign secretary', 'top diplomat'),
  any(
    ['defence-minister'],
    'defence minister',
    'defense minister',
    'defence secretary',
    'defense secretary',
    'secretary of defense',
  ),
  any(['finance-minister'], 'finance minister', 'treasury secretary'),
  any(['interior-minister'], 'interior minister', 'home secretary'),
  any(['economy-minister'], 'economy minister'),
  any(['justice-minister'], 'justice minister', 'attorney general'),
  any(['security-adviser'], 'national security adviser', 'national security advisor'),
  any(['intelligence-chief'], 'intelligence chief', 'spy chief'),
  any(['party-leader'], 'party leader', 'party chief'),
  any(['secretary-general'], 'secretary general'),
  any(['director-general'], 'director general'),
  any(['commission-president'], 'commission president', 'commission chief'),
  any(['council-president'], 'council president'),
  any(['high-representative'], 'foreign policy chief', 'high representative'),
  any(['central-bank-governor'], 'central bank governor', 'central bank chief'),
  { male: ['pope', 'pontiff'], functions: ['pope'] },
  { male: ['king'], female: ['queen'], any: ['monarch'], functions: ['monarch'] },
  { male: ['emir', 'crown prince', 'sultan'], functions: ['ruler', 'monarch'] },
];
