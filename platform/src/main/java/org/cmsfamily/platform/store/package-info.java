/** Aggregates and their rows, seen only by those who may. */
@NullMarked
package org.cmsfamily.platform.store;

import org.jspecify.annotations.NullMarked;
