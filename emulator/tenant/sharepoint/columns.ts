import type { ScenarioColumn } from '../../scenarios/scenario.ts';
import type { TenantContext } from '../area.ts';
import type { ColumnType, StoredColumn } from './stored.ts';

/** A column from the definition that Graph takes. */
export function newColumn(wanted: ScenarioColumn, tenant: TenantContext): StoredColumn {
  return {
    id: tenant.newId(),
    name: wanted.name,
    displayName: wanted.name,
    indexed: wanted.indexed ?? false,
    enforceUniqueValues: wanted.enforceUniqueValues ?? false,
    type: typeOf(wanted),
  };
}

/** Every list has it. */
export const titleColumn = (tenant: TenantContext): StoredColumn => newColumn({ name: 'Title', text: {} }, tenant);

function typeOf(column: ScenarioColumn): ColumnType {
  if (column.number) return { kind: 'number' };
  if (column.boolean) return { kind: 'boolean' };
  if (column.dateTime) return { kind: 'dateTime', format: column.dateTime.format ?? 'dateOnly' };
  // Product limits, not written on the resource's page: 255 for one line, 63,999 for many.
  return column.text?.allowMultipleLines
    ? { kind: 'text', lines: 'many', maxLength: 63_999 }
    : { kind: 'text', lines: 'one', maxLength: column.text?.maxLength ?? 255 };
}

/** Why SharePoint would refuse this definition; undefined when it would not. */
export function wrongColumn(wanted: ScenarioColumn, existing: readonly StoredColumn[]): string | undefined {
  if (!wanted.name) return 'A column needs a name';
  if (existing.some((one) => one.name.toLowerCase() === wanted.name.toLowerCase())) {
    return `A column named ${wanted.name} exists`;
  }
  const kinds = [wanted.text, wanted.number, wanted.boolean, wanted.dateTime].filter(Boolean);
  if (kinds.length !== 1)
    return `The emulator covers text, number, boolean and dateTime columns; ${wanted.name} is none`;
  if (wanted.enforceUniqueValues && !wanted.indexed) return `${wanted.name}: unique values need an indexed column`;
  if (wanted.text?.allowMultipleLines && wanted.indexed) return `${wanted.name}: many lines cannot be indexed`;
  if ((wanted.text?.maxLength ?? 0) > 255) return `${wanted.name}: maxLength is at most 255`;
  return undefined;
}

export function columnJson(column: StoredColumn): Record<string, unknown> {
  const { id, name, displayName, indexed, enforceUniqueValues, type } = column;
  const common = {
    id,
    name,
    displayName,
    indexed,
    enforceUniqueValues,
    hidden: false,
    readOnly: false,
    required: false,
  };
  switch (type.kind) {
    case 'text':
      return {
        ...common,
        text:
          type.lines === 'many'
            ? { allowMultipleLines: true }
            : { allowMultipleLines: false, maxLength: type.maxLength },
      };
    case 'dateTime':
      return { ...common, dateTime: { displayAs: 'default', format: type.format } };
    default:
      return { ...common, [type.kind]: {} };
  }
}
