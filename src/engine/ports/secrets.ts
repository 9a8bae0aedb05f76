/** What is written behind it can be read only with its key. */
export type Wall = { shut(text: string): string; open(sealed: string): string }

/** Keeps secrets: connector settings at rest, and passwords that can only be checked. */
export type Secrets = Wall & {
  hashPassword(password: string): Promise<string>
  checkPassword(hash: string, password: string): Promise<boolean>
}
