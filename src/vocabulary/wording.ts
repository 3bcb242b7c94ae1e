import type { InterfaceLanguage } from './define.ts';

/** Wording to avoid, and what to write. */
export interface Wording {
  /** A pattern of whole words in lower case; a capital is taken for a part of a name. */
  readonly avoid: string;
  readonly better: string;
}

/** Words that show people as helpless, as things or as offenders, and words that sell. Names and quotations may have them. */
export const wordings: Readonly<Partial<Record<InterfaceLanguage, readonly [Wording, ...Wording[]]>>> = {
  en: [
    { avoid: 'slaves?|enslaved|slave labou?r', better: 'person in forced labour, person who was trafficked' },
    { avoid: 'white slavery', better: 'trafficking in persons' },
    { avoid: 'rescu(?:e|es|ed|ing|ers?)', better: 'help to leave, free, find, support' },
    { avoid: 'prostitutes?|hookers?', better: 'person in prostitution, person who sells sex' },
    { avoid: 'child prostitut(?:es?|ion)', better: 'sexual exploitation of children' },
    { avoid: 'child porn(?:ography)?', better: 'child sexual abuse material' },
    { avoid: 'illegal (?:im)?migrants?|illegal workers?|illegals', better: 'person without papers, undocumented migrant' },
    { avoid: 'voiceless|helpless|defenceless', better: 'the situation the people are in' },
    { avoid: 'trafficked (?:girl|woman|women|boy|man|men|child|children)s?', better: 'girl, woman, boy, man or child who was trafficked' },
    { avoid: 'human cargo|human merchandise', better: 'people who were transported' },
    { avoid: 'broken lives|shattered', better: 'what happened, in plain words' },
    { avoid: 'pimps?', better: 'person who exploits, trafficker' },
    { avoid: 'cutting-edge|state-of-the-art|game-chang(?:er|ing)|world-leading|revolutionary', better: 'what it does' },
  ],
  fr: [
    { avoid: 'esclaves?', better: 'personne soumise au travail forcé, personne victime de traite' },
    { avoid: 'traites? des blanches', better: 'traite des êtres humains' },
    { avoid: 'sauvetages?|sauv(?:er|é|ée|és|ées)', better: 'aider à sortir, libérer, repérer, soutenir' },
    { avoid: 'prostituées?|filles? perdues?', better: 'personne en situation de prostitution' },
    {
      avoid: 'prostitution (?:enfantine|infantile|des mineure?s|d’enfants)|(?:mineure?s|enfants) prostituée?s',
      better: 'exploitation sexuelle des enfants',
    },
    { avoid: 'pédopornographi(?:e|que|ques)|pornographie (?:infantile|enfantine)', better: 'contenus d’abus sexuels sur enfants' },
    { avoid: 'clandestin(?:e|s|es)?|migrants? illéga(?:l|ux)|les illégaux', better: 'personne sans papiers' },
    { avoid: 'sans voix|sans défense', better: 'la situation de ces personnes' },
    { avoid: '(?:personnes?|femmes?|filles?|hommes?|garçons?|enfants?) trafiquée?s?', better: 'personne victime de traite' },
    { avoid: 'cargaisons? humaines?|marchandises? humaines?|bétail humain', better: 'les personnes qui ont été transportées' },
    { avoid: 'vies? brisées?', better: 'ce qui s’est passé, en mots simples' },
    { avoid: 'proxénètes?', better: 'auteur de traite, exploiteur' },
    { avoid: 'petites bonnes?', better: 'enfant employée comme domestique' },
    { avoid: 'à la pointe|révolutionnaires?|de pointe', better: 'ce que fait l’outil' },
  ],
  es: [
    { avoid: 'esclav(?:o|a|os|as)', better: 'persona en trabajo forzoso, persona víctima de trata' },
    { avoid: 'trata de blancas', better: 'trata de personas' },
    { avoid: 'rescat(?:e|es|ar|ado|ada|ados|adas)', better: 'ayudar a salir, liberar, identificar, apoyar' },
    { avoid: 'prostitut(?:a|as|o|os)', better: 'persona en situación de prostitución' },
    {
      avoid: 'prostitución (?:infantil|de menores|de niñas)|(?:menores?|niñas?|niños?) prostituid[oa]s?',
      better: 'explotación sexual de niñas y niños',
    },
    { avoid: 'pornografía infantil', better: 'material de abuso sexual infantil' },
    { avoid: '(?:in)?migrantes? ilegal(?:es)?|ilegales', better: 'persona sin papeles' },
    { avoid: 'sin voz|indefens(?:o|a|os|as)', better: 'la situación de esas personas' },
    {
      avoid: '(?:personas?|mujer(?:es)?|niñ[oa]s?|hombres?|víctimas?) (?:traficad[oa]s?|tratad[oa]s?)',
      better: 'persona víctima de trata',
    },
    { avoid: 'carga humana|mercancía humana|ganado humano', better: 'las personas que fueron transportadas' },
    { avoid: 'vidas? (?:rotas?|destrozadas?)', better: 'lo que pasó, con palabras sencillas' },
    { avoid: 'proxenetas?|chulos?|padrotes?', better: 'persona que explota, tratante' },
    { avoid: 'criadas?|sirvientas?', better: 'trabajadora del hogar' },
    { avoid: 'de vanguardia|revolucionari(?:o|a|os|as)|de última generación', better: 'lo que hace la herramienta' },
  ],
};
