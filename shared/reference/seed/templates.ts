// Owns which estimate templates the seed release carries.
// Invariant: the code is what an activity's `template` names.
import type { TemplateItem } from '../../contract/reference.ts';
import { BEGINNING } from '../../contract/reference.ts';
import { trainingTemplate } from '../../estimate/templates/training.ts';

/** The training estimate; quantities that no document states are its assumed defaults. */
export function seedTemplates(): TemplateItem[] {
  return [
    {
      kind: 'template',
      code: 'TRAINING.1',
      name: 'Dự toán lớp tập huấn, đào tạo',
      validFrom: BEGINNING,
      validTo: null,
      verification: 'practice',
      data: trainingTemplate,
    },
  ];
}
