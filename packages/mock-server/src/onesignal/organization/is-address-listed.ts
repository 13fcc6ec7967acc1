/** Whether an IPv4 address is on a list of addresses and ranges such as `203.0.113.0/24`. */
export function isAddressListed(address: string, list: readonly string[]): boolean {
  const wanted = toNumber(address)
  return list.some((entry) => {
    const [base = '', bits = '32'] = entry.split('/')
    const size = 2 ** (32 - Number(bits))
    return Math.floor(wanted / size) === Math.floor(toNumber(base) / size)
  })
}

/** NaN for anything but four numbers, which is on no list and whose range holds nobody. */
const toNumber = (address: string) =>
  /^(\d{1,3}\.){3}\d{1,3}$/.test(address)
    ? address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)
    : NaN
