import type { Behaviour } from '../../world/provenance.ts'

const SPEC = "Airship's published OpenAPI file, version 8"
const TAGS = "'Channel tags'"
const ASSOCIATION = "'Named users association'"

/** What is known of channels of every kind, named users and subscription lists. */
export const peopleProvenance: readonly Omit<Behaviour, 'provider'>[] = [
  {
    behaviour: 'Channels are listed in the order of their ids, 1000 a page.',
    provenance: 'documented',
    source: "'Channel listing' for the size; the official agent tools for the order",
  },
  {
    behaviour:
      'next_page has the host of the request and, as start, the first item of the next page; the Link header says the same.',
    provenance: 'observed',
    source: 'examples of the API reference and the official agent tools',
  },
  {
    behaviour: 'Named users are listed in the order of their ids, 100 a page.',
    provenance: 'assumed',
    source: 'no size is documented; start is a named user id in the examples',
  },
  {
    behaviour: 'Parameters of a query that are not known are ignored.',
    provenance: 'assumed',
    source: 'start is not published, and works',
  },
  {
    behaviour: 'A channel shows neither tags nor attributes of its named user.',
    provenance: 'documented',
    source: "'Channel lookup'",
  },
  {
    behaviour: 'ua_country_code and ua_ndc come from the number; ua_ndc for North America alone.',
    provenance: 'documented',
    source: "'Device attributes'; other area codes and ua_subdivision are not emulated",
  },
  {
    behaviour:
      'Groups that are not active are a warning in a 200, with their names separated by commas.',
    provenance: 'documented',
    source: `${TAGS}; the words are ours`,
  },
  {
    behaviour: 'No active group at all is 400.',
    provenance: 'assumed',
    source: `${TAGS} asks for one at least`,
  },
  { behaviour: 'A tag in both add and remove is 400.', provenance: 'documented', source: TAGS },
  {
    behaviour: 'set replaces the tags of the groups that it names, and of no others.',
    provenance: 'assumed',
    source: `${TAGS}: any previously set tags; the Java library speaks of the groups`,
  },
  {
    behaviour: 'Channels that are not there are passed over by operations on many.',
    provenance: 'assumed',
    source: 'no refusal is documented',
  },
  {
    behaviour: 'More than 1000 tags are taken, with a remark in the request log.',
    provenance: 'documented',
    source: `${TAGS}: slow, and not supported`,
  },
  {
    behaviour:
      'Attributes that are not defined, and values of another type, are a warning in a 200; the rest is done.',
    provenance: 'documented',
    source: "'Set or remove attributes on channels' and '… on named users'; the words are ours",
  },
  {
    behaviour: 'A number may be given as text; a date with an offset is kept as UTC.',
    provenance: 'documented',
    source: "'Attributes'",
  },
  {
    behaviour: 'An attribute that is both set and removed is 400.',
    provenance: 'documented',
    source: "'Set or remove attributes on named users'; taken to hold for channels",
  },
  {
    behaviour: 'A change with an older timestamp does not undo a newer one.',
    provenance: 'assumed',
    source: `${SPEC} for the field alone`,
  },
  {
    behaviour: 'A subscription list that was not set up is made by its first subscriber.',
    provenance: 'documented',
    source: "'Subscribe or unsubscribe channels to/from subscription lists'",
  },
  {
    behaviour: 'sms_id names a channel to subscribe as well.',
    provenance: 'assumed',
    source: 'the published audience is that of a push; no example has it',
  },
  {
    behaviour:
      'Associating makes the named user, moves the channel, and does nothing when it is so already.',
    provenance: 'documented',
    source: ASSOCIATION,
  },
  {
    behaviour:
      'Without device_type a channel that is not there, or younger than propagationMs, is 400; with it the request is taken, and for one that is not there it comes to nothing.',
    provenance: 'documented',
    source: `${ASSOCIATION}; the words are ours`,
  },
  {
    behaviour: 'A named user with 1000 channels gets no more, and the answer is 200.',
    provenance: 'documented',
    source: ASSOCIATION,
  },
  {
    behaviour: 'More than 100 channels are taken, with a remark in the request log.',
    provenance: 'assumed',
    source: `${ASSOCIATION} allows 100 and says what happens from 1000 on`,
  },
  {
    behaviour: 'Disassociating a channel of somebody else is 200 and does nothing.',
    provenance: 'assumed',
    source: "'Named users disassociation' guarantees nothing",
  },
  {
    behaviour: 'Tags and attributes of a named user who is not there are a warning in a 200.',
    provenance: 'documented',
    source: "'Set or remove attributes on named users'; assumed of tags",
  },
  {
    behaviour: 'Updating a named user makes one who is not there; a channel on both sides is 400.',
    provenance: 'documented',
    source: "'Named user update'",
  },
  {
    behaviour: 'A refused update does nothing at all.',
    provenance: 'assumed',
    source: 'not said',
  },
  {
    behaviour: 'Uninstalling a named user deletes the channels, at once.',
    provenance: 'documented',
    source: "'Named users uninstall'; it may take a while there",
  },
  {
    behaviour: 'Scoped lists of a named user who is not there are 200 and come to nothing.',
    provenance: 'assumed',
    source: 'no refusal is documented',
  },
  {
    behaviour: 'user_attributes has the time zone as ua_tz.',
    provenance: 'observed',
    source: 'the examples of the API reference; its schema has ua_local_tz',
  },
  {
    behaviour:
      'The subscription lists of a named user are 304 for If-Modified-Since, when unchanged.',
    provenance: 'documented',
    source: "'Named user subscription lists listing'; Last-Modified is ours",
  },
]
