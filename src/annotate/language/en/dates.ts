import type { DateDescriptor } from '../date-descriptor.ts';
import { relationWords } from './date-relations.ts';
import { calendarWords } from './date-words.ts';

export const englishDates: DateDescriptor = {
  lang: 'en',
  words: [...calendarWords, ...relationWords],
  order: {
    monthFirst: true,
    slash: 'mdy',
    dayDot: false,
    clockDot: false,
    articleBelongs: false,
    decadeNeedsUnit: false,
    decadeMark: 'X',
    hundredsAreCentury: true,
    agesInYears: true,
    ordinalEndings: ['st', 'nd', 'rd', 'th'],
    decadeEndings: ['s'],
  },
  tense: {
    past: new Set(
      "was were born died lied taken seen given written shown driven flown drawn chosen broken stolen fallen beaten sworn begun had did said told came went began became met made took gave saw found won lost left held led got ran brought thought knew wrote sent built shot fell stood spoke rose put set hit sought fled broke caught drove flew struck swept sang rang sank shook stole swore taught threw tore wore withdrew overthrew underwent undertook chose froze drew grew bought felt paid sold spent dealt meant slept kept lent hung dug stuck swung bound bore beat blew drank drowned fed forgot forgave hid laid lay overcame quit rode shrank sent slid swam wept woke wound cast shut split has have didn't wasn't weren't hadn't couldn't wouldn't hasn't haven't".split(
        ' ',
      ),
    ),
    unsurePast: new Set(
      "set put hit cut shut split cast has have couldn't wouldn't hasn't haven't".split(' '),
    ),
    future: new Set(
      "will shall ll would may might could can scheduled expected due plans planned plan planning upcoming hopes intends wants going won't shan't begins starts opens meets resumes resume returns arrives leaves departs travels heads expires ends closes plays hosts kicks convenes reconvenes reopens goes takes holds visits flies hears decides attends testifies premieres chairs likely unlikely".split(
        ' ',
      ),
    ),
    present: new Set('is are says say has comes faces'.split(' ')),
    finite: new Set('meet gather appear reopen reconvene go take fly'.split(' ')),
    infinitive: { mark: 'to', after: new Set(['is', 'are', 'was', 'were']) },
    pastIfNegated: new Set(['could', 'would']),
    negations: new Set(['not', 'never', 'neither', 'nor']),
    pastEndings: ['ed'],
    possessive: ["'", '’'],
    presentIsFuture: false,
  },
  not: {
    afterYear: new Set(
      'people men women soldiers troops dollars euros pounds percent miles feet meters metres kilometers km points votes copies block members workers employees jobs words pages degrees times tons acres others deaths dead injured wounded casualties cases infections'.split(
        ' ',
      ),
    ),
    beforeYear: new Set(
      'class windows no number nr page agenda version model type about some nearly almost roughly approximately over under least vision iso channel room highway route flight area resolution bill proposition'.split(
        ' ',
      ),
    ),
    streets: new Set('street avenue road boulevard drive lane square st ave rd blvd'.split(' ')),
    // The last ones make the name of a day: Black Friday.
    beforeName: new Set(
      'mr mrs ms miss dr prof sir lady theresa brian black super cyber bloody giving mothering'.split(' '),
    ),
    beforeDuration: new Set(['aged', 'ages', 'age']),
    beforeStretch: new Set('to will would could can may might should must not'.split(' ')),
    beforeDecade: new Set(['his', 'her', 'their', 'my', 'your', 'our', 'low', 'lower', 'upper', 'high']),
    beforeFeast: new Set(
      'orthodox coptic ethiopian julian chinese lunar jewish hebrew islamic muslim persian iranian kurdish afghan vietnamese korean tibetan tamil hindu thai khmer cambodian burmese canadian'.split(
        ' ',
      ),
    ),
    besideQuarter: new Set(['fiscal', 'financial']),
    afterDuration: new Set(['old', 'olds', 'older']),
    afterNamingDuration: new Set(['war', 'wars']),
  },
  nounsCapitalised: false,
};
