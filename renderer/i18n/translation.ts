/** The keys of an English namespace as Chinese has them: it knows no singular, so `_one` falls away. */
type KeysWithoutSingular<English> = {
  [Key in keyof English as Key extends `${string}_one` ? never : Key]: string;
};

/** What a translation of the English namespace must have: every key, none more, each a text. */
export type Translation<English> = Readonly<KeysWithoutSingular<English>>;
