/** The priorities of a pairing: their names, and what each means. */
import type { Priority } from '../types.js';
import { t } from '../words/words.js';

/** In the order in which they are offered. */
export const PRIORITIES: readonly Priority[] = ['everyone-matched', 'best-total', 'fairest', 'stable'];

export const priorityName = (priority: Priority): string => t(`priority-${priority}`);

/** What a priority means, in a sentence. */
export const priorityMeans = (priority: Priority): string => t(`priority-means-${priority}`);
