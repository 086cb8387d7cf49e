/**
 * Land areas closer than this count as equal, m². A parcel drawn at nine decimals of a degree (0.1 mm) and said to be
 * 60 mu measures within 0.1 m² of it; certificates round to 0.01 mu = 6.7 m². 1 m² lies between the two.
 */
export const areaToleranceM2 = 1;
