/** Audit: who did what, in which capacity. */
@NullMarked
package org.cmsfamily.workbench.audit;

import org.jspecify.annotations.NullMarked;
