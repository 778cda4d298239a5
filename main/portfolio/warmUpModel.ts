import type { PortfolioModel } from '../../shared/analysis/portfolio/model.ts';

const places = Array.from({ length: 90 }, (_, place) => place);
/** Spread over 0 … end − 1 without order. */
const spread = (place: number, step: number, end: number): number => (place * step) % end;

/** Nobody's portfolio: it takes the solver through its cuts, its heuristics and its search once. */
export const warmUpModel: PortfolioModel = {
  costs: places.map((place) => 7 + spread(place, 61, 97)),
  efforts: places.map((place) => 1 + spread(place, 37, 53) / 2),
  musts: [0],
  barred: [],
  needs: places.filter((place) => place % 9 === 8).map((place) => [place, place - 5]),
  excludes: places.filter((place) => place % 11 === 10).map((place) => [place, place - 3]),
  pains: Array.from({ length: 45 }, (_, pain) => ({
    weight: 11 + spread(pain, 71, 101),
    shares: places
      .filter((place) => spread(place, 29, 45) === pain || spread(place, 17, 45) === pain)
      .map((place) => [place, (3 + spread(place, 13, 17)) / 20] as const),
  })),
  budget: 1700,
  days: 600,
};
