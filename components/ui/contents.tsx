export interface ContentsProps {
  /** What the list is, for screen readers. */
  label: string;
  /** Sections of the page: id and words. */
  sections: { id: string; words: string }[];
}

/** Ways into a long page. */
export function Contents({ label, sections }: ContentsProps) {
  return (
    <nav aria-label={label} className="mt-5 print:hidden">
      <ul className="flex flex-wrap gap-x-6 gap-y-1 text-note">
        {sections.map(({ id, words }) => (
          <li key={id}>
            <a href={`#${id}`} className="inline-block py-0.5">
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
