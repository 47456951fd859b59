// @ts-check
/**
 * The host's side of the messages that TeamsJS 2.58 exchanges with the page it runs in. Answers echo both `id` and
 * `uuidAsString`; events carry a `func` and no id.
 */

/** What is answered for each function of this many; the rest are told that they are not supported. */
const supports = {
  app: { notifySuccessResponse: {} },
  chat: {},
  clipboard: {},
  nestedAppAuth: {},
  pages: { appButton: {}, backStack: {}, config: {}, currentApp: {}, tabs: {} },
  teamsCore: {},
};

/**
 * @param {HTMLIFrameElement} frame
 * @param {{ frameContext: string, chatId?: string, meetingTitle?: string, tenantId: string, user: { id: string } }} host
 * @param {() => Record<string, unknown>} context the flat context, as `getContext` is answered
 * @param {(message: unknown) => Promise<unknown>} nestedAuth
 */
export function listen(frame, host, context, nestedAuth) {
  const runtime = {
    apiVersion: 4,
    isLegacyTeams: false,
    isNAAChannelRecommended: true,
    hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
    supports,
  };
  /** @type {Record<string, (args: unknown[]) => unknown[]>} */
  const answers = {
    // TeamsJS looks for the runtime in the fourth place when the third is a version; only then is there nested auth.
    initialize: () => [host.frameContext, 'web', '2.58.0', JSON.stringify(runtime)],
    getContext: () => [context()],
    registerHandler: () => [],
    'appInitialization.appLoaded': () => [],
    'appInitialization.success': () => [{}],
    'appInitialization.failure': () => [],
    'appInitialization.expectedFailure': () => [],
    'meeting.getMeetingDetails': () => [
      null,
      {
        details: { title: host.meetingTitle, type: 'Scheduled' },
        conversation: { id: host.chatId },
        organizer: { tenantId: host.tenantId },
      },
    ],
    'settings.getSettings': () => [{ contentUrl: frame.src, entityId: 'cin-meetings' }],
    'settings.setValidityState': () => [],
    executeDeepLink: ([link]) => {
      window.open(String(link), '_blank', 'noopener');
      return [true];
    },
  };
  /** @param {Record<string, unknown>} message */
  const post = (message) => frame.contentWindow?.postMessage(message, location.origin);

  window.addEventListener('message', async ({ source, origin, data }) => {
    if (source !== frame.contentWindow || origin !== location.origin || typeof data?.func !== 'string') return;
    /** @param {unknown[]} args */
    const reply = (args) =>
      post({ id: data.id, uuidAsString: data.uuidAsString, args, monotonicTimestamp: performance.now() });
    if (data.func === 'nestedAppAuth.execute') {
      reply([null, JSON.stringify(await nestedAuth(JSON.parse(data.data)))]);
      return;
    }
    const answer = answers[data.func];
    reply(answer ? answer(data.args ?? []) : [{ errorCode: 100, message: 'not supported' }]);
  });

  return {
    /** @param {string} theme */
    themeChanged: (theme) => post({ func: 'themeChange', args: [theme], timestamp: Date.now() }),
  };
}
