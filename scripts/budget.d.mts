type Parts = Record<string, number>;
export function overBudget(
  measured: Record<string, { bytes: number; parts: Parts }>,
  budget: Record<string, { most: number; parts: Parts }>,
): string[];
