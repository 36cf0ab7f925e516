/** The instrument registry: who exists, who may decide, what was decided. */
@NullMarked
package org.cmsfamily.registry;

import org.jspecify.annotations.NullMarked;
