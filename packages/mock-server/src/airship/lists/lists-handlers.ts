import type { Handler } from '../handler.ts'
import { createAttributeList } from './create-attribute-list.ts'
import { createStaticList } from './create-static-list.ts'
import { createTagList } from './create-tag-list.ts'
import { deleteStaticList } from './delete-static-list.ts'
import { deleteTagList } from './delete-tag-list.ts'
import { downloadStaticList } from './download-static-list.ts'
import { getAttributeListErrors } from './get-attribute-list-errors.ts'
import { getStaticList } from './get-static-list.ts'
import { getTagListErrors } from './get-tag-list-errors.ts'
import {
  attributeListNames,
  findName,
  guardName,
  staticListNames,
  tagListNames,
} from './guard-name.ts'
import { listAttributeLists } from './list-attribute-lists.ts'
import { listStaticLists } from './list-static-lists.ts'
import { listTagLists } from './list-tag-lists.ts'
import { unzipped } from './unzipped.ts'
import { updateStaticList } from './update-static-list.ts'
import { uploadAttributeList } from './upload-attribute-list.ts'
import { uploadStaticList } from './upload-static-list.ts'
import { uploadTagList } from './upload-tag-list.ts'

/** The operations on static lists, attribute lists and tag lists. */
export const listsHandlers = {
  createStaticList: unzipped(guardName(staticListNames, createStaticList)),
  listStaticLists,
  getStaticList: findName(staticListNames, getStaticList),
  updateStaticList: guardName(staticListNames, updateStaticList),
  deleteStaticList: guardName(staticListNames, findName(staticListNames, deleteStaticList)),
  uploadStaticList: guardName(staticListNames, unzipped(uploadStaticList)),
  downloadStaticList: findName(staticListNames, downloadStaticList),
  listAttributeLists,
  createAttributeList: guardName(attributeListNames, createAttributeList),
  uploadAttributeList: guardName(attributeListNames, unzipped(uploadAttributeList)),
  getAttributeListErrors: findName(attributeListNames, getAttributeListErrors),
  listTagLists,
  createTagList: guardName(tagListNames, createTagList),
  uploadTagList: guardName(tagListNames, unzipped(uploadTagList)),
  getTagListErrors: findName(tagListNames, getTagListErrors),
  deleteTagList: findName(tagListNames, deleteTagList),
} satisfies Record<string, Handler>
