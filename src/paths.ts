/** Every shared address as a function. Danish addresses; `inLanguage` puts the English ones under `/en`. */

export const paths = {
  front: () => '/',
  methods: () => '/metoder',
  method: (id: string) => `/metoder/${id}`,
  whichPlatform: () => '/hvilken-platform',
  platformDemands: () => '/hvilken-platform/krav.txt',
  tellWell: () => '/fortael-det-godt',
  thumbRules: () => '/tommelfingerregler',
  about: () => '/om',
  accessibility: () => '/tilgaengelighed',
  privacy: () => '/privatliv',
  signIn: () => '/log-ind',
  signInSent: () => '/log-ind/sendt',
  signInLink: (token: string) => `/log-ind/${token}`,
  signOut: () => '/log-ud',
  account: () => '/konto',
  people: () => '/medarbejdere',
  person: (id: string) => `/medarbejdere/${id}`,
  outbox: () => '/udbakke',
  jobs: () => '/opgaver',
  settings: () => '/indstillinger',
  plans: () => '/planer',
  removeInvented: () => '/planer/opfundne/fjern',
  newPlan: () => '/planer/ny',
  newPlanCases: () => '/planer/ny/sager',
  plan: (number: number | string) => `/planer/${number}`,
  planQuestions: (number: number | string, screen: number | string) =>
    `/planer/${number}/spoergsmaal/${screen}`,
  planLikeCases: (number: number | string) => `/planer/${number}/sager`,
  planMeeting: (number: number | string) => `/planer/${number}/moede`,
  planMeetingQuestion: (number: number | string, question: number | string) =>
    `/planer/${number}/moede/${question}`,
  planMeetingEnd: (number: number | string) => `/planer/${number}/moede/slut`,
  planName: (number: number | string) => `/planer/${number}/navn`,
  planProposal: (number: number | string) => `/planer/${number}/forslag`,
  planFix: (number: number | string) => `/planer/${number}/ret`,
  planSteps: (number: number | string) => `/planer/${number}/skridt`,
  planStep: (number: number | string, key: string) => `/planer/${number}/skridt/${key}`,
  planAdd: (number: number | string, slot: string) => `/planer/${number}/skridt/tilfoej/${slot}`,
  planWhatIf: (number: number | string) => `/planer/${number}/hvad-nu-hvis`,
  planVersions: (number: number | string) => `/planer/${number}/versioner`,
  planTimeline: (number: number | string) => `/planer/${number}/tidsplan`,
  planCalendar: (number: number | string) => `/planer/${number}/tidsplan.ics`,
  planTodo: (number: number | string) => `/planer/${number}/huskeliste`,
  planTask: (number: number | string, key: string) => `/planer/${number}/huskeliste/${key}`,
  house: () => '/hus',
  planSpreading: (number: number | string) => `/planer/${number}/kontakter`,
  planContact: (number: number | string, id: string) => `/planer/${number}/kontakter/linje/${id}`,
  planSpreadText: (number: number | string, length: string) => `/planer/${number}/kontakter/tekst/${length}`,
  planSpreadSheet: (number: number | string) => `/planer/${number}/kontakter/ark`,
  planSpreadCsv: (number: number | string) => `/planer/${number}/kontakter/liste.csv`,
  law: () => '/love',
  year: () => '/aaret',
  yearPeriod: (key: string) => `/aaret/periode/${key}`,
  areas: () => '/omraader',
  yearWheel: () => '/aarshjul',
  planFinding: (number: number | string, rule: string) => `/planer/${number}/fund/${rule}`,
  planArithmetic: (number: number | string) => `/planer/${number}/regnestykke`,
  planMemo: (number: number | string) => `/planer/${number}/dagsordenspunkt`,
  planMemoPart: (number: number | string, section: string) =>
    `/planer/${number}/dagsordenspunkt/afsnit/${section}`,
  planMemoAccept: (number: number | string) => `/planer/${number}/dagsordenspunkt/godkend`,
  planMemoFile: (number: number | string, file: string) => `/planer/${number}/dagsordenspunkt/fil/${file}`,
  planDecision: (number: number | string) => `/planer/${number}/beslutning`,
  planTogether: (number: number | string) => `/planer/${number}/sammen`,
  planComments: (number: number | string) => `/planer/${number}/kommentarer`,
  planComment: (number: number | string, id: string) => `/planer/${number}/kommentarer/${id}`,
  planMembers: (number: number | string) => `/planer/${number}/sammen/personer`,
  planHistory: (number: number | string) => `/planer/${number}/historik`,
  planCompare: (number: number | string) => `/planer/${number}/historik/sammenlign`,
  planGoBack: (number: number | string, version: number | string) =>
    `/planer/${number}/historik/version/${version}`,
  planLinks: (number: number | string) => `/planer/${number}/laeselink`,
  readLink: (token: string) => `/laes/${token}`,
  readLinkFile: (token: string, file: string) => `/laes/${token}/fil/${file}`,
  planExport: (number: number | string) => `/planer/${number}/plan.json`,
  planCopy: (number: number | string) => `/planer/${number}/kopi`,
  planArchive: (number: number | string) => `/planer/${number}/arkiv`,
  planImport: () => '/planer/hent-ind',
  planMove: (number: number | string) => `/planer/${number}/tag-med`,
  planOrigin: (number: number | string) => `/planer/${number}/tag-med/eget-aar`,
  planSchema: () => '/skema/plan-1.json',
  policy: () => '/saadan-goer-vi',
  policyEdit: () => '/saadan-goer-vi/ret',
  health: () => '/sundhed',
  asset: (file: string) => `/assets/${file}`,
  brand: () => '/brand.css',
} as const;

/** The pages of a plan that its tabs lead to. */
export function planPage(
  number: number,
  page: 'proposal' | 'steps' | 'whatIf' | 'timeline' | 'todo' | 'spreading' | 'memo' | 'together',
): string {
  const addresses = {
    proposal: paths.planProposal,
    steps: paths.planSteps,
    whatIf: paths.planWhatIf,
    timeline: paths.planTimeline,
    todo: paths.planTodo,
    spreading: paths.planSpreading,
    memo: paths.planMemo,
    together: paths.planTogether,
  } as const;
  return addresses[page](number);
}

/** The address in a language. */
export function inLanguage(locale: 'da' | 'en', path: string): string {
  if (locale === 'da') return path;
  return path === '/' ? '/en' : `/en${path}`;
}

/** Where the line about the council's decision leads to. */
export const decisionAddress =
  (locale: 'da' | 'en', number: number) =>
  (page: 'compare' | 'decision'): string =>
    inLanguage(locale, page === 'compare' ? paths.planCompare(number) : paths.planDecision(number));
