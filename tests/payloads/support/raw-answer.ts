/** An answer of the mock server, as a program without a client sees it. */
export interface RawAnswer {
  readonly status: number
  readonly text: string
}

/** Reads an answer to its end. */
export const toRawAnswer = async (answer: Response): Promise<RawAnswer> => ({
  status: answer.status,
  text: await answer.text(),
})
