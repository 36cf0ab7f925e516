/** Files that are attached to things. */
@NullMarked
package org.cmsfamily.workbench.document;

import org.jspecify.annotations.NullMarked;
