/** That a second office holder of the same instrument stands by what another one entered. */
@NullMarked
package org.cmsfamily.registry.confirmation;

import org.jspecify.annotations.NullMarked;
