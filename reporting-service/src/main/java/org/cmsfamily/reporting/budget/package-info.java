/** Whether adopted budgets foot as they were published. */
@NullMarked
package org.cmsfamily.reporting.budget;

import org.jspecify.annotations.NullMarked;
