/** Proposals: the board, a proposal's page and what is done to it. */
@NullMarked
package org.cmsfamily.workbench.proposal;

import org.jspecify.annotations.NullMarked;
