/** A mention that is probably about a homonym counts nowhere, and stays to be seen and put back. */
export const up = (): string[] => ['alter table mention add column aside text']
