/** A thing in the words of schema.org: its type, and for each property its values. */
type Thing = { type: string; values: Record<string, Value[]> };
type Value = string | { link: string } | Thing;

/**
 * What the page is about, as microdata for machines: nothing to see, and no script element. Everything in it also
 * stands on the page in words.
 */
export function Described({ thing }: { thing: Thing }) {
  return (
    <div hidden itemScope itemType={`https://schema.org/${thing.type}`}>
      <Properties of={thing} />
    </div>
  );
}

function Properties({ of }: { of: Thing }) {
  return Object.entries(of.values).flatMap(([property, values]) =>
    values.map((value, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list of values
      <Property key={`${property} ${place}`} name={property} value={value} />
    )),
  );
}

function Property({ name, value }: { name: string; value: Value }) {
  if (typeof value === 'string') return <meta itemProp={name} content={value} />;
  if ('link' in value) return <link itemProp={name} href={value.link} />;
  return (
    <div itemProp={name} itemScope itemType={`https://schema.org/${value.type}`}>
      <Properties of={value} />
    </div>
  );
}
