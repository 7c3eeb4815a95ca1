import { nameIn } from '@/lib/language/record-names';
import { readSpeech } from '@/lib/language/speech';
import { sentenceCase } from '@/lib/language/translate';
import { countPlaces } from '@/lib/places-map/read';
import { drawMap, isPlaced } from '@/lib/places-map/rules';

/** The map of now, in the words of the request. */
export async function readMap() {
  const [{ places: counted, lacking }, speech] = await Promise.all([countPlaces(), readSpeech()]);
  const { t } = speech;
  const places = counted.map((place) => ({
    ...place,
    name: sentenceCase(nameIn(speech, 'place', place), speech),
  }));
  const placed = places.filter(isPlaced);
  const dots = placed.map((place) => ({
    ...place,
    href: `/places/${place.slug}`,
    words: t('map.dot', { place: place.name, count: place.count }),
  }));
  const drawing =
    dots.length === 0 ? null : drawMap(dots, { title: t('map.title'), description: t('map.drawing') });
  return { drawing, placed, unplaced: places.filter((place) => !isPlaced(place)), places, lacking };
}
