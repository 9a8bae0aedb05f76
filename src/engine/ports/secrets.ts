/** Keeps secrets: connector settings at rest, and passwords that can only be checked. */
export type Secrets = {
  shut(text: string): string
  open(sealed: string): string
  hashPassword(password: string): Promise<string>
  checkPassword(hash: string, password: string): Promise<boolean>
}
