/** Decisions: the search and the reader. */
@NullMarked
package org.cmsfamily.workbench.decision;

import org.jspecify.annotations.NullMarked;
