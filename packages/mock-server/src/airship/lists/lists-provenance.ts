import type { Behaviour } from '../../world/provenance.ts'

const CREATE = "'Create list'"
const CONTENTS = "'Update list contents'"
const ATTRIBUTES = "'Upload attributes list'"
const TAGS = "'Upload tag list'"

/** What is known of static lists, attribute lists and tag lists. */
export const listsProvenance: readonly Omit<Behaviour, 'provider'>[] = [
  {
    behaviour: 'A name that is taken is 409, code 40907; the 101st list is 409, code 40906.',
    provenance: 'documented',
    source: `${CREATE}; each kind of list is counted by itself`,
  },
  {
    behaviour: 'The name of a static list that was deleted cannot be used again: 409, code 40907.',
    provenance: 'documented',
    source: "'Delete a list'; the code is ours",
  },
  {
    behaviour:
      'A static list that nobody uses for 90 days is deleted; changing it and sending to it count.',
    provenance: 'documented',
    source: "'Static lists'",
  },
  {
    behaviour:
      'Names that begin with ua_ are 403 for static lists; attribute lists want ua_attributes_, tag lists ua_tags_.',
    provenance: 'documented',
    source: `${CREATE}, ${ATTRIBUTES}, 'Create a tag list' and ${TAGS}, each on 403; code 40300 is ours`,
  },
  {
    behaviour:
      'Names that no list can have are 404 where one is only looked up, downloaded or deleted.',
    provenance: 'assumed',
    source: 'no other refusal is documented there',
  },
  {
    behaviour: 'Renaming is 400, code 40001.',
    provenance: 'documented',
    source: "'Update list metadata'",
  },
  {
    behaviour: 'A list is ready before its first file.',
    provenance: 'assumed',
    source: 'no other status is documented',
  },
  {
    behaviour: 'An upload is 202, and processing until the clock of the world comes round.',
    provenance: 'documented',
    source: `${CONTENTS}; the time is an option`,
  },
  {
    behaviour: 'A later file takes the place of one that is still processed.',
    provenance: 'assumed',
    source: 'a 409, code 40910, is documented of making a list, where it cannot happen',
  },
  {
    behaviour:
      'Files for static lists: a first row of two that begins with no type is a header; codes 40002 to 40005.',
    provenance: 'documented',
    source: `${CONTENTS}; the words around the codes are ours`,
  },
  {
    behaviour: 'Bodies of lists may be gzip files; other operations do not unpack theirs.',
    provenance: 'documented',
    source: "'Static lists' and 'Attribute lists'; of other operations nothing is said",
  },
  {
    behaviour:
      'A downloaded list has the rows of iOS, Android and Amazon channels alone, without a header.',
    provenance: 'documented',
    source: "'Download a list of channels'; nothing is said of a header",
  },
  {
    behaviour:
      'A static list cannot be downloaded before a file for it was processed: 404, also while the first is; later the rows of the last good file.',
    provenance: 'assumed',
    source: "'Download a list of channels' has 404 and does not say when",
  },
  {
    behaviour: 'Files for attribute lists: codes 40002, 40003, 40013 to 40015, 40017 and 40018.',
    provenance: 'documented',
    source: `${ATTRIBUTES}; the words around the codes are ours`,
  },
  {
    behaviour: 'Files for tag lists: codes 40002, 40003, 40013 and 40018.',
    provenance: 'documented',
    source: `${TAGS}; the words around the codes are ours`,
  },
  {
    behaviour:
      'In a file for a tag list a column may come twice, and other columns are passed over.',
    provenance: 'assumed',
    source: `${TAGS} has no code for them`,
  },
  {
    behaviour:
      'Numbers that are new are registered with their sender, and opted in where ua_opted_in stands beside them.',
    provenance: 'documented',
    source: `${ATTRIBUTES} and the CSV reference, which lets ua_opted_in be left out`,
  },
  {
    behaviour: 'Without ua_opted_in they are pending, and nobody is asked by text.',
    provenance: 'assumed',
    source:
      'no source says whether they are asked, as in a registration without opted_in, so clients do not send a file again unasked',
  },
  {
    behaviour:
      'ua_opted_in of an attribute list opts in a channel that is there, if it is later than the opt-out; that of a tag list does not.',
    provenance: 'assumed',
    source: `${ATTRIBUTES} and 'Tag lists', which says that consent cannot be changed there`,
  },
  {
    behaviour:
      'Empty cells are ignored, and take the attribute away in a ua_attributes_snapshot_ list.',
    provenance: 'documented',
    source: "'Create attributes list'",
  },
  {
    behaviour:
      'Rows that cannot be processed are passed over and told in a file: whom, ERROR, why.',
    provenance: 'observed',
    source: "the examples of 'Download list errors'; the words are ours",
  },
  {
    behaviour: 'Deleting a tag list leaves the tags that it gave.',
    provenance: 'documented',
    source: "'Delete tag list'",
  },
]
