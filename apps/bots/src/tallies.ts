/** What a whole class has seen, added up. */
export interface Tallies {
  joined: number;
  refused: Record<string, number>;
  /** How long each acknowledged move took, in ms. */
  readonly acknowledgedMs: number[];
  readonly joinMs: number[];
  rejectedMoves: Record<string, number>;
  /** Bytes received, by player, then by round. */
  readonly bytes: Map<number, number>[];
  /** Moves that were acknowledged but did not come back as a fact. */
  lost: number;
  /** Moves that came back more than once. */
  doubled: number;
}

export function emptyTallies(): Tallies {
  return {
    joined: 0,
    refused: {},
    acknowledgedMs: [],
    joinMs: [],
    rejectedMoves: {},
    bytes: [],
    lost: 0,
    doubled: 0,
  };
}

export interface Report {
  readonly players: number;
  readonly joined: number;
  readonly refused: Readonly<Record<string, number>>;
  readonly movesAcknowledged: number;
  readonly rejectedMoves: Readonly<Record<string, number>>;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly joinP99: number;
  /** The most that any one player received in any one round. */
  readonly mostBytesPerPlayerAndRound: number;
  readonly meanBytesPerPlayerAndRound: number;
  readonly lost: number;
  readonly doubled: number;
}

export function reportOf(players: number, tallies: Tallies): Report {
  const sizes = tallies.bytes.flatMap((byRound) => [...byRound.values()]);
  return {
    players,
    joined: tallies.joined,
    refused: tallies.refused,
    movesAcknowledged: tallies.acknowledgedMs.length,
    rejectedMoves: tallies.rejectedMoves,
    p50: quantile(tallies.acknowledgedMs, 0.5),
    p95: quantile(tallies.acknowledgedMs, 0.95),
    p99: quantile(tallies.acknowledgedMs, 0.99),
    joinP99: quantile(tallies.joinMs, 0.99),
    mostBytesPerPlayerAndRound: Math.max(0, ...sizes),
    meanBytesPerPlayerAndRound: Math.round(
      sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length),
    ),
    lost: tallies.lost,
    doubled: tallies.doubled,
  };
}

/** The value below which this share of the values lies (nearest rank), to a tenth; 0 where there is none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return Math.round(value * 10) / 10;
}

export function reportText(report: Report): string {
  const counts = (record: Readonly<Record<string, number>>): string =>
    Object.entries(record)
      .map(([reason, count]) => `${reason} ${count}`)
      .join(', ') || 'none';
  return [
    `joined          ${report.joined} of ${report.players} (refused: ${counts(report.refused)}), p99 ${report.joinP99} ms`,
    `moves           ${report.movesAcknowledged} acknowledged (rejected: ${counts(report.rejectedMoves)})`,
    `acknowledged in p50 ${report.p50} ms, p95 ${report.p95} ms, p99 ${report.p99} ms`,
    `received        ${report.mostBytesPerPlayerAndRound} bytes at most, ${report.meanBytesPerPlayerAndRound} on average, per player and round`,
    `lost            ${report.lost}`,
    `doubled         ${report.doubled}`,
  ].join('\n');
}
