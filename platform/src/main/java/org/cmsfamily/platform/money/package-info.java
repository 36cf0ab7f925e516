/** Amounts, their apportionment to the cent, and quarters. */
@NullMarked
package org.cmsfamily.platform.money;

import org.jspecify.annotations.NullMarked;
