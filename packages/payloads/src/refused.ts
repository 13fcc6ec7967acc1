/**
 * The type of a field that must not be there: the reason, in words. When the field is given, the compiler repeats them. As
 * a text it also tells the members of a union apart, so that the compiler speaks of the one that was meant.
 */
export type Refused<Why extends string> = Why
