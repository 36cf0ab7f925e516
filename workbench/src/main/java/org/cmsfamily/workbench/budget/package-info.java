/** Budgets of the family's instruments. */
@NullMarked
package org.cmsfamily.workbench.budget;

import org.jspecify.annotations.NullMarked;
