/** Meetings of the family's bodies. */
@NullMarked
package org.cmsfamily.workbench.meeting;

import org.jspecify.annotations.NullMarked;
