/** What the fields and roles of a person are called on this page. */
import type { Field, Role } from '../types.js';
import { t } from '../words/words.js';

/** In the order in which they are offered. */
export const FIELDS: readonly Field[] = [
  'id', 'name', 'first-name', 'last-name', 'email', 'role', 'level', 'manager', 'dotted-lines', 'department', 'location', 'timezone', 'languages', 'offers', 'wants',
  'availability', 'mentor-capacity', 'mentee-capacity', 'total-capacity', 'wishes', 'custom', 'ignore',
];

export const fieldName = (field: Field): string => t(`field-${field}`);

/** A role on a label by itself. */
export const roleTag = (role: Role): string => t(`role-tag-${role}`);

/** All four at once, for tables of thousands of rows. */
export const roleTags = (): Record<Role, string> => ({ mentor: roleTag('mentor'), mentee: roleTag('mentee'), both: roleTag('both'), none: roleTag('none') });

/** "12 mentors, 9 mentees, 2 both": how many have which role; the last two only where there are any. */
export function rolesIn({ mentor, mentee, both, none }: Record<Role, number>): string {
  return [
    t('roster-mentors', { count: mentor }),
    t('roster-mentees', { count: mentee }),
    ...(both > 0 ? [t('roster-both', { count: both })] : []),
    ...(none > 0 ? [t('roster-none', { count: none })] : []),
  ].join(', ');
}
