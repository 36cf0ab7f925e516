/** How a payer's own accounting system writes its extracts, saved once and named by each import. */
@NullMarked
package org.cmsfamily.reporting.ledger.profile;

import org.jspecify.annotations.NullMarked;
