/** States by the codes that GeoNames has. The capital's district is no state: its city has an entry. */
const states: Readonly<Record<string, string>> = {
  AL: 'Alabama',
  AK: 'Alaska',
  AZ: 'Arizona',
  AR: 'Arkansas',
  CA: 'California',
  CO: 'Colorado',
  CT: 'Connecticut',
  DE: 'Delaware',
  FL: 'Florida',
  GA: 'Georgia',
  HI: 'Hawaii',
  ID: 'Idaho',
  IL: 'Illinois',
  IN: 'Indiana',
  IA: 'Iowa',
  KS: 'Kansas',
  KY: 'Kentucky',
  LA: 'Louisiana',
  ME: 'Maine',
  MD: 'Maryland',
  MA: 'Massachusetts',
  MI: 'Michigan',
  MN: 'Minnesota',
  MS: 'Mississippi',
  MO: 'Missouri',
  MT: 'Montana',
  NE: 'Nebraska',
  NV: 'Nevada',
  NH: 'New Hampshire',
  NJ: 'New Jersey',
  NM: 'New Mexico',
  NY: 'New York',
  NC: 'North Carolina',
  ND: 'North Dakota',
  OH: 'Ohio',
  OK: 'Oklahoma',
  OR: 'Oregon',
  PA: 'Pennsylvania',
  RI: 'Rhode Island',
  SC: 'South Carolina',
  SD: 'South Dakota',
  TN: 'Tennessee',
  TX: 'Texas',
  UT: 'Utah',
  VT: 'Vermont',
  VA: 'Virginia',
  WA: 'Washington',
  WV: 'West Virginia',
  WI: 'Wisconsin',
  WY: 'Wyoming',
};

/** Cities whose articles go without the state: https://en.wikipedia.org/wiki/Wikipedia:Naming_conventions_(geographic_names)#United_States */
const alone = new Set(
  `Atlanta,Baltimore,Boston,Chicago,Cincinnati,Cleveland,Dallas,Denver,Detroit,Honolulu,Houston,Indianapolis,Las Vegas,
   Los Angeles,Miami,Milwaukee,Minneapolis,New Orleans,New York City,Oklahoma City,Philadelphia,Phoenix,Pittsburgh,
   Salt Lake City,San Antonio,San Diego,San Francisco,Seattle,St. Louis`
    .split(/,\s*/)
    .map((name) => name.trim()),
);

/** Title of the article on an American city; null where GeoNames has a name that no article bears. */
export function americanTitle(name: string, code: string): string | null {
  const state = states[code];
  if (!state || /[-/]|County|\bCity of\b|Township/.test(name)) return null;
  return alone.has(name) ? name : `${name}, ${state}`;
}
