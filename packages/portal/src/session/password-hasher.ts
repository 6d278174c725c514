/** Makes and checks password hashes; each hash says in its text how it was made, so methods can follow one another. */
export interface PasswordHasher {
  hash(password: string): Promise<string>;
  /** Constant time in the secret; false for a hash it cannot read. */
  verify(password: string, hash: string): Promise<boolean>;
}
