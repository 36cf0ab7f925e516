/** The family's instruments. */
@NullMarked
package org.cmsfamily.workbench.family;

import org.jspecify.annotations.NullMarked;
