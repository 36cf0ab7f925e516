/** What instruments outside the roll-out share: knowledge, and no cost. */
@NullMarked
package org.cmsfamily.catalog.synergy;

import org.jspecify.annotations.NullMarked;
