import { type Area, type GraphCall, refuse } from './area.ts';
import { folderOf, type MailFolder, mailbox } from './mailbox.ts';
import { readFilter, selectFields } from './outlookQuery.ts';

/** Folders at the top of the caller's own mailbox. */
export const mailFolders: Area<null> = {
  name: 'mailFolders',
  seed: () => null,
  routes: [
    {
      method: 'GET',
      path: '/me/mailFolders',
      run: (call) => {
        const filter = call.query.get('$filter');
        const test = filter === null ? () => true : readFilter(filter);
        if (!test) return refuse(400, 'ErrorInvalidUrlQueryFilter', 'The filter is not one this emulator reads.');
        const found = call.tenant
          .state(mailbox)
          .folders.filter((folder) => folder.owner === call.user.id && test({ fields: { ...folder }, properties: [] }));
        const skip = Number(call.query.get('$skip') ?? 0);
        const top = Number(call.query.get('$top') ?? 10);
        const next = new URLSearchParams(call.query);
        next.set('$skip', String(skip + top));
        return {
          status: 200,
          body: {
            value: found.slice(skip, skip + top).map((folder) => shown(folder, call)),
            ...(skip + top < found.length
              ? { '@odata.nextLink': `https://graph.microsoft.com/v1.0/me/mailFolders?${next}` }
              : {}),
          },
        };
      },
    },
    {
      method: 'POST',
      path: '/me/mailFolders',
      run: (call) => {
        const displayName = String((call.json as { displayName?: unknown } | undefined)?.displayName ?? '').trim();
        if (displayName === '') return refuse(400, 'ErrorInvalidRequest', 'A folder needs a displayName.');
        const state = call.tenant.state(mailbox);
        const taken = state.folders.some(
          (folder) => folder.owner === call.user.id && folder.displayName.toLowerCase() === displayName.toLowerCase(),
        );
        if (taken) return refuse(409, 'ErrorFolderExists', 'A folder with the specified name already exists.');
        const folder = {
          id: `AAMkAGI1AAAoZCfHAAA${call.tenant.newId().replaceAll('-', '')}AAA=`,
          owner: call.user.id,
          displayName,
        };
        state.folders.push(folder);
        return { status: 201, body: shown(folder, call) };
      },
    },
    {
      method: 'GET',
      path: '/me/mailFolders/{id}',
      run: (call) => {
        const folder = folderOf(call, call.params.id);
        if (!folder) return refuse(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
        return { status: 200, body: shown(folder, call) };
      },
    },
  ],
};

function shown(folder: MailFolder, call: GraphCall) {
  const held = call.tenant.state(mailbox).messages.filter((message) => message.folder === folder.id);
  const whole = {
    id: folder.id,
    displayName: folder.displayName,
    parentFolderId: `AQMkAGI1${folder.owner.replaceAll('-', '')}AAAgEIAAAA`,
    childFolderCount: 0,
    unreadItemCount: 0,
    totalItemCount: held.length,
    isHidden: false,
  };
  return selectFields(whole, call.query.get('$select'));
}
