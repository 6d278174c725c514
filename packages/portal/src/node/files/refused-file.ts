/** A file that cannot be read as what it is said to be; its message says what to do. */
export class RefusedFileError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'RefusedFileError';
  }
}
