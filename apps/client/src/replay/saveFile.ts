/** Gives the person a file to keep. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** `lowest-point-sprint-2026-11-25`, for whatever is saved of a lesson. */
export function fileName(lesson: string, startsAt: number): string {
  return `lowest-point-${lesson}-${new Date(startsAt).toISOString().slice(0, 10)}`;
}
