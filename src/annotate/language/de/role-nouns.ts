import type { RoleNoun } from '../language.ts';

/** "-minister" and "-ministerin", "-chef" and "-chefin": the feminine adds -in. */
function pair(functions: RoleNoun['functions'], ...male: string[]): RoleNoun {
  return { male, female: male.map((noun) => `${noun}in`), functions };
}

export const roleNouns: RoleNoun[] = [
  pair(
    ['president', 'parliament-president', 'commission-president', 'council-president'],
    'Präsident',
    'Staatspräsident',
  ),
  pair(['prime-minister', 'head-of-government'], 'Ministerpräsident', 'Premierminister', 'Premier'),
  pair(['head-of-government', 'prime-minister', 'chancellor'], 'Regierungschef'),
  pair(['ruler', 'head-of-state'], 'Staatschef'),
  { any: ['Staatsoberhaupt'], functions: ['head-of-state'] },
  pair(['ruler'], 'Machthaber', 'Diktator', 'Alleinherrscher', 'Herrscher', 'Staatsführer'),
  pair(['chancellor'], 'Kanzler', 'Bundeskanzler'),
  pair(['vice-president'], 'Vizepräsident'),
  pair(['foreign-minister'], 'Außenminister', 'Chefdiplomat', 'Außenamtschef'),
  pair(['defence-minister'], 'Verteidigungsminister'),
  pair(['finance-minister'], 'Finanzminister', 'Schatzkanzler'),
  pair(['interior-minister'], 'Innenminister'),
  pair(['economy-minister'], 'Wirtschaftsminister'),
  pair(['justice-minister'], 'Justizminister'),
  pair(['security-adviser'], 'Sicherheitsberater'),
  pair(['intelligence-chief'], 'Geheimdienstchef'),
  pair(['party-leader'], 'Parteichef', 'Parteivorsitzender', 'Parteiführer'),
  { male: ['Generalsekretär'], female: ['Generalsekretärin'], functions: ['secretary-general'] },
  pair(['director-general'], 'Generaldirektor'),
  pair(['commission-president'], 'Kommissionspräsident', 'Kommissionschef'),
  pair(['council-president'], 'Ratspräsident', 'Ratschef'),
  pair(['parliament-president'], 'Parlamentspräsident', 'Parlamentschef'),
  { male: ['Außenbeauftragter'], female: ['Außenbeauftragte'], functions: ['high-representative'] },
  pair(['central-bank-governor'], 'Notenbankchef', 'Zentralbankchef', 'Notenbankpräsident'),
  { male: ['Papst'], functions: ['pope'] },
  { male: ['König', 'Monarch'], female: ['Königin', 'Monarchin'], functions: ['monarch'] },
  { male: ['Emir', 'Kronprinz', 'Sultan'], functions: ['ruler', 'monarch'] },
];
