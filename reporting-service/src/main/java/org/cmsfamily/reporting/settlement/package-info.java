/** Who owes whom for a quarter. */
@NullMarked
package org.cmsfamily.reporting.settlement;

import org.jspecify.annotations.NullMarked;
