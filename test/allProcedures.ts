import { loadProcedure } from '../src/domain/procedure/inForce.ts';
import { authorities } from '../src/domain/procedure/profiles/index.ts';

/* A page loads the procedures of the cases it reads; a test may ask for any of them at once. */
await Promise.all(authorities.map(({ id }) => loadProcedure(id)));
