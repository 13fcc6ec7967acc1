/** The code of the error of a store that another process kept locked all the time: the call had no effect. */
export const STORE_LOCKED = 'storeLocked'
