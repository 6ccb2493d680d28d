// In place of Shiki's grammars and themes.
export default [];
