/** What was paid, by whom, for whom: entries that are only ever added to. */
@NullMarked
package org.cmsfamily.reporting.ledger;

import org.jspecify.annotations.NullMarked;
