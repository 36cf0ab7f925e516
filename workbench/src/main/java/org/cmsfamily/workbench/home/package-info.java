/** The first page: what waits for the visitor. */
@NullMarked
package org.cmsfamily.workbench.home;

import org.jspecify.annotations.NullMarked;
