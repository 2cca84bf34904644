import type { Block } from './block';
import type { People } from './find-speaker';
import type { Person } from './person';
import { topicOf } from './quote-subject';
import { epithetAt } from './role-later';

/**
 * Gives who has no role the one a paragraph takes them up by: "Tepuk tangan untuk Rangga. ¶ Pianis kelahiran Rawasari itu …".
 * It is whom the paragraph before is about; nobody where that one names others without a role.
 */
export function addEpithets(
  blocks: Block[],
  roles: Map<Person, string>,
  people: Pick<People, 'personAt'>,
): void {
  blocks.forEach((block, order) => {
    const before = blocks[order - 1];
    const epithet = before && epithetAt(block, 0);
    if (!epithet) return;
    const named = new Set(before.tokens.flatMap((_, at) => people.personAt(before, at) ?? []));
    const topic = named.size === 1 ? [...named][0] : topicOf(before, people);
    if (!topic || roles.has(topic)) return;
    if ([...named].every((person) => person === topic || roles.has(person))) roles.set(topic, epithet.text);
  });
}
