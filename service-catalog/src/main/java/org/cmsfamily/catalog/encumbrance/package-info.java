/** What terms hold of the lines of adopted budgets, from their submission to their end. */
@NullMarked
package org.cmsfamily.catalog.encumbrance;

import org.jspecify.annotations.NullMarked;
