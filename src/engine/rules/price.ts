import type { Finding } from '../../domain/assessment.ts';
import { figure, finding, reason, sourceOf } from '../finding.ts';
import type { FitQuestion } from '../site-facts.ts';

/** What the site costs: land price a mu and for the land asked for, or rent. It never decides; the cheapest scores 1. */
export function price(question: FitQuestion): readonly Finding[] {
  return [question.site.ref.kind === 'unit' ? rent(question) : landPrice(question)];
}

function landPrice({ project, site, park }: FitQuestion): Finding {
  const priceWanPerMu = site.parcel?.priceWanPerMu;
  const unknown = reason('price.unknown');
  const source = sourceOf(site.parcel?.sources, 'priceWanPerMu');
  const priceFigure = figure('price', 'wan/mu', priceWanPerMu, 'stated', { source, unknown });
  if (priceWanPerMu === undefined) return finding('price', 'unknown', unknown, { figures: [priceFigure] });
  const score = relative(park.lowestPriceWanPerMu, priceWanPerMu);
  const landMu = project.demand.landMu;
  if (landMu === undefined) {
    const why = reason('price.landPerMu', { price: priceWanPerMu });
    return finding('price', 'pass', why, { figures: [priceFigure], score });
  }
  const cost = priceWanPerMu * landMu;
  const figures = [priceFigure, figure('cost', 'wan', cost, 'price.total')];
  return finding('price', 'pass', reason('price.land', { price: priceWanPerMu, cost }), { figures, score });
}

function rent({ project, site, park }: FitQuestion): Finding {
  const rentYuan = site.unit?.rentYuanPerM2Month;
  const unknown = reason('price.unknown');
  const source = sourceOf(site.unit?.sources, 'rentYuanPerM2Month');
  const rentFigure = figure('rent', 'yuan/m2/month', rentYuan, 'stated', { source, unknown });
  if (rentYuan === undefined) return finding('price', 'unknown', unknown, { figures: [rentFigure] });
  const score = relative(park.lowestRentYuan, rentYuan);
  const floorM2 = project.demand.floorM2;
  if (floorM2 === undefined) {
    return finding('price', 'pass', reason('price.rentPerM2', { rent: rentYuan }), { figures: [rentFigure], score });
  }
  // 12 months of rent; 10,000 yuan are 1 万元.
  const yearlyWan = (rentYuan * floorM2 * 12) / 10_000;
  const figures = [rentFigure, figure('cost', 'wan/a', yearlyWan, 'price.total')];
  return finding('price', 'pass', reason('price.rent', { rent: rentYuan, cost: yearlyWan }), { figures, score });
}

const relative = (lowest: number | null, own: number): number =>
  lowest === null || own <= 0 ? 1 : Math.min(1, lowest / own);
