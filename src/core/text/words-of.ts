/** Words with the spaces behind them, the units that satori measures too. */
export const wordsOf = (text: string): string[] => text.match(/[^ ]* +|[^ ]+$/g) ?? [];
