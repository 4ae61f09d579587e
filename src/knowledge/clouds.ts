/** The Azure clouds a file can be meant for, by the dialect's names in lower case. */
export const clouds = ['public', 'fairfax', 'mooncake', 'blackforest', 'usnat', 'ussec'] as const;

export type Cloud = (typeof clouds)[number];
