/** Invitations and transmittals: what waits for an answer, and what came back. */
@NullMarked
package org.cmsfamily.workbench.invitation;

import org.jspecify.annotations.NullMarked;
