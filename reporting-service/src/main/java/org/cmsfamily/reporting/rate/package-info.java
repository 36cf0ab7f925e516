/** UN operational rates of exchange, and conversion by the one in force on a day. */
@NullMarked
package org.cmsfamily.reporting.rate;

import org.jspecify.annotations.NullMarked;
