/** A place a fact or a number was taken from. */
export type Source = {
  readonly name: string;
  /** Empty when there is nothing to open: an estimate, or general knowledge. */
  readonly url: string;
  /** `excerpt`: a passage of the source was read, not the whole. `memory`: nothing was read; verify before use. */
  readonly seen: 'excerpt' | 'memory';
  /** The source sells a product or a service and writes about it here. Numbers are usable, praise is not. */
  readonly vendor?: true;
};

export const sources: Readonly<Record<string, Source>> = {
  aabenraa_traeffetid: {
    name: 'TV SYD: Aabenraa, træffetid hos borgmesteren (et kvarter pr. møde)',
    url: 'https://www.tvsyd.dk/aabenraa/nu-kan-borgere-booke-tid-hos-borgmesteren',
    seen: 'excerpt',
  },
  aeldreraad2021: {
    name: 'Danske Ældreråd om KL/Digst-rapport april 2021',
    url: 'https://danske-aeldreraad.dk/i-danmark-flytter-maalstregen-sig-konstant-for-de-ikke-digitale/',
    seen: 'excerpt',
  },
  agger_politica: {
    name: 'Agger: samproduktion Albertslund (politica 47)',
    url: 'http://docplayer.dk/2502867-Hvilke-potentialer-og-udfordringer-er-der-ved-tidlig-inddragelse-af-borgere-i-samproduktion-af-styring.html',
    seen: 'excerpt',
  },
  albertslund_eval: {
    name: 'Albertslund: evaluering (KB 12/10 2021)',
    url: 'https://borgersamling.albertslund.dk/naeste-skridt/evaluering-af-borgersamlingen',
    seen: 'excerpt',
  },
  als_etnisk: {
    name: 'Als Research: inddragelse af etniske minoritetsborgere (KK)',
    url: 'https://alsresearch.dk/projekt/borgerinddragelsesinitiativer-i-koebenhavns-kommune/',
    seen: 'excerpt',
  },
  altomfuresoe: {
    name: 'Alt om Furesø: inddragelsesformer',
    url: 'https://altomfuresoe.dk/hvordan-vil-du-gerne-have-indflydelse/',
    seen: 'excerpt',
  },
  assens_voresstemmer: {
    name: 'Fyens.dk/Assens: Vores Stemmer',
    url: 'https://www.fyens.dk/assens/2500-borgere-faar-i-deres-e-boks-en-invitation-til-folkemoede/artikel/3313813',
    seen: 'excerpt',
  },
  bcauditor: {
    name: 'BC Auditor General 2008 public participation',
    url: 'https://ministries.bcauditor.com/online/pubs/394/404',
    seen: 'excerpt',
  },
  betterneighbourhoods: {
    name: 'Citizens Foundation: Better Neighbourhoods',
    url: 'http://www.citizens.is/portfolio/better-neighborhoods-helps-citizens-understand-the-realities-of-budgeting/',
    seen: 'excerpt',
  },
  betterreykjavik: {
    name: 'CrowdLaw: Better Reykjavik',
    url: 'https://congress.crowd.law/case-better-reykjavik.html',
    seen: 'excerpt',
  },
  betterreykjavik_education: {
    name: 'urbanalternatives.org: Betri Reykjavík (uddannelsespolitik 2017)',
    url: 'https://urbanalternatives.org/map/reykjavik/betri-reykjavik/details/',
    seen: 'excerpt',
  },
  boerneraadet_aarhus: {
    name: 'Børnerådet: Børne- og ungebyrådet i Aarhus (forsøg 2007, permanent 2009)',
    url: 'https://www.boerneraadet.dk/vores-viden/2021/materialer/case-boerne-og-ungebyraadet-praeger-politikken-i-aarhus/',
    seen: 'excerpt',
  },
  boerneraadet_gentofte: {
    name: 'Børnerådet: Gentofte, 150 unge',
    url: 'https://www.boerneraadet.dk/vores-viden/2021/materialer/case-unge-udvikler-deres-eget-fritidstilbud-i-gentofte/',
    seen: 'excerpt',
  },
  boverket: {
    name: 'Boverket: medborgardialog forberedelser',
    url: 'https://www.boverket.se/sv/samhallsplanering/sa-planeras-sverige/kommunal-planering/medborgardialog1/steg-i-dialogprocessen/forberedelser/',
    seen: 'excerpt',
  },
  bowlinggreen2018: {
    name: 'Bowling Green Civic Assembly report',
    url: 'https://www.civic-assembly.org/bowling-green-report/',
    seen: 'excerpt',
  },
  bowlinggreen2025: {
    name: 'BG Daily News 9/3 2025: BG 2050',
    url: 'https://bgdailynews.com/2025/03/09/bg-2050-final-week-of-input-sought-for-25-year-plan',
    seen: 'excerpt',
  },
  brf2024: {
    name: 'BRF 2024: 6. Bürgerversammlung (1.500 inviteret, ~30)',
    url: 'https://brf.be/regional/1816316',
    seen: 'excerpt',
  },
  bristol_jury: {
    name: "Gooberman-Hill 2008 Bristol citizens' jury",
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5060449',
    seen: 'excerpt',
  },
  buergerdialog2019: {
    name: 'Bürgerdialog Ostbelgien: 1.000 -> 115 ja + 140 begrundede nej',
    url: 'https://www.buergerdialog.be/news/detail/buergerdialog-positive-resonanz-nach-erstem-losverfahren',
    seen: 'excerpt',
  },
  byplanlab602: {
    name: 'Byplanlab: borgere (KP09-eksempler)',
    url: 'https://www.byplanlab.dk/node/602',
    seen: 'excerpt',
  },
  centerforborgerdialog_7tendenser: {
    name: 'Tortzen 2018: Syv internationale tendenser (KK-notat)',
    url: 'https://dokumen.tips/documents/borgerinddragelse-og-samskabelse-i-byer-syv-internationale-de-syv-tendenser.html',
    seen: 'excerpt',
  },
  citizenlab_demsoc: {
    name: 'CitizenLab/Democratic Society webinar online samskabelse',
    url: 'https://www.citizenlab.co/blog/samskabelse/online-samskabelse-3-take-a-ways-fra-vores-webinar-med-democratic-society-2/?lang=da',
    seen: 'excerpt',
    vendor: true,
  },
  citizenlab_furesoe: {
    name: 'CitizenLab-blog: Furesø blandet borgerinddragelse (Kunding)',
    url: 'https://www.citizenlab.co/blog/e-demokrati/blandet_borgerinddragelse/?lang=da',
    seen: 'excerpt',
    vendor: true,
  },
  citizenlab_gundsoemagle: {
    name: 'CitizenLab-blog: Gundsømagle, Roskilde',
    url: 'https://www.citizenlab.co/blog/borgerinddragelse/landsbyrad-tog-digital-platform-til-sig%ef%bf%bc/?lang=da',
    seen: 'excerpt',
    vendor: true,
  },
  citizenlab_holbaek: {
    name: 'CitizenLab-blog: Vejle Egtved, Holbæk, Odense',
    url: 'https://www.citizenlab.co/blog/borgerinddragelse/byudvikling/byudvikling/?lang=da',
    seen: 'excerpt',
    vendor: true,
  },
  citizenlab_lejre: {
    name: 'Go Vocal: Lejre 1 in 7',
    url: 'https://www.govocal.com/case-studies/this-danish-municipality-engaged-1-in-7-residents-bolstered-by-ai-analysis',
    seen: 'excerpt',
    vendor: true,
  },
  citizenlab_odense: {
    name: 'CitizenLab-blog: Odense klimaplan 2030',
    url: 'https://www.citizenlab.co/blog/borgerinddragelse/klimaplan2030/?lang=da',
    seen: 'excerpt',
    vendor: true,
  },
  citizenlab_odsherred: {
    name: 'CitizenLab-blog: Odsherred',
    url: 'https://www.citizenlab.co/blog/kundehistorier/borgerinddragelse_odsherred/?lang=da',
    seen: 'excerpt',
    vendor: true,
  },
  citizenlab_vejle: {
    name: 'CitizenLab-blog: Vejle Egtved, Holbæk, Odense',
    url: 'https://www.citizenlab.co/blog/borgerinddragelse/byudvikling/byudvikling/?lang=da',
    seen: 'excerpt',
    vendor: true,
  },
  cok_politikspil: {
    name: 'COK: Politikudviklingsspillet (borgere og politikere, Folkemødet)',
    url: 'https://www.cok.dk/politikudviklingsspillet-kommer-nye-virkeligheder-spil',
    seen: 'excerpt',
  },
  congress_madrid: {
    name: 'CrowdLaw: Decide Madrid',
    url: 'https://congress.crowd.law/case-decide-madrid.html',
    seen: 'excerpt',
  },
  constitution_unit: {
    name: "Constitution Unit 2019: Why do citizens' assemblies work?",
    url: 'https://constitution-unit.com/2019/02/28/why-do-citizens-assemblies-work-evidence-from-the-citizens-assemblies-on-brexit-and-social-care/',
    seen: 'excerpt',
  },
  copi_borgerbudget: {
    name: 'COI: Hvad er borgerbudgettering (8 trin)',
    url: 'https://co-pi.dk/aktuelt/nyheder/2016/juni/hvad-er-borgerbudgettering/',
    seen: 'excerpt',
  },
  cphgamelab_vaeddeloebet: {
    name: 'Copenhagen Game Lab: Væddeløbet, udviklet til COK',
    url: 'https://cphgamelab.dk/cases/vaeddelobet/',
    seen: 'excerpt',
    vendor: true,
  },
  danskborgerundersoegelse: {
    name: 'Landsbyklynger: høj svarprocent i borgerundersøgelser',
    url: 'https://blog.landsbyklynger.dk/2018/01/15/hvordan-faar-vi-en-hoej-svarprocent-i-borgerundersoegelsen/',
    seen: 'excerpt',
  },
  decidim_p2p: {
    name: 'P2P Foundation: We All Decide Barcelona (>300 fysiske muligheder, mobil enhed)',
    url: 'https://wiki.p2pfoundation.net/We_All_Decide_Barcelona',
    seen: 'excerpt',
  },
  decidim_pam: {
    name: 'Metadecidim LAB 16: PAM Barcelona',
    url: 'https://meta.decidim.org/assemblies/eix-lab/f/87/meetings/1173?commentId=21653',
    seen: 'excerpt',
  },
  demnext: {
    name: 'DemocracyNext Assembly guide',
    url: 'https://assemblyguide.demnext.org/before-the-assembly',
    seen: 'excerpt',
  },
  democracyrd_difficult: {
    name: 'Democracy R&D: deliberation on difficult issues',
    url: 'https://democracyrd.org/new-frontiers-project/deliberation-of-difficult-issues/',
    seen: 'excerpt',
  },
  democracytech_madrid: {
    name: 'Democracy Technologies: Decide Madrid',
    url: 'https://democracy-technologies.org/participation/decide-madrid-and-consul/',
    seen: 'excerpt',
  },
  denmark_md: { name: 'Egen gennemgang af uddrag af danske love', url: '', seen: 'excerpt' },
  dfo_openspace: {
    name: 'DFØ (NO): Open Space 5-500',
    url: 'https://arbeidsgiver.dfo.no/ressurser-og-verktoy/lede-prosesser-og-moter/involvere-utforske-og-prioritere/open-space',
    seen: 'excerpt',
  },
  dialogguiden426: {
    name: 'Dialogguiden (SKR): Medborgarpanel',
    url: 'https://dialogguiden.se/article/show/426',
    seen: 'excerpt',
  },
  dialogguiden447: {
    name: 'Dialogguiden (SKR): Walk and Talk',
    url: 'https://dialogguiden.se/article/show/447',
    seen: 'excerpt',
  },
  dialogguiden449: {
    name: 'Dialogguiden (SKR): Workshops i samtalsform',
    url: 'https://www.dialogguiden.se/article/show/449',
    seen: 'excerpt',
  },
  dialogpaus: {
    name: 'Sitra Timeout/Dialogpaus (FI)',
    url: 'https://www.dialogpaus.fi/verktyg/definiera-deltagarna/',
    seen: 'excerpt',
  },
  digitalyouthwork: {
    name: 'digitalyouthwork.eu: Minecraft-workshops München (2-5 dage)',
    url: 'https://digitalyouthwork.eu/?material=digitale-workshops-som-deltagelse-byplanlaegning-dk',
    seen: 'excerpt',
  },
  digst2025: {
    name: 'Digitaliseringsstyrelsen: Hvem oplever udfordringer ved det digitale',
    url: 'https://digst.dk/digital-inklusion/viden-om-digital-inklusion/hvem-oplever-udfordringer-ved-det-digitale',
    seen: 'excerpt',
  },
  dpp_ratings: {
    name: 'People Powered DPP Ratings (via proximate.press)',
    url: 'https://www.proximate.press/latest-stories/a-new-consumer-reports-for-digital-participation-platforms',
    seen: 'excerpt',
  },
  dragoer: {
    name: 'Dragør Demokratiudvalgets procesplan',
    url: 'https://www.dragoer.dk/politik/faa-indflydelse/borgerinddragelse/demokratiudvalgets-anbefalinger',
    seen: 'excerpt',
  },
  egedal_popup: {
    name: 'SN: Egedals borgmester popper op 30 gange i 2021',
    url: 'https://sn.dk/Egedal/Borgmester-popper-op-for-borgerne-30-gange/artikel/1399631?rss',
    seen: 'excerpt',
  },
  engage2020: {
    name: 'Engage2020 Action Catalogue (57 metoder, 32 kriterier)',
    url: 'https://communityscience.astc.org/resources/action-catalogue',
    seen: 'excerpt',
  },
  epa_worldcafe: {
    name: 'US EPA Public Participation Guide: World Cafés',
    url: 'https://19january2021snapshot.epa.gov/international-cooperation/public-participation-guide-world-cafes_.html',
    seen: 'excerpt',
  },
  epinion2024: {
    name: 'Epinion: Er borgermøder den bedste måde?',
    url: 'https://epinionglobal.com/news/er-borgermoder-den-bedste-made-at-na-borgernes-perspektiver-eller-findes-der-andre-og-bedre-veje-til-inddragelse/',
    seen: 'excerpt',
  },
  estimate: { name: 'Planlægningsskøn uden kilde', url: '', seen: 'memory' },
  estimate_law: {
    name: 'Lovgivningen om ældreråd og handicapråd (gengivet efter hukommelsen, ikke efterprøvet)',
    url: '',
    seen: 'memory',
  },
  egen_politik: {
    name: 'Kommunens egen politik for inddragelse',
    url: '',
    seen: 'memory',
  },
  fagligt_skoen: {
    name: 'Fagligt skøn: hvem der plejer at komme, og hvem der bliver væk',
    url: '',
    seen: 'memory',
  },
  folkeskolelov41: {
    name: 'Folkeskoleloven § 41 (udtalelse fra skolebestyrelserne om styrelsesvedtægten)',
    url: 'https://danskelove.dk/folkeskoleloven/41',
    seen: 'excerpt',
  },
  foreningsresursen: {
    name: 'Föreningsresursen (FI): framtidsverkstad',
    url: 'https://foreningsresursen.fi/sv/sok/article-188645-83416-framtidsverkstad?categories_188645=3124',
    seen: 'excerpt',
  },
  frederikssund_spoergetid: {
    name: 'Frederikssund: spørgetid (30 min, skriftligt senest 8 dage før, hjælp på bibliotekerne)',
    url: 'https://www.frederikssund.dk/Politik/faa-indflydelse/spoergetid/regler-for-spoergsmaal',
    seen: 'excerpt',
  },
  frome: {
    name: 'Frome tech forum: ca. 3 % forventet',
    url: 'https://forum.techshedfrome.org/t/citizens-assembly-for-frome/23',
    seen: 'excerpt',
  },
  furesoe_avis2020: {
    name: 'SN/Furesø: Furesø 2030 (brev i e-Boks til alle, pop-up, gæstebud, platform)',
    url: 'https://sn.dk/Furesoe/Kom-med-dit-bud-paa-hvordan-vi-skaber-en-super-kommune/artikel/1373552?rss',
    seen: 'excerpt',
  },
  g1000_ostbelgien: {
    name: 'G1000: Ostbelgien',
    url: 'https://www.g1000.org/de/cases/staendiger-buergerdialog-ostbelgien',
    seen: 'excerpt',
  },
  gbg_minecraft: {
    name: 'Göteborgsregionen: Medborgardialog genom Minecraft (7 kommuner)',
    url: 'https://goteborgsregionen.se/kunskapsbank/inspirationsmaterialmedborgardialoggenomminecraft.5.28eeaa311900ff142dbaab1.html',
    seen: 'excerpt',
  },
  gentofte_mandat: {
    name: 'Gentofte: mandat (behandler, ikke bundet)',
    url: 'https://klimaborgersamling.gentofte.dk/da/Parterne/Kommunalbestyrelsen',
    seen: 'excerpt',
  },
  gentofte_unge: {
    name: 'Gentofte: invitation via e-Boks (overinvitation af 16-24)',
    url: 'https://klimaborgersamling.gentofte.dk/da/Deltag/Invitation-via-E-boks',
    seen: 'excerpt',
  },
  gladsaxebladet2017: {
    name: 'Gladsaxebladet 2017: borgerbudget Kong Hans Allé',
    url: 'http://www.gladsaxebladet.dk/2017/02/medindflydelse-koster-tid-og-nu-ogsaa-penge/',
    seen: 'excerpt',
  },
  greve_klima: {
    name: 'Greve klimaborgersamling',
    url: 'https://greve.dk/borgerinddragelse/klimaborgersamling/hvem-deltog-i-klimaborgersamlingen-og-hvem-staar-bag-afholdelsen',
    seen: 'excerpt',
  },
  gruppef: {
    name: 'gruppe F om Maptionnaire',
    url: 'https://gruppef.com/en/online-mapping-intuitive-and-accessible/',
    seen: 'excerpt',
  },
  hjoerring_planproces: {
    name: 'Hjørring: planprocessen (debatperiode om planstrategi min. 8 uger)',
    url: 'https://hjoerring.dk/demokrati/planer-politikker-og-strategier/by-land-og-kommune/kommuneplan-2016/planprocessen-for-kommuneplanen',
    seen: 'excerpt',
  },
  hoersholm_hospitalsgrund: {
    name: 'Hørsholm hospitalsgrund: borgermøder + stande',
    url: 'http://hospitalsgrunden.horsholm.dk/De-tre-forslag/Inddragelse',
    seen: 'excerpt',
  },
  holbaek_borgerforslag: {
    name: 'Dit Holbæk: borgerforslag permanent',
    url: 'https://dit-holbaek.dk/alle-borgere-kan-fremsaette-et-borgerforslag/',
    seen: 'excerpt',
  },
  holbaek_demokratieksperimentariet: {
    name: 'Holbæk: Borgerne på banen (borgerbudgettering)',
    url: 'https://holbaek.dk/kultur-og-fritid/faellesskab/demokratieksperimentariet/demokratieksperimentariets-erfaringer/borgerne-paa-banen-borgerbudgettering',
    seen: 'excerpt',
  },
  holstebro_fase4: {
    name: 'Holstebro: offentlighedsfasen for en lokalplan (4 uger efter fristen ved indsigelser)',
    url: 'https://www.holstebro.dk/byg-fase4',
    seen: 'excerpt',
  },
  horsholm_moeder: {
    name: 'Hørsholm: borgermøder (information/dialog/samskabelse)',
    url: 'https://www.horsholm.dk/vaer-med/samarbejdsformer-og-metoder/borgermoeder',
    seen: 'excerpt',
  },
  horsholm_sag2025: {
    name: 'Hørsholm sag via monrad.app (sagsopbygning)',
    url: 'https://www.monrad.app/agenda_items/90761',
    seen: 'excerpt',
  },
  iap2_spectrum: {
    name: 'IAP2 Spectrum (IAP2 Canada)',
    url: 'http://iap2canada.ca/page-1020549',
    seen: 'excerpt',
  },
  iap2_toolbox: {
    name: 'IAP2 Public Participation Toolbox (2006)',
    url: 'https://fdocuments.net/document/2006-iapd-public-participation-toolbox.html',
    seen: 'excerpt',
  },
  im2018_resume: {
    name: 'Indenrigsministeriet 8/8 2018 (lov nr. 748 af 8/6 2018)',
    url: 'https://resumedatabase.im.dk/resumedatabasen/2018/1883-orientering-om-reglerne-om-bindende-kommunale-folkeafstemninger',
    seen: 'excerpt',
  },
  involve_cost: {
    name: "Involve: how much do participatory processes cost ('select your method last')",
    url: 'https://involve.org.uk/resources/knowledge-base/how-much-do-participatory-processes-cost',
    seen: 'excerpt',
  },
  involve_cost_ca: {
    name: "Involve: citizens' assembly cost",
    url: 'https://involve.org.uk/resources/knowledge-base/how-much-do-participatory-processes-cost/how-much-does-citizens-assembly',
    seen: 'excerpt',
  },
  involve_cost_cj: {
    name: "Involve: citizens' jury cost",
    url: 'https://involve.org.uk/resources/knowledge-base/how-much-do-participatory-processes-cost/how-much-does-citizens-jury-cost',
    seen: 'excerpt',
  },
  involve_scope: {
    name: 'Involve: scope checklist',
    url: 'https://involve.org.uk/resources/knowledge-base/resources/scope-checklist',
    seen: 'excerpt',
  },
  itst_digitalborgerdialog: {
    name: 'IT- og Telestyrelsen/KL: Digital Borgerdialog',
    url: 'https://www.yumpu.com/da/document/view/18485650/digital-borgerdialog-digitaliserdk',
    seen: 'excerpt',
  },
  jv_spoergetid: {
    name: 'JydskeVestkysten 2018: spørgetid bruges sjældent (Kolding: højst 5 gange på 15 år)',
    url: 'https://www.jv.dk/billund/Kommunerne-har-forskellige-regler-for-spoergetid/artikel/2593028',
    seen: 'excerpt',
  },
  kerteminde_spoergetid: {
    name: 'Kerteminde: spørgetid, højst 15 min før byrådsmødet',
    url: 'https://kerteminde.dk/politik/byraad/spoergetid',
    seen: 'excerpt',
  },
  kk_borgerpanel: {
    name: 'Københavns Kommune: Om borgerpanelet',
    url: 'https://www.kk.dk/indhold/om-borgerpanelet',
    seen: 'excerpt',
  },
  kk_br_2021: {
    name: 'KK Borgerrepræsentationen 22/4 2021 pkt. 10 (sagsopbygning)',
    url: 'https://kk.dk/dagsordener-og-referater/Borgerrepr%C3%A6sentationen/m%C3%B8de-22042021/referat/punkt-10',
    seen: 'excerpt',
  },
  kk_foretraede: {
    name: 'Københavns Kommune: foretræde for udvalg (10 min, højst 3 personer)',
    url: 'https://www.kk.dk/politik/politiske-udvalg/boerne-og-ungdomsudvalget/forretningsorden-og-foretraede',
    seen: 'excerpt',
  },
  kk_middelalder: {
    name: 'Københavns Kommune: Borgersamling Middelalderbyen',
    url: 'https://www.kk.dk/mindrebiltrafik',
    seen: 'excerpt',
  },
  kk_middelalder_hoering: {
    name: 'KK Bliv hørt: Byrums- og trafikplan (svar nr. 270)',
    url: 'https://blivhoert.kk.dk/node/57262/svar',
    seen: 'excerpt',
  },
  kk_middelalder_nyhed: {
    name: 'KK nyhed 26/8 2019',
    url: 'https://www.kk.dk/nyheder/borgersamling-saetter-gang-i-udvikling-af-middelalderbyen',
    seen: 'excerpt',
  },
  kk_oesterbro: {
    name: 'KK borgersamling indre Østerbro 2023',
    url: 'https://borgersamling2100.kk.dk/borgersamlingens-moeder',
    seen: 'excerpt',
  },
  klikovand_ar: {
    name: 'KLIKOVAND: augmented reality i dialog om vejbede',
    url: 'https://klikovand.dk/projekter/augmented-reality-letter-dialogen-i-borgerinddragelse/',
    seen: 'excerpt',
  },
  klimakonsulenten_borgerbesoeg: {
    name: 'klimakonsulenten.info: borgerbesøg',
    url: 'http://klimakonsulenten.info/projekter/borgerbesog/',
    seen: 'excerpt',
  },
  kolding_citizenplans: {
    name: 'AU infrapublics: Kolding borgerplaner',
    url: 'https://projects.au.dk/infrapublics/civic-communication/smart-city-projects/kolding-smart-city',
    seen: 'excerpt',
  },
  kolding_paaroerende: {
    name: 'Kolding: bruger- og pårørenderåd (frivilligt, høres bl.a. om tilsynsrapporter)',
    url: 'https://www.kolding.dk/borger/aeldre/plejebolig-plejecenter/bruger-og-paaroerenderaad',
    seen: 'excerpt',
  },
  ksl9b: {
    name: 'Kommunestyrelsesloven § 9 b',
    url: 'https://www.elov.dk/kommunestyrelsesloven/paragraf/9b/',
    seen: 'excerpt',
  },
  ku_lup: {
    name: 'KU Videntjenesten 2008: Lokale udviklingsplaner',
    url: 'https://videntjenesten.ku.dk/planlaegning_og_friluftsliv/det_aabne_land/planlaegning_og_forvaltning/videnblad_04.02-30/',
    seen: 'excerpt',
  },
  l191_2018: {
    name: 'L 191 (2017-18) bindende kommunale folkeafstemninger',
    url: 'https://ft.dk/samling/20171/lovforslag/l191/20171_l191_som_fremsat.htm',
    seen: 'excerpt',
  },
  landsbyklynger: {
    name: 'Landsbyklynger: høj svarprocent i borgerundersøgelser',
    url: 'https://blog.landsbyklynger.dk/2018/01/15/hvordan-faar-vi-en-hoej-svarprocent-i-borgerundersoegelsen/',
    seen: 'excerpt',
  },
  lederliv_udsatte: {
    name: 'Lederliv: ledelse af samskabelse på udsatteområdet',
    url: 'https://lederliv.dk/artikel/n%C3%A5r-alles-perspektiver-er-lige-vigtige',
    seen: 'excerpt',
  },
  legard2020: {
    name: 'Legard & Goldfrank 2020: kanaler kan undergrave hinanden',
    url: 'https://core-prod.cambridgecore.org/core/product/0E793B67E559CC31E699301E1986D028/core-reader',
    seen: 'excerpt',
  },
  licitationen_faellesskaber: {
    name: 'Licitationen: brætspillet FællesSkaber, afprøvet i Havdrup',
    url: 'https://www.licitationen.dk/article/view/635000/landskabsarkitekter_udvikler_braetspil_til_bedre_borgerinddragelse',
    seen: 'excerpt',
  },
  loa_boernbyggerbyen: {
    name: 'LOA: Børn Bygger Byen (25 værktøjer)',
    url: 'https://loa-fonden.dk/aktuelt/2018/maker-metoder-saadan-engagerer-du-boern-og-unge-i-byudviklingen/',
    seen: 'excerpt',
  },
  ltk_hoeringssvar: {
    name: 'Lyngby-Taarbæk: hvad der sker med høringssvar til en lokalplan (ændringer efter høringen)',
    url: 'https://www.ltk.dk/borger/byplanlaegning/lokalplaner/lokalplan-hoeringssvar',
    seen: 'excerpt',
  },
  lup_guide: {
    name: 'LUP – en guide til lokale udviklingsplaner (2015, LandLabDK)',
    url: 'https://www.slideshare.net/slideshow/lup-en-guide-til-lokale-udviklingsplaner/57953931',
    seen: 'excerpt',
  },
  madrid_medium: {
    name: 'Medium/Mejia: Decide Madrid (>20.000 forslag, 2 vedtaget, 2015-18)',
    url: 'https://medium.com/the-hitchhikers-guide-to-digital-democracy/decide-madrid-engaging-citizens-in-binding-policy-making-18ac4f78908e',
    seen: 'excerpt',
  },
  magasinetkbh: {
    name: 'Magasinet KBH om høringer og borgermøder',
    url: 'https://www.magasinetkbh.dk/indhold/beboere-skal-finde-losninger-pa-biltrafik-i-middelalderbyen',
    seen: 'excerpt',
  },
  maptionnaire_fig2017: {
    name: 'Kahila & Broberg FIG 2017',
    url: 'https://www.fig.net/resources/monthly_articles/2017/kahila_etal_may_2017.asp',
    seen: 'excerpt',
    vendor: true,
  },
  mechelen: {
    name: 'VRT: Mechelen 5.000 -> 447 -> 50',
    url: 'https://www.vrt.be/vrtnws/de/2020/02/28/mechelen-startet-einen-buergerdialog-nach-ostbelgischem-vorbild/',
    seen: 'excerpt',
  },
  melica: {
    name: 'Melica: fokusgrupper i samhällsplaneringen',
    url: 'https://www.melica.se/tjanster/fokusgrupper-i-samhallsplaneringen/',
    seen: 'excerpt',
  },
  memory: { name: 'Almen viden, ikke efterprøvet', url: '', seen: 'memory' },
  mitlejre2024: {
    name: 'mitlejre.dk: status for den brede dialog',
    url: 'https://www.mitlejre.dk/status-for-den-brede-dialog/',
    seen: 'excerpt',
  },
  mosaiclab: {
    name: 'MosaicLab: is deliberation always right?',
    url: 'https://www.mosaiclab.com.au/news-all-posts/2019/stakeholders-and-deliberation-monthly-myth-2shhy-sb9as',
    seen: 'excerpt',
  },
  naerdemokrati11: {
    name: 'Indenrigs- og Socialministeriet/KL: 11 eksempler på nærdemokrati',
    url: 'https://www.yumpu.com/da/document/view/28914811/11-eksempler-paa-naardemokrati-i-de-danske-odense-kommune',
    seen: 'excerpt',
  },
  newdemocracy: {
    name: "newDemocracy/UNDEF håndbog: 'when not to'",
    url: 'https://online.flipbuilder.com/lkyh/yqik/files/basic-html/page63.html',
    seen: 'excerpt',
  },
  odense_borgerklimaraad: {
    name: 'Odense Borgerklimaråd',
    url: 'https://www.odense.dk/byens-udvikling/klima/odense-borgerklimaraad',
    seen: 'excerpt',
  },
  odense_klima2021: {
    name: 'Odense Kommune: klimaindsats 2021',
    url: 'https://www.odense.dk/byens-udvikling/klima/klimaneutral-2030/klimaindsats-2021',
    seen: 'excerpt',
  },
  oecd2020: {
    name: 'OECD Catching the Deliberative Wave (2020)',
    url: 'https://oecd.org/en/publications/innovative-citizen-participation-and-new-democratic-institutions_339306da-en/full-report/component-6.html',
    seen: 'excerpt',
  },
  oecd2022: {
    name: 'OECD Guidelines for Citizen Participation Processes (2022)',
    url: 'https://oecd.org/en/publications/oecd-guidelines-for-citizen-participation-processes_f765caf6-en/full-report/component-6',
    seen: 'excerpt',
  },
  oecd_eval2021: {
    name: 'OECD Evaluation Guidelines for Representative Deliberative Processes (2021)',
    url: 'https://oecd.org/en/publications/evaluation-guidelines-for-representative-deliberative-processes_10ccbfcb-en/full-report/component-9.html',
    seen: 'excerpt',
  },
  os2consul: {
    name: 'OS2: OS2consul og Aarhus',
    url: 'https://www.os2.eu/blog/nyheder-2/case-os2consul-og-det-digitale-naere-demokrati-3925',
    seen: 'excerpt',
  },
  pantaneto_dbt: {
    name: 'Andersen & Jæger: Danish Participatory Models',
    url: 'http://pantaneto.co.uk/danish-participatory-models-ida-elisabeth-andersen-and-birgit-jaeger/',
    seen: 'excerpt',
  },
  participation_compass: {
    name: 'Participation Compass (via i2S): metodeliste og felter',
    url: 'https://i2s.anu.edu.au/resources/participation-compass',
    seen: 'excerpt',
  },
  participedia4225: {
    name: 'Participedia case 4225 My Neighbourhood',
    url: 'https://participedia.net/case/4225',
    seen: 'excerpt',
  },
  participedia5538: {
    name: 'Participedia: datafelter i case',
    url: 'https://participedia.net/case/5538',
    seen: 'excerpt',
  },
  participedia_api: {
    name: 'participedia/api (GitHub): SQL-feltliste',
    url: 'https://github.com/participedia/api',
    seen: 'excerpt',
  },
  people_participation: {
    name: 'Involve People & Participation Process Planner help',
    url: 'http://www.peopleandparticipation.net/display/ProcessPlanner/Process+Planner+Help',
    seen: 'excerpt',
  },
  planinfo_tilvejebringelse: {
    name: 'Planinfo: lokalplaners tilvejebringelse, høringsfrister efter § 24',
    url: 'https://admin.planinfo.dk/lokalplanlaegning/tilvejebringelse',
    seen: 'excerpt',
  },
  planlov20: {
    name: 'Planloven § 20 (naboorientering ved dispensation, 2 uger)',
    url: 'https://danskelove.dk/planloven/20',
    seen: 'excerpt',
  },
  planlov23c: { name: 'Planloven § 23 c', url: 'https://danskelove.dk/planloven/23c', seen: 'excerpt' },
  planlov24: { name: 'Planloven §§ 24-26', url: 'https://danskelove.dk/planloven/24-26', seen: 'excerpt' },
  planlov28: {
    name: 'Planloven § 28 (indsigelse fra en myndighed)',
    url: 'https://elov.dk/planloven/paragraf/28',
    seen: 'excerpt',
  },
  playbook: {
    name: 'People Powered Participation Playbook',
    url: 'https://www.peoplepowered.org/participation-playbook',
    seen: 'excerpt',
  },
  plos_photovoice: {
    name: 'PLOS Climate 2022: photovoice (svag kobling til beslutning)',
    url: 'https://doi.org/10.1371/journal.pclm.0000041',
    seen: 'excerpt',
  },
  ppgis_pocewicz2012: {
    name: 'Pocewicz m.fl. 2012: Internet vs paper PPGIS (Wyoming)',
    url: 'http://onlinelibrary.wiley.com/doi/10.1111/j.1467-9671.2011.01287.x/full',
    seen: 'excerpt',
  },
  publici_borgerbudget: {
    name: 'In-JeT: borgerbudget',
    url: 'https://www.public-i.dk/produkter/samskabelse-og-borgerbudget/',
    seen: 'excerpt',
    vendor: true,
  },
  retssikkerhedsloven30: {
    name: 'Retssikkerhedsloven §§ 30-32 (ældreråd)',
    url: 'https://danskelove.dk/retssikkerhedsloven/30-32',
    seen: 'excerpt',
  },
  ritzau_furesoe2020: {
    name: 'Ritzau/Furesø: Online borgermøder får flere til at deltage (maj 2020)',
    url: 'https://via.ritzau.dk/pressemeddelelse/online-borgermoder-far-flere-til-at-deltage?publisherId=13559223&releaseId=13593477',
    seen: 'excerpt',
  },
  roskilde_voresstemmer: {
    name: 'Roskilde Kommune: Vores Stemmer',
    url: 'https://roskilde.dk/kommunen/vision-politikker-og-indsatsomraader/hvordan-udvikler-vi-roskilde-kommune-mere-baeredygtigt',
    seen: 'excerpt',
  },
  rudersdal_govocal: {
    name: 'Go Vocal: Rudersdal efter borgersamling',
    url: 'https://www.go-vocal.com/dk/case-studies-dk/efter-borgersamling-tog-borgerne-ejerskab-for-debatten-online',
    seen: 'excerpt',
    vendor: true,
  },
  rudersdal_sn: {
    name: 'SN: Rudersdal borgersamling (37)',
    url: 'https://sn.dk/Rudersdal/Rudersdals-borgere-i-centrum-for-kommunens-baeredygtige-fremtid/artikel/1378707?rss',
    seen: 'excerpt',
  },
  sciencewise: {
    name: 'Sciencewise FAQ 6/7 (dialog £30.450-£788.000; dybde/antal-afvejning)',
    url: 'http://www.sciencewise-erc.org.uk/cms/faq-6-is-public-dialogue-worth-the-cost',
    seen: 'excerpt',
  },
  seed: {
    name: "COK/Komponent webinar 'Digital borgerinddragelse – også efter Corona' (Ulrich, Holm-Rasmussen, Kunding)",
    url: 'https://www.cok.dk/webinar-digital-borgerinddragelse-ogsaa-efter-corona',
    seen: 'excerpt',
  },
  seismonaut_aarhus: {
    name: 'Seismonaut: Sammen om Aarhus (budget 2011, 362 mio. kr.)',
    url: 'https://changepilot.wordpress.com/2011/04/14/case-seismonaut-dk-sammen-om-aarhus/',
    seen: 'excerpt',
    vendor: true,
  },
  silkeborg_naerdemokrati: {
    name: 'Silkeborg: Samarbejdsaftale for et godt nærdemokrati (marts 2021)',
    url: 'https://silkeborg.dk/demokrati/lokalraad-og-naerdemokrati/arbejdet-med-naerdemokrati',
    seen: 'excerpt',
  },
  skole_foraeldre: {
    name: 'Skole og Forældre: skolenedlæggelse (BEK 700/2014)',
    url: 'https://www.skole-foraeldre.dk/artikel/skolenedl%C3%A6ggelse',
    seen: 'excerpt',
  },
  skr_dialogguiden: {
    name: 'SKR om Dialogguiden (charette, community researchers, hackathon, medborgarförsamling)',
    url: 'https://skr.se/demokratiledningstyrning/medborgardialogdelaktighet/medborgardialog/dialogguiden.667.html',
    seen: 'excerpt',
  },
  skr_epanel: {
    name: 'SKL: E-panel för dialog med medborgarna (2010)',
    url: 'https://issuu.com./sverigeskommunerochlandsting/docs/5205',
    seen: 'excerpt',
  },
  skr_komplexa: {
    name: 'SKR: Medborgardialog i komplexa frågor (7 trin)',
    url: 'https://skr.se/skr/demokratiledningstyrning/medborgardialogdelaktighet/medborgardialog/medborgardialogikomplexafragor.26316.html',
    seen: 'excerpt',
  },
  sn_fredensborg2020: {
    name: 'SN: Fredensborg borgerinddragelse med afstand',
    url: 'https://sn.dk/Fredensborg/Borgerinddragelse-kan-lykkes-med-afstand/artikel/1357311?rss',
    seen: 'excerpt',
  },
  sn_furesoe2030: {
    name: 'SN/Furesø: Furesø 2030 (brev i e-Boks til alle, pop-up, gæstebud, platform)',
    url: 'https://sn.dk/Furesoe/Kom-med-dit-bud-paa-hvordan-vi-skaber-en-super-kommune/artikel/1373552?rss',
    seen: 'excerpt',
  },
  sn_furesoe_s: {
    name: 'SN: Furesø udviklingsudvalg (§ 17,4)',
    url: 'https://sn.dk/Furesoe/S-Gode-erfaringer-med-borgerdialog/artikel/937251?rss',
    seen: 'excerpt',
  },
  sogndal_minecraft: {
    name: 'Distriktssenteret: Sogndal Minecraft',
    url: 'https://distriktssenteret.no/eksempel/minecraft-engasjerte-barn-og-unge-i-samfunnsplanlegginga/',
    seen: 'excerpt',
  },
  sortition_eqlot: {
    name: 'Sortition Foundation via equalitybylot: svar typisk 4-7 %',
    url: 'https://equalitybylot.com/2019/07/26/sortition-foundations-selection-stratification-services-how-do-they-compare-to-the-standards/',
    seen: 'excerpt',
  },
  steno_etnisk: {
    name: 'Steno Sjælland: involvering af borgere m. etnisk minoritetsbaggrund',
    url: 'https://stenosjaelland.dk/vidensportal/cases-og-eksempler-fra-praksis/etnisk-minoritetsbaggrund/',
    seen: 'excerpt',
  },
  sv_openspace: {
    name: 'Svenska Open Space-institutet',
    url: 'https://www.svenskaopenspaceinstitutet.se/hur-gar-det-till/',
    seen: 'excerpt',
  },
  syddjurs_mobiltkontor: {
    name: 'Syddjurs: borgmesterens mobile kontor, åbent kontor + walk and talk',
    url: 'https://www.syddjurs.dk/mobiltkontor',
    seen: 'excerpt',
  },
  tekno_billund: {
    name: 'Teknologirådet: Billund budget 2012',
    url: 'https://tekno.dk/case/borgernes-budgetforslag-i-billund/',
    seen: 'excerpt',
  },
  tekno_konsensus: {
    name: 'Teknologirådet: konsensuskonference',
    url: 'https://tekno.dk/method/konsensuskonference/',
    seen: 'excerpt',
  },
  tekno_online: {
    name: 'Teknologirådet: online borgerinddragelse (pris 20-40.000 kr.)',
    url: 'https://tekno.dk/method/online-borgerinddragelse/',
    seen: 'excerpt',
  },
  tekno_online2: {
    name: 'Teknologirådet: online kan ikke stå alene; supplement',
    url: 'https://tekno.dk/service/online-borgerinddragelse-2/',
    seen: 'excerpt',
  },
  tekno_overblik: {
    name: 'Teknologirådet: metoder til borgerinddragelse',
    url: 'https://tekno.dk/business_area/borgerinddragelse/',
    seen: 'excerpt',
  },
  tjekrevision: {
    name: 'Tjek Revision: høringsfrister (passende frist-princip)',
    url: 'https://tjekrevision.dk/nyhedsoversigt/visning/er-du-opmaerksom-paa-fristerne-for-at-komme-med-bemaerkninger-til-planforslag?Action=1&M=NewsV2&PID=49064',
    seen: 'excerpt',
  },
  tverskov: {
    name: 'Tverskov: borgerdialog – formål og metoder',
    url: 'http://www.tverskovkommunikation.dk/borgerdialog/principper-og-metoder-2/',
    seen: 'excerpt',
  },
  ulrichconsult: {
    name: 'Ulrich Consult: fem procestyper (beslutning, afklaring, kvalificering, inspiration, afprøvning)',
    url: 'https://ulrichconsult.dk/demokratiprocesser/',
    seen: 'excerpt',
  },
  ungeraad_kk: {
    name: 'Københavns Kommune: Ungeråd KBH (35 medlemmer + 15 suppleanter, 12-20 år, 500.000 kr./år)',
    url: 'https://ungeraad.kk.dk/artikel/om-ungeraad-kbh',
    seen: 'excerpt',
  },
  userparticipation_wc: {
    name: 'user-participation.eu: World Café (12-2000)',
    url: 'https://www.user-participation.eu/planning-the-process/step-5-participatory-methods/planning-the-future-visions-strategies-projects/world-cafe',
    seen: 'excerpt',
  },
  uuckajrup: {
    name: 'Framtidsverkstad max 35, 1-2 dage',
    url: 'http://uuckajrup.se/kursutbud/demokratiska-processer/',
    seen: 'excerpt',
  },
  vanloese_panel: {
    name: 'minby.dk: Vanløse Lokaludvalg borgerpanel',
    url: 'https://minby.dk/2016/12/14/borgerne-skal-spoerges-i-et-borgerpanel/',
    seen: 'excerpt',
  },
  varde_voresstemmer: {
    name: 'Varde intranet: Vores Stemmer',
    url: 'http://intranet.vardekommune.dk/nyheder/praesentation-af-voresstemmer.aspx',
    seen: 'excerpt',
  },
  vejen_lup: {
    name: 'Vejen: lokale udviklingsplaner',
    url: 'https://vejen.dk/politik/landdistrikter/udviklingsplaner',
    seen: 'excerpt',
  },
  vejle_cave: {
    name: 'Teknologi-omtale: Vejle Bylaboratoriet, 3D-model (CAVE), 5-10 personer ad gangen',
    url: 'https://techst.dk/3d-computerspil-i-vejle-giver-borgerinddragelse-og-bedre-beslutninger/',
    seen: 'excerpt',
  },
  viborg_paaroerende: {
    name: 'Viborg: bruger- og pårørenderåd (5-7 medlemmer)',
    url: 'https://kommune.viborg.dk/Borger/Seniorer-og-pensionister/Aktiviteter-for-seniorer/Frivillige/Bruger-og-Paaroerende-Raad',
    seen: 'excerpt',
  },
  voreshav: {
    name: 'voreshav.dk: konsensuskonference 14 personer',
    url: 'https://voreshav.dk/hvordan/',
    seen: 'excerpt',
  },
  vtaiwan_uber: {
    name: 'vTaiwan Uber (Audrey Tang gengivet)',
    url: 'https://laantiguafrontera.wordpress.com/2016/09/30/uber-responds-to-vtaiwans-coherent-blended-volition/',
    seen: 'excerpt',
  },
  wedodemocracy_albertslund: {
    name: 'We Do Democracy: Albertslund (rådgiver)',
    url: 'https://www.wedodemocracy.dk/case/albertslund-borgersamling/',
    seen: 'excerpt',
  },
  wedodemocracy_gentofte: {
    name: 'We Do Democracy: Gentofte klimaborgersamling (rådgiver)',
    url: 'https://www.wedodemocracy.dk/en-groen-fremtid-i-gentofte-kommune-borgersamlingen-er-i-gang/',
    seen: 'excerpt',
  },
  wedodemocracy_horsholm: {
    name: 'We Do Democracy: Hørsholm klimaborgerpanel (rådgiver)',
    url: 'https://www.wedodemocracy.dk/case/hoersholm-kommunes-klimaborgerpanel/',
    seen: 'excerpt',
  },
  worldbank_rgs: {
    name: 'Spada m.fl. 2015 (WPS7204) i-voting Rio Grande do Sul',
    url: 'http://documents.worldbank.org/curated/en/483211468179939735/text/WPS7204.txt',
    seen: 'excerpt',
  },
};
