/** States and provinces as North American papers shorten them behind a town: "Athens, Ga.". */
export const stateAbbreviations: ReadonlyMap<string, string> = new Map(
  `Ala.=Alabama Ariz.=Arizona Ark.=Arkansas Calif.=California Colo.=Colorado Conn.=Connecticut Del.=Delaware
   Fla.=Florida Ga.=Georgia Ill.=Illinois Ind.=Indiana Kan.=Kansas Ky.=Kentucky La.=Louisiana Md.=Maryland
   Mass.=Massachusetts Mich.=Michigan Minn.=Minnesota Miss.=Mississippi Mo.=Missouri Mont.=Montana
   Neb.=Nebraska Nev.=Nevada N.H.=New_Hampshire N.J.=New_Jersey N.M.=New_Mexico N.Y.=New_York
   N.C.=North_Carolina N.D.=North_Dakota Okla.=Oklahoma Ore.=Oregon Pa.=Pennsylvania R.I.=Rhode_Island
   S.C.=South_Carolina S.D.=South_Dakota Tenn.=Tennessee Vt.=Vermont Va.=Virginia Wash.=Washington
   W.Va.=West_Virginia Wis.=Wisconsin Wyo.=Wyoming Alta.=Alberta B.C.=British_Columbia Man.=Manitoba
   N.B.=New_Brunswick N.S.=Nova_Scotia Ont.=Ontario Que.=Quebec Sask.=Saskatchewan`
    .split(/\s+/)
    .map((pair) => pair.replaceAll('_', ' ').split('=') as [string, string]),
);
