/** What the fields of a person are called on this page, in the order they are offered. */
import type { Field } from '../types.js';

export const FIELD_NAMES: readonly [Field, string][] = [
  ['id', 'Id'],
  ['name', 'Name'],
  ['first-name', 'First name'],
  ['last-name', 'Last name'],
  ['email', 'E-mail'],
  ['role', 'Role (mentor or mentee)'],
  ['level', 'Level, grade or title'],
  ['manager', 'Manager'],
  ['dotted-lines', 'Further managers'],
  ['department', 'Department'],
  ['location', 'Location'],
  ['timezone', 'Time zone'],
  ['languages', 'Languages'],
  ['offers', 'Skills offered'],
  ['wants', 'Skills wanted'],
  ['availability', 'Weekly hours'],
  ['mentor-capacity', 'How many mentees (as mentor)'],
  ['mentee-capacity', 'How many mentors (as mentee)'],
  ['total-capacity', 'How many partners in all'],
  ['wishes', 'Wished-for partners'],
  ['custom', 'Keep under its own name'],
  ['ignore', 'Do not take over'],
];

export const ROLE_NAMES = { mentor: 'Mentor', mentee: 'Mentee', both: 'Both', none: 'Not in the programme' } as const;
