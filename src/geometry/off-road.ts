/** Yard and driveway between gate and road. */
export const offRoadKmh = 15;

/** Minutes over metres off the road. */
export const offRoadMinutes = (metres: number): number => metres / ((offRoadKmh * 1000) / 60);

/** When the nearest road leads nowhere, another part of the network this much farther off may serve, metres. */
export const slackM = 50;
