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
