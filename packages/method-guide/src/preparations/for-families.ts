import type { Family } from '../vocabulary.ts';
import type { Preparation } from './preparation.ts';
import { decision, end, prepare, say, start } from './preparation.ts';

/** What a kind of method asks for, beside what follows from how people meet. Judgement. */
export const preparationsByFamily: Readonly<Record<Family, readonly Preparation[]>> = {
  inform: [
    prepare(
      'in-short',
      start(14),
      'text',
      'communication',
      say(
        'Skriv kort fortalt på højst 80 ord: det er åbent, det er afgjort, det ved vi ikke endnu',
        'Write it in short, at most 80 words: what is open, what is settled, what we do not know yet',
      ),
      { isOnce: true },
    ),
    prepare(
      'stranger-reads',
      start(7),
      'text',
      'communication',
      say(
        'Få én, der ikke kender sagen, til at læse teksten højt',
        'Have somebody who does not know the case read the text aloud',
      ),
    ),
  ],
  ideation: [
    prepare(
      'frame',
      start(14),
      'text',
      'planner',
      say(
        'Skriv tre eksempler på idéer, der kan bruges, og én, der ikke kan',
        'Write three examples of ideas that can be used, and one that cannot',
      ),
    ),
    prepare(
      'first-ideas',
      start(0),
      'people',
      'communication',
      say(
        'Bed fem forskellige mennesker om at skrive de første idéer',
        'Ask five different people to write the first ideas',
      ),
      {
        why: say('Ingen vil være den første på en tom side.', 'Nobody wants to be first on an empty page.'),
      },
    ),
  ],
  dialogue: [
    prepare(
      'both-sides',
      start(14),
      'people',
      'planner',
      say(
        'Ring til mindst én fra hver side, og bed dem om at komme',
        'Call at least one from each side and ask them to come',
      ),
    ),
  ],
  opinion: [
    prepare(
      'seed-statements',
      start(14),
      'text',
      'planner',
      say(
        'Skriv tredive korte udsagn, som folk virkelig siger dem, fra alle sider',
        'Write thirty short statements as people really say them, from all sides',
      ),
    ),
    prepare(
      'daily-statements',
      start(0),
      'staff',
      'planner',
      say(
        'Godkend nye udsagn hver dag; regn med, at en tredjedel skal skrives om eller ud',
        'Approve new statements every day; expect a third to be rewritten or left out',
      ),
    ),
  ],
  survey: [
    prepare(
      'pilot',
      start(10),
      'text',
      'planner',
      say(
        'Lad fem mennesker svare højt, og ret de spørgsmål, de studser over',
        'Let five people answer aloud, and mend the questions they stumble on',
      ),
    ),
    prepare(
      'few-background',
      start(10),
      'data',
      'planner',
      say(
        'Stryg spørgsmål om folk selv, til der er højst to',
        'Strike questions about people themselves until two are left at most',
      ),
    ),
    prepare(
      'result-day',
      end(-21),
      'answer',
      'communication',
      say('Vis svarene med, hvem I ikke har hørt fra', 'Show the answers together with who was not heard'),
    ),
  ],
  mapping: [
    prepare(
      'base-map',
      start(14),
      'technical',
      'it',
      say(
        'Læg sagens område på kortet, og skriv, hvad prikkerne bruges til',
        'Put the area on the map, and write what the dots are used for',
      ),
    ),
    prepare(
      'without-map',
      start(7),
      'technical',
      'it',
      say(
        'Giv dem, der ikke kan bruge et kort, en liste over steder',
        'Give those who cannot use a map a list of places',
      ),
    ),
  ],
  vote: [
    prepare(
      'advisory',
      start(14),
      'text',
      'planner',
      say(
        'Skriv, hvem afstemningen binder, og hvad den ikke afgør',
        'Write whom the vote binds, and what it does not settle',
      ),
    ),
    prepare(
      'options-priced',
      start(14),
      'text',
      'planner',
      say(
        'Skriv pris og følge ved hver mulighed, lige langt og lige pænt',
        'Write price and consequence beside each option, equally long and equally fair',
      ),
    ),
    prepare(
      'result-shown',
      end(-1),
      'answer',
      'communication',
      say(
        'Vis resultatet samme dag, med hvor mange der stemte',
        'Show the result the same day, with how many voted',
      ),
    ),
  ],
  hearing: [
    prepare(
      'help-fields',
      start(7),
      'text',
      'planner',
      say(
        'Bed i skemaet om den vigtigste pointe i én sætning og om, hvad der skal ændres',
        'Ask in the form for the main point in one sentence and for what should change',
      ),
      { why: say('Det sparer meget af opsamlingen.', 'It saves much of the summing up.') },
    ),
  ],
  initiative: [
    prepare(
      'threshold',
      start(30),
      'law',
      'leader',
      say(
        'Få byrådets ja til, hvor mange der skal støtte, og hvad der så sker',
        "Get the council's yes to how many must support it, and what then happens",
      ),
    ),
    prepare(
      'propose-help',
      start(10),
      'people',
      'desk',
      say(
        'Aftal, hvem der hjælper en borger med at skrive sit forslag',
        'Agree who helps a resident write a proposal',
      ),
    ),
  ],
  budget: [
    prepare(
      'money-bound',
      start(42),
      'law',
      'leader',
      say(
        'Få byrådets ja til beløbet, reglerne og hvem der bygger',
        "Get the council's yes to the sum, the rules and who builds",
      ),
    ),
    prepare(
      'price-check',
      start(21),
      'people',
      'planner',
      say(
        'Aftal med fagfolkene, hvem der regner priser ud, og hvor hurtigt',
        'Agree with the specialists who works out prices, and how fast',
      ),
    ),
  ],
  codevelop: [
    prepare(
      'what-becomes',
      start(21),
      'people',
      'leader',
      say(
        'Aftal med dem, der bestemmer, hvad de gør med det, I laver sammen',
        'Agree with those who decide what they do with what you make together',
      ),
    ),
    prepare(
      'expenses-codevelop',
      start(14),
      'booking',
      'planner',
      say(
        'Beslut, om I betaler kørsel og tid, og skriv det i indbydelsen',
        'Decide whether you pay for transport and time, and say so in the invitation',
      ),
    ),
  ],
  insight: [
    prepare(
      'recruit-through',
      start(21),
      'people',
      'planner',
      say(
        'Find folk gennem én, de kender, og ikke kun dem, der melder sig',
        'Find people through somebody they know, not only those who come forward',
      ),
    ),
    prepare(
      'guide',
      start(10),
      'text',
      'planner',
      say(
        'Skriv højst otte åbne spørgsmål, og prøv dem på en kollega',
        'Write at most eight open questions and try them on a colleague',
      ),
    ),
    prepare(
      'insight-back',
      end(-14),
      'answer',
      'planner',
      say(
        'Send dem, der var med, det I hørte, og spørg, om det passer',
        'Send those who took part what you heard, and ask whether it is right',
      ),
    ),
  ],
  monitor: [
    prepare(
      'who-mends',
      start(14),
      'people',
      'leader',
      say(
        'Sæt navn på den, der retter det, folk melder, og på fristen',
        'Name who mends what people report, and the deadline',
      ),
    ),
    prepare(
      'show-mended',
      start(-28),
      'answer',
      'communication',
      say(
        'Vis de første ting, der er rettet, med billede',
        'Show the first things that were mended, with a picture',
      ),
    ),
  ],
  meeting: [
    prepare(
      'politicians-role',
      start(14),
      'people',
      'leader',
      say(
        'Aftal med politikerne, om de lytter eller svarer, og skriv det på programmet',
        'Agree with the politicians whether they listen or answer, and print it in the programme',
      ),
    ),
    prepare(
      'notes-out',
      end(-7),
      'answer',
      'planner',
      say(
        'Læg en side ud om, hvad der blev spurgt om, og hvad I svarede',
        'Publish one page on what was asked and what you answered',
      ),
    ),
  ],
  workshop: [
    prepare(
      'table-hosts',
      start(14),
      'staff',
      'facilitator',
      say('Find og øv bordværter, der kan tie stille', 'Find and train table hosts who can keep quiet'),
    ),
  ],
  minipublic: [
    prepare(
      'lead-facilitator',
      start(84),
      'staff',
      'leader',
      say(
        'Find en mødeleder, der ikke har en mening om sagen',
        'Find a facilitator without an opinion on the case',
      ),
    ),
    prepare(
      'info-pack',
      start(21),
      'text',
      'planner',
      say(
        'Send oplægget ud, læst af begge sider i sagen',
        'Send the briefing out, read by both sides of the case',
      ),
    ),
    prepare(
      'council-meets',
      decision(21),
      'answer',
      'leader',
      say(
        'Lad deltagerne selv lægge deres anbefalinger frem for politikerne',
        'Let the participants put their recommendations to the politicians themselves',
      ),
    ),
  ],
  outreach: [
    prepare(
      'may-stand',
      start(21),
      'people',
      'planner',
      say(
        'Spørg stedet om lov, og hvornår der kommer flest',
        'Ask the place for permission, and when most people come',
      ),
    ),
    prepare(
      'kit',
      start(2),
      'technical',
      'planner',
      say(
        'Pak bord, skilt, sedler, kuglepenne og noget at byde på',
        'Pack a table, a sign, slips, pens and something to offer',
      ),
      { needs: ['stand-kit'] },
    ),
    prepare(
      'answer-place',
      start(1),
      'answer',
      'communication',
      say(
        'Skriv på skiltet, hvor og hvornår folk kan se, hvad det blev til',
        'Write on the sign where and when people can see what came of it',
      ),
    ),
  ],
  youth: [
    prepare(
      'not-exams',
      start(35),
      'people',
      'planner',
      say(
        'Læg dagen uden for prøver, lejrskole og ferie',
        'Put the day outside exams, school camp and holidays',
      ),
    ),
    prepare(
      'class-answer',
      end(-21),
      'answer',
      'planner',
      say(
        'Fortæl børnene eller de unge selv, hvad det blev til',
        'Tell the children or young people themselves what came of it',
      ),
    ),
  ],
  body: [
    prepare(
      'their-agenda',
      start(28),
      'people',
      'planner',
      say(
        'Spørg, hvornår de mødes, og hvornår papirerne skal være der',
        'Ask when they meet, and when the papers must be there',
      ),
    ),
    prepare(
      'papers-to-body',
      start(10),
      'text',
      'planner',
      say(
        'Send to sider og tre spørgsmål, I vil have svar på',
        'Send two pages and three questions you want answered',
      ),
    ),
    prepare(
      'body-answer',
      end(-21),
      'answer',
      'planner',
      say('Skriv tilbage, hvad I gjorde med deres råd', 'Write back what you did with their advice'),
    ),
  ],
};
