/** Numbers as people write them, read in the visitor's language. */
@NullMarked
package org.cmsfamily.workbench.number;

import org.jspecify.annotations.NullMarked;
