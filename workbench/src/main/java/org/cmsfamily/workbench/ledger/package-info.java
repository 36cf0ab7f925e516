/** The ledger: search, import, reversal, rates. */
@NullMarked
package org.cmsfamily.workbench.ledger;

import org.jspecify.annotations.NullMarked;
