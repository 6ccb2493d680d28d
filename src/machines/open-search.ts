// How a browser searches the help centre from its address bar: https://github.com/dewitt/opensearch

/** @param search address of the search page, with the origin */
export function openSearchXml({
  name,
  locale,
  search,
  icon,
}: {
  name: string;
  locale: string;
  search: string;
  icon: string;
}): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escaped(name.slice(0, MAX_NAME))}</ShortName>
<Description>${escaped(name)}</Description>
<Language>${locale}</Language>
<InputEncoding>UTF-8</InputEncoding>
<Image type="image/svg+xml">${escaped(icon)}</Image>
<Url type="text/html" method="get" template="${escaped(search)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}

const MAX_NAME = 16; // characters, as the specification has it

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
