/** Pages for what went wrong. */
@NullMarked
package org.cmsfamily.workbench.fault;

import org.jspecify.annotations.NullMarked;
