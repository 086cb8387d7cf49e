/** 1 ha = 15 mu by definition (c1 of the land facts), so 1 mu = 10000/15 m². */
export const m2PerMu = 10_000 / 15;
export const m2PerHectare = 10_000;
/** International acre, exact by definition. */
export const m2PerAcre = 4_046.856_422_4;

export const muFromM2 = (areaM2: number): number => areaM2 / m2PerMu;
export const m2FromMu = (areaMu: number): number => areaMu * m2PerMu;
export const haFromM2 = (areaM2: number): number => areaM2 / m2PerHectare;
export const acresFromM2 = (areaM2: number): number => areaM2 / m2PerAcre;
