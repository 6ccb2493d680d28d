// A sentence that leans on the one before it: “Note that this action …”, „Tokiu atveju …“, «Это …».

const languages: Record<string, RegExp> = {
  en: /^(?:(?:it|its|they|them|their|he|she|this|that|these|those|such|instead|otherwise|however|but|therefore|also|then|afterwards?|alternatively|additionally|besides|moreover|(?:in|after|with|without|for|before|during|by|from) (?:this|that|these|those|such|either) ?|in addition|if (?:so|not)|to do (?:so|this|that|it)|you can (?:also|then)|you(?:'ll|’ll| will) (?:also|then)|(?:once|when|if|after|until) (?:it|this|that|they)|the (?:latter|former|same))(?!\p{L}))/iu,
  lt: /^(?:(?:tai|ji|jis|jie|jos|jį|ją|jų|juos|jas|jo|jam|jai|tas|ta|tie|tos|tą|to|šis|ši|šie|šios|šį|šią|šių|šiuo|tokiu atveju|tokia|toks|tuomet|tada|todėl|tačiau|bet|taip pat|be to|priešingu atveju|kitu atveju|kitaip|po to|vėliau|tam|ten|jei(?:gu)? (?:taip|ne)(?=,)|(?:kai|jei|jeigu|kol) (?:ji|jis|jie|jos|tai))(?!\p{L}))/iu,
  ru: /^(?:(?:это|этот|эта|эти|эту|этого|этому|этим|он|она|оно|они|его|её|ее|их|ему|ей|им|такой|такая|такие|в (?:этом|таком|противном|ином) случае|тогда|поэтому|также|кроме того|однако|но|затем|потом|после (?:этого|чего)|иначе|для этого|при этом|там|тот|та|те|то|если (?:да|нет)(?=,)|(?:когда|если|пока|как только) (?:он|она|оно|они|это))(?!\p{L}))/iu,
};

/** True where it can neither stand first nor alone. “It is possible to …” leans on nothing. */
export function refersBack(text: string, locale: string): boolean {
  if (
    /^it (?:is|may be|can be) (?:not )?(?:possible|important|best|better|necessary|enough|recommended|easy) (?:to|that)/i.test(
      text,
    )
  )
    return false;
  return (languages[locale] ?? languages.en!).test(text);
}
