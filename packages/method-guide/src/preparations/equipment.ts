import type { Text } from '../vocabulary.ts';

/**
 * What a house may have already, so that it need not be found anew for each plan: the closed list. The first six carry
 * the names of the answers to the question about what is in place.
 */
export const equipment = [
  'medvirk',
  'survey',
  'map',
  'streaming',
  'hall',
  'contacts',
  'portable-loop',
  'sound',
  'projector',
  'live-poll',
  'online-room',
  'sms',
  'digital-post',
  'mailing-agreement',
  'post-boxes',
  'stand-kit',
  'tablets',
  'table-sheet',
  'run-sheet',
  'privacy-text',
  'photo-consent',
  'house-rules',
  'interpreters',
  'captioners',
  'draw',
  'trained-facilitators',
  'moderation-rota',
  'phone-hours',
  'citizens-panel',
] as const;
export type Equipment = (typeof equipment)[number];

const known: ReadonlySet<string> = new Set(equipment);

/** Whether a stored word is on the list; what was taken off it later is simply not known any more. */
export const isEquipment = (word: string): word is Equipment => known.has(word);

export type EquipmentGroup = 'technical' | 'agreements' | 'texts' | 'people';

export const equipmentGroupWords: Readonly<Record<EquipmentGroup, Text>> = {
  technical: { da: 'Teknik og lokaler', en: 'Technology and rooms' },
  agreements: { da: 'Aftaler med andre', en: 'Agreements with others' },
  texts: { da: 'Skabeloner og tekster', en: 'Templates and texts' },
  people: { da: 'Folk og faste rutiner', en: 'People and routines' },
};

type Described = { readonly name: Text; readonly group: EquipmentGroup };

export const equipmentWords: Readonly<Record<Equipment, Described>> = {
  medvirk: { name: { da: 'Medvirk, sat op og prøvet', en: 'Medvirk, set up and tried' }, group: 'technical' },
  survey: { name: { da: 'Et spørgeskemaværktøj', en: 'A survey tool' }, group: 'technical' },
  map: { name: { da: 'Et kort på nettet, man kan sætte prikker på', en: 'A map tool' }, group: 'technical' },
  streaming: {
    name: { da: 'Kamera, lyd og en kanal at sende på', en: 'Camera, sound and a channel to stream on' },
    group: 'technical',
  },
  hall: { name: { da: 'En sal med teleslynge', en: 'A hall with a hearing loop' }, group: 'technical' },
  contacts: {
    name: {
      da: 'Kontakt til skoler, boligforeninger og lokalråd',
      en: 'Contacts in schools, housing associations and local councils',
    },
    group: 'people',
  },
  'portable-loop': {
    name: { da: 'En teleslynge, der kan flyttes', en: 'A hearing loop that can be moved' },
    group: 'technical',
  },
  sound: {
    name: { da: 'Højttaler og to løse mikrofoner', en: 'A loudspeaker and two hand-held microphones' },
    group: 'technical',
  },
  projector: { name: { da: 'En projektor, der virker', en: 'A projector that works' }, group: 'technical' },
  'live-poll': {
    name: { da: 'Et værktøj til afstemning i salen', en: 'A tool for voting in the hall' },
    group: 'technical',
  },
  'online-room': {
    name: { da: 'Et mødeværktøj på nettet med grupperum', en: 'An online meeting tool with breakout rooms' },
    group: 'technical',
  },
  sms: { name: { da: 'Afsender til sms', en: 'A sender for text messages' }, group: 'technical' },
  'digital-post': {
    name: {
      da: 'Afsender i Digital Post, så der kan sendes til mange',
      en: 'A sender in Digital Post for many letters',
    },
    group: 'technical',
  },
  'mailing-agreement': {
    name: { da: 'Aftale om tryk og forsendelse', en: 'An agreement on printing and mailing' },
    group: 'agreements',
  },
  'post-boxes': {
    name: { da: 'Postkasser til svar på papir', en: 'Boxes for answers on paper' },
    group: 'technical',
  },
  'stand-kit': {
    name: { da: 'Bord, skilt og telt til at stå ude', en: 'Table, sign and tent for standing outdoors' },
    group: 'technical',
  },
  tablets: { name: { da: 'Tablets til udlån', en: 'Tablets to lend' }, group: 'technical' },
  'table-sheet': { name: { da: 'Skabelon til bordark', en: 'A template for table sheets' }, group: 'texts' },
  'run-sheet': { name: { da: 'Skabelon til drejebog', en: 'A template for run sheets' }, group: 'texts' },
  'privacy-text': {
    name: {
      da: 'Oplysningstekst, som databeskyttelsesrådgiveren har set',
      en: 'A privacy notice that the data protection officer has seen',
    },
    group: 'texts',
  },
  'photo-consent': {
    name: { da: 'Samtykke til fotos, til at skrive under', en: 'A consent form for photos' },
    group: 'texts',
  },
  'house-rules': {
    name: { da: 'Spilleregler for, hvad der kan vises', en: 'House rules for what can be shown' },
    group: 'texts',
  },
  interpreters: {
    name: { da: 'Aftale med et tolkebureau', en: 'An agreement with an interpreting agency' },
    group: 'agreements',
  },
  captioners: {
    name: { da: 'Aftale om skrivetolke', en: 'An agreement on captioners' },
    group: 'agreements',
  },
  draw: {
    name: {
      da: 'Udtræk af folkeregistret og en måde at trække lod på',
      en: 'Extracts from the population register and a way to draw lots',
    },
    group: 'agreements',
  },
  'trained-facilitators': {
    name: { da: 'Øvede mødeledere i huset', en: 'Trained facilitators in the house' },
    group: 'people',
  },
  'moderation-rota': {
    name: { da: 'Vagtplan for gennemsyn', en: 'A rota for reading what comes in' },
    group: 'people',
  },
  'phone-hours': {
    name: { da: 'Telefontid med en fast person', en: 'Telephone hours with a named person' },
    group: 'people',
  },
  'citizens-panel': { name: { da: 'Et borgerpanel', en: "A citizens' panel" }, group: 'people' },
};
