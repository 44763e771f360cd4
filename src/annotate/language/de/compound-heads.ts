/** Nouns that the news join with the names of countries and bodies into one word. */
export const compoundHeads: readonly string[] =
  `abgeordnete abgeordneter abkommen abzug angelegenheit angriff armee beauftragte beauftragter beitritt beobachter berater
   bericht besuch beziehung botschaft botschafter chef debatte delegation deal einsatz experte expertin export feldzug
   forscher forscherin frage fraktion freund gegner geschäft geschäfte gesetz gespräch gipfel grenze handel hilfe import invasion
   kenner kennerin konferenz konflikt korrespondent korrespondentin krieg krise kritiker mandat minister ministerium mission
   mitglied mitgliedschaft offensive partner plan politik politiker politikerin präsident präsidentin präsidium
   programm reise resolution referendum sanktion sanktionen sitz sprecher sprecherin strategie team truppe truppen
   unterhändler verhandlung verhandlungen vertrag verwaltung vizepräsident vizepräsidentin wahl wahlen wahlkampf währung
   zoll zölle`
    .split(/\s+/)
    .filter(Boolean);
