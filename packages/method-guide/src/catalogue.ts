import { aabentHus } from './catalogue/aabent-hus.ts';
import { aabentKontor } from './catalogue/aabent-kontor.ts';
import { assisteretDeltagelse } from './catalogue/assisteret-deltagelse.ts';
import { boerneWorkshop } from './catalogue/boerne-workshop.ts';
import { borgerbudgetDigitalt } from './catalogue/borgerbudget-digitalt.ts';
import { borgerbudgetFysisk } from './catalogue/borgerbudget-fysisk.ts';
import { borgerforskere } from './catalogue/borgerforskere.ts';
import { borgerforslag } from './catalogue/borgerforslag.ts';
import { borgerjury } from './catalogue/borgerjury.ts';
import { borgermoede } from './catalogue/borgermoede.ts';
import { borgermonitorering } from './catalogue/borgermonitorering.ts';
import { borgerpanelDigitalt } from './catalogue/borgerpanel-digitalt.ts';
import { borgersamling } from './catalogue/borgersamling.ts';
import { borgertopmoede } from './catalogue/borgertopmoede.ts';
import { borgervidenskab } from './catalogue/borgervidenskab.ts';
import { brugerbestyrelseHoering } from './catalogue/brugerbestyrelse-hoering.ts';
import { brugerrejseTest } from './catalogue/brugerrejse-test.ts';
import { budgetsimulator } from './catalogue/budgetsimulator.ts';
import { byvandring } from './catalogue/byvandring.ts';
import { charrette } from './catalogue/charrette.ts';
import { deliberativMaaling } from './catalogue/deliberativ-maaling.ts';
import { delphi } from './catalogue/delphi.ts';
import { dialogmoede } from './catalogue/dialogmoede.ts';
import { dialogspil } from './catalogue/dialogspil.ts';
import { digitalDebat } from './catalogue/digital-debat.ts';
import { digitalHoering } from './catalogue/digital-hoering.ts';
import { digitalIdeindsamling } from './catalogue/digital-ideindsamling.ts';
import { digitalPrioritering } from './catalogue/digital-prioritering.ts';
import { doerTilDoer } from './catalogue/doer-til-doer.ts';
import { fokusgruppe } from './catalogue/fokusgruppe.ts';
import { folkeafstemning } from './catalogue/folkeafstemning.ts';
import { fotoStemmer } from './catalogue/foto-stemmer.ts';
import { fremtidsvaerksted } from './catalogue/fremtidsvaerksted.ts';
import { gaestebud } from './catalogue/gaestebud.ts';
import { givEtPraj } from './catalogue/giv-et-praj.ts';
import { hackathon } from './catalogue/hackathon.ts';
import { hybridmoede } from './catalogue/hybridmoede.ts';
import { infobrev } from './catalogue/infobrev.ts';
import { interessentdialog } from './catalogue/interessentdialog.ts';
import { interview } from './catalogue/interview.ts';
import { konfliktdialog } from './catalogue/konfliktdialog.ts';
import { konsensuskonference } from './catalogue/konsensuskonference.ts';
import { kortinput } from './catalogue/kortinput.ts';
import { liveAfstemning } from './catalogue/live-afstemning.ts';
import { lokalUdviklingsplan } from './catalogue/lokal-udviklingsplan.ts';
import { lokalraad } from './catalogue/lokalraad.ts';
import { meningskort } from './catalogue/meningskort.ts';
import { mobiletnografi } from './catalogue/mobiletnografi.ts';
import { naboorientering } from './catalogue/naboorientering.ts';
import { onlineBorgermoede } from './catalogue/online-borgermoede.ts';
import { onlineFokusgruppe } from './catalogue/online-fokusgruppe.ts';
import { onlineMinipublic } from './catalogue/online-minipublic.ts';
import { onlineWorkshop } from './catalogue/online-workshop.ts';
import { openSpace } from './catalogue/open-space.ts';
import { papirSpoergeskema } from './catalogue/papir-spoergeskema.ts';
import { par174Udvalg } from './catalogue/par17-4-udvalg.ts';
import { popup } from './catalogue/popup.ts';
import { prototype1til1 } from './catalogue/prototype-1til1.ts';
import { raadNaevn } from './catalogue/raad-naevn.ts';
import { samskabelse } from './catalogue/samskabelse.ts';
import { samskrivning } from './catalogue/samskrivning.ts';
import { scenarieafstemning } from './catalogue/scenarieafstemning.ts';
import { scenarievaerksted } from './catalogue/scenarievaerksted.ts';
import { smsPuls } from './catalogue/sms-puls.ts';
import { socialeMedierDialog } from './catalogue/sociale-medier-dialog.ts';
import { spilWorkshop } from './catalogue/spil-workshop.ts';
import { spoergeskemaAabent } from './catalogue/spoergeskema-aabent.ts';
import { spoergeskemaStikproeve } from './catalogue/spoergeskema-stikproeve.ts';
import { spoergetidForetraede } from './catalogue/spoergetid-foretraede.ts';
import { staaendeBorgerraad } from './catalogue/staaende-borgerraad.ts';
import { stemmeboks } from './catalogue/stemmeboks.ts';
import { ungeraad } from './catalogue/ungeraad.ts';
import { visualisering3d } from './catalogue/visualisering-3d.ts';
import { worldCafe } from './catalogue/world-cafe.ts';
import type { Method } from './method.ts';

/** All methods in reading order: by the first job they can do in a plan, everyday methods first in each. */
export const methods: readonly Method[] = [
  // tell
  infobrev,
  aabentHus,
  borgermoede,
  hybridmoede,
  socialeMedierDialog,
  onlineBorgermoede,
  aabentKontor,
  spoergetidForetraede,
  visualisering3d,
  budgetsimulator,
  // open
  popup,
  byvandring,
  digitalIdeindsamling,
  kortinput,
  spoergeskemaAabent,
  papirSpoergeskema,
  borgerpanelDigitalt,
  interview,
  boerneWorkshop,
  interessentdialog,
  assisteretDeltagelse,
  doerTilDoer,
  digitalDebat,
  gaestebud,
  spoergeskemaStikproeve,
  stemmeboks,
  meningskort,
  mobiletnografi,
  onlineFokusgruppe,
  fotoStemmer,
  fokusgruppe,
  borgerforskere,
  spilWorkshop,
  ungeraad,
  onlineWorkshop,
  worldCafe,
  openSpace,
  fremtidsvaerksted,
  dialogspil,
  borgervidenskab,
  brugerrejseTest,
  hackathon,
  lokalUdviklingsplan,
  lokalraad,
  borgertopmoede,
  staaendeBorgerraad,
  borgerforslag,
  borgerbudgetDigitalt,
  borgerbudgetFysisk,
  givEtPraj,
  // deepen
  dialogmoede,
  raadNaevn,
  konfliktdialog,
  delphi,
  scenarievaerksted,
  charrette,
  samskrivning,
  samskabelse,
  par174Udvalg,
  onlineMinipublic,
  borgerjury,
  konsensuskonference,
  borgersamling,
  deliberativMaaling,
  // close
  digitalHoering,
  smsPuls,
  prototype1til1,
  brugerbestyrelseHoering,
  digitalPrioritering,
  scenarieafstemning,
  liveAfstemning,
  folkeafstemning,
  naboorientering,
  // answer
  borgermonitorering,
];

export const methodById: ReadonlyMap<string, Method> = new Map(methods.map((method) => [method.id, method]));

/**
 * Shown first; the rest can be opened. A judgement: what Danish municipalities run year in, year out with their
 * own staff, chosen so that every job in a plan and every main way of meeting (net, paper, hall, street) is there.
 */
export const everydayMethods: readonly string[] = [
  'infobrev',
  'aabent_hus',
  'borgermoede',
  'hybridmoede',
  'sociale_medier_dialog',
  'popup',
  'byvandring',
  'digital_ideindsamling',
  'kortinput',
  'spoergeskema_aabent',
  'papir_spoergeskema',
  'borgerpanel_digitalt',
  'interview',
  'boerne_workshop',
  'interessentdialog',
  'dialogmoede',
  'raad_naevn',
  'digital_hoering',
];
