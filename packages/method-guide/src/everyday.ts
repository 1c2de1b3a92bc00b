/**
 * The eighteen methods that Danish municipalities use most, so that experience is near at hand (judgement). A case
 * must give a reason for a rarer method; pages may show these first.
 */
export const everydayMethods: ReadonlySet<string> = new Set([
  'infobrev',
  'aabent_hus',
  'borgermoede',
  'hybridmoede',
  'popup',
  'byvandring',
  'digital_ideindsamling',
  'kortinput',
  'spoergeskema_aabent',
  'borgerpanel_digitalt',
  'interview',
  'fokusgruppe',
  'dialogmoede',
  'fremtidsvaerksted',
  'interessentdialog',
  'digital_prioritering',
  'digital_hoering',
  'borgersamling',
]);
