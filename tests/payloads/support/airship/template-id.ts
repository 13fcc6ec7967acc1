/** Stands for the id of a template that the project has. */
export const templateId = '3f2f1c4e-0d5b-4a1e-9c0b-7d6a5e4f3c2b'
