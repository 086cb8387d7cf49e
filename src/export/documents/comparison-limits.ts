/** How many sites are laid side by side. */
export const fewestCompared = 2;
export const mostCompared = 6;
