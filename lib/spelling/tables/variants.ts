/**
 * Names that one person may bear side by side though no letter rule leads from one to the other: the same
 * name in Russian, Ukrainian, Belarusian and English, and short forms. Folded English-press spelling; each
 * line is one name. They make names that may be the same, never more.
 */
const GROUPS = `
vladimir volodimir uladzimir
nikolai mikola mikalai
sergei sergi serhii siarhei siargei
aleksandr aleksander alexander oleksandr aliaksandr sasha
aleksandra oleksandra sasha
aleksei oleksi aliaksei alexi
andrei andri
dmitri dmitro dzmitri dima
mikhail mikhailo mikhas michael misha
evgeni evgen iaugen eugene zhenia
evgenia eugenia zhenia
elena olena alena helena lena
ekaterina katerina katsiarina catherine katia
anna ganna hanna
grigori grigor rigor
ilia illia elias
iosif iosip josef joseph
pavel pavlo paul
petr petro piotr peter
vasili vasil
iuri iurii iegor
georgi iegor egor
oleg oleh aleg
igor ihor igar
tatiana tetiana tatsiana tania
natalia nataliia nataliya natasha
maria mariia masha
svetlana svitlana sviatlana sveta
galina halina
kirill kirilo kiril cyril
stepan stiapan stefan
filipp filip pilip
fedor fedir teodor
konstantin kostiantin kanstantsin
iakov iakiv iakub jacob
artem artiom
bota botagoz
maks maksim maxim
ibragim abraham ibrahim
shokan chokan
mukhamed mukhamad magomed mokhamed mokhamad mukhamet makhmet muhamad mohamad
`;

/** The lines a folded name stands in. */
export const VARIANTS: ReadonlyMap<string, readonly number[]> = byName();

function byName(): Map<string, number[]> {
  const lines = new Map<string, number[]>();
  GROUPS.trim()
    .replace(/([a-z])\1/g, '$1')
    .split('\n')
    .forEach((group, line) => {
      for (const name of group.split(' ')) {
        const known = lines.get(name);
        if (known === undefined) lines.set(name, [line]);
        else known.push(line);
      }
    });
  return lines;
}
