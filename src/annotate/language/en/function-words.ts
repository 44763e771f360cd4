/** Words that open sentences or stand before names in capitals without being part of a name. */
export const functionWords: ReadonlySet<string> = new Set(
  `the a an and or but nor so yet for if when while as since until because although though unless whether that this these
   those it its he him his she her hers they them their we us our you your i me my who whom whose which what where why how
   in on at by to of from with without within into onto over under above below between among against about around before
   after during through across behind beyond despite near off out up down toward towards via per like unlike amid is are was
   were be been being has have had do does did will would can could may might must shall should not no never also only just
   even still already again once here there now then today yesterday tomorrow later earlier soon meanwhile however
   moreover furthermore instead indeed perhaps maybe both either neither each every all any some many much most more less few
   several other another such same hence thus besides nevertheless nonetheless therefore
   otherwise meantime afterwards elsewhere sometimes somehow often always ever rather whereas lastly both said says say told asked according last next yes no both there`
    .split(/\s+/)
    .filter(Boolean),
);
