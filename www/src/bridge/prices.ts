/** Numbers that are typed arrays in the contract and lists in JSON. */
import type { Certificate, Circles, Pairing, Prices, Programme, Rematch, Rounds } from '../types.js';

const one = (raw: Prices): Prices => ({ ...raw, mentors: Float64Array.from(raw.mentors), mentees: Float64Array.from(raw.mentees) });

export function prices(certificate: Certificate): Certificate {
  const typed = { ...certificate, prices: certificate.prices ? one(certificate.prices) : null };
  return typed.stages ? { ...typed, stages: typed.stages.map(one) } : typed;
}

export function pairingPrices(pairing: Pairing): Pairing {
  return { ...pairing, certificate: prices(pairing.certificate) };
}

export function rematchPrices(answer: Rematch): Rematch {
  return { ...answer, frontier: answer.frontier.map((choice) => ({ ...choice, pairing: pairingPrices(choice.pairing) })) };
}

export function roundsPrices(answer: Rounds): Rounds {
  return { ...answer, rounds: answer.rounds.map(pairingPrices) };
}

export function circlesPrices(answer: Circles): Circles {
  return { ...answer, pairing: pairingPrices(answer.pairing) };
}

export function programmePrices(programme: Programme): Programme {
  return {
    ...programme,
    pairing: programme.pairing && pairingPrices(programme.pairing),
    scenarios: programme.scenarios.map((scenario) => ({ ...scenario, pairing: pairingPrices(scenario.pairing) })),
  };
}

const listed = (raw: Prices): Prices => ({ ...raw, mentors: Array.from(raw.mentors), mentees: Array.from(raw.mentees) }) as unknown as Prices;
const plain = new WeakMap<Pairing, Pairing>();

function plainPairing(pairing: Pairing): Pairing {
  let found = plain.get(pairing);
  if (found === undefined) {
    const { certificate } = pairing;
    const bare = { ...certificate, prices: certificate.prices ? listed(certificate.prices) : null };
    found = { ...pairing, certificate: certificate.stages ? { ...bare, stages: certificate.stages.map(listed) } : bare };
    plain.set(pairing, found);
  }
  return found;
}

/** A programme with lists in place of typed arrays, as JSON has it; the same pairing gives the same object. */
export function plainProgramme(programme: Programme): Programme {
  return {
    ...programme,
    pairing: programme.pairing && plainPairing(programme.pairing),
    scenarios: programme.scenarios.map((scenario) => ({ ...scenario, pairing: plainPairing(scenario.pairing) })),
  };
}
