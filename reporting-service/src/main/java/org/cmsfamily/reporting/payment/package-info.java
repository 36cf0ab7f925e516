/** What was paid to settle the quarters of services, and what is still owed. */
@NullMarked
package org.cmsfamily.reporting.payment;

import org.jspecify.annotations.NullMarked;
