/** Words by which a text gives orders to whoever reads it by machine, in the languages that attempts are mostly written in. */
const patterns: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass)\s+(?:(?:all|any|every|of|the|these|those|your|my)\s+)*(?:(?:previous|prior|above|earlier|preceding|other|existing|system)\s+)+(?:instructions?|prompts?|rules|directions|guidelines|messages?|context)\b/iu,
  /\b(?:ignore|disregard|forget|override|bypass)\s+(?:(?:all|any|of)\s+)*(?:your|these|the)\s+(?:system\s+)?(?:instructions?|prompts?|rules|guidelines)\b/iu,
  /(?<!\p{L})(?:ignore[rz]?|oublie[rz]?|ne tenez pas compte|ne tiens pas compte)\s+(?:(?:de|des|toutes|tous|les|vos|tes|ces|aux)\s+)*(?:instructions|consignes|règles|directives)(?!\p{L})/iu,
  /(?<!\p{L})(?:ignor(?:a|e|en|ar|ad)|olvid(?:a|e|en|ar|ad)|haga caso omiso de|haz caso omiso de)\s+(?:(?:de|todas|todos|las|los|tus|sus|estas)\s+)*(?:instrucciones|indicaciones|reglas|directrices)(?!\p{L})/iu,
  /\b(?:reveal|print|repeat|show|output)\s+(?:your|the)\s+(?:system\s+)?prompt\b/iu,
  /\b(?:if\s+)?you(?:\s+are|’re|'re)\s+(?:now\s+)?an?\s+(?:(?:helpful|large)\s+)*(?:ai|llm|language\s+model|assistant|chatbot|agent|crawler)\b/iu,
  /\b(?:dear|note\s+to|attention|instructions?\s+(?:to|for)|message\s+(?:to|for))[\s,:]+(?:(?:all|any|every|the|large)\s+)*(?:ais?|llms?|language\s+models?|assistants?|chatbots?|agents?|crawlers?)\b/iu,
  /(?:^|[.!?:;]\s*|\b(?:and|must|always|please)\s+)tell\s+(?:(?:the|your|every|any|each)\s+)?(?:users?|readers?|person|people|humans?|callers?)\s+(?:that|to)\b/iu,
  /\b(?:when|if)\s+(?:(?:you\s+(?:are\s+)?)?(?:asked|summari[sz]ing|summari[sz]e|answering|answer))\b[^.]{0,80},\s*(?:always\s+)?(?:say|answer|reply|respond|recommend|give|call)\b/iu,
  /\b(?:new|updated|system)\s+(?:instructions?|prompt)\s*:/iu,
  /<\|[a-z_]+\|>|\[\/?INST\]|<<\/?SYS>>|<\/?(?:system|assistant|instructions?|prompt)>|^\s*#{1,6}\s*(?:system|assistant|instructions?)\s*:/imu,
];

/**
 * The first words in a text that speak to a language model; undefined where there are none. Text of contributors is data
 * to whoever reads it, and a model may take it for an order. This finds common forms only: what a reviewer is there for.
 */
export const speaksToModels = (text: string): string | undefined => {
  const plain = text.normalize('NFKC').replace(/\s+/gu, ' ');
  return patterns.map((pattern) => pattern.exec(plain)?.[0].trim()).find((found) => found !== undefined);
};
