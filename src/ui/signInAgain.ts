import { createContext } from 'react';

/** Opens the sign-in window, from a press. Resolves to whether somebody is signed in now. Absent where nothing can. */
export const SignInAgain = createContext<(() => Promise<boolean>) | undefined>(undefined);
