/** The family's timeline. */
@NullMarked
package org.cmsfamily.workbench.timeline;

import org.jspecify.annotations.NullMarked;
