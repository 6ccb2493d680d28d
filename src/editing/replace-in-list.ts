// Other texts in place of some of a list's in YAML; every other byte stays as its author wrote it.
import { isScalar, isSeq, parseDocument, stringify } from 'yaml';

/** @param yaml a whole document, as it stands in its file  @param replace text of the list `key` → another one, or null to leave it */
export function replaceInList(yaml: string, key: string, replace: (text: string) => string | null): string {
  const list = parseDocument(yaml).get(key, true);
  if (!isSeq(list)) return yaml;
  return list.items.reduceRight((text: string, item) => {
    if (!isScalar(item) || typeof item.value !== 'string') return text;
    const other = replace(item.value);
    const [start, end] = item.range!;
    return other === null ? text : text.slice(0, start) + stringify(other).trimEnd() + text.slice(end);
  }, yaml);
}
