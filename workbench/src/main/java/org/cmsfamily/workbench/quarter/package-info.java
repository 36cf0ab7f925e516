/** A quarter: import, settle, close, restate. */
@NullMarked
package org.cmsfamily.workbench.quarter;

import org.jspecify.annotations.NullMarked;
