import type { Issue } from '../domain/issue.ts';
import type { RegisterRole } from '../export/registers/register-columns.ts';
import { needsPark } from './availability.ts';
import type { Command } from './command.ts';
import { fileName } from './file-name.ts';

export interface RegisterWish {
  readonly role: RegisterRole;
  readonly format: 'csv' | 'xlsx';
  readonly onWritten?: (issues: readonly Issue[]) => void;
}

const mimes = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** A register of projects, units or facilities that comes back in with the same facts. */
export const exportRegister: Command<RegisterWish> = {
  id: 'export-register',
  labelKey: 'commands:export-register',
  unavailable: needsPark,
  async run({ store, files }, { role, format, onWritten }) {
    const { park, view } = store.getState();
    if (!park) return;
    const [{ writeRegister }, { createTranslator }] = await Promise.all([
      import('../export/registers/write-register.ts'),
      import('../locale/translator.ts'),
    ]);
    const { bytes, issues } = await writeRegister(park, role, { language: view.language, format });
    onWritten?.(issues);
    const { t } = createTranslator(view.language);
    const name = `${fileName(`${park.name}-${t(`panels:table.role.${role}`)}`)}.${format}`;
    await files.save(name, mimes[format], bytes);
    store.actions.say({ code: 'notice.fileSaved', values: { file: name } }, 'done');
  },
};
